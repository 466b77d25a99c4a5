import { power } from '../maths.ts';
import { amountOf, baseOf, type Formula, partOf } from './formula.ts';
import { symbol } from './shapes.ts';

/** Credit of each touch where all count the same. With the last or the first alone it is 1 and 0. */
export const linearCredit: Formula = {
  id: 'F42',
  tex: 'w = \\frac{1}{k}',
  result: symbol('touchCredit', 'w', 'share'),
  symbols: [symbol('touches', 'k', 'touches')],
  compute(values) {
    const touches = baseOf(values, 'touches');
    if (!Number.isInteger(touches)) throw new RangeError('touches are counted in whole numbers');
    return 1 / touches;
  },
  check: { values: { touches: 4 }, of: '1 ÷ 4', gives: '25%' },
};

/** Credit of a touch in the middle where the first and the last get a fixed share each, usually 40 %. */
export const middleCredit: Formula = {
  id: 'F42a',
  tex: 'w_{\\mathrm{mid}} = \\frac{1 - 2p}{k - 2}',
  result: symbol('middleCredit', 'w_{\\mathrm{mid}}', 'share'),
  symbols: [symbol('endShare', 'p', 'share'), symbol('touches', 'k', 'touches')],
  compute(values) {
    const [ends, touches] = [partOf(values, 'endShare'), baseOf(values, 'touches')];
    if (!Number.isInteger(touches) || touches < 3) throw new RangeError('three touches at least');
    if (ends > 0.5) throw new RangeError('the two ends must not exceed the whole');
    return (1 - 2 * ends) / (touches - 2);
  },
  check: { values: { endShare: 0.4, touches: 4 }, of: '(1 − 2 × 40%) ÷ (4 − 2)', gives: '10%' },
};

/** Credit of the first of three touches where each counts half as much a half-life earlier. */
export const decayCredit: Formula = {
  id: 'F42b',
  tex: 'w_1 = \\frac{2^{-\\tau_1/h}}{2^{-\\tau_1/h} + 2^{-\\tau_2/h} + 2^{-\\tau_3/h}}',
  result: symbol('firstCredit', 'w_1', 'share'),
  symbols: [
    symbol('firstAge', '\\tau_1', 'days'),
    symbol('secondAge', '\\tau_2', 'days'),
    symbol('thirdAge', '\\tau_3', 'days'),
    symbol('halfLife', 'h', 'days'),
  ],
  compute(values) {
    const halfLife = baseOf(values, 'halfLife');
    const weight = (age: string) => power(2, -amountOf(values, age) / halfLife);
    const first = weight('firstAge');
    const all = first + weight('secondAge') + weight('thirdAge');
    if (all === 0) throw new RangeError('every touch lies too far back');
    return first / all;
  },
  check: {
    values: { firstAge: 14, secondAge: 7, thirdAge: 0, halfLife: 7 },
    of: '0.25 ÷ (0.25 + 0.5 + 1)',
    gives: '14.29%',
  },
};

/** Credit for an order. */
export const attributionFormulas: readonly Formula[] = [linearCredit, middleCredit, decayCredit];
