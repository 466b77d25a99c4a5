/** What a printed lesson needs to know; the same as the lesson's own page. Not a page. */
import { type CollectionEntry, render } from 'astro:content';
import { pathOf } from '../../../components/course/outline.ts';
import type { LessonContext } from '../../../components/lesson/context.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { exampleText } from '../_glossary-at-build.ts';
import { lessonShop } from '../learn/_shop-at-build.ts';

export type LessonEntry = CollectionEntry<'lessons'>;

export function contextOf(entry: LessonEntry, locale: Locale): LessonContext {
  return {
    locale,
    path: pathOf(entry, locale),
    data: entry.data,
    ...lessonShop(entry.data.scenario.id),
    example: (template) => exampleText(template, locale),
    drawnTerms: new Set(),
  };
}

/** The lessons with what draws them, in order. */
export async function toPrint(entries: readonly LessonEntry[], locale: Locale) {
  const printed = [];
  for (const entry of entries) {
    const { Content } = await render(entry);
    const { module, order } = entry.data;
    printed.push({ entry, Content, context: contextOf(entry, locale), number: `${module}.${order}` });
  }
  return printed;
}
