/** Any shop opened for tests: its world, its warm state, expected weeks, and the readings that validation compares. */
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED } from '../../../src/simulator/model/luck.ts';
import { inTime } from '../../../src/simulator/model/supply.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { worldOf } from '../../../src/simulator/model/world.ts';
import { referencePlan } from '../../../src/simulator/plans.ts';
import { parseScenario, type Scenario } from '../../../src/simulator/scenario.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
import { AMPLE_UNITS, contributionOf, conversionOf, ordersOf, unitsOf } from './measure.ts';
import { cells, type PlayedWeek, sum } from './shop.ts';

/** The scenario of a file; throws what is wrong with it. */
export function scenarioOf(content: unknown): Scenario {
  const parsed = parseScenario(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export type AnyShop = ReturnType<typeof openShop>;

/** Opens a shop for expected weeks; `punctual` suppliers, as published figures know them, are never late. */
export function openShop(scenario: Scenario, punctual = false) {
  const world = punctual ? inTime(worldOf(scenario)) : worldOf(scenario);
  const reference = referencePlan(scenario);
  const { layout, skuCount } = world;
  const plan = (change: Partial<FullPlan> = {}): FullPlan => ({ ...reference, ...change });
  const warmState = () => Float64Array.from(scenario.calibrated.warmState);
  const refill = (state: Float64Array) => {
    state.fill(AMPLE_UNITS, layout.stock, layout.stock + skuCount);
  };
  /** The warm shop with more stock than it can sell, so that only demand speaks. */
  const ampleState = () => {
    const state = warmState();
    state.fill(0, layout.pipe, layout.pipe + skuCount * 28);
    refill(state);
    return state;
  };
  const playOne = (options: { plan?: FullPlan; state?: Float64Array; isoWeek?: number } = {}): PlayedWeek => {
    const before = options.state ?? warmState();
    const state = before.slice();
    const work = makeWorkspace(world);
    const decisions = compileDecisions(world, options.plan ?? reference);
    simulateWeek(world, work, state, decisions, EXPECTED, options.isoWeek ?? 0);
    return { before, state, work };
  };
  /** Expected weeks one after the other; `change` gives the levers of week 0, 1, 2 … */
  const playMany = (
    weeks: number,
    change: (week: number) => Partial<FullPlan>,
    options: { state?: Float64Array; before?: (state: Float64Array) => void } = {},
  ): PlayedWeek[] => {
    const played: PlayedWeek[] = [];
    let state = options.state ?? warmState();
    for (let week = 0; week < weeks; week++) {
      options.before?.(state);
      const next = playOne({ plan: plan(change(week)), state });
      played.push(next);
      state = next.state;
    }
    return played;
  };
  return {
    scenario,
    world,
    reference,
    layout,
    skuCount,
    plan,
    warmState,
    ampleState,
    refill,
    playOne,
    playMany,
  };
}

/** Mean own-price elasticity of units at `factor` times the usual price, weighted by units. */
export function productElasticity(shop: AnyShop, factor: number, referencePriceFollows: boolean): number {
  const { scenario, layout, reference, plan, playOne, ampleState } = shop;
  const units = unitsOf(playOne({ state: ampleState() }));
  const weighted = scenario.skus.map(({ id, usualPriceFen }, j) => {
    // a product that is not on the shelf yet has no say
    if (!units[j]) return 0;
    const state = ampleState();
    if (referencePriceFollows) state[layout.referencePrice + j] = usualPriceFen * factor;
    const listPriceFen = { ...reference.listPriceFen, [id]: usualPriceFen * factor };
    const trial = unitsOf(playOne({ plan: plan({ listPriceFen }), state }));
    return ((units[j] ?? 0) * Math.log((trial[j] ?? 0) / (units[j] ?? 0))) / Math.log(factor);
  });
  return sum(weighted) / sum(units);
}

/** Elasticity of orders when all prices and their references move together. */
export function shopElasticity(shop: AnyShop, factor: number): number {
  const { scenario, layout, world, skuCount, plan, playOne, ampleState } = shop;
  const state = ampleState();
  for (let j = 0; j < skuCount; j++) state[layout.referencePrice + j] = (world.usualPrice[j] ?? 0) * factor;
  const listPriceFen = Object.fromEntries(scenario.skus.map((sku) => [sku.id, sku.usualPriceFen * factor]));
  const trial = ordersOf(playOne({ plan: plan({ listPriceFen }), state }));
  return Math.log(trial / ordersOf(playOne({ state: ampleState() }))) / Math.log(factor);
}

/** Share of the units a product wins by a 20 % cut that the shop's other products lose. */
export function cannibalisedShare(shop: AnyShop): number {
  const { scenario, reference, plan, playOne, ampleState } = shop;
  const base = unitsOf(playOne({ state: ampleState() }));
  let own = 0;
  let whole = 0;
  for (const [j, { id, usualPriceFen }] of scenario.skus.entries()) {
    const listPriceFen = { ...reference.listPriceFen, [id]: usualPriceFen * 0.8 };
    const trial = unitsOf(playOne({ plan: plan({ listPriceFen }), state: ampleState() }));
    own += (trial[j] ?? 0) - (base[j] ?? 0);
    whole += sum(trial) - sum(base);
  }
  return 1 - whole / own;
}

/** Share of the units won by a promotion week that are missing in the four weeks after it. */
export function dipShare(shop: AnyShop, promotion: Partial<FullPlan>): number {
  const full = { state: shop.ampleState(), before: shop.refill };
  const promoted = shop.playMany(5, (week) => (week === 0 ? promotion : {}), full);
  const quiet = shop.playMany(5, () => ({}), full);
  const won = promoted.map((week, at) => sum(week.work.skuUnits) - sum(quiet[at]?.work.skuUnits ?? []));
  return -sum(won.slice(1)) / (won[0] ?? 0);
}

/** Contribution a week, fen, of running `promotion` in the weeks that `runs` names, above none, over 48 weeks. */
export function weeklyGainFen(
  shop: AnyShop,
  promotion: Partial<FullPlan>,
  runs: (week: number) => boolean,
): number {
  const season = (deal: Partial<FullPlan>) =>
    sum(shop.playMany(48, (week) => (runs(week) ? deal : {})).map(contributionOf));
  return (season(promotion) - season({})) / 48;
}

/** Lifts of conversion in four promotion weeks in a row, with fatigue or with every week begun rested. */
export function liftsInARow(shop: AnyShop, promotion: Partial<FullPlan>, rested: boolean): number[] {
  const { layout, playMany, ampleState, refill } = shop;
  const before = (state: Float64Array) => {
    refill(state);
    if (rested) state[layout.fatigue] = 0;
  };
  const quiet = playMany(4, () => ({}), { state: ampleState(), before: refill });
  return playMany(4, () => promotion, { state: ampleState(), before }).map(
    (week, at) => conversionOf(week) / conversionOf(quiet[at] ?? week) - 1,
  );
}

/** Levers that buy visits. */
export const BUDGETS = [
  'socialBudgetFen',
  'kolBudgetFen',
  'semBudgetFen',
  'seoBudgetFen',
  'contentBudgetFen',
] as const;

/** Elasticity of orders to all advertising budgets, in the first week and after `weeks` weeks of keeping them up. */
export function advertisingElasticity(shop: AnyShop, weeks: number): { atOnce: number; keptUp: number } {
  const { reference, playMany, ampleState, refill } = shop;
  const more = Object.fromEntries(BUDGETS.map((lever) => [lever, reference[lever] * 1.1]));
  const full = { state: ampleState(), before: refill };
  const raised = playMany(weeks, () => more, full);
  const same = playMany(weeks, () => ({}), full);
  const elasticity = (week: number) =>
    Math.log(sum(raised[week]?.work.dayOrders ?? []) / sum(same[week]?.work.dayOrders ?? [])) / Math.log(1.1);
  return { atOnce: elasticity(0), keptUp: elasticity(weeks - 1) };
}

/** Half-life in weeks of the reference price's gap to list price after four weeks of `promotion`, and that gap. */
export function referencePriceMemory(shop: AnyShop, promotion: Partial<FullPlan>) {
  const { layout, world, skuCount, playMany, playOne, ampleState, warmState, refill } = shop;
  const full = { state: ampleState(), before: refill };
  const run = playMany(8, (week) => (week < 4 ? promotion : {}), full);
  const prices = (week: number) => cells(run[week]?.state ?? warmState(), layout.referencePrice, skuCount);
  const gap = (week: number) =>
    sum(prices(week).map((fen, j) => Math.log(fen / (world.usualPrice[j] ?? fen)))) / skuCount;
  const spoiled = ampleState();
  spoiled.set(prices(3), layout.referencePrice);
  return {
    gap: gap(3),
    halfLifeWeeks: (4 * Math.log(0.5)) / Math.log(gap(7) / gap(3)),
    ordersAtSpoiledReference:
      ordersOf(playOne({ state: spoiled })) / ordersOf(playOne({ state: ampleState() })),
  };
}
