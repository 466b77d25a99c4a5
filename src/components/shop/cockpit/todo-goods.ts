import type { FullPlan, ShopView, WeekPlan } from '../../../simulator/index.ts';
import { allCover, type Cover } from '../decisions/cover.ts';
import { fitPrices, pricePoints } from '../decisions/price-fit.ts';
import { returnRates } from '../decisions/returns.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';
import { stakeOf, TODO_RULES, type TodoItem } from './todo-item.ts';

/** Shelves that run empty, and shelves that are far too full. */
export function shelfItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const items: TodoItem[] = [];
  for (const cover of allCover(shop, plan)) {
    const common = { skuId: cover.sku.id, onHandUnits: cover.onHandUnits, weeklyUnits: cover.weeklyUnits };
    if (cover.emptyFromDay !== undefined && cover.shortMarginFen >= TODO_RULES.leastShortMarginFen) {
      const kind = cover.emptyFromDay < 7 ? 'runs-out' : 'runs-out-next-week';
      items.push({
        id: `shelf.${cover.sku.id}`,
        kind,
        severity: kind === 'runs-out' ? 'high' : 'medium',
        ...common,
        day: cover.emptyFromDay % 7,
        leadTimeDays: cover.sku.leadTimeDays,
        stakeFen: cover.shortMarginFen,
        fix: reorderFix(plan, cover),
      });
    }
    const weeks = cover.weeklyUnits > 0 ? cover.onHandUnits / cover.weeklyUnits : 0;
    const tiedFen = Math.round(
      (cover.onHandUnits - cover.weeklyUnits * TODO_RULES.overstockWeeks) * cover.sku.unitCostFen,
    );
    if (weeks > TODO_RULES.overstockWeeks && tiedFen >= TODO_RULES.leastOverstockFen) {
      items.push({
        id: `overstock.${cover.sku.id}`,
        kind: 'overstock',
        severity: 'low',
        skuId: cover.sku.id,
        weeks,
        stakeFen: Math.round(cover.onHandUnits * cover.sku.unitCostFen * shop.facts.holdingRatePerWeek),
        fix: undefined,
      });
    }
  }
  return items;
}

/** An order helps when it can arrive within the two weeks and the plan does not order enough yet. */
function reorderFix(plan: FullPlan, cover: Cover): WeekPlan | undefined {
  const target = Math.round((cover.suggestedUpTo.low + cover.suggestedUpTo.high) / 2);
  const planned = cover.onHandUnits + cover.onTheWayUnits + cover.plannedUnits;
  if (target <= planned) return undefined;
  return { purchase: { ...plan.purchase, [cover.sku.id]: { kind: 'order-up-to', units: target } } };
}

/** Prices below break-even, and prices that the shop's own weeks speak against. */
export function priceItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const items: TodoItem[] = [];
  const last = shop.results.at(-1);
  for (const sku of shop.facts.skus) {
    const priceFen = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    const units = last?.skus.find((row) => row.skuId === sku.id)?.units ?? 0;
    const { marginFen, breakEvenFen, shippingFen } = unitEconomics(shop, plan, sku, priceFen);
    if (marginFen < 0) {
      items.push({
        id: `below-break-even.${sku.id}`,
        kind: 'below-break-even',
        severity: 'high',
        skuId: sku.id,
        lossPerUnitFen: -marginFen,
        stakeFen: Math.max(-marginFen, -marginFen * units),
        fix: undefined,
      });
      continue;
    }
    const points = pricePoints(shop.results, sku.id);
    const fit = fitPrices(points);
    if (fit === undefined || fit.slope > -1.1 || fit.points < TODO_RULES.hintPoints) continue;
    // A slope that chance could have drawn is no reason to speak up.
    if ((fit.slopeStrength ?? 0) < TODO_RULES.hintStrength) continue;
    const tried = points.map((point) => point.priceFen);
    const lowest = Math.min(...tried) * (1 - TODO_RULES.priceHintReach);
    const highest = Math.max(...tried) * (1 + TODO_RULES.priceHintReach);
    const peakFen = breakEvenFen * (fit.slope / (1 + fit.slope));
    const within = Math.min(highest, Math.max(lowest, peakFen));
    const toFen = Math.min(
      sku.maximumPriceFen,
      Math.max(sku.minimumPriceFen, Math.round(within / 100) * 100),
    );
    const earns = (fen: number) =>
      fit.predict(fen).mid *
      (fen * (1 - shop.facts.commissionRate - shop.facts.paymentFeeRate) - sku.unitCostFen - shippingFen);
    const gainFen = Math.round(earns(toFen) - earns(priceFen));
    if (Math.abs(toFen / priceFen - 1) < 0.02 || gainFen < TODO_RULES.leastPriceGainFen) continue;
    items.push({
      id: `price-hint.${sku.id}`,
      kind: 'price-hint',
      severity: 'medium',
      skuId: sku.id,
      fromFen: priceFen,
      toFen,
      pricesTried: new Set(tried).size,
      stakeFen: gainFen,
      fix: { listPriceFen: { ...plan.listPriceFen, [sku.id]: toFen } },
    });
  }
  return [...items.filter(({ kind }) => kind !== 'price-hint'), ...bestHints(items)];
}

/** The hints worth most; a long list of maybes would bury what is certain. */
function bestHints(items: readonly TodoItem[]): TodoItem[] {
  return items
    .filter(({ kind }) => kind === 'price-hint')
    .sort((a, b) => stakeOf(b) - stakeOf(a))
    .slice(0, TODO_RULES.hintsShown);
}

/** Products that come back far more often than the shop's others. */
export function returnItems(shop: ShopView): TodoItem[] {
  const last = shop.results.at(-1);
  if (last === undefined) return [];
  const rates = returnRates(shop.results);
  return last.skus.flatMap((sku): TodoItem[] => {
    const rate = rates.of(sku.skuId);
    if (rate < rates.shop * TODO_RULES.returnsTimesShop || sku.refundsFen < TODO_RULES.leastReturnsFen)
      return [];
    return [
      {
        id: `returns.${sku.skuId}`,
        kind: 'returns',
        severity: 'medium',
        skuId: sku.skuId,
        rate,
        shopRate: rates.shop,
        stakeFen: Math.round(sku.refundsFen * (1 - rates.shop / Math.max(rate, 1e-9))),
        fix: undefined,
      },
    ];
  });
}
