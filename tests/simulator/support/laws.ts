/** Values for property tests, and sums for sampled ones. */
import fc from 'fast-check';

/** A share from 0 to 1. */
export const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** A weekly budget in fen, 0 to ¥20,000. */
export const budgets = fc.integer({ min: 0, max: 2_000_000 });

/** Factors around one, a half to two. */
export const factors = fc.double({ min: 0.5, max: 2, noNaN: true });

/** Mean, variance and standard error of a sample that grows one by one. */
export function sample() {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(x: number): void {
      count += 1;
      const step = x - mean;
      mean += step / count;
      squares += step * (x - mean);
    },
    get mean() {
      return mean;
    },
    get variance() {
      return squares / (count - 1);
    },
    /** Standard error of the mean. */
    get error() {
      return Math.sqrt(squares / (count - 1) / count);
    },
  };
}

/** Random numbers of a test's own, apart from the shop's: mulberry32 of a seed. */
export function ownLuck(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A Poisson count from a test's own luck, by counting exponential gaps. */
export function poissonCount(mean: number, luck: () => number): number {
  let count = -1;
  for (let time = 0; time < mean; count++) time -= Math.log(1 - luck());
  return count;
}
