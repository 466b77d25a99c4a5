/** The indicators that screens, lessons and reports share: one definition each (rules G1–G10). */
import type { KeyFigures, WeekResult } from './vocabulary.ts';

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Advertising is what is spent to bring visitors: media, paid search, creators, content, affiliates, e-mail. */
export function advertisingFen(result: WeekResult): number {
  const { lines } = result.profit;
  return -(lines.social + lines.kol + lines.sem + lines.seo + lines.content + lines.affiliate + lines.email);
}

/**
 * Conversion = orders ÷ visits. Average order value = net sales ÷ orders. Ad cost rate = advertising ÷ net
 * sales. Refund rate = refunds ÷ net sales. Gross margin = (net sales − refunds − cost of goods) ÷ (net sales
 * − refunds). Repurchase rate = share of orders by customers who also bought in the previous 28 days.
 */
export function keyFigures(result: WeekResult): KeyFigures {
  const { profit } = result;
  const { lines, netSalesFen } = profit;
  const kept = netSalesFen + lines.refunds;
  return {
    operatingProfitFen: profit.operatingProfitFen,
    netSalesFen,
    grossSalesFen: lines.grossSales,
    visits: result.visits,
    uniqueVisitors: result.uniqueVisitors,
    orders: result.orders,
    units: result.units,
    conversionRate: ratio(result.orders, result.visits),
    averageOrderValueFen: Math.round(ratio(netSalesFen, result.orders)),
    unitsPerOrder: ratio(result.units, result.orders),
    adCostRate: ratio(advertisingFen(result), netSalesFen),
    refundRate: ratio(-lines.refunds, netSalesFen),
    grossMarginRate: ratio(kept + lines.costOfGoods, kept),
    repurchaseRate: result.customers.repurchaseRate,
    lateRate: result.fulfilment.lateRate,
    rating: result.satisfaction.rating,
    satisfaction: result.satisfaction.index,
    slaAttainmentRate: result.service.slaAttainmentRate,
    answeredIn60SecondsRate: result.service.answeredIn60SecondsRate,
    closingStockFen: result.balance.inventoryFen,
    cashFen: result.balance.cashFen,
  };
}
