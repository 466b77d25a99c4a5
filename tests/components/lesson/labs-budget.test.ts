import { expect, test } from 'vitest';
import {
  type BudgetSetup,
  bestMix,
  budgetPlan,
  mixesOf,
  readBudget,
} from '../../../src/components/lesson/labs/budget/budget-lab.ts';
import { readCommission } from '../../../src/components/lesson/labs/commission/commission-lab.ts';
import { OPTION_WEEKS, readOption } from '../../../src/components/lesson/labs/option/option-lab.ts';
import {
  FIRST_RATINGS,
  importanceOf,
  ranked,
  reportRatings,
} from '../../../src/components/lesson/labs/problem/problem-lab.ts';
import { readRank } from '../../../src/components/lesson/labs/rank/rank-lab.ts';

test('every split of the parts is there once, none above the budget', () => {
  const mixes = mixesOf(4);
  expect(mixes).toHaveLength(70);
  expect(new Set(mixes.map((mix) => mix.join(''))).size).toBe(70);
  expect(Math.max(...mixes.map((mix) => mix.reduce((sum, parts) => sum + parts, 0)))).toBe(4);
  expect(budgetPlan([1, 0, 2, 0])).toEqual({
    semBudgetFen: 200_000,
    socialBudgetFen: 0,
    kolBudgetFen: 400_000,
    seoBudgetFen: 0,
  });
});

test('a split is read against none, and the next part against the split', () => {
  const setup: BudgetSetup = Object.fromEntries(
    mixesOf(5).map((mix) => {
      const [first = 0, ...rest] = mix;
      const others = rest.reduce((sum, parts) => sum + parts, 0);
      const profitFen = 1000 + 300 * Math.min(first, 2) - 100 * others;
      const spendFen = 200_000 * (first + others);
      return [mix.join(''), { profitFen, orders: 10 + 4 * first, spendFen, credited: mix }];
    }),
  );
  const read = readBudget(setup, [1, 0, 0, 0]);
  expect([read.gainFen, read.extraOrders, read.orderFen]).toEqual([300, 4, 50_000]);
  expect(read.next).toEqual([300, -100, -100, -100]);
  expect(readBudget(setup, [0, 1, 0, 0]).orderFen).toBeUndefined();
  expect(bestMix(setup)).toEqual([2, 0, 0, 0]);
});

test('work on search is counted against none at all', () => {
  const none = { visits: [100, 90], profitFen: 1000, spendFen: 0 };
  const some = { visits: [100, 120], profitFen: 900, spendFen: 300 };
  const setup = { all: [none, some], first: [none, some], second: [none, some] };
  expect(readRank(setup, 'all', 1)).toMatchObject({ moreVisits: 30, moreAtEnd: 30, gainFen: -100 });
});

test('a step of commission is counted against the next lower one', () => {
  const at = (orders: number, paidFen: number, profitFen: number) => ({
    visits: 0,
    orders,
    salesFen: 0,
    paidFen,
    profitFen,
  });
  const tries = [at(0, 0, 1000), at(10, 200, 1500), at(14, 420, 1400)];
  expect(readCommission(tries, 2)).toMatchObject({
    orderFen: 30,
    gainFen: 400,
    moreOrders: 4,
    morePaidFen: 220,
    stepFen: -100,
  });
  expect(readCommission(tries, 0)).toMatchObject({ orderFen: 0, gainFen: 0, moreOrders: 0 });
});

test('an option is summed up and averaged over the weeks counted', () => {
  const weeks = Array.from({ length: OPTION_WEEKS }, (_, n) => n);
  const one = {
    gainFen: weeks.map((week) => week * 100 - 200),
    firstLowFen: 0,
    firstHighFen: 0,
    lateRate: weeks.map((week) => week / 10),
    orders: weeks.map(() => 50),
  };
  expect(readOption(one, 2)).toEqual({ gainFen: -300, lateRate: 0.05, orders: 50 });
});

test('importance turns the status round, and ties keep their order', () => {
  expect(importanceOf({ status: 5, impact: 5 })).toBe(5);
  expect(importanceOf({ status: 1, impact: 5 })).toBe(25);
  const same = { status: 3, impact: 3 };
  expect(ranked({ late: same, tickets: same, chats: same, soldOut: same, stars: same })[0]).toBe('late');
  const row = { id: 'late', status: 2, impact: 4, measure: 0.1, limit: 0.05 } as const;
  expect(reportRatings([row])).toEqual({ late: { status: 2, impact: 4 } });
  expect(ranked(FIRST_RATINGS)[0]).toBe('soldOut');
});
