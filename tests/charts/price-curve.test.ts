import { expect, test } from 'vitest';
import { priceCurve } from '../../src/charts/price-curve.ts';

/** A parabola: best at ¥55, ¥10,000 there, less by ¥40 times the squared distance in yuan. */
const points = Array.from({ length: 31 }, (_, index) => {
  const yuan = 40 + index;
  return {
    priceFen: yuan * 100,
    operatingProfitFen: 1_000_000 - 4_000 * (yuan - 55) ** 2,
    units: 400 - 5 * yuan,
  };
});

test('the highest single replay is not taken for the best price', () => {
  const lucky = points.map((point) =>
    point.priceFen === 6300 ? { ...point, operatingProfitFen: 1_015_000 } : point,
  );
  const curve = priceCurve({ points: lucky, actualFen: 5500, lastFen: 5500 });
  expect(Math.abs(curve.best.priceFen - 5500)).toBeLessThanOrEqual(200);
  expect(curve.advice).toBe('stop');
});

test('a price within 2 % of the best should be left alone', () => {
  const curve = priceCurve({ points, actualFen: 5700, lastFen: 6500 });
  expect(curve.advice).toBe('stop');
  expect(curve.regretFen).toBe(16_000);
  // 2 % of 1 000 000 fen is 20 000: 4 000 · 2² = 16 000 is inside, 4 000 · 3² = 36 000 is not.
  expect(curve.plateau).toMatchObject({ lowFen: 5300, highFen: 5700 });
  expect(curve.best.y).toBe(1);
  expect(curve.last?.priceFen).toBe(6500);
});

test('away from the plateau it says which way to go', () => {
  expect(priceCurve({ points, actualFen: 6500, lastFen: 6500 }).advice).toBe('lower');
  expect(priceCurve({ points, actualFen: 4500, lastFen: 6500 }).advice).toBe('raise');
});

test('a best price at the edge of what was tried says so', () => {
  const rising = points.filter((point) => point.priceFen <= 5000);
  expect(priceCurve({ points: rising, actualFen: 4200, lastFen: 4200 }).advice).toBe('raise-further');
});

test('a price between two replayed ones is read off the straight line', () => {
  const curve = priceCurve({
    points: [
      { priceFen: 1000, operatingProfitFen: 100, units: 10 },
      { priceFen: 2000, operatingProfitFen: 300, units: 4 },
    ],
    actualFen: 1500,

    lastFen: 1500,
  });
  expect(curve.you).toMatchObject({ priceFen: 1500, operatingProfitFen: 200, units: 7 });
  expect(curve.last).toBeUndefined();
});

test('a curve of losses has a plateau too, and few round ticks', () => {
  const losses = points.map((point) => ({
    ...point,
    operatingProfitFen: point.operatingProfitFen - 1_500_000,
  }));
  const curve = priceCurve({ points: losses, actualFen: 5500, lastFen: 5500 });
  expect(curve.advice).toBe('stop');
  expect(curve.plateau.lowFen).toBeLessThan(5500);
  expect(curve.priceTicks.length).toBeLessThanOrEqual(4);
  expect(curve.profitTicks.length).toBeGreaterThan(0);
});

test('no replayed price is a mistake of the caller', () => {
  expect(() => priceCurve({ points: [], actualFen: 1, lastFen: 1 })).toThrow(RangeError);
});
