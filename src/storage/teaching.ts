/** What an instructor keeps in this browser: the pile of files handed in, gradings, and the room around them. */
import type {
  AssignmentFile,
  Learner,
  ReportPart,
  RubricRow,
  Verification,
  WeeklyReport,
  WeekScore,
} from '../simulator/index.ts';

/** What is known of a report of earlier rules: it was checked by their engine and is not shown. */
export interface EarlierReport {
  readonly scenarioId: string;
  readonly shopName: string;
  readonly learner?: Learner;
  readonly week: number;
  readonly operatingProfitFen: number;
}

/** What a check of a file said, with the report where the file had the shape of one. */
export interface FileOutcome extends Verification {
  readonly report?: WeeklyReport;
  /** In place of the report where it was played under earlier rules. */
  readonly archived?: EarlierReport;
}

/** Lessons that a learner has finished, by address. */
export interface LearnerProgress {
  readonly learner?: Learner;
  readonly done: readonly string[];
}

/** One file of the pile. */
export interface PileItem {
  /** First 16 hex digits of the SHA-256 of the file's text. */
  readonly id: string;
  readonly fileName: string;
  /** Milliseconds since 1970, from the device's clock. */
  readonly addedAt: number;
  /** Last change of the file on the disk it came from, milliseconds since 1970; absent where not told. */
  readonly modifiedAt?: number;
  readonly bytes: number;
  readonly kind: 'report' | 'progress' | 'other';
  readonly state: 'waiting' | 'checking' | 'checked';
  readonly outcome?: FileOutcome;
  /** The report of the file, when it had the shape of one; the same as in `outcome`. */
  readonly report?: WeeklyReport;
  readonly progress?: LearnerProgress;
  /** Number of the student of the roster whose file it is; absent when none fits. */
  readonly student?: string;
  /** Final marks of the report's week, worked out here; absent until the report has been opened. */
  readonly score?: WeekScore;
  /** Names under which the very same file came again. */
  readonly copies?: readonly string[];
  /** From the built-in sample class. */
  readonly isSample?: true;
}

/** A student as the roster has them. */
export interface Student {
  readonly number: string;
  readonly name: string;
  readonly group?: string;
  readonly section?: string;
}

/** A remark on a passage of a section. */
export interface Comment {
  readonly part: ReportPart;
  readonly section: 0 | 1 | 2;
  /** The passage, as written; empty for a remark on the whole section. */
  readonly quote: string;
  readonly text: string;
}

/** What the instructor thinks of one report. */
export interface Grading {
  readonly itemId: string;
  /** Points by row of the rubric; null where none were given. */
  readonly points: readonly (number | null)[];
  readonly comments: readonly Comment[];
  readonly overall: string;
  /** Never leaves this browser but in a backup. */
  readonly privateNote: string;
  readonly state: 'open' | 'graded';
  readonly updatedAt: number;
}

/** Points off for each day late, in percent of the mark, up to a most. */
export interface LateRule {
  readonly perDayPercent: number;
  readonly maxPercent: number;
}

/** Settings of the instructor's room. */
export interface Room {
  readonly assignment?: AssignmentFile;
  /** The rubric as it was changed while grading; absent for the assignment's own. */
  readonly rubric?: readonly RubricRow[];
  readonly roster: readonly Student[];
  readonly commentBank: readonly string[];
  readonly lateRule: LateRule;
  /** Whole days late, by the id of the file. */
  readonly lateDays: Readonly<Record<string, number>>;
  /** Seal codes that students of a sealed season handed in, twelve digits each. */
  readonly sealCodes?: readonly string[];
  /** Weights of the parts of a course mark, by their name; absent for the usual ones. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Choices of the room's screens that outlive a visit, by a name that starts with the screen's. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** A room that nobody has furnished. */
export const EMPTY_ROOM: Room = {
  roster: [],
  commentBank: [],
  lateRule: { perDayPercent: 10, maxPercent: 50 },
  lateDays: {},
};

/** A file of the pile as it is kept: the report itself is read back from the file's text. */
export type KeptItem = Omit<PileItem, 'report' | 'outcome'> & {
  readonly outcome?: Omit<FileOutcome, 'report'>;
};

/** Row of `teaching`. Files, what a check said of them and gradings change apart, so each is a row. */
export type TeachingRow =
  | { readonly kind: 'item'; readonly id: string; readonly item: KeptItem }
  | { readonly kind: 'file'; readonly id: string; readonly text: string }
  | { readonly kind: 'grading'; readonly id: string; readonly grading: Grading }
  | { readonly kind: 'room'; readonly id: string; readonly room: Room };
