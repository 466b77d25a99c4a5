import type { Order } from '../../../simulator/index.ts';
import { basketFen } from '../orders/order-list.ts';

/** Orders whose basket lies in a range; the last range has no end. */
export interface BasketBin {
  readonly fromFen: number;
  readonly toFen?: number;
  readonly orders: number;
}

const STEPS_FEN = [1_000, 2_000, 2_500, 5_000, 10_000, 20_000, 50_000];
const MOST_BINS = 18;
/** The rest goes into the last, open range. */
const SHOWN_SHARE = 0.97;

/** Baskets of the paid orders at posted prices, in round steps of yuan. */
export function basketBins(orders: readonly Order[]): readonly BasketBin[] {
  const baskets = orders
    .filter(({ sale }) => sale)
    .map(basketFen)
    .sort((a, b) => a - b);
  if (baskets.length === 0) return [];
  const high = baskets[Math.floor(baskets.length * SHOWN_SHARE)] ?? baskets.at(-1) ?? 0;
  const step = STEPS_FEN.find((width) => high / width <= MOST_BINS) ?? 50_000;
  const last = Math.floor(high / step);
  return Array.from({ length: last + 1 }, (_, index) => {
    const fromFen = index * step;
    const isLast = index === last;
    const inside = baskets.filter((fen) => fen >= fromFen && (isLast || fen < fromFen + step));
    return { fromFen, ...(isLast ? {} : { toFen: fromFen + step }), orders: inside.length };
  });
}

/** What a fee would do in the figures of last week's orders, if nobody changed their mind. */
export interface FeeSums {
  readonly orders: number;
  readonly averageBasketFen: number;
  /** Orders that reach free shipping; 0 without a threshold. */
  readonly freeOrders: number;
  /** Orders that pay the fee. */
  readonly payingOrders: number;
  /** Orders just short of the threshold, whose buyers may add items to reach it. */
  readonly nearOrders: number;
  readonly incomeFen: number;
  /** What a paying order leaves on average, shipping fees apart; may be negative. */
  readonly leftFen: number;
  /** Share of the paying orders that may leave before the fee loses money, 0 to 1. */
  readonly mayLeaveShare: number;
}

/**
 * @param thresholdFen 0 charges every order
 * @param topUpReach share of the threshold from which on buyers may add items to reach it
 */
export function feeSums(
  all: readonly Order[],
  feeFen: number,
  thresholdFen: number,
  topUpReach: number,
): FeeSums {
  const orders = all.filter(({ sale }) => sale);
  const isFree = (order: Order) => thresholdFen > 0 && basketFen(order) >= thresholdFen;
  const paying = orders.filter((order) => !isFree(order));
  const near =
    thresholdFen === 0 ? [] : paying.filter((order) => basketFen(order) >= topUpReach * thresholdFen);
  const mean = (among: readonly Order[], amount: (order: Order) => number) =>
    among.length === 0 ? 0 : among.reduce((sum, order) => sum + amount(order), 0) / among.length;
  const leftFen = mean(paying, ({ money }) => money.contributionFen - money.shipFeeFen);
  return {
    orders: orders.length,
    averageBasketFen: mean(orders, basketFen),
    freeOrders: orders.length - paying.length,
    payingOrders: paying.length,
    nearOrders: near.length,
    incomeFen: feeFen * paying.length,
    leftFen,
    // An order that leaves nothing can go without loss.
    mayLeaveShare: leftFen <= 0 ? 1 : feeFen / (leftFen + feeFen),
  };
}
