import type { WeekResult } from '../../../../simulator/index.ts';

/** A week's sales as visitors × orders per visitor × money per order. */
export interface SalesWeek {
  readonly week: number;
  readonly visitors: number;
  readonly orders: number;
  readonly salesFen: number;
}
export interface WaterfallSetup {
  readonly weeks: readonly SalesWeek[];
}

export function salesWeek(result: WeekResult): SalesWeek {
  return {
    week: result.week,
    visitors: result.uniqueVisitors,
    orders: result.orders,
    salesFen: result.profit.netSalesFen,
  };
}

export interface SalesSplit {
  readonly visitorsFen: number;
  readonly conversionFen: number;
  readonly orderValueFen: number;
  readonly changeFen: number;
}

/**
 * The change of sales between two weeks by its factors (F35): each takes the share of the change that its
 * logarithm has in the logarithm of the whole. Whole fen; the three add up to the change.
 */
export function splitSales(before: SalesWeek, now: SalesWeek): SalesSplit {
  const changeFen = now.salesFen - before.salesFen;
  // the mean on the logarithmic scale; where both are equal it is that value
  const mean = changeFen === 0 ? now.salesFen : changeFen / Math.log(now.salesFen / before.salesFen);
  const rate = (week: SalesWeek) => week.orders / week.visitors;
  const visitorsFen = Math.round(mean * Math.log(now.visitors / before.visitors));
  const conversionFen = Math.round(mean * Math.log(rate(now) / rate(before)));
  return { visitorsFen, conversionFen, orderValueFen: changeFen - visitorsFen - conversionFen, changeFen };
}
