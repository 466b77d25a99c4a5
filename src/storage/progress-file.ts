/** Progress as a file, `shop-progress`: a closed shape with caps; read whole or refused whole. */
import * as v from 'valibot';
import type { Learner, ProblemCode, Result } from '../simulator/index.ts';
import { isDeeperThan } from './json-depth.ts';
import { mergeRows } from './progress-merge.ts';
import type { ProgressRow } from './rows.ts';

export const PROGRESS_VERSION = 1;

export interface ProgressFile {
  readonly format: 'shop-progress';
  readonly formatVersion: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whose it is, for an instructor's list; absent when nobody said. */
  readonly learner?: Learner;
  readonly rows: readonly ProgressRow[];
}

/** The year 2100: no clock of ours is further on. */
const LATEST_MS = 4_102_444_800_000;
const LATEST_DAY = 47_482;
const DEPTH = 8;

const whole = (minimum: number, maximum: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
const moment = whole(0, LATEST_MS);
const words = (most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.isWellFormed() && [...text].length <= most),
  );
const key = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));

/** A plain object: a list, or a table with a hidden prototype, is none. */
function isTable(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  return !Object.hasOwn(input, '__proto__');
}

function table<Value extends v.GenericSchema>(value: Value, size: number) {
  return v.pipe(v.custom<Record<string, unknown>>(isTable), v.record(key, value), v.maxEntries(size));
}

const answer = v.strictObject({
  choice: words(1000),
  isCorrect: v.boolean(),
  answeredAt: moment,
  attempts: v.exactOptional(whole(1, 1_000_000)),
  firstRight: v.exactOptional(v.boolean()),
  rightDay: v.exactOptional(whole(0, LATEST_DAY)),
  box: v.exactOptional(whole(1, 4)),
  day: v.exactOptional(whole(0, LATEST_DAY)),
});
const result = v.strictObject({ right: whole(0, 1000), all: whole(0, 1000), at: moment });
const row = v.strictObject({
  lessonId: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(120)),
  answers: table(answer, 60),
  results: v.exactOptional(table(result, 2000)),
  completedAt: v.exactOptional(moment),
  updatedAt: moment,
});
const fileShape = v.strictObject({
  format: v.literal('shop-progress'),
  formatVersion: whole(1, PROGRESS_VERSION),
  savedAt: moment,
  learner: v.exactOptional(v.strictObject({ name: words(60), number: v.exactOptional(words(40)) })),
  rows: v.pipe(v.array(row), v.maxLength(300)),
});

const refusal = (code: ProblemCode, path = ''): Result<never> => ({ ok: false, problems: [{ code, path }] });

/** Reads the value of a file. Rows that come twice become one. */
export function parseProgress(input: unknown): Result<ProgressFile> {
  const head = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  if (head['format'] !== 'shop-progress') return refusal('file/other-format', 'format');
  const version = head['formatVersion'];
  if (typeof version === 'number' && version > PROGRESS_VERSION)
    return refusal('file/newer-version', 'formatVersion');
  const parsed = v.safeParse(fileShape, input);
  if (!parsed.success) return refusal('file/wrong-shape', v.getDotPath(parsed.issues[0]) ?? '');
  const rows = new Map<string, ProgressRow>();
  for (const one of parsed.output.rows as ProgressRow[]) {
    const here = rows.get(one.lessonId);
    rows.set(one.lessonId, here ? mergeRows(here, one) : one);
  }
  return { ok: true, value: { ...parsed.output, rows: [...rows.values()] } };
}

/** Reads the text of a file. */
export function readProgressText(text: string): Result<ProgressFile> {
  if (isDeeperThan(DEPTH, text)) return refusal('file/too-deep');
  try {
    return parseProgress(JSON.parse(text));
  } catch {
    return refusal('file/not-json');
  }
}

/** What is written; rows without any content are left out, and those beyond the caps of the format. */
export function progressFile(rows: readonly ProgressRow[], savedAt: number, learner?: Learner): ProgressFile {
  const sorted = rows.toSorted((a, b) => (a.lessonId < b.lessonId ? -1 : 1));
  const named = learner ? { learner } : {};
  return { format: 'shop-progress', formatVersion: PROGRESS_VERSION, savedAt, ...named, rows: sorted };
}
