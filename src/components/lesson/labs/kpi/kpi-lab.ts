import {
  advertisingFen,
  type CustomerBook,
  repurchaseRates,
  type WeekResult,
} from '../../../../simulator/index.ts';

export const INDICATORS = [
  { id: 'conversion', unit: 'share', bases: ['visits', 'visitors'] },
  { id: 'orderValue', unit: 'money', bases: ['orders', 'buyers'] },
  { id: 'refunds', unit: 'share', bases: ['sales', 'units'] },
  { id: 'advertising', unit: 'share', bases: ['sales', 'listSales'] },
  { id: 'repurchase', unit: 'share', bases: ['weekOrders', 'monthBuyers'] },
  { id: 'moving', unit: 'share', bases: ['products', 'unitsThere'] },
] as const;
export type Indicator = (typeof INDICATORS)[number];
export type IndicatorId = Indicator['id'];

/** What stands above and below the line. */
export type Fraction = readonly [number, number];
/** Fractions of one week: two bases for every indicator, money in fen. */
export type KpiWeek = Readonly<Record<IndicatorId, readonly [Fraction, Fraction]>>;
export interface KpiSetup {
  readonly week: number;
  readonly now: KpiWeek;
  readonly before: KpiWeek;
}

/** Reads a week's indicators from its result and from the customers up to it. */
export function kpiWeek(result: WeekResult, book: CustomerBook): KpiWeek {
  const { netSalesFen, lines } = result.profit;
  const rates = repurchaseRates(book, result.week);
  const buyers = book.customers.filter(({ orders }) =>
    orders.some((order) => order.week === result.week),
  ).length;
  const onSale = result.skus.filter((sku) => sku.openingUnits + sku.receivedUnits > 0);
  const sum = (pick: (sku: WeekResult['skus'][number]) => number) =>
    result.skus.reduce((total, sku) => total + pick(sku), 0);
  return {
    conversion: [
      [result.orders, result.visits],
      [result.orders, result.uniqueVisitors],
    ],
    orderValue: [
      [netSalesFen, result.orders],
      [netSalesFen, buyers],
    ],
    refunds: [
      [-lines.refunds, netSalesFen],
      [sum((sku) => sku.returnedUnits), result.units],
    ],
    advertising: [
      [advertisingFen(result), netSalesFen],
      [advertisingFen(result), lines.grossSales],
    ],
    repurchase: [
      [rates.recentOrders, rates.orders],
      [rates.repeatBuyers, rates.buyers],
    ],
    moving: [
      [onSale.filter((sku) => sku.units > 0).length, onSale.length],
      [result.units, sum((sku) => sku.openingUnits + sku.receivedUnits)],
    ],
  };
}

export function valueOf([top, bottom]: Fraction): number {
  return bottom > 0 ? top / bottom : 0;
}

export interface KpiReading {
  readonly fraction: Fraction;
  readonly value: number;
  readonly before: number;
  /** Change on the week before (F20). */
  readonly relative: number;
  readonly difference: number;
  /** Value on the other base. */
  readonly other: number;
}

export function readKpi(setup: KpiSetup, id: IndicatorId, base: number): KpiReading {
  const fraction = setup.now[id][base === 1 ? 1 : 0];
  const value = valueOf(fraction);
  const before = valueOf(setup.before[id][base === 1 ? 1 : 0]);
  return {
    fraction,
    value,
    before,
    relative: before > 0 ? value / before - 1 : 0,
    difference: value - before,
    other: valueOf(setup.now[id][base === 1 ? 0 : 1]),
  };
}
