/**
 * What a plan is worth: contribution of the week, of eight more under its lasting decisions, and the value of
 * the stocks it leaves (rules Q3–Q9). In expected values; luck never enters.
 */
import { baseStock, SAFETY_FACTOR } from '../base-stock.ts';
import { exp, ln } from '../maths.ts';
import { compileDecisions } from '../model/decisions.ts';
import { contribution } from '../model/finance.ts';
import { EXPECTED } from '../model/luck.ts';
import type { Workspace } from '../model/workspace.ts';
import { CLASS_COUNT, CUSTOMER_CELLS, type World } from '../model/world.ts';
import { orderUpTo } from '../plans.ts';
import { type FullPlan, PROFIT_LINES } from '../vocabulary.ts';
import { simulateWeek } from '../week.ts';

const OVERDRAFT_INTEREST = PROFIT_LINES.indexOf('overdraftInterest');

/** Weekly discount factor. */
export const DISCOUNT = 0.998;
/** Weeks looked ahead beyond the scored one. */
export const HORIZON_WEEKS = 8;

/** Fen per unit of each slow stock at the warm state; empty while they are being measured. */
export type ShadowPrices = Readonly<Record<string, number>>;

/** A plan's lasting decisions with everything that passes with the week put back to the reference. */
export function continuationPlan(world: World, plan: FullPlan): FullPlan {
  const { reference } = world.scenario;
  return {
    ...plan,
    coupon: null,
    threshold: null,
    gift: null,
    flash: null,
    socialBudgetFen: reference.socialBudgetFen,
    kolBudgetFen: reference.kolBudgetFen,
    kolLiveDay: reference.kolLiveDay,
    semBudgetFen: reference.semBudgetFen,
    semMaxBidFen: reference.semMaxBidFen,
    seoBudgetFen: reference.seoBudgetFen,
    contentBudgetFen: reference.contentBudgetFen,
    affiliateCommissionRate: reference.affiliateCommissionRate,
    emailSends: reference.emailSends,
    reviewRewardFen: reference.reviewRewardFen,
  };
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
    const excess = state[layout.stock + j]! - 10 * world.weeklyUnits[j]!;
    if (excess > 0) value -= 0.5 * world.unitCost[j]! * excess;
    for (let week = 0; week < 3; week++) {
      value -= state[layout.returnValue + j * 3 + week]!;
      value += scenario.returns.resaleShare * world.unitCost[j]! * state[layout.returnUnits + j * 3 + week]!;
    }
  }
  return value + (price('rating') * rating) / J + (price('referencePrice') * reference) / J;
}

/**
 * Expected value of playing `plan` in `state` before the week `isoWeek`, fen. `state` is left alone.
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
  horizon: number = HORIZON_WEEKS,
): number {
  const trial = state.slice();
  trial[world.layout.market] = 0;
  const fatigueBefore = trial[world.layout.fatigue]!;
  simulateWeek(world, work, trial, compileDecisions(world, plan), EXPECTED, isoWeek);
  const fatigue = trial[world.layout.fatigue]! - world.scenario.promotion.fatigueCarryOver * fatigueBefore;
  let value = earned(work) - (prices['fatigue'] ?? 0) * fatigue;

  const lasting = continuationPlan(world, plan);
  const demand = expectedDemand(world, work, trial, lasting);
  let discount = 1;
  for (let h = 1; h <= horizon; h++) {
    discount *= DISCOUNT;
    const week = isoWeek === 0 ? 0 : ((isoWeek + h - 1) % 52) + 1;
    simulateWeek(
      world,
      work,
      trial,
      compileDecisions(world, stocked(world, lasting, demand, week)),
      EXPECTED,
      week,
    );
    value += discount * earned(work);
  }
  return value + discount * DISCOUNT * stocksValue(world, trial, lasting, prices);
}

/** Contribution of the week less what the overdraft costs, fen. */
function earned(work: Workspace): number {
  return contribution(work) + work.lines[OVERDRAFT_INTEREST]!;
}

/** Unconstrained expected weekly demand by product under a plan in an average week. */
function expectedDemand(world: World, work: Workspace, state: Float64Array, plan: FullPlan): Float64Array {
  simulateWeek(world, work, state.slice(), compileDecisions(world, plan), EXPECTED, 0);
  return work.skuReferenceDemand.slice();
}

function stocked(world: World, plan: FullPlan, demand: Float64Array, isoWeek: number): FullPlan {
  const season = isoWeek === 0 ? 1 : world.season[isoWeek - 1]!;
  const cv2 = world.scenario.dynamics.demandCoefficientOfVariationSquared;
  const levels = world.scenario.skus.map((sku, j) =>
    baseStock(demand[j]! * season, sku.leadTimeDays, SAFETY_FACTOR, cv2),
  );
  return { ...plan, purchase: orderUpTo(world.scenario, levels) };
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
