import { amountOf, baseOf, type Formula, valueOf } from './formula.ts';
import { quotient, shareOf, symbol } from './shapes.ts';

/**
 * Stock on hand plus under way that lasts until the order after next arrives: mean demand over the days
 * to be covered, plus a buffer of `z` standard deviations. With a review every moment (R = 0) it is the
 * reorder point; a shop that orders once a week has R = 7.
 */
export const orderUpTo: Formula = {
  id: 'F38',
  tex: 'S = \\bar d\\,(L + R) + z\\,\\sigma_d \\sqrt{L + R}',
  result: symbol('orderUpTo', 'S', 'units'),
  symbols: [
    symbol('meanDemand', '\\bar d', 'unitsPerDay'),
    symbol('leadTime', 'L', 'days'),
    symbol('reviewPeriod', 'R', 'days'),
    symbol('serviceFactor', 'z', 'number'),
    symbol('demandSpread', '\\sigma_d', 'unitsPerDay'),
  ],
  compute(values) {
    const days = valueOf(values, 'leadTime') + valueOf(values, 'reviewPeriod');
    if (days < 0) throw new RangeError('the days to be covered must be 0 or more');
    const buffer = valueOf(values, 'serviceFactor') * valueOf(values, 'demandSpread') * Math.sqrt(days);
    return valueOf(values, 'meanDemand') * days + buffer;
  },
  check: {
    values: { meanDemand: 30, leadTime: 9, reviewPeriod: 7, serviceFactor: 1.65, demandSpread: 8 },
    of: '30 × (9 + 7) + 1.65 × 8 × √16',
    gives: '532.8',
  },
};

/** The reorder point where deliveries are late at times: the lead time's own spread joins the buffer. */
export const reorderPoint: Formula = {
  id: 'F38a',
  tex: '\\mathrm{ROP} = \\bar d\\,L + z \\sqrt{L\\,\\sigma_d^2 + \\bar d^2\\,\\sigma_L^2}',
  result: symbol('reorderPoint', '\\mathrm{ROP}', 'units'),
  symbols: [
    symbol('meanDemand', '\\bar d', 'unitsPerDay'),
    symbol('leadTime', 'L', 'days'),
    symbol('serviceFactor', 'z', 'number'),
    symbol('demandSpread', '\\sigma_d', 'unitsPerDay'),
    symbol('leadTimeSpread', '\\sigma_L', 'days'),
  ],
  compute(values) {
    const [demand, days] = [amountOf(values, 'meanDemand'), amountOf(values, 'leadTime')];
    const [demandSpread, daysSpread] = [amountOf(values, 'demandSpread'), amountOf(values, 'leadTimeSpread')];
    const spread = Math.sqrt(days * demandSpread * demandSpread + demand * demand * daysSpread * daysSpread);
    return demand * days + valueOf(values, 'serviceFactor') * spread;
  },
  check: {
    values: { meanDemand: 30, leadTime: 9, serviceFactor: 1.65, demandSpread: 8, leadTimeSpread: 2 },
    of: '30 × 9 + 1.65 × √(9 × 8 × 8 + 30 × 30 × 2 × 2)',
    gives: '376.63',
  },
};

/**
 * The newsvendor's answer: the chance of having enough that pays best, from the loss on a unit short and
 * the loss on a unit left over (Arrow, Harris & Marschak 1951).
 */
export const criticalRatio: Formula = {
  id: 'F39',
  tex: 'F(Q^{*}) = \\frac{c_u}{c_u + c_o}',
  result: symbol('serviceChance', 'F(Q^{*})', 'share'),
  symbols: [symbol('lossShort', 'c_u', 'moneyPerUnit'), symbol('lossLeft', 'c_o', 'moneyPerUnit')],
  compute(values) {
    const [short, left] = [valueOf(values, 'lossShort'), valueOf(values, 'lossLeft')];
    if (short < 0 || left < 0 || short + left === 0) {
      throw new RangeError('both losses must be 0 or more, and one of them above 0');
    }
    return short / (short + left);
  },
  check: { values: { lossShort: 36, lossLeft: 12 }, of: '36 ÷ (36 + 12)', gives: '75%' },
};

/** The order size at which ordering and keeping cost the same and least together (Harris 1913). */
export const orderQuantity: Formula = {
  id: 'F39a',
  tex: 'Q^{*} = \\sqrt{\\frac{2 D K}{h}}',
  result: symbol('orderQuantity', 'Q^{*}', 'units'),
  symbols: [
    symbol('periodDemand', 'D', 'units'),
    symbol('orderingCost', 'K', 'money'),
    symbol('holdingCost', 'h', 'moneyPerUnit'),
  ],
  compute(values) {
    const [demand, cost] = [amountOf(values, 'periodDemand'), amountOf(values, 'orderingCost')];
    return Math.sqrt((2 * demand * cost) / baseOf(values, 'holdingCost'));
  },
  check: {
    values: { periodDemand: 1000, orderingCost: 50, holdingCost: 4 },
    of: '√(2 × 1000 × 50 ÷ 4)',
    gives: '158.1',
  },
};

/** How often the stock was sold in the period, both at cost. */
export const stockTurnover = quotient({
  id: 'F27',
  result: symbol('stockTurnover', '\\mathrm{IT}', 'number'),
  top: symbol('costOfGoods', '\\mathrm{COGS}', 'money'),
  bottom: symbol('meanStock', '\\bar S', 'money'),
  check: { values: { costOfGoods: 90_000, meanStock: 60_000 }, of: '90000 ÷ 60000', gives: '1.5' },
});

/** Days that goods lie in stock at that turnover. */
export const stockDays = quotient({
  id: 'F27a',
  result: symbol('stockDays', 't_S', 'days'),
  top: symbol('periodDays', 'T', 'days'),
  bottom: symbol('stockTurnover', '\\mathrm{IT}', 'number'),
  check: { values: { periodDays: 28, stockTurnover: 1.5 }, of: '28 ÷ 1.5', gives: '18.67' },
});

export const onShelfRate = shareOf({
  id: 'F31',
  result: symbol('onShelfRate', '\\rho_{\\mathrm{on}}', 'share'),
  top: symbol('productsOnSale', 'N_{\\mathrm{on}}', 'products'),
  bottom: symbol('productsListed', 'N_{\\mathrm{all}}', 'products'),
  check: { values: { productsOnSale: 27, productsListed: 30 }, of: '27 ÷ 30', gives: '90%' },
});

/** Share of products on sale that sold at least once. */
export const movingRate = shareOf({
  id: 'F32',
  result: symbol('movingRate', '\\rho_{\\mathrm{mov}}', 'share'),
  top: symbol('productsSold', 'N_{\\mathrm{sold}}', 'products'),
  bottom: symbol('productsOnSale', 'N_{\\mathrm{on}}', 'products'),
  check: { values: { productsSold: 18, productsOnSale: 24 }, of: '18 ÷ 24', gives: '75%' },
});

/** Share of the goods received that were sold: units, where F32 counts products. */
export const sellThrough = shareOf({
  id: 'F32a',
  result: symbol('sellThrough', '\\rho_{\\mathrm{sell}}', 'share'),
  top: symbol('units', 'Q', 'units'),
  bottom: symbol('unitsReceived', 'Q_{\\mathrm{in}}', 'units'),
  check: { values: { units: 340, unitsReceived: 400 }, of: '340 ÷ 400', gives: '85%' },
});

/** Stock and products. */
export const stockFormulas: readonly Formula[] = [
  orderUpTo,
  reorderPoint,
  criticalRatio,
  orderQuantity,
  stockTurnover,
  stockDays,
  onShelfRate,
  movingRate,
  sellThrough,
];
