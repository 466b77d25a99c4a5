/** Shops that no site carries: read from a file, checked, and kept beside those of the site while the worker lives. */
import {
  createGame,
  type Finding,
  type Problem,
  parseScenario,
  playWeek,
  publicFacts,
  type Result,
  type Scenario,
  scenarioFindings,
  scenarioHash,
  scenarioPlausibility,
} from '../simulator/index.ts';
import { readJsonText } from './file-text.ts';
import type { OwnShop } from './protocol.ts';

/** A shop is 40 kB of text. */
const LARGEST_TEXT = 400_000;
/** A hundred times what our shops sell: the order book of a week has to fit a telephone. */
const MOST_VISITS = 1_000_000;
const MOST_ORDERS = 20_000;

const known = new Map<string, Scenario>();

/** The shop of that edition, or without a hash the one added last under that id. */
export function ownScenario(scenarioId: string, hash?: string): Scenario | undefined {
  if (hash !== undefined) return known.get(`${scenarioId}/${hash}`);
  return [...known.values()].findLast(({ id }) => id === scenarioId);
}

/** Adds a shop whose shape is sound. Whether it is worth playing is `readOwnShop`'s to say. */
export function addScenario(input: unknown): Result<Scenario> {
  const parsed = parseScenario(input);
  if (!parsed.ok) return parsed;
  const problem = sizeProblem(parsed.value);
  if (problem) return { ok: false, problems: [problem] };
  const key = `${parsed.value.id}/${scenarioHash(parsed.value)}`;
  known.delete(key);
  known.set(key, parsed.value);
  return parsed;
}

/** Reads a scenario file as `shopkeeper scenario check` does: every fault is named by its place. */
export function readOwnShop(text: string): Result<OwnShop> {
  if (text.length > LARGEST_TEXT)
    return failed({ code: 'scenario/too-large', path: '', value: text.length, maximum: LARGEST_TEXT });
  const json = readJsonText(text);
  if (!json.ok) return failed(json.problem);
  const { format } = json.value as { readonly format?: unknown };
  if (format !== 'shop-scenario') return failed({ code: 'scenario/other-format', path: 'format' });
  const findings = scenarioFindings(json.value);
  if (findings.length > 0) return { ok: false, problems: findings.map(asProblem) };
  if (!Object.hasOwn(json.value as object, 'calibrated'))
    return failed({ code: 'scenario/not-calibrated', path: 'calibrated' });
  const added = addScenario(json.value);
  if (!added.ok) return added;
  const scenario = added.value;
  const { findings: doubts } = scenarioPlausibility(scenario);
  if (doubts.length > 0) return { ok: false, problems: doubts.map(asProblem) };
  return { ok: true, value: { scenario, hash: scenarioHash(scenario), facts: publicFacts(scenario) } };
}

/** Why a shop is too large to be played here, or yields no figures; one week of it is run to see. */
function sizeProblem(scenario: Scenario): Problem | undefined {
  const { visitsPerWeek: value } = scenario.targets;
  if (value > MOST_VISITS)
    return { code: 'scenario/out-of-range', path: 'targets.visitsPerWeek', value, maximum: MOST_VISITS };
  try {
    const { result } = playWeek(createGame({ scenario, seed: 'TRIAL' }), {}, scenario);
    const { orders } = result;
    if (!Number.isFinite(result.profit.operatingProfitFen) || !Number.isFinite(orders))
      return { code: 'scenario/not-playable', path: '' };
    if (orders > MOST_ORDERS)
      return { code: 'scenario/out-of-range', path: 'targets', value: orders, maximum: MOST_ORDERS };
  } catch {
    return { code: 'scenario/not-playable', path: '' };
  }
  return undefined;
}

function asProblem({ code, path, value, minimum, maximum }: Finding): Problem {
  return {
    code: codeOf(code),
    path,
    ...(value === undefined ? {} : { value: typeof value === 'string' ? value.slice(0, 80) : value }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function codeOf(code: Finding['code']): Problem['code'] {
  if (code === 'not-calibrated' || code === 'other-rules') return `scenario/${code}`;
  if (/^(off-target|not-steady|loses-money|nothing-to-mend|not-finite)$/.test(code))
    return 'scenario/off-target';
  return /minimum|maximum|sum|below-price|reversed|length|not-whole/.test(code)
    ? 'scenario/out-of-range'
    : 'scenario/wrong-shape';
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
