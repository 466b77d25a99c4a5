/** What an instructor sends back about one weekly report. */
import type { ReportPart } from './report.ts';
import type { Axis } from './shop.ts';

/** A remark at a place of the report: a quote of the learner's words, or a whole section. */
export interface FeedbackComment {
  readonly part: ReportPart;
  readonly section: 0 | 1 | 2;
  /** Words of the section that are meant, exactly as written; empty for the section as a whole. */
  readonly quote: string;
  readonly text: string;
}

/** Points of one row of the rubric; null where nothing was given. */
export interface FeedbackPoints {
  readonly title: string;
  /** 0 to `of`, in halves. */
  readonly points: number | null;
  readonly of: number;
}

/** Middle marks of the class in the report's week, 0 to 100: half of the class is above, half below. */
export interface ClassMedian extends Readonly<Partial<Record<Axis, number>>> {
  /** How many weeks of how many learners were marked. */
  readonly count: number;
  readonly overall: number;
}

/** Which report the feedback is about. */
export interface FeedbackTag {
  /** The report's own hash. */
  readonly hash: string;
  /** Hash of the week's entry, which stands for every decision up to it. */
  readonly entryHash: string;
  /** SHA-256 of the words alone. */
  readonly wordsHash: string;
  readonly week: number;
  readonly scenarioId: string;
  readonly shopName: string;
  readonly learner?: { readonly name: string; readonly number?: string };
}

export interface FeedbackFile {
  readonly format: 'shop-feedback';
  readonly formatVersion: number;
  readonly report: FeedbackTag;
  /** Who gives it. */
  readonly teacher?: string;
  /** Row by row; empty where no points are given. */
  readonly points: readonly FeedbackPoints[];
  /** Of 100: the share of the points, late days taken off; absent where no points are given. */
  readonly total?: number;
  readonly comments: readonly FeedbackComment[];
  readonly overall: string;
  readonly classMedian?: ClassMedian;
  /** `YYYY-MM-DD`. */
  readonly issuedAt: string;
}

/**
 * How feedback fits a learner's own week. 'same': these very words about these very decisions. 'words-changed':
 * the decisions are the same, the words are not. 'other-decisions': this learner's week of this shop, played
 * otherwise. 'foreign': another learner's, another shop's, or a week that has not been played.
 */
export const FEEDBACK_MATCHES = ['same', 'words-changed', 'other-decisions', 'foreign'] as const;
export type FeedbackMatch = (typeof FEEDBACK_MATCHES)[number];
