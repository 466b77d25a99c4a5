/**
 * Two records of one learner's progress become one. Nothing is lost, and the order does not matter: merging is
 * commutative, associative and idempotent.
 */
import type { CourseResult, LessonAnswer, ProgressRow } from './rows.ts';

export type Progress = Readonly<Record<string, ProgressRow>>;

/** The same text for the same content, whatever the order of the fields. */
const text = (value: object) =>
  JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The later one; of two at the same moment the same one, whichever comes first. */
function later<Value extends object>(one: Value, other: Value, at: (value: Value) => number): Value {
  const gap = at(one) - at(other);
  if (gap !== 0) return gap > 0 ? one : other;
  return text(one) >= text(other) ? one : other;
}

/** The larger of two numbers that may be absent. */
function most(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : Math.max(one, other);
}

/** What belongs to the last answer alone. */
function lastOf({ attempts: _a, firstRight: _f, rightDay: _r, ...last }: LessonAnswer): LessonAnswer {
  return last;
}

/** The last answer stands; attempts are the larger count; a first answer that was wrong anywhere stays wrong. */
function mergeAnswers(one: LessonAnswer, other: LessonAnswer): LessonAnswer {
  const last = later(lastOf(one), lastOf(other), (answer) => answer.answeredAt);
  const attempts = most(one.attempts, other.attempts);
  const rightDay = most(one.rightDay, other.rightDay);
  const firsts = [one.firstRight, other.firstRight].filter((first) => first !== undefined);
  return {
    ...last,
    ...(attempts === undefined ? {} : { attempts }),
    ...(firsts.length === 0 ? {} : { firstRight: firsts.every((first) => first) }),
    ...(rightDay === undefined ? {} : { rightDay }),
  };
}

function mergeTables<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const merged: Record<string, Value> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const here = Object.hasOwn(merged, key) ? merged[key] : undefined;
    merged[key] = here === undefined ? value : merge(here, value);
  }
  return merged;
}

/** Two rows of the same lesson. A lesson that was finished in one is finished, since the earlier day. */
export function mergeRows(one: ProgressRow, other: ProgressRow): ProgressRow {
  const ends = [one.completedAt, other.completedAt].filter((end) => end !== undefined);
  const results = mergeTables<CourseResult>(one.results ?? {}, other.results ?? {}, (a, b) =>
    later(a, b, ({ at }) => at),
  );
  return {
    lessonId: one.lessonId,
    answers: mergeTables(one.answers, other.answers, mergeAnswers),
    ...(Object.keys(results).length > 0 ? { results } : {}),
    ...(ends.length > 0 ? { completedAt: Math.min(...ends) } : {}),
    updatedAt: Math.max(one.updatedAt, other.updatedAt),
  };
}

/** All rows of both. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return mergeTables(one, other, mergeRows);
}
