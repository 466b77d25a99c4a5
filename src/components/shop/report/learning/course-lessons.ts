import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { CourseLesson } from '../../../../stores/skills.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { sitePath } from '../../../ui/paths.ts';

/** A lesson of the course with its name. */
export interface NamedLesson extends CourseLesson {
  readonly number: string;
  readonly title: string;
}

const loaded = new Map<Locale, Promise<readonly NamedLesson[]>>();

/** The lessons of the course; fetched once. Rejects when the network does. */
function courseLessonsIn(locale: Locale): Promise<readonly NamedLesson[]> {
  const known = loaded.get(locale) ?? load(locale);
  loaded.set(locale, known);
  known.catch(() => loaded.delete(locale)); // the next try may get through
  return known;
}

async function load(locale: Locale): Promise<readonly NamedLesson[]> {
  const address = sitePath(locale, 'course/lessons.json');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly NamedLesson[];
}

/** The lessons of the course; undefined until they are here, and where they cannot be had. */
export function useCourseLessons(): readonly NamedLesson[] | undefined {
  const locale = useLocale();
  const [lessons, setLessons] = useState<readonly NamedLesson[]>();
  useEffect(() => {
    let isCurrent = true;
    courseLessonsIn(locale).then(
      (list) => isCurrent && setLessons(list),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return lessons;
}
