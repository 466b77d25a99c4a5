import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { useLocale } from '../../../ui/locale.tsx';
import type { NamedLesson } from './course-lessons.ts';

interface LessonsReadProps {
  /** Addresses of the lessons done, sorted. */
  readonly done: readonly string[];
  readonly lessons?: readonly NamedLesson[] | undefined;
}

/** The lessons that a report says were done; nothing where it says nothing. */
export function LessonsRead({ done, lessons }: LessonsReadProps) {
  const locale = useLocale();
  const t = reportWork[locale].learning;
  if (done.length === 0) return null;
  return (
    <p class="small learning-read">
      <b>{lessons ? t.done(done.length, lessons.length) : t.doneOnly(done.length)}</b>{' '}
      {lessonTitles(done, lessons, locale)}
    </p>
  );
}

/** Lessons by number and title; by address where the course is not at hand. */
export function lessonTitles(
  ids: readonly string[],
  lessons: readonly NamedLesson[] | undefined,
  locale: 'en' | 'zh',
): string {
  const titles = ids.map((id) => {
    const lesson = lessons?.find((one) => one.id === id);
    return lesson ? `${lesson.number} ${lesson.title}` : id;
  });
  return titles.join(reportWork[locale].learning.between);
}
