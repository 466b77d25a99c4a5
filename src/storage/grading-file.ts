/**
 * The instructor's room as a file, `shop-grading`: a closed shape with caps; read whole or refused whole. Reports are
 * carried as the texts of their files, so that whoever restores it checks each of them anew.
 */
import * as v from 'valibot';
import { type ProblemCode, parseAssignment, REPORT_PARTS, type Result } from '../simulator/index.ts';
import { isDeeperThan } from './json-depth.ts';
import type { Comment, Grading, Room } from './teaching.ts';

export const GRADING_VERSION = 1;
/** A thousand reports of a whole season take a third of it. */
export const MAXIMUM_GRADING_BYTES = 256 * 1024 * 1024;

/** A file of the pile, as it was handed in. */
export interface GradedFile {
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly modifiedAt?: number;
  readonly isSample?: true;
  readonly text: string;
}

export interface GradingFile {
  readonly format: 'shop-grading';
  readonly formatVersion: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly room: Room;
  readonly files: readonly GradedFile[];
  readonly gradings: readonly Grading[];
}

const LATEST_MS = 4_102_444_800_000;
const DEPTH = 8;

const whole = (minimum: number, maximum: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
const amount = (minimum: number, maximum: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(minimum), v.maxValue(maximum));
const moment = whole(0, LATEST_MS);
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((words) => words.isWellFormed() && [...words].length <= most),
  );
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const list = <Value extends v.GenericSchema>(value: Value, most: number) =>
  v.pipe(v.array(value), v.maxLength(most));

/** A plain object: a list, or a table with a name that reaches a prototype, is none. */
function isTable(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  return !['__proto__', 'constructor', 'prototype'].some((name) => Object.hasOwn(input, name));
}
function table<Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  size: number,
) {
  return v.pipe(v.custom<Record<string, unknown>>(isTable), v.record(key, value), v.maxEntries(size));
}
const name = v.pipe(v.string(), v.regex(/^[a-zA-Z][^\p{Cc}]{0,159}$/u));

const student = v.strictObject({
  number: text(40),
  name: text(80),
  group: v.exactOptional(text(80)),
  section: v.exactOptional(text(80)),
});
const rubricRow = v.strictObject({
  title: text(80),
  points: whole(1, 100),
  text: v.exactOptional(text(300)),
});
const room = v.strictObject({
  assignment: v.exactOptional(v.unknown()),
  rubric: v.exactOptional(list(rubricRow, 12)),
  roster: list(student, 5000),
  commentBank: list(text(2000), 500),
  lateRule: v.strictObject({ perDayPercent: amount(0, 100), maxPercent: amount(0, 100) }),
  lateDays: table(id, whole(0, 366), 20_000),
  sealCodes: v.exactOptional(list(v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-Z]{12}$/)), 20_000)),
  weights: v.exactOptional(table(name, amount(0, 1000), 60)),
  choices: v.exactOptional(table(name, text(4000), 200)),
});
const comment = v.strictObject({
  part: v.picklist(REPORT_PARTS),
  section: v.picklist([0, 1, 2]),
  quote: text(2000),
  text: text(4000),
});
const grading = v.strictObject({
  itemId: id,
  points: list(v.nullable(amount(0, 1000)), 60),
  comments: list(comment, 300),
  overall: text(8000),
  privateNote: text(8000),
  state: v.picklist(['open', 'graded']),
  updatedAt: moment,
});
const fileShape = v.strictObject({
  format: v.literal('shop-grading'),
  formatVersion: whole(1, GRADING_VERSION),
  savedAt: moment,
  room,
  files: list(
    v.strictObject({
      fileName: text(300),
      addedAt: moment,
      modifiedAt: v.exactOptional(moment),
      isSample: v.exactOptional(v.literal(true)),
      text: v.pipe(v.string(), v.maxLength(2 * 1024 * 1024)),
    }),
    20_000,
  ),
  gradings: list(grading, 20_000),
});

const refusal = (code: ProblemCode, path = ''): Result<never> => ({ ok: false, problems: [{ code, path }] });

/** Reads the value of a file. Gradings of files that it does not carry are kept: their files may be on the pile. */
export function parseGrading(input: unknown): Result<GradingFile> {
  const head = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  if (head['format'] !== 'shop-grading') return refusal('file/other-format', 'format');
  const version = head['formatVersion'];
  if (typeof version === 'number' && version > GRADING_VERSION)
    return refusal('file/newer-version', 'formatVersion');
  const parsed = v.safeParse(fileShape, input);
  if (!parsed.success) return refusal('file/wrong-shape', v.getDotPath(parsed.issues[0]) ?? '');
  const { assignment: given, ...others } = parsed.output.room;
  const gradings = parsed.output.gradings as readonly (Grading & { comments: readonly Comment[] })[];
  const rest = others as Omit<Room, 'assignment'>;
  if (given === undefined) return { ok: true, value: { ...parsed.output, gradings, room: rest } };
  const assignment = parseAssignment(given);
  if (!assignment.ok) return refusal('file/wrong-shape', 'room.assignment');
  return {
    ok: true,
    value: { ...parsed.output, gradings, room: { ...rest, assignment: assignment.value } },
  };
}

/** Reads the text of a file. */
export function readGradingText(source: string): Result<GradingFile> {
  if (isDeeperThan(DEPTH, source)) return refusal('file/too-deep');
  try {
    return parseGrading(JSON.parse(source.replace(/^\uFEFF/, '')));
  } catch {
    return refusal('file/not-json');
  }
}

/** Reads a file, unless it is larger than any of ours. */
export async function textOfGrading(file: Blob): Promise<Result<string>> {
  if (file.size > MAXIMUM_GRADING_BYTES) return refusal('file/too-large');
  try {
    return { ok: true, value: await file.text() };
  } catch {
    return refusal('file/not-json'); // moved or unreadable since it was chosen
  }
}
