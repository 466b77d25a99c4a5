/**
 * Scratch arrays and the measured outcome of one week: allocated once, overwritten by every week.
 *
 * Arrays named `day…` have 7 cells, `sku…` one a product, `daySku…` 7 × products, `channel…` one a channel.
 * Counts are units, orders or visits; money is fen.
 */
import { PROFIT_LINES } from '../vocabulary.ts';
import {
  CHANNEL_COUNT,
  CLASS_COUNT,
  CUSTOMER_CELLS,
  RECENCY_WEEKS,
  SEGMENT_COUNT,
  type World,
} from './world.ts';

const array = (size: number) => new Float64Array(size);

export function makeWorkspace(world: World) {
  const J = world.skuCount;
  const G = SEGMENT_COUNT;
  return {
    // week constants
    taste: array(J),
    weight: array(G * J), // e^{V/τ} without flash
    flashWeight: array(G * J),
    share: array(G * J), // choice share within the shop, all on the shelf
    flashShare: array(G * J),
    lnInclusive: array(G), // ln Σ e^{V/τ}
    lnInclusiveFlash: array(G),
    competitor: array(1),
    basketMean: array(G),
    basketMeanLn: array(G),
    basketSdLn: array(G),
    couponEconomic: array(G),
    couponUrgency: array(G),
    couponUse: array(G),
    thresholdEconomic: array(G),
    thresholdUrgency: array(G),
    thresholdUse: array(G),
    thresholdTopUp: array(G),
    giftEconomic: array(G),
    giftUrgency: array(G),
    giftUse: array(G),
    giftTopUp: array(G),
    pantryFactor: array(J),
    // day scratch
    channelDayOrders: array(CHANNEL_COUNT),
    channelVisitMean: array(CHANNEL_COUNT),
    newViewers: array(G), // effective product viewers λN
    returningViewers: array(G), // λR
    returningDirect: array(G), // visits
    returningEmail: array(G),
    promotionUtility: array(G), // Ω
    discountScale: array(G),
    topUp: array(G),
    newRate: array(G), // orders per effective new viewer
    returningRate: array(G),
    cartShareNew: array(G),
    cartShareReturning: array(G),
    lambda: array(G * J), // first-choice order intensity of the day
    demand: array(J),
    fullDemand: array(J),
    sold: array(J),
    soldBySegment: array(G * J),
    ordersBySegment: array(G),
    addOnMean: array(J),
    drawn: array(J),
    capacity: array(J),
    splitInto: array(64),
    weights: array(64),
    available: new Uint8Array(J),
    cumulativeDemand: array(J),
    cumulativeVariance: array(J),
    cumulativeCapacity: array(J),
    cumulativeSold: array(J),
    // measured: days
    dayVisits: array(7),
    dayViews: array(7),
    dayCarts: array(7),
    dayCheckouts: array(7),
    dayOrders: array(7),
    dayUnits: array(7),
    dayGross: array(7),
    dayDiscount: array(7),
    dayGiftCost: array(7),
    dayCost: array(7),
    dayShipped: array(7),
    dayBacklog: array(7),
    dayShipping: array(7),
    dayPackaging: array(7),
    dayLostUnits: array(7),
    dayLostMargin: array(7),
    dayChats: array(7),
    dayAnswered60: array(7),
    dayAnswered30: array(7),
    // measured: day × product
    daySkuUnits: array(7 * J),
    daySkuSoldOutAt: array(7 * J), // operational time 0…1, −1 where the shelf was never empty
    daySkuReceived: array(7 * J),
    // measured: product
    skuUnits: array(J),
    skuOrders: array(J),
    skuGross: array(J),
    skuDiscount: array(J),
    skuPromoUnits: array(J), // units bought forward, Σ units·(1 − e^{−Ω})
    skuViews: array(J),
    skuLost: array(J),
    skuLostMargin: array(J),
    skuOpening: array(J),
    skuReceived: array(J),
    skuOrdered: array(J),
    skuTruncated: array(J),
    skuReturned: array(J),
    skuRefund: array(J),
    skuRestocked: array(J),
    skuReviews: array(J),
    skuReferenceDemand: array(J), // unconstrained weekly demand, first choices and add-ons
    cellSku: array(G * J), // first-choice units by segment and product
    // measured: channel
    channelVisits: array(CHANNEL_COUNT),
    channelOrders: array(CHANNEL_COUNT),
    channelSpend: array(CHANNEL_COUNT),
    channelOrderMean: array(CHANNEL_COUNT),
    channelReturningMean: array(2), // direct, email
    channelNewOrders: array(CHANNEL_COUNT),
    // measured: segment
    segmentOrders: array(G),
    segmentNewOrders: array(G),
    segmentReturningMean: array(G),
    segmentOrderMean: array(G),
    segmentDealMean: array(G), // new orders won by a deal, mean
    segmentReturning: array(G),
    // measured: promotions (coupon, threshold, gift, flash)
    redemptions: array(4),
    promotionCost: array(4),
    giftsGiven: array(1),
    giftsMissed: array(1),
    // measured: delivery and service
    shippedByMode: array(3),
    totals: array(32),
    ticketsByPriority: array(3),
    ticketsByCause: array(5),
    lines: array(PROFIT_LINES.length),
    // customers
    classWeights: array(CLASS_COUNT + 1),
    cellOrders: array(CUSTOMER_CELLS),
    cellNew: array(CUSTOMER_CELLS),
    recencyRow: array(RECENCY_WEEKS),
  };
}
export type Workspace = ReturnType<typeof makeWorkspace>;

/** Cells of `Workspace.totals`. */
export const TOTAL = {
  deliveries: 0,
  lateDeliveries: 1,
  unshippedOrderDays: 2,
  lateRate: 3,
  fraudAttempts: 4,
  fraudUndetected: 5,
  refusedOrders: 6,
  chats: 7,
  answered60: 8,
  answered30: 9,
  tickets: 10,
  sla: 11,
  outsourced: 12,
  carried: 13,
  closedUnresolved: 14,
  breaches: 15,
  repurchaseRate: 16,
  newBuyers: 17,
  uniqueVisitors: 18,
  costPerClick: 19,
  falseAlarmRate: 20,
  purchases: 21,
  returnedUnits: 22,
  rewardedReviews: 23,
  promotionDays: 24,
  restockedCost: 25,
  netSales: 26,
  discountShare: 27,
  interest: 28,
  contacts: 29,
} as const;

/** Sets all measured cells to zero before a week. */
export function clearMeasures(work: Workspace): void {
  for (const [name, cells] of Object.entries(work)) {
    if (/^(day|sku|channel|segment|cellSku|redemptions|promotionCost|gifts|shipped|totals|tickets|lines|cell|cumulative)/.test(name))
      (cells as Float64Array).fill(name === 'daySkuSoldOutAt' ? -1 : 0);
  }
}
