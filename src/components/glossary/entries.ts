import type { CollectionEntry } from 'astro:content';
import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { initials } from './pinyin.ts';

export type Term = CollectionEntry<'glossary'>;

export interface Letter {
  /** A to Z, or # for terms that begin with a figure. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** What a term is filed under: its English name, or its pinyin. */
const fileName = ({ data }: Term, locale: Locale) =>
  (locale === 'en' ? data.term.en : data.pinyin).toLowerCase();

/** All terms by letter, in the order of the reader's own language. */
export function byLetter(terms: readonly Term[], locale: Locale): Letter[] {
  const groups = new Map<string, Term[]>();
  const sorted = terms.toSorted((one, other) => (fileName(one, locale) < fileName(other, locale) ? -1 : 1));
  for (const term of sorted) {
    const first = fileName(term, locale).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, own]) => ({ letter, terms: own }));
}

/** What finds a term beside the names that its entry shows: names in the other language, pinyin whole and by initials. */
export function hiddenKeys({ data }: Term, locale: Locale): string {
  const { aliases, pinyin } = data;
  return [...aliases[otherLocale(locale)], pinyin.replaceAll(' ', ''), initials(pinyin)].join('|');
}

/** Short forms that lead to the term as `#ctr`, unless another entry bears that name. */
export function anchors({ data }: Term, ids: ReadonlySet<string>): string[] {
  return data.abbreviations
    .map((short) => short.toLowerCase().replaceAll('/', '-'))
    .filter((anchor) => /^[a-z]/.test(anchor) && !ids.has(anchor));
}
