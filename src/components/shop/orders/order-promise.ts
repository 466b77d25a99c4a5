import type { Order } from '../../../simulator/index.ts';

/** The book closes on Sunday night. */
export const SUNDAY = 6;
/** Hours a buyer has to pay. */
const PAYMENT_HOURS = 24;
const MINUTES_A_DAY = 1440;

/** How an order stands towards its promise on Sunday night of its week. */
export type Standing =
  /** Not paid; the order closes at that minute, counted from the week's Monday. */
  | { readonly kind: 'unpaid'; readonly closesAtMinute: number }
  /** Under way or waiting, with whole days left: 0 is due that Sunday, negative is overdue. */
  | { readonly kind: 'open'; readonly daysLeft: number; readonly isShipped: boolean }
  | { readonly kind: 'onTime'; readonly daysTaken: number }
  | { readonly kind: 'late'; readonly daysTaken: number; readonly daysLate: number }
  | { readonly kind: 'closed' };

/** Where the order stands towards its promise on Sunday night. */
export function standingOf(order: Order): Standing {
  const { shipment, promisedDay, state } = order;
  if (state === 'cancelled') return { kind: 'closed' };
  if (state === 'awaiting-payment') {
    return {
      kind: 'unpaid',
      closesAtMinute: order.day * MINUTES_A_DAY + order.minute + PAYMENT_HOURS * 60,
    };
  }
  if (shipment?.deliveredDay === undefined) {
    // What was refunded on the road needs no delivery any more.
    if (state === 'after-sale') return { kind: 'closed' };
    return { kind: 'open', daysLeft: promisedDay - SUNDAY, isShipped: shipment !== undefined };
  }
  const daysTaken = shipment.deliveredDay - order.day;
  const daysLate = shipment.deliveredDay - promisedDay;
  return daysLate > 0 ? { kind: 'late', daysTaken, daysLate } : { kind: 'onTime', daysTaken };
}

/** True for orders that came late or are overdue. */
export function isLate(order: Order): boolean {
  const standing = standingOf(order);
  return standing.kind === 'late' || (standing.kind === 'open' && standing.daysLeft < 0);
}

/** True while a paid order has not reached its buyer. */
export function isOpen(order: Order): boolean {
  return order.sale && standingOf(order).kind === 'open';
}

/** Days past the promise, negative while within it; what needs no delivery stands last. */
export function latenessDays(order: Order): number {
  const standing = standingOf(order);
  if (standing.kind === 'late') return standing.daysLate;
  if (standing.kind === 'open') return -standing.daysLeft;
  if (standing.kind === 'onTime') return order.day + standing.daysTaken - order.promisedDay;
  return Number.NEGATIVE_INFINITY;
}
