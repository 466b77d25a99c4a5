import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeCustomers, splitOrders } from '../../../src/simulator/model/customers.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { cells, key, layout, plan, playOne, scenario, sum, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const { classes } = scenario.customers;
const DORMANCY = 0.008;

/** Mean repeat orders by week `t` of a customer who has just joined: rate λ, dropout p after every order. */
function repeats(rate: number, dropout: number, weeks: number): number {
  const k = rate * dropout + DORMANCY;
  return (rate / k) * (1 - Math.exp(-k * weeks));
}

/** Sets satisfaction so that the index is `index`. */
function satisfied(state: Float64Array, index: number): Float64Array {
  state.fill(index, layout.satisfaction, layout.satisfaction + 3);
  return state;
}

/** One segment's week with given orders; everything else without orders. */
function close(
  state: Float64Array,
  orders: { fresh?: number; again?: number; deal?: number },
  { change = { emailSends: 0 } as Partial<FullPlan>, luck = EXPECTED } = {},
): Float64Array {
  work.buffer.fill(0);
  work.segmentNewOrders[0] = orders.fresh ?? 0;
  work.segmentReturning[0] = orders.again ?? 0;
  work.segmentOrders[0] = (orders.fresh ?? 0) + (orders.again ?? 0);
  work.segmentDealMean[0] = orders.deal ?? 0;
  closeCustomers(world, work, state, compileDecisions(world, plan(change)), luck);
  return state;
}

function empty(): Float64Array {
  const state = satisfied(warmState(), 4.3);
  state.fill(0, layout.customers, layout.backlog);
  return state;
}

test('C1: customers are those who stayed plus newcomers, whole in play, and the recency table holds them', () => {
  for (let week = 1; week <= 30; week++) {
    const { before, state, work: played } = playOne({ work, luck: luckOf(key, week) });
    for (let cell = 0; cell < 15; cell++) {
      const alive = state[layout.customers + cell] ?? 0;
      const was = before[layout.customers + cell] ?? 0;
      expect(Number.isInteger(alive)).toBe(true);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(was + (played.segmentNewOrders[Math.floor(cell / 3)] ?? 0));
      const table = sum(cells(state, layout.recency + 13 * cell, 13));
      expect(table / alive).toBeCloseTo(1, 9);
    }
  }
});

// Expected repeats of an apparel newcomer: .068, .189, .307, .436, .533 after 4, 13, 26, 52, 104 weeks
test.each([
  [4, 0.068],
  [13, 0.189],
  [26, 0.307],
  [52, 0.436],
  [104, 0.533],
])('C2: after %d weeks a newcomer has bought %d times again, as in closed form', (weeks, published) => {
  const state = close(empty(), { fresh: 1000 });
  let bought = 0;
  for (let week = 0; week < weeks; week++) {
    // each class on its own, at its rate: orders of the week are λ(1 − e^−k)/k a head
    const next = state.slice();
    classes.forEach(({ ordersPerWeek, dropoutRate }, l) => {
      const alone = empty();
      const alive = state[layout.customers + l] ?? 0;
      alone[layout.customers + l] = alive;
      const k = ordersPerWeek * dropoutRate + DORMANCY;
      const orders = (alive * ordersPerWeek * (1 - Math.exp(-k))) / k;
      bought += orders;
      next[layout.customers + l] = close(alone, { again: orders })[layout.customers + l] ?? 0;
    });
    state.set(next);
  }
  const closed = classes.reduce(
    (total, { share, ordersPerWeek, dropoutRate }) =>
      total + share * (1 - dropoutRate) * repeats(ordersPerWeek, dropoutRate, weeks),
    0,
  );
  expect(closed).toBeCloseTo(published, 3);
  expect(Math.abs(bought / 1000 / closed - 1)).toBeLessThan(0.003);
});

// CDNOW, in weeks: r = .243, α = 4.414, a = .793, b = 2.426. Over gamma rates 1 − e^(−λpt) becomes
// 1 − (α ÷ (α + pt))^r; over beta dropouts we integrate in u = p^a, which takes away the pole at 0.
test.each([
  [13, 0.5344],
  [26, 0.9026],
  [39, 1.1967],
  [52, 1.4461],
])('C3: by week %d the CDNOW cohort is expected to buy %d times', (weeks, published) => {
  const [r, alpha, a, b] = [0.243, 4.414, 0.793, 2.426];
  const steps = 200_000;
  let total = 0;
  let weight = 0;
  for (let i = 0; i < steps; i++) {
    const p = ((i + 0.5) / steps) ** (1 / a);
    const density = (1 - p) ** (b - 1);
    total += (density / p) * (1 - (alpha / (alpha + p * weeks)) ** r);
    weight += density;
  }
  expect(total / weight).toBeCloseTo(published, 3);
});

test('C4: a satisfaction half a point lower multiplies dropouts by e^.5, up to .95', () => {
  const dropouts = (index: number, l: number) => {
    const state = satisfied(empty(), index);
    state[layout.customers + l] = 1000;
    close(state, { again: 100 });
    return 1000 - (state[layout.customers + l] ?? 0) / (1 - DORMANCY);
  };
  classes.forEach(({ dropoutRate }, l) => {
    expect(dropouts(4.3, l)).toBeCloseTo(100 * dropoutRate, 9);
    expect(dropouts(3.8, l)).toBeCloseTo(100 * Math.min(0.95, dropoutRate * Math.exp(0.5)), 9);
  });
  expect(dropouts(1, 0)).toBeCloseTo(95, 9);
});

test('C5: of 100 newcomers, 40 of them won by a deal, as many stay as of 80', () => {
  const joined = (fresh: number, deal: number) => {
    const state = close(empty(), { fresh, deal });
    return cells(state, layout.customers, 3);
  };
  joined(100, 40).forEach((count, l) => {
    expect(count).toBeCloseTo(joined(80, 0)[l] ?? 0, 9);
    const { share, dropoutRate } = classes[l] ?? { share: 0, dropoutRate: 0 };
    expect(joined(100, 0)[l]).toBeCloseTo(100 * share * (1 - dropoutRate), 9);
  });
});

test('C6: no order is lost when orders are split into new and returning, channels and classes', () => {
  for (let week = 1; week <= 30; week++) {
    playOne({ work, luck: luckOf(key, week), plan: plan({ emailSends: week % 3 }) });
    const orders = sum(work.dayOrders);
    expect(sum(work.segmentOrders)).toBe(orders);
    expect(sum(work.segmentNewOrders) + sum(work.segmentReturning)).toBe(orders);
    expect(sum(work.channelOrders)).toBe(orders);
    expect(sum(work.cellOrders)).toBe(sum(work.segmentReturning));
    expect([...work.channelOrders, ...work.cellOrders].every((n) => Number.isInteger(n) && n >= 0)).toBe(
      true,
    );
  }
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 }), (orders) => {
      work.buffer.fill(0);
      work.segmentOrders.set(orders);
      work.segmentOrderMean.fill(100);
      work.segmentReturningMean.fill(37);
      work.channelOrderMean.set([9, 0, 3, 2, 0, 0, 5, 1]);
      work.channelReturningMean.set([4, 0]);
      splitOrders(work, luckOf(key, 5));
      expect(sum(work.channelOrders)).toBe(sum(orders));
      expect(work.channelOrders[1]).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('C7: who bought within 28 days counts for repurchase, 13.2 % of orders in the reference shop', () => {
  const share = (recencyWeek: number) => {
    const state = empty();
    state[layout.customers] = 1000;
    state[layout.recency + recencyWeek] = 1000;
    close(state, { again: 100, fresh: 100 });
    return work.totals[TOTAL.repurchaseRate] ?? 0;
  };
  // 100 orders of 1,000 customers: 1,000 × (1 − e^−.1) = 95.163 buyers, of 200 orders
  expect(share(0)).toBeCloseTo(0.475813, 6);
  expect(share(3)).toBeCloseTo(0.475813, 6);
  expect(share(4)).toBe(0);
  expect(Math.abs((scenario.calibrated.figures['repurchaseRate'] ?? 0) - 0.132)).toBeLessThan(0.003);
});

// two sends: .003 × 2 × 1.35 = .0081 of the list; .64 × .9919 + .02 × (.90 − .64) = .640016
test('C8: two e-mails a week hold the list at .64', () => {
  const list = (emailSends: number, share: number) => {
    const state = empty();
    state[layout.contactable] = share;
    return close(state, {}, { change: { emailSends } })[layout.contactable] ?? 0;
  };
  expect(list(2, 0.64)).toBeCloseTo(0.640016, 9);
  expect(list(0, 0.64)).toBeCloseTo(0.6452, 9);
  expect(list(7, 0.64)).toBeLessThan(list(3, 0.64));
  expect(list(0, 0.9)).toBeLessThanOrEqual(0.9);
});

test('C9: visitors are never more than visits', () => {
  for (let week = 1; week <= 20; week++) {
    playOne({ work, luck: luckOf(key, week), isoWeek: week + 30 });
    expect(work.totals[TOTAL.uniqueVisitors]).toBeLessThanOrEqual(sum(work.dayVisits));
    expect(work.totals[TOTAL.uniqueVisitors]).toBeGreaterThan(0.8 * sum(work.dayVisits));
  }
});
