import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenReturn,
  mediaReadings,
  STEP_FEN,
  salesPerVisitFen,
} from '../../../src/components/shop/marketing/media-readings.ts';
import {
  feltShare,
  MEDIA,
  type Medium,
  mediaResponse,
  mediaWeeks,
} from '../../../src/components/shop/marketing/response.ts';
import { audienceReach, type WeekResult } from '../../../src/simulator/index.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

const shop = shopOf(openedGame());
const { facts } = shop;
const carryOver = facts.rules.mediaCarryOver;
const ISO_WEEK = 36;
const market = facts.marketIndex[ISO_WEEK - 1] ?? 1;

/** The shop's first week, with other figures of one medium. */
function weekWith(medium: Medium, spendFen: number, visits: number, week = 1): WeekResult {
  const [model] = shop.results;
  if (model === undefined) throw new Error('no week');
  return {
    ...model,
    week,
    isoWeek: ISO_WEEK,
    channels: model.channels.map((row) =>
      row.channel === medium ? { ...row, spendFen, visits, netSalesFen: visits * 400 } : row,
    ),
  };
}

/** Weeks of a medium without memory that follows C · s ÷ (s + K) exactly. */
function saturating(budgets: readonly number[], ceiling: number, halfFen: number): WeekResult[] {
  return budgets.map((spendFen, index) =>
    weekWith('sem', spendFen, (market * ceiling * spendFen) / (spendFen + halfFen), index),
  );
}

function responseOf(results: readonly WeekResult[], medium: Medium = 'sem') {
  const response = mediaResponse(facts, results, medium, ISO_WEEK);
  if (response === undefined) throw new Error('no response');
  return response;
}

describe('the response to a budget', () => {
  test('there is none where nothing was ever spent', () => {
    expect(mediaResponse(facts, [weekWith('social', 0, 0)], 'social', ISO_WEEK)).toBeUndefined();
    expect(mediaResponse(facts, [], 'social', ISO_WEEK)).toBeUndefined();
  });

  test('with one budget, doubling it brings a third more visits', () => {
    const week = weekWith('social', 500_000, 6000);
    const response = responseOf([week, { ...week, week: 2 }], 'social');
    expect(response.hasVaried).toBe(false);
    const ratio = response.visits(1_000_000).mid / response.visits(500_000).mid;
    expect(ratio).toBeGreaterThan(1.28);
    expect(ratio).toBeLessThan(1.38);
  });

  test('without a budget nobody comes, and more never brings fewer', () => {
    const response = responseOf(saturating([200_000, 400_000, 600_000], 8000, 300_000));
    expect(response.visits(0)).toEqual({ low: 0, mid: 0, high: 0 });
    const path = [0, 100_000, 300_000, 700_000, 2_000_000].map((fen) => response.visits(fen).mid);
    expect(path).toEqual([...path].sort((a, b) => a - b));
  });

  test('many different weeks outweigh the assumption', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 900_000 }), (halfFen) => {
        const budgets = Array.from({ length: 14 }, (_, week) => 60_000 * (week + 1));
        const response = responseOf(saturating(budgets, 9000, halfFen));
        const truth = (fen: number) => (market * 9000 * fen) / (fen + halfFen);
        const step = truth(400_000) - truth(390_000);
        expect(response.visits(500_000).mid / truth(500_000)).toBeCloseTo(1, 0);
        expect(response.lastStep(400_000, 10_000).mid / step).toBeGreaterThan(0.65);
        expect(response.lastStep(400_000, 10_000).mid / step).toBeLessThan(1.5);
      }),
      { numRuns: 20 },
    );
  });

  test('the last ¥100 bring less, the larger the budget', () => {
    const response = responseOf(saturating([200_000, 500_000, 900_000], 8000, 400_000));
    const steps = [100_000, 300_000, 600_000, 1_000_000].map((fen) => response.lastStep(fen, STEP_FEN).mid);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps.every((visits) => visits > 0)).toBe(true);
  });

  test('the range holds the middle and narrows with weeks', () => {
    const few = responseOf(saturating([200_000, 500_000], 8000, 400_000)).lastStep(400_000, STEP_FEN);
    const budgets = Array.from({ length: 12 }, (_, week) => 80_000 * (week + 1));
    const many = responseOf(saturating(budgets, 8000, 400_000)).lastStep(400_000, STEP_FEN);
    for (const { low, mid, high } of [few, many]) {
      expect(low).toBeLessThan(mid);
      expect(mid).toBeLessThan(high);
    }
    expect(many.high / many.low).toBeLessThan(few.high / few.low);
  });

  test('a busy season is not taken for the effect of money', () => {
    const calm = saturating([300_000, 300_000], 8000, 300_000);
    const busyWeek = facts.marketIndex.indexOf(Math.max(...facts.marketIndex)) + 1;
    const factor = (facts.marketIndex[busyWeek - 1] ?? 1) / market;
    const busy = calm.map((week) => ({
      ...week,
      isoWeek: busyWeek,
      channels: week.channels.map((row) => ({ ...row, visits: row.visits * factor })),
    }));
    expect(responseOf(busy).visits(300_000).mid).toBeCloseTo(responseOf(calm).visits(300_000).mid, 6);
  });
});

describe('what earlier weeks leave', () => {
  test('follows what the shop publishes', () => {
    const slow = { ...facts, rules: { ...facts.rules, mediaCarryOver: { ...carryOver, social: 0.8 } } };
    const weeks = [weekWith('social', 100_000, 9), weekWith('social', 200_000, 9, 2)];
    const level = (of: typeof facts) => mediaWeeks(of, weeks, 'social').at(-1)?.levelFen ?? 0;
    expect(level(slow)).toBeLessThan(level(facts));
  });

  test('the felt share is the mean over seven days of fading', () => {
    for (const medium of ['social', 'kol', 'content'] as const) {
      let pressure = 1;
      let sum = 0;
      for (let day = 0; day < 7; day += 1) {
        pressure *= carryOver[medium] ** (1 / 7);
        sum += pressure / 7;
      }
      expect(feltShare(carryOver, medium)).toBeCloseTo(sum, 9);
    }
    expect(feltShare(carryOver, 'sem')).toBe(0);
    expect(feltShare(carryOver, 'seo')).toBe(1);
  });

  test('a doubled content budget is felt slowly, a search budget at once', () => {
    const level = (medium: Medium) =>
      mediaWeeks(facts, [weekWith(medium, 100_000, 9), weekWith(medium, 200_000, 9, 2)], medium).at(-1)
        ?.levelFen ?? 0;
    expect(level('sem')).toBe(200_000);
    expect(level('content')).toBeLessThan(112_000);
    expect(level('content')).toBeGreaterThan(100_000);
    expect(level('seo')).toBe(100_000);
  });
});

describe('readings of the plan', () => {
  const desk = deskOf(openedGame());

  test('every medium has one, and a medium never tried has no return', () => {
    const readings = mediaReadings(desk.shop, desk.plan);
    expect(readings.map(({ medium }) => medium)).toEqual([...MEDIA]);
    const results = desk.shop.results.map((week) => ({
      ...week,
      channels: week.channels.map((row) =>
        row.channel === 'kol' ? { ...row, spendFen: 0, visits: 0, orders: 0, netSalesFen: 0 } : row,
      ),
    }));
    const kol = mediaReadings({ ...desk.shop, results }, desk.plan).find(({ medium }) => medium === 'kol');
    expect(kol?.lastReturn).toBeUndefined();
  });

  test('a return is the visits of the last ¥100 times what a visit sells', () => {
    const social = mediaReadings(desk.shop, desk.plan).find(({ medium }) => medium === 'social');
    const visits = social?.response?.lastStep(desk.plan.socialBudgetFen, STEP_FEN).mid ?? 0;
    const perVisitFen = salesPerVisitFen(desk.shop.results, 'social');
    expect(social?.lastReturn?.mid).toBeCloseTo((visits * perVisitFen) / STEP_FEN, 9);
  });

  test('search ads that left money over say so until bid or budget moves', () => {
    const of = (plan: typeof desk.plan) =>
      mediaReadings(desk.shop, plan).find(({ medium }) => medium === 'sem');
    expect(of(desk.plan)?.isLeftOver).toBe(true);
    expect(of(desk.plan)?.spendFen).toBeLessThan(desk.plan.semBudgetFen);
    expect(of({ ...desk.plan, semMaxBidFen: 400 })?.isLeftOver).toBe(false);
    expect(of({ ...desk.plan, semBudgetFen: 100_000 })?.isLeftOver).toBe(false);
  });

  test('at the break-even return the margin of the sales pays for the spend', () => {
    const even = breakEvenReturn(desk.shop.results) ?? 0;
    const recent = desk.shop.results.slice(-4);
    const sales = recent.reduce((sum, { profit }) => sum + profit.netSalesFen, 0);
    const margin = recent.reduce((sum, { profit }) => sum + profit.contributionMargin2Fen, 0);
    expect((margin / sales) * even).toBeCloseTo(1, 9);
    expect(breakEvenReturn([])).toBeUndefined();
  });
});

test('platforms together reach what the rule says', () => {
  const ids = facts.platforms.map(({ id }) => id);
  const [first] = facts.platforms;
  expect(audienceReach(facts, ids.slice(0, 1))).toBe(first?.audienceShare);
  // 39.5, 19.8 and 15.3 %: the further ones count for three tenths
  expect(audienceReach(facts, ids) / (first?.audienceShare ?? 1)).toBeCloseTo(1.27, 2);
});
