/** An order while it is being put together: indices and fen, no names. */
import type { OrderSteps } from '../quote/steps.ts';

export { paidFen } from '../quote/steps.ts';

/** A parcel's way; days count from the week's Monday. */
export interface Parcel {
  mode: number;
  readonly shippedDay: number;
  readonly deliveredDay: number;
  readonly late: boolean;
  shippingFen: number;
  packagingFen: number;
}

export interface ReturnedUnits {
  readonly sku: number;
  units: number;
  readonly weeksLater: 0 | 1 | 2;
  refundFen: number;
}

export interface Draft extends OrderSteps {
  /** Number within the week: the entity of its draws. */
  readonly index: number;
  readonly day: number;
  readonly segment: number;
  /** Operational time of day, 0 to 1. */
  readonly time: number;
  readonly minute: number;
  /** Product and units; the first line is the first choice. */
  readonly lines: { readonly sku: number; units: number }[];
  /** The other product of a pair, −1 without. */
  pair: number;
  inGroup: boolean;
  member: boolean;
  usedCoupon: boolean;
  usedThreshold: boolean;
  gift: 'given' | 'missed' | undefined;
  giftFen: number;
  returning: boolean;
  channel: number;
  parcel: Parcel | undefined;
  readonly returns: ReturnedUnits[];
  returnFreightFen: number;
  restockedFen: number;
  stolen: boolean;
}

/** One more unit of a product at its posted price. */
export function addUnit(draft: Draft, sku: number, priceFen: number): void {
  const line = draft.lines.find((l) => l.sku === sku);
  if (line) line.units += 1;
  else draft.lines.push({ sku, units: 1 });
  draft.grossFen += priceFen;
}
