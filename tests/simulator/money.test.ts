import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../src/simulator/money.ts';

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  minLength: 1,
  maxLength: 16,
});
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

// ¥20 off three lines of 79, 49 and 59: 844.92, 524.06, 631.02 fen; rounded down one fen is missing, and .92 is nearest
test('Z1: a ¥20 discount on lines of ¥79, ¥49 and ¥59 is 845, 524 and 631 fen', () => {
  expect(allocate(2000, [79, 49, 59])).toEqual([845, 524, 631]);
  // 100 in three: 33.3 each, the odd fen to the first
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(101, [1, 1, 1])).toEqual([34, 34, 33]);
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  fc.assert(
    fc.property(amounts, weights, (amount, shares) => {
      const parts = allocate(amount, shares);
      expect(total(parts)).toBe(amount);
      expect(parts.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('Z2: a part is within a fen of its exact share and never has the other sign', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, shares) => {
      const sum = total(shares);
      fc.pre(sum > 1e-3);
      allocate(amount, shares).forEach((part, i) => {
        const exact = (amount * (shares[i] ?? 0)) / sum;
        expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-3);
        expect(part * amount).toBeGreaterThanOrEqual(0);
        expect(Object.is(part, -0)).toBe(false);
      });
    }),
  );
});

test('Z3: without weights parts are as equal as fen allow; fractions are shared in proportion', () => {
  expect(allocate(7, [0, 0, 0])).toEqual([3, 2, 2]);
  expect(allocate(0, [0, 0])).toEqual([0, 0]);
  expect(allocate(10, [-5, 5])).toEqual([0, 10]);
  expect(allocate(0.5, [1, 3])).toEqual([0.125, 0.375]);
});
