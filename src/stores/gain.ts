/**
 * A gain between two tests with its uncertainty: Wilson's score interval for each share, and Newcombe's hybrid of
 * the two for their difference (Newcombe, 1998, method 10).
 */
import type { CourseResult } from '../storage/rows.ts';

/** Two-sided 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Counted = Pick<CourseResult, 'right' | 'all'>;

/** Share of right answers, 0 to 1, with its interval. Nothing asked is anything from 0 to 1. */
export function wilson({ right, all }: Counted): Interval {
  if (all <= 0) return { value: 0, low: 0, high: 1 };
  const share = right / all;
  const middle = (share + (Z * Z) / (2 * all)) / (1 + (Z * Z) / all);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))) / (1 + (Z * Z) / all);
  return { value: share, low: Math.max(middle - half, 0), high: Math.min(middle + half, 1) };
}

/** Share after less share before, −1 to 1, with its interval. The questions of the two tests differ. */
export function gain(before: Counted, after: Counted): Interval {
  const [one, two] = [wilson(before), wilson(after)];
  const value = two.value - one.value;
  const down = Math.sqrt((two.value - two.low) ** 2 + (one.high - one.value) ** 2);
  const up = Math.sqrt((two.high - two.value) ** 2 + (one.value - one.low) ** 2);
  return { value, low: Math.max(value - down, -1), high: Math.min(value + up, 1) };
}
