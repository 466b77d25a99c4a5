/** What the lessons on the weekly report and on the next week say about the shop's fifth and sixth week. */
import { describe, expect, test } from 'vitest';
import type { GoalData } from '../../src/components/lesson/exercises/goal.ts';
import { goalProblems } from '../../src/components/lesson/exercises/goal.ts';
import {
  findingsOf,
  type ReportData,
  reportProblems,
} from '../../src/components/lesson/exercises/weekly-report.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan } from '../../src/simulator/index.ts';
import {
  buildReport,
  createGame,
  emptyNarrative,
  evidenceValue,
  keyFigures,
  parseScenario,
  playWeek,
  readGoals,
} from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

/** The shop after five weeks in which nobody touched a lever. */
function afterFiveWeeks(): Game {
  let game = createGame({ scenario, seed: 'lesson-report' });
  for (let week = 1; week <= 5; week += 1) game = playWeek(game, {}, scenario).game;
  return game;
}
const game = afterFiveWeeks();
const { figures } = buildReport(game, 5, emptyNarrative());
const { thisWeek, lastWeek } = figures;
const percent = (share: number, digits = 1) => (share * 100).toFixed(digits);

describe('lesson 14.6', () => {
  test('the week of National Day against the week before', () => {
    expect([lastWeek.orders, thisWeek.orders]).toEqual([986, 974]);
    expect([lastWeek.visits, thisWeek.visits]).toEqual([39_684, 44_062]);
    expect(percent(thisWeek.visits / lastWeek.visits - 1, 0)).toBe('11');
    expect([percent(lastWeek.lateRate), percent(thisWeek.lateRate)]).toEqual(['23.6', '51.4']);
    expect([percent(lastWeek.refundRate), percent(thisWeek.refundRate)]).toEqual(['19.9', '24.6']);
    expect([lastWeek.operatingProfitFen, thisWeek.operatingProfitFen]).toEqual([899_226, 13_573]);
    expect([lastWeek.netSalesFen, thisWeek.netSalesFen].map(Math.round)).toEqual([17_901_751, 16_672_002]);
    const { quality, logistics, service, price, other } = figures.ticketsByCause;
    expect([quality, logistics, service, price, other]).toEqual([70, 156, 35, 16, 20]);
    expect(Math.round((100 * other) / 297)).toBe(7);
    expect(figures.channels.find(({ channel }) => channel === 'sem')?.orders).toBe(94);
  });

  test('the bridge', () => {
    const effect = Object.fromEntries(
      figures.bridge.map(({ line, effectFen }) => [line, Math.round(effectFen)]),
    );
    expect(effect).toMatchObject({
      units: -682_200,
      refunds: -334_729,
      shipping: 16_258,
      platformFees: 68_867,
      advertising: 12_885,
      other: 41_053,
      service: -7600,
    });
    expect((effect['stock'] ?? 0) + (effect['discountsAndGifts'] ?? 0)).toBe(-187);
    expect(Object.values(effect).reduce((sum, one) => sum + one, 0)).toBe(13_573 - 899_226);
  });

  test.each(['en', 'zh'] as const)('evidence and checks of the exercise, %s', (locale) => {
    const [exercise] = readLesson(locale, '14-team/06-weekly-report').data.exercises ?? [];
    const written = exercise as unknown as ReportData;
    const data: ReportData = {
      ...written,
      items: written.items.map((item) => ({
        ...item,
        versions: item.versions.map((one) => ({ ...one, right: one.right === true })),
      })),
    };
    expect(reportProblems(data)).toEqual([]);
    for (const { path, value } of data.evidence)
      expect(evidenceValue(figures, path), path).toBeCloseTo(value, 9);
    const codes = data.items.flatMap((item, place) =>
      item.versions.map((_, version) => findingsOf(data, place, version).map(({ code }) => code)[0]),
    );
    // versions in the order of the lesson; nothing is found where only the reason is wrong
    expect(codes).toEqual([
      ...['basis-missing', 'change-wrong', undefined],
      ...[undefined, 'shares-not-100', undefined],
      ...['other-currency', undefined, undefined],
      ...['number-differs', undefined, 'claim-without-evidence'],
      ...[undefined, 'number-differs', undefined],
      ...[undefined, 'placeholder', undefined],
      ...['placeholder', undefined, undefined],
    ]);
  });
});

describe('lesson 14.7', () => {
  const week6 = (plan: WeekPlan) => playWeek(game, plan, scenario);

  test('late parcels 82.1% as before, 61.6% with a promise of five days, for ¥2,539 of profit', () => {
    const [old, longer] = [{}, { promiseDays: 5 }].map((plan) => keyFigures(week6(plan).result));
    expect([percent(old?.lateRate ?? 0), percent(longer?.lateRate ?? 0)]).toEqual(['82.1', '61.6']);
    const profit = [old, longer].map((one) => Math.round((one?.operatingProfitFen ?? 0) / 100));
    expect(profit).toEqual([9122, 6583]);
  });

  test('the plan scores 0, a profit of ¥4,000 scores 1 with nothing done', () => {
    const read = (plan: WeekPlan, figure: 'lateRate' | 'operatingProfitFen', target: number) => {
      const after = buildReport(week6(plan).game, 6, emptyNarrative()).figures;
      const direction = figure === 'lateRate' ? ('at-most' as const) : ('at-least' as const);
      return readGoals([{ figure, direction, target, how: '' }], after)[0]?.score;
    };
    expect(read({ promiseDays: 5 }, 'lateRate', 0.3)).toBe(0);
    expect(read({}, 'operatingProfitFen', 400_000)).toBe(1);
    const reached = readGoals([{ figure: 'lateRate', direction: 'at-most', target: 0.3, how: '' }], {
      ...figures,
      lastWeek: { ...lastWeek, lateRate: 0.514 },
      thisWeek: { ...thisWeek, lateRate: 0.36 },
    });
    expect(reached[0]?.score).toBeCloseTo(0.72, 2);
  });

  test('the holiday runs through week 6, and single figures are within reach after it', () => {
    const { result } = week6({});
    expect(result.events.map(({ id }) => id)).toContain('national-day');
    let now = week6({ promiseDays: 5 });
    expect(now.result.events.map(({ id }) => id)).toContain('national-day');
    const late: number[] = [];
    for (let week = 7; week <= 8; week += 1) {
      now = playWeek(now.game, {}, scenario);
      expect(now.result.events.map(({ id }) => id)).not.toContain('national-day');
      late.push(keyFigures(now.result).lateRate);
    }
    expect(late[1]).toBeLessThan(0.1);
  });

  test('figures of the goals are those of week 5', () => {
    const [exercise] = readLesson('en', '14-team/07-next-week').data.exercises ?? [];
    const data = exercise as unknown as GoalData;
    expect(data.figures.map(({ now }) => now)).toEqual([51.4, 24.6, 2.21]);
    expect(percent(thisWeek.conversionRate, 2)).toBe('2.21');
    expect(percent(lastWeek.conversionRate, 2)).toBe('2.48');
    expect(goalProblems(data)).toEqual([]);
  });
});
