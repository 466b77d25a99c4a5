/** Finds the orders that cases are about in the week's order book (rule DK5). */
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

/** What a case may tell of its order: nothing that its figures or rulings hang on. */
function told(order: Order | undefined): DeskParams {
  if (order === undefined) return { order: '' };
  const { shipment, promisedDay } = order;
  const lateDays = shipment?.deliveredDay === undefined ? 0 : shipment.deliveredDay - promisedDay;
  return { order: order.id, ...(lateDays > 0 ? { lateDays } : {}) };
}

/**
 * The cases with their orders. Where the week has no such order, the case is about one of an earlier week, and
 * its number is empty. No order serves two cases.
 */
export function withOrders(
  cases: readonly PlainCase[],
  orders: readonly Order[],
  priceOf: (skuId: string) => number,
): DeskCase[] {
  const taken = new Set<string>();
  return cases.map(({ order: kind, ...found }) => {
    const [skuId] = found.skuIds;
    if (kind === undefined || skuId === undefined) return found;
    const order = orders.find(
      (candidate) =>
        !taken.has(candidate.id) && FITS[kind](candidate) && isPlainSale(candidate, skuId, priceOf(skuId)),
    );
    if (order) taken.add(order.id);
    return {
      ...found,
      orderIds: order ? [order.id] : [],
      params: { ...found.params, ...told(order) },
    };
  });
}
