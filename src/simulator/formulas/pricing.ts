import type { Formula } from './formula.ts';
import { ratio, valueOf } from './formula.ts';
import { symbol } from './shapes.ts';

/**
 * Price elasticity of demand between two observed weeks, on mid-point bases, so that the way up and the
 * way down give the same number. Normally negative; −2.6 means that 1 % off the price brings 2.6 % units.
 */
export const elasticity: Formula = {
  id: 'F40',
  tex: '\\varepsilon = \\frac{(Q_1 - Q_0) \\,/\\, \\tfrac12 (Q_1 + Q_0)}{(P_1 - P_0) \\,/\\, \\tfrac12 (P_1 + P_0)}',
  result: symbol('elasticity', '\\varepsilon', 'number'),
  symbols: [
    symbol('unitsBefore', 'Q_0', 'units'),
    symbol('unitsAfter', 'Q_1', 'units'),
    symbol('priceBefore', 'P_0', 'moneyPerUnit'),
    symbol('priceAfter', 'P_1', 'moneyPerUnit'),
  ],
  compute(values) {
    const [before, after] = [valueOf(values, 'unitsBefore'), valueOf(values, 'unitsAfter')];
    const [low, high] = [valueOf(values, 'priceBefore'), valueOf(values, 'priceAfter')];
    const quantityChange = ratio(after - before, (after + before) / 2, 'units');
    const priceChange = ratio(high - low, (high + low) / 2, 'prices');
    return ratio(quantityChange, priceChange, 'the change in price');
  },
  check: {
    values: { unitsBefore: 200, unitsAfter: 260, priceBefore: 80, priceAfter: 70 },
    of: '(60 ÷ 230) ÷ (−10 ÷ 75)',
    gives: '-1.957',
  },
};

/**
 * The price with the highest profit on one product whose elasticity stays the same at every price
 * (Lerner 1934). There is none unless demand is elastic, that is, below −1.
 */
export const bestPrice: Formula = {
  id: 'F40a',
  tex: 'P^{*} = \\frac{c}{1 - f} \\cdot \\frac{|\\varepsilon|}{|\\varepsilon| - 1}',
  result: symbol('bestPrice', 'P^{*}', 'moneyPerUnit'),
  symbols: [
    symbol('unitCost', 'c', 'moneyPerUnit'),
    symbol('feeShare', 'f', 'share'),
    symbol('elasticity', '\\varepsilon', 'number'),
  ],
  compute(values) {
    const response = Math.abs(valueOf(values, 'elasticity'));
    const feeShare = valueOf(values, 'feeShare');
    if (valueOf(values, 'elasticity') >= -1) throw new RangeError('demand must be elastic (below −1)');
    if (feeShare < 0 || feeShare >= 1) throw new RangeError('the fee share must be from 0 to below 1');
    return (valueOf(values, 'unitCost') / (1 - feeShare)) * (response / (response - 1));
  },
  check: {
    values: { unitCost: 40, feeShare: 0.06, elasticity: -3 },
    of: '40 ÷ (1 − 6%) × 3 ÷ (3 − 1)',
    gives: '63.83',
  },
};

/** Prices. */
export const pricingFormulas: readonly Formula[] = [elasticity, bestPrice];
