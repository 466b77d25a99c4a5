import type { FulfilmentMode, FullPlan, ShopView, SkuFacts, WeekResult } from '../../../simulator/index.ts';
import { FULFILMENT_MODES } from '../../../simulator/index.ts';

const GRAMS_PER_KILOGRAM = 1000;

/** What one unit brings at a price, before returns, promotions and advertising. All fen. */
export interface UnitEconomics {
  readonly priceFen: number;
  readonly unitCostFen: number;
  readonly commissionFen: number;
  readonly paymentFeeFen: number;
  /** Share of an order's freight and packaging that falls on one unit. */
  readonly shippingFen: number;
  readonly marginFen: number;
  /** Margin as a share of the price. */
  readonly marginRate: number;
  /** Price at which the margin is zero. */
  readonly breakEvenFen: number;
}

/** Delivery shares of a plan by mode. */
export function modeShares(plan: FullPlan): Readonly<Record<FulfilmentMode, number>> {
  return { own: plan.ownShare, thirdParty: plan.thirdPartyShare, crowdsourced: plan.crowdsourcedShare };
}

/** Units in an average order of the last four weeks, at least 1. */
export function unitsPerOrder(results: readonly WeekResult[]): number {
  const recent = results.slice(-4);
  const orders = recent.reduce((sum, result) => sum + result.orders, 0);
  const units = recent.reduce((sum, result) => sum + result.units, 0);
  return orders === 0 ? 1 : Math.max(1, units / orders);
}

/** Freight and packaging per unit: the order's fixed part is shared by the units that travel together. */
export function shippingPerUnit(shop: ShopView, plan: FullPlan, weightGrams: number): number {
  const perOrder = unitsPerOrder(shop.results);
  const shares = modeShares(plan);
  let freight = 0;
  for (const mode of FULFILMENT_MODES) {
    const tariff = shop.facts.shipping[mode];
    const unit = tariff.baseFen / perOrder + (tariff.perKilogramFen * weightGrams) / GRAMS_PER_KILOGRAM;
    freight += shares[mode] * unit;
  }
  return freight + shop.facts.packagingFenPerOrder / perOrder;
}

/** The account of one unit of `sku` sold at `priceFen`. */
export function unitEconomics(
  shop: ShopView,
  plan: FullPlan,
  sku: SkuFacts,
  priceFen: number,
): UnitEconomics {
  const { commissionRate, paymentFeeRate } = shop.facts;
  const shippingFen = Math.round(shippingPerUnit(shop, plan, sku.weightGrams));
  const commissionFen = Math.round(priceFen * commissionRate);
  const paymentFeeFen = Math.round(priceFen * paymentFeeRate);
  const marginFen = priceFen - sku.unitCostFen - commissionFen - paymentFeeFen - shippingFen;
  return {
    priceFen,
    unitCostFen: sku.unitCostFen,
    commissionFen,
    paymentFeeFen,
    shippingFen,
    marginFen,
    marginRate: priceFen === 0 ? 0 : marginFen / priceFen,
    breakEvenFen: Math.ceil((sku.unitCostFen + shippingFen) / (1 - commissionRate - paymentFeeRate)),
  };
}
