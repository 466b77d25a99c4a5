import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyPacing } from '../../../src/components/shop/content/pacing.ts';
import {
  contentWeeks,
  mostStockFen,
  nextStockFen,
  projectStock,
} from '../../../src/components/shop/content/stock.ts';
import { dayEntries, eventsIn, nextCampaign } from '../../../src/components/shop/content/week-entries.ts';
import { spreadReturnSaving } from '../../../src/simulator/index.ts';
import { deskOf, openedGame } from './opened.ts';

const desk = deskOf(openedGame([{ contentBudgetFen: 400_000 }]));

const { content, liveSelling } = desk.shop.facts.rules;
const { pacing } = liveSelling;
const daily = (kolLiveDay: number, liveConcentration: number) =>
  dailyPacing(pacing, { kolLiveDay, liveConcentration });

describe('the creators’ budget by day', () => {
  test('is seven daily budgets whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true }), (day, kept) => {
        const budgets = daily(day, kept);
        expect(budgets.reduce((sum, share) => sum + share, 0)).toBeCloseTo(7, 9);
        expect(Math.max(...budgets)).toBe(budgets[day]);
      }),
    );
  });

  test('is even without a show, and four daily budgets on the day with all of it', () => {
    expect(daily(4, 0)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(daily(4, 1)[4]).toBe(4);
    expect(daily(4, 1)[5]).toBe(1.8);
  });

  test('follows the days that the shop publishes', () => {
    const flat = { liveDayPacing: 2, nextDayPacing: 1, otherDayPacing: 0.8 };
    expect(dailyPacing(flat, { kolLiveDay: 2, liveConcentration: 1 })).toEqual([
      0.8, 0.8, 2, 1, 0.8, 0.8, 0.8,
    ]);
  });

  test('returns stay away only as far as the show is spread out', () => {
    expect(spreadReturnSaving(liveSelling, 1, 0.2)).toBe(0);
    expect(spreadReturnSaving(liveSelling, 0, 0.2)).toBeCloseTo(0.06, 12);
  });
});

describe('the content stock', () => {
  test('holds where the budget holds it, and moves a tenth of the way', () => {
    expect(nextStockFen(content, 250_000, 250_000)).toBe(250_000);
    expect(nextStockFen(content, 250_000, 350_000)).toBeCloseTo(260_000, 6);
    expect(nextStockFen(content, 100_000, 900_000)).toBe(
      nextStockFen(content, 100_000, mostStockFen(content)),
    );
  });

  test('follows the terms that the shop publishes', () => {
    const quick = { contentCarryOver: 0.5, contentReferenceFen: 100_000 };
    expect(nextStockFen(quick, 100_000, 200_000)).toBeCloseTo(150_000, 6);
    expect(mostStockFen(quick)).toBe(200_000);
    expect(projectStock(quick, 0, 900_000, 30).at(-1)).toBeCloseTo(200_000, 0);
  });

  test('of the shop’s own weeks rises with the raised budget', () => {
    const weeks = contentWeeks(content, desk.shop.results);
    expect(weeks).toHaveLength(5);
    expect(weeks[3]?.stockFen).toBe(250_000);
    expect(weeks[4]?.stockFen).toBeCloseTo(265_000, 6);
  });

  test('goes on towards the staged budget', () => {
    const path = projectStock(content, 250_000, 500_000, 60);
    expect(path).toEqual([...path].sort((a, b) => a - b));
    expect(path.at(-1)).toBeCloseTo(500_000, -3);
    expect(projectStock(content, 250_000, 250_000, 0)).toEqual([]);
  });
});

describe('the calendar', () => {
  const plan = {
    ...desk.plan,
    kolLiveDay: 4,
    liveConcentration: 1,
    doublePointsDays: 0b1000000,
    coupon: { valueFen: 1000, minimumFen: 9900, dayMask: 0b0010000 },
  };

  test('has the show, the day after, deals and double points on their days', () => {
    const kinds = (day: number) => dayEntries(plan, desk.unchanged, day).map(({ kind }) => kind);
    expect(kinds(4)).toEqual(['live', 'coupon']);
    expect(kinds(5)).toEqual(['liveAfter']);
    expect(kinds(6)).toEqual(['doublePoints']);
    expect(kinds(0)).toEqual([]);
  });

  test('marks what last week did not have', () => {
    const friday = dayEntries(plan, { ...plan, coupon: null }, 4);
    expect(friday).toEqual([
      { kind: 'live', isStaged: false },
      { kind: 'coupon', isStaged: true },
    ]);
  });

  test('has no show without creators’ money or when it is spread out', () => {
    expect(dayEntries({ ...plan, kolBudgetFen: 0, coupon: null }, plan, 4)).toEqual([]);
    expect(dayEntries({ ...plan, liveConcentration: 0, coupon: null }, plan, 4)).toEqual([]);
  });

  test('knows the events of a week and the next campaign of the season', () => {
    expect(eventsIn(desk.shop, 40).map(({ id }) => id)).toContain('national-day');
    expect(eventsIn(desk.shop, 43)).toEqual([]);
    expect(nextCampaign(desk.shop, 37)?.id).toBe('double-11');
    expect(nextCampaign(desk.shop, 47)).toBeUndefined();
  });
});
