/** The fresh shop opened for tests: its world, its warm state, a twin in which nothing spoils, and weeks. */
import fresh from '../../../src/content/scenarios/fresh.json' with { type: 'json' };
import { wholeAges } from '../../../src/simulator/model/perishables.ts';
import { buildWorld, type World, worldOf } from '../../../src/simulator/model/world.ts';
import { referencePlan } from '../../../src/simulator/plans.ts';
import { parseScenario, type Scenario } from '../../../src/simulator/scenario.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { AMPLE_UNITS } from './measure.ts';
import { type PlayedWeek, playOne as playWeekOf } from './shop.ts';

const parsed = parseScenario(fresh);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

export const scenario: Scenario = parsed.value;
export const world: World = worldOf(scenario);
export const reference: FullPlan = referencePlan(scenario);
export const { layout, skuCount } = world;

/** The same shop with goods that keep: what buyers want does not depend on what spoils. */
export const keeping: World = buildWorld(
  { ...scenario, skus: scenario.skus.map((sku) => ({ ...sku, lifeDays: null })) },
  scenario.calibrated,
);

/** The reference plan with some levers changed. */
export function plan(change: Partial<FullPlan> = {}): FullPlan {
  return { ...reference, ...change };
}

/** The warm state with its fractions, as calibrated. */
export function warmState(): Float64Array {
  return Float64Array.from(scenario.calibrated.warmState);
}

/** The warm state in whole units, orders, customers and fen, as a game starts with. */
export function wholeState(): Float64Array {
  const state = warmState();
  const round = (from: number, until: number) => {
    for (let i = from; i < until; i++) state[i] = Math.round(state[i] ?? 0);
  };
  round(layout.stock, layout.referencePrice);
  round(layout.returnUnits, layout.pantry);
  round(layout.customers, layout.recency);
  round(layout.backlog, layout.adstock);
  round(layout.cash, layout.tickets + 1);
  wholeAges(world, state);
  return state;
}

/** A warm state of the keeping twin with more of everything than a week sells, so that only demand speaks. */
export function ampleState(): Float64Array {
  const warm = warmState();
  const state = new Float64Array(keeping.layout.length);
  // the twin has no cells for ages and standing levels
  state.set(warm.subarray(0, layout.age));
  state.set(warm.subarray(layout.standing + skuCount), keeping.layout.age);
  refill(state);
  return state;
}

/** Keeps every shelf of the twin full. */
export function refill(state: Float64Array): void {
  state.fill(AMPLE_UNITS, layout.stock, layout.stock + skuCount);
}

type Options = Parameters<typeof playWeekOf>[0] & object;

/** Plays one week of the fresh shop, or of its twin, without luck unless `luck` is given. */
export function playOne(options: Options = {}): PlayedWeek {
  const state = options.state ?? (options.luck ? wholeState() : warmState());
  return playWeekOf({ world, plan: reference, ...options, state });
}

/** Expected weeks one after the other; `change` gives the levers of each and `before` may set its state. */
export function playMany(
  weeks: number,
  change: (week: number) => Partial<FullPlan>,
  options: Options & { before?: (state: Float64Array) => void } = {},
): PlayedWeek[] {
  const played: PlayedWeek[] = [];
  let state = options.state ?? warmState();
  for (let week = 0; week < weeks; week++) {
    options.before?.(state);
    const next = playOne({ ...options, plan: plan(change(week)), state });
    played.push(next);
    state = next.state;
  }
  return played;
}
