import { normalCdf } from '../maths.ts';
import { type Formula, valueOf } from './formula.ts';

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
  tex: String.raw`z = \frac{p_B - p_A}{\sqrt{\bar p\,(1 - \bar p)\left(\frac{1}{n_A} + \frac{1}{n_B}\right)}}`,
  result: { id: 'standardErrors', tex: 'z', unit: 'number' },
  symbols: [
    { id: 'controlRate', tex: 'p_A', unit: 'share' },
    { id: 'variantRate', tex: 'p_B', unit: 'share' },
    { id: 'pooledRate', tex: String.raw`\bar p`, unit: 'share' },
    { id: 'controlVisits', tex: 'n_A', unit: 'number' },
    { id: 'variantVisits', tex: 'n_B', unit: 'number' },
  ],
  compute(values) {
    const rate = valueOf(values, 'pooledRate');
    const [control, variant] = [valueOf(values, 'controlVisits'), valueOf(values, 'variantVisits')];
    if (rate <= 0 || rate >= 1 || control <= 0 || variant <= 0)
      throw new RangeError('both arms need visits, and the pooled rate must lie between 0 and 1');
    const error = Math.sqrt(rate * (1 - rate) * (1 / control + 1 / variant));
    return (valueOf(values, 'variantRate') - valueOf(values, 'controlRate')) / error;
  },
};
