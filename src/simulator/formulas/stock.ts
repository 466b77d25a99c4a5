import type { Formula } from './formula.ts';
import { valueOf } from './formula.ts';

/**
 * Stock on hand plus under way that lasts until the order after next arrives: mean demand over the days
 * to be covered, plus a buffer of `z` standard deviations. With a review every moment (R = 0) it is the
 * reorder point; a shop that orders once a week has R = 7.
 */
export const orderUpTo: Formula = {
  id: 'F38',
  tex: String.raw`S = \bar d\,(L + R) + z\,\sigma_d \sqrt{L + R}`,
  result: { id: 'orderUpTo', tex: 'S', unit: 'units' },
  symbols: [
    { id: 'meanDemand', tex: String.raw`\bar d`, unit: 'unitsPerDay' },
    { id: 'leadTime', tex: 'L', unit: 'days' },
    { id: 'reviewPeriod', tex: 'R', unit: 'days' },
    { id: 'serviceFactor', tex: 'z', unit: 'number' },
    { id: 'demandSpread', tex: String.raw`\sigma_d`, unit: 'unitsPerDay' },
  ],
  compute(values) {
    const days = valueOf(values, 'leadTime') + valueOf(values, 'reviewPeriod');
    if (days < 0) throw new RangeError('the days to be covered must be 0 or more');
    const buffer = valueOf(values, 'serviceFactor') * valueOf(values, 'demandSpread') * Math.sqrt(days);
    return valueOf(values, 'meanDemand') * days + buffer;
  },
};

/**
 * The newsvendor's answer: the chance of having enough that pays best, from the loss on a unit short and
 * the loss on a unit left over (Arrow, Harris & Marschak 1951).
 */
export const criticalRatio: Formula = {
  id: 'F39',
  tex: String.raw`F(Q^{*}) = \frac{c_u}{c_u + c_o}`,
  result: { id: 'serviceChance', tex: 'F(Q^{*})', unit: 'share' },
  symbols: [
    { id: 'lossShort', tex: 'c_u', unit: 'moneyPerUnit' },
    { id: 'lossLeft', tex: 'c_o', unit: 'moneyPerUnit' },
  ],
  compute(values) {
    const [short, left] = [valueOf(values, 'lossShort'), valueOf(values, 'lossLeft')];
    if (short < 0 || left < 0 || short + left === 0) {
      throw new RangeError('both losses must be 0 or more, and one of them above 0');
    }
    return short / (short + left);
  },
};
