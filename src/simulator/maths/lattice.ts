/**
 * Whole numbers with a given mean and cumulants, from luck, without summing chances.
 */
import { normalQuantile } from './normal.ts';

const CELLS_OF_LUCK = 17592186044416; // 2^44

/**
 * The standard normal number at luck `u`, the same throughout each of 2^44 cells of luck. Between cells it
 * climbs by at least 1e-13, far more than rounding can take back, so whatever climbs with it never falls.
 */
function steppedNormal(u: number): number {
  return normalQuantile((Math.floor(u * CELLS_OF_LUCK) + 0.5) / CELLS_OF_LUCK);
}

/**
 * The value at luck `u` of a variable that takes whole numbers, from its first five cumulants.
 *
 * The expansion of Fisher and Cornish 1960 ("The percentile points of distributions having known
 * cumulants") to the fifth cumulant. The distribution function of whole numbers is smooth through the
 * points k + ½ once the cumulants are those of the variable times (θ/2)/sinh(θ/2): 1/12 off the second,
 * 1/120 onto the fourth. For Poisson cumulants this is Q_N of Giles 2016.
 *
 * The result never falls when `u` rises while the variance is at least 30 and the third cumulant does not
 * exceed the variance. It is whole, but may lie outside the variable's range for luck near 0 or 1.
 *
 * @param u above 0, below 1
 */
export function latticeQuantile(
  mean: number,
  variance: number,
  third: number,
  fourth: number,
  fifth: number,
  u: number,
): number {
  const w = steppedNormal(u);
  const w2 = w * w;
  const smooth = variance - 1 / 12;
  const scale = 1 / smooth;
  const spread = Math.sqrt(smooth);
  const skew = third * scale;
  const skew2 = skew * skew;
  const tails = (fourth + 1 / 120) * scale;
  const straight = (tails * (w2 - 3)) / 24 - (skew2 * (2 * w2 - 5)) / 36;
  const even =
    (fifth * scale * (3 + w2 * (w2 - 6))) / 120 -
    (skew * tails * (2 + w2 * (w2 - 5))) / 24 +
    (skew * skew2 * (17 + w2 * (12 * w2 - 53))) / 324;
  const offset = w * spread + ((skew * (w2 - 1)) / 6 + (w * straight * spread + even) * scale);
  return Math.floor(mean + 0.5 + offset);
}
