/** What a plan is worth, axis by axis. */

import type { WeekPlan } from './plan.ts';
import type { Axis } from './shop.ts';

/** A single decision of the best plan, tried alone: what it would have added, fen, and when. */
export interface DecisionGap {
  /** `listPriceFen.tee`, `promotion`, `serviceAgents` … */
  readonly path: string;
  readonly gainFen: number;
  readonly thisWeekFen: number;
  readonly laterWeeksFen: number;
  readonly stocksFen: number;
  readonly standardErrorFen: number;
}

/**
 * One axis of a week: the value of the naive plan (20 points), of the learner's, and of the best found (100
 * points), fen, with the standard error of the gap to the best.
 */
export interface AxisScore {
  readonly score: number | null;
  readonly baselineFen: number;
  readonly planFen: number;
  readonly bestFen: number | null;
  readonly standardErrorFen: number;
  /** Levers in which the best plan differs. */
  readonly bestPlan: WeekPlan;
  /** Gains of its single decisions, largest first; they don't add up, for choices interact. */
  readonly gaps: readonly DecisionGap[];
  /** The other axes were so poor that this one was scored beside the reference decisions. */
  readonly guarded: boolean;
  /** The plan gained on this axis by breaking a rule: the mark is at most 60. */
  readonly broken: boolean;
}

export interface WeekScore extends Readonly<Record<Axis, AxisScore>> {
  readonly week: number;
  /** Provisional marks come from expected values alone; final ones replace them. */
  readonly stage: 'provisional' | 'final';
  readonly overall: number | null;
  readonly desk: number | null;
}
