import type { FullPlan, Order, OrderBook, PublicFacts, WeekResult } from '../../../simulator/index.ts';
import { isOpen, SUNDAY } from './order-promise.ts';

/** What the week before left to do, and whether Monday's hands are enough. */
export interface CarriedWork {
  /** Undelivered orders of the book, the oldest first. */
  readonly open: readonly Order[];
  /** Longest wait of a paid order that is not packed, days. */
  readonly oldestDays: number;
  /** Past the last day of their promise on Sunday night. */
  readonly overdue: number;
  /** Undelivered orders by the days left of their promise; −1 stands for all that is overdue. */
  readonly due: readonly { readonly daysLeft: number; readonly orders: number }[];
  /** Orders of Monday that the plan gives to own staff, and how many they can pack. */
  readonly mondayOrders: number;
  readonly roomOrders: number;
  /** People missing on Monday; 0 where all fit. */
  readonly missingStaff: number;
}

/** Reads what is left of a week's orders for the one being planned. */
export function carriedWork(
  book: OrderBook,
  backlogOrders: number,
  plan: FullPlan,
  facts: PublicFacts,
  last: WeekResult,
): CarriedWork {
  const open = book.orders.filter(isOpen);
  const unpacked = open.filter(({ shipment }) => shipment === undefined);
  const leftOf = ({ promisedDay }: Order) => Math.max(-1, promisedDay - SUNDAY);
  const days = [...new Set(open.map(leftOf))].sort((a, b) => a - b);
  const newOrders = last.orders / 7;
  const mondayOrders = Math.round(plan.ownShare * (backlogOrders + newOrders));
  const roomOrders = plan.ownStaff * facts.ordersPerWarehouseWorkerDay;
  const short = Math.max(0, mondayOrders - roomOrders);
  return {
    open,
    oldestDays: unpacked.reduce((most, { day }) => Math.max(most, SUNDAY - day), 0),
    overdue: open.filter((order) => leftOf(order) < 0).length,
    due: days.map((daysLeft) => ({
      daysLeft,
      orders: open.filter((order) => leftOf(order) === daysLeft).length,
    })),
    mondayOrders,
    roomOrders,
    missingStaff: Math.ceil(short / facts.ordersPerWarehouseWorkerDay),
  };
}

/** Paid orders of the book that had not arrived, refunded ones among them: the rest of the shop's count is older. */
export function undelivered(book: OrderBook): number {
  return book.orders.filter(({ sale, shipment }) => sale && shipment?.deliveredDay === undefined).length;
}
