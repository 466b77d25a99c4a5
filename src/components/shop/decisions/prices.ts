import type { SkuFacts } from '../../../simulator/index.ts';

const YUAN = 100;

/** Keeps a price within what the catalogue allows. */
export function clampPrice(sku: SkuFacts, priceFen: number): number {
  return Math.min(sku.maximumPriceFen, Math.max(sku.minimumPriceFen, priceFen));
}

/** The nearest whole-yuan price that ends in 9, within the product's range where one exists. */
export function roundToNine(sku: SkuFacts, priceFen: number): number {
  const nearest = Math.round((clampPrice(sku, priceFen) / YUAN - 9) / 10) * 10 + 9;
  for (const yuan of [nearest, nearest + 10, nearest - 10]) {
    const fen = yuan * YUAN;
    if (fen >= sku.minimumPriceFen && fen <= sku.maximumPriceFen) return fen;
  }
  return clampPrice(sku, Math.round(priceFen / YUAN) * YUAN);
}

/** A price moved by a rate (0.05 is 5 % more), whole yuan, within the product's range. */
export function movePrice(sku: SkuFacts, priceFen: number, rate: number, endInNine: boolean): number {
  const moved = priceFen * (1 + rate);
  return endInNine ? roundToNine(sku, moved) : clampPrice(sku, Math.round(moved / YUAN) * YUAN);
}

/** The nearest price the platform accepts: whole yuan, or one that ends in .9. */
export function allowedPrice(sku: SkuFacts, priceFen: number): number {
  const fen = Math.round(priceFen);
  if (fen % YUAN === 0 || fen % YUAN === 90) return clampPrice(sku, fen);
  return clampPrice(sku, Math.round(fen / YUAN) * YUAN);
}
