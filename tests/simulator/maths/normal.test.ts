import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalDensity, normalQuantile, normalTail } from '../../../src/simulator/maths.ts';
import { hashOf, hexOf } from '../bits.ts';

/** z and 1 − Φ(z), computed with 50 digits. */
const TAILS = [
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.96, 0.024997895148220435],
  [2.5, 0.006209665325776135],
  [3.9, 4.8096344017602736e-5],
  [4, 3.1671241833119924e-5],
  [5, 2.866515718791939e-7],
  [7, 1.279812543885835e-12],
  [10, 7.619853024160525e-24],
  [20, 2.7536241186062337e-89],
  [37, 5.725571222524577e-300],
] as const;

/** u and Φ⁻¹(u), computed with 50 digits; 0.25, 0.001 and 1e-20 are the check values of AS 241. */
const QUANTILES = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.999, 3.090232306167813],
] as const;

const scores = fc.double({ min: -8, max: 8, noNaN: true });
const chances = fc.double({ min: 1e-15, max: 1 - 1e-15, noNaN: true });

describe('normal distribution', () => {
  test.each(TAILS)('X8: the tail above %d agrees with a 50-digit value', (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-12);
    expect(Math.abs(normalTail(z) - tail)).toBeLessThan(3e-16);
    expect(Math.abs(normalCdf(z) - (1 - tail))).toBeLessThan(3e-16);
  });

  test('X9: what lies below z and what lies below −z add up to one', () => {
    fc.assert(
      fc.property(scores, (z) => {
        expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16);
      }),
    );
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  test('X10: the density is the slope of the distribution', () => {
    expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
    for (const z of [-3.2, -1, 0.4, 2, 3.999, 4.001]) {
      const slope = (normalCdf(z + 1e-5) - normalCdf(z - 1e-5)) / 2e-5;
      expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-10);
    }
  });

  test.each(QUANTILES)('X11: the quantile of %d agrees with a 50-digit value', (u, z) => {
    expect(Math.abs(normalQuantile(u) / z - 1)).toBeLessThan(2e-15);
  });

  test('X12: the quantile undoes the distribution, never falls, and is odd about one half', () => {
    fc.assert(
      fc.property(chances, chances, (u, v) => {
        const [low, high] = u < v ? [u, v] : [v, u];
        expect(Math.abs(normalCdf(normalQuantile(u)) - u)).toBeLessThan(1e-15);
        expect(normalQuantile(high) - normalQuantile(low)).toBeGreaterThanOrEqual(-1e-14);
      }),
    );
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
    expect(normalQuantile(0.96875)).toBe(-normalQuantile(0.03125));
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1.5)).toBeNaN();
  });

  test('X13: density, distribution and quantile give the same bits for ever', () => {
    const points = Array.from({ length: 4001 }, (_, index) => (index - 2000) / 50);
    const luck = Array.from({ length: 4000 }, (_, index) => (index + 0.5) / 4000);
    expect([normalDensity(1.1), normalCdf(-1.3), normalTail(6.5)].map(hexOf)).toEqual([
      '3fcbe29483dbcd70',
      '3fb8c7eaa3883ae3',
      '3dc61404b2da0193',
    ]);
    expect([0.3, 0.02, 1e-20].map((u) => hexOf(normalQuantile(u)))).toEqual([
      'bfe0c7e39582c5fa',
      'c0006e13e8aadfdb',
      'c022865170b43a4b',
    ]);
    expect(hashOf(points.flatMap((z) => [normalDensity(z), normalTail(z)]))).toBe('6e2d237f');
    expect(hashOf(luck.map(normalQuantile))).toBe('f81f5f02');
  });
});
