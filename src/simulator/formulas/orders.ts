import type { Formula } from './formula.ts';
import { amountOf, partOf, valueOf } from './formula.ts';
import { quotient, shareOf, symbol } from './shapes.ts';

/** Orders that one buyer places in the period. */
export const purchaseFrequency = quotient({
  id: 'F3',
  result: symbol('purchaseFrequency', 'f', 'number'),
  top: symbol('orders', 'N_{\\mathrm{ord}}', 'orders'),
  bottom: symbol('buyers', 'N_{\\mathrm{buy}}', 'people'),
  check: { values: { orders: 1380, buyers: 1200 }, of: '1380 ÷ 1200', gives: '1.15' },
});

/** Mean spend per order (笔单价). Consoles that print 客单价 divide by paying buyers instead. */
export const averageOrderValue = quotient({
  id: 'F21',
  result: symbol('averageOrderValue', '\\mathrm{AOV}', 'moneyPerOrder'),
  top: symbol('orderValue', '\\mathrm{GMV}', 'money'),
  bottom: symbol('orders', 'N', 'orders'),
  check: { values: { orderValue: 800_000, orders: 14_500 }, of: '800000 ÷ 14500', gives: '55.17' },
});

/** Mean spend per paying buyer: never less than per order. */
export const averageBuyerValue = quotient({
  id: 'F21a',
  result: symbol('averageBuyerValue', 'A_b', 'moneyPerBuyer'),
  top: symbol('orderValue', '\\mathrm{GMV}', 'money'),
  bottom: symbol('buyers', 'N_{\\mathrm{buy}}', 'people'),
  check: { values: { orderValue: 96_600, buyers: 1200 }, of: '96600 ÷ 1200', gives: '80.5' },
});

export const unitsPerOrder = quotient({
  id: 'F21b',
  result: symbol('unitsPerOrder', 'u', 'number'),
  top: symbol('units', 'Q', 'units'),
  bottom: symbol('orders', 'N', 'orders'),
  check: { values: { units: 1300, orders: 1000 }, of: '1300 ÷ 1000', gives: '1.3' },
});

/** Share of paid orders that were refunded, whatever the sum. */
export const orderRefundRate = shareOf({
  id: 'F34',
  result: symbol('orderRefundRate', '\\rho_N', 'share'),
  top: symbol('refundedOrders', 'N_{\\mathrm{ref}}', 'orders'),
  bottom: symbol('paidOrders', 'N_{\\mathrm{paid}}', 'orders'),
  check: { values: { refundedOrders: 84, paidOrders: 1200 }, of: '84 ÷ 1200', gives: '7%' },
});

/** The week's refunds over the week's net sales; some of the refunds are for earlier sales. */
export const refundRate = quotient({
  id: 'F34a',
  result: symbol('refundRate', '\\rho_V', 'share'),
  top: symbol('refunds', 'C_{\\mathrm{ref}}', 'money'),
  bottom: symbol('netSales', 'V', 'money'),
  check: { values: { refunds: 36_000, netSales: 180_000 }, of: '36000 ÷ 180000', gives: '20%' },
});

/**
 * What a buyer gets back for returned goods: the price less depreciation by the day and the freight the
 * buyer bears, plus what freight insurance pays. Never negative. Without fault and intact within seven days,
 * the rate is 0; where the goods were faulty, the freight is the shop's as well.
 */
export const refund: Formula = {
  id: 'F11',
  tex: 'A = P - P\\,\\delta\\,t - L + I',
  result: symbol('refundDue', 'A', 'money'),
  symbols: [
    symbol('amountPaid', 'P', 'money'),
    symbol('dailyDepreciation', '\\delta', 'share'),
    symbol('daysUsed', 't', 'days'),
    symbol('returnFreight', 'L', 'money'),
    symbol('insurancePayout', 'I', 'money'),
  ],
  compute(values) {
    const [paid, payout] = [amountOf(values, 'amountPaid'), amountOf(values, 'insurancePayout')];
    const worn = partOf(values, 'dailyDepreciation') * amountOf(values, 'daysUsed');
    if (worn > 1) throw new RangeError('depreciation must not exceed the price');
    return Math.max(0, paid - paid * worn - amountOf(values, 'returnFreight') + payout);
  },
  check: {
    values: {
      amountPaid: 300,
      dailyDepreciation: 0.005,
      daysUsed: 20,
      returnFreight: 10,
      insurancePayout: 8,
    },
    of: '300 − 300 × 0.5% × 20 − 10 + 8',
    gives: '268',
  },
};

/** Share of deliveries that kept the promise. */
export const onTimeRate = shareOf({
  id: 'F18',
  result: symbol('onTimeRate', 'E', 'share'),
  top: symbol('onTimeOrders', 'N_{\\mathrm{on}}', 'orders'),
  bottom: symbol('deliveredOrders', 'N_{\\mathrm{del}}', 'orders'),
  check: { values: { onTimeOrders: 1104, deliveredOrders: 1200 }, of: '1104 ÷ 1200', gives: '92%' },
});

/** Deliveries for a yuan of logistics; it says nothing of their speed. */
export const deliveriesPerMoney = quotient({
  id: 'F18a',
  result: symbol('deliveriesPerMoney', 'E_c', 'ordersPerMoney'),
  top: symbol('deliveredOrders', 'N_{\\mathrm{del}}', 'orders'),
  bottom: symbol('logisticsTotal', 'C_{\\mathrm{log}}', 'money'),
  check: { values: { deliveredOrders: 1200, logisticsTotal: 12_000 }, of: '1200 ÷ 12000', gives: '0.1' },
});

/** Share of deliveries that missed the promise. */
export const lateRate = shareOf({
  id: 'F18b',
  result: symbol('lateRate', '\\lambda', 'share'),
  top: symbol('lateOrders', 'N_{\\mathrm{late}}', 'orders'),
  bottom: symbol('deliveredOrders', 'N_{\\mathrm{del}}', 'orders'),
  check: { values: { lateOrders: 96, deliveredOrders: 1200 }, of: '96 ÷ 1200', gives: '8%' },
});

/** Stock after a period. More cannot leave than there was. */
export const stockAfter: Formula = {
  id: 'F2',
  tex: 'S_1 = S_0 + Q_{\\mathrm{in}} - Q_{\\mathrm{out}} + Q_{\\mathrm{ret}}',
  result: symbol('stockAfter', 'S_1', 'units'),
  symbols: [
    symbol('stockBefore', 'S_0', 'units'),
    symbol('unitsReceived', 'Q_{\\mathrm{in}}', 'units'),
    symbol('unitsShipped', 'Q_{\\mathrm{out}}', 'units'),
    symbol('unitsReturned', 'Q_{\\mathrm{ret}}', 'units'),
  ],
  compute(values) {
    const there =
      amountOf(values, 'stockBefore') + amountOf(values, 'unitsReceived') + amountOf(values, 'unitsReturned');
    const left = there - valueOf(values, 'unitsShipped');
    if (left < 0) throw new RangeError('more units left than there were');
    return left;
  },
  check: {
    values: { stockBefore: 120, unitsReceived: 80, unitsShipped: 95, unitsReturned: 6 },
    of: '120 + 80 − 95 + 6',
    gives: '111',
  },
};

/** Orders, deliveries, refunds and the goods that leave and come back. */
export const ordersFormulas: readonly Formula[] = [
  purchaseFrequency,
  averageOrderValue,
  averageBuyerValue,
  unitsPerOrder,
  orderRefundRate,
  refundRate,
  refund,
  onTimeRate,
  deliveriesPerMoney,
  lateRate,
  stockAfter,
];
