import { parseScenario, type Scenario } from '../simulator/index.ts';

/** Every shop that the site carries, each a file of its own, loaded when it is opened. */
const files = import.meta.glob<unknown>('../content/scenarios/*.json', { import: 'default' });

const loaded = new Map<string, Promise<Scenario | undefined>>();

/** The shop named `scenarioId`; undefined when the site does not carry it. Throws if its file is faulty. */
export function findScenario(scenarioId: string): Promise<Scenario | undefined> {
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
