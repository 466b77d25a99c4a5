import { type FullPlan, orderCostFen, type Purchase, type ShopView } from '../../../simulator/index.ts';
import { allCover, type Cover } from './cover.ts';

/**
 * The plan's purchases cut until they cost at most `mostFen`: the product whose stock lasts longest waits first, and
 * the last one that is cut orders what the money still reaches. A rule stays a rule, for less.
 */
export function affordablePurchases(shop: ShopView, plan: FullPlan, mostFen: number): FullPlan['purchase'] {
  const lasting = (cover: Cover) => cover.coverDays ?? Number.POSITIVE_INFINITY;
  const covers = allCover(shop, plan).filter(({ plannedUnits }) => plannedUnits > 0);
  let costFen = covers.reduce((sum, cover) => sum + cover.plannedCostFen, 0);
  const purchases: Record<string, Purchase> = { ...plan.purchase };
  for (const cover of covers.sort((a, b) => lasting(b) - lasting(a))) {
    if (costFen <= mostFen) break;
    const { sku, plannedUnits, plannedCostFen } = cover;
    const leftFen = mostFen - (costFen - plannedCostFen);
    let units = Math.max(0, Math.floor((plannedUnits * leftFen) / plannedCostFen));
    // Fewer units may lose a price break.
    while (units > 0 && orderCostFen(shop.facts, plan, sku.id, units) > leftFen) units -= 1;
    costFen += orderCostFen(shop.facts, plan, sku.id, units) - plannedCostFen;
    const isRule = plan.purchase[sku.id]?.kind === 'order-up-to';
    purchases[sku.id] = isRule
      ? { kind: 'order-up-to', units: cover.onHandUnits + cover.onTheWayUnits + units }
      : { kind: 'order', units };
  }
  return purchases;
}
