import { AXES, type Axis, type DecisionGap, type WeekScore } from '../../../simulator/index.ts';
import type { SeasonScore as SeasonRow } from '../../../stores/scores.ts';

/** What a week's plans were worth above the naive ones, fen, summed over the scored axes. */
export interface WorthOfWeek {
  readonly week: number;
  readonly youFen: number | undefined;
  readonly bestFen: number | undefined;
}

/** A decision of the season: the axis of a week and an amount, fen. */
export interface SeasonDecision {
  readonly week: number;
  readonly axis: Axis;
  readonly fen: number;
  /** The largest single change behind it; undefined until the final marks are there. */
  readonly gap: DecisionGap | undefined;
}

/** Mean mark of an axis over the first and the last weeks with marks. */
export interface SkillChange {
  readonly axis: Axis;
  readonly early: number;
  readonly late: number;
}

/** Your plans and the best found against the naive ones, week by week; undefined while marks are unknown. */
export function worthByWeek(rows: readonly SeasonRow[]): WorthOfWeek[] {
  return rows.map(({ week, score }) => {
    if (score === undefined) return { week, youFen: undefined, bestFen: undefined };
    const sum = (value: (axis: Axis) => number) => AXES.reduce((total, axis) => total + value(axis), 0);
    return {
      week,
      youFen: sum((axis) => score[axis].planFen - score[axis].baselineFen),
      bestFen: sum((axis) => (score[axis].bestFen ?? score[axis].planFen) - score[axis].baselineFen),
    };
  });
}

/** The axis and week in which your plan gained most over the naive one; undefined where none gained. */
export function bestDecision(rows: readonly SeasonRow[]): SeasonDecision | undefined {
  return largest(rows, (score, axis) => score[axis].planFen - score[axis].baselineFen);
}

/** The axis and week that left most on the table; undefined where none did. */
export function costliestDecision(rows: readonly SeasonRow[]): SeasonDecision | undefined {
  return largest(rows, (score, axis) => (score[axis].bestFen ?? score[axis].planFen) - score[axis].planFen);
}

function largest(
  rows: readonly SeasonRow[],
  value: (score: WeekScore, axis: Axis) => number,
): SeasonDecision | undefined {
  const all = rows.flatMap(({ week, score }) =>
    score === undefined
      ? []
      : AXES.filter((axis) => score[axis].score !== null).map((axis) => ({
          week,
          axis,
          fen: value(score, axis),
          gap: score[axis].gaps[0],
        })),
  );
  const found = all.reduce<SeasonDecision | undefined>(
    (most, one) => (one.fen > (most?.fen ?? 0) ? one : most),
    undefined,
  );
  return found;
}

const FEWEST_WEEKS = 6;
/** A quarter of the season at each end. */
const SPAN_SHARE = 0.25;

/** Weeks compared at each end, for a season with that many marked weeks; 0 where they are too few. */
export function skillSpan(markedWeeks: number): number {
  return markedWeeks < FEWEST_WEEKS ? 0 : Math.max(2, Math.round(markedWeeks * SPAN_SHARE));
}

/** Marks of the first and the last weeks, axis by axis; none while too few weeks have marks. */
export function skillChanges(rows: readonly SeasonRow[]): SkillChange[] {
  return AXES.flatMap((axis) => {
    const values = rows.flatMap(({ score }) => score?.[axis].score ?? []);
    const span = skillSpan(values.length);
    if (span === 0) return [];
    return [{ axis, early: mean(values.slice(0, span)), late: mean(values.slice(-span)) }];
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
