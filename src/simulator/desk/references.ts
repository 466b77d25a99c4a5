/** Finds the orders that cases are about in the order books (rule DK5). */
import type { DeskCase, DeskParams, Order } from '../vocabulary.ts';
import type { PlainCase } from './cases.ts';
import type { OrderKind } from './template.ts';

const FITS: Readonly<Record<OrderKind, (order: Order) => boolean>> = {
  sale: ({ sale }) => sale,
  delivered: ({ state, shipment }) =>
    shipment?.deliveredDay !== undefined && (state === 'completed' || state === 'awaiting-receipt'),
  late: ({ state, shipment }) =>
    shipment?.late === true && (state === 'completed' || state === 'awaiting-receipt'),
  waiting: ({ state }) => state === 'awaiting-shipment',
  returning: ({ sale, buyer }) => sale && buyer.returning,
  refused: ({ cancelReason }) => cancelReason === 'refused',
  caught: ({ cancelReason }) => cancelReason === 'fraud-caught',
};

/** One unit of the product at its list price, nothing off: what the case takes to have been paid. */
function isPlainSale(order: Order, skuId: string, priceFen: number): boolean {
  const [line] = order.lines;
  if (order.lines.length !== 1 || line === undefined || line.skuId !== skuId || line.units !== 1)
    return false;
  if (!order.sale) return line.priceFen === priceFen;
  return line.paidFen === priceFen && order.returns.length === 0;
}

/** The days that the case counts since delivery, on the Sunday of its week, are those of the order. */
function agreesInTime({ params, weeksBack }: PlainCase, order: Order): boolean {
  const deliveredDay = order.shipment?.deliveredDay;
  if (deliveredDay === undefined) return true;
  const days = 7 * weeksBack + 6 - deliveredDay;
  const exactly = params['wornDays'] ?? params['heldDays'];
  if (exactly !== undefined) return days === exactly;
  return days >= Number(params['waitedDays'] ?? 0);
}

/** What a case may tell of its order: nothing that its figures or rulings hang on. */
function told({ params }: PlainCase, order: Order | undefined): DeskParams {
  if (order === undefined) return { order: '' };
  const { shipment, promisedDay } = order;
  const lateDays = shipment?.late ? (shipment.deliveredDay ?? promisedDay) - promisedDay : 0;
  return { order: order.id, ...('lateDays' in params && lateDays > 0 ? { lateDays } : {}) };
}

/**
 * The cases with their orders. Where the books hold no such order, the case is about one of an earlier week, and
 * its number is empty. No order serves two cases.
 *
 * @param ordersOf the orders of a week so many weeks before the case's
 */
export function withOrders(
  cases: readonly PlainCase[],
  ordersOf: (weeksBack: number) => readonly Order[],
  priceOf: (skuId: string) => number,
): DeskCase[] {
  const taken = new Set<string>();
  return cases.map((plain) => {
    const { order: kind, weeksBack, ...found } = plain;
    const [skuId] = found.skuIds;
    if (kind === undefined || skuId === undefined) return found;
    const order = ordersOf(weeksBack).find(
      (candidate) =>
        !taken.has(candidate.id) &&
        FITS[kind](candidate) &&
        isPlainSale(candidate, skuId, priceOf(skuId)) &&
        agreesInTime(plain, candidate),
    );
    if (order) taken.add(order.id);
    return {
      ...found,
      orderIds: order ? [order.id] : [],
      params: { ...found.params, ...told(plain, order) },
    };
  });
}
