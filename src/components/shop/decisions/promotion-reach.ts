import type { FullPlan, PromotionKind, ShopView, WeekResult } from '../../../simulator/index.ts';

const DAYS_PER_WEEK = 7;

/** What the shop's own weeks say about who would meet a minimum spend. */
export interface PromotionReach {
  /** Goods of an average order last week, fen. */
  readonly averageOrderFen: number;
  /** Share of last week's sales value in products that reach the minimum on their own. */
  readonly singleItemShare: number;
  /** Units of the average product needed to reach the minimum. */
  readonly unitsNeeded: number;
  /** Orders a week on the days it runs, from the last four weeks. */
  readonly ordersOnDays: number;
}

export function daysIn(dayMask: number): number {
  let count = 0;
  for (let day = 0; day < DAYS_PER_WEEK; day += 1) if ((dayMask & (1 << day)) !== 0) count += 1;
  return count;
}

/** Reads reach from last week's products and orders; every figure is on the keeper's own screens. */
export function promotionReach(
  shop: ShopView,
  plan: FullPlan,
  minimumFen: number,
  dayMask: number,
): PromotionReach {
  const last = shop.results.at(-1);
  const gross = last?.skus.reduce((sum, sku) => sum + sku.grossSalesFen, 0) ?? 0;
  const units = last?.units ?? 0;
  const averageUnitFen = units === 0 ? 0 : gross / units;
  const single =
    last?.skus
      .filter((sku) => (plan.listPriceFen[sku.skuId] ?? 0) >= minimumFen)
      .reduce((sum, sku) => sum + sku.grossSalesFen, 0) ?? 0;
  return {
    averageOrderFen: last === undefined || last.orders === 0 ? 0 : Math.round(gross / last.orders),
    singleItemShare: gross === 0 ? 0 : single / gross,
    unitsNeeded: averageUnitFen === 0 ? 0 : Math.ceil(minimumFen / averageUnitFen),
    ordersOnDays: Math.round(ordersOnDays(shop.results, dayMask)),
  };
}

function ordersOnDays(results: readonly WeekResult[], dayMask: number): number {
  const recent = results.slice(-4);
  let orders = 0;
  for (const result of recent) {
    for (const day of result.days) if ((dayMask & (1 << day.day)) !== 0) orders += day.orders;
  }
  return recent.length === 0 ? 0 : orders / recent.length;
}

/**
 * Orders a promotion must add to pay for itself, if `users` orders take `costFen` each and the set-up is
 * paid once. Undefined when an order earns nothing.
 */
export function ordersToPayBack(
  shop: ShopView,
  users: number,
  costPerUseFen: number,
): { readonly costFen: number; readonly extraOrders: number | undefined } {
  const costFen = Math.round(users * costPerUseFen + shop.facts.promotionSetupFen);
  const marginFen = marginPerOrder(shop.results) - costPerUseFen;
  return { costFen, extraOrders: marginFen > 0 ? Math.ceil(costFen / marginFen) : undefined };
}

/** Contribution of an order before advertising and staff, mean of the last four weeks, fen. */
export function marginPerOrder(results: readonly WeekResult[]): number {
  const recent = results.slice(-4);
  const orders = recent.reduce((sum, result) => sum + result.orders, 0);
  const margin = recent.reduce((sum, result) => sum + result.profit.contributionMargin2Fen, 0);
  return orders === 0 ? 0 : margin / orders;
}

/** Past weeks in which a kind of promotion ran, newest first, with what it cost and how often it was used. */
export function pastPromotions(results: readonly WeekResult[], kind: PromotionKind) {
  return [...results].reverse().flatMap((result) => {
    const row = result.promotions.find((promotion) => promotion.kind === kind);
    return row === undefined || row.promotionDays === 0 ? [] : [{ week: result.week, ...row }];
  });
}
