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

/** The buffer of a workspace and how much of it is taken. */
class Room {
  readonly world: World;
  readonly skuCount: number;
  readonly buffer = new Float64Array(MEASURED_CELLS);
  used = 0;

  constructor(world: World) {
    this.world = world;
    this.skuCount = world.skuCount;
  }

  measured(size: number): Float64Array {
    if (this.used + size > MEASURED_CELLS) throw new Error('MEASURED_CELLS is too small for this shop');
    this.used += size;
    return this.buffer.subarray(this.used - size, this.used);
  }
}

/** A class, since engines give a literal with this many names a shape of its own each time, which reads slowly. */
export class Workspace extends Room {
  // week constants
  deliveryPmf = array(3 * DELIVERY_OFFSETS); // under the week's carrier, batching and zones
  decisions: Decisions | undefined = undefined; // as in force: pricing rules applied
  foreseen = false; // leave out events that could not be known: for marks
  deskFen = 0; // what the week's account books for rulings at the desk
  handlingFactor = 1;
  carrierFactor = 1;
  packagingFactor = 1;
  packingFactor = 1;
  damageRate = this.world.scenario.fulfilment.damageRate;
  remoteSavingFen = 0; // a parcel, where remote zones are not served
  chatMinutesFactor = 1;
  ticketMinutesFactor = 1;
  taste = array(this.skuCount);
  weight = array(SEGMENT_COUNT * this.skuCount); // e^{V/τ} without flash
  flashWeight = array(SEGMENT_COUNT * this.skuCount);
  share = array(SEGMENT_COUNT * this.skuCount); // choice share within the shop, all on the shelf
  flashShare = array(SEGMENT_COUNT * this.skuCount);
  lnInclusive = array(SEGMENT_COUNT); // ln Σ e^{V/τ}
  lnInclusiveFlash = array(SEGMENT_COUNT);
  competitor = array(1);
  market = this.world.market[0]!; // the week's events
  rivalIndex = array(this.world.categoryCount).fill(1); // rivals' prices as buyers read them this week
  transitDays = 0; // days that all parcels of the week take longer
  slowShare = 0; // chance of one day more, in expectation
  presence = array(this.skuCount); // awareness of the products on the shelf
  pageLoad = 1; // share of viewers that loading times leave
  viewerWeight = array(CHANNEL_COUNT * SEGMENT_COUNT); // the world's, with the direct buyers of the platforms chosen
  arms = this.measured(4); // visits and orders of an experiment's arms, see ARM
  basketMean = array(SEGMENT_COUNT);
  basketMeanLn = array(SEGMENT_COUNT);
  basketSdLn = array(SEGMENT_COUNT);
  couponEconomic = array(SEGMENT_COUNT);
  couponUrgency = array(SEGMENT_COUNT);
  couponUse = array(SEGMENT_COUNT);
  thresholdEconomic = array(SEGMENT_COUNT);
  thresholdUrgency = array(SEGMENT_COUNT);
  thresholdUse = array(SEGMENT_COUNT);
  thresholdTopUp = array(SEGMENT_COUNT);
  giftEconomic = array(SEGMENT_COUNT);
  giftUrgency = array(SEGMENT_COUNT);
  giftUse = array(SEGMENT_COUNT);
  giftTopUp = array(SEGMENT_COUNT);
  pantryFactor = array(this.skuCount);
  memberShare = 0; // of customers, on Monday
  visitRate = Float64Array.from(this.world.visitRate); // of returning customers by class, tier benefits counted
  pointsPull = array(SEGMENT_COUNT); // utility of points to returning buyers
  memberEconomic = array(SEGMENT_COUNT);
  memberUrgency = array(SEGMENT_COUNT);
  // day scratch
  channelDayOrders = array(CHANNEL_COUNT);
  channelVisitMean = array(CHANNEL_COUNT);
  channelIntent = array(CHANNEL_COUNT).fill(1); // how much finer aim lifts buying
  newViewers = array(SEGMENT_COUNT); // effective product viewers λN
  returningViewers = array(SEGMENT_COUNT); // λR
  returningDirect = array(SEGMENT_COUNT); // visits
  returningEmail = array(SEGMENT_COUNT);
  promotionUtility = array(SEGMENT_COUNT); // Ω
  returningFactor = array(SEGMENT_COUNT).fill(1); // e^ of what points and member price add for returning buyers
  bundleDay = false;
  groupDay = false;
  offerDay = false; // either of them: choice reads the offer arrays
  offerWeight = array(SEGMENT_COUNT * this.skuCount);
  offerShare = array(SEGMENT_COUNT * this.skuCount);
  lnInclusiveOffer = array(SEGMENT_COUNT);
  attachFirst = array(SEGMENT_COUNT); // share of the first product's buyers who take the pair
  attachSecond = array(SEGMENT_COUNT);
  groupCancelShare = array(SEGMENT_COUNT); // share of the product's buyers whose group does not fill up
  checkoutFactor = array(SEGMENT_COUNT).fill(1); // share of carts that shipping fee and second verification leave
  shipFree = array(SEGMENT_COUNT); // share of orders that reach free shipping
  shipTopUp = array(SEGMENT_COUNT); // items added to reach it
  falseOriginalPrice = new Uint8Array(this.skuCount); // promoted above any price of the last five weeks
  discountScale = array(SEGMENT_COUNT);
  topUp = array(SEGMENT_COUNT);
  newRate = array(SEGMENT_COUNT); // orders per effective new viewer
  returningRate = array(SEGMENT_COUNT);
  cartShareNew = array(SEGMENT_COUNT);
  cartShareReturning = array(SEGMENT_COUNT);
  lambda = array(SEGMENT_COUNT * this.skuCount); // first-choice order intensity of the day
  demand = array(this.skuCount);
  fullDemand = array(this.skuCount);
  sold = array(this.skuCount);
  soldBySegment = array(SEGMENT_COUNT * this.skuCount);
  ordersBySegment = array(SEGMENT_COUNT);
  addOnMean = array(this.skuCount);
  drawn = array(this.skuCount);
  counts = array(SEGMENT_COUNT * this.skuCount);
  capacity = array(this.skuCount);
  splitInto = array(64);
  weights = array(64);
  available = new Uint8Array(this.skuCount);
  cumulativeDemand = this.measured(this.skuCount);
  cumulativeCapacity = this.measured(this.skuCount);
  cumulativeSold = this.measured(this.skuCount);
  // measured: days
  dayVisits = this.measured(7);
  dayViews = this.measured(7);
  dayCarts = this.measured(7);
  dayCheckouts = this.measured(7);
  dayOrders = this.measured(7);
  dayUnits = this.measured(7);
  dayGross = this.measured(7);
  dayDiscount = this.measured(7);
  dayGiftCost = this.measured(7);
  dayCost = this.measured(7);
  dayShipped = this.measured(7);
  dayBacklog = this.measured(7);
  dayShipping = this.measured(7);
  dayPackaging = this.measured(7);
  dayLostUnits = this.measured(7);
  dayLostMargin = this.measured(7);
  dayChats = this.measured(7);
  dayAnswered60 = this.measured(7);
  dayAnswered30 = this.measured(7);
  dayServed = this.measured(7); // share of the day's chats that were not given up
  // measured: day × product
  daySkuUnits = this.measured(7 * this.skuCount);
  daySkuSoldOutAt = array(7 * this.skuCount); // operational time 0…1, −1 where the shelf was never empty
  daySkuReceived = this.measured(7 * this.skuCount);
  // measured: product
  skuUnits = this.measured(this.skuCount);
  skuOrders = this.measured(this.skuCount);
  skuGross = this.measured(this.skuCount);
  skuDiscount = this.measured(this.skuCount);
  skuPromoUnits = this.measured(this.skuCount); // units bought forward, Σ units·(1 − e^{−Ω})
  skuLost = this.measured(this.skuCount);
  skuLostMargin = this.measured(this.skuCount);
  skuOpening = this.measured(this.skuCount);
  skuReceived = this.measured(this.skuCount);
  skuComing = this.measured(this.skuCount); // units expected within the week on Monday
  skuOrdered = this.measured(this.skuCount);
  skuTruncated = this.measured(this.skuCount);
  skuReturned = this.measured(this.skuCount);
  skuCleared = this.measured(this.skuCount);
  skuRefund = this.measured(this.skuCount);
  skuRestocked = this.measured(this.skuCount);
  skuScrapped = this.measured(this.skuCount);
  skuReviews = this.measured(this.skuCount);
  skuReferenceDemand = this.measured(this.skuCount); // unconstrained weekly demand, first choices and add-ons
  cellSku = this.measured(SEGMENT_COUNT * this.skuCount); // first-choice units by segment and product
  // measured: channel
  channelVisits = this.measured(CHANNEL_COUNT);
  channelOrders = this.measured(CHANNEL_COUNT);
  channelSpend = this.measured(CHANNEL_COUNT);
  channelOrderMean = this.measured(CHANNEL_COUNT);
  channelReturningMean = this.measured(2); // direct, email
  channelNewOrders = this.measured(CHANNEL_COUNT);
  // measured: segment
  segmentOrders = this.measured(SEGMENT_COUNT);
  segmentNewOrders = this.measured(SEGMENT_COUNT);
  segmentReturningMean = this.measured(SEGMENT_COUNT);
  segmentOrderMean = this.measured(SEGMENT_COUNT);
  segmentDealMean = this.measured(SEGMENT_COUNT); // new orders won by a deal, mean
  segmentReturning = this.measured(SEGMENT_COUNT);
  segmentMemberOrders = this.measured(SEGMENT_COUNT);
  segmentMemberMean = this.measured(SEGMENT_COUNT);
  // measured: promotions, in the order of PROMOTION_KINDS
  redemptions = this.measured(PROMOTION_KINDS.length);
  promotionCost = this.measured(PROMOTION_KINDS.length);
  dayOrderDiscount = this.measured(7); // what coupon and spend discount take off orders
  dayPriceOff = this.measured(7); // what bundle and group buy take off prices
  dayMemberFen = this.measured(7); // what the member price takes off
  dayPoints = this.measured(7); // points spent
  dayMemberOrders = this.measured(7 * SEGMENT_COUNT);
  dayPairs = this.measured(7 * 2); // bundles by the product chosen first
  dayGroupFilled = this.measured(7 * SEGMENT_COUNT);
  dayGroupCancelled = this.measured(7 * SEGMENT_COUNT);
  dayCancelled = this.measured(7); // orders of groups that did not fill up
  pointsEarnedMean = this.measured(1);
  refundsDecided = this.measured(3); // refunds of the week's sales by week of return
  giftsGiven = this.measured(1);
  giftsMissed = this.measured(1);
  dayShipFees = this.measured(7);
  dayShipFeeOrders = this.measured(7 * SEGMENT_COUNT); // orders that paid the fee, day × segment
  detectedViolations = this.measured(8); // VIOLATIONS, then the false original price
  // measured: delivery and service
  shippedByMode = this.measured(3);
  totals = this.measured(64);
  ticketsByPriority = this.measured(3);
  ticketsByCause = this.measured(5);
  lines = this.measured(PROFIT_LINES.length);
  // customers
  classWeights = array(CLASS_COUNT + 1);
  cellOrders = array(CUSTOMER_CELLS);
}

export function makeWorkspace(world: World): Workspace {
  return new Workspace(world);
}

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
