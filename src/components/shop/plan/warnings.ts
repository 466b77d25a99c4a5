import type { FullPlan, ShopView } from '../../../simulator/index.ts';
import { plannedSpendFen } from '../decisions/channels.ts';
import { allCover } from '../decisions/cover.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';

/** Something worth a second look before the week runs; none of it forbids the run. */
export type Warning =
  | { readonly kind: 'empty' | 'belowCost'; readonly skuIds: readonly string[] }
  | { readonly kind: 'cash'; readonly cashAfterFen: number }
  | { readonly kind: 'noMarketing' | 'stacking' | 'noAgents' | 'far' };

/** A margin below this is left out: small shortages are part of trade. */
const LEAST_SHORT_FEN = 20_000;
/** A price outside the tried ones by more than this is new ground. */
const FAR = 0.12;

/** Cash on Monday after the plan's orders are paid, before receipts. */
export function cashAfterOrders(shop: ShopView, plan: FullPlan) {
  const ordersFen = allCover(shop, plan).reduce((sum, cover) => sum + cover.plannedCostFen, 0);
  return { cashFen: shop.position.cashFen, ordersFen, afterFen: shop.position.cashFen - ordersFen };
}

/** Reads the plan once more, with the shop's own books. */
export function planWarnings(shop: ShopView, plan: FullPlan): readonly Warning[] {
  const warnings: Warning[] = [];
  const empty = allCover(shop, plan).filter(
    ({ emptyFromDay, shortMarginFen }) =>
      emptyFromDay !== undefined && emptyFromDay < 7 && shortMarginFen >= LEAST_SHORT_FEN,
  );
  if (empty.length > 0) warnings.push({ kind: 'empty', skuIds: empty.map(({ sku }) => sku.id) });

  const priced = shop.facts.skus.map((sku) => ({
    sku,
    priceFen: plan.listPriceFen[sku.id] ?? sku.usualPriceFen,
  }));
  const below = priced.filter(({ sku, priceFen }) => unitEconomics(shop, plan, sku, priceFen).marginFen < 0);
  if (below.length > 0) warnings.push({ kind: 'belowCost', skuIds: below.map(({ sku }) => sku.id) });

  const { afterFen } = cashAfterOrders(shop, plan);
  if (afterFen < 0) warnings.push({ kind: 'cash', cashAfterFen: afterFen });
  if (plannedSpendFen(shop, plan) === 0) warnings.push({ kind: 'noMarketing' });
  if (plan.serviceAgents === 0) warnings.push({ kind: 'noAgents' });

  const discounts = [plan.coupon, plan.threshold, plan.flash].filter((promotion) => promotion !== null);
  const shared = discounts.some((one, index) =>
    discounts.some((other, at) => at > index && (one.dayMask & other.dayMask) !== 0),
  );
  if (shared) warnings.push({ kind: 'stacking' });

  const isFar = priced.some(({ sku, priceFen }) => {
    const tried = shop.results.flatMap((result) => {
      const row = result.skus.find(({ skuId }) => skuId === sku.id);
      return row === undefined ? [] : [row.listPriceFen];
    });
    if (tried.length === 0) return false;
    return priceFen < Math.min(...tried) * (1 - FAR) || priceFen > Math.max(...tried) * (1 + FAR);
  });
  if (isFar) warnings.push({ kind: 'far' });
  return warnings;
}
