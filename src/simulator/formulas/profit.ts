import { amountOf, baseOf, type Formula, valueOf } from './formula.ts';
import { quotient, symbol } from './shapes.ts';

/** What a yuan spent on selling online brought beside itself: net benefit over total cost. */
export const benefit: Formula = {
  id: 'F1',
  tex: 'B = \\frac{R - C}{C}',
  result: symbol('benefit', 'B', 'share'),
  symbols: [symbol('revenue', 'R', 'money'), symbol('totalCost', 'C', 'money')],
  compute(values) {
    const cost = baseOf(values, 'totalCost');
    return (valueOf(values, 'revenue') - cost) / cost;
  },
  check: {
    values: { revenue: 120_000, totalCost: 96_000 },
    of: '(120000 − 96000) ÷ 96000',
    gives: '25%',
  },
};

/** The same in money. */
export const netBenefit: Formula = {
  id: 'F1a',
  tex: 'N = R - C',
  result: symbol('netBenefit', 'N', 'money'),
  symbols: [symbol('revenue', 'R', 'money'), symbol('totalCost', 'C', 'money')],
  compute: (values) => valueOf(values, 'revenue') - valueOf(values, 'totalCost'),
  check: { values: { revenue: 120_000, totalCost: 96_000 }, of: '120000 − 96000', gives: '24000' },
};

/** What sales leave after goods, logistics, fees, advertising and refunds, before fixed costs. */
export const contribution: Formula = {
  id: 'F51',
  tex: '\\pi = Q \\,(P - c_g - c_l - c_f) - C_{\\mathrm{ad}} - C_{\\mathrm{ref}}',
  result: symbol('contribution', '\\pi', 'money'),
  symbols: [
    symbol('units', 'Q', 'units'),
    symbol('price', 'P', 'moneyPerUnit'),
    symbol('goodsCost', 'c_g', 'moneyPerUnit'),
    symbol('logisticsCost', 'c_l', 'moneyPerUnit'),
    symbol('feeCost', 'c_f', 'moneyPerUnit'),
    symbol('advertising', 'C_{\\mathrm{ad}}', 'money'),
    symbol('refunds', 'C_{\\mathrm{ref}}', 'money'),
  ],
  compute: (values) =>
    valueOf(values, 'units') * marginPerUnit(values) -
    valueOf(values, 'advertising') -
    valueOf(values, 'refunds'),
  check: {
    values: {
      units: 100,
      price: 79,
      goodsCost: 29,
      logisticsCost: 10,
      feeCost: 4,
      advertising: 500,
      refunds: 100,
    },
    of: '100 × (79 − 29 − 10 − 4) − 500 − 100',
    gives: '3000',
  },
};

/** Contribution less what has to be paid whatever is sold. */
export const operatingProfit: Formula = {
  id: 'F51a',
  tex: '\\Pi = \\pi - C_{\\mathrm{fix}}',
  result: symbol('operatingProfit', '\\Pi', 'money'),
  symbols: [symbol('contribution', '\\pi', 'money'), symbol('fixedCosts', 'C_{\\mathrm{fix}}', 'money')],
  compute: (values) => valueOf(values, 'contribution') - valueOf(values, 'fixedCosts'),
  check: { values: { contribution: 3000, fixedCosts: 2200 }, of: '3000 − 2200', gives: '800' },
};

/** Units at which operating profit is nil: whatever does not grow with units over the margin of one. */
export const breakEvenUnits: Formula = {
  id: 'F51b',
  tex: 'Q_0 = \\frac{C_{\\mathrm{fix}} + C_{\\mathrm{ad}} + C_{\\mathrm{ref}}}{P - c_g - c_l - c_f}',
  result: symbol('breakEvenUnits', 'Q_0', 'units'),
  symbols: [
    symbol('fixedCosts', 'C_{\\mathrm{fix}}', 'money'),
    symbol('advertising', 'C_{\\mathrm{ad}}', 'money'),
    symbol('refunds', 'C_{\\mathrm{ref}}', 'money'),
    symbol('price', 'P', 'moneyPerUnit'),
    symbol('goodsCost', 'c_g', 'moneyPerUnit'),
    symbol('logisticsCost', 'c_l', 'moneyPerUnit'),
    symbol('feeCost', 'c_f', 'moneyPerUnit'),
  ],
  compute(values) {
    const margin = marginPerUnit(values);
    if (margin <= 0) throw new RangeError('a unit must leave a margin');
    return (
      (amountOf(values, 'fixedCosts') + amountOf(values, 'advertising') + amountOf(values, 'refunds')) /
      margin
    );
  },
  check: {
    values: {
      fixedCosts: 2200,
      advertising: 500,
      refunds: 180,
      price: 79,
      goodsCost: 29,
      logisticsCost: 10,
      feeCost: 4,
    },
    of: '(2200 + 500 + 180) ÷ (79 − 29 − 10 − 4)',
    gives: '80',
  },
};

/** Share of what customers paid and kept that is left after the goods. */
export const grossMargin: Formula = {
  id: 'F51c',
  tex: 'm = \\frac{V - C_{\\mathrm{ref}} - \\mathrm{COGS}}{V - C_{\\mathrm{ref}}}',
  result: symbol('grossMargin', 'm', 'share'),
  symbols: [
    symbol('netSales', 'V', 'money'),
    symbol('refunds', 'C_{\\mathrm{ref}}', 'money'),
    symbol('costOfGoods', '\\mathrm{COGS}', 'money'),
  ],
  compute(values) {
    const kept = valueOf(values, 'netSales') - valueOf(values, 'refunds');
    if (kept <= 0) throw new RangeError('sales less refunds must be above 0');
    return (kept - valueOf(values, 'costOfGoods')) / kept;
  },
  check: {
    values: { netSales: 180_000, refunds: 36_000, costOfGoods: 60_000 },
    of: '(180000 − 36000 − 60000) ÷ (180000 − 36000)',
    gives: '58.33%',
  },
};

/** Share of sales that was spent on bringing buyers (费比). */
export const adCostRatio = quotient({
  id: 'F9d',
  result: symbol('adCostRatio', '\\rho_{\\mathrm{ad}}', 'share'),
  top: symbol('adCost', 'C_{\\mathrm{ad}}', 'money'),
  bottom: symbol('netSales', 'V', 'money'),
  check: { values: { adCost: 18_000, netSales: 180_000 }, of: '18000 ÷ 180000', gives: '10%' },
});

function marginPerUnit(values: Readonly<Record<string, number>>): number {
  const costs = valueOf(values, 'goodsCost') + valueOf(values, 'logisticsCost') + valueOf(values, 'feeCost');
  return valueOf(values, 'price') - costs;
}

/** Profit. */
export const profitFormulas: readonly Formula[] = [
  benefit,
  netBenefit,
  contribution,
  operatingProfit,
  breakEvenUnits,
  grossMargin,
  adCostRatio,
];
