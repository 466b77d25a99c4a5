import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Engine from '../src/simulator/index.ts';
import {
  parseGame,
  RULES_VERSION,
  replay,
  type Scenario,
  type Verification,
  verifyReport,
} from '../src/simulator/index.ts';
import { loadScenario, readJson, scenarioIds } from './files.ts';

const ARCHIVE = path.join(import.meta.dirname, '..', 'archive', 'engine');

/** An engine of the archive and the scenarios it was released with. */
type ArchivedEngine = typeof Engine & { readonly scenarios: Readonly<Record<string, unknown>> };

const unreadable = (code: Verification['problems'][number]['code'], value: string): Verification => ({
  verdict: 'unreadable',
  differences: [],
  problems: [{ code, path: '', value }],
});

/** Reads and re-runs one file after another; shops are read once. Never throws on what a file holds. */
export function openVerifier(own?: Scenario): (file: string) => Promise<Verification> {
  const scenarios = new Map<string, Scenario>(own ? [[own.id, own]] : []);
  const scenarioOf = (id: string): Scenario => {
    const scenario = scenarios.get(id) ?? loadScenario(id);
    scenarios.set(id, scenario);
    return scenario;
  };
  const isKnown = (id: string) => scenarios.has(id) || scenarioIds().includes(id);
  return async (file) => {
    try {
      return await verifyContent(readJson(file), isKnown, scenarioOf);
    } catch (error) {
      return unreadable('file/not-json', error instanceof Error ? error.message : file);
    }
  };
}

/** The head of a game or report as far as it can be made out in foreign content. */
function headOf(content: unknown): { scenarioId?: unknown; rulesVersion?: unknown; format?: unknown } {
  const { head } = (content ?? {}) as { head?: unknown };
  return typeof head === 'object' && head !== null ? head : {};
}

async function verifyContent(
  content: unknown,
  isKnown: (id: string) => boolean,
  scenarioOf: (id: string) => Scenario,
): Promise<Verification> {
  const { scenarioId, rulesVersion, format } = headOf(content);
  if (typeof scenarioId === 'string' && !isKnown(scenarioId)) {
    return unreadable('file/unknown-scenario', scenarioId);
  }
  if (format === 'shop-game') return verifyGame(content, scenarioOf);
  const known = typeof scenarioId === 'string' ? scenarioId : (scenarioIds()[0] ?? '');
  // an older report has an older shape: only the engine of its own rules can read it
  const older = typeof rulesVersion === 'number' && rulesVersion !== RULES_VERSION;
  const archived = older ? await verifyUnderOtherRules(content, rulesVersion, known) : undefined;
  return archived ?? verifyReport(content, scenarioOf(known));
}

/** Reports of other rules are checked by the engine of their own version, when the archive has it. */
async function verifyUnderOtherRules(content: unknown, rulesVersion: number, scenarioId: string) {
  const file = path.join(ARCHIVE, `rules-${rulesVersion}.js`);
  if (!existsSync(file)) return undefined;
  const engine = (await import(pathToFileURL(file).href)) as ArchivedEngine;
  const scenario = engine.parseScenario(engine.scenarios[scenarioId]);
  return scenario.ok ? engine.verifyReport(content, scenario.value) : undefined;
}

function verifyGame(content: unknown, scenarioOf: (id: string) => Scenario): Verification {
  const played = headOf(content).rulesVersion;
  if (typeof played === 'number' && played < RULES_VERSION)
    return { verdict: 'other-rules', differences: [], problems: [], rulesVersion: played };
  const parsed = parseGame(content);
  if (!parsed.ok) return { verdict: 'unreadable', differences: [], problems: parsed.problems };
  const { scenarioId, rulesVersion } = parsed.value.head;
  if (rulesVersion !== RULES_VERSION)
    return { verdict: 'other-rules', differences: [], problems: [], rulesVersion };
  const { differences } = replay(parsed.value, scenarioOf(scenarioId));
  return {
    verdict: differences.length === 0 ? 'verified' : 'altered',
    differences,
    problems: [],
    rulesVersion,
  };
}
