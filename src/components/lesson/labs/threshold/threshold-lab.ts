import type { OrderBook, WeekResult } from '../../../../simulator/index.ts';

/** Yuan; one more position stands for no threshold. */
export const THRESHOLDS: readonly number[] = [99, 139, 179, 219, 259, 299];
/** Baskets are gathered in steps of so many yuan; the last step holds all dearer ones. */
export const BASKET_STEP = 40;
const BASKET_STEPS = 12;

/** One week's orders by basket value at list price, and what they came to. */
export interface ThresholdTry {
  readonly orders: number;
  readonly baskets: readonly number[];
  readonly paidFen: number;
  readonly discounted: number;
  readonly discountFen: number;
  readonly profitFen: number;
  /** Orders at or above each of the thresholds. */
  readonly reached: readonly number[];
}
export interface ThresholdSetup {
  readonly discountYuan: number;
  /** Without a threshold, then with each. */
  readonly tries: readonly ThresholdTry[];
}

/** Reads a week's order book. */
export function readBaskets({ orders }: OrderBook, result: WeekResult): ThresholdTry {
  const sales = orders.filter((one) => one.sale);
  const baskets = Array.from({ length: BASKET_STEPS }, () => 0);
  for (const { money } of sales) {
    const step = Math.min(BASKET_STEPS - 1, Math.floor(money.listFen / (BASKET_STEP * 100)));
    baskets[step] = (baskets[step] ?? 0) + 1;
  }
  return {
    orders: sales.length,
    baskets,
    paidFen: sales.reduce((sum, one) => sum + one.money.paidFen, 0),
    discounted: sales.filter((one) => one.money.thresholdFen > 0).length,
    discountFen: sales.reduce((sum, one) => sum + one.money.thresholdFen, 0),
    profitFen: result.profit.operatingProfitFen,
    reached: THRESHOLDS.map((yuan) => sales.filter((one) => one.money.listFen >= yuan * 100).length),
  };
}

export interface ThresholdReading {
  readonly averageFen: number;
  readonly averageWithoutFen: number;
  /** Shares of orders that reach the threshold, without the discount and with it. */
  readonly reachedWithout: number;
  readonly reachedWith: number;
  readonly profitChangeFen: number;
}

/** @param place 0 for none, then the place of the threshold from 1 */
export function readThreshold({ tries }: ThresholdSetup, place: number): ThresholdReading {
  const [plain, now] = [tries[0], tries[place]];
  if (!plain || !now) throw new Error(`no threshold at ${place}`);
  const share = (one: ThresholdTry) => (place === 0 ? 0 : (one.reached[place - 1] ?? 0) / one.orders);
  return {
    averageFen: now.paidFen / now.orders,
    averageWithoutFen: plain.paidFen / plain.orders,
    reachedWithout: share(plain),
    reachedWith: share(now),
    profitChangeFen: now.profitFen - plain.profitFen,
  };
}
