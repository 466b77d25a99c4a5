import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohorts } from '../../../src/simulator/customer-book/cohorts.ts';
import { repurchaseRates } from '../../../src/simulator/customer-book/repurchase.ts';
import { quintiles, rfm } from '../../../src/simulator/customer-book/rfm.ts';
import { RFM_SEGMENTS } from '../../../src/simulator/vocabulary.ts';
import { viewOf } from '../support/games.ts';
import { customer, handBook, order, season } from './books.ts';

test('CB12: orders of recent buyers and buyers of two orders are two rates, worked by hand', () => {
  const book = handBook(4, [
    customer('C1', [order(4, 0, 50)]), // new this week
    customer('C2', [order(0, 0, 50), order(4, 1, 50), order(4, 2, 60)]), // recent, twice this week
    customer('C3', [order(-1, 0, 50), order(4, 3, 50)]), // five weeks ago: not recent
    customer('C4', [order(2, 0, 50), order(3, 0, 60)]), // recent, but not this week
    customer('C5', [order(4, 5, 50)], { before: 0 }), // recent by an order the old file has
    customer('C6', [order(1, 5, 50)]),
  ]);
  expect(repurchaseRates(book, 4)).toEqual({
    week: 4,
    orders: 5,
    recentOrders: 3,
    orderBasedRate: 3 / 5,
    buyers: 6,
    repeatBuyers: 2,
    buyerBasedRate: 2 / 6,
  });
  expect(repurchaseRates(handBook(0, []), 0).orderBasedRate).toBe(0);
});

test('CB12: in a season the two rates differ, and only the first is the shop’s', () => {
  for (const { week, orders, customers } of viewOf(season.game).results) {
    const { orderBasedRate, buyerBasedRate } = repurchaseRates(season.book, week);
    expect(orderBasedRate).toBeCloseTo(Math.round(customers.repurchaseRate * orders) / orders, 12);
    if (week >= 0) expect(orderBasedRate - buyerBasedRate).toBeGreaterThan(0.03);
  }
});

test('CB13: ten different values make five pairs, and ties share a score', () => {
  expect(quintiles([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  // seven ones are score 1; of the three left a quarter, then a third, then half
  expect(quintiles([1, 1, 1, 1, 1, 1, 1, 2, 3, 4])).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 3, 4]);
  expect(quintiles([1, 1, 1, 1, 2, 2, 3, 4, 5, 9])).toEqual([1, 1, 1, 1, 2, 2, 3, 3, 4, 5]);
  expect(quintiles([])).toEqual([]);
});

test('CB13: more is never scored less, and equal never differently', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
      const scores = quintiles(values);
      values.forEach((a, i) => {
        values.forEach((b, j) => {
          if (a === b) expect(scores[i]).toBe(scores[j]);
          if (a > b) expect(scores[i]).toBeGreaterThanOrEqual(scores[j] ?? 0);
        });
        expect([1, 2, 3, 4, 5]).toContain(scores[i]);
      });
    }),
  );
});

// ten customers, two to each recency score; frequencies 5 4 3 2 2 1 1 1 1 1, in order of spending
const ten = handBook(12, [
  customer(
    'vip',
    [1, 3, 5, 7, 12].map((week) => order(week, 6, 200)),
  ), // 0 days, 5 orders, ¥1000
  customer('fresh', [order(12, 5, 90)]), // 1 day, first order
  customer('faithful', [order(2, 0, 150), order(9, 0, 150), order(10, 0, 150)]), // 20 days, 3 orders
  customer('known', [order(10, 1, 80)], { before: -20 }), // 19 days, one order in the book
  customer('second', [order(6, 0, 100), order(7, 0, 110)]), // 41 days
  customer('third', [order(7, 1, 70)]), // 40 days
  customer(
    'sleeper',
    [1, 2, 3, 4].map((week) => order(week, 0, 180)),
  ), // 62 days, 4 orders
  customer('once', [order(4, 1, 60)], { refundYuan: 60 }), // 61 days, everything back
  customer('two', [order(1, 0, 95), order(2, 0, 95)]), // 76 days
  customer('long ago', [order(1, 0, 40)]), // 83 days
]);

test('CB14: ten customers scored and named by hand', () => {
  const { rows } = rfm(ten, 12);
  const seen = rows.map(({ customerId, recencyDays, orders, keptFen, r, f, m, segment }) => [
    customerId,
    recencyDays,
    orders,
    keptFen / 100,
    `${r}${f}${m}`,
    segment,
  ]);
  expect(seen).toEqual([
    ['vip', 0, 5, 1000, '555', 'vip'],
    ['fresh', 1, 1, 90, '513', 'new'],
    ['faithful', 20, 3, 450, '434', 'loyal'],
    ['known', 19, 1, 80, '412', 'potential'],
    ['second', 41, 2, 210, '324', 'potential'],
    ['third', 40, 1, 70, '312', 'potential'],
    ['sleeper', 62, 4, 720, '245', 'atRisk'],
    ['once', 61, 1, 0, '211', 'lost'],
    ['two', 76, 2, 190, '123', 'lost'],
    ['long ago', 83, 1, 40, '111', 'lost'],
  ]);
});

test('CB14: grid and segments hold every customer once, with all their money', () => {
  for (const [book, week] of [
    [ten, 12],
    [season.book, 12],
    [season.book, 3],
  ] as const) {
    const { rows, grid, segments } = rfm(book, week);
    const kept = rows.reduce((sum, { keptFen }) => sum + keptFen, 0);
    const total = (cells: readonly { customers: number; keptFen: number }[]) => [
      cells.reduce((sum, { customers }) => sum + customers, 0),
      cells.reduce((sum, { keptFen }) => sum + keptFen, 0),
    ];
    expect(total(grid)).toEqual([rows.length, kept]);
    expect(total(RFM_SEGMENTS.map((name) => segments[name]))).toEqual([rows.length, kept]);
    expect(grid.map(({ r, f }) => `${r}${f}`)).toEqual(
      [5, 4, 3, 2, 1].flatMap((r) => [1, 2, 3, 4, 5].map((f) => `${r}${f}`)),
    );
  }
});

test('CB14: a week sees nothing of the weeks after it', () => {
  const early = rfm(season.book, 3);
  expect(early.rows.length).toBe(
    season.book.customers.filter(({ orders }) => (orders[0]?.week ?? 99) <= 3).length,
  );
  for (const { recencyDays } of early.rows) {
    expect(recencyDays).toBeGreaterThanOrEqual(0);
    expect(recencyDays).toBeLessThanOrEqual(48);
  }
});

test('CB15: cohorts worked by hand', () => {
  const table = cohorts(
    handBook(3, [
      customer('C1', [order(1, 0, 100), order(1, 4, 50), order(3, 0, 60)]),
      customer('C2', [order(1, 0, 80), order(2, 4, 50)], { refundYuan: 80 }),
      customer('C3', [order(1, 0, 70)]),
      customer('C4', [order(3, 2, 90)]),
      customer('C5', [order(1, 0, 70)], { before: -9 }),
    ]),
  );
  expect(table.find(({ week }) => week === 1)).toEqual({
    week: 1,
    customers: 3,
    active: [3, 1, 1],
    returned: [1, 2, 2],
    keptFen: [22_000, 5000, 6000],
  });
  expect(table.find(({ week }) => week === 3)).toEqual({
    week: 3,
    customers: 1,
    active: [1],
    returned: [0],
    keptFen: [9000],
  });
  expect(table.map(({ week }) => week)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
});

test('CB15: a cohort is the week’s new buyers, and all money of customers won is in one', () => {
  const table = cohorts(season.book);
  table.forEach((cohort, n) => {
    const result = viewOf(season.game).results[n];
    expect([cohort.week, cohort.customers]).toEqual([result?.week, result?.customers.newBuyers]);
    expect(cohort.active[0]).toBe(cohort.customers);
    expect(cohort.returned).toEqual([...cohort.returned].sort((a, b) => a - b));
  });
  const won = season.book.customers.filter(({ before }) => !before);
  const kept = won.reduce(
    (sum, { orders, refunds }) =>
      sum +
      orders.reduce((fen, { netFen }) => fen + netFen, 0) -
      refunds.reduce((fen, { refundFen }) => fen + refundFen, 0),
    0,
  );
  expect(table.reduce((sum, { keptFen }) => sum + keptFen.reduce((a, b) => a + b, 0), 0)).toBe(kept);
});
