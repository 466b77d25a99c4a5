/**
 * How good a range was, once the truth is known (rules FI1–FI4).
 *
 * Both scores are proper: nobody gains by saying anything but what they believe. Smaller is better.
 */
import type { ForecastScore, Range } from '../vocabulary.ts';

/** Share of weeks a range from its 10 % to its 90 % point should hold. */
export const COVERAGE = 0.8;

/**
 * Interval score of a central range (Gneiting and Raftery 2007): its width, and for a miss 2 ÷ α times what it
 * missed by.
 *
 * @param coverage share that the range should hold, 1 − α
 */
export function intervalScore(lower: number, upper: number, actual: number, coverage = COVERAGE): number {
  const penalty = 2 / (1 - coverage);
  const below = actual < lower ? penalty * (lower - actual) : 0;
  const above = actual > upper ? penalty * (actual - upper) : 0;
  return upper - lower + below + above;
}

/** Pinball loss of the quantile `share`, 0 to 1: what is missed, weighed by how surprising the side is. */
export function pinballLoss(quantile: number, share: number, actual: number): number {
  return actual >= quantile ? share * (actual - quantile) : (1 - share) * (quantile - actual);
}

/** All scores of an 80 % range. */
export function scoreForecast(range: Range, actual: number): ForecastScore {
  const { p10, p50, p90 } = range;
  const error = p50 - actual;
  return {
    hit: actual >= p10 && actual <= p90,
    error,
    errorShare: actual === 0 ? 0 : Math.abs(error) / Math.abs(actual),
    intervalScore: intervalScore(p10, p90, actual),
    pinballLoss:
      (pinballLoss(p10, 0.1, actual) + pinballLoss(p50, 0.5, actual) + pinballLoss(p90, 0.9, actual)) / 3,
  };
}
