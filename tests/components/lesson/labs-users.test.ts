import { expect, test } from 'vitest';
import { basketSetup, likeness, readPair } from '../../../src/components/lesson/labs/basket/basket-lab.ts';
import { better, gains, readBucket } from '../../../src/components/lesson/labs/bucket/bucket-lab.ts';
import { readPersona } from '../../../src/components/lesson/labs/persona/persona-lab.ts';
import type { Customer, CustomerBook } from '../../../src/simulator/index.ts';

const bucket = {
  newcomers: 1000,
  activation: 0.02,
  retention: 0.9,
  frequency: 0.05,
  orderLeavesFen: 5000,
  referral: 0,
};

test('a bucket rises to where as many leave as come', () => {
  const { inside, level, firstOrders } = readBucket(bucket);
  expect(level).toBeCloseTo(200, 9);
  expect(firstOrders).toBeCloseTo(26 * 20, 9);
  expect(inside.at(-1)).toBeLessThan(200);
  expect(inside.at(-1)).toBeGreaterThan(0.9 * 200);
  expect(readBucket({ ...bucket, referral: 0.2 }).level).toBeUndefined();
});

test('a tenth at acquisition, activation and revenue is a tenth of all', () => {
  const now = readBucket(bucket).leftFen;
  const gain = gains(bucket);
  for (const stage of ['acquisition', 'activation', 'revenue'] as const)
    expect(gain[stage]).toBeCloseTo(now / 10, 4);
  expect(gain.referral).toBe(0);
  expect(better(bucket, 'retention').retention).toBeCloseTo(0.91, 9);
});

test('a persona is judged by size before difference', () => {
  const setup = {
    untilWeek: 12,
    cells: [
      [1, 1, 1, 1, 1, 900, 45, 9000, 600],
      [2, 1, 1, 1, 1, 100, 40, 8000, 70],
      [1, 1, 1, 1, 2, 12, 2, 300, 5],
    ],
  };
  const any = { orders: 0, channel: 0, value: 0, days: 0, region: 0 };
  expect(readPersona(setup, any)).toMatchObject({ verdict: 'everybody', segment: { customers: 1012 } });
  expect(readPersona(setup, { ...any, orders: 2 })).toMatchObject({
    verdict: 'distinct',
    rest: { again: 47 },
  });
  expect(readPersona(setup, { ...any, region: 2 }).verdict).toBe('small');
});

const order = (week: number, ...skuIds: string[]) =>
  ({ week, skuIds }) as unknown as Customer['orders'][number];
const book = {
  customers: [
    { orders: [order(1, 'a', 'b'), order(8, 'c')] },
    { orders: [order(2, 'a', 'b')] },
    { orders: [order(3, 'a')] },
    { orders: [order(-2, 'a', 'c'), order(9, 'b')] },
  ],
} as unknown as CustomerBook;
const products = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));

test('baskets give support, confidence, lift and likeness; the weeks before only teach', () => {
  const setup = basketSetup(book, products);
  expect([setup.baskets, setup.mixedBaskets]).toEqual([5, 2]);
  const pair = readPair(setup, 0, 1, 0);
  expect(pair).toMatchObject({ together: 2, support: 0.4 });
  expect(pair.confidence).toBeCloseTo(2 / 3, 9);
  expect(pair.lift).toBeCloseTo(2 / 3 / (3 / 5), 9);
  expect(pair.likeness).toBeCloseTo(2 / Math.sqrt(9), 9);
  expect(likeness(1, 0, 4)).toBe(0);
});

test('a recommender is tried on those who later bought something new', () => {
  const { tried, hits } = basketSetup(book, products);
  expect(tried).toBe(2);
  // of two goods still open, three are more than all
  expect(hits).toMatchObject({ similar: 2, sellers: 2, chance: 2 });
});
