/** What a week leaves behind for the next: reference prices, pantry, rivals, listing, search, fatigue (rules M1–M8). */
import { exp, ln, power } from '../maths.ts';
import type { ContentRules, PublicFacts } from '../vocabulary.ts';
import { type Decisions, daysIn } from './decisions.ts';
import { memberPromotionDays } from './members.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Rival price index a week on: rivals follow cuts by a quarter and rises by an eighth (Steenkamp et al. 2005). */
export function nextRivalIndex(world: World, index: number, meanLogPrice: number): number {
  const { rivals } = world.scenario;
  const response = meanLogPrice < 0 ? rivals.cutResponse : rivals.raiseResponse;
  const target = exp(response * meanLogPrice);
  return index + rivals.adjustment * (target - index);
}

/** Promotion fatigue a week on, from promotion days summed over the kinds. */
export function nextFatigue(world: World, fatigue: number, promotionDays: number): number {
  const { promotion } = world.scenario;
  return promotion.fatigueCarryOver * fatigue + (promotion.fatigueBuildUp * promotionDays) / 7;
}

/** Content stock that no spending passes (rule M5). */
export const CONTENT_CEILING = 2;

/** Content stock a week on (rule M5). */
export function contentAfter(content: ContentRules, stock: number, spendFen: number): number {
  const { contentCarryOver, contentReferenceFen } = content;
  return (
    contentCarryOver * stock +
    (1 - contentCarryOver) * Math.min(CONTENT_CEILING, spendFen / contentReferenceFen)
  );
}

/** Quality of product pages that no spending passes (rule M3). */
export const LISTING_CEILING = 1.05;

/**
 * Listing quality a week on: slow decay, diminishing gain from `spendFen`.
 *
 * @param listing quality of the product pages, 0 to 1.05
 */
export function listingAfter(work: PublicFacts['listingWork'], listing: number, spendFen: number): number {
  return (
    (1 - work.listingDecay) * listing +
    (work.listingGrowth * 0.55 * Math.sqrt(spendFen / 100) * (LISTING_CEILING - listing)) / 0.45
  );
}

export function nextListing(world: World, listing: number, spendFen: number): number {
  return listingAfter(world.scenario.dynamics, listing, spendFen);
}

/** Search-optimisation stock a week on; content makes the same spending go further. */
export function nextSeoStock(world: World, seo: number, content: number, spendFen: number): number {
  const s = world.scenario.channels.seo;
  const work = spendFen > 0 ? power(spendFen / s.spendReferenceFen, s.spendExponent) : 0;
  return s.carryOver * seo + (1 - s.carryOver) * s.spendEffect * work * (0.7 + 0.3 * content);
}

export function closeCarryOver(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): void {
  const { layout, skuCount: J } = world;
  const { dynamics, promotion } = world.scenario;
  const { plan } = decisions;
  const discountShare = work.totals[TOTAL.discountShare]!;

  for (let j = 0; j < J; j++) {
    const units = work.skuUnits[j]!;
    if (units <= 0) continue;
    const paid = (work.skuGross[j]! / units) * (1 - 0.6 * discountShare);
    const heard = Math.min(1, units / (0.25 * world.weeklyUnits[j]!));
    const at = layout.referencePrice + j;
    state[at]! += dynamics.referencePriceLearning * heard * (paid - state[at]!);
  }

  for (let k = 0; k < world.categoryCount; k++) {
    let fresh = 0;
    let logPrice = 0;
    let products = 0;
    for (let j = 0; j < J; j++) {
      if (world.categoryOf[j] !== k || !decisions.onShelf[j]) continue;
      fresh += work.skuPromoUnits[j]!;
      const units = work.skuUnits[j]!;
      const price = units > 0 ? work.skuGross[j]! / units : decisions.price[j]!;
      logPrice += ln(price / world.usualPrice[j]!);
      products += 1;
    }
    state[layout.pantry + k] = (1 - promotion.pantryDecay) * state[layout.pantry + k]! + fresh;
    state[layout.rivalPrice + k] = nextRivalIndex(
      world,
      state[layout.rivalPrice + k]!,
      products > 0 ? logPrice / products : 0,
    );
  }

  const promotionDays =
    daysIn(decisions.couponDays) +
    daysIn(decisions.thresholdDays) +
    daysIn(decisions.giftDays) +
    daysIn(decisions.flashDays) +
    daysIn(decisions.bundleDays) +
    daysIn(decisions.groupDays) +
    memberPromotionDays(work, decisions);
  work.totals[TOTAL.promotionDays] = promotionDays;
  state[layout.fatigue] = nextFatigue(world, state[layout.fatigue]!, promotionDays);
  state[layout.listing] = nextListing(world, state[layout.listing]!, plan.listingBudgetFen);
  const content = state[layout.contentStock]!;
  state[layout.seoStock] = nextSeoStock(world, state[layout.seoStock]!, content, plan.seoBudgetFen);
  state[layout.contentStock] = contentAfter(dynamics, content, plan.contentBudgetFen);

  let orders = 0;
  for (let d = 0; d < 7; d++) orders += work.dayOrders[d]!;
  const at = layout.searchWeight;
  state[at] = world.pinSearchWeight
    ? 1
    : dynamics.searchWeightCarryOver * state[at]! +
      ((1 - dynamics.searchWeightCarryOver) * orders) / world.ordersPerWeek;
  state[layout.weekIndex]! += 1;
}
