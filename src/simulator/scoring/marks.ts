/** From values to marks: the naive plan is worth 20 points, the best plan found 100. */
import { exp } from '../maths.ts';

/** Points of the naive plan. */
export const NAIVE_MARK = 20;

/**
 * The mark of a plan: 100 less 80 times its regret over the gap between the naive plan and the best; below the
 * naive plan an exponential tail, so that a worse plan always has a lower mark.
 *
 * @param valueFen       value of the plan
 * @param bestFen        highest value found, the plan itself included
 * @param naiveFen       value with the axis made naive
 * @param smallestGapFen above 0; marks are never spread over less
 * @returns above 0, at most 100
 */
export function markOf(valueFen: number, bestFen: number, naiveFen: number, smallestGapFen: number): number {
  const gap = Math.max(bestFen - naiveFen, smallestGapFen);
  const regret = Math.max(0, bestFen - valueFen);
  return regret <= gap ? 100 - 80 * (regret / gap) : NAIVE_MARK * exp(-(regret - gap) / gap);
}

/** Highest mark of an axis on which a rule was broken. */
export const VIOLATION_CAP = 60;
