import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Game,
  openGame,
  type Problem,
  parseGame,
  parseScenario,
  type Result,
  RULES_VERSION,
  replay,
  type Scenario,
} from '../src/simulator/index.ts';

const SCENARIOS = path.join(import.meta.dirname, '..', 'src', 'content', 'scenarios');
/** No file of ours is larger; anything that is was made by somebody else. */
const LARGEST_FILE_BYTES = 2_000_000;

/** Throws one sentence when a file is missing or larger than any of ours. */
export function checkSize(file: string): void {
  if (!existsSync(file)) throw new Error(`There is no file ${file}: check the path.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is no file: give the path of a .json file.`);
  const megabytes = statSync(file).size / 1e6;
  if (statSync(file).size > LARGEST_FILE_BYTES) {
    throw new Error(`${file} has ${megabytes.toFixed(1)} MB: files of this program have at most 2 MB.`);
  }
}

/** Reads a JSON file. Throws one sentence when it is missing, too large or not JSON. */
export function readJson(file: string): unknown {
  checkSize(file);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is not JSON: export it again from the program.`);
  }
}

/** Writes JSON, making the folders on the way. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** A problem in one clause: where, what, and the bounds. */
export function clauseOf({ code, path: where, value, minimum, maximum }: Problem): string {
  const bounds = [
    value === undefined ? '' : `is ${value}`,
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
  ].filter((part) => part !== '');
  const detail = bounds.length === 0 ? '' : ` (${bounds.join(', ')})`;
  return `${where === '' ? '' : `${where}: `}${code}${detail}`;
}

/** The value of a result, or a sentence that lists why `file` was refused. */
export function accepted<Value>(result: Result<Value>, file: string): Value {
  if (result.ok) return result.value;
  const clauses = result.problems.slice(0, 5).map(clauseOf);
  const more = result.problems.length > 5 ? ` and ${result.problems.length - 5} more` : '';
  throw new Error(`${file} cannot be read: ${clauses.join('; ')}${more}.`);
}

/** Ids of the scenarios that this copy carries. */
export function scenarioIds(): string[] {
  return readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'));
}

/** Path of a scenario's file; throws the list of known ids when there is none. */
export function scenarioFile(id: string): string {
  if (!scenarioIds().includes(id)) {
    throw new Error(`There is no scenario "${id}": choose from ${scenarioIds().join(', ')}.`);
  }
  return path.join(SCENARIOS, `${id}.json`);
}

/** A scenario by id, checked. */
export function loadScenario(id: string): Scenario {
  const file = scenarioFile(id);
  return accepted(parseScenario(readJson(file)), path.relative('.', file));
}

/**
 * A saved game, replayed and ready to go on, with the scenario it is played in. Throws when it was played under
 * other rules or does not follow from its decisions.
 */
export function loadGame(file: string): { readonly game: Game; readonly scenario: Scenario } {
  const saved = accepted(parseGame(readJson(file)), file);
  const { scenarioId, rulesVersion } = saved.head;
  if (rulesVersion !== RULES_VERSION) {
    throw new Error(
      `${file} was played under rules ${rulesVersion}, this copy has ${RULES_VERSION}: use the copy it was played with.`,
    );
  }
  const scenario = loadScenario(scenarioId);
  const [difference] = replay(saved, scenario).differences;
  if (difference !== undefined) {
    throw new Error(`${file} does not follow from its decisions (${difference.path}): verify tells more.`);
  }
  return { game: openGame(saved, scenario), scenario };
}
