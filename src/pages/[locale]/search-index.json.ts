/** What can be found in a language, for the search page to fetch. */
import { getCollection } from 'astro:content';
import { lessonDocument, termDocument } from '../../components/search/documents.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export async function GET({ params }: { readonly params: { readonly locale: Locale } }): Promise<Response> {
  const { locale } = params;
  const glossary = await getCollection('glossary');
  const terms = new Map(glossary.map(({ id, data }) => [id, data]));
  const lessons = await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`));
  const documents = [
    ...lessons.map(({ id, data, body }) =>
      lessonDocument(
        id.slice(locale.length + 1),
        { ...data, terms: data.terms.map((term) => term.id) },
        body ?? '',
        terms,
        locale,
      ),
    ),
    ...glossary.map(({ id, data }) => termDocument(id, data, locale)),
  ];
  const text = JSON.stringify(documents);
  const kilobytes = Math.round(new TextEncoder().encode(text).length / 1000);
  console.log(`[search] ${locale}: ${documents.length} documents, ${kilobytes} kB`);
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
