import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, keyFromSeed } from '../../src/simulator/random.ts';
import {
  binomialInverse,
  hypergeometricInverse,
  orderStatisticInverse,
  poissonInverse,
} from '../../src/simulator/sampling.ts';
import { hashOf } from './bits.ts';
import {
  binomialChances,
  hypergeometricChances,
  manyHypergeometricChances,
  poissonChances,
  thresholds,
} from './chances.ts';

/** Luck that rounding cannot reach. */
const luck = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
/** The same where sums start from chances made of logarithms of large factorials. */
const plainLuck = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
const everydayLuck = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const means = fc.double({ min: 0, max: 200, noNaN: true });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

function sorted(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** Largest gap between the luck at which the count leaves each value and the exact distribution. */
function worstGap(inverse: (u: number) => number, chances: readonly number[]): number {
  let below = 0;
  return thresholds(inverse, chances.length).reduce((worst, threshold, count) => {
    below += chances[count] ?? 0;
    return Math.max(worst, Math.abs(threshold - Math.min(1, below)));
  }, 0);
}

/** Half the sum of differences between the chances of the sampler and the exact ones. */
function totalVariation(inverse: (u: number) => number, chances: readonly number[]): number {
  const limits = thresholds(inverse, chances.length);
  const gaps = chances.map((chance, count) =>
    Math.abs((limits[count] ?? 1) - (limits[count - 1] ?? 0) - chance),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / 2;
}

/** The part of a wide distribution that matters, and a sampler that counts from its start. */
function central(
  inverse: (u: number) => number,
  chances: readonly number[],
): [inverse: (u: number) => number, chances: number[]] {
  const start = chances.findIndex((chance) => chance > 1e-20);
  const end = chances.findLastIndex((chance) => chance > 1e-20);
  return [(u) => inverse(u) - start, chances.slice(start, end + 1)];
}

/** Largest total chance with which `after` gives less than `before`. */
function chanceOfLess(before: (u: number) => number, after: (u: number) => number, counts: number): number {
  const limits = thresholds(after, counts);
  return thresholds(before, counts).reduce(
    (sum, limit, count) => sum + Math.max(0, (limits[count] ?? 1) - limit),
    0,
  );
}

/** Whether the count never falls from one number that luck can be to the next, close to where it steps. */
function climbsThroughEverySmallestStep(inverse: (u: number) => number, u: number): boolean {
  const target = inverse(u);
  let low = 0;
  let high = u;
  while (high - low > 2 ** -50) {
    const middle = (low + high) / 2;
    if (inverse(middle) < target) low = middle;
    else high = middle;
  }
  const nearby = Array.from({ length: 600 }, (_, step) =>
    inverse(Math.max(2 ** -53, low + (step - 300) * 2 ** -52)),
  );
  return nearby.every((count, step) => step === 0 || count >= (nearby[step - 1] ?? 0));
}

describe('Poisson counts', () => {
  test.each([0.001, 0.3, 1, 4.5, 12, 29.9])('X26: mean %d has the exact Poisson chances', (mean) => {
    expect(worstGap((u) => poissonInverse(mean, u), poissonChances(mean))).toBeLessThan(1e-13);
  });

  test.each([
    [30, 2e-5],
    [60, 5e-6],
    [100, 2e-6],
    [500, 1e-7],
  ])('X27: mean %d differs from Poisson by less than %d in total variation', (mean, limit) => {
    expect(totalVariation((u) => poissonInverse(mean, u), poissonChances(mean))).toBeLessThan(limit);
  });

  test('X28: no demand, no count; every count is whole and not negative', () => {
    expect([poissonInverse(0, 0.999999), poissonInverse(-1, 0.5), poissonInverse(1e-320, 0.5)]).toEqual([
      0, 0, 0,
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), luck, (mean, u) => {
        const count = poissonInverse(mean, u);
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }),
    );
    expect(poissonInverse(29.99, 1 - 2 ** -53)).toBeLessThan(100);
    expect(poissonInverse(30, 2 ** -53)).toBeGreaterThanOrEqual(0);
  });

  test('X29: more luck never lowers the count', () => {
    fc.assert(
      fc.property(means, luck, luck, (mean, a, b) => {
        const [low, high] = sorted(a, b);
        expect(poissonInverse(mean, low)).toBeLessThanOrEqual(poissonInverse(mean, high));
      }),
    );
  });

  test('X30: a higher mean never lowers the count on either side of 30, and across it by one at most', () => {
    fc.assert(
      fc.property(means, means, luck, (a, b, u) => {
        const [low, high] = sorted(a, b);
        const slack = low < 30 && high >= 30 ? 1 : 0;
        expect(poissonInverse(low, u)).toBeLessThanOrEqual(poissonInverse(high, u) + slack);
      }),
    );
    const before = (u: number) => poissonInverse(30 - 1e-12, u);
    expect(chanceOfLess(before, (u) => poissonInverse(30, u), 100)).toBeLessThan(5e-5);
  });

  // 20 cells or so, 40 000 keyed draws: χ² below its mean plus five standard deviations.
  test.each([2.5, 18, 45])('X31: keyed draws of mean %d follow the distribution', (mean) => {
    const key = keyFromSeed('poisson');
    const chances = poissonChances(mean);
    const counts = new Array<number>(chances.length).fill(0);
    for (let index = 0; index < 40_000; index++) {
      const count = poissonInverse(mean, draw(key, index, 0, 0, 0));
      counts[count] = (counts[count] ?? 0) + 1;
    }
    const cells = chances.flatMap((chance, count) => {
      const expected = chance * 40_000;
      return expected < 5 ? [] : [((counts[count] ?? 0) - expected) ** 2 / expected];
    });
    const chiSquare = cells.reduce((sum, cell) => sum + cell, 0);
    expect(chiSquare).toBeLessThan(cells.length + 5 * Math.sqrt(2 * cells.length));
  });
});

describe('binomial counts', () => {
  test.each([
    [1, 0.3],
    [7, 0.02],
    [40, 0.5],
    [50, 0.7],
    [126, 0.5],
    [130, 0.5],
    [400, 0.15],
    [400, 0.17],
    [3000, 0.3],
    [3000, 0.93],
  ])('X32: %d tries of chance %d, variance below 1000, have the exact binomial chances', (trials, p) => {
    expect(worstGap((u) => binomialInverse(trials, p, u), binomialChances(trials, p))).toBeLessThan(1e-11);
  });

  test.each([
    [4000, 0.5],
    [4800, 0.7],
    [6260, 0.2],
    [100_000, 0.011],
    [1_000_000, 0.0011],
    [1_000_000, 0.002],
    [40_000, 0.85],
    [1_000_000, 0.5],
  ])(
    'X47: %d tries of chance %d, variance above 1000, differ from binomial by less than 1e-8',
    (trials, p) => {
      const [inverse, chances] = central((u) => binomialInverse(trials, p, u), binomialChances(trials, p));
      expect(totalVariation(inverse, chances)).toBeLessThan(1e-8);
      expect(worstGap(inverse, chances)).toBeLessThan(1e-8);
    },
  );

  test('X33: no tries or no chance give 0, certainty gives all, and no count leaves 0 to n', () => {
    expect([binomialInverse(0, 0.5, 0.9), binomialInverse(9, 0, 0.9), binomialInverse(9, 1, 0.1)]).toEqual([
      0, 0, 9,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), shares, luck, (trials, p, u) => {
        const count = binomialInverse(trials, p, u);
        expect(Number.isInteger(count) && count >= 0 && count <= trials).toBe(true);
      }),
    );
  });

  test('X34: more luck, more tries or a higher chance never lowers the count', () => {
    const tries = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(tries, tries, shares, shares, luck, luck, (n, m, p, r, u, v) => {
        const [fewer, more] = sorted(n, m);
        const [lower, higher] = sorted(p, r);
        const [worse, better] = sorted(u, v);
        const count = binomialInverse(fewer, lower, worse);
        expect(count).toBeLessThanOrEqual(binomialInverse(fewer, lower, better));
        expect(count).toBeLessThanOrEqual(binomialInverse(fewer, higher, worse));
        expect(count).toBeLessThanOrEqual(binomialInverse(more, lower, worse));
        expect(binomialInverse(more, lower, worse) - count).toBeLessThanOrEqual(more - fewer);
      }),
      { numRuns: 300 },
    );
  });

  // Without a crossing of variance 1000 nothing falls; with one, by one at most.
  test('X48: large counts never fall either, except by one where the variance crosses 1000', () => {
    const tries = fc.integer({ min: 3500, max: 4_000_000 });
    const large = (n: number, p: number) => n * p * (1 - p) >= 1000;
    fc.assert(
      fc.property(tries, tries, shares, shares, everydayLuck, everydayLuck, (n, m, p, r, u, v) => {
        const [fewer, more] = sorted(n, m);
        const [lower, higher] = sorted(p, r);
        const [worse, better] = sorted(u, v);
        const count = binomialInverse(fewer, lower, worse);
        const slack = (sameSide: boolean) => (sameSide ? 0 : 1);
        const luckier = binomialInverse(fewer, lower, better);
        const likelier = binomialInverse(fewer, higher, worse);
        const further = binomialInverse(fewer + 1, lower, worse) - count;
        const side = large(fewer, lower);
        expect(Number.isInteger(count) && count >= 0 && count <= fewer).toBe(true);
        expect(count).toBeLessThanOrEqual(luckier);
        expect(count).toBeLessThanOrEqual(likelier + slack(side === large(fewer, higher)));
        expect(count).toBeLessThanOrEqual(
          binomialInverse(more, lower, worse) + slack(side === large(more, lower)),
        );
        if (side === large(fewer + 1, lower)) expect(further === 0 || further === 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
    for (const [trials, p] of [
      [6250, 0.2],
      [101_111, 0.01],
    ] as const) {
      const root = (1 - Math.sqrt(1 - 4000 / trials)) / 2;
      expect(root).toBeCloseTo(p, 4);
      const summed = (u: number) => binomialInverse(trials, root - 1e-13, u);
      const expanded = (u: number) => binomialInverse(trials, root + 1e-13, u);
      expect(chanceOfLess(summed, expanded, 1600)).toBeLessThan(2e-7);
    }
  });

  test('X49: between neighbouring numbers that luck can be, no large count falls', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6000, max: 1e9 }),
        fc.double({ min: 0.25, max: 0.75, noNaN: true }),
        luck,
        (n, p, u) => climbsThroughEverySmallestStep((chance) => binomialInverse(n, p, chance), u),
      ),
      { numRuns: 200 },
    );
  });

  test('X35: successes at u and failures at 1 − u add up to all tries', () => {
    const chances = fc.integer({ min: 1, max: 127 }).map((share) => share / 256);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        chances,
        fc.integer({ min: 1, max: 1e6 - 1 }),
        (n, p, part) => {
          const u = (part + 0.5) / 2 ** 20;
          expect(binomialInverse(n, p, u) + binomialInverse(n, 1 - p, 1 - u)).toBe(n);
        },
      ),
    );
  });
});

describe('counts without replacement', () => {
  const samples = fc
    .integer({ min: 1, max: 1500 })
    .chain((population) =>
      fc.tuple(
        fc.constant(population),
        fc.integer({ min: 0, max: population }),
        fc.integer({ min: 0, max: population }),
      ),
    );

  test.each([
    [1, 1, 1],
    [2, 1, 1],
    [10, 4, 3],
    [10, 7, 8],
    [60, 20, 30],
    [300, 150, 150],
    [900, 100, 640],
    [1200, 600, 500],
    [1200, 1100, 900],
    [2000, 600, 700],
  ])('X44: of %d with %d marked, %d drawn hold each number of marked with its exact chance', (...sizes) => {
    const chances = hypergeometricChances(...sizes);
    expect(worstGap((u) => hypergeometricInverse(...sizes, u), chances)).toBeLessThan(1e-11);
  });

  test('X45: no count leaves what is possible, and taking all takes all marked', () => {
    expect([
      hypergeometricInverse(0, 0, 0, 0.5),
      hypergeometricInverse(9, 0, 4, 0.999),
      hypergeometricInverse(9, 4, 0, 0.999),
      hypergeometricInverse(9, 4, 9, 0.001),
      hypergeometricInverse(9, 9, 4, 0.001),
    ]).toEqual([0, 0, 0, 4, 4]);
    fc.assert(
      fc.property(samples, luck, ([population, marked, draws], u) => {
        const count = hypergeometricInverse(population, marked, draws, u);
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(Math.max(0, draws + marked - population));
        expect(count).toBeLessThanOrEqual(Math.min(draws, marked));
      }),
    );
  });

  test('X46: more luck, one more marked or one more draw never lowers the count and adds one at most', () => {
    fc.assert(
      fc.property(samples, plainLuck, plainLuck, ([population, marked, draws], a, b) => {
        const [low, high] = sorted(a, b);
        const count = hypergeometricInverse(population, marked, draws, low);
        expect(count).toBeLessThanOrEqual(hypergeometricInverse(population, marked, draws, high));
        if (draws < population) {
          const further = hypergeometricInverse(population, marked, draws + 1, low) - count;
          expect(further === 0 || further === 1).toBe(true);
        }
        if (marked < population) {
          const further = hypergeometricInverse(population, marked + 1, draws, low) - count;
          expect(further === 0 || further === 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [16_100, 8000, 8100],
    [21_500, 10_000, 5000],
    [120_000, 5000, 30_000],
    [120_000, 110_000, 30_000],
    [4_000_000, 45_000, 100_000],
    [1_000_000, 300_000, 500_000],
  ])('X50: of %d with %d marked, %d drawn differ from the exact chances by less than 1e-8', (...sizes) => {
    const [inverse, chances] = central(
      (u) => hypergeometricInverse(...sizes, u),
      manyHypergeometricChances(...sizes),
    );
    expect(totalVariation(inverse, chances)).toBeLessThan(1e-8);
  });

  test('X51: large counts without replacement never fall, except by one where the variance crosses 1000', () => {
    const many = fc.integer({ min: 16_000, max: 4_000_000 });
    const variance = (population: number, marked: number, draws: number) => {
      const share = marked / population;
      return (draws * share * (1 - share) * (population - draws)) / (population - 1);
    };
    const far = (value: number) => Math.abs(value - 1000) > 1;
    fc.assert(
      fc.property(many, shares, shares, everydayLuck, everydayLuck, (population, p, f, a, b) => {
        const [low, high] = sorted(a, b);
        const marked = Math.floor(p * (population - 1));
        const draws = Math.floor(f * (population - 1));
        const count = hypergeometricInverse(population, marked, draws, low);
        expect(count).toBeLessThanOrEqual(hypergeometricInverse(population, marked, draws, high));
        const more = [
          hypergeometricInverse(population, marked, draws + 1, low) - count,
          hypergeometricInverse(population, marked + 1, draws, low) - count,
        ];
        const least = far(variance(population, marked, draws)) ? 0 : -1;
        for (const step of more) expect(step >= least && step <= 1 - least).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('times of arrivals', () => {
  const arrivals = fc
    .integer({ min: 1, max: 800 })
    .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
  const times = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  test('X36: by the time of the k-th arrival, k of n have come with chance u', () => {
    fc.assert(
      fc.property(arrivals, times, ([k, n], u) => {
        const time = orderStatisticInverse(k, n, u);
        const chances = binomialChances(n, time);
        expect(chances.slice(k).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(u, 10);
      }),
      { numRuns: 200 },
    );
  });

  // One arrival: uniform itself. Last of two: P(both before t) = t² = 0.25 at t = ½. First of two: 1 − (1 − t)².
  test('X36: the time agrees with cases worked by hand', () => {
    expect(orderStatisticInverse(1, 1, 0.37)).toBe(0.37);
    expect(orderStatisticInverse(2, 2, 0.25)).toBeCloseTo(0.5, 14);
    expect(orderStatisticInverse(1, 2, 0.75)).toBeCloseTo(0.5, 14);
    expect(orderStatisticInverse(2, 3, 0.5)).toBeCloseTo(0.5, 14);
  });

  test('X37: the time lies within the period, later with more luck and later for a later arrival', () => {
    fc.assert(
      fc.property(arrivals, luck, luck, ([k, n], a, b) => {
        const [low, high] = sorted(a, b);
        const time = orderStatisticInverse(k, n, low);
        expect(time).toBeGreaterThan(0);
        expect(time).toBeLessThan(1);
        expect(time).toBeLessThanOrEqual(orderStatisticInverse(k, n, high) + 1e-13);
        if (k < n) expect(time).toBeLessThan(orderStatisticInverse(k + 1, n, low));
      }),
    );
  });
});

test('X38: counts and times are the same for ever', () => {
  const grid = Array.from({ length: 400 }, (_, index) => (index + 0.5) / 400);
  expect([0.5, 3, 29, 30, 120].map((mean) => poissonInverse(mean, 0.8))).toEqual([1, 4, 33, 35, 129]);
  expect([5, 60, 900].map((trials) => binomialInverse(trials, 0.3, 0.8))).toEqual([2, 21, 282]);
  expect(hashOf(grid.flatMap((u) => [0.7, 8, 29, 33, 250].map((mean) => poissonInverse(mean, u))))).toBe(
    'f07203de',
  );
  expect(hashOf(grid.flatMap((u) => [9, 140, 2000].map((n) => binomialInverse(n, 0.4, u))))).toBe('b3d1dbff');
  expect(hashOf(grid.flatMap((u) => [12, 63, 5e4, 3e6].map((n) => binomialInverse(n, 0.3, u))))).toBe(
    'fc069055',
  );
  expect(hashOf(grid.flatMap((u) => [9, 200, 2e6].map((n) => hypergeometricInverse(2 * n, n, n, u))))).toBe(
    'f63c7d7c',
  );
  expect(hashOf(grid.map((u) => orderStatisticInverse(30, 41, u)))).toBe('7f3bc696');
});
