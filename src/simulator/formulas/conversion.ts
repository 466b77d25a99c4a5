import { ln } from '../maths.ts';
import { amountOf, baseOf, type Formula, partOf, valueOf } from './formula.ts';
import { growth, quotient, saving, shareOf, symbol } from './shapes.ts';

/** Orders over visits: the shop's conversion. Consoles set ordering buyers against visitors instead. */
export const orderConversion = quotient({
  id: 'F4',
  result: symbol('orderConversion', '\\mathrm{OCR}', 'share'),
  top: symbol('orders', 'N_{\\mathrm{ord}}', 'orders'),
  bottom: symbol('visits', 'N_{\\mathrm{vis}}', 'visits'),
  check: { values: { orders: 1000, visits: 40_000 }, of: '1000 ÷ 40000', gives: '2.5%' },
});

export const paymentSuccess = shareOf({
  id: 'F5',
  result: symbol('paymentSuccess', '\\mathrm{PSR}', 'share'),
  top: symbol('paymentsMade', 'N_{\\mathrm{ok}}', 'attempts'),
  bottom: symbol('paymentsTried', 'N_{\\mathrm{try}}', 'attempts'),
  check: { values: { paymentsMade: 1425, paymentsTried: 1500 }, of: '1425 ÷ 1500', gives: '95%' },
});

/** Share of the people who came that bought, each person counted once. */
export const buyerConversion = shareOf({
  id: 'F6',
  result: symbol('buyerConversion', '\\mathrm{CVR}', 'share'),
  top: symbol('buyers', 'N_{\\mathrm{buy}}', 'people'),
  bottom: symbol('visitors', '\\mathrm{UV}', 'people'),
  check: { values: { buyers: 1080, visitors: 36_000 }, of: '1080 ÷ 36000', gives: '3%' },
});

/** Share of loading time that was saved. */
export const loadTimeSaved = saving({
  id: 'F14',
  result: symbol('loadTimeSaved', 'g', 'share'),
  before: symbol('secondsBefore', 't_0', 'seconds'),
  after: symbol('secondsAfter', 't_1', 'seconds'),
  check: { values: { secondsBefore: 5.2, secondsAfter: 4 }, of: '(5.2 − 4) ÷ 5.2', gives: '23.08%' },
});

/** How much faster the page is; more than the share of time saved. */
export const loadSpeedGain: Formula = {
  id: 'F14a',
  tex: 'v = \\frac{t_0}{t_1} - 1',
  result: symbol('loadSpeedGain', 'v', 'share'),
  symbols: [symbol('secondsBefore', 't_0', 'seconds'), symbol('secondsAfter', 't_1', 'seconds')],
  compute: (values) => amountOf(values, 'secondsBefore') / baseOf(values, 'secondsAfter') - 1,
  check: { values: { secondsBefore: 5.2, secondsAfter: 4 }, of: '5.2 ÷ 4 − 1', gives: '30%' },
};

export const conversionUplift = growth({
  id: 'F15',
  result: symbol('conversionUplift', 'u', 'share'),
  before: symbol('conversionBefore', 'c_0', 'share'),
  after: symbol('conversionAfter', 'c_1', 'share'),
  check: {
    values: { conversionBefore: 0.024, conversionAfter: 0.031 },
    of: '(3.1% − 2.4%) ÷ 2.4%',
    gives: '29.17%',
  },
});

/** Sales value as traffic × conversion × order value, all three on the same base. */
export const salesProduct: Formula = {
  id: 'F35',
  tex: '\\mathrm{GMV} = N_{\\mathrm{vis}} \\cdot \\mathrm{OCR} \\cdot \\mathrm{AOV}',
  result: symbol('orderValue', '\\mathrm{GMV}', 'money'),
  symbols: [
    symbol('visits', 'N_{\\mathrm{vis}}', 'visits'),
    symbol('orderConversion', '\\mathrm{OCR}', 'share'),
    symbol('averageOrderValue', '\\mathrm{AOV}', 'moneyPerOrder'),
  ],
  compute: (values) =>
    amountOf(values, 'visits') * amountOf(values, 'orderConversion') * amountOf(values, 'averageOrderValue'),
  check: {
    values: { visits: 42_000, orderConversion: 0.025, averageOrderValue: 80 },
    of: '42000 × 2.5% × 80',
    gives: '84000',
  },
};

/**
 * One factor's part of a change in sales, in logarithms: the parts of traffic, conversion and order value
 * add up to that of sales exactly, which percentages do not.
 */
export const logPart: Formula = {
  id: 'F35a',
  tex: '\\ell = \\ln \\frac{x_1}{x_0}',
  result: symbol('logPart', '\\ell', 'number'),
  symbols: [symbol('factorBefore', 'x_0', 'number'), symbol('factorAfter', 'x_1', 'number')],
  compute: (values) => ln(baseOf(values, 'factorAfter') / baseOf(values, 'factorBefore')),
  check: {
    values: { factorBefore: 42_000, factorAfter: 45_000 },
    // ln((1 + y) ÷ (1 − y)) is 2 (y + y³ ÷ 3 + …), here with y = 3 ÷ 87
    of: '2 × (3 ÷ 87 + 3 ÷ 87 × 3 ÷ 87 × 3 ÷ 87 ÷ 3)',
    gives: '0.0690',
  },
};

/** Share of those at one step of a funnel who reach the next. */
export const stepRate = shareOf({
  id: 'F36',
  result: symbol('stepRate', 'p_k', 'share'),
  top: symbol('reachedStep', 'n_k', 'people'),
  bottom: symbol('reachedBefore', 'n_{k-1}', 'people'),
  check: { values: { reachedStep: 1800, reachedBefore: 9000 }, of: '1800 ÷ 9000', gives: '20%' },
});

/** Share of those who saw the goods that paid, over the steps click, cart and payment. */
export const funnelRate: Formula = {
  id: 'F36a',
  tex: 'p = p_1 \\cdot p_2 \\cdot p_3',
  result: symbol('funnelRate', 'p', 'share'),
  symbols: [
    symbol('clickStep', 'p_1', 'share'),
    symbol('cartStep', 'p_2', 'share'),
    symbol('payStep', 'p_3', 'share'),
  ],
  compute: (values) => partOf(values, 'clickStep') * partOf(values, 'cartStep') * partOf(values, 'payStep'),
  check: { values: { clickStep: 0.05, cartStep: 0.2, payStep: 0.3 }, of: '5% × 20% × 30%', gives: '0.3%' },
};

export const taskCompletion = shareOf({
  id: 'F46',
  result: symbol('taskCompletion', '\\kappa', 'share'),
  top: symbol('tasksDone', 'N_{\\mathrm{done}}', 'tasks'),
  bottom: symbol('tasksTried', 'N_{\\mathrm{try}}', 'tasks'),
  check: { values: { tasksDone: 34, tasksTried: 40 }, of: '34 ÷ 40', gives: '85%' },
});

/** Relative change from one week to the next (环比); none where last week was nothing or a loss. */
export const weekChange = growth({
  id: 'F20',
  result: symbol('weekChange', '\\Delta', 'share'),
  before: symbol('lastWeek', 'x_0', 'number'),
  after: symbol('thisWeek', 'x_1', 'number'),
  check: {
    values: { lastWeek: 800_000, thisWeek: 850_000 },
    of: '(850000 − 800000) ÷ 800000',
    gives: '6.25%',
  },
});

/** Change of a rate in percentage points, which a relative change of the same rate must not be called. */
export const pointChange: Formula = {
  id: 'F20a',
  tex: '\\delta = 100\\,(x_1 - x_0)',
  result: symbol('pointChange', '\\delta', 'percentagePoints'),
  symbols: [symbol('rateLastWeek', 'x_0', 'share'), symbol('rateThisWeek', 'x_1', 'share')],
  compute: (values) => 100 * (valueOf(values, 'rateThisWeek') - valueOf(values, 'rateLastWeek')),
  check: {
    values: { rateLastWeek: 0.132, rateThisWeek: 0.128 },
    of: '100 × (12.8% − 13.2%)',
    gives: '-0.4',
  },
};

/** From visit to order, and from one week to the next. */
export const conversionFormulas: readonly Formula[] = [
  orderConversion,
  paymentSuccess,
  buyerConversion,
  loadTimeSaved,
  loadSpeedGain,
  conversionUplift,
  salesProduct,
  logPart,
  stepRate,
  funnelRate,
  taskCompletion,
  weekChange,
  pointChange,
];
