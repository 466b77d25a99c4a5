import { ORDER_STATES, type Order, type OrderMoney, type OrderState } from '../../../simulator/index.ts';
import { isLate, latenessDays } from './order-promise.ts';
import type { OrderQuery } from './order-query.ts';

export const PAGE_SIZE = 50;

/** Money that came off the list price, points among it, fen. */
export function discountFen(money: OrderMoney): number {
  return (
    money.flashFen +
    money.couponFen +
    money.thresholdFen +
    money.bundleFen +
    money.groupBuyFen +
    money.memberFen +
    money.pointsFen
  );
}

/** A basket at posted prices, as thresholds see it, fen. */
export function basketFen(order: Order): number {
  return order.lines.reduce((sum, { units, priceFen }) => sum + units * priceFen, 0);
}

export function unitsOf(order: Order): number {
  return order.lines.reduce((sum, { units }) => sum + units, 0);
}

type Filters = Omit<OrderQuery, 'week' | 'state' | 'sort' | 'isDescending' | 'page' | 'order'>;

function matches(order: Order, filters: Filters): boolean {
  const { channel, product, province, discount, late, text } = filters;
  if (channel !== undefined && order.channel !== channel) return false;
  if (product !== undefined && !order.lines.some(({ skuId }) => skuId === product)) return false;
  if (province !== undefined && order.buyer.regionCode !== province) return false;
  if (discount !== undefined && !hasDiscount(order, discount)) return false;
  if (late && !isLate(order)) return false;
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  return order.id.includes(wanted) || order.buyer.code.toLowerCase().startsWith(wanted);
}

function hasDiscount(order: Order, wanted: NonNullable<OrderQuery['discount']>): boolean {
  if (wanted === 'any') return discountFen(order.money) > 0 || order.gift !== undefined;
  if (wanted === 'none') return discountFen(order.money) === 0 && order.gift === undefined;
  if (wanted === 'gift') return order.gift !== undefined;
  if (wanted === 'points') return order.money.pointsFen > 0;
  return order.discounts.some(({ kind, amountFen }) => kind === wanted && amountFen > 0);
}

/** Orders that pass every filter except the state, so that the tabs can count them. */
export function filterOrders(orders: readonly Order[], filters: Filters): Order[] {
  return orders.filter((order) => matches(order, filters));
}

/** How many orders are in each state. */
export function countStates(orders: readonly Order[]): Readonly<Record<OrderState, number>> {
  const counts = Object.fromEntries(ORDER_STATES.map((state) => [state, 0])) as Record<OrderState, number>;
  for (const { state } of orders) counts[state] += 1;
  return counts;
}

const timeOf = ({ day, minute }: Order) => day * 1440 + minute;
const SORT_KEYS = {
  time: timeOf,
  promise: latenessDays,
  paid: ({ money }: Order) => money.paidFen,
  contribution: ({ money }: Order) => money.contributionFen,
} as const;

/** The orders of one state in the order asked for; equal ones by time. */
export function listOrders(orders: readonly Order[], query: OrderQuery): Order[] {
  const { state, sort, isDescending } = query;
  const listed = state === undefined ? [...orders] : orders.filter((order) => order.state === state);
  const key = SORT_KEYS[sort];
  const turn = isDescending ? -1 : 1;
  return listed.sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    return (first === second ? 0 : turn * (first - second)) || timeOf(a) - timeOf(b);
  });
}

export interface OrderTotals {
  /** Orders that count as sales. */
  readonly sales: number;
  readonly units: number;
  readonly listFen: number;
  readonly discountFen: number;
  readonly shipFeeFen: number;
  readonly paidFen: number;
  readonly refundFen: number;
  readonly contributionFen: number;
}

/** What a list of orders adds up to. */
export function totalsOf(orders: readonly Order[]): OrderTotals {
  const sales = orders.filter(({ sale }) => sale);
  const sum = (amount: (order: Order) => number) => sales.reduce((total, order) => total + amount(order), 0);
  return {
    sales: sales.length,
    units: sum(unitsOf),
    listFen: sum(({ money }) => money.listFen),
    discountFen: sum(({ money }) => discountFen(money)),
    shipFeeFen: sum(({ money }) => money.shipFeeFen),
    paidFen: sum(({ money }) => money.paidFen),
    refundFen: sum(({ money }) => money.refundFen),
    contributionFen: sum(({ money }) => money.contributionFen),
  };
}
