import { lessonDocument, type SearchDocument, termDocument } from '../../src/components/search/documents.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { GLOSSARY } from './glossary.ts';
import { LESSONS } from './lessons.ts';

/** Everything that can be found in a language, made as the site makes it. */
export function documentsOf(locale: Locale): SearchDocument[] {
  const terms = new Map(GLOSSARY.map((entry) => [entry.id, entry]));
  const lessons = LESSONS.filter((lesson) => lesson.locale === locale).map(({ path, data, body }) =>
    lessonDocument(path, data, body, terms, locale),
  );
  return [...lessons, ...GLOSSARY.map((entry) => termDocument(entry.id, entry, locale))];
}
