import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf, NAIVE_MARK } from '../../../src/simulator/scoring/marks.ts';
import { smallestGapFen } from '../../../src/simulator/scoring/score.ts';
import { scenario } from '../support/shop.ts';

const money = fc.integer({ min: -500_000_000, max: 500_000_000 });
const gaps = fc.integer({ min: 1, max: 50_000_000 });

// best ¥1,000, naive ¥200: a gap of ¥800, so a tenth of a point a yuan
test('Q20: the best plan found has 100 points, the naive one 20, and regret costs 80 over their gap', () => {
  expect(markOf(100_000, 100_000, 20_000, 10_000)).toBe(100);
  expect(markOf(20_000, 100_000, 20_000, 10_000)).toBe(NAIVE_MARK);
  expect(markOf(60_000, 100_000, 20_000, 10_000)).toBe(60);
  expect(markOf(99_000, 100_000, 20_000, 10_000)).toBeCloseTo(99, 10);
  fc.assert(
    fc.property(money, gaps, gaps, (best, gap, smallest) => {
      expect(markOf(best, best, best - gap, smallest)).toBe(100);
      const naive = markOf(best - gap, best, best - gap, smallest);
      if (gap >= smallest) expect(naive).toBeCloseTo(20, 9);
      else expect(naive).toBeGreaterThan(20);
    }),
  );
});

// one gap further down: 20 ÷ e = 7.3576 points
test('Q21: below the naive plan marks fall along 20·e^−x, never to 0; more value never means fewer points', () => {
  expect(markOf(-60_000, 100_000, 20_000, 10_000)).toBeCloseTo(7.3576, 4);
  fc.assert(
    fc.property(money, gaps, gaps, fc.nat(2e8), fc.nat(2e8), (best, gap, smallest, one, other) => {
      const mark = (regret: number) => markOf(best - regret, best, best - gap, smallest);
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(mark(less)).toBeGreaterThanOrEqual(mark(more));
      if (less < more && more < 20 * Math.max(gap, smallest)) expect(mark(less)).toBeGreaterThan(mark(more));
      expect(mark(more)).toBeGreaterThanOrEqual(0);
      expect(mark(less)).toBeLessThanOrEqual(100);
    }),
  );
  // no step where the line meets the curve
  expect(markOf(20_001, 100_000, 20_000, 1) - markOf(19_999, 100_000, 20_000, 1)).toBeLessThan(0.01);
});

test('Q22: marks are spread over 4 % of reference contribution a week at least: nine weeks, one for promotions', () => {
  const weekly = scenario.calibrated.figures['contributionFen'] ?? 0;
  expect(smallestGapFen(scenario, 'pricing')).toBeCloseTo(0.36 * weekly, 6);
  expect(smallestGapFen(scenario, 'fulfilment')).toBeCloseTo(0.36 * weekly, 6);
  expect(smallestGapFen(scenario, 'promotion')).toBeCloseTo(0.04 * weekly, 6);
  // where best and naive are close, a small regret stays small: ¥10 of ¥1,000
  expect(markOf(99_000, 100_000, 99_500, 100_000)).toBeCloseTo(99.2, 10);
});
