import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { contribution, equity, operatingProfit } from '../../src/simulator/model/finance.ts';
import { EXPECTED, luckOf } from '../../src/simulator/model/luck.ts';
import { satisfactionIndex } from '../../src/simulator/model/reputation.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { weekResult } from '../../src/simulator/result.ts';
import { simulateWeek } from '../../src/simulator/week.ts';
import { anyPlan, anyShelf } from './support/decision-box.ts';
import { sample } from './support/laws.ts';
import {
  cells,
  key,
  layout,
  plan,
  playOne,
  type reference,
  skuCount,
  stocked,
  sum,
  warmState,
  wholeState,
  world,
} from './support/shop.ts';

const work = makeWorkspace(world);
const J = skuCount;
const weeks = fc.integer({ min: 1, max: 150 });

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('O10: units received, put back and on the shelf before are sold or on the shelf after', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      const played = playOne({ work, state, plan: trial, luck: luckOf(key, week) });
      for (let j = 0; j < J; j++) {
        const had = (state[layout.stock + j] ?? 0) + (work.skuReceived[j] ?? 0) + (work.skuRestocked[j] ?? 0);
        const gone = (work.skuUnits[j] ?? 0) + (work.skuCleared[j] ?? 0);
        expect(had).toBe(gone + (played.state[layout.stock + j] ?? 0));
        // what was under way or ordered has arrived or is under way
        const before = sum(cells(state, layout.pipe + 28 * j, 28)) + (work.skuOrdered[j] ?? 0);
        expect(before).toBe((work.skuReceived[j] ?? 0) + sum(cells(played.state, layout.pipe + 28 * j, 28)));
      }
    }),
    { numRuns: 60 },
  );
});

// the standard deviation of a week's contribution is a sixth of it: over 2,000 weeks its mean is known to .4 %
test('O11: 2,000 drawn weeks average what the expected week says, within 1.5 %', () => {
  const expected = playOne({ work, state: wholeState() });
  const target = {
    visits: sum(work.dayVisits),
    orders: sum(work.dayOrders),
    contribution: contribution(expected.work),
  };
  const [visits, orders, earned] = [sample(), sample(), sample()];
  const start = wholeState();
  for (let r = 0; r < 2000; r++) {
    playOne({ work, state: start, luck: luckOf(key, 1, 'scoring', r) });
    visits.add(sum(work.dayVisits));
    orders.add(sum(work.dayOrders));
    earned.add(contribution(work));
  }
  expect(Math.abs(visits.mean / target.visits - 1)).toBeLessThan(0.01);
  expect(Math.abs(orders.mean / target.orders - 1)).toBeLessThan(0.01);
  expect(Math.abs(earned.mean / target.contribution - 1)).toBeLessThan(0.015);
  for (const [drawn, mean] of [
    [visits, target.visits],
    [orders, target.orders],
  ] as const) {
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(4 * drawn.error + 0.002 * mean);
  }
});

test('O12: any plan, with empty shelves or without a buyer, gives finite figures and keeps every account', () => {
  const check = (state: Float64Array, trial: typeof reference, week: number) => {
    const played = playOne({ work, state, plan: trial, luck: luckOf(key, week), isoWeek: 1 + (week % 52) });
    const result = weekResult(
      world,
      work,
      played.state,
      compileDecisions(world, trial),
      week,
      1 + (week % 52),
    );
    expect(numbersIn(result).every(Number.isFinite)).toBe(true);
    expect([...played.state].every(Number.isFinite)).toBe(true);
    expect(Math.min(...cells(played.state, layout.stock, J))).toBeGreaterThanOrEqual(0);
    expect(equity(world, played.state) - equity(world, state)).toBe(operatingProfit(work));
    return result;
  };
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      check(state, trial, week);
    }),
    { numRuns: 120 },
  );
  // a season under odd plans: the state stays sound
  fc.assert(
    fc.property(fc.array(anyPlan, { minLength: 12, maxLength: 12 }), (plans) => {
      let state = wholeState();
      plans.forEach((trial, week) => {
        state = playOne({ work, state, plan: trial, luck: luckOf(key, week), isoWeek: 36 + week }).state;
      });
      expect([...state].every(Number.isFinite)).toBe(true);
      expect(Math.min(...cells(state, layout.stock, J))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 10 },
  );
  // nothing to sell
  expect(check(stocked(wholeState(), 0), plan({ purchase: {} }), 3).orders).toBe(0);
  // nobody who comes
  const deserted = wholeState();
  deserted.fill(0, layout.customers, layout.backlog);
  deserted[layout.searchWeight] = 0;
  deserted.fill(0, layout.adstock, layout.adstock + 3);
  const silent = {
    socialBudgetFen: 0,
    kolBudgetFen: 0,
    semBudgetFen: 0,
    contentBudgetFen: 0,
    affiliateCommissionRate: 0,
    emailSends: 0,
  };
  deserted[layout.seoStock] = -100;
  const empty = check(deserted, plan(silent), 4);
  expect([empty.visits, empty.orders]).toEqual([0, 0]);
  const quiet = playOne({ work, state: deserted, plan: plan(silent) });
  expect([...quiet.state].every(Number.isFinite)).toBe(true);
});

test('O13: for 52 weeks the reference shop keeps its search weight, satisfaction and customers', () => {
  for (const drawn of [false, true]) {
    let state = drawn ? wholeState() : warmState();
    const customers = sum(cells(state, layout.customers, 15));
    for (let week = 1; week <= 52; week++) {
      state = playOne({ work, state, isoWeek: week, ...(drawn ? { luck: luckOf(key, week) } : {}) }).state;
      const orders = sum(work.dayOrders);
      expect(orders).toBeGreaterThan(400);
      expect(orders).toBeLessThan(2600);
      expect(satisfactionIndex(world, state)).toBeGreaterThan(4);
      expect(satisfactionIndex(world, state)).toBeLessThan(4.6);
      expect(state[layout.searchWeight]).toBeGreaterThan(0.8);
      expect(state[layout.searchWeight]).toBeLessThan(1.25);
    }
    const ratio = sum(cells(state, layout.customers, 15)) / customers;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  }
});

test('O14: the same seed, state and plan give the same week, whatever ran before in the same scratch', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anyShelf, weeks, (trial, other, state, week) => {
      const luck = luckOf(key, week);
      const one = state.slice();
      simulateWeek(world, work, one, compileDecisions(world, trial), luck, 40);
      const measured = work.buffer.slice();
      simulateWeek(world, work, wholeState(), compileDecisions(world, other), EXPECTED, 12);
      const two = state.slice();
      simulateWeek(world, work, two, compileDecisions(world, trial), luck, 40);
      expect(two).toEqual(one);
      expect(work.buffer).toEqual(measured);
    }),
    { numRuns: 25 },
  );
});
