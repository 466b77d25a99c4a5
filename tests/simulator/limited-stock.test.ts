import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedMinimumPoisson, expectedSalesNormal, normalLoss } from '../../src/simulator/sampling.ts';
import { hashOf } from './bits.ts';
import { poissonChances } from './chances.ts';

const amounts = fc.double({ min: 0, max: 100, noNaN: true });
const spreads = fc.double({ min: 0, max: 40, noNaN: true });

/** ∫ max(0, x − z)·φ(x) dx by the trapezoid rule in fine steps. */
function lossByIntegration(z: number): number {
  let sum = 0;
  for (let step = 1; step < 60_000; step++) {
    const x = z + step * 5e-4;
    sum += ((x - z) * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
  }
  return sum * 5e-4;
}

test.each([-3, -1, 0, 0.5, 2, 5])('X39: what normal demand has above z = %d agrees with integration', (z) => {
  expect(Math.abs(normalLoss(z) / lossByIntegration(z) - 1)).toBeLessThan(1e-6);
});

// φ(0) = 0.398942, so with stock equal to mean demand 100 and spread 20, 7.98 are lost.
test('X40: mean sales of normal demand fit a case worked by hand and its ends', () => {
  expect(expectedSalesNormal(100, 20, 100)).toBeCloseTo(100 - 20 * 0.3989422804014327, 12);
  expect(expectedSalesNormal(100, 20, 1000)).toBe(100);
  expect(expectedSalesNormal(100, 0, 70)).toBe(70);
  expect(expectedSalesNormal(0, 0, 70)).toBe(0);
  expect(expectedSalesNormal(8, 3, 0)).toBe(0);
});

test('X41: mean sales never exceed stock or mean demand, and more stock never sells less', () => {
  fc.assert(
    fc.property(amounts, spreads, amounts, amounts, (mean, sd, stock, extra) => {
      const sales = expectedSalesNormal(mean, sd, stock);
      expect(sales).toBeGreaterThanOrEqual(0);
      expect(sales).toBeLessThanOrEqual(Math.min(mean, stock));
      expect(expectedSalesNormal(mean, sd, stock + extra)).toBeGreaterThanOrEqual(sales - 1e-12);
    }),
  );
});

test('X42: mean sales of Poisson demand are the exact sum, straight between whole stocks', () => {
  for (const mean of [0.05, 0.7, 2, 7.9]) {
    const chances = poissonChances(mean);
    for (const stock of [0, 1, 2, 5, 9, 30]) {
      const exact = chances.reduce((sum, chance, demand) => sum + chance * Math.min(demand, stock), 0);
      expect(expectedMinimumPoisson(mean, stock)).toBeCloseTo(exact, 12);
      const halfway = (exact + expectedMinimumPoisson(mean, stock + 1)) / 2;
      expect(expectedMinimumPoisson(mean, stock + 0.5)).toBeCloseTo(halfway, 12);
    }
  }
  // One in stock: it is sold unless nobody comes, 1 − e^−2.
  expect(expectedMinimumPoisson(2, 1)).toBeCloseTo(1 - Math.exp(-2), 14);
  expect([expectedMinimumPoisson(0, 5), expectedMinimumPoisson(5, 0)]).toEqual([0, 0]);
  expect(expectedMinimumPoisson(5, 1e9)).toBe(5);
});

test('X43: mean sales give the same bits for ever', () => {
  const stocks = Array.from({ length: 400 }, (_, index) => index / 8);
  expect(hashOf(stocks.map((stock) => expectedSalesNormal(20, 6.5, stock)))).toBe('827d5da5');
  expect(hashOf(stocks.map((stock) => expectedMinimumPoisson(6.25, stock)))).toBe('79af4866');
});
