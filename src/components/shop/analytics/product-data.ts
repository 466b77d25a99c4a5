import { type QuadrantPoint, type Quadrants, quadrants } from '../../../charts/quadrant.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, SkuFacts, SkuResult, WeekResult } from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { both } from './words.ts';

export interface ProductPoint extends QuadrantPoint {
  readonly sku: SkuFacts;
  readonly result: SkuResult;
}

/** Share of what buyers wanted that an empty shelf lost, from which a product is short. */
const SHORT = 0.1;

/** Units sold and those that an empty shelf turned away: what the page did, whatever the stock. */
export const wantedUnits = ({ units, lostUnits }: SkuResult): number => units + lostUnits;
export const isShort = (row: SkuResult): boolean => row.lostUnits > SHORT * wantedUnits(row);

/** Products that were looked at in a week: views across, units wanted per 100 views upwards. */
export function productQuadrants(
  facts: PublicFacts,
  result: WeekResult,
  locale: Locale,
): Quadrants<ProductPoint> {
  const points = result.skus.flatMap((row): ProductPoint[] => {
    const sku = facts.skus.find(({ id }) => id === row.skuId);
    if (sku === undefined || row.productViews <= 0) return [];
    const name = textOf(sku.name, locale);
    return [{ name, x: row.productViews, y: (100 * wantedUnits(row)) / row.productViews, sku, result: row }];
  });
  return quadrants(points);
}

/** The same as a table, most views first. */
export function productBlock(week: number, { points }: Quadrants<ProductPoint>): Block {
  return {
    kind: 'products',
    week,
    title: both((t, locale) => `${t.products.title} · ${weekName(week, locale)}`),
    caption: both((t) => t.products.caption),
    columns: [
      { label: both((t) => t.products.product), kind: 'text' },
      { label: both((t) => t.products.views), kind: 'count' },
      { label: both((t) => t.products.units), kind: 'count' },
      { label: both((t) => t.products.conversion), kind: 'index' },
      { label: both((t) => t.products.margin), kind: 'money' },
      { label: both((t) => t.products.returned), kind: 'count' },
      { label: both((t) => t.products.lost), kind: 'count' },
      { label: both((t) => t.products.quadrant), kind: 'text' },
    ],
    picture: { shape: 'bars', columns: [4] },
    rows: [...points]
      .sort((a, b) => b.x - a.x)
      .map(({ sku, result, y, quadrant }): readonly Cell[] => [
        sku.name,
        result.productViews,
        result.units,
        y,
        result.grossSalesFen - result.costOfGoodsFen,
        result.returnedUnits,
        Math.round(result.lostUnits),
        both((t) => (isShort(result) ? t.products.short : t.products.quadrants[quadrant])),
      ]),
  };
}
