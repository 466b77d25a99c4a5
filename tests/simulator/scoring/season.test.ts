import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/simulator/forecast/bets.ts';
import { seasonScore, weekMark } from '../../../src/simulator/scoring/season.ts';
import type { AxisScore, WeekScore } from '../../../src/simulator/vocabulary.ts';

const axis = (score: number | null): AxisScore =>
  ({
    score,
    baselineFen: 0,
    planFen: 0,
    bestFen: 0,
    standardErrorFen: 0,
    bestPlan: {},
    gaps: [],
  }) as unknown as AxisScore;

const week = (
  number: number,
  [pricing, promotion, fulfilment]: readonly (number | null)[],
  more: Partial<WeekScore> = {},
): WeekScore =>
  ({
    week: number,
    stage: 'final',
    pricing: axis(pricing ?? null),
    promotion: axis(promotion ?? null),
    fulfilment: axis(fulfilment ?? null),
    overall: null,
    desk: null,
    ...more,
  }) as unknown as WeekScore;

describe('the season’s marks', () => {
  test('SE1: are the means of the weeks’, per axis and overall, whatever a week’s luck or sales', () => {
    const season = seasonScore([week(1, [80, 60, 40]), week(2, [60, 100, 80])]);
    expect(season.axes.pricing).toEqual({ score: 70, weeks: 2 });
    expect(season.axes.promotion).toEqual({ score: 80, weeks: 2 });
    expect(season.axes.fulfilment).toEqual({ score: 60, weeks: 2 });
    expect(season.overall).toBeCloseTo(0.35 * 70 + 0.3 * 80 + 0.35 * 60, 12);
    expect(season.weeksScored).toBe(2);
    expect(season.stage).toBe('final');
  });

  test('SE2: an axis without a mark leaves its weight to the others', () => {
    expect(weekMark(week(1, [80, null, 40]))).toBeCloseTo(60, 12);
    expect(weekMark(week(1, [80, 60, null]))).toBeCloseTo((0.35 * 80 + 0.3 * 60) / 0.65, 12);
    expect(weekMark(week(1, [null, null, null]))).toBeNull();
    const season = seasonScore([week(1, [80, null, 40]), week(2, [60, 90, 60])]);
    expect(season.axes.promotion).toEqual({ score: 90, weeks: 1 });
    expect(season.overall).toBeCloseTo((60 + (0.7 * 60 + 0.3 * 90)) / 2, 12);
  });

  test('SE3: an assignment may weigh the axes in its own way', () => {
    const weights = { pricing: 1, promotion: 0, fulfilment: 1 };
    expect(seasonScore([week(1, [80, 10, 40])], { weights }).overall).toBe(60);
  });

  test('SE4: a week without marks is named and does not count; until all are final the season is provisional', () => {
    const season = seasonScore(
      [undefined, week(2, [50, 50, 50], { stage: 'provisional' }), week(4, [70, 70, 70])],
      { weeks: 5 },
    );
    expect(season.missingWeeks).toEqual([1, 3, 5]);
    expect(season.provisionalWeeks).toEqual([2]);
    expect(season.stage).toBe('provisional');
    expect(season.overall).toBeCloseTo(60, 12);
    const full = [1, 2, 3].map((number) => week(number, [70, 70, 70]));
    expect(seasonScore(full, { weeks: 3 }).stage).toBe('final');
    expect(seasonScore(full, { weeks: 4 }).stage).toBe('provisional');
    expect(seasonScore([])).toMatchObject({
      stage: 'provisional',
      overall: null,
      weeksScored: 0,
      desk: null,
    });
  });

  test('SE5: a final mark takes the place of a provisional one, in any order', () => {
    const first = week(1, [20, 20, 20], { stage: 'provisional' });
    const last = week(1, [90, 90, 90]);
    for (const scores of [
      [first, last],
      [last, first],
    ]) {
      const season = seasonScore(scores);
      expect(season.overall).toBeCloseTo(90, 12);
      expect(season.weeksScored).toBe(1);
      expect(season.stage).toBe('final');
    }
  });

  test('SE6: forecast, desk and report stand beside the marks and never change them', () => {
    const weeks = [week(1, [80, 60, 40], { desk: 90 }), week(2, [60, 100, 80], { desk: 30 })];
    const without = seasonScore([week(1, [80, 60, 40]), week(2, [60, 100, 80])]);
    const forecast = summaryOf([]);
    const season = seasonScore(weeks, { forecast, reportCompleteness: 0.5 });
    expect(season.desk).toBe(60);
    expect(season.forecast).toBe(forecast);
    expect(season.reportCompleteness).toBe(0.5);
    expect([season.overall, season.axes]).toEqual([without.overall, without.axes]);
    expect([without.desk, without.forecast, without.reportCompleteness]).toEqual([null, null, null]);
  });
});
