import { expect, test } from 'vitest';
import { funnel } from '../../src/charts/funnel.ts';

test('rates are shares of the step before, and the first step has none', () => {
  const { rows } = funnel([
    { name: 'visits', count: 1000 },
    { name: 'carts', count: 100 },
    { name: 'orders', count: 25 },
  ]);
  expect(rows.map(({ rate }) => rate)).toEqual([undefined, 0.1, 0.25]);
  expect(rows.every(({ rateBefore, lostAtEnd }) => rateBefore === undefined && lostAtEnd === undefined)).toBe(
    true,
  );
});

test('the leak is the step that cost most at the end, not the narrowest', () => {
  const { leak, narrowest } = funnel([
    { name: 'visits', count: 1000, before: 1000 },
    { name: 'carts', count: 100, before: 100 },
    { name: 'orders', count: 40, before: 50 },
  ]);
  expect(narrowest?.name).toBe('carts');
  expect(leak?.name).toBe('orders');
  // with last week's half of the carts there would be ten more
  expect(leak?.lostAtEnd).toBeCloseTo(10);
});

test('nothing leaks where every step did as well or better', () => {
  const { leak, rows } = funnel([
    { name: 'visits', count: 900, before: 1000 },
    { name: 'orders', count: 45, before: 40 },
  ]);
  expect(leak).toBeUndefined();
  expect(rows[1]?.lostAtEnd).toBeLessThan(0);
});

test('a step that nobody reaches gives no rate behind it', () => {
  const { rows } = funnel([
    { name: 'visits', count: 10, before: 10 },
    { name: 'carts', count: 0, before: 1 },
    { name: 'orders', count: 0, before: 1 },
  ]);
  expect(rows[1]?.rate).toBe(0);
  expect(rows[1]?.lostAtEnd).toBeUndefined();
  expect(rows[2]?.rate).toBeUndefined();
});
