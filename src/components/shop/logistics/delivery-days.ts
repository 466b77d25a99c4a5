import type { Order } from '../../../simulator/index.ts';
import { SUNDAY } from '../orders/order-promise.ts';

/** Fewer parcels than this say nothing about a promise. */
const FEWEST_PARCELS = 20;
const LONGEST_PROMISE = 7;

/** Parcels by days from order to door. */
export interface DeliveryDay {
  readonly days: number;
  readonly delivered: number;
  /** Paid that many days ago on Sunday night and not delivered yet. */
  readonly open: number;
}

/** Last week's parcels by the days they took, those still on their way by the days they have taken so far. */
export function deliveryDays(orders: readonly Order[]): readonly DeliveryDay[] {
  const sales = orders.filter(({ sale }) => sale);
  const taken = sales.map(daysOf);
  const last = Math.max(0, ...taken.map(({ days }) => days));
  return Array.from({ length: last + 1 }, (_, days) => ({
    days,
    delivered: taken.filter((parcel) => parcel.isDelivered && parcel.days === days).length,
    open: taken.filter((parcel) => !parcel.isDelivered && parcel.days === days).length,
  }));
}

function daysOf({ day, shipment }: Order): { readonly days: number; readonly isDelivered: boolean } {
  const delivered = shipment?.deliveredDay;
  return delivered === undefined
    ? { days: SUNDAY - day, isDelivered: false }
    : { days: delivered - day, isDelivered: true };
}

/**
 * Share of parcels that would miss each promise from 1 to 7 days; undefined where too few were seen for so
 * long. Parcels still on their way count as long as they have been seen (Kaplan and Meier 1958): leaving them
 * out would make every delivery look quick, because a week ends on Sunday.
 */
export function lateRisks(
  days: readonly DeliveryDay[],
): readonly { promise: number; share: number | undefined }[] {
  let share = 1;
  let atRisk = days.reduce((sum, { delivered, open }) => sum + delivered + open, 0);
  const risks: { promise: number; share: number | undefined }[] = [];
  for (let promise = 0; promise <= LONGEST_PROMISE; promise++) {
    const { delivered = 0, open = 0 } = days[promise] ?? {};
    const isKnown = atRisk >= FEWEST_PARCELS;
    if (atRisk > 0) share *= 1 - delivered / atRisk;
    atRisk -= delivered + open;
    if (promise > 0) risks.push({ promise, share: isKnown ? share : undefined });
  }
  return risks;
}
