/**
 * What a plan is worth: contribution of the week, of eight more under its lasting decisions, and the value of
 * the stocks it leaves (rules Q3–Q9). In expected values; luck never enters.
 */
import { baseStockOf } from '../base-stock.ts';
import { exp, ln } from '../maths.ts';
import { compileDecisions, type Decisions } from '../model/decisions.ts';
import { contribution } from '../model/finance.ts';
import { EXPECTED, type Luck } from '../model/luck.ts';
import type { Workspace } from '../model/workspace.ts';
import { CLASS_COUNT, CUSTOMER_CELLS, type World } from '../model/world.ts';
import { type FullPlan, PASSING_LEVERS, PROFIT_LINES } from '../vocabulary.ts';
import { simulateWeek } from '../week.ts';

/** Lines outside contribution that a plan answers for all the same. */
const CHARGES = (['overdraftInterest', 'penalties', 'pointsLiability'] as const).map((line) =>
  PROFIT_LINES.indexOf(line),
);

/** Weekly discount factor. */
export const DISCOUNT = 0.998;
/** Weeks looked ahead beyond the scored one. */
export const HORIZON_WEEKS = 8;

/** Fen per unit of each slow stock at the warm state; empty while they are being measured. */
export type ShadowPrices = Readonly<Record<string, number>>;

/** A plan's lasting decisions with everything that passes with the week put back to the reference. */
export function continuationPlan(world: World, plan: FullPlan): FullPlan {
  const { reference } = world.scenario;
  const passing = Object.fromEntries(PASSING_LEVERS.map((lever) => [lever, reference[lever]]));
  return { ...plan, ...passing };
}

/** Expected profit of a repeat order times the orders an alive customer still has, by class (fen). */
export function customerLifetimeValueFen(world: World, contributionPerOrderFen: number): number[] {
  const { classes, dormancyPerWeek, discountPerWeek } = world.scenario.customers;
  return classes.map(
    (c) =>
      (c.ordersPerWeek * contributionPerOrderFen) /
      (discountPerWeek + dormancyPerWeek + c.ordersPerWeek * c.dropoutRate),
  );
}

/** Value of the stocks in `state`: customers, reputation, search, list, reference prices, less dead stock and returns. */
export function stocksValue(world: World, state: Float64Array, plan: FullPlan, prices: ShadowPrices): number {
  const { layout, skuCount: J, scenario } = world;
  const lifetime = customerLifetimeValueFen(world, prices['contributionPerOrder'] ?? 0);
  let value = 0;
  for (let cell = 0; cell < CUSTOMER_CELLS; cell++)
    value += lifetime[cell % CLASS_COUNT]! * state[layout.customers + cell]!;
  const price = (name: string) => prices[name] ?? 0;
  value += price('seoStock') * state[layout.seoStock]!;
  value += price('contentStock') * state[layout.contentStock]!;
  value += price('listing') * state[layout.listing]!;
  value += price('productSatisfaction') * state[layout.satisfaction]!;
  value += price('serviceSatisfaction') * state[layout.satisfaction + 1]!;
  value += price('deliverySatisfaction') * state[layout.satisfaction + 2]!;
  value += price('searchWeight') * state[layout.searchWeight]!;
  value += price('contactable') * state[layout.contactable]!;
  let rating = 0;
  let reference = 0;
  for (let j = 0; j < J; j++) {
    rating += state[layout.reviewStars + j]! / state[layout.reviewCount + j]! - 4.3;
    reference += ln(
      state[layout.referencePrice + j]! / (plan.listPriceFen[scenario.skus[j]!.id] ?? world.usualPrice[j]!),
    );
    const excess = state[layout.stock + j]! - 10 * world.usualUnits[j]!;
    if (excess > 0) value -= 0.5 * world.unitCost[j]! * excess;
    for (let week = 0; week < 3; week++) {
      value -= state[layout.returnValue + j * 3 + week]!;
      value += scenario.returns.resaleShare * world.unitCost[j]! * state[layout.returnUnits + j * 3 + week]!;
    }
  }
  return value + (price('rating') * rating) / J + (price('referencePrice') * reference) / J;
}

/** How a value is taken: over how many weeks, and with whose luck (none: expected values). */
export interface Outlook {
  readonly horizon?: number;
  /** Luck of the week `offset` weeks on (0 is the scored one); absent for expected values. */
  readonly luckAt?: (offset: number) => Luck;
}

/** A value and where it arises, fen. */
export interface Value {
  readonly totalFen: number;
  readonly thisWeekFen: number;
  readonly laterWeeksFen: number;
  readonly stocksFen: number;
}

/** A plan compiled for the weeks of its outlook, so that many futures can be run without compiling again. */
export interface Prepared {
  readonly plan: FullPlan;
  readonly lasting: FullPlan;
  readonly weeks: readonly Decisions[];
  readonly isoWeeks: readonly number[];
}

/**
 * Compiles `plan` for week `isoWeek` and its lasting decisions for the weeks after, with base stock for the
 * demand those decisions would meet from `state` on.
 *
 * @param isoWeek 1 to 52, or 0 for average weeks without season
 */
export function preparePlan(
  world: World,
  work: Workspace,
  state: Float64Array,
  plan: FullPlan,
  isoWeek: number,
  horizon: number = HORIZON_WEEKS,
): Prepared {
  const lasting = continuationPlan(world, plan);
  // compiled once: the weeks after differ in what they order alone
  const compiled = compileDecisions(world, lasting);
  const demand = demandUnder(world, work, state, compiled);
  const orderUpTo = new Uint8Array(world.skuCount).fill(1);
  const isoWeeks = [isoWeek];
  const weeks = [compileDecisions(world, plan)];
  for (let h = 1; h <= horizon; h++) {
    const week = isoWeek === 0 ? 0 : ((isoWeek + h - 1) % 52) + 1;
    isoWeeks.push(week);
    const same = isoWeek === 0 && h > 1 ? weeks[1] : undefined;
    weeks.push(same ?? { ...compiled, orderUpTo, purchaseUnits: stockLevelsOf(world, demand, week) });
  }
  return { plan, lasting, weeks, isoWeeks };
}

/** Value of a prepared plan from `state`, which is left alone. */
export function valueOf(
  world: World,
  work: Workspace,
  state: Float64Array,
  prepared: Prepared,
  prices: ShadowPrices,
  luckAt?: (offset: number) => Luck,
): Value {
  const trial = state.slice();
  trial[world.layout.market] = 0;
  const fatigueBefore = trial[world.layout.fatigue]!;
  let thisWeekFen = 0;
  let laterWeeksFen = 0;
  let discount = 1;
  work.foreseen = true;
  for (let h = 0; h < prepared.weeks.length; h++) {
    simulateWeek(world, work, trial, prepared.weeks[h]!, luckAt?.(h) ?? EXPECTED, prepared.isoWeeks[h]!);
    if (h === 0) {
      const fatigue =
        trial[world.layout.fatigue]! - world.scenario.promotion.fatigueCarryOver * fatigueBefore;
      thisWeekFen = earned(work) - (prices['fatigue'] ?? 0) * fatigue;
    } else {
      discount *= DISCOUNT;
      laterWeeksFen += discount * earned(work);
    }
  }
  work.foreseen = false;
  const stocksFen = discount * DISCOUNT * stocksValue(world, trial, prepared.lasting, prices);
  return { totalFen: thisWeekFen + laterWeeksFen + stocksFen, thisWeekFen, laterWeeksFen, stocksFen };
}

/**
 * Value of playing `plan` in `state` before the week `isoWeek`, fen: expected, or under the luck of `outlook`.
 *
 * @param isoWeek 1 to 52, or 0 for average weeks without season
 */
export function planValue(
  world: World,
  work: Workspace,
  state: Float64Array,
  plan: FullPlan,
  isoWeek: number,
  prices: ShadowPrices,
  outlook: Outlook = {},
): number {
  const prepared = preparePlan(world, work, state, plan, isoWeek, outlook.horizon);
  return valueOf(world, work, state, prepared, prices, outlook.luckAt).totalFen;
}

/** Contribution of the week less overdraft interest, penalties and new points owed, fen. */
function earned(work: Workspace): number {
  let total = contribution(work);
  for (const line of CHARGES) total += work.lines[line]!;
  return total;
}

/** Unconstrained expected weekly demand by product under a plan in an average week. */
export function expectedDemand(
  world: World,
  work: Workspace,
  state: Float64Array,
  plan: FullPlan,
): Float64Array {
  return demandUnder(world, work, state, compileDecisions(world, plan));
}

function demandUnder(world: World, work: Workspace, state: Float64Array, decisions: Decisions): Float64Array {
  simulateWeek(world, work, state.slice(), decisions, EXPECTED, 0);
  return work.skuReferenceDemand.slice();
}

/** Base stock of every product for the demand of a week. */
function stockLevelsOf(world: World, demand: Float64Array, isoWeek: number): Float64Array {
  const season = isoWeek === 0 ? 1 : world.season[isoWeek - 1]!;
  const cv2 = world.scenario.dynamics.demandCoefficientOfVariationSquared;
  const { skus } = world.scenario;
  return demand.map((units, j) => baseStockOf(skus[j]!, units * season, cv2));
}

/** Rescales the week's order-up-to levels when a trial changes prices, as a keeper who expects fewer buyers would. */
export function restocked(world: World, plan: FullPlan, learner: FullPlan): FullPlan {
  const purchase = Object.fromEntries(
    world.scenario.skus.map((sku) => {
      const mine = learner.purchase[sku.id] ?? { kind: 'order-up-to' as const, units: 0 };
      const ratio = (plan.listPriceFen[sku.id] ?? 1) / (learner.listPriceFen[sku.id] ?? 1);
      return [sku.id, { ...mine, units: Math.round(mine.units * exp(-2.6 * ln(ratio))) }];
    }),
  );
  return { ...plan, purchase };
}
