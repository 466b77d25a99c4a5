import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gain, wilson } from '../../src/stores/gain.ts';

test('Wilson and Newcombe give the published figures', () => {
  // Newcombe (1998): 56 of 70 against 48 of 80, and 9 of 10 against 3 of 10
  const first = gain({ right: 48, all: 80 }, { right: 56, all: 70 });
  expect([first.value, first.low, first.high].map((one) => one.toFixed(4))).toEqual([
    '0.2000',
    '0.0524',
    '0.3339',
  ]);
  const second = gain({ right: 3, all: 10 }, { right: 9, all: 10 });
  expect([second.low.toFixed(4), second.high.toFixed(4)]).toEqual(['0.1705', '0.8090']);
  const share = wilson({ right: 81, all: 263 });
  expect([share.low.toFixed(4), share.high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
});

test('the interval holds the gain, stays within bounds, and turns round with the tests', () => {
  const counted = fc
    .integer({ min: 1, max: 30 })
    .chain((all) => fc.record({ all: fc.constant(all), right: fc.integer({ min: 0, max: all }) }));
  fc.assert(
    fc.property(counted, counted, (before, after) => {
      const { value, low, high } = gain(before, after);
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(gain(after, before).low).toBeCloseTo(-high, 12);
    }),
  );
});
