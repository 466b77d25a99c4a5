/**
 * A lower price for buyers who bring others (rules GB1–GB8).
 *
 * Some buyers of the product join a group; those whose group fills up pay (1 − depth) of the price, the orders
 * of the others are cancelled the same day. Everyone who joins tells others, who visit on the next day.
 */
import { ln } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import { offUnit } from './bundle.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck } from './luck.ts';
import { satiation } from './promotion.ts';
import type { Workspace } from './workspace.ts';
import { SEGMENT_COUNT, type World } from './world.ts';

const GROUP_BUY = 5;

/** Whether the group buy runs on a day: there must be something to buy. */
export function groupRuns(world: World, state: Float64Array, decisions: Decisions, day: number): boolean {
  if (((decisions.groupDays >> day) & 1) === 0) return false;
  const j = decisions.groupSku;
  return decisions.onShelf[j] === 1 && state[world.layout.stock + j]! > 0;
}

/** Chance that a group of `size` fills up. */
export function completionChance(world: World, size: number): number {
  return Math.max(0, 1 - world.scenario.specialOffers.groupBuy.failurePerMember * (size - 1));
}

/** Share of a segment's buyers of the product who join a group. */
export function joinShare(world: World, g: number): number {
  return world.scenario.specialOffers.groupBuy.joinFactor * world.scenario.segments[g]!.couponClaimShare;
}

/** Utility that the group price adds to its product for a segment. */
export function groupUtility(world: World, decisions: Decisions, g: number): number {
  const beta = world.priceSensitivity[g * world.skuCount + decisions.groupSku]!;
  return (
    -beta * joinShare(world, g) * ln(1 - decisions.groupDepth) * completionChance(world, decisions.groupSize)
  );
}

/** Visits that one order in a group brings on the next day. */
export function referralsPerOrder(world: World, decisions: Decisions): number {
  const { referralsPerOrder: most, referralScale } = world.scenario.specialOffers.groupBuy;
  const size = decisions.groupSize;
  return ((most * (size - 1)) / size) * satiation(decisions.groupDepth / referralScale);
}

/**
 * Settles the day's groups after first choices are sold: cancels the orders of those that did not fill up (their
 * units stay off the shelf until the evening), books the price of the others, and sends visitors to tomorrow.
 */
export function settleGroups(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
): void {
  const J = world.skuCount;
  const P = SUBSYSTEMS.promotion;
  const j = decisions.groupSku;
  const chance = completionChance(world, decisions.groupSize);
  let joined = 0;
  let filled = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const cell = g * J + j;
    const mine = drawBinomial(luck, work.soldBySegment[cell]!, joinShare(world, g), P, day, g, 6, 0);
    const full = drawBinomial(luck, mine, chance, P, day, g, 7, 0);
    work.soldBySegment[cell]! -= mine - full;
    work.dayGroupFilled[day * SEGMENT_COUNT + g] = full;
    work.dayGroupCancelled[day * SEGMENT_COUNT + g] = mine - full;
    joined += mine;
    filled += full;
  }
  const cancelled = joined - filled;
  work.sold[j]! -= cancelled;
  work.capacity[j]! -= cancelled;
  work.cumulativeSold[j]! -= cancelled;
  work.cumulativeDemand[j]! -= cancelled;
  work.dayCancelled[day] = cancelled;

  const off =
    filled * offUnit(flashDay ? decisions.flashPrice[j]! : decisions.price[j]!, decisions.groupDepth);
  work.skuDiscount[j]! += off;
  work.dayPriceOff[day]! += off;
  work.redemptions[GROUP_BUY]! += filled;
  work.promotionCost[GROUP_BUY]! += off;
  work.skuPromoUnits[j]! += 0.5 * world.forwardBuy[j]! * filled;
  state[world.layout.referrals] = joined * referralsPerOrder(world, decisions);
}
