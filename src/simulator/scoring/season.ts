/** The season's marks (rules SE1–SE6): means of the weeks' marks, with what stands beside them. */
import type { Axis, ForecastRecord, SeasonAxis, SeasonScore, WeekScore } from '../vocabulary.ts';
import { AXES } from '../vocabulary.ts';
import { AXIS_WEIGHTS } from './score.ts';

export interface SeasonExtras {
  /** Weeks of the season; default: up to the last week that has marks. */
  readonly weeks?: number;
  /** Weights of the axes; default the published ones. */
  readonly weights?: Readonly<Record<Axis, number>>;
  readonly forecast?: ForecastRecord;
  /** Share of the report's parts handed in, 0 to 1. */
  readonly reportCompleteness?: number;
}

/**
 * Marks of a season from those of its weeks: the mean per axis, and the mean of the weeks' overall marks. Weeks
 * without marks are named and don't count. Of two marks of a week the final one counts, else the later.
 *
 * Forecast, desk and report are passed through: they are shown beside the marks and never change them.
 */
export function seasonScore(
  weekScores: readonly (WeekScore | undefined)[],
  extras: SeasonExtras = {},
): SeasonScore {
  const byWeek = new Map<number, WeekScore>();
  for (const score of weekScores) {
    if (score === undefined) continue;
    const held = byWeek.get(score.week);
    if (held?.stage !== 'final' || score.stage === 'final') byWeek.set(score.week, score);
  }
  const scores = [...byWeek.values()].sort((a, b) => a.week - b.week);
  const weeks = extras.weeks ?? scores.at(-1)?.week ?? 0;
  const counted = scores.filter(({ week }) => week <= weeks);
  const missingWeeks = Array.from({ length: weeks }, (_, i) => i + 1).filter((week) => !byWeek.has(week));
  const provisionalWeeks = counted.filter(({ stage }) => stage === 'provisional').map(({ week }) => week);
  const axes = Object.fromEntries(
    AXES.map((axis): [Axis, SeasonAxis] => {
      const marks = counted.flatMap((score) => score[axis].score ?? []);
      return [axis, { score: meanOf(marks), weeks: marks.length }];
    }),
  ) as Record<Axis, SeasonAxis>;
  const overall = counted.flatMap((score) => weekMark(score, extras.weights) ?? []);
  return {
    stage:
      counted.length > 0 && missingWeeks.length + provisionalWeeks.length === 0 ? 'final' : 'provisional',
    axes,
    overall: meanOf(overall),
    weeksScored: overall.length,
    provisionalWeeks,
    missingWeeks,
    forecast: extras.forecast ?? null,
    desk: meanOf(counted.flatMap(({ desk }) => desk ?? [])),
    reportCompleteness: extras.reportCompleteness ?? null,
  };
}

/** A week's mark over the axes that have one, their weights scaled up to one; null without any. */
export function weekMark(
  score: WeekScore,
  weights: Readonly<Record<Axis, number>> = AXIS_WEIGHTS,
): number | null {
  let sum = 0;
  let weight = 0;
  for (const axis of AXES) {
    const mark = score[axis].score;
    if (mark === null) continue;
    sum += weights[axis] * mark;
    weight += weights[axis];
  }
  return weight > 0 ? sum / weight : null;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
