import { expect, test } from 'vitest';
import {
  activeSharesOf,
  expectedOrders,
  lifetimeValue,
} from '../../../src/components/lesson/labs/cohort/cohort-lab.ts';
import {
  POINTS_WEEKS,
  pointsCostRate,
  pointsWeeks,
  redemptionRate,
} from '../../../src/components/lesson/labs/points/points-lab.ts';
import {
  readThreshold,
  THRESHOLDS,
  type ThresholdTry,
} from '../../../src/components/lesson/labs/threshold/threshold-lab.ts';
import { readTiers, SPEND_STEPS } from '../../../src/components/lesson/labs/tier/tier-lab.ts';
import { meanUplift } from '../../../src/components/lesson/labs/uplift/uplift-lab.ts';

const uplift = {
  unitsWithout: 100,
  unitsWith: 160,
  salesFen: 1000,
  extraMargin: 101,
  givenAway: -50,
  otherProducts: -10,
  setUp: -8,
  rest: -3,
  week: 30,
  later: -20,
};

test('the effects of a deal add up to the week after taking the mean, too', () => {
  const mean = meanUplift([
    uplift,
    { ...uplift, extraMargin: 102, week: 31 },
    { ...uplift, rest: -4, week: 29 },
  ]);
  expect(mean.extraMargin + mean.givenAway + mean.otherProducts + mean.setUp + mean.rest).toBe(mean.week);
});

test('a threshold is read against the same week without one', () => {
  const plain: ThresholdTry = {
    orders: 100,
    baskets: [],
    paidFen: 1_700_000,
    discounted: 0,
    discountFen: 0,
    profitFen: 50_000,
    reached: THRESHOLDS.map((_, n) => 60 - n * 10),
  };
  const now = {
    ...plain,
    paidFen: 1_800_000,
    profitFen: 42_000,
    reached: plain.reached.map((one) => one + 5),
  };
  const read = readThreshold({ discountYuan: 20, tries: [plain, now] }, 1);
  expect(read).toEqual({
    averageFen: 18_000,
    averageWithoutFen: 17_000,
    reachedWithout: 0.6,
    reachedWith: 0.65,
    profitChangeFen: -8000,
  });
});

test('every customer stands in one tier, and benefits are paid by what the tier buys more', () => {
  const setup = {
    weeks: 12,
    customers: Array.from({ length: SPEND_STEPS + 1 }, () => 2),
    spentFen: Array.from({ length: SPEND_STEPS + 1 }, () => 1000),
    marginShare: 0.3,
  };
  const rows = readTiers(setup, { silver: 500, gold: 1000, silverShare: 0.05, goldShare: 0.3 });
  expect(rows.map((one) => one.customers)).toEqual([20, 20, 42]);
  expect(rows[1]?.costFen).toBe(500);
  expect(rows[1]?.neededLift).toBeCloseTo(0.05 / 0.25, 12);
  expect(rows[2]?.neededLift).toBe(Infinity);
});

test('points that are owed settle where what is earned equals what goes', () => {
  const setup = {
    weeklySalesFen: 1_600_000,
    openingFen: 0,
    startPoints: 1,
    startRedeemed: 6,
    startExpired: 2,
  };
  const terms = { pointsPerYuan: 1, redeemedShare: 0.06, expiredShare: 0.02 };
  const weeks = pointsWeeks(setup, terms);
  expect(weeks).toHaveLength(POINTS_WEEKS);
  expect(weeks[0]?.outstandingFen).toBe(16_000);
  const last = weeks.at(-1);
  expect(last?.outstandingFen).toBeLessThan(16_000 / 0.08);
  expect(last?.outstandingFen).toBeGreaterThan(0.98 * (16_000 / 0.08));
  expect(redemptionRate(terms)).toBeCloseTo(0.75, 12);
  expect(pointsCostRate(terms)).toBeCloseTo(0.0075, 12);
});

test('cohorts give a mean share for each age over those that reached it', () => {
  const cohort = { returned: [], keptFen: [] };
  const shares = activeSharesOf([
    { ...cohort, week: 1, customers: 100, active: [100, 10, 6] },
    { ...cohort, week: 2, customers: 100, active: [100, 20] },
  ]);
  expect(shares).toEqual([1, 0.15, 0.06]);
});

test('lifetime value is the sum of its weeks', () => {
  const setup = { customers: 1, activeShares: [], orderFen: 10_000, marginShare: 0.3, winningFen: 2000 };
  const terms = { retention: 0.9, frequency: 0.05, marginShare: 0.4, winningFen: 2000 };
  const value = lifetimeValue(setup, terms);
  let orders = 0;
  for (let age = 0; age < 500; age += 1) orders += expectedOrders(terms, age);
  expect(value.grossFen).toBeCloseTo(orders * 4000, 4);
  expect(value.netFen).toBe(value.grossFen - 2000);
});
