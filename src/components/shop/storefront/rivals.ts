import type { ShopView } from '../../../simulator/index.ts';
import { expectedPrices } from '../decisions/basket.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** Prices of a kind of goods against the usual ones: 1 is usual. */
export interface CategoryPrices {
  readonly categoryId: string;
  readonly yours: number;
  readonly theirs: number;
  /** Theirs by week, the previous owner's first. */
  readonly weeks: readonly { readonly week: number; readonly index: number }[];
}

/** The shop's prices of the plan and rivals' of last week, by kind of goods on the shelf. */
export function categoryPrices(desk: Desk): readonly CategoryPrices[] {
  const { facts, results } = desk.shop;
  return facts.categories
    .map(({ id }) => ({
      categoryId: id,
      yours: ownIndex(desk, id),
      theirs: results.at(-1)?.rivalPriceIndex[id] ?? 1,
      weeks: results.map(({ week, rivalPriceIndex }) => ({ week, index: rivalPriceIndex[id] ?? 1 })),
    }))
    .filter(({ yours }) => yours > 0);
}

/** List prices over usual prices, weighed by last week's units; 0 where nothing of the kind is on the shelf. */
function ownIndex(desk: Desk, categoryId: string): number {
  const inForce = expectedPrices(desk);
  const skus = desk.shop.facts.skus.filter(
    (sku) => sku.categoryId === categoryId && desk.plan.onShelf[sku.id] !== false,
  );
  let weighed = 0;
  let weights = 0;
  for (const sku of skus) {
    const units = Math.max(1, unitsOf(desk.shop, sku.id));
    const priceFen = inForce?.[sku.id] ?? desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    weighed += (units * priceFen) / sku.usualPriceFen;
    weights += units;
  }
  return weights === 0 ? 0 : weighed / weights;
}

function unitsOf({ results }: ShopView, skuId: string): number {
  return results.at(-1)?.skus.find((sku) => sku.skuId === skuId)?.units ?? 0;
}
