/** What an instructor hands out: one file or one link that opens the right shop under the right rules. */
import type { Scenario } from '../scenario/shape.ts';
import type { Lever } from './plan.ts';
import type { ReportPart } from './report.ts';
import type { Axis } from './shop.ts';

/** One seed for all, or one for each student from assignment, class code and student number. */
export type AssignmentSeed =
  | { readonly mode: 'shared'; readonly seed: string }
  | { readonly mode: 'student' };

/** Levers that open with each of the weeks 1 to 12, every lever once. */
export type LeverWeeks = readonly (readonly Lever[])[];

export interface RubricRow {
  readonly title: string;
  readonly points: number;
  /** What earns the points. */
  readonly text?: string;
}

export interface AssignmentFile {
  readonly format: 'shop-assignment';
  readonly formatVersion: number;
  readonly id: string;
  readonly title: string;
  readonly teacher: string;
  readonly course?: string;
  readonly scenarioId: string;
  readonly scenarioHash: string;
  readonly seed: AssignmentSeed;
  /** The class code, where the link may tell it. */
  readonly classCode?: string;
  /** In its place, a check of the code that each student types: see `classCodeCheck`. */
  readonly classCheck?: string;
  /** Weeks of the season, 1 to 12. */
  readonly weeks: number;
  /** Last day to hand a week in, `YYYY-MM-DD`, by rising week. */
  readonly dueDates?: readonly { readonly week: number; readonly date: string }[];
  /** As the shop's guided season opens them, all from week 1, or by a list of one's own. */
  readonly levers: 'guided' | 'free' | LeverWeeks;
  /** Weights of the axes, adding up to 1; absent for the published ones. */
  readonly weights?: Readonly<Record<Axis, number>>;
  /** What of the weekly report is asked for; absent when none is. */
  readonly report?: {
    readonly parts: readonly ReportPart[];
    /** Fewest characters in all of these parts together. */
    readonly minimumCharacters: number;
  };
  readonly rubric?: readonly RubricRow[];
  /** A word to the students. */
  readonly note?: string;
  /** Weeks are locked and run only with the code that the instructor gives out; absent for an open season. */
  readonly sealed?: true;
  /** Where it is sealed, what knows the code of each week, in the order of the weeks: see `revealChecks`. */
  readonly revealChecks?: readonly string[];
  /** When the marks of a week show: with the debrief where absent, else from the day after its due date. */
  readonly debrief?: 'at-once' | 'after-due';
  /** One hand-in for a whole group, under the group's number; absent for one from each. */
  readonly handIn?: 'group';
  /** The shop itself where no site carries it: in the file only, never in the link. */
  readonly scenario?: Scenario;
}

/** Who joins. */
export interface JoiningStudent {
  readonly name: string;
  /** May be empty where one seed is for all. */
  readonly number: string;
  /** Typed where the assignment does not tell it. */
  readonly classCode: string;
}
