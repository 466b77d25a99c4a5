import type { FullPlan, ShopView } from '../../../simulator/index.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';

/** What a product does for the shop, as merchants sort their range. */
export const LADDER_ROLES = ['traffic', 'profit', 'premium', 'regular'] as const;
export type LadderRole = (typeof LADDER_ROLES)[number];

/** A price from this multiple of the middle price on makes a product premium. */
export const PREMIUM_PRICE = 1.6;
/** A product that draws this multiple of an even share of the views brings traffic. */
export const TRAFFIC_VIEWS = 1.2;
const WEEKS = 4;

/** A product's place on the ladder, with the figures that put it there. */
export interface LadderPlace {
  readonly role: LadderRole;
  readonly priceFen: number;
  readonly middlePriceFen: number;
  readonly marginRate: number;
  readonly middleMarginRate: number;
  /** Shares of the last four weeks; an even share is one divided by the products on the shelf. */
  readonly viewsShare: number;
  readonly earningsShare: number;
  readonly evenShare: number;
}

/**
 * Sorts the products on the shelf by price, views and margin of the plan and of the last four weeks. In this order:
 * premium is dear, traffic draws many views at a lower margin, profit earns at least its share at a
 * higher margin; the rest is regular. Products off the shelf, and all without a week, have no place.
 */
export function skuLadder(shop: ShopView, plan: FullPlan): ReadonlyMap<string, LadderPlace> {
  const recent = shop.results.slice(-WEEKS);
  const shelf = shop.facts.skus.filter(({ id }) => plan.onShelf[id] !== false);
  if (recent.length === 0 || shelf.length === 0) return new Map();
  const rows = shelf.map((sku) => {
    const past = recent.flatMap((result) => result.skus.filter(({ skuId }) => skuId === sku.id));
    const priceFen = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    const { marginFen, marginRate } = unitEconomics(shop, plan, sku, priceFen);
    const units = sum(past.map((row) => row.units));
    return {
      id: sku.id,
      priceFen,
      marginRate,
      views: sum(past.map((row) => row.productViews)),
      earnedFen: Math.max(0, units * marginFen),
    };
  });
  const views = sum(rows.map((row) => row.views));
  const earnedFen = sum(rows.map((row) => row.earnedFen));
  const middlePriceFen = median(rows.map((row) => row.priceFen));
  const middleMarginRate = median(rows.map((row) => row.marginRate));
  const evenShare = 1 / rows.length;
  return new Map(
    rows.map((row) => {
      const figures = {
        priceFen: row.priceFen,
        middlePriceFen,
        marginRate: row.marginRate,
        middleMarginRate,
        viewsShare: views === 0 ? 0 : row.views / views,
        earningsShare: earnedFen === 0 ? 0 : row.earnedFen / earnedFen,
        evenShare,
      };
      return [row.id, { role: roleOf(figures), ...figures }];
    }),
  );
}

function roleOf(place: Omit<LadderPlace, 'role'>): LadderRole {
  if (place.priceFen >= PREMIUM_PRICE * place.middlePriceFen) return 'premium';
  const isThin = place.marginRate < place.middleMarginRate;
  if (isThin) return place.viewsShare >= TRAFFIC_VIEWS * place.evenShare ? 'traffic' : 'regular';
  return place.earningsShare >= place.evenShare ? 'profit' : 'regular';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
