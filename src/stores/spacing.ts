/**
 * When a question comes back. Fixed spacing that widens with every right answer given when it was due; one miss
 * starts anew. Spacing practice over days keeps more than massing it (Cepeda et al., 2006), and the gap that helps
 * most grows with how long something should last (Cepeda et al., 2008).
 */
import type { LessonAnswer } from '../storage/rows.ts';
import { dayOf } from './clock.ts';

/** Days from a right answer to the next time, by box 1 to 4. */
export const SPACING_DAYS = [1, 3, 7, 21] as const;

export interface GivenToday {
  readonly choice: string;
  readonly isCorrect: boolean;
  /** Milliseconds since 1970, and the day that this is. */
  readonly at: number;
  readonly day: number;
}

/** Box of an answer, 1 to 4; answers of earlier versions are in the first. */
export function boxOf(answer: LessonAnswer): number {
  return Math.min(Math.max(Math.trunc(answer.box ?? 1), 1), SPACING_DAYS.length);
}

/** First day on which the question is asked again. */
export function dueDay(answer: LessonAnswer): number {
  return (answer.day ?? dayOf(answer.answeredAt)) + (SPACING_DAYS[boxOf(answer) - 1] ?? 1);
}

/** The record of a question after one more answer. A right answer before it is due moves nothing. */
export function spaced(earlier: LessonAnswer | undefined, given: GivenToday): LessonAnswer {
  const { choice, isCorrect, at, day } = given;
  const base = { choice, isCorrect, answeredAt: at };
  if (!earlier)
    return {
      ...base,
      attempts: 1,
      firstRight: isCorrect,
      ...(isCorrect ? { rightDay: day } : {}),
      ...{ box: 1, day },
    };
  const isDue = day >= dueDay(earlier);
  const rightDay = isCorrect ? day : earlier.rightDay;
  const place = !isCorrect
    ? { box: 1, day }
    : isDue
      ? { box: Math.min(boxOf(earlier) + 1, SPACING_DAYS.length), day }
      : { box: boxOf(earlier), day: earlier.day ?? dayOf(earlier.answeredAt) };
  return {
    ...base,
    attempts: (earlier.attempts ?? 1) + 1,
    firstRight: earlier.firstRight ?? earlier.isCorrect,
    ...(rightDay === undefined ? {} : { rightDay }),
    ...place,
  };
}
