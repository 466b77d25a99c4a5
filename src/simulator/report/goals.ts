/** Targets promised for a week, read back when it is over (rules B14, B15). */
import { canonicalJson } from '../canonical.ts';
import type { ReportFigures, ReportGoal, ReportGoalReading, WeeklyReport } from '../vocabulary.ts';

/**
 * A goal that is reached scores 1. Otherwise the score is the share of the way that was covered, from the week
 * before to the target, between 0 and 1; where the week before stood at the target or beyond it, there was no way
 * to cover, and a goal that is missed scores 0.
 */
function readGoal(goal: ReportGoal, { thisWeek, lastWeek }: ReportFigures): ReportGoalReading {
  const reached = thisWeek[goal.figure];
  const start = lastWeek[goal.figure];
  const sign = goal.direction === 'at-least' ? 1 : -1;
  const isReached = sign * (reached - goal.target) >= 0;
  const way = sign * (goal.target - start);
  const covered = sign * (reached - start);
  const score = isReached ? 1 : way > 0 ? Math.max(0, Math.min(1, covered / way)) : 0;
  return { goal, reached, isReached, score };
}

/** Reads goals against the figures of the week they were set for. */
export function readGoals(
  goals: readonly ReportGoal[],
  figures: ReportFigures,
): readonly ReportGoalReading[] {
  return goals.map((goal) => readGoal(goal, figures));
}

/** True when the goals a report reads back are those that `earlier`, the report of the week before, promised. */
export function areGoalsOf(
  earlier: Pick<WeeklyReport, 'goals'>,
  report: Pick<WeeklyReport, 'lastGoals'>,
): boolean {
  return canonicalJson(earlier.goals ?? []) === canonicalJson(report.lastGoals ?? []);
}
