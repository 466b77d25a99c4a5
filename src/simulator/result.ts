/** Turns the measures of a week into the result that screens, files and reports read. */

import { twoProportionTest } from './formulas/experiment.ts';
import { VIOLATION_CODES } from './model/compliance.ts';
import type { Decisions } from './model/decisions.ts';
import { daysIn } from './model/decisions.ts';
import { ARM } from './model/experiments.ts';
import { contribution, equity, inventoryAtCost, operatingProfit } from './model/finance.ts';
import { eventsOf, noticesOf } from './model/market.ts';
import { shelfLife } from './model/perishables.ts';
import { netPromoterScore, satisfactionIndex } from './model/reputation.ts';
import { TOTAL, type Workspace } from './model/workspace.ts';
import { PIPE_DAYS, type World } from './model/world.ts';
import { allocate } from './money.ts';
import type {
  BalanceSheet,
  DayResult,
  ExperimentResult,
  Position,
  ProfitAndLoss,
  ProfitLine,
  PromotionResult,
  SkuResult,
  TicketCause,
  TicketPriority,
  WeekResult,
} from './vocabulary.ts';
import {
  CHANNELS,
  FULFILMENT_MODES,
  PROFIT_LINES,
  PROMOTION_KINDS,
  TICKET_CAUSES,
  TICKET_PRIORITIES,
} from './vocabulary.ts';

const sum = (cells: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < cells.length; i++) total += cells[i]!;
  return total;
};

function named<Key extends string>(keys: readonly Key[], cells: ArrayLike<number>): Record<Key, number> {
  return Object.fromEntries(keys.map((key, i) => [key, cells[i]! + 0])) as Record<Key, number>;
}

/** Sales of a day after discounts and points, shipping fees included, fen. */
function netOfDay(work: Workspace, day: number): number {
  return work.dayGross[day]! - work.dayDiscount[day]! - work.dayPoints[day]! + work.dayShipFees[day]!;
}

export function profitOf(work: Workspace): ProfitAndLoss {
  const lines = named(PROFIT_LINES, work.lines);
  const total = (...names: ProfitLine[]) => names.reduce((t, name) => t + lines[name], 0);
  const netSalesFen = total('grossSales', 'discounts', 'pointsRedeemed', 'shipFees');
  const contributionMargin1Fen = netSalesFen + total('refunds', 'costOfGoods', 'giftCost');
  const contributionMargin2Fen =
    contributionMargin1Fen +
    total('shipping', 'packaging', 'returnFreight', 'paymentFees', 'commission', 'fraudLosses', 'scrap');
  return {
    lines,
    netSalesFen,
    contributionMargin1Fen,
    contributionMargin2Fen,
    contributionFen: contribution(work),
    operatingProfitFen: operatingProfit(work),
  };
}

export function balanceOf(world: World, state: Float64Array): BalanceSheet {
  const { layout } = world;
  let receivables = 0;
  let payables = 0;
  for (let k = 0; k < 3; k++) {
    receivables += state[layout.receivable + k]!;
    payables += state[layout.payable + k]!;
  }
  return {
    cashFen: state[layout.cash]!,
    receivablesFen: receivables,
    inventoryFen: inventoryAtCost(world, state),
    payablesFen: payables,
    pointsLiabilityFen: state[layout.pointsLiability]!,
    equityFen: equity(world, state),
  };
}

/** Fictional clock time of an operational time of day, by the scenario's hourly traffic. Minutes, 0 to 1439. */
export function minuteOfDay(hourlyTraffic: readonly number[], time: number): number {
  const total = sum(hourlyTraffic);
  let left = Math.min(Math.max(time, 0), 1) * total;
  for (let hour = 0; hour < 24; hour++) {
    const here = hourlyTraffic[hour]!;
    if (left < here) return hour * 60 + Math.floor((left / here) * 60);
    left -= here;
  }
  return 1439;
}

/**
 * Operating profit by day. Sales, goods, gifts and parcels fall on their day; fees follow the day's net sales;
 * everything booked for the week as a whole is spread evenly. The seven add up to the week to the fen.
 */
function profitByDay(work: Workspace): number[] {
  const net = Array.from({ length: 7 }, (_, d) => netOfDay(work, d));
  const lines = profitOf(work).lines;
  const fees = allocate(-(lines.paymentFees + lines.commission), net);
  const cost = allocate(-lines.costOfGoods, [...work.dayCost]);
  const direct = net.map(
    (sales, d) =>
      sales - fees[d]! - cost[d]! - work.dayGiftCost[d]! - work.dayShipping[d]! - work.dayPackaging[d]!,
  );
  const rest = allocate(sum(direct) - operatingProfit(work), [1, 1, 1, 1, 1, 1, 1]);
  return direct.map((profit, d) => profit - rest[d]!);
}

export function dayResults(world: World, work: Workspace): DayResult[] {
  const { skus, hourlyTraffic } = world.scenario;
  const J = world.skuCount;
  const profit = profitByDay(work);
  return Array.from({ length: 7 }, (_, day) => ({
    day,
    visits: work.dayVisits[day]!,
    productViews: work.dayViews[day]!,
    carts: work.dayCarts[day]!,
    orders: work.dayOrders[day]!,
    units: work.dayUnits[day]!,
    netSalesFen: netOfDay(work, day),
    operatingProfitFen: profit[day]!,
    lostUnits: work.dayLostUnits[day]!,
    lostMarginFen: work.dayLostMargin[day]!,
    soldOut: skus.flatMap((sku, j) => {
      const time = work.daySkuSoldOutAt[day * J + j]!;
      return time >= 0 ? [{ skuId: sku.id, minuteOfDay: minuteOfDay(hourlyTraffic, time) }] : [];
    }),
    received: skus.flatMap((sku, j) => {
      const units = work.daySkuReceived[day * J + j]!;
      return units > 0 ? [{ skuId: sku.id, units }] : [];
    }),
    shippedOrders: work.dayShipped[day]!,
    backlogOrders: work.dayBacklog[day]!,
  }));
}

function skuResults(world: World, work: Workspace, state: Float64Array, decisions: Decisions): SkuResult[] {
  const { layout } = world;
  const views = sum(work.dayViews);
  const interest = world.scenario.skus.map((_, j) => {
    let shares = 0;
    for (let g = 0; g < world.scenario.segments.length; g++) shares += work.share[g * world.skuCount + j]!;
    return shares;
  });
  const viewsBySku = allocate(Math.round(views), interest);
  return world.scenario.skus.map((sku, j) => {
    let onOrder = 0;
    for (let d = 0; d < PIPE_DAYS; d++) onOrder += state[layout.pipe + j * PIPE_DAYS + d]!;
    return {
      skuId: sku.id,
      listPriceFen: decisions.price[j]!,
      units: work.skuUnits[j]!,
      grossSalesFen: work.skuGross[j]!,
      costOfGoodsFen: work.skuUnits[j]! * sku.unitCostFen,
      productViews: viewsBySku[j]!,
      lostUnits: work.skuLost[j]!,
      lostMarginFen: work.skuLostMargin[j]!,
      returnedUnits: work.skuReturned[j]!,
      refundsFen: work.skuRefund[j]!,
      openingUnits: work.skuOpening[j]!,
      receivedUnits: work.skuReceived[j]!,
      restockedUnits: work.skuRestocked[j]!,
      scrappedUnits: work.skuScrapped[j]!,
      clearedUnits: work.skuCleared[j]!,
      defectShare: state[layout.defects + j]!,
      closingUnits: state[layout.stock + j]!,
      onOrderUnits: onOrder,
      orderedUnits: work.skuOrdered[j]!,
      reviews: work.skuReviews[j]!,
      rating: state[layout.reviewStars + j]! / state[layout.reviewCount + j]!,
      awarenessShare: state[layout.awareness + j]!,
      referencePriceFen: state[layout.referencePrice + j]!,
    };
  });
}

function experimentResult(world: World, work: Workspace, decisions: Decisions): ExperimentResult | null {
  if (decisions.experimentIndex < 0) return null;
  const control = { visits: work.arms[ARM.controlVisits]!, orders: work.arms[ARM.controlOrders]! };
  const variant = { visits: work.arms[ARM.variantVisits]!, orders: work.arms[ARM.variantOrders]! };
  const { difference, low, high, pValue } = twoProportionTest(control, variant);
  return {
    variantId: world.scenario.variants[decisions.experimentIndex]!.id,
    share: decisions.experimentShare,
    control,
    variant,
    difference,
    low,
    high,
    pValue,
  };
}

/** Members after the week by tier, their orders, and the points account. */
function membersResult(world: World, work: Workspace, state: Float64Array) {
  const { layout } = world;
  const { totals } = work;
  const byClass = [0, 0, 0];
  for (let cell = 0; cell < 15; cell++) byClass[cell % 3]! += state[layout.customers + cell]!;
  const members = state[layout.members]!;
  const [none, silver, gold] = allocate(Math.round(members), byClass);
  return {
    members,
    joinedMembers: totals[TOTAL.joined]!,
    memberTiers: { none: none!, silver: silver!, gold: gold! },
    memberOrders: sum(work.segmentMemberOrders),
    memberNetSalesFen: totals[TOTAL.memberNet]!,
    pointsEarnedFen: totals[TOTAL.pointsEarned]!,
    pointsRedeemedFen: totals[TOTAL.pointsRedeemed]!,
    pointsReversedFen: totals[TOTAL.pointsReversed]!,
    pointsExpiredFen: totals[TOTAL.pointsExpired]!,
    pointsOutstandingFen: state[layout.points]!,
  };
}

/** The measured week as plain data. `state` is the state after the week. */
export function weekResult(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  week: number,
  isoWeek: number,
): WeekResult {
  const { layout, scenario } = world;
  const { totals } = work;
  const orders = sum(work.dayOrders);
  const net = totals[TOTAL.netSales]!;
  const skus = skuResults(world, work, state, decisions);
  let alive = 0;
  for (let cell = 0; cell < 15; cell++) alive += state[layout.customers + cell]!;
  const days: Record<(typeof PROMOTION_KINDS)[number], number> = {
    coupon: daysIn(decisions.couponDays),
    threshold: daysIn(decisions.thresholdDays),
    gift: daysIn(decisions.giftDays),
    flash: daysIn(decisions.flashDays),
    bundle: daysIn(decisions.bundleDays),
    groupBuy: daysIn(decisions.groupDays),
    memberPrice: daysIn(decisions.memberDays),
  };
  const promotions: PromotionResult[] = PROMOTION_KINDS.flatMap((kind, i) =>
    days[kind] > 0
      ? [
          {
            kind,
            promotionDays: days[kind],
            redemptions: work.redemptions[i]!,
            costFen: work.promotionCost[i]!,
          },
        ]
      : [],
  );
  let stars = 0;
  let reviews = 0;
  for (let j = 0; j < world.skuCount; j++) {
    stars += state[layout.reviewStars + j]!;
    reviews += state[layout.reviewCount + j]!;
  }
  const index = satisfactionIndex(world, state);
  const visits = sum(work.dayVisits);
  const netByChannel = allocate(net, [...work.channelOrders]);
  return {
    week,
    isoWeek,
    plan: decisions.plan,
    visits,
    uniqueVisitors: Math.round(Math.min(visits, totals[TOTAL.uniqueVisitors]!)),
    productViews: sum(work.dayViews),
    carts: sum(work.dayCarts),
    checkouts: sum(work.dayCheckouts),
    orders,
    units: sum(work.dayUnits),
    lostUnits: sum(work.dayLostUnits),
    lostMarginFen: sum(work.dayLostMargin),
    fraudAttempts: totals[TOTAL.fraudAttempts]!,
    refusedOrders: totals[TOTAL.refusedOrders]!,
    cancelledGroupOrders: sum(work.dayCancelled),
    paymentOutageDay: totals[TOTAL.paymentDown]! > 0 ? totals[TOTAL.paymentDown]! - 1 : null,
    verifiedShare: totals[TOTAL.verifiedOrders]!,
    detectedViolations: Object.fromEntries(
      VIOLATION_CODES.map((code, i) => [code, work.detectedViolations[i]!] as const).filter(
        ([, found]) => found > 0,
      ),
    ),
    rivalPriceIndex: Object.fromEntries(scenario.categories.map(({ id }, k) => [id, work.rivalIndex[k]!])),
    events: isoWeek > 0 ? eventsOf(scenario, isoWeek) : [],
    notices: isoWeek > 0 ? noticesOf(scenario, isoWeek) : [],
    experiment: experimentResult(world, work, decisions),
    days: dayResults(world, work),
    skus,
    channels: CHANNELS.map((channel, c) => ({
      channel,
      visits: work.channelVisits[c]!,
      orders: work.channelOrders[c]!,
      netSalesFen: netByChannel[c]!,
      spendFen: work.channelSpend[c]!,
    })),
    promotions,
    service: {
      chats: Math.round(totals[TOTAL.chats]!),
      answeredIn60SecondsRate: totals[TOTAL.answered60]!,
      answeredIn30SecondsRate: totals[TOTAL.answered30]!,
      tickets: totals[TOTAL.tickets]!,
      ticketsByPriority: named<TicketPriority>(TICKET_PRIORITIES, work.ticketsByPriority),
      ticketsByCause: named<TicketCause>(TICKET_CAUSES, work.ticketsByCause),
      slaAttainmentRate: totals[TOTAL.sla]!,
      outsourcedTickets: totals[TOTAL.outsourced]!,
      carriedTickets: totals[TOTAL.carried]!,
    },
    fulfilment: {
      shippedOrders: named(FULFILMENT_MODES, work.shippedByMode),
      deliveredOrders: totals[TOTAL.deliveries]!,
      lateOrders: totals[TOTAL.lateDeliveries]!,
      lateRate: totals[TOTAL.lateRate]!,
      backlogOrders: work.dayBacklog[6]!,
    },
    satisfaction: {
      product: state[layout.satisfaction]!,
      service: state[layout.satisfaction + 1]!,
      delivery: state[layout.satisfaction + 2]!,
      index,
      netPromoterScore: netPromoterScore(index),
      rating: reviews > 0 ? stars / reviews : 0,
    },
    customers: {
      alive,
      newBuyers: totals[TOTAL.newBuyers]!,
      returningOrders: sum(work.segmentReturning),
      repurchaseRate: totals[TOTAL.repurchaseRate]!,
      contactableShare: state[layout.contactable]!,
      ...membersResult(world, work, state),
    },
    profit: profitOf(work),
    balance: balanceOf(world, state),
    truncatedUnits: sum(work.skuTruncated),
  };
}

/** What stands in the shop before week `week`. */
export function positionOf(world: World, state: Float64Array, week: number, isoWeek: number): Position {
  const { layout, scenario } = world;
  let inTransit = 0;
  for (let d = 0; d < 16; d++) inTransit += state[layout.due + d]!;
  let backlog = 0;
  for (let age = 0; age < 7; age++) backlog += state[layout.backlog + age]!;
  return {
    week,
    isoWeek,
    cashFen: state[layout.cash]!,
    creditLimitFen: scenario.finance.creditLimitFen,
    receivablesDueFen: [0, 1, 2].map((k) => state[layout.receivable + k]!),
    stock: scenario.skus.map((sku, j) => ({
      skuId: sku.id,
      onHandUnits: state[layout.stock + j]!,
      arrivals: Array.from({ length: PIPE_DAYS }, (_, day) => ({
        day,
        units: state[layout.pipe + j * PIPE_DAYS + day]!,
      })).filter(({ units }) => units > 0),
      ...shelfLife(world, state, j),
    })),
    backlogOrders: backlog,
    inTransitOrders: inTransit,
    carriedTickets: state[layout.tickets]!,
  };
}
