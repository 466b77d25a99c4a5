import type { SkuFacts, SkuResult } from '../../../simulator/index.ts';
import { type Cover, coverOf } from '../decisions/cover.ts';
import { returnRates } from '../decisions/returns.ts';
import { type UnitEconomics, unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { rivalIndexOf } from './rule-prices.ts';
import { type LadderPlace, skuLadder } from './sku-ladder.ts';

export const COLUMN_SETS = ['trade', 'traffic', 'refunds'] as const;
export type ColumnSet = (typeof COLUMN_SETS)[number];

const WEEKS_DRAWN = 4;
/** A margin below this share of the price is called thin. */
const THIN_MARGIN = 0.25;
/** A return rate this many times the shop's is worth a tag. */
const HIGH_RETURNS = 1.5;

/** Everything the product table shows about one product. */
export interface ProductRow {
  readonly sku: SkuFacts;
  readonly priceFen: number;
  readonly wasFen: number;
  readonly economics: UnitEconomics;
  readonly cover: Cover;
  readonly last: SkuResult | undefined;
  /** Units sold in the last weeks, oldest first. */
  readonly recentUnits: readonly number[];
  /** Shares of last week's sales value and of its product views. */
  readonly salesShare: number;
  readonly viewsShare: number;
  readonly isOnShelf: boolean;
  readonly wasOnShelf: boolean;
  /** Undefined off the shelf and before the first week. */
  readonly ladder: LadderPlace | undefined;
  /** What rivals ask for such a product, read last week, and how far the staged price is from it (0.05 is 5 % dearer). */
  readonly rivalPriceFen: number;
  readonly versusRivals: number;
  /** Over the last four weeks. */
  readonly returnRate: number;
  readonly note: ProductNote | undefined;
}

export type ProductNote =
  | { readonly kind: 'loss' | 'staged' | 'thin' | 'off-shelf' }
  | { readonly kind: 'runs-out' | 'runs-out-next'; readonly day: number }
  | { readonly kind: 'returns'; readonly rate: number };

/** One row per product, in catalogue order. */
export function productRows({ shop, plan, unchanged }: Desk): readonly ProductRow[] {
  const last = shop.results.at(-1);
  const gross = last?.skus.reduce((sum, sku) => sum + sku.grossSalesFen, 0) ?? 0;
  const views = last?.skus.reduce((sum, sku) => sum + sku.productViews, 0) ?? 0;
  const ladder = skuLadder(shop, plan);
  const rates = returnRates(shop.results);
  return shop.facts.skus.map((sku) => {
    const priceFen = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    const wasFen = unchanged.listPriceFen[sku.id] ?? priceFen;
    const row = last?.skus.find(({ skuId }) => skuId === sku.id);
    const economics = unitEconomics(shop, plan, sku, priceFen);
    const cover = coverOf(shop, plan, sku);
    const returnRate = rates.of(sku.id);
    const rivalPriceFen = Math.round(sku.usualPriceFen * rivalIndexOf(shop, sku));
    return {
      sku,
      priceFen,
      wasFen,
      economics,
      cover,
      last: row,
      recentUnits: shop.results
        .slice(-WEEKS_DRAWN)
        .map((result) => result.skus.find(({ skuId }) => skuId === sku.id)?.units ?? 0),
      salesShare: gross === 0 || row === undefined ? 0 : row.grossSalesFen / gross,
      viewsShare: views === 0 || row === undefined ? 0 : row.productViews / views,
      isOnShelf: plan.onShelf[sku.id] !== false,
      wasOnShelf: unchanged.onShelf[sku.id] !== false,
      ladder: ladder.get(sku.id),
      rivalPriceFen,
      versusRivals: priceFen / rivalPriceFen - 1,
      returnRate,
      note: noteOf(
        plan.onShelf[sku.id] !== false,
        economics,
        cover,
        priceFen !== wasFen,
        returnRate,
        rates.shop,
      ),
    };
  });
}

/** The one thing to say about a product: money lost first, then an empty shelf. */
function noteOf(
  isOnShelf: boolean,
  economics: UnitEconomics,
  cover: Cover,
  isStaged: boolean,
  returnRate: number,
  shopReturns: number,
): ProductNote | undefined {
  if (!isOnShelf) return { kind: 'off-shelf' };
  if (economics.marginFen < 0) return { kind: 'loss' };
  if (cover.emptyFromDay !== undefined && cover.shortUnits >= 1) {
    const kind = cover.emptyFromDay < 7 ? 'runs-out' : 'runs-out-next';
    return { kind, day: cover.emptyFromDay % 7 };
  }
  if (isStaged) return { kind: 'staged' };
  if (returnRate > 0.1 && returnRate > shopReturns * HIGH_RETURNS)
    return { kind: 'returns', rate: returnRate };
  if (economics.marginRate < THIN_MARGIN) return { kind: 'thin' };
  return undefined;
}
