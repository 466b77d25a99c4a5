import type { ShelfCosts } from '../../../charts/stock-curve.ts';
import type { FullPlan, PublicFacts, Purchase, WeekResult } from '../../../simulator/index.ts';

const DAYS_PER_WEEK = 7;
const LEVELS = 13;

/** Tells whether goods ordered on Monday are there before the week is over. */
export function arrivesInWeek(facts: PublicFacts, plan: FullPlan, skuId: string): boolean {
  const sku = facts.skus.find(({ id }) => id === skuId);
  const supplier = facts.suppliers.find(({ id }) => id === plan.supplierId[skuId]);
  if (sku === undefined) return false;
  return sku.leadTimeDays + (supplier?.leadTimeShiftDays ?? 0) < DAYS_PER_WEEK;
}

/** The product whose shelf cost most in the week: margin of buyers turned away and goods thrown away. */
export function dearestShelf(result: WeekResult, facts: PublicFacts): string | undefined {
  const costFen = (sku: WeekResult['skus'][number]) => {
    const unitCostFen = facts.skus.find(({ id }) => id === sku.skuId)?.unitCostFen ?? 0;
    return sku.lostMarginFen + sku.scrappedUnits * unitCostFen;
  };
  return [...result.skus].sort((a, b) => costFen(b) - costFen(a))[0]?.skuId;
}

/** Order-up-to levels (or single orders) around the one of the plan, which is among them. */
export function levelsToTry(plan: FullPlan, skuId: string) {
  const purchase: Purchase = plan.purchase[skuId] ?? { kind: 'order', units: 0 };
  const centre = Math.max(10, purchase.units);
  const levels = new Set([purchase.units]);
  for (let step = 0; step < LEVELS; step += 1) {
    levels.add(Math.round(centre * (0.4 + (1.4 * step) / (LEVELS - 1))));
  }
  return {
    levels: [...levels].sort((a, b) => a - b),
    you: purchase.units,
    purchaseOf: (units: number): Purchase => ({ ...purchase, units }),
  };
}

/** What the weeks up to one have shown of a product: demand of each, the shelf of the week, and its costs. */
export function shelfHistory(
  result: WeekResult,
  results: readonly WeekResult[],
  facts: PublicFacts,
  skuId: string,
): { readonly demands: number[]; readonly units: number; readonly costs: ShelfCosts } | undefined {
  const sku = facts.skus.find(({ id }) => id === skuId);
  const now = result.skus.find((row) => row.skuId === skuId);
  if (sku === undefined || now === undefined) return undefined;
  const demands = results
    .filter(({ week }) => week <= result.week)
    .flatMap(({ skus }) => skus.find((row) => row.skuId === skuId) ?? [])
    .map((row) => Math.round(row.units + row.lostUnits));
  const sold = Math.max(1, now.units);
  const marginFen =
    now.units > 0 ? (now.grossSalesFen - now.costOfGoodsFen) / sold : now.listPriceFen - sku.unitCostFen;
  return {
    demands,
    units: now.openingUnits + now.receivedUnits,
    costs: {
      shortFen: Math.max(0, Math.round(marginFen)),
      overFen: Math.round(sku.unitCostFen * facts.holdingRatePerWeek),
    },
  };
}
