import type { FulfilmentMode, PublicFacts, ShopView } from '../../../simulator/index.ts';

const GRAMS_PER_KILOGRAM = 1000;
/** Used until a week has been sold. */
const USUAL_GRAMS = 500;

/** More late parcels than this share is an alarm. */
export const LATE_ALARM = 0.1;

/** Weight of last week's average order, grams. */
export function averageParcelGrams({ facts, results }: ShopView): number {
  const last = results.at(-1);
  if (last === undefined || last.orders === 0) return USUAL_GRAMS;
  const grams = last.skus.reduce((sum, { skuId, units }) => {
    const sku = facts.skus.find(({ id }) => id === skuId);
    return sum + units * (sku?.weightGrams ?? 0);
  }, 0);
  return grams / last.orders;
}

/** Freight and packaging of one order of that weight, fen. */
export function deliveryCostPerOrder(facts: PublicFacts, mode: FulfilmentMode, grams: number): number {
  const { baseFen, perKilogramFen } = facts.shipping[mode];
  return Math.round(baseFen + (perKilogramFen * grams) / GRAMS_PER_KILOGRAM + facts.packagingFenPerOrder);
}
