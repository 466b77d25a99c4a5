import type { FullPlan, ShopView, WeekPlan } from '../../../simulator/index.ts';
import { keyFigures } from '../../../simulator/index.ts';
import { allCover, type Cover } from '../decisions/cover.ts';
import { fitPrices, pricePoints } from '../decisions/price-fit.ts';
import { returnRates } from '../decisions/returns.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';

/** Where a thing to do is done. */
export type TodoScreen = 'products' | 'inventory' | 'marketing' | 'logistics' | 'service';

/** One thing that needs the keeper, with the figures its sentence is made of. */
export type TodoItem = { readonly id: string; readonly severity: 'high' | 'medium' | 'low' } & (
  | {
      readonly kind: 'runs-out' | 'runs-out-next-week';
      readonly skuId: string;
      readonly day: number;
      readonly onHandUnits: number;
      readonly weeklyUnits: number;
      readonly leadTimeDays: number;
      readonly stakeFen: number;
      /** Stages an order that lasts until the one after it. */
      readonly fix: WeekPlan | undefined;
    }
  | {
      readonly kind: 'below-break-even';
      readonly skuId: string;
      readonly lossPerUnitFen: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'price-hint';
      readonly skuId: string;
      readonly fromFen: number;
      readonly toFen: number;
      readonly pricesTried: number;
      readonly stakeFen: number;
      readonly fix: WeekPlan;
    }
  | {
      readonly kind: 'cash-low';
      readonly cashAfterFen: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'overstock';
      readonly skuId: string;
      readonly weeks: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | {
      readonly kind: 'unspent';
      readonly budgetFen: number;
      readonly spentFen: number;
    }
  | {
      readonly kind: 'returns';
      readonly skuId: string;
      readonly rate: number;
      readonly shopRate: number;
      readonly stakeFen: number;
      readonly fix: undefined;
    }
  | { readonly kind: 'late'; readonly rate: number; readonly orders: number; readonly promiseDays: number }
  | { readonly kind: 'backlog'; readonly orders: number }
  | { readonly kind: 'slow-chat'; readonly rate: number; readonly chats: number }
  | { readonly kind: 'tickets'; readonly tickets: number }
);

/** Thresholds of the list, in one place. */
export const TODO_RULES = {
  /** Stock risks below this margin are noise. */
  leastShortMarginFen: 30_000,
  overstockWeeks: 8,
  leastOverstockFen: 200_000,
  leastPriceGainFen: 20_000,
  hintPoints: 5,
  /** A hint needs a slope this many times its own uncertainty. */
  hintStrength: 2.5,
  hintsShown: 2,
  /** A hint never leaves the tried prices by more than this. */
  priceHintReach: 0.03,
  lateRate: 0.1,
  chatRate: 0.8,
  spentShare: 0.7,
  leastUnspentFen: 50_000,
  returnsTimesShop: 1.5,
  leastReturnsFen: 100_000,
  backlogOrders: 30,
  carriedTickets: 10,
} as const;

export const TODO_SHOWN = 5;

/** Money an item puts at stake, fen; 0 when it cannot be told from the shop's own books. */
export function stakeOf(item: TodoItem): number {
  return 'stakeFen' in item ? item.stakeFen : 0;
}

/** The screen where an item is dealt with. */
export function screenOf(item: TodoItem): TodoScreen {
  switch (item.kind) {
    case 'runs-out':
    case 'runs-out-next-week':
    case 'overstock':
    case 'cash-low':
      return 'inventory';
    case 'below-break-even':
    case 'price-hint':
    case 'returns':
      return 'products';
    case 'unspent':
      return 'marketing';
    case 'late':
    case 'backlog':
      return 'logistics';
    default:
      return 'service';
  }
}

/** Everything that needs the keeper under `plan`, most money first. Reads only the shop's own books. */
export function findTodo(shop: ShopView, plan: FullPlan): readonly TodoItem[] {
  const items = [
    ...shelfItems(shop, plan),
    ...priceItems(shop, plan),
    ...moneyItems(shop, plan),
    ...returnItems(shop),
    ...careItems(shop, plan),
  ];
  return items.sort((a, b) => stakeOf(b) - stakeOf(a) || rank(b) - rank(a));
}

/** Items left under the staged plan, and those of the unchanged plan that it has dealt with. */
export function todoProgress(shop: ShopView, unchanged: FullPlan, staged: FullPlan) {
  const open = findTodo(shop, staged);
  const openIds = new Set(open.map((item) => item.id));
  const done = findTodo(shop, unchanged).filter((item) => !openIds.has(item.id));
  return { open, done };
}

function rank(item: TodoItem): number {
  return { high: 2, medium: 1, low: 0 }[item.severity];
}

function shelfItems(shop: ShopView, plan: FullPlan): TodoItem[] {
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

function priceItems(shop: ShopView, plan: FullPlan): TodoItem[] {
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

/** Cash on hand after the plan's purchases and budgets, before the week's receipts. */
export function cashAfterPlan(shop: ShopView, plan: FullPlan): number {
  const purchases = allCover(shop, plan).reduce((sum, cover) => sum + cover.plannedCostFen, 0);
  return shop.position.cashFen - purchases;
}

function moneyItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const items: TodoItem[] = [];
  const cashAfterFen = cashAfterPlan(shop, plan);
  if (cashAfterFen < 0) {
    items.push({
      id: 'cash-low',
      kind: 'cash-low',
      severity: 'high',
      cashAfterFen,
      stakeFen: -cashAfterFen,
      fix: undefined,
    });
  }
  const spentFen = shop.results.at(-1)?.channels.find((row) => row.channel === 'sem')?.spendFen ?? 0;
  const budgetFen = shop.settings.semBudgetFen;
  const changed = plan.semBudgetFen !== budgetFen || plan.semMaxBidFen !== shop.settings.semMaxBidFen;
  const unspentFen = budgetFen - spentFen;
  if (!changed && spentFen < budgetFen * TODO_RULES.spentShare && unspentFen >= TODO_RULES.leastUnspentFen) {
    items.push({
      id: 'unspent.sem',
      kind: 'unspent',
      severity: 'low',
      budgetFen,
      spentFen,
    });
  }
  return items;
}

function returnItems(shop: ShopView): TodoItem[] {
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

/** Slow parcels and slow answers: no money in the books yet, so they come after what has. */
function careItems(shop: ShopView, plan: FullPlan): TodoItem[] {
  const last = shop.results.at(-1);
  if (last === undefined) return [];
  const items: TodoItem[] = [];
  const { lateRate } = keyFigures(last);
  const { settings } = shop;
  const deliveryChanged =
    plan.promiseDays !== settings.promiseDays ||
    plan.ownShare !== settings.ownShare ||
    plan.thirdPartyShare !== settings.thirdPartyShare ||
    plan.crowdsourcedShare !== settings.crowdsourcedShare ||
    plan.ownStaff !== settings.ownStaff;
  if (lateRate > TODO_RULES.lateRate && !deliveryChanged) {
    items.push({
      id: 'late',
      kind: 'late',
      severity: 'high',
      rate: lateRate,
      orders: last.fulfilment.lateOrders,
      promiseDays: settings.promiseDays,
    });
  }
  if (shop.position.backlogOrders >= TODO_RULES.backlogOrders && !deliveryChanged) {
    items.push({ id: 'backlog', kind: 'backlog', severity: 'high', orders: shop.position.backlogOrders });
  }
  const moreAgents = plan.serviceAgents > settings.serviceAgents;
  const { answeredIn60SecondsRate, chats } = last.service;
  if (answeredIn60SecondsRate < TODO_RULES.chatRate && chats > 0 && !moreAgents) {
    items.push({
      id: 'slow-chat',
      kind: 'slow-chat',
      severity: 'medium',
      rate: answeredIn60SecondsRate,
      chats,
    });
  }
  if (shop.position.carriedTickets >= TODO_RULES.carriedTickets && !moreAgents) {
    items.push({ id: 'tickets', kind: 'tickets', severity: 'medium', tickets: shop.position.carriedTickets });
  }
  return items;
}
