/** The lessons that exist, for the weekly report to name them. */
import { getCollection } from 'astro:content';
import { courseLessons, lessonsOf } from '../../../components/course/outline.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export async function GET({ params }: { readonly params: { readonly locale: Locale } }): Promise<Response> {
  const { locale } = params;
  const entries = await getCollection('lessons');
  const named = lessonsOf(entries, locale);
  const lessons = courseLessons(entries, locale).map((lesson, index) => {
    const { module, order, title } = named[index]?.data ?? { module: 0, order: 0, title: lesson.id };
    return { ...lesson, number: `${module}.${order}`, title };
  });
  return new Response(JSON.stringify(lessons), { headers: { 'Content-Type': 'application/json' } });
}
