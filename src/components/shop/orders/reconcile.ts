import type { OrderBook, OrderMoney, WeekResult } from '../../../simulator/index.ts';

/** Steps from what was paid to what is left, as the account books them. */
export const BOOKED_LINES = [
  'netSales',
  'refunds',
  'costOfGoods',
  'gifts',
  'shipping',
  'packaging',
  'returnFreight',
  'paymentFees',
  'commission',
  'affiliate',
  'fraudLosses',
] as const;
export type BookedLine = (typeof BOOKED_LINES)[number];

/** One line of the week's account, by whose orders brought it; signed fen, own + earlier + rest = week. */
export interface BookedRow {
  readonly line: BookedLine;
  readonly ownFen: number;
  readonly earlierFen: number;
  /** Booked to the week and to no order: gifts that were left over. */
  readonly restFen: number;
  readonly weekFen: number;
}

/** The week's account line by line, split over its own orders and those of earlier weeks. */
export function reconcile(book: OrderBook, { profit }: WeekResult): readonly BookedRow[] {
  const { carried } = book;
  const { lines } = profit;
  const own = (amount: (money: OrderMoney) => number) =>
    book.orders.reduce((sum, { money }) => sum + amount(money), 0);
  const sumOf = (amounts: Readonly<Record<string, number>>) =>
    Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
  const row = (line: BookedLine, ownFen: number, earlierFen: number, weekFen: number): BookedRow => ({
    line,
    ownFen,
    earlierFen,
    restFen: weekFen - ownFen - earlierFen,
    weekFen,
  });
  return [
    row(
      'netSales',
      own(({ paidFen }) => paidFen),
      0,
      profit.netSalesFen,
    ),
    row('refunds', -own(({ refundFen }) => refundFen), -sumOf(carried.refundsFen), lines.refunds),
    row(
      'costOfGoods',
      own(({ restockedFen, costOfGoodsFen }) => restockedFen - costOfGoodsFen),
      carried.restockedFen,
      lines.costOfGoods,
    ),
    row('gifts', -own(({ giftFen }) => giftFen), 0, lines.giftCost),
    row('shipping', -own(({ shippingFen }) => shippingFen), -carried.shippingFen, lines.shipping),
    row('packaging', -own(({ packagingFen }) => packagingFen), -carried.packagingFen, lines.packaging),
    row(
      'returnFreight',
      -own(({ returnFreightFen }) => returnFreightFen),
      -carried.returnFreightFen,
      lines.returnFreight,
    ),
    row('paymentFees', -own(({ paymentFeeFen }) => paymentFeeFen), 0, lines.paymentFees),
    row('commission', -own(({ commissionFen }) => commissionFen), 0, lines.commission),
    row('affiliate', -own(({ affiliateFen }) => affiliateFen), 0, lines.affiliate),
    row('fraudLosses', -own(({ fraudLossFen }) => fraudLossFen), 0, lines.fraudLosses),
  ];
}
