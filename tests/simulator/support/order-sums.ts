/** Everything of a week that its orders must add up to, as differences: an exact book has none. */
import type { Order, OrderBook, OrderMoney, WeekResult } from '../../../src/simulator/vocabulary.ts';
import { CHANNELS, FULFILMENT_MODES, PROMOTION_KINDS } from '../../../src/simulator/vocabulary.ts';

export const salesOf = (book: OrderBook): readonly Order[] => book.orders.filter(({ sale }) => sale);

/** Sum of a reading over items. */
export function total<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + read(item), 0);
}

export const grossFen = ({ money }: Order): number => money.listFen - money.flashFen;

export function discountFen(orders: readonly Order[], kind: string): number {
  return total(orders, ({ discounts }) =>
    total(
      discounts.filter((discount) => discount.kind === kind),
      ({ amountFen }) => amountFen,
    ),
  );
}

/** Names of sums with what the orders say and what the week says. */
type Sums = Record<string, readonly [orders: number, week: number]>;

/** Sums that differ, by name: empty for an exact book. */
export function differing(sums: Sums): Sums {
  return Object.fromEntries(Object.entries(sums).filter(([, [orders, week]]) => orders !== week));
}

/** Orders and units by day and product, sales and net sales by day. */
export function salesSums(book: OrderBook, result: WeekResult): Sums {
  const sales = salesOf(book);
  const sums: Record<string, readonly [number, number]> = {
    orders: [sales.length, result.orders],
    units: [total(sales, (o) => total(o.lines, ({ units }) => units)), result.units],
    gross: [total(sales, grossFen), result.profit.lines.grossSales],
    net: [total(sales, ({ money }) => money.paidFen), result.profit.netSalesFen],
    discounts: [
      total(
        sales,
        ({ money: m }) => m.couponFen + m.thresholdFen + m.bundleFen + m.groupBuyFen + m.memberFen,
      ),
      -result.profit.lines.discounts,
    ],
    points: [total(sales, ({ money }) => money.pointsFen), -result.profit.lines.pointsRedeemed],
    pointsSpent: [total(sales, ({ money }) => money.pointsFen), result.customers.pointsRedeemedFen],
  };
  for (const day of result.days) {
    const mine = sales.filter((order) => order.day === day.day);
    sums[`day ${day.day} orders`] = [mine.length, day.orders];
    sums[`day ${day.day} units`] = [total(mine, (o) => total(o.lines, ({ units }) => units)), day.units];
    sums[`day ${day.day} net`] = [total(mine, ({ money }) => money.paidFen), day.netSalesFen];
  }
  for (const sku of result.skus) {
    const lines = sales.flatMap((order) => order.lines.filter(({ skuId }) => skuId === sku.skuId));
    sums[`${sku.skuId} units`] = [total(lines, ({ units }) => units), sku.units];
    sums[`${sku.skuId} gross`] = [total(lines, (l) => l.units * l.priceFen), sku.grossSalesFen];
  }
  return sums;
}

/** Redemptions and costs by kind; costs of coupon and threshold together where `capped`. */
export function promotionSums(book: OrderBook, result: WeekResult, capped: boolean): Sums {
  const sales = salesOf(book);
  const sums: Record<string, readonly [number, number]> = {};
  for (const kind of PROMOTION_KINDS) {
    const promotion = result.promotions.find((p) => p.kind === kind);
    if (kind === 'gift') {
      const gifts = sales.flatMap(({ gift }) => (gift ? [gift] : []));
      const given = gifts.filter((gift) => gift.kind === 'given').length;
      sums['gift redemptions'] = [given, promotion?.redemptions ?? 0];
      sums['gift cost'] = [total(gifts, ({ costFen }) => costFen), promotion?.costFen ?? 0];
      continue;
    }
    const redemptions = total(sales, ({ discounts }) =>
      total(
        discounts.filter((discount) => discount.kind === kind),
        (discount) => discount.redemptions,
      ),
    );
    sums[`${kind} redemptions`] = [redemptions, promotion?.redemptions ?? 0];
    if (!capped || (kind !== 'coupon' && kind !== 'threshold'))
      sums[`${kind} cost`] = [discountFen(sales, kind), promotion?.costFen ?? 0];
  }
  return sums;
}

export function buyerSums(book: OrderBook, result: WeekResult): Sums {
  const sales = salesOf(book);
  const sums: Record<string, readonly [number, number]> = {
    returning: [sales.filter(({ buyer }) => buyer.returning).length, result.customers.returningOrders],
    new: [sales.filter(({ buyer }) => !buyer.returning).length, result.customers.newBuyers],
  };
  CHANNELS.forEach((channel, c) => {
    sums[channel] = [
      sales.filter((order) => order.channel === channel).length,
      result.channels[c]?.orders ?? -1,
    ];
  });
  return sums;
}

export function deliverySums(book: OrderBook, result: WeekResult): Sums {
  const { carried } = book;
  const sales = salesOf(book);
  const shipped = sales.filter(({ shipment }) => shipment);
  const delivered = shipped.filter(({ shipment }) => shipment?.deliveredDay !== undefined);
  const late = delivered.filter(({ shipment }) => shipment?.late);
  const sums: Record<string, readonly [number, number]> = {
    delivered: [delivered.length + carried.deliveredOrders, result.fulfilment.deliveredOrders],
    late: [late.length + carried.lateOrders, result.fulfilment.lateOrders],
    backlog: [sales.length - shipped.length + carried.backlogOrders, result.fulfilment.backlogOrders],
    earlier: [
      carried.openingBacklogOrders,
      carried.backlogOrders + total(carried.shippedByDay, (count) => count),
    ],
  };
  for (const mode of FULFILMENT_MODES) {
    const mine = shipped.filter(({ shipment }) => shipment?.mode === mode).length;
    sums[mode] = [mine + carried.shippedOrders[mode], result.fulfilment.shippedOrders[mode]];
  }
  for (const { day, shippedOrders, backlogOrders } of result.days) {
    const mine = shipped.filter(({ shipment }) => shipment?.shippedDay === day).length;
    sums[`day ${day} shipped`] = [mine + (carried.shippedByDay[day] ?? 0), shippedOrders];
    const waiting = sales.filter((o) => o.day <= day && (o.shipment?.shippedDay ?? 7) > day).length;
    const earlier = carried.openingBacklogOrders - total(carried.shippedByDay.slice(0, day + 1), (n) => n);
    sums[`day ${day} backlog`] = [waiting + earlier, backlogOrders];
  }
  return sums;
}

export function returnSums(book: OrderBook, result: WeekResult): Sums {
  const now = salesOf(book)
    .flatMap(({ returns }) => returns)
    .filter(({ weeksLater }) => weeksLater === 0);
  const sums: Record<string, readonly [number, number]> = {};
  for (const sku of result.skus) {
    const mine = now.filter(({ skuId }) => skuId === sku.skuId);
    const { returnedUnits, refundsFen } = book.carried;
    sums[`${sku.skuId} back`] = [
      total(mine, ({ units }) => units) + (returnedUnits[sku.skuId] ?? 0),
      sku.returnedUnits,
    ];
    sums[`${sku.skuId} refund`] = [
      total(mine, ({ refundFen }) => refundFen) + (refundsFen[sku.skuId] ?? 0),
      sku.refundsFen,
    ];
  }
  return sums;
}

/** Orders' money with earlier weeks' share beside the lines of the account. */
export function accountSums(book: OrderBook, result: WeekResult): Sums {
  const { lines } = result.profit;
  const { carried } = book;
  const sales = salesOf(book);
  const of = (step: keyof OrderMoney) => total(sales, ({ money }) => money[step]);
  const gifts = result.promotions.find(({ kind }) => kind === 'gift')?.costFen ?? 0;
  const affiliates = sales.some(({ channel }) => channel === 'affiliate');
  return {
    refunds: [of('refundFen') + total(Object.values(carried.refundsFen), (fen) => fen), -lines.refunds],
    goods: [of('costOfGoodsFen') - of('restockedFen') - carried.restockedFen, -lines.costOfGoods],
    gifts: [of('giftFen'), gifts],
    shipping: [of('shippingFen') + carried.shippingFen, -lines.shipping],
    packaging: [of('packagingFen') + carried.packagingFen, -lines.packaging],
    freight: [of('returnFreightFen') + carried.returnFreightFen, -lines.returnFreight],
    payment: [of('paymentFeeFen'), -lines.paymentFees],
    commission: [of('commissionFen'), -lines.commission],
    affiliate: [of('affiliateFen'), affiliates ? -lines.affiliate : 0],
    fraud: [of('fraudLossFen'), -lines.fraudLosses],
    shipFees: [of('shipFeeFen'), lines.shipFees],
  };
}

/** All of them; `capped` as in `promotionSums`. */
export function allSums(book: OrderBook, result: WeekResult, capped = false): Sums {
  return {
    ...salesSums(book, result),
    ...promotionSums(book, result, capped),
    ...buyerSums(book, result),
    ...deliverySums(book, result),
    ...returnSums(book, result),
    ...accountSums(book, result),
  };
}

/** True when some day's coupons and spend discounts cost more than the cap let through. */
export function metCap(result: WeekResult): boolean {
  const cost = total(
    result.promotions.filter(({ kind }) => kind !== 'gift' && kind !== 'flash'),
    ({ costFen }) => costFen,
  );
  return cost !== -result.profit.lines.discounts;
}

/** Absolute minute of the week of every event of an order. */
export const minutesOf = ({ timeline }: Order): number[] => timeline.map((e) => e.day * 1440 + e.minute);
