/** The fresh shop opened for tests: its world, its warm state, a twin in which nothing spoils, and weeks. */
import fresh from '../../../src/content/scenarios/fresh.json' with { type: 'json' };
import { wholeAges } from '../../../src/simulator/model/perishables.ts';
import { buildWorld, type World, worldOf } from '../../../src/simulator/model/world.ts';
import { referencePlan } from '../../../src/simulator/plans.ts';
import { parseScenario, type Scenario } from '../../../src/simulator/scenario.ts';
import { type FullPlan, NUMERIC_LEVERS } from '../../../src/simulator/vocabulary.ts';
import { warmStateOf } from '../../../src/simulator/warm-state.ts';
import { ownLuck } from './laws.ts';
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
  return warmStateOf(world, scenario.calibrated.warmState);
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
  round(layout.members, layout.referrals);
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

/** Order-up-to rules for all products, from the reference level of each. */
export function purchases(
  units: (level: number, sku: Scenario['skus'][number]) => number,
): FullPlan['purchase'] {
  return Object.fromEntries(
    scenario.skus.map((sku) => [
      sku.id,
      { kind: 'order-up-to' as const, units: units(reference.purchase[sku.id]?.units ?? 0, sku) },
    ]),
  );
}

/** Plans from anywhere within the ranges of the levers, the same ones each time. */
export function randomPlans(count: number): FullPlan[] {
  const luck = ownLuck(2718);
  const whole = (low: number, high: number) => Math.floor(low + luck() * (high - low + 1));
  const maybe = <Value>(chance: number, value: () => Value): Value | null =>
    luck() < chance ? value() : null;
  const dayMask = () => whole(1, 127);
  return Array.from({ length: count }, () => {
    const levers: Record<string, number> = {};
    for (const lever of NUMERIC_LEVERS) {
      const { minimum, maximum, step } = scenario.ranges[lever];
      const value = minimum + whole(0, Math.floor((maximum - minimum) / step)) * step;
      levers[lever] = Math.min(maximum, Math.round(value * 1000) / 1000);
    }
    const crowdsourcedShare = whole(0, 40) / 100;
    const ownShare = whole(0, 60) / 100;
    const ids = scenario.skus.map(({ id }) => id);
    return plan({
      ...levers,
      crowdsourcedShare,
      ownShare,
      thirdPartyShare: 1 - crowdsourcedShare - ownShare,
      autoRefund: luck() < 0.5,
      listPriceFen: Object.fromEntries(
        scenario.skus.map((sku) => [
          sku.id,
          100 * whole(Math.ceil(sku.unitCostFen / 100), Math.floor((2.2 * sku.usualPriceFen) / 100)),
        ]),
      ),
      purchase: Object.fromEntries(
        ids.map((id) => [
          id,
          luck() < 0.8
            ? { kind: 'order-up-to' as const, units: whole(0, 400) }
            : { kind: 'order' as const, units: whole(0, 300) },
        ]),
      ),
      clearanceUnits: Object.fromEntries(ids.map((id) => [id, luck() < 0.1 ? whole(0, 60) : 0])),
      onShelf: Object.fromEntries(ids.map((id) => [id, luck() < 0.95])),
      coupon: maybe(0.3, () => ({
        valueFen: whole(100, 3000),
        minimumFen: whole(4500, 20_000),
        dayMask: dayMask(),
      })),
      threshold: maybe(0.3, () => ({
        thresholdFen: whole(8000, 30_000),
        discountFen: whole(100, 3200),
        dayMask: dayMask(),
      })),
      gift: maybe(0.3, () => ({
        thresholdFen: whole(5000, 30_000),
        valueFen: whole(100, 6000),
        stockUnits: whole(1, 900),
        dayMask: dayMask(),
      })),
      flash: maybe(0.3, () => ({
        skuIds: ids.filter((_, j) => j === 0 || luck() < 0.3),
        depthShare: whole(1, 60) / 100,
        capUnitsPerDay: maybe(0.5, () => whole(1, 60)),
        dayMask: dayMask(),
      })),
    });
  });
}
