import type { Order } from '../../../simulator/index.ts';
import { latenessDays, standingOf } from '../orders/order-promise.ts';

/** What went wrong with a parcel, by Sunday night. */
export const EXCEPTION_KINDS = [
  'late',
  'overdueRoad',
  'overdueShop',
  'refundedUnseen',
  'chargedBack',
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export interface ParcelException {
  readonly order: Order;
  readonly kind: ExceptionKind;
  /** Days past the promise; 0 where it is not about time. */
  readonly days: number;
}

function kindOf(order: Order): ExceptionKind | undefined {
  if (!order.sale) return undefined;
  if (order.state === 'exception') return 'chargedBack';
  const standing = standingOf(order);
  if (standing.kind === 'late') return 'late';
  if (standing.kind === 'open' && standing.daysLeft < 0) {
    return standing.isShipped ? 'overdueRoad' : 'overdueShop';
  }
  // Refunded before it arrived: nobody saw the goods.
  const isUnseen = order.state === 'after-sale' && order.shipment?.deliveredDay === undefined;
  return isUnseen ? 'refundedUnseen' : undefined;
}

/** Parcels that went wrong, those longest past their promise first. */
export function parcelExceptions(orders: readonly Order[]): readonly ParcelException[] {
  return orders
    .flatMap((order) => {
      const kind = kindOf(order);
      const isTimed = kind === 'late' || kind === 'overdueRoad' || kind === 'overdueShop';
      return kind === undefined ? [] : [{ order, kind, days: isTimed ? latenessDays(order) : 0 }];
    })
    .sort((a, b) => b.days - a.days || a.order.day - b.order.day || a.order.minute - b.order.minute);
}
