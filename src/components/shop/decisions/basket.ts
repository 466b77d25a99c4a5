import {
  type BasketQuote,
  FULFILMENT_MODES,
  feeRates,
  POSTED_WEEKS,
  type QuoteBuyer,
  quoteBasket as quoteAtTill,
} from '../../../simulator/index.ts';
import { rulePrices } from '../products/rule-prices.ts';
import { modeShares } from './unit-economics.ts';
import type { Desk } from './use-desk.ts';

const GRAMS_PER_KILOGRAM = 1000;

/** Units by product. */
export type Basket = Readonly<Record<string, number>>;

/** Buyers that a basket can be priced for. */
export const BUYER_KINDS = ['passer', 'claimer', 'member'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** Someone at the till: who, and whether a group of theirs fills up. */
export function buyerOf(kind: BuyerKind, joinsGroup = false, pointsFen = 0): QuoteBuyer {
  return { member: kind === 'member', claimsCoupon: kind !== 'passer', joinsGroup, pointsFen };
}

/** What a basket pays and what is left of it for the shop. All fen. */
export interface BasketAccount {
  readonly quote: BasketQuote;
  readonly giftCostFen: number;
  readonly costOfGoodsFen: number;
  readonly feesFen: number;
  readonly deliveryFen: number;
  /** Before returns, advertising and staff. */
  readonly marginFen: number;
  readonly lines: readonly LineAccount[];
}

/** One product of the basket, a unit at a time. */
export interface LineAccount {
  readonly skuId: string;
  readonly units: number;
  readonly listPriceFen: number;
  readonly priceFen: number;
  readonly paidPerUnitFen: number;
  /** What a unit must be paid to cover cost, fees and its share of the parcel. */
  readonly breakEvenFen: number;
  readonly leftPerUnitFen: number;
}

/** Prices that a pricing rule is expected to set; undefined where there is none. */
export function expectedPrices(desk: Desk): Readonly<Record<string, number>> | undefined {
  const { pricingRule } = desk.plan;
  if (pricingRule === null) return undefined;
  return Object.fromEntries(rulePrices(desk, pricingRule).map(({ sku, setFen }) => [sku.id, setFen]));
}

/** A basket at the shop's till under the staged plan. */
export function quoteOf(desk: Desk, basket: Basket, day: number, buyer: QuoteBuyer): BasketQuote {
  const prices = expectedPrices(desk);
  return quoteAtTill(desk.shop.facts, {
    plan: desk.plan,
    day,
    buyer,
    basket: desk.shop.facts.skus
      .filter(({ id }) => (basket[id] ?? 0) > 0)
      .map(({ id }) => ({ skuId: id, units: basket[id] ?? 0 })),
    ...(prices === undefined ? {} : { pricesInForceFen: prices }),
  });
}

/** The same with the shop's side of the counter: cost, fees, parcel and what is left. */
export function basketAccount(desk: Desk, basket: Basket, day: number, buyer: QuoteBuyer): BasketAccount {
  const { facts, position } = desk.shop;
  const { plan } = desk;
  const quote = quoteOf(desk, basket, day, buyer);
  const skuOf = (skuId: string) => facts.skus.find(({ id }) => id === skuId);
  const costOf = (skuId: string) => skuOf(skuId)?.unitCostFen ?? 0;
  const gramsOf = (skuId: string) => skuOf(skuId)?.weightGrams ?? 0;
  const isEmpty = quote.lines.length === 0;
  const grams = quote.lines.reduce((sum, { skuId, units }) => sum + units * gramsOf(skuId), 0);
  const shares = modeShares(plan);
  const parcelFen = FULFILMENT_MODES.reduce(
    (sum, mode) => sum + shares[mode] * facts.shipping[mode].baseFen,
    facts.packagingFenPerOrder,
  );
  const perKilogramFen = FULFILMENT_MODES.reduce(
    (sum, mode) => sum + shares[mode] * facts.shipping[mode].perKilogramFen,
    0,
  );
  const deliveryFen = isEmpty ? 0 : Math.round(parcelFen + (perKilogramFen * grams) / GRAMS_PER_KILOGRAM);
  const { commissionRate, paymentFeeRate } = feeRates(facts, plan.platformIds, position.isoWeek);
  const feeRate = commissionRate + paymentFeeRate;
  const feesFen = Math.round(quote.paidFen * feeRate);
  const costOfGoodsFen = quote.lines.reduce((sum, { skuId, units }) => sum + units * costOf(skuId), 0);
  const giftCostFen = quote.gift === undefined ? 0 : Math.round(quote.gift.valueFen * facts.giftCostShare);
  const units = quote.lines.reduce((sum, line) => sum + line.units, 0);
  return {
    quote,
    giftCostFen,
    costOfGoodsFen,
    feesFen,
    deliveryFen,
    marginFen: quote.paidFen - giftCostFen - costOfGoodsFen - feesFen - deliveryFen,
    lines: quote.lines.map((line) => {
      const parcelShareFen = parcelFen / units + (perKilogramFen * gramsOf(line.skuId)) / GRAMS_PER_KILOGRAM;
      const breakEvenFen = Math.ceil((costOf(line.skuId) + parcelShareFen) / (1 - feeRate));
      const paidPerUnitFen = Math.round(line.paidFen / line.units);
      return {
        skuId: line.skuId,
        units: line.units,
        listPriceFen: line.listPriceFen,
        priceFen: line.priceFen,
        paidPerUnitFen,
        breakEvenFen,
        leftPerUnitFen: Math.round(paidPerUnitFen * (1 - feeRate) - costOf(line.skuId) - parcelShareFen),
      };
    }),
  };
}

/** The first day of the week on which a promotion of the plan runs; Saturday without one. */
export function firstDealDay({ plan }: Pick<Desk, 'plan'>): number {
  const masks = [
    plan.flash,
    plan.bundle,
    plan.groupBuy,
    plan.coupon,
    plan.threshold,
    plan.gift,
    plan.memberPrice,
  ];
  const all = masks.reduce((mask, tool) => mask | (tool?.dayMask ?? 0), 0);
  const first = [0, 1, 2, 3, 4, 5, 6].find((day) => (all & (1 << day)) !== 0);
  return first ?? 5;
}

/** The highest list price of a product in the weeks that an original price is judged by (rule CO2). */
export function highestPostedFen({ shop }: Pick<Desk, 'shop'>, skuId: string): number {
  const weeks = shop.results.slice(-POSTED_WEEKS);
  const posted = weeks.map(({ skus }) => skus.find((sku) => sku.skuId === skuId)?.listPriceFen ?? 0);
  // before the weeks on file the shop sold at its usual price
  const usual = shop.facts.skus.find(({ id }) => id === skuId)?.usualPriceFen ?? 0;
  return Math.max(...posted, weeks.length < POSTED_WEEKS ? usual : 0);
}

/** Products that the plan shows as reduced from a price they were never sold at lately (rule CO2). */
export function falseOriginalPrices(desk: Desk): readonly string[] {
  const { flash, bundle, groupBuy, memberPrice } = desk.plan;
  const marked = new Set([
    ...(flash?.skuIds ?? []),
    ...(bundle === null ? [] : [bundle.firstSkuId, bundle.secondSkuId]),
    ...(groupBuy === null ? [] : [groupBuy.skuId]),
    ...(memberPrice === null ? [] : desk.shop.facts.skus.map(({ id }) => id)),
  ]);
  const inForce = expectedPrices(desk) ?? desk.plan.listPriceFen;
  return desk.shop.facts.skus
    .map(({ id }) => id)
    .filter((id) => marked.has(id) && desk.plan.onShelf[id] !== false)
    .filter((id) => (inForce[id] ?? 0) > highestPostedFen(desk, id));
}
