import { baseOf, type Formula, valueOf } from './formula.ts';
import { quotient, symbol } from './shapes.ts';

/** Sales credited to advertising less its cost, over that cost. Goods are not in it: see F9b for profit. */
export const adReturn: Formula = {
  id: 'F9',
  tex: '\\mathrm{ROI} = \\frac{R_{\\mathrm{ad}} - C_{\\mathrm{ad}}}{C_{\\mathrm{ad}}}',
  result: symbol('adReturn', '\\mathrm{ROI}', 'share'),
  symbols: [symbol('adSales', 'R_{\\mathrm{ad}}', 'money'), symbol('adCost', 'C_{\\mathrm{ad}}', 'money')],
  compute(values) {
    const cost = baseOf(values, 'adCost');
    return (valueOf(values, 'adSales') - cost) / cost;
  },
  check: { values: { adSales: 12_000, adCost: 4000 }, of: '(12000 − 4000) ÷ 4000', gives: '2' },
};

/** Sales per yuan of advertising (投产比); many consoles print this one as ROI. */
export const adSalesRatio = quotient({
  id: 'F9a',
  result: symbol('adSalesRatio', '\\mathrm{ROAS}', 'number'),
  top: symbol('adSales', 'R_{\\mathrm{ad}}', 'money'),
  bottom: symbol('adCost', 'C_{\\mathrm{ad}}', 'money'),
  check: { values: { adSales: 12_000, adCost: 4000 }, of: '12000 ÷ 4000', gives: '3' },
});

/** What a yuan of advertising earned after the goods. */
export const adProfitReturn: Formula = {
  id: 'F9b',
  tex: '\\mathrm{ROI}_m = \\frac{m R_{\\mathrm{ad}} - C_{\\mathrm{ad}}}{C_{\\mathrm{ad}}}',
  result: symbol('adProfitReturn', '\\mathrm{ROI}_m', 'share'),
  symbols: [
    symbol('grossMargin', 'm', 'share'),
    symbol('adSales', 'R_{\\mathrm{ad}}', 'money'),
    symbol('adCost', 'C_{\\mathrm{ad}}', 'money'),
  ],
  compute(values) {
    const cost = baseOf(values, 'adCost');
    return (valueOf(values, 'grossMargin') * valueOf(values, 'adSales') - cost) / cost;
  },
  check: {
    values: { grossMargin: 0.4, adSales: 12_000, adCost: 4000 },
    of: '(40% × 12000 − 4000) ÷ 4000',
    gives: '20%',
  },
};

/** The sales ratio at which advertising neither earns nor loses. */
export const breakEvenSalesRatio: Formula = {
  id: 'F9c',
  tex: '\\mathrm{ROAS}_0 = \\frac{1}{m}',
  result: symbol('breakEvenSalesRatio', '\\mathrm{ROAS}_0', 'number'),
  symbols: [symbol('grossMargin', 'm', 'share')],
  compute: (values) => 1 / baseOf(values, 'grossMargin'),
  check: { values: { grossMargin: 0.4 }, of: '1 ÷ 40%', gives: '2.5' },
};

/** Advertising for one conversion; the price of a new customer only where a conversion means one. */
export const costPerConversion = quotient({
  id: 'F26',
  result: symbol('costPerConversion', '\\mathrm{CPA}', 'moneyPerOrder'),
  top: symbol('adCost', 'C_{\\mathrm{ad}}', 'money'),
  bottom: symbol('conversions', 'N_{\\mathrm{conv}}', 'orders'),
  check: { values: { adCost: 4000, conversions: 125 }, of: '4000 ÷ 125', gives: '32' },
});

export const costPerClick = quotient({
  id: 'F26a',
  result: symbol('costPerClick', '\\mathrm{CPC}', 'moneyPerClick'),
  top: symbol('adCost', 'C_{\\mathrm{ad}}', 'money'),
  bottom: symbol('clicks', 'N_{\\mathrm{click}}', 'clicks'),
  check: { values: { adCost: 4000, clicks: 5000 }, of: '4000 ÷ 5000', gives: '0.8' },
});

/** The same from the price of a click and how many clicks it takes. */
export const conversionFromClicks = quotient({
  id: 'F26b',
  result: symbol('costPerConversion', '\\mathrm{CPA}', 'moneyPerOrder'),
  top: symbol('costPerClick', '\\mathrm{CPC}', 'moneyPerClick'),
  bottom: symbol('adConversion', '\\mathrm{CVR}_{\\mathrm{ad}}', 'share'),
  check: { values: { costPerClick: 0.8, adConversion: 0.025 }, of: '0.8 ÷ 2.5%', gives: '32' },
});

/** Paid traffic. */
export const advertisingFormulas: readonly Formula[] = [
  adReturn,
  adSalesRatio,
  adProfitReturn,
  breakEvenSalesRatio,
  costPerConversion,
  costPerClick,
  conversionFromClicks,
];
