import type { Formula } from './formula.ts';
import { ratio, valueOf } from './formula.ts';

/**
 * Price elasticity of demand between two observed weeks, on mid-point bases, so that the way up and the
 * way down give the same number. Normally negative; −2.6 means that 1 % off the price brings 2.6 % units.
 */
export const elasticity: Formula = {
  id: 'F40',
  tex: String.raw`\varepsilon = \frac{(Q_1 - Q_0) \,/\, \tfrac12 (Q_1 + Q_0)}{(P_1 - P_0) \,/\, \tfrac12 (P_1 + P_0)}`,
  result: { id: 'elasticity', tex: String.raw`\varepsilon`, unit: 'number' },
  symbols: [
    { id: 'unitsBefore', tex: 'Q_0', unit: 'units' },
    { id: 'unitsAfter', tex: 'Q_1', unit: 'units' },
    { id: 'priceBefore', tex: 'P_0', unit: 'moneyPerUnit' },
    { id: 'priceAfter', tex: 'P_1', unit: 'moneyPerUnit' },
  ],
  compute(values) {
    const [before, after] = [valueOf(values, 'unitsBefore'), valueOf(values, 'unitsAfter')];
    const [low, high] = [valueOf(values, 'priceBefore'), valueOf(values, 'priceAfter')];
    const quantityChange = ratio(after - before, (after + before) / 2, 'units');
    const priceChange = ratio(high - low, (high + low) / 2, 'prices');
    return ratio(quantityChange, priceChange, 'the change in price');
  },
};

/**
 * The price with the highest profit on one product whose elasticity stays the same at every price
 * (Lerner 1934). There is none unless demand is elastic, that is, below −1.
 */
export const bestPrice: Formula = {
  id: 'F40a',
  tex: String.raw`P^{*} = \frac{c}{1 - f} \cdot \frac{|\varepsilon|}{|\varepsilon| - 1}`,
  result: { id: 'bestPrice', tex: 'P^{*}', unit: 'moneyPerUnit' },
  symbols: [
    { id: 'unitCost', tex: 'c', unit: 'moneyPerUnit' },
    { id: 'feeShare', tex: 'f', unit: 'share' },
    { id: 'elasticity', tex: String.raw`\varepsilon`, unit: 'number' },
  ],
  compute(values) {
    const response = Math.abs(valueOf(values, 'elasticity'));
    const feeShare = valueOf(values, 'feeShare');
    if (valueOf(values, 'elasticity') >= -1) throw new RangeError('demand must be elastic (below −1)');
    if (feeShare < 0 || feeShare >= 1) throw new RangeError('the fee share must be from 0 to below 1');
    return (valueOf(values, 'unitCost') / (1 - feeShare)) * (response / (response - 1));
  },
};

/** What sales leave after goods, logistics, fees, advertising and refunds, before fixed costs. */
export const contribution: Formula = {
  id: 'F51',
  tex: String.raw`\pi = Q \,(P - c_g - c_l - c_f) - C_{\mathrm{ad}} - C_{\mathrm{ref}}`,
  result: { id: 'contribution', tex: String.raw`\pi`, unit: 'money' },
  symbols: [
    { id: 'units', tex: 'Q', unit: 'units' },
    { id: 'price', tex: 'P', unit: 'moneyPerUnit' },
    { id: 'goodsCost', tex: 'c_g', unit: 'moneyPerUnit' },
    { id: 'logisticsCost', tex: 'c_l', unit: 'moneyPerUnit' },
    { id: 'feeCost', tex: 'c_f', unit: 'moneyPerUnit' },
    { id: 'advertising', tex: String.raw`C_{\mathrm{ad}}`, unit: 'money' },
    { id: 'refunds', tex: String.raw`C_{\mathrm{ref}}`, unit: 'money' },
  ],
  compute(values) {
    const perUnit =
      valueOf(values, 'price') -
      valueOf(values, 'goodsCost') -
      valueOf(values, 'logisticsCost') -
      valueOf(values, 'feeCost');
    return valueOf(values, 'units') * perUnit - valueOf(values, 'advertising') - valueOf(values, 'refunds');
  },
};
