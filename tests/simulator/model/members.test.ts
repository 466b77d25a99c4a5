import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equity } from '../../../src/simulator/model/finance.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { tierVisitFactor } from '../../../src/simulator/model/members.ts';
import { TOTAL } from '../../../src/simulator/model/workspace.ts';
import { PROFIT_LINES } from '../../../src/simulator/vocabulary.ts';
import { anyPlan, anyShelf } from '../support/decision-box.ts';
import { playGame, viewOf } from '../support/games.ts';
import { ample, drawn } from '../support/offers.ts';
import { key, type PlayedWeek, plan, playOne, scenario, sum, world } from '../support/shop.ts';

const { layout } = world;
const total = ({ work }: PlayedWeek, name: keyof typeof TOTAL) => work.totals[TOTAL[name]] ?? 0;
const lineOf = ({ work }: PlayedWeek, name: (typeof PROFIT_LINES)[number]) =>
  work.lines[PROFIT_LINES.indexOf(name)] ?? 0;
const aliveIn = (state: Float64Array) => sum(state.subarray(layout.customers, layout.customers + 15));
const luckyWeeks = fc.integer({ min: 1, max: 150 });

test('ME1: members are those who stayed customers plus those who joined, never more than there are customers', () => {
  const week = ample({});
  const kept = total(week, 'customersStaying') / total(week, 'customersBefore');
  expect(week.state[layout.members]).toBeCloseTo(
    (week.before[layout.members] ?? 0) * kept + total(week, 'joined'),
    6,
  );
  fc.assert(
    fc.property(anyPlan, anyShelf, luckyWeeks, (trial, state, n) => {
      const next = playOne({ plan: trial, state, luck: luckOf(key, n) }).state;
      expect(Number.isInteger(next[layout.members])).toBe(true);
      expect(next[layout.members]).toBeLessThanOrEqual(aliveIn(next));
      expect(next[layout.members]).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});

test('ME2: .06 + .10·b of the orders of others make a member', () => {
  for (const tierBenefit of [0, 0.3, 1]) {
    const week = ample({ tierBenefit });
    const others = sum(week.work.dayOrders) - sum(week.work.segmentMemberOrders);
    expect(total(week, 'joined')).toBeCloseTo((0.06 + 0.1 * tierBenefit) * others, 6);
  }
});

test('ME3: tiers go by purchase class and add up to the members', () => {
  for (const { customers } of viewOf(playGame(2)).results) {
    const { none, silver, gold } = customers.memberTiers;
    expect(none + silver + gold).toBe(customers.members);
    expect(none).toBeGreaterThan(silver);
    expect(silver).toBeGreaterThan(gold);
  }
});

// full benefits: light 1 + .12·.3, moderate 1 + .12·.8, heavy 1 + .12·1.2
test('ME4: benefits bring a class back 1 + .12·b·w as often, w .3, .8 and 1.2', () => {
  expect([0, 1, 2].map((l) => tierVisitFactor(world, 1, l))).toEqual([1.036, 1.096, 1.144]);
  const visits = (tierBenefit: number) => sum(ample({ tierBenefit }).work.dayVisits);
  expect(visits(1)).toBeGreaterThan(visits(0.3));
  expect(visits(0.3)).toBeGreaterThan(visits(0));
});

test('ME5: benefits cost b × 0, 1 and 2 % of what members paid, by the classes that came back', () => {
  expect(lineOf(ample({ tierBenefit: 0 }), 'tierBenefits')).toBeCloseTo(0, 12);
  const week = ample({ tierBenefit: 1 });
  const orders = [0, 1, 2].map((l) => sum(week.work.cellOrders.filter((_, cell) => cell % 3 === l)));
  const rate = (0.01 * (orders[1] ?? 0) + 0.02 * (orders[2] ?? 0)) / sum(orders);
  expect(-lineOf(week, 'tierBenefits')).toBeCloseTo(rate * total(week, 'memberNet'), 6);
});

test('ME6: a share M of returning orders are members’, and every member has bought before', () => {
  const week = ample({});
  expect(sum(week.work.segmentMemberOrders)).toBeCloseTo(
    week.work.memberShare * sum(week.work.segmentReturning),
    6,
  );
  for (let n = 1; n <= 40; n++) {
    const { work } = drawn({}, n, n % 2 ? 5000 : 15);
    for (let g = 0; g < 5; g++) {
      expect(work.segmentMemberOrders[g]).toBeLessThanOrEqual(work.segmentReturning[g] ?? 0);
      expect(work.segmentReturning[g]).toBeLessThanOrEqual(work.segmentOrders[g] ?? 0);
    }
  }
});

test('ME7: benefits go from 0 to 1, by default .3; more of them cost more and bring more', () => {
  expect(scenario.ranges.tierBenefit).toMatchObject({ minimum: 0, maximum: 1 });
  expect(scenario.reference.tierBenefit).toBe(0.3);
  expect(sum(ample({ tierBenefit: 1 }).work.dayOrders)).toBeGreaterThan(sum(ample({}).work.dayOrders));
  expect(lineOf(ample({ tierBenefit: 1 }), 'tierBenefits')).toBeLessThan(lineOf(ample({}), 'tierBenefits'));
});

test('PT1: members earn the points rate on what they pay, twice as much on double-points days', () => {
  const week = ample({ pointsRate: 0.02 });
  expect(total(week, 'pointsEarned')).toBeCloseTo(0.02 * total(week, 'memberNet'), 6);
  const double = ample({ pointsRate: 0.02, doublePointsDays: 127 });
  expect(total(double, 'pointsEarned')).toBeCloseTo(0.04 * total(double, 'memberNet'), 6);
  expect(sum(double.work.dayOrders)).toBeGreaterThan(sum(week.work.dayOrders));
});

test('PT2: points are worth .6·β·M·rate of utility to returning buyers', () => {
  const { work } = ample({ pointsRate: 0.05, doublePointsDays: 64 });
  scenario.segments.forEach(({ logPriceSensitivity }, g) => {
    // Sunday, the day last opened, has double points
    expect(Math.log(work.returningFactor[g] ?? 0)).toBeCloseTo(
      0.6 * logPriceSensitivity * work.memberShare * 0.1,
      12,
    );
  });
});

test('PT3: 6 % of the points on Monday are spent in the week, at most half of what members pay on a day', () => {
  const week = ample({});
  const opening = week.before[layout.points] ?? 0;
  expect(total(week, 'pointsRedeemed')).toBeCloseTo(0.06 * opening, 6);
  expect(lineOf(week, 'pointsRedeemed')).toBeCloseTo(-0.06 * opening, 6);
  const rich = ample({}, (state) => {
    state[layout.points] = 1e9;
    state[layout.pointsLiability] = 0.75e9;
  });
  const paid = total(rich, 'memberNet') + total(rich, 'pointsRedeemed');
  expect(total(rich, 'pointsRedeemed')).toBeCloseTo(0.5 * paid, 3);
});

test('PT4: 2 % of the points on Monday expire, so that a quarter of all is never spent', () => {
  const week = ample({});
  expect(total(week, 'pointsExpired')).toBeCloseTo(0.02 * (week.before[layout.points] ?? 0), 6);
  const { redemptionPerWeek, expiryPerWeek, liabilityShare } = scenario.members;
  expect(redemptionPerWeek / (redemptionPerWeek + expiryPerWeek)).toBeCloseTo(liabilityShare, 12);
});

test('PT5: points of returned goods go back when the goods do, as far as they are still there', () => {
  const quiet = (state: Float64Array) => {
    state.fill(0, layout.pointsDue, layout.pointsDue + 2);
  };
  const week = ample({}, quiet);
  const net = sum(week.work.dayGross) - sum(week.work.dayDiscount) - sum(week.work.dayPoints);
  const perFen = total(week, 'pointsEarned') / net;
  const [now = 0, next = 0, later = 0] = week.work.refundsDecided;
  expect(now * next * later).toBeGreaterThan(0);
  expect(total(week, 'pointsReversed')).toBeCloseTo(perFen * now, 6);
  expect(week.state[layout.pointsDue]).toBeCloseTo(perFen * next, 6);
  expect(week.state[layout.pointsDue + 1]).toBeCloseTo(perFen * later, 6);
  const owed = ample({ pointsRate: 0 }, (state) => {
    state[layout.points] = 100;
    state[layout.pointsLiability] = 75;
    state[layout.pointsDue] = 1e6;
  });
  expect(total(owed, 'pointsReversed')).toBeCloseTo(100 - total(owed, 'pointsRedeemed'), 6);
  expect(owed.state[layout.points]).toBeCloseTo(0, 6);
});

test('PT6: points earned are redeemed, expired, gone back or outstanding, whole and never below none', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, luckyWeeks, (trial, state, n) => {
      const week = playOne({ plan: trial, state, luck: luckOf(key, n) });
      const gone =
        total(week, 'pointsRedeemed') + total(week, 'pointsExpired') + total(week, 'pointsReversed');
      expect((state[layout.points] ?? 0) + total(week, 'pointsEarned')).toBe(
        gone + (week.state[layout.points] ?? 0),
      );
      expect(week.state[layout.points]).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(week.state[layout.points])).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('PT7: three quarters of what is outstanding is owed; the change is a line of its own that moves no cash', () => {
  const week = drawn({ pointsRate: 0.05 }, 9);
  const { before, state } = week;
  expect(state[layout.pointsLiability]).toBe(Math.floor(0.75 * (state[layout.points] ?? 0) + 0.5));
  expect(lineOf(week, 'pointsLiability')).toBe(
    (before[layout.pointsLiability] ?? 0) - (state[layout.pointsLiability] ?? 0),
  );
  expect(lineOf(week, 'pointsLiability')).toBeLessThan(0);
  expect(equity(world, state) - equity(world, before)).toBeCloseTo(sum(week.work.lines), 6);
  const cash = drawn({ pointsRate: 0 }, 9);
  expect(lineOf(cash, 'pointsLiability')).toBeGreaterThan(0);
  const { balance, customers } = viewOf(playGame(1)).results.at(-1) ?? {};
  expect(balance?.pointsLiabilityFen).toBe(Math.floor(0.75 * (customers?.pointsOutstandingFen ?? 0) + 0.5));
  expect(balance?.equityFen).toBe(
    (balance?.cashFen ?? 0) +
      (balance?.receivablesFen ?? 0) +
      (balance?.inventoryFen ?? 0) -
      (balance?.payablesFen ?? 0) -
      (balance?.pointsLiabilityFen ?? 0),
  );
});

test('PT8: the points rate goes from 0 to .05, by default .01; no day has double points by default', () => {
  expect(scenario.ranges.pointsRate).toMatchObject({ minimum: 0, maximum: 0.05 });
  expect([plan().pointsRate, plan().doublePointsDays]).toEqual([0.01, 0]);
});

test('PT9: double-points days tire by the share of members', () => {
  const usual = ample({});
  const { state, work } = ample({ doublePointsDays: 0b111 });
  expect((state[layout.fatigue] ?? 0) - (usual.state[layout.fatigue] ?? 0)).toBeCloseTo(
    (0.3 * 3 * work.memberShare) / 7,
    12,
  );
});
