/** The weekly report and what verifying it says. */
import type { BridgeRow, ProfitLine } from './account.ts';
import type { Difference, Entry, GameHead } from './game.ts';
import type { Problem } from './problems.ts';
import type { Channel, LocalText, PromotionKind, TicketCause } from './shop.ts';
import type { KeyFigures } from './week-result.ts';

/** Words a learner writes: seven parts of three sections. */
export const REPORT_PARTS = [
  'overview',
  'platform',
  'promotion',
  'service',
  'data',
  'reflection',
  'outlook',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
export type Narrative = Readonly<Record<ReportPart, readonly [string, string, string]>>;

/** Where a problem lies. */
export const PROBLEM_FIELDS = [
  'traffic',
  'conversion',
  'pricing',
  'promotion',
  'stock',
  'delivery',
  'service',
  'members',
  'risk',
  'data',
] as const;
export type ProblemField = (typeof PROBLEM_FIELDS)[number];

/** Most problems, goals and chips of a report, and the longest of their texts in characters. */
export const MOST_PROBLEMS = 5;
export const MOST_REPORT_GOALS = 5;
export const MOST_EVIDENCE = 24;
export const PROBLEM_TEXT_LENGTH = 300;
/** Largest frozen table, and the longest text of a cell in characters. */
export const MOST_TABLE_ROWS = 60;
export const MOST_TABLE_COLUMNS = 20;
export const MOST_PICTURE_SERIES = 6;
export const TABLE_TEXT_LENGTH = 200;

/** A problem as the learner judges it. */
export interface ReportProblem {
  readonly field: ProblemField;
  /** How well it stands, 1 to 5 in halves; 5 is in order. */
  readonly status: number;
  /** How much it weighs, 1 to 5 in halves. */
  readonly impact: number;
  /** What shows it. */
  readonly sign: string;
  /** What is done about it. */
  readonly action: string;
  /** A chip of this report. */
  readonly evidenceId?: string;
}

/** What shows a problem in a week's results, before anyone judged it. */
export interface ProblemSign {
  readonly field: ProblemField;
  readonly status: number;
  readonly impact: number;
  /** The figure that shows it, as a chip would name it. */
  readonly path: string;
  readonly value: number;
  /** What is held against the limit, mostly a share: how far it fell, how much was lost. */
  readonly measure: number;
  readonly limit: number;
}

/** A measurable target for the coming week. */
export interface ReportGoal {
  readonly figure: keyof KeyFigures;
  readonly direction: 'at-least' | 'at-most';
  /** In the figure's own unit. */
  readonly target: number;
  readonly how: string;
}

/** A promised target against what became of it. */
export interface ReportGoalReading {
  readonly goal: ReportGoal;
  /** The figure of the week. */
  readonly reached: number;
  readonly isReached: boolean;
  /** 0 to 1: the share of the way from the week before to the target. */
  readonly score: number;
}

export type EvidenceText = string | LocalText;

/** A number that a re-run gives again. */
export interface FigureEvidence {
  readonly kind: 'figure';
  /** `E5-2`: week of the figure and a number. */
  readonly id: string;
  readonly week: number;
  /** Place in the report figures of that week: `thisWeek.conversionRate`, `channels.sem.spendFen`. */
  readonly path: string;
  readonly value: number;
}
/** What is drawn above a frozen table: columns as bars by row, or as lines over the rows. */
export interface TablePicture {
  readonly shape: 'bars' | 'lines';
  /** Raw figures, one a row; null where a row has none. */
  readonly series: readonly { readonly column: number; readonly values: readonly (number | null)[] }[];
}
/** A table frozen as it was shown, or a chart with the table behind it; neither is computed again. */
export interface TableEvidence {
  readonly kind: 'table';
  readonly id: string;
  readonly week: number;
  /** Which table it was, such as `funnel`. */
  readonly source: string;
  readonly title: EvidenceText;
  readonly columns: readonly EvidenceText[];
  /** One text a column; the first names the row. */
  readonly rows: readonly (readonly EvidenceText[])[];
  readonly picture?: TablePicture;
}
export type ReportEvidence = FigureEvidence | TableEvidence;

/** Lessons done by the time of the report. */
export interface LessonProgress {
  /** Addresses, sorted. */
  readonly done: readonly string[];
}

/** What the learner adds to the figures. */
export interface ReportArgument {
  readonly narrative: Narrative;
  readonly problems?: readonly ReportProblem[] | undefined;
  readonly goals?: readonly ReportGoal[] | undefined;
  /** Targets promised in the report of the week before. */
  readonly lastGoals?: readonly ReportGoal[] | undefined;
  readonly evidence?: readonly ReportEvidence[] | undefined;
  readonly lessons?: LessonProgress | undefined;
}

export interface WeeklyReport {
  readonly format: 'shop-report';
  readonly formatVersion: number;
  readonly head: Omit<GameHead, 'format'>;
  readonly entries: readonly Entry[];
  readonly week: number;
  /** The week's figures as the learner's browser showed them; a re-run must give the same. */
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  readonly problems?: readonly ReportProblem[];
  readonly goals?: readonly ReportGoal[];
  readonly lastGoals?: readonly ReportGoal[];
  readonly evidence?: readonly ReportEvidence[];
  readonly lessons?: LessonProgress;
  /** SHA-256 over everything above, text included. */
  readonly hash: string;
}

export interface ReportFigures {
  readonly thisWeek: KeyFigures;
  readonly lastWeek: KeyFigures;
  readonly profit: Readonly<Record<ProfitLine, number>>;
  readonly days: readonly { readonly orders: number; readonly operatingProfitFen: number }[];
  readonly skus: readonly {
    readonly skuId: string;
    readonly listPriceFen: number;
    readonly units: number;
    readonly grossSalesFen: number;
    readonly lostUnits: number;
    readonly returnedUnits: number;
    readonly closingUnits: number;
  }[];
  readonly channels: readonly {
    readonly channel: Channel;
    readonly visits: number;
    readonly orders: number;
    readonly spendFen: number;
  }[];
  readonly promotions: readonly {
    readonly kind: PromotionKind;
    readonly redemptions: number;
    readonly costFen: number;
  }[];
  readonly ticketsByCause: Readonly<Record<TicketCause, number>>;
  readonly bridge: readonly BridgeRow[];
}

/** What a writer should look at before handing in; nothing of it blocks. */
export const REPORT_CHECK_CODES = [
  'section-empty', // a section without words
  'placeholder', // XX, TODO, ____ left in the text
  'shares-not-100', // shares of one whole that do not add up to 100 %
  'change-wrong', // from A to B, and another change than that
  'basis-missing', // a change without saying against what
  'other-currency', // money in anything but yuan
  'claim-without-evidence', // a figure in the text and no chip in the section
  'chip-unknown', // a chip in the text that the report does not hold
  'chip-unused', // a chip of the report that nothing refers to
  'number-differs', // a number beside a chip that is not the chip's
  'problem-unfinished', // a problem without sign or action
  'goal-unfinished', // a goal without a way to it
  'no-goals', // no target for the coming week
] as const;
export type ReportCheckCode = (typeof REPORT_CHECK_CODES)[number];
export interface ReportCheck {
  readonly code: ReportCheckCode;
  readonly part?: ReportPart;
  readonly section?: 0 | 1 | 2;
  /** The words, numbers or chip in question, as written. */
  readonly found?: string;
  /** What it should be, where that can be computed: a percentage or the chip's number. */
  readonly expected?: number;
  /** Which problem or goal, from 0. */
  readonly index?: number;
}

export const VERDICTS = ['verified', 'altered', 'other-rules', 'unreadable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Verification {
  readonly verdict: Verdict;
  /** Named figures that differ, or why the file cannot be read. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  /** The rules version the report was played under, when it could be read. */
  readonly rulesVersion?: number;
}
