/**
 * Members: who joins, what tiers bring, and points with what the shop owes for them (rules ME1–ME9, PT1–PT9).
 *
 * Members are a share M of the shop's customers, in tiers by how often they buy. Benefits bring them back more
 * often (light and moderate buyers respond, heavy ones mostly claim: Liu 2007; Belli et al. 2022). A point is
 * worth a fen; three quarters of what is outstanding is expected to be spent one day and stands in the books.
 */
import { SUBSYSTEMS } from '../random.ts';
import { type Decisions, daysIn } from './decisions.ts';
import { drawBinomial, type Luck, toFen } from './luck.ts';
import { satiation } from './promotion.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { CLASS_COUNT, CUSTOMER_CELLS, SEGMENT_COUNT, type World } from './world.ts';

/** Most of what members pay on a day that points may stand for. */
export const MOST_BY_POINTS = 0.5;
const MEMBER_PRICE = 6;

/** How much more often a class comes back under tier benefits of 0 to 1. */
export function tierVisitFactor(world: World, tierBenefit: number, customerClass: number): number {
  const { visitLift, tierWeights } = world.scenario.members;
  return 1 + visitLift * tierBenefit * tierWeights[customerClass]!;
}

/** Share of non-members' orders whose buyer joins, on days with and without a member price. */
export function joinRate(world: World, decisions: Decisions, memberPriceRuns: boolean): number {
  const { joinRate, joinBenefitEffect, joinPriceEffect, joinPriceScale } = world.scenario.members;
  const lured = memberPriceRuns ? joinPriceEffect * satiation(decisions.memberDepth / joinPriceScale) : 0;
  return Math.min(1, joinRate + joinBenefitEffect * decisions.plan.tierBenefit + lured);
}

/** Points a member earns per fen paid on a day. */
export function pointsRateOf(world: World, decisions: Decisions, day: number): number {
  const doubled = (decisions.doublePointsDays >> day) & 1;
  return decisions.plan.pointsRate * (doubled ? world.scenario.members.doublePointsFactor : 1);
}

/** Before Monday: the share of customers who are members, their visits, and what a point is worth to them. */
export function openMembers(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const { layout } = world;
  const { pointsUtility } = world.scenario.members;
  let alive = 0;
  for (let cell = 0; cell < CUSTOMER_CELLS; cell++) alive += state[layout.customers + cell]!;
  work.totals[TOTAL.openingPoints] = state[layout.points]!;
  work.memberShare = alive > 0 ? Math.min(1, state[layout.members]! / alive) : 0;
  for (let l = 0; l < CLASS_COUNT; l++)
    work.visitRate[l] = world.visitRate[l]! * tierVisitFactor(world, decisions.plan.tierBenefit, l);
  for (let g = 0; g < SEGMENT_COUNT; g++)
    work.pointsPull[g] =
      pointsUtility *
      world.scenario.segments[g]!.logPriceSensitivity *
      work.memberShare *
      decisions.plan.pointsRate;
}

/**
 * Members' part of a day that was sold: their orders, the member price, points spent and earned.
 *
 * What members pay is the day's average order, the member price taken off. Needs the day's sales and discounts.
 */
export function sellToMembers(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
  day: number,
  flashDay: boolean,
): void {
  const { members } = world.scenario;
  const price = flashDay ? decisions.flashPrice : decisions.price;
  let orders = 0;
  let mine = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const all = work.ordersBySegment[g]!;
    const again = work.returningViewers[g]! * work.returningRate[g]!;
    const mean = work.newViewers[g]! * work.newRate[g]! + again;
    const chance = mean > 0 ? Math.min(1, (work.memberShare * again) / mean) : 0;
    const count = drawBinomial(luck, all, chance, SUBSYSTEMS.members, day, g, 0, 0);
    work.segmentMemberMean[g]! += work.memberShare * again;
    work.segmentMemberOrders[g]! += count;
    work.dayMemberOrders[day * SEGMENT_COUNT + g] = count;
    orders += all;
    mine += count;
  }
  if ((decisions.memberDays >> day) & 1) work.totals[TOTAL.joinableOnMemberDays]! += orders - mine;
  else work.totals[TOTAL.joinableOrders]! += orders - mine;
  if (!(mine > 0)) return;

  const share = mine / orders;
  let off = 0;
  if ((decisions.memberDays >> day) & 1) {
    // pairs and groups have their price already; the member price comes on top of it
    const priced = work.dayGross[day]! - work.dayPriceOff[day]!;
    off = Math.min(toFen(luck, decisions.memberDepth * share * priced), priced);
    work.redemptions[MEMBER_PRICE]! += mine;
    work.promotionCost[MEMBER_PRICE]! += off;
    work.dayMemberFen[day] = off;
  }
  const paid = share * (work.dayGross[day]! - work.dayDiscount[day]!) - off;
  const spent = Math.max(
    0,
    Math.min(
      toFen(luck, (members.redemptionPerWeek / 7) * work.totals[TOTAL.openingPoints]!),
      luck.expected ? MOST_BY_POINTS * paid : Math.floor(MOST_BY_POINTS * paid),
      state[world.layout.points]!,
    ),
  );
  work.dayDiscount[day]! += off;
  work.dayPoints[day] = spent;
  state[world.layout.points]! -= spent;
  work.totals[TOTAL.pointsRedeemed]! += spent;
  work.totals[TOTAL.memberNet]! += paid - spent;
  work.pointsEarnedMean[0]! += pointsRateOf(world, decisions, day) * (paid - spent);
  if (off + spent > 0) {
    const J = world.skuCount;
    for (let j = 0; j < J; j++)
      work.skuDiscount[j]! +=
        ((off + spent) * work.daySkuUnits[day * J + j]! * price[j]!) / work.dayGross[day]!;
  }
}

/** Week's end: members who left with their account and buyers who joined. */
export function closeMembers(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout } = world;
  const { totals } = work;
  const M = SUBSYSTEMS.members;
  const before = totals[TOTAL.customersBefore]!;
  const staying = before > 0 ? Math.min(1, totals[TOTAL.customersStaying]! / before) : 1;
  const kept = drawBinomial(luck, state[layout.members]!, staying, M, 7, 0, 0, 0);
  let joined = drawBinomial(
    luck,
    totals[TOTAL.joinableOrders]!,
    joinRate(world, decisions, false),
    M,
    7,
    1,
    0,
    0,
  );
  if (decisions.memberDays > 0)
    joined += drawBinomial(
      luck,
      totals[TOTAL.joinableOnMemberDays]!,
      joinRate(world, decisions, true),
      M,
      7,
      2,
      0,
      0,
    );
  let alive = 0;
  for (let cell = 0; cell < CUSTOMER_CELLS; cell++) alive += state[layout.customers + cell]!;
  state[layout.members] = Math.min(alive, kept + joined);
  totals[TOTAL.joined] = joined;
}

/**
 * Week's end: points earned, gone back with returned goods, and expired; the liability follows.
 *
 * Points of goods that come back later go back with them, at the week's points per fen. What has been spent
 * already cannot be taken back.
 */
export function closePoints(world: World, work: Workspace, state: Float64Array, luck: Luck): void {
  const { layout } = world;
  const { members } = world.scenario;
  const { totals } = work;
  const earned = toFen(luck, work.pointsEarnedMean[0]!);
  totals[TOTAL.pointsEarned] = earned;
  let gross = 0;
  let off = 0;
  for (let day = 0; day < 7; day++) {
    gross += work.dayGross[day]!;
    off += work.dayDiscount[day]! + work.dayPoints[day]!;
  }
  const perFen = gross > off ? earned / (gross - off) : 0;
  const due = state[layout.pointsDue]! + toFen(luck, perFen * work.refundsDecided[0]!);
  state[layout.pointsDue] = state[layout.pointsDue + 1]! + toFen(luck, perFen * work.refundsDecided[1]!);
  state[layout.pointsDue + 1] = toFen(luck, perFen * work.refundsDecided[2]!);
  let points = state[layout.points]! + earned;
  const reversed = Math.min(points, due);
  points -= reversed;
  const expired = Math.min(points, toFen(luck, members.expiryPerWeek * totals[TOTAL.openingPoints]!));
  totals[TOTAL.pointsReversed] = reversed;
  totals[TOTAL.pointsExpired] = expired;
  state[layout.points] = points - expired;
  const liability = toFen(luck, members.liabilityShare * state[layout.points]!);
  totals[TOTAL.liabilityChange] = liability - state[layout.pointsLiability]!;
  state[layout.pointsLiability] = liability;
}

/** What tier benefits cost: a share of what members paid, by the classes that came back. */
export function tierCost(world: World, work: Workspace, decisions: Decisions): number {
  const { tierCostRates } = world.scenario.members;
  let orders = 0;
  let weighted = 0;
  for (let cell = 0; cell < CUSTOMER_CELLS; cell++) {
    orders += work.cellOrders[cell]!;
    weighted += work.cellOrders[cell]! * tierCostRates[cell % CLASS_COUNT]!;
  }
  return orders > 0 ? (decisions.plan.tierBenefit * weighted * work.totals[TOTAL.memberNet]!) / orders : 0;
}

/** Days of deals that members alone saw, weighted with their share: they tire as all deals do. */
export function memberPromotionDays(work: Workspace, decisions: Decisions): number {
  return work.memberShare * (daysIn(decisions.memberDays) + daysIn(decisions.doublePointsDays));
}
