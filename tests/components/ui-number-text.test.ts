import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ontoStep, readNumber, writeNumber } from '../../src/components/ui/number-text.ts';

test('reads figures as people type them, Chinese input methods included', () => {
  expect(readNumber('59')).toBe(59);
  expect(readNumber('５９．９')).toBe(59.9);
  expect(readNumber('59。9')).toBe(59.9);
  expect(readNumber(' ¥1,280 ')).toBe(1280);
  expect(readNumber('￥12，800')).toBe(12800);
  expect(readNumber('−300')).toBe(-300);
  expect(readNumber('12.5%')).toBe(12.5);
});

test('refuses what is no number', () => {
  for (const text of ['', ' ', 'abc', '1e5', '1.2.3', '--1', '.', 'NaN', 'Infinity', '0x10']) {
    expect(readNumber(text)).toBeUndefined();
  }
});

test('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
      expect(readNumber(writeNumber(cents / 100))).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test('writes the decimals that always stand, and a true minus', () => {
  expect([writeNumber(1.6, 4, 2), writeNumber(2, 4, 2), writeNumber(1.255, 4, 2)]).toEqual([
    '1.60',
    '2.00',
    '1.255',
  ]);
  expect(writeNumber(-5)).toBe('−5');
});

test('brings numbers onto the grid of a step, without float dust', () => {
  expect(ontoStep(0.30000000000000004, 0.05)).toBe(0.3);
  expect(ontoStep(5949, 100)).toBe(5900);
  expect(ontoStep(7, 1)).toBe(7);
});
