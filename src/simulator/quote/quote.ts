/**
 * What a basket pays, line by line (rules QT1–QT9): the arithmetic of the order book for a basket of one's own.
 *
 * A quote knows the plan and what anyone may know of the shop. Two things only a whole day knows: that a day's
 * discounts met their cap (O4), and how a day's member price is shared over its members (MP3).
 */
import { offUnit } from '../model/bundle.ts';
import { MOST_BY_POINTS } from '../model/members.ts';
import { reducedFen } from '../money.ts';
import type {
  BasketQuote,
  PublicFacts,
  QuoteLine,
  QuoteRequest,
  QuoteStep,
  QuoteStepKind,
  QuoteTool,
} from '../vocabulary.ts';
import { lineDiscounts, type OrderSteps, paidFen, runsOn, takeOff } from './steps.ts';

/** A line of the basket before anything comes off the order. */
interface Priced {
  readonly skuId: string;
  readonly units: number;
  readonly listPriceFen: number;
  readonly inForceFen: number;
  readonly priceFen: number;
}

/**
 * Prices a basket for a buyer on a day of a plan.
 *
 * @throws if the basket names a product that the shop does not have
 */
export function quoteBasket(facts: PublicFacts, request: QuoteRequest): BasketQuote {
  const { plan, day, buyer } = request;
  const priced = request.basket.filter(({ units }) => units > 0).map((line) => priceOf(facts, request, line));
  const total = (fen: (line: Priced) => number) =>
    priced.reduce((sum, line) => sum + line.units * fen(line), 0);
  const listFen = total((line) => line.listPriceFen);
  const inForceFen = total((line) => line.inForceFen);
  const grossFen = total((line) => line.priceFen);
  const order: OrderSteps = {
    grossFen,
    bundleFen: 0,
    groupBuyFen: 0,
    couponFen: 0,
    thresholdFen: 0,
    memberFen: 0,
    pointsFen: 0,
    shipFeeFen: 0,
  };
  const uses = (tool: QuoteTool, qualifies: boolean) => qualifies && (buyer.uses?.[tool] ?? true);
  const reaches = (dayMask: number | undefined, spendFen: number) =>
    priced.length > 0 && runsOn(dayMask ?? 0, day) && grossFen >= spendFen;

  const own = priced.map(() => 0);
  const pair = pairOf(request, priced);
  if (uses('bundle', pair.length > 0)) {
    for (const n of pair) own[n]! += offUnit(priced[n]!.priceFen, plan.bundle?.depthShare ?? 0);
    order.bundleFen = own.reduce((sum, fen) => sum + fen, 0);
  }
  const inGroup = groupOf(request, priced);
  if (uses('groupBuy', inGroup >= 0 && buyer.joinsGroup)) {
    order.groupBuyFen = offUnit(priced[inGroup]!.priceFen, plan.groupBuy?.depthShare ?? 0);
    own[inGroup]! += order.groupBuyFen;
  }
  const { coupon, threshold, memberPrice, gift } = plan;
  if (coupon && uses('coupon', buyer.claimsCoupon && reaches(coupon.dayMask, coupon.minimumFen)))
    takeOff(order, 'couponFen', coupon.valueFen);
  if (threshold && uses('threshold', reaches(threshold.dayMask, threshold.thresholdFen)))
    takeOff(order, 'thresholdFen', threshold.discountFen);
  if (memberPrice && uses('memberPrice', buyer.member && reaches(memberPrice.dayMask, 0))) {
    const ownPricesFen = grossFen - order.bundleFen - order.groupBuyFen;
    const offFen = buyer.memberFen ?? Math.floor(memberPrice.depthShare * ownPricesFen + 0.5);
    takeOff(order, 'memberFen', offFen);
  }
  const mostPointsFen = Math.floor(MOST_BY_POINTS * paidFen(order));
  if (buyer.member) takeOff(order, 'pointsFen', Math.max(0, Math.min(buyer.pointsFen, mostPointsFen)));
  const goodsPaidFen = paidFen(order);
  const shipsFree = plan.freeShipThresholdFen > 0 && grossFen >= plan.freeShipThresholdFen;
  if (uses('shipFee', priced.length > 0 && !shipsFree)) order.shipFeeFen = plan.shipFeeFen;

  const orderFen = order.couponFen + order.thresholdFen + order.memberFen + order.pointsFen;
  const givesGift = gift !== null && uses('gift', reaches(gift.dayMask, gift.thresholdFen));
  return {
    lines: linesOf(priced, own, orderFen),
    listFen,
    goodsFen: grossFen,
    steps: stepsOf(request, priced, order, { listFen, inForceFen }, { pair, inGroup }),
    shipFeeFen: order.shipFeeFen,
    paidFen: paidFen(order),
    ...(givesGift
      ? { gift: { kind: (request.giftsLeft ?? true) ? 'given' : 'missed', valueFen: gift.valueFen } }
      : {}),
    pointsEarnedFen: buyer.member ? Math.floor(pointsRate(facts, request) * goodsPaidFen + 0.5) : 0,
    missingFen: missingOf(request, grossFen),
  };
}

function priceOf(
  facts: PublicFacts,
  { plan, day, pricesInForceFen }: QuoteRequest,
  { skuId, units }: { readonly skuId: string; readonly units: number },
): Priced {
  const sku = facts.skus.find(({ id }) => id === skuId);
  if (sku === undefined) throw new Error(`the shop has no product ${skuId}`);
  const listPriceFen = plan.listPriceFen[skuId] ?? sku.usualPriceFen;
  const inForceFen = pricesInForceFen?.[skuId] ?? listPriceFen;
  const { flash } = plan;
  const depthShare =
    flash?.skuIds.includes(skuId) && runsOn(flash.dayMask, day) ? flash.depthShare : undefined;
  const priceFen = depthShare === undefined ? inForceFen : reducedFen(inForceFen, depthShare);
  return { skuId, units, listPriceFen, inForceFen, priceFen };
}

/** The two lines that make a pair on a bundle day, by index; none otherwise. One pair an order. */
function pairOf({ plan: { bundle }, day }: QuoteRequest, priced: readonly Priced[]): number[] {
  if (bundle === null || bundle.firstSkuId === bundle.secondSkuId || !runsOn(bundle.dayMask, day)) return [];
  const pair = [bundle.firstSkuId, bundle.secondSkuId].map((id) => priced.findIndex((l) => l.skuId === id));
  return pair.includes(-1) ? [] : pair;
}

/** The line whose first unit a group buys, by index; −1 without. */
function groupOf({ plan: { groupBuy }, day }: QuoteRequest, priced: readonly Priced[]): number {
  if (groupBuy === null || !runsOn(groupBuy.dayMask, day)) return -1;
  return priced.findIndex(({ skuId }) => skuId === groupBuy.skuId);
}

function linesOf(priced: readonly Priced[], own: readonly number[], orderFen: number): QuoteLine[] {
  if (priced.length === 0) return [];
  const gross = priced.map(({ units, priceFen }) => units * priceFen);
  const off = lineDiscounts(gross, own, orderFen);
  return priced.map(({ skuId, units, listPriceFen, priceFen }, n) => ({
    skuId,
    units,
    listPriceFen,
    priceFen,
    discountFen: off[n]!,
    paidFen: gross[n]! - off[n]!,
  }));
}

function stepsOf(
  { plan }: QuoteRequest,
  priced: readonly Priced[],
  order: OrderSteps,
  { listFen, inForceFen }: { readonly listFen: number; readonly inForceFen: number },
  { pair, inGroup }: { readonly pair: readonly number[]; readonly inGroup: number },
): QuoteStep[] {
  const ids = (of: (line: Priced, n: number) => boolean) => priced.filter(of).map(({ skuId }) => skuId);
  const step = (kind: QuoteStepKind, amountFen: number, skuIds: readonly string[] = []): QuoteStep[] =>
    amountFen === 0 ? [] : [{ kind, amountFen, skuIds }];
  return [
    ...step(
      'pricingRule',
      inForceFen - listFen,
      ids((line) => line.inForceFen !== line.listPriceFen),
    ),
    ...step(
      'flash',
      order.grossFen - inForceFen,
      ids((line) => plan.flash?.skuIds.includes(line.skuId) ?? false),
    ),
    ...step(
      'bundle',
      -order.bundleFen,
      ids((_, n) => pair.includes(n)),
    ),
    ...step(
      'groupBuy',
      -order.groupBuyFen,
      ids((_, n) => n === inGroup),
    ),
    ...step('coupon', -order.couponFen),
    ...step('threshold', -order.thresholdFen),
    ...step('memberPrice', -order.memberFen),
    ...step('points', -order.pointsFen),
    ...step('shipFee', order.shipFeeFen),
  ];
}

function pointsRate(facts: PublicFacts, { plan, day }: QuoteRequest): number {
  return plan.pointsRate * (runsOn(plan.doublePointsDays, day) ? facts.members.doublePointsFactor : 1);
}

function missingOf({ plan, day }: QuoteRequest, goodsFen: number): BasketQuote['missingFen'] {
  const { coupon, threshold, gift } = plan;
  const today = (tool: { readonly dayMask: number } | null, spendFen: number | undefined) =>
    tool && runsOn(tool.dayMask, day) && spendFen !== undefined ? spendFen - goodsFen : 0;
  const missing = {
    coupon: today(coupon, coupon?.minimumFen),
    threshold: today(threshold, threshold?.thresholdFen),
    gift: today(gift, gift?.thresholdFen),
    shipFee: plan.shipFeeFen > 0 && plan.freeShipThresholdFen > 0 ? plan.freeShipThresholdFen - goodsFen : 0,
  };
  return Object.fromEntries(Object.entries(missing).filter(([, fen]) => fen > 0));
}
