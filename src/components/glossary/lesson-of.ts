import type { CollectionEntry } from 'astro:content';
import { lessonTitles } from '../../i18n/areas/lesson-titles.ts';
import { type Locale, localePath } from '../../i18n/locale.ts';

export interface LessonOf {
  readonly number: string;
  readonly title: string;
  /** Absent while the lesson is still to come. */
  readonly href: string | undefined;
}

/** The lesson with this number: the page if there is one, else its planned title. */
export function lessonOf(
  { module, order }: { readonly module: number; readonly order: number },
  lessons: readonly CollectionEntry<'lessons'>[],
  locale: Locale,
  base: string,
): LessonOf {
  const number = `${module}.${order}`;
  const found = lessons.find(
    ({ id, data }) => id.startsWith(`${locale}/`) && data.module === module && data.order === order,
  );
  if (found) {
    const path = `learn/${found.id.slice(locale.length + 1)}/`;
    return { number, title: found.data.title, href: localePath(locale, path, base) };
  }
  const planned = Object.entries(lessonTitles[locale]).find(([name]) => name === `m${module}`)?.[1];
  const title = planned?.split('|')[order - 1];
  if (title === undefined) throw new Error(`There is no lesson ${number}`);
  return { number, title, href: undefined };
}
