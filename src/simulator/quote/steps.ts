/** The arithmetic of an order's price: one for what a basket is quoted and for what the order book says was paid. */
import { allocate } from '../money.ts';

/** Everything that moves an order from posted prices to what is paid, fen ≥ 0. */
export interface OrderSteps {
  /** Value at posted prices. */
  grossFen: number;
  bundleFen: number;
  groupBuyFen: number;
  couponFen: number;
  thresholdFen: number;
  memberFen: number;
  pointsFen: number;
  /** Added: part of what is paid. */
  shipFeeFen: number;
}

/** Net sales of an order, fen. */
export function paidFen(order: Readonly<OrderSteps>): number {
  return (
    order.grossFen -
    order.bundleFen -
    order.groupBuyFen -
    order.couponFen -
    order.thresholdFen -
    order.memberFen -
    order.pointsFen +
    order.shipFeeFen
  );
}

/** Takes up to `amountFen` off an order and returns how much it could bear: none is paid less than nothing. */
export function takeOff(
  order: OrderSteps,
  field: 'couponFen' | 'thresholdFen' | 'memberFen' | 'pointsFen',
  amountFen: number,
): number {
  const taken = Math.min(amountFen, paidFen(order));
  order[field] += taken;
  return taken;
}

/**
 * What each line of an order has off: its own price, and a share of what came off the whole order by value.
 *
 * @param grossFen value of each line at posted prices
 * @param ownFen   what pairs and groups took off it
 * @param orderFen what came off the order as a whole
 */
export function lineDiscounts(
  grossFen: readonly number[],
  ownFen: readonly number[],
  orderFen: number,
): number[] {
  const left = grossFen.map((fen, n) => fen - ownFen[n]!);
  const shared = left.length === 1 ? [orderFen] : allocate(orderFen, left);
  return ownFen.map((fen, n) => fen + shared[n]!);
}

/** Whether a day mask holds a day. */
export function runsOn(dayMask: number, day: number): boolean {
  return ((dayMask >> day) & 1) === 1;
}
