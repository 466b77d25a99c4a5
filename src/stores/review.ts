import type { ProgressRow } from '../storage/rows.ts';
import type { CourseLesson } from './skills.ts';
import { dueDay } from './spacing.ts';

/** Questions about one's own shop weeks are kept here, by the kind of question. */
export const OWN_WEEKS_ROW = 'course/own-weeks';

export interface DueQuestion {
  readonly lessonId: string;
  readonly promptId: string;
  /** First day on which it was due. */
  readonly day: number;
}

type Progress = Readonly<Record<string, ProgressRow>>;

/** When each answered question of the lessons comes back, the longest overdue first. */
export function schedule(
  lessons: readonly Pick<CourseLesson, 'id' | 'prompts'>[],
  progress: Progress,
): DueQuestion[] {
  return lessons
    .flatMap(({ id, prompts }) =>
      prompts.flatMap((promptId) => {
        const answer = progress[id]?.answers[promptId];
        return answer ? [{ lessonId: id, promptId, day: dueDay(answer) }] : [];
      }),
    )
    .sort((one, other) => one.day - other.day);
}

/** Questions to answer today. */
export function dueOn(
  day: number,
  lessons: readonly Pick<CourseLesson, 'id' | 'prompts'>[],
  progress: Progress,
): DueQuestion[] {
  return schedule(lessons, progress).filter((one) => one.day <= day);
}

/** Kinds of question about own weeks that may be asked today: new ones, and those due. */
export function ownDueOn(day: number, kinds: readonly string[], progress: Progress): string[] {
  const answers = progress[OWN_WEEKS_ROW]?.answers ?? {};
  return kinds.filter((kind) => {
    const answer = answers[kind];
    return answer === undefined || dueDay(answer) <= day;
  });
}
