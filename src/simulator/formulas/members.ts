import { amountOf, baseOf, type Formula, partOf, valueOf } from './formula.ts';
import { shareOf, symbol } from './shapes.ts';

/** Share of a window's buyers who bought at least twice in it. */
export const repurchaseByBuyers = shareOf({
  id: 'F22',
  result: symbol('repurchaseByBuyers', '\\mathrm{RR}', 'share'),
  top: symbol('repeatBuyers', 'N_{\\ge 2}', 'people'),
  bottom: symbol('buyers', 'N_{\\mathrm{buy}}', 'people'),
  check: { values: { repeatBuyers: 180, buyers: 1200 }, of: '180 ÷ 1200', gives: '15%' },
});

/** Share of the week's orders by customers who also bought in the 28 days before: the shop's own rate. */
export const repurchaseByOrders = shareOf({
  id: 'F22a',
  result: symbol('repurchaseByOrders', '\\mathrm{RR}_{28}', 'share'),
  top: symbol('recentBuyerOrders', 'N_{28}', 'orders'),
  bottom: symbol('orders', 'N_{\\mathrm{ord}}', 'orders'),
  check: { values: { recentBuyerOrders: 192, orders: 1500 }, of: '192 ÷ 1500', gives: '12.8%' },
});

/** Score from 1 (lowest fifth) to 5 for recency, frequency or money, from the place in order. */
export const fifthScore: Formula = {
  id: 'F29',
  tex: 's = \\left\\lceil \\frac{5 k}{N} \\right\\rceil',
  result: symbol('fifthScore', 's', 'score'),
  symbols: [symbol('place', 'k', 'people'), symbol('customers', 'N', 'people')],
  compute(values) {
    const [place, customers] = [baseOf(values, 'place'), baseOf(values, 'customers')];
    if (place > customers) throw new RangeError('the place must be among the customers');
    return Math.ceil((5 * place) / customers);
  },
  check: { values: { place: 160, customers: 200 }, of: '5 × 160 ÷ 200', gives: '4' },
};

/** Share of those who joined on one day that were active n days later. */
export const retention = shareOf({
  id: 'F30',
  result: symbol('retention', '\\mathrm{Ret}_n', 'share'),
  top: symbol('activeLater', 'N_n', 'people'),
  bottom: symbol('cohort', 'N_0', 'people'),
  check: { values: { activeLater: 84, cohort: 240 }, of: '84 ÷ 240', gives: '35%' },
});

/** Share of a month's active users who come on a usual day. */
export const dailyShare = shareOf({
  id: 'F30a',
  result: symbol('dailyShare', '\\sigma', 'share'),
  top: symbol('dailyUsers', '\\mathrm{DAU}', 'people'),
  bottom: symbol('monthlyUsers', '\\mathrm{MAU}', 'people'),
  check: { values: { dailyUsers: 4200, monthlyUsers: 21_000 }, of: '4200 ÷ 21000', gives: '20%' },
});

function periodValue(values: Readonly<Record<string, number>>): number {
  return (
    amountOf(values, 'averageOrderValue') *
    valueOf(values, 'grossMargin') *
    amountOf(values, 'ordersPerPeriod')
  );
}

/** Margin that a customer brings in all periods to come, where the same share stays each time. */
export const lifetimeValue: Formula = {
  id: 'F37',
  tex: '\\mathrm{LTV} = \\mathrm{AOV} \\cdot m \\cdot f \\cdot \\frac{1}{1 - r}',
  result: symbol('lifetimeValue', '\\mathrm{LTV}', 'moneyPerBuyer'),
  symbols: [
    symbol('averageOrderValue', '\\mathrm{AOV}', 'moneyPerOrder'),
    symbol('grossMargin', 'm', 'share'),
    symbol('ordersPerPeriod', 'f', 'ordersPerPeriod'),
    symbol('retentionPerPeriod', 'r', 'share'),
  ],
  compute(values) {
    const stay = partOf(values, 'retentionPerPeriod');
    if (stay === 1) throw new RangeError('some customers must leave');
    return periodValue(values) / (1 - stay);
  },
  check: {
    values: { averageOrderValue: 80, grossMargin: 0.4, ordersPerPeriod: 1.5, retentionPerPeriod: 0.6 },
    of: '80 × 40% × 1.5 ÷ (1 − 60%)',
    gives: '120',
  },
};

/** The same with money of later periods counted for less. */
export const discountedLifetimeValue: Formula = {
  id: 'F37a',
  tex: '\\mathrm{LTV} = \\mathrm{AOV} \\cdot m \\cdot f \\cdot \\frac{1 + i}{1 + i - r}',
  result: symbol('lifetimeValue', '\\mathrm{LTV}', 'moneyPerBuyer'),
  symbols: [
    symbol('averageOrderValue', '\\mathrm{AOV}', 'moneyPerOrder'),
    symbol('grossMargin', 'm', 'share'),
    symbol('ordersPerPeriod', 'f', 'ordersPerPeriod'),
    symbol('retentionPerPeriod', 'r', 'share'),
    symbol('discountRate', 'i', 'share'),
  ],
  compute(values) {
    const [stay, rate] = [partOf(values, 'retentionPerPeriod'), amountOf(values, 'discountRate')];
    if (1 + rate - stay <= 0) throw new RangeError('customers must leave or money lose value');
    return (periodValue(values) * (1 + rate)) / (1 + rate - stay);
  },
  check: {
    values: {
      averageOrderValue: 80,
      grossMargin: 0.4,
      ordersPerPeriod: 1.5,
      retentionPerPeriod: 0.6,
      discountRate: 0.05,
    },
    of: '80 × 40% × 1.5 × 1.05 ÷ (1.05 − 60%)',
    gives: '112',
  },
};

/** What a customer is worth after the cost of winning them. */
export const netLifetimeValue: Formula = {
  id: 'F37b',
  tex: 'V_{\\mathrm{net}} = \\mathrm{LTV} - C_{\\mathrm{acq}}',
  result: symbol('netLifetimeValue', 'V_{\\mathrm{net}}', 'moneyPerBuyer'),
  symbols: [
    symbol('lifetimeValue', '\\mathrm{LTV}', 'moneyPerBuyer'),
    symbol('acquisitionCost', 'C_{\\mathrm{acq}}', 'moneyPerBuyer'),
  ],
  compute: (values) => valueOf(values, 'lifetimeValue') - amountOf(values, 'acquisitionCost'),
  check: { values: { lifetimeValue: 120, acquisitionCost: 32 }, of: '120 − 32', gives: '88' },
};

/** Share of sales that points cost: what is earned a yuan, what a point is worth, how many are spent. */
export const pointsCost: Formula = {
  id: 'F50',
  tex: 'c = e\\,v\\,\\rho',
  result: symbol('pointsCost', 'c', 'share'),
  symbols: [
    symbol('pointsEarned', 'e', 'pointsPerMoney'),
    symbol('pointValue', 'v', 'moneyPerPoint'),
    symbol('pointsSpent', '\\rho', 'share'),
  ],
  compute: (values) =>
    amountOf(values, 'pointsEarned') * amountOf(values, 'pointValue') * partOf(values, 'pointsSpent'),
  check: {
    values: { pointsEarned: 1, pointValue: 0.01, pointsSpent: 0.75 },
    of: '1 × 0.01 × 75%',
    gives: '0.75%',
  },
};

/** Customers who come back. */
export const membersFormulas: readonly Formula[] = [
  repurchaseByBuyers,
  repurchaseByOrders,
  fifthScore,
  retention,
  dailyShare,
  lifetimeValue,
  discountedLifetimeValue,
  netLifetimeValue,
  pointsCost,
];
