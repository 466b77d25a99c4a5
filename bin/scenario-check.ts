import path from 'node:path';
import {
  type Finding,
  parseScenario,
  type ReferenceFigures,
  type Scenario,
  scenarioFindings,
  scenarioPlausibility,
} from '../src/simulator/index.ts';
import { accepted } from './files.ts';
import { wordsOf } from './finding-words.ts';
import { type JsonSource, readJsonSource } from './json-source.ts';

export type Placed = Finding & { readonly line?: number };

export interface Checked {
  /** Empty when the file is in order. */
  readonly findings: readonly Placed[];
  readonly scenario?: Scenario;
  /** What the reference week shows; absent when it could not be run. */
  readonly figures?: ReferenceFigures;
}

/** A file is found by its name, so the name and the id inside must agree. */
function nameFindings(file: string, content: unknown): Finding[] {
  const folder = path.basename(path.dirname(path.resolve(file)));
  const name = path.basename(file, '.json');
  const id = (content as { id?: unknown } | null)?.id;
  if (folder !== 'scenarios' || typeof id !== 'string' || id === name) return [];
  return [{ code: 'not-listed', path: 'id', value: id, allowed: `${name}, the name of its file` }];
}

function findingsOf(file: string, content: unknown): Checked {
  const faults = [...nameFindings(file, content), ...scenarioFindings(content)];
  if (faults.length > 0) return { findings: faults };
  if (!Object.hasOwn(content as object, 'calibrated'))
    return { findings: [{ code: 'not-calibrated', path: 'calibrated' }] };
  const scenario = accepted(parseScenario(content), file);
  return { scenario, ...scenarioPlausibility(scenario) };
}

function placed(checked: Checked, source: JsonSource): Checked {
  const twice = source.twice.map((place): Placed => ({ code: 'twice', ...place }));
  const found = checked.findings.map((finding): Placed => {
    const line = source.lineOf(finding.path);
    return line === undefined ? finding : { ...finding, line };
  });
  return { ...checked, findings: [...twice, ...found] };
}

/** Checks the text of a scenario file. Throws one sentence when it is not JSON. */
export function checkScenario(file: string, text: string): Checked {
  const source = readJsonSource(text);
  if (source.fault) {
    const { line, column, found } = source.fault;
    throw new Error(`${file} is not JSON: ${found} cannot stand at line ${line}, column ${column}.`);
  }
  return placed(findingsOf(file, JSON.parse(text)), source);
}

/** A line for each finding. */
export function findingLines({ findings }: Checked): string[] {
  return findings.map(({ line, ...finding }) => wordsOf(finding, line));
}
