import type { WeekPlan, WeekResult } from '../../../simulator/index.ts';

/** Plays weeks from the first on with this luck and gives the last: a function at build, the worker later. */
export type Play = (seed: string, plans: readonly WeekPlan[]) => WeekResult | Promise<WeekResult>;

/** A product that a widget can be about. */
export interface LabProduct {
  readonly id: string;
  readonly name: string;
  readonly priceFen: number;
  readonly usualPriceFen: number;
  readonly minimumPriceFen: number;
  readonly maximumPriceFen: number;
  readonly unitCostFen: number;
}

export interface PriceTry {
  readonly priceFen: number;
  readonly profitFen: number;
  readonly units: number;
}

const PRICES = 17;
/** Each price is tried in as many lucks, the same ones at every price, and the mean is shown. */
export const PRICE_LUCKS = 12;

/** Names of several lucks that belong to one widget. */
export function lucksOf(seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${seed}-${index + 1}`);
}

/** Whole-yuan prices from 62 % to 142 % of the usual one, with the present one among them. */
export function pricesToTry(product: LabProduct): number[] {
  const low = Math.max(product.minimumPriceFen, product.usualPriceFen * 0.62);
  const high = Math.min(product.maximumPriceFen, product.usualPriceFen * 1.42);
  const step = Math.max(100, Math.round((high - low) / (PRICES - 1) / 100) * 100);
  const prices = new Set<number>([product.priceFen]);
  for (let price = Math.ceil(low / 100) * 100; price <= high; price += step) prices.add(price);
  return [...prices].sort((a, b) => a - b);
}

/** The first week replayed at every price of one product, mean of several lucks; all else as it stands. */
export async function tryPrices(
  play: Play,
  seed: string,
  product: LabProduct,
  listPriceFen: Readonly<Record<string, number>>,
): Promise<PriceTry[]> {
  const tries: PriceTry[] = [];
  for (const priceFen of pricesToTry(product)) {
    let [profitFen, units] = [0, 0];
    for (const luck of lucksOf(seed, PRICE_LUCKS)) {
      const result = await play(luck, [{ listPriceFen: { ...listPriceFen, [product.id]: priceFen } }]);
      profitFen += result.profit.operatingProfitFen / PRICE_LUCKS;
      units += (result.skus.find((sku) => sku.skuId === product.id)?.units ?? 0) / PRICE_LUCKS;
    }
    tries.push({ priceFen, profitFen: Math.round(profitFen), units: Math.round(units) });
  }
  return tries;
}
