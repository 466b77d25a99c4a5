import type { Locale } from '../../i18n/locale.ts';
import { sitePath } from '../ui/paths.ts';
import type { SearchDocument } from './documents.ts';
import { type Index, makeIndex } from './find.ts';

/** Fetches what can be found in a language and makes its index. */
export async function loadIndex(locale: Locale): Promise<Index> {
  const answer = await fetch(sitePath(locale, 'search-index.json'));
  if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
  return makeIndex((await answer.json()) as SearchDocument[]);
}
