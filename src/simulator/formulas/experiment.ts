import { normalCdf } from '../maths.ts';
import { type Formula, partOf, valueOf } from './formula.ts';
import { symbol } from './shapes.ts';

/** Visits of an arm and the orders among them. */
export interface Arm {
  readonly visits: number;
  readonly orders: number;
}

export interface ArmTest {
  /** Conversion of the variant less that of the control. */
  readonly difference: number;
  readonly z: number;
  /** Two-sided; 1 where the arms cannot differ. */
  readonly pValue: number;
  /** 95 % interval of the difference, from the arms' own spreads. */
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959963984540054;

/** Two-proportion z-test: the pooled rate makes the test, the rates of the arms the interval. */
export function twoProportionTest(control: Arm, variant: Arm): ArmTest {
  if (control.visits <= 0 || variant.visits <= 0) return { difference: 0, z: 0, pValue: 1, low: 0, high: 0 };
  const a = control.orders / control.visits;
  const b = variant.orders / variant.visits;
  const pooled = (control.orders + variant.orders) / (control.visits + variant.visits);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / control.visits + 1 / variant.visits));
  const spread = Math.sqrt((a * (1 - a)) / control.visits + (b * (1 - b)) / variant.visits);
  const difference = b - a;
  const z = error > 0 ? difference / error : 0;
  return {
    difference,
    z,
    pValue: Math.min(1, 2 * normalCdf(-Math.abs(z))),
    low: difference - Z95 * spread,
    high: difference + Z95 * spread,
  };
}

/** How many standard errors the conversions of two arms lie apart, at their pooled rate. */
export const abTest: Formula = {
  id: 'F41',
  tex: 'z = \\frac{p_B - p_A}{\\sqrt{\\bar p\\,(1 - \\bar p)\\left(\\frac{1}{n_A} + \\frac{1}{n_B}\\right)}}',
  result: symbol('standardErrors', 'z', 'number'),
  symbols: [
    symbol('controlRate', 'p_A', 'share'),
    symbol('variantRate', 'p_B', 'share'),
    symbol('pooledRate', '\\bar p', 'share'),
    symbol('controlVisits', 'n_A', 'visits'),
    symbol('variantVisits', 'n_B', 'visits'),
  ],
  compute(values) {
    const rate = valueOf(values, 'pooledRate');
    const [control, variant] = [valueOf(values, 'controlVisits'), valueOf(values, 'variantVisits')];
    if (rate <= 0 || rate >= 1 || control <= 0 || variant <= 0)
      throw new RangeError('both arms need visits, and the pooled rate must lie between 0 and 1');
    const error = Math.sqrt(rate * (1 - rate) * (1 / control + 1 / variant));
    return (valueOf(values, 'variantRate') - valueOf(values, 'controlRate')) / error;
  },
  check: {
    values: {
      controlRate: 0.025,
      variantRate: 0.032,
      pooledRate: 0.0285,
      controlVisits: 9000,
      variantVisits: 9000,
    },
    of: '(3.2% − 2.5%) ÷ √(2.85% × (1 − 2.85%) × (1 ÷ 9000 + 1 ÷ 9000))',
    gives: '2.82',
  },
};

/** Visits that each arm needs so that a true difference of this size is likely to be seen. */
export const sampleSize: Formula = {
  id: 'F41a',
  tex: 'n \\approx \\frac{(z_{\\alpha/2} + z_\\beta)^2 \\left[p_A (1 - p_A) + p_B (1 - p_B)\\right]}{(p_B - p_A)^2}',
  result: symbol('visitsPerArm', 'n', 'visits'),
  symbols: [
    symbol('significanceFactor', 'z_{\\alpha/2}', 'number'),
    symbol('powerFactor', 'z_\\beta', 'number'),
    symbol('controlRate', 'p_A', 'share'),
    symbol('variantRate', 'p_B', 'share'),
  ],
  compute(values) {
    const factor = valueOf(values, 'significanceFactor') + valueOf(values, 'powerFactor');
    const [a, b] = [partOf(values, 'controlRate'), partOf(values, 'variantRate')];
    if (a === b) throw new RangeError('the two rates must differ');
    return (factor * factor * (a * (1 - a) + b * (1 - b))) / ((b - a) * (b - a));
  },
  check: {
    values: { significanceFactor: 1.96, powerFactor: 0.84, controlRate: 0.025, variantRate: 0.032 },
    of: '2.8 × 2.8 × (2.5% × 97.5% + 3.2% × 96.8%) ÷ (0.7% × 0.7%)',
    gives: '8856',
  },
};

/** Experiments. */
export const experimentFormulas: readonly Formula[] = [abTest, sampleSize];
