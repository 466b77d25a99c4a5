import type { Order, OrderBook } from '../../../simulator/index.ts';

/** What an order that the checks looked at turned out to be. */
export const VERDICTS = ['passed', 'caught', 'refused'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a checker would notice. */
export type Signal =
  | { readonly kind: 'newBuyer' | 'night' | 'discounted' }
  /** Times the average order. */
  | { readonly kind: 'large'; readonly times: number }
  /** Suspicious orders of the week from the same province, this one included. */
  | { readonly kind: 'sameProvince'; readonly count: number };

export interface Suspicious {
  readonly order: Order;
  readonly verdict: Verdict;
  /** Units at posted prices: cancelled orders were never paid. */
  readonly valueFen: number;
  readonly signals: readonly Signal[];
}

/** Until six in the morning. */
const NIGHT_MINUTES = 360;
const LARGE_TIMES = 1.5;
const SAME_PROVINCE = 2;

function verdictOf({ state, cancelReason }: Order): Verdict | undefined {
  if (state === 'exception') return 'passed';
  if (cancelReason === 'fraud-caught') return 'caught';
  return cancelReason === 'refused' ? 'refused' : undefined;
}

const valueOf = ({ lines }: Order) =>
  lines.reduce((total, { units, priceFen }) => total + units * priceFen, 0);

/** Orders of a week that were fraud or taken for it: those that passed first, then by time. */
export function suspiciousOrders({ orders }: OrderBook): readonly Suspicious[] {
  const found = orders.flatMap((order) => {
    const verdict = verdictOf(order);
    return verdict === undefined ? [] : [{ order, verdict }];
  });
  const sold = orders.filter(({ sale }) => sale);
  const averageFen = sold.reduce((total, order) => total + valueOf(order), 0) / Math.max(1, sold.length);
  const fromProvince = new Map<string, number>();
  for (const { order } of found) {
    const { regionCode } = order.buyer;
    fromProvince.set(regionCode, (fromProvince.get(regionCode) ?? 0) + 1);
  }
  return found
    .map(({ order, verdict }) => {
      const valueFen = valueOf(order);
      const times = averageFen > 0 ? valueFen / averageFen : 0;
      const count = fromProvince.get(order.buyer.regionCode) ?? 1;
      const signals: Signal[] = [];
      if (!order.buyer.returning) signals.push({ kind: 'newBuyer' });
      if (order.minute < NIGHT_MINUTES) signals.push({ kind: 'night' });
      if (times >= LARGE_TIMES) signals.push({ kind: 'large', times });
      if (order.discounts.length > 0) signals.push({ kind: 'discounted' });
      if (count >= SAME_PROVINCE) signals.push({ kind: 'sameProvince', count });
      return { order, verdict, valueFen, signals };
    })
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        a.order.day - b.order.day ||
        a.order.minute - b.order.minute,
    );
}
