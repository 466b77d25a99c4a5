import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lnFactorial, lnGamma } from '../../../src/simulator/maths.ts';
import { hashOf } from '../bits.ts';

test('X14: the logarithm of a factorial is the sum of logarithms, below and beyond the table', () => {
  let sum = 0;
  for (let n = 1; n <= 3000; n++) {
    sum += Math.log(n);
    expect(Math.abs(lnFactorial(n) - sum)).toBeLessThanOrEqual(2e-13 + 4e-14 * sum);
  }
  expect([lnFactorial(0), lnFactorial(1)]).toEqual([0, 0]);
  expect(lnFactorial(5)).toBeCloseTo(Math.log(120), 15); // 5! = 120
  expect(lnFactorial(170)).toBeCloseTo(706.573062245787, 11); // 170! = 7.257…e306
});

// Γ(3/2) = √π/2 and Γ(5/2) = 3√π/4; the others computed with 50 digits.
test('X15: ln Γ agrees with known values and climbs by ln x from x to x + 1', () => {
  expect(lnGamma(1.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 14);
  expect(lnGamma(2.5)).toBeCloseTo(Math.log((3 * Math.sqrt(Math.PI)) / 4), 14);
  expect(lnGamma(10.5)).toBeCloseTo(13.940625219403763, 13);
  expect(lnGamma(100.25)).toBeCloseTo(360.28455963776423, 12);
  expect(lnGamma(12345.5)).toBeCloseTo(103958.24296512322, 9);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (x) => {
      expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(
        2e-14 + 3e-15 * lnGamma(x + 1),
      );
    }),
  );
});

test('X16: ln Γ and factorials give the same bits for ever', () => {
  const points = Array.from({ length: 2000 }, (_, index) => 1 + index / 16);
  expect(hashOf(points.map(lnGamma))).toBe('d30fb447');
  expect(hashOf(Array.from({ length: 1500 }, (_, n) => lnFactorial(n)))).toBe('b4dce7d7');
});
