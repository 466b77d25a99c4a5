import { parseScenario, type Scenario, scenarioHash } from '../simulator/index.ts';
import { ownScenario } from './own-scenarios.ts';

/** Every shop that the site carries, each a file of its own, loaded when it is opened. */
const files = import.meta.glob<unknown>('../content/scenarios/*.json', { import: 'default' });

const loaded = new Map<string, Promise<Scenario | undefined>>();

/**
 * The shop named `scenarioId`; undefined when neither the site nor a file read here has it. Where two editions share
 * the id, `hash` names the one that is meant; without it, or where neither fits, the site's own goes first. Throws if a
 * file of the site is faulty.
 */
export async function findScenario(scenarioId: string, hash?: string): Promise<Scenario | undefined> {
  const carried = await carriedScenario(scenarioId);
  if (carried && (hash === undefined || scenarioHash(carried) === hash)) return carried;
  return ownScenario(scenarioId, hash) ?? carried;
}

function carriedScenario(scenarioId: string): Promise<Scenario | undefined> {
  const found = loaded.get(scenarioId) ?? load(scenarioId);
  loaded.set(scenarioId, found);
  return found;
}

async function load(scenarioId: string): Promise<Scenario | undefined> {
  const path = `../content/scenarios/${scenarioId}.json`;
  if (!Object.hasOwn(files, path)) return undefined;
  const parsed = parseScenario(await files[path]?.());
  if (parsed.ok) return parsed.value;
  const reasons = parsed.problems.map(({ code, path: field }) => `${code} ${field}`).join(', ');
  throw new Error(`scenario ${scenarioId} is faulty: ${reasons}`);
}
