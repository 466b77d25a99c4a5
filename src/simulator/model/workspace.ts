/**
 * Scratch arrays and the measured outcome of one week: allocated once, overwritten by every week.
 *
 * Arrays named `day…` have 7 cells, `sku…` one a product, `daySku…` 7 × products, `channel…` one a channel.
 * Counts are units, orders or visits; money is fen.
 */
import { PROFIT_LINES, PROMOTION_KINDS } from '../vocabulary.ts';
import type { Decisions } from './decisions.ts';
import {
  CHANNEL_COUNT,
  CLASS_COUNT,
  CUSTOMER_CELLS,
  DELIVERY_OFFSETS,
  SEGMENT_COUNT,
  type World,
} from './world.ts';

const array = (size: number) => new Float64Array(size);

/** Room for all measured cells of a week: they share one buffer so that a week starts with a single clear. */
const MEASURED_CELLS = 4096;

export function makeWorkspace(world: World) {
  const J = world.skuCount;
  const G = SEGMENT_COUNT;
  const buffer = new Float64Array(MEASURED_CELLS);
  let used = 0;
  const measured = (size: number) => {
    if (used + size > MEASURED_CELLS) throw new Error('MEASURED_CELLS is too small for this shop');
    used += size;
    return buffer.subarray(used - size, used);
  };
  return {
    buffer,
    // week constants
    deliveryPmf: array(3 * DELIVERY_OFFSETS), // under the week's carrier, batching and zones
    decisions: undefined as Decisions | undefined, // as in force: pricing rules applied
    foreseen: false, // leave out events that could not be known: for marks
    deskFen: 0, // what the week's account books for rulings at the desk
    handlingFactor: 1,
    carrierFactor: 1,
    packagingFactor: 1,
    packingFactor: 1,
    damageRate: world.scenario.fulfilment.damageRate,
    remoteSavingFen: 0, // a parcel, where remote zones are not served
    chatMinutesFactor: 1,
    ticketMinutesFactor: 1,
    taste: array(J),
    weight: array(G * J), // e^{V/τ} without flash
    flashWeight: array(G * J),
    share: array(G * J), // choice share within the shop, all on the shelf
    flashShare: array(G * J),
    lnInclusive: array(G), // ln Σ e^{V/τ}
    lnInclusiveFlash: array(G),
    competitor: array(1),
    market: world.market[0]!, // the week's events
    rivalIndex: array(world.categoryCount).fill(1), // rivals' prices as buyers read them this week
    transitDays: 0, // days that all parcels of the week take longer
    slowShare: 0, // chance of one day more, in expectation
    presence: array(J), // awareness of the products on the shelf
    pageLoad: 1, // share of viewers that loading times leave
    viewerWeight: array(CHANNEL_COUNT * G), // the world's, with the direct buyers of the platforms chosen
    arms: measured(4), // visits and orders of an experiment's arms, see ARM
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
    memberShare: 0, // of customers, on Monday
    visitRate: Float64Array.from(world.visitRate), // of returning customers by class, tier benefits counted
    pointsPull: array(G), // utility of points to returning buyers
    memberEconomic: array(G),
    memberUrgency: array(G),
    // day scratch
    channelDayOrders: array(CHANNEL_COUNT),
    channelVisitMean: array(CHANNEL_COUNT),
    channelIntent: array(CHANNEL_COUNT).fill(1), // how much finer aim lifts buying
    newViewers: array(G), // effective product viewers λN
    returningViewers: array(G), // λR
    returningDirect: array(G), // visits
    returningEmail: array(G),
    promotionUtility: array(G), // Ω
    returningFactor: array(G).fill(1), // e^ of what points and member price add for returning buyers
    bundleDay: false,
    groupDay: false,
    offerDay: false, // either of them: choice reads the offer arrays
    offerWeight: array(G * J),
    offerShare: array(G * J),
    lnInclusiveOffer: array(G),
    attachFirst: array(G), // share of the first product's buyers who take the pair
    attachSecond: array(G),
    groupCancelShare: array(G), // share of the product's buyers whose group does not fill up
    checkoutFactor: array(G).fill(1), // share of carts that shipping fee and second verification leave
    shipFree: array(G), // share of orders that reach free shipping
    shipTopUp: array(G), // items added to reach it
    falseOriginalPrice: new Uint8Array(J), // promoted above any price of the last five weeks
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
    counts: array(G * J),
    capacity: array(J),
    splitInto: array(64),
    weights: array(64),
    available: new Uint8Array(J),
    cumulativeDemand: measured(J),
    cumulativeCapacity: measured(J),
    cumulativeSold: measured(J),
    // measured: days
    dayVisits: measured(7),
    dayViews: measured(7),
    dayCarts: measured(7),
    dayCheckouts: measured(7),
    dayOrders: measured(7),
    dayUnits: measured(7),
    dayGross: measured(7),
    dayDiscount: measured(7),
    dayGiftCost: measured(7),
    dayCost: measured(7),
    dayShipped: measured(7),
    dayBacklog: measured(7),
    dayShipping: measured(7),
    dayPackaging: measured(7),
    dayLostUnits: measured(7),
    dayLostMargin: measured(7),
    dayChats: measured(7),
    dayAnswered60: measured(7),
    dayAnswered30: measured(7),
    dayServed: measured(7), // share of the day's chats that were not given up
    // measured: day × product
    daySkuUnits: measured(7 * J),
    daySkuSoldOutAt: array(7 * J), // operational time 0…1, −1 where the shelf was never empty
    daySkuReceived: measured(7 * J),
    // measured: product
    skuUnits: measured(J),
    skuOrders: measured(J),
    skuGross: measured(J),
    skuDiscount: measured(J),
    skuPromoUnits: measured(J), // units bought forward, Σ units·(1 − e^{−Ω})
    skuLost: measured(J),
    skuLostMargin: measured(J),
    skuOpening: measured(J),
    skuReceived: measured(J),
    skuComing: measured(J), // units expected within the week on Monday
    skuOrdered: measured(J),
    skuTruncated: measured(J),
    skuReturned: measured(J),
    skuCleared: measured(J),
    skuRefund: measured(J),
    skuRestocked: measured(J),
    skuScrapped: measured(J),
    skuReviews: measured(J),
    skuReferenceDemand: measured(J), // unconstrained weekly demand, first choices and add-ons
    cellSku: measured(G * J), // first-choice units by segment and product
    // measured: channel
    channelVisits: measured(CHANNEL_COUNT),
    channelOrders: measured(CHANNEL_COUNT),
    channelSpend: measured(CHANNEL_COUNT),
    channelOrderMean: measured(CHANNEL_COUNT),
    channelReturningMean: measured(2), // direct, email
    channelNewOrders: measured(CHANNEL_COUNT),
    // measured: segment
    segmentOrders: measured(G),
    segmentNewOrders: measured(G),
    segmentReturningMean: measured(G),
    segmentOrderMean: measured(G),
    segmentDealMean: measured(G), // new orders won by a deal, mean
    segmentReturning: measured(G),
    segmentMemberOrders: measured(G),
    segmentMemberMean: measured(G),
    // measured: promotions, in the order of PROMOTION_KINDS
    redemptions: measured(PROMOTION_KINDS.length),
    promotionCost: measured(PROMOTION_KINDS.length),
    dayOrderDiscount: measured(7), // what coupon and spend discount take off orders
    dayPriceOff: measured(7), // what bundle and group buy take off prices
    dayMemberFen: measured(7), // what the member price takes off
    dayPoints: measured(7), // points spent
    dayMemberOrders: measured(7 * G),
    dayPairs: measured(7 * 2), // bundles by the product chosen first
    dayGroupFilled: measured(7 * G),
    dayGroupCancelled: measured(7 * G),
    dayCancelled: measured(7), // orders of groups that did not fill up
    pointsEarnedMean: measured(1),
    refundsDecided: measured(3), // refunds of the week's sales by week of return
    giftsGiven: measured(1),
    giftsMissed: measured(1),
    dayShipFees: measured(7),
    dayShipFeeOrders: measured(7 * G), // orders that paid the fee, day × segment
    detectedViolations: measured(8), // VIOLATIONS, then the false original price
    // measured: delivery and service
    shippedByMode: measured(3),
    totals: measured(64),
    ticketsByPriority: measured(3),
    ticketsByCause: measured(5),
    lines: measured(PROFIT_LINES.length),
    // customers
    classWeights: array(CLASS_COUNT + 1),
    cellOrders: array(CUSTOMER_CELLS),
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
  paymentDown: 30, // 1 + day of the outage, 0 for none
  verifiedOrders: 31,
  penalties: 32,
  pageWork: 40,
  experiments: 41,
  purchaseVariance: 42,
  clearanceLoss: 43,
  openingPoints: 50,
  pointsEarned: 51,
  pointsRedeemed: 52,
  pointsReversed: 53,
  pointsExpired: 54,
  liabilityChange: 55,
  memberNet: 56, // net sales to members, shipping fees apart
  joinableOrders: 57, // orders of non-members on days without a member price
  joinableOnMemberDays: 58,
  joined: 59,
  customersBefore: 60,
  customersStaying: 61,
} as const;

/** Sets all measured cells to zero before a week. */
export function clearMeasures(work: Workspace): void {
  work.buffer.fill(0);
  work.daySkuSoldOutAt.fill(-1);
}
