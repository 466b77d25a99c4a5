import {
  CLAIM_SHARE,
  type FullPlan,
  lnPromotionLift,
  NEAR_SHARE,
  type Order,
  type PromotionKind,
  type ShopView,
  topUpShare,
  type WeekResult,
} from '../../../simulator/index.ts';

const DAYS_PER_WEEK = 7;

/** Tools that need a minimum spend. */
export type SpendTool = 'coupon' | 'threshold' | 'gift';

/** Who would use a promotion, in orders of the week, and what that costs. An estimate. */
export interface ReachEstimate {
  /** Would have bought as much without it. */
  readonly anyway: number;
  /** Add items to reach the amount. */
  readonly bigger: number;
  /** Would not have bought. */
  readonly fresh: number;
  readonly costPerUseFen: number;
  readonly setupFen: number;
  /** Orders the reading comes from. */
  readonly orders: number;
}

export function daysIn(dayMask: number): number {
  let count = 0;
  for (let day = 0; day < DAYS_PER_WEEK; day += 1) if ((dayMask & (1 << day)) !== 0) count += 1;
  return count;
}

/** Value of an order's goods at posted prices, fen: what minimum spends are measured by. */
export function goodsFen({ money }: Order): number {
  return money.listFen - money.flashFen;
}

/** The orders of a book that were paid for. */
export function salesOf(orders: readonly Order[]): readonly Order[] {
  return orders.filter(({ sale }) => sale);
}

/** What one use of a spend tool costs the shop, fen. */
export function costPerUse(shop: ShopView, plan: FullPlan, tool: SpendTool): number {
  if (tool === 'coupon') return plan.coupon?.valueFen ?? 0;
  if (tool === 'threshold') return plan.threshold?.discountFen ?? 0;
  return Math.round((plan.gift?.valueFen ?? 0) * shop.facts.giftCostShare);
}

/** The minimum spend of a tool, fen; undefined while it is off. */
export function minimumOf(plan: FullPlan, tool: SpendTool): number | undefined {
  return tool === 'coupon' ? plan.coupon?.minimumFen : plan[tool]?.thresholdFen;
}

/**
 * Who would use a tool of the plan, read from last week's orders on the days it runs: those that reach the amount
 * by themselves, those near it that add items (rule P5), and new ones by the lift the course publishes.
 */
export function reachEstimate(
  shop: ShopView,
  plan: FullPlan,
  tool: SpendTool,
  sales: readonly Order[],
): ReachEstimate | undefined {
  const setting = plan[tool];
  const minimumFen = minimumOf(plan, tool);
  if (setting === null || minimumFen === undefined) return undefined;
  const onDays = sales.filter(({ day }) => (setting.dayMask & (1 << day)) !== 0);
  const claimed = tool === 'coupon' ? CLAIM_SHARE : 1;
  const reaching = onDays.filter((order) => goodsFen(order) >= minimumFen).length;
  const near = onDays.filter((order) => {
    const goods = goodsFen(order);
    return goods >= NEAR_SHARE * minimumFen && goods < minimumFen;
  }).length;
  const valueFen = 'valueFen' in setting ? setting.valueFen : setting.discountFen;
  const stretch = tool === 'coupon' ? 0 : topUpShare(tool, minimumFen, valueFen);
  return {
    anyway: reaching * claimed,
    bigger: near * stretch,
    fresh: sales.length * publishedLift(plan, tool, averageOrderFen(sales)),
    costPerUseFen: costPerUse(shop, plan, tool),
    setupFen: shop.facts.promotionSetupFen,
    orders: sales.length,
  };
}

/** The lift of a week by one tool alone, as the course publishes it at the depth it was measured at. */
function publishedLift(plan: FullPlan, tool: SpendTool, averageFen: number): number {
  const alone = { ...plan, coupon: null, threshold: null, gift: null, [tool]: plan[tool] };
  return Math.exp(lnPromotionLift(alone, averageFen)) - 1;
}

export function averageOrderFen(sales: readonly Order[]): number {
  if (sales.length === 0) return 1;
  return sales.reduce((sum, order) => sum + goodsFen(order), 0) / sales.length;
}

/** A step of the histogram: orders whose goods are worth `fromFen` up to `toFen`, which is open for the last. */
export interface BasketBin {
  readonly fromFen: number;
  readonly toFen: number | undefined;
  readonly orders: number;
}

const STEPS_FEN = [500, 1000, 2000, 2500, 5000, 10_000, 20_000] as const;
const MOST_BINS = 22;
/** The last bar starts where so many orders lie below it. */
const TAIL = 0.97;

/** Baskets in steps of round amounts, the few dearest together in the last one. */
export function basketBins(sales: readonly Order[]): readonly BasketBin[] {
  const sorted = sales.map(goodsFen).sort((a, b) => a - b);
  const high = sorted[Math.floor(TAIL * (sorted.length - 1))];
  if (high === undefined) return [];
  const step = STEPS_FEN.find((fen) => high / fen < MOST_BINS) ?? 50_000;
  const last = Math.floor(high / step);
  const first = Math.min(last, Math.floor((sorted[0] ?? 0) / step));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const fromFen = (first + index) * step;
    const toFen = first + index === last ? undefined : fromFen + step;
    return {
      fromFen,
      toFen,
      orders: sorted.filter((fen) => fen >= fromFen && (toFen === undefined || fen < toFen)).length,
    };
  });
}

/** Shares of baskets that reach an amount, and that come near it. */
export function reachShares(
  sales: readonly Order[],
  minimumFen: number,
): { readonly reached: number; readonly near: number } {
  if (sales.length === 0) return { reached: 0, near: 0 };
  const reached = sales.filter((order) => goodsFen(order) >= minimumFen).length;
  const near = sales.filter((order) => goodsFen(order) >= NEAR_SHARE * minimumFen).length - reached;
  return { reached: reached / sales.length, near: near / sales.length };
}

/**
 * Orders a promotion must add to pay for itself, if `users` orders take `costPerUseFen` each and the set-up is
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
