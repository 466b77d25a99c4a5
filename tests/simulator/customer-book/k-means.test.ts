import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kMeans, rfmPoints, standardise } from '../../../src/simulator/customer-book/k-means.ts';
import { rfm } from '../../../src/simulator/customer-book/rfm.ts';
import { season } from './books.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 30,
});

test('CB16: two heaps worked by hand', () => {
  const heaps = [
    [0, 0],
    [0, 2],
    [10, 1],
    [2, 1],
    [10, 3],
  ];
  for (let seedIndex = 0; seedIndex < 20; seedIndex++) {
    const { assignment, centres, sizes, squaredDistance } = kMeans(heaps, 2, seedIndex);
    expect(assignment).toEqual([0, 0, 1, 0, 1]);
    expect(sizes).toEqual([3, 2]);
    expect(centres[1]).toEqual([10, 2]);
    expect(centres[0]?.map((x) => x * 3)).toEqual([2, 3]);
    // (4/9 + 1)·2 + 16/9 about the first centre, 1 + 1 about the second
    expect(squaredDistance).toBeCloseTo(8 / 9 + 2 + 16 / 9 + 2, 12);
  }
});

test('CB16: every point is with its nearest centre, and a centre is the mean of its points', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 6 }), fc.nat(50), (cloud, k, seedIndex) => {
      const { assignment, centres, sizes, squaredDistance, rounds } = kMeans(cloud, k, seedIndex);
      const distance = (n: number, j: number) =>
        (cloud[n] ?? []).reduce((sum, x, i) => sum + (x - (centres[j]?.[i] ?? 0)) ** 2, 0);
      let total = 0;
      cloud.forEach((_, n) => {
        const own = distance(n, assignment[n] ?? -1);
        total += own;
        centres.forEach((_c, j) => {
          expect(own).toBeLessThanOrEqual(distance(n, j) + 1e-9);
        });
      });
      expect(total).toBeCloseTo(squaredDistance, 6);
      expect(rounds).toBeLessThanOrEqual(50);
      expect(centres.length).toBe(Math.min(k, new Set(cloud.map(String)).size));
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(cloud.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(kMeans(cloud, k, seedIndex)).toEqual({ assignment, centres, sizes, squaredDistance, rounds });
    }),
  );
});

test('CB16: columns are standardised, and one of equal values says nothing', () => {
  expect(
    standardise([
      [1, 7],
      [3, 7],
    ]),
  ).toEqual([
    [-1, 0],
    [1, 0],
  ]);
  expect(standardise([])).toEqual([]);
  expect(kMeans([], 3, 0).sizes).toEqual([]);
});

test('CB17: three clusters of a season find the heavy buyers again', () => {
  const table = rfm(season.book, 12);
  const classOf = new Map(season.book.customers.map(({ id, latent }) => [id, latent.customerClass]));
  const heavy = table.rows.map(({ customerId }) => classOf.get(customerId) === 'heavy');
  const share = (cluster: readonly boolean[]) => cluster.filter(Boolean).length / cluster.length;
  const { assignment, sizes } = kMeans(rfmPoints(table), 3, 0);
  const shares = sizes.map((_, j) => share(heavy.filter((_h, n) => assignment[n] === j)));
  expect(share(heavy)).toBeLessThan(0.15);
  // the smallest cluster is theirs
  expect(shares[2]).toBeGreaterThan(0.6);
  expect(Math.max(shares[0] ?? 1, shares[1] ?? 1)).toBeLessThan(0.1);
});
