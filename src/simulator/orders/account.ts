/** The money of each order, step by step; fees of the week are shared by what was paid. */
import { offUnit } from '../model/bundle.ts';
import { allocate } from '../money.ts';
import { lineDiscounts } from '../quote/steps.ts';
import type { OrderDiscount, OrderLine, OrderMoney } from '../vocabulary.ts';
import { type Draft, paidFen } from './draft.ts';
import type { WeekRecord } from './record.ts';

const AFFILIATE = 6;

/** What the week booked as a whole, shared over its orders; same order as `drafts`. */
export interface SharedFees {
  readonly payment: readonly number[];
  readonly commission: readonly number[];
  readonly affiliate: readonly number[];
  readonly fraud: readonly number[];
}

export function shareFees(record: WeekRecord, drafts: readonly Draft[]): SharedFees {
  if (drafts.length === 0) return { payment: [], commission: [], affiliate: [], fraud: [] };
  const { lines } = record;
  const paid = drafts.map(paidFen);
  const affiliates = drafts.map((draft, n) => (draft.channel === AFFILIATE ? paid[n]! : 0));
  const stolen = drafts.map((draft) => (draft.stolen ? 1 : 0));
  return {
    payment: allocate(-lines.paymentFees, paid),
    commission: allocate(-lines.commission, paid),
    affiliate: allocate(-lines.affiliate, affiliates),
    fraud: allocate(-lines.fraudLosses, stolen),
  };
}

/** Lines with pair and group prices on their own products and the order's other discounts shared by value. */
export function linesOf(record: WeekRecord, draft: Draft): OrderLine[] {
  const { world, decisions, days } = record;
  const price = days[draft.day]!.price;
  const gross = draft.lines.map(({ sku, units }) => units * price[sku]!);
  const own = draft.lines.map(({ sku }, n) => {
    const inPair = draft.pair >= 0 && (n === 0 || sku === draft.pair);
    const pairFen = inPair ? offUnit(price[sku]!, decisions.bundleDepth) : 0;
    return pairFen + (n === 0 ? draft.groupBuyFen : 0);
  });
  const total = draft.couponFen + draft.thresholdFen + draft.memberFen + draft.pointsFen;
  const discounts = lineDiscounts(gross, own, total);
  return draft.lines.map(({ sku, units }, n) => ({
    skuId: world.scenario.skus[sku]!.id,
    units,
    listPriceFen: decisions.price[sku]!,
    priceFen: price[sku]!,
    discountFen: discounts[n]!,
    paidFen: gross[n]! - discounts[n]!,
  }));
}

/** Each discount by name: flash prices by unit, coupon and spend discount once an order. */
export function discountsOf(record: WeekRecord, draft: Draft): OrderDiscount[] {
  const { decisions, days } = record;
  const discounts: OrderDiscount[] = [];
  if (draft.usedCoupon || draft.couponFen > 0)
    discounts.push({ kind: 'coupon', amountFen: draft.couponFen, redemptions: draft.usedCoupon ? 1 : 0 });
  if (draft.usedThreshold || draft.thresholdFen > 0)
    discounts.push({
      kind: 'threshold',
      amountFen: draft.thresholdFen,
      redemptions: draft.usedThreshold ? 1 : 0,
    });
  if ((decisions.flashDays >> draft.day) & 1) {
    let units = 0;
    let amountFen = 0;
    for (const line of draft.lines) {
      if (!decisions.flashSku[line.sku]) continue;
      units += line.units;
      amountFen += line.units * (decisions.price[line.sku]! - days[draft.day]!.price[line.sku]!);
    }
    if (units > 0) discounts.push({ kind: 'flash', amountFen, redemptions: units });
  }
  if (draft.pair >= 0) discounts.push({ kind: 'bundle', amountFen: draft.bundleFen, redemptions: 1 });
  if (draft.inGroup) discounts.push({ kind: 'groupBuy', amountFen: draft.groupBuyFen, redemptions: 1 });
  if ((decisions.memberDays >> draft.day) & 1 && (draft.member || draft.memberFen > 0))
    discounts.push({
      kind: 'memberPrice',
      amountFen: draft.memberFen,
      redemptions: draft.member ? 1 : 0,
    });
  return discounts;
}

export function moneyOf(record: WeekRecord, draft: Draft, fees: SharedFees, at: number): OrderMoney {
  const { unitCost } = record.world;
  let listFen = 0;
  let costOfGoodsFen = 0;
  for (const { sku, units } of draft.lines) {
    listFen += units * record.decisions.price[sku]!;
    costOfGoodsFen += units * unitCost[sku]!;
  }
  let refundFen = 0;
  for (const entry of draft.returns) if (entry.weeksLater === 0) refundFen += entry.refundFen;
  const steps = {
    listFen,
    flashFen: listFen - draft.grossFen,
    couponFen: draft.couponFen,
    thresholdFen: draft.thresholdFen,
    bundleFen: draft.bundleFen,
    groupBuyFen: draft.groupBuyFen,
    memberFen: draft.memberFen,
    pointsFen: draft.pointsFen,
    shipFeeFen: draft.shipFeeFen,
    paidFen: paidFen(draft),
    refundFen,
    costOfGoodsFen,
    restockedFen: draft.restockedFen,
    giftFen: draft.giftFen,
    shippingFen: draft.parcel?.shippingFen ?? 0,
    packagingFen: draft.parcel?.packagingFen ?? 0,
    returnFreightFen: draft.returnFreightFen,
    paymentFeeFen: fees.payment[at]!,
    commissionFen: fees.commission[at]!,
    affiliateFen: fees.affiliate[at]!,
    fraudLossFen: fees.fraud[at]!,
  };
  return { ...steps, contributionFen: contributionOf(steps) };
}

function contributionOf(steps: Omit<OrderMoney, 'contributionFen'>): number {
  return (
    steps.paidFen -
    steps.refundFen -
    steps.costOfGoodsFen +
    steps.restockedFen -
    steps.giftFen -
    steps.shippingFen -
    steps.packagingFen -
    steps.returnFreightFen -
    steps.paymentFeeFen -
    steps.commissionFen -
    steps.affiliateFen -
    steps.fraudLossFen
  );
}

/** Nothing was paid, shipped or owed. */
export const NO_MONEY: OrderMoney = {
  listFen: 0,
  flashFen: 0,
  couponFen: 0,
  thresholdFen: 0,
  bundleFen: 0,
  groupBuyFen: 0,
  memberFen: 0,
  pointsFen: 0,
  shipFeeFen: 0,
  paidFen: 0,
  refundFen: 0,
  costOfGoodsFen: 0,
  restockedFen: 0,
  giftFen: 0,
  shippingFen: 0,
  packagingFen: 0,
  returnFreightFen: 0,
  paymentFeeFen: 0,
  commissionFen: 0,
  affiliateFen: 0,
  fraudLossFen: 0,
  contributionFen: 0,
};
