/** Feedback on a weekly report: the closed shape of what goes back to a learner (rules FB1–FB6). */
import * as v from 'valibot';
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import type {
  ClassMedian,
  Entry,
  FeedbackComment,
  FeedbackFile,
  FeedbackMatch,
  FeedbackPoints,
  FeedbackTag,
  GameHead,
  Narrative,
  Problem,
  Result,
  WeeklyReport,
} from '../vocabulary.ts';
import { REPORT_PARTS } from '../vocabulary.ts';

/** Version of the file format `shop-feedback`. */
export const FEEDBACK_VERSION = 1;

/** Longest texts and lists of a feedback file, in UTF-16 units and items. */
export const FEEDBACK_LIMITS = { comments: 60, quote: 400, comment: 1000, overall: 4000, rows: 12 } as const;

/** The fewest marked learners that have a middle: of fewer, a mark could be told apart. */
export const SMALLEST_CLASS = 5;

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const named = (length: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(length));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const feedbackSchema = v.strictObject({
  format: v.literal('shop-feedback'),
  formatVersion: v.literal(FEEDBACK_VERSION),
  report: v.strictObject({
    hash,
    entryHash: hash,
    wordsHash: hash,
    week: whole(1, 12),
    scenarioId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
    shopName: text(60),
    learner: v.exactOptional(v.strictObject({ name: text(60), number: v.exactOptional(text(40)) })),
  }),
  teacher: v.exactOptional(named(60)),
  points: v.pipe(
    v.array(v.strictObject({ title: named(80), points: v.nullable(amount), of: whole(1, 100) })),
    v.maxLength(FEEDBACK_LIMITS.rows),
  ),
  total: v.exactOptional(amount),
  comments: v.pipe(
    v.array(
      v.strictObject({
        part: v.picklist(REPORT_PARTS),
        section: v.picklist([0, 1, 2]),
        quote: text(FEEDBACK_LIMITS.quote),
        text: named(FEEDBACK_LIMITS.comment),
      }),
    ),
    v.maxLength(FEEDBACK_LIMITS.comments),
  ),
  overall: text(FEEDBACK_LIMITS.overall),
  classMedian: v.exactOptional(
    v.strictObject({
      count: whole(SMALLEST_CLASS, 10_000),
      overall: amount,
      pricing: v.exactOptional(amount),
      promotion: v.exactOptional(amount),
      fulfilment: v.exactOptional(amount),
    }),
  ),
  issuedAt: v.pipe(v.string(), v.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)),
});

/** What an instructor adds to a report. */
export interface FeedbackWords {
  readonly teacher?: string;
  readonly points: readonly FeedbackPoints[];
  readonly total?: number;
  readonly comments: readonly FeedbackComment[];
  readonly overall: string;
  readonly classMedian?: ClassMedian;
  /** `YYYY-MM-DD`. */
  readonly issuedAt: string;
}

/** Feedback on a report as it goes back. Nothing of the report is in it but its tag. */
export function buildFeedback(report: WeeklyReport, words: FeedbackWords): FeedbackFile {
  return {
    format: 'shop-feedback',
    formatVersion: FEEDBACK_VERSION,
    report: tagOf(report),
    ...words,
  };
}

function tagOf({ hash: reportHash, head, entries, week, narrative }: WeeklyReport): FeedbackTag {
  const { scenarioId, shopName, learner } = head;
  return {
    hash: reportHash,
    entryHash: entries.at(-1)?.hash ?? '',
    wordsHash: wordsHashOf(narrative),
    week,
    scenarioId,
    shopName,
    ...(learner ? { learner } : {}),
  };
}

function wordsHashOf(narrative: Narrative): string {
  return hashText(canonicalJson(narrative));
}

/** Reads feedback from foreign data: closed shape, capped lengths. */
export function parseFeedback(input: unknown): Result<FeedbackFile> {
  const { format, formatVersion } = (input ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== 'shop-feedback') {
    const found = typeof format === 'string' ? { value: format.slice(0, 40) } : {};
    return refused({ code: 'file/other-format', path: 'format', ...found });
  }
  if (typeof formatVersion === 'number' && formatVersion > FEEDBACK_VERSION) {
    const limits = { value: formatVersion, maximum: FEEDBACK_VERSION };
    return refused({ code: 'file/newer-version', path: 'formatVersion', ...limits });
  }
  const parsed = v.safeParse(feedbackSchema, input);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    return refused({ code: 'file/wrong-shape', path });
  }
  const feedback = parsed.output as FeedbackFile;
  const row = feedback.points.findIndex(
    ({ points, of }) => points !== null && (points > of || (points * 2) % 1 !== 0),
  );
  return row < 0
    ? { ok: true, value: feedback }
    : refused({ code: 'file/wrong-shape', path: `points.${row}.points` });
}

/** A learner's own week, as it stands now. */
export interface OwnWeek {
  readonly head: Omit<GameHead, 'format'>;
  readonly entries: readonly Entry[];
  readonly narrative: Narrative;
}

/** How feedback fits the learner's own week of the same number. */
export function matchFeedback({ report }: FeedbackFile, own: OwnWeek): FeedbackMatch {
  const entry = own.entries.find(({ week }) => week === report.week);
  if (entry === undefined) return 'foreign';
  if (entry.hash === report.entryHash)
    return wordsHashOf(own.narrative) === report.wordsHash ? 'same' : 'words-changed';
  const { scenarioId, shopName, learner } = own.head;
  const isOwn =
    scenarioId === report.scenarioId &&
    shopName === report.shopName &&
    learner !== undefined &&
    learner.name === report.learner?.name &&
    learner.number === report.learner.number;
  return isOwn ? 'other-decisions' : 'foreign';
}

/**
 * Middle marks of a class; undefined where fewer than five marks are known, for a learner could then tell
 * another's.
 */
export function classMedian(
  marks: readonly (Readonly<Partial<Record<'pricing' | 'promotion' | 'fulfilment', number>>> & {
    readonly overall: number;
  })[],
): ClassMedian | undefined {
  if (marks.length < SMALLEST_CLASS) return undefined;
  const middleOf = (axis: 'overall' | 'pricing' | 'promotion' | 'fulfilment') => {
    const sorted = marks
      .map((mark) => mark[axis])
      .filter((mark) => mark !== undefined)
      .sort((a, b) => a - b);
    if (sorted.length < SMALLEST_CLASS) return undefined;
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return Math.round((((low ?? 0) + (high ?? 0)) / 2) * 10) / 10;
  };
  const [pricing, promotion, fulfilment] = [
    middleOf('pricing'),
    middleOf('promotion'),
    middleOf('fulfilment'),
  ];
  return {
    count: marks.length,
    overall: middleOf('overall') ?? 0,
    ...(pricing === undefined ? {} : { pricing }),
    ...(promotion === undefined ? {} : { promotion }),
    ...(fulfilment === undefined ? {} : { fulfilment }),
  };
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
