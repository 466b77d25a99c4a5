import { keywordParts } from '../../../i18n/listing/keyword-parts.ts';
import { LOCALES, type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, SkuFacts } from '../../../simulator/index.ts';

/** How much a search term is searched for: by everyone, by many, by those who know what they want. */
export const KEYWORD_CLASSES = ['broad', 'middle', 'long'] as const;
export type KeywordClass = (typeof KEYWORD_CLASSES)[number];

/** A search term that a title can be found by. */
export interface Keyword {
  readonly kind: KeywordClass;
  /** As a buyer types it. */
  readonly text: string;
  /** A title is found if it holds every part, in any order. */
  readonly parts: readonly string[];
  /** As the platform publishes it; undefined where it publishes no such class. */
  readonly searchesPerMonth: number | undefined;
}

/** Search terms of a product in a language: its names, each with an attribute, and one for each use. */
export function keywordsOf(facts: PublicFacts, sku: SkuFacts, locale: Locale): readonly Keyword[] {
  const { nouns, attributes, scenes } = keywordParts(sku.id, textOf(sku.name, locale), locale);
  const [noun = ''] = nouns;
  const term = (kind: KeywordClass, ...parts: string[]): Keyword => ({
    kind,
    text: parts.join(locale === 'zh' ? '' : ' '),
    parts,
    searchesPerMonth: facts.keywords[KEYWORD_CLASSES.indexOf(kind)]?.searchesPerMonth,
  });
  return [
    ...nouns.map((name) => term('broad', name)),
    ...attributes.map((attribute) => term('middle', attribute, noun)),
    ...scenes.map((scene, index) => {
      const attribute = attributes[index % attributes.length] ?? '';
      return locale === 'zh' ? term('long', scene, attribute, noun) : term('long', attribute, noun, scene);
    }),
  ];
}

/** The same in both languages: a keeper writes in either. */
export function allKeywords(facts: PublicFacts, sku: SkuFacts): readonly Keyword[] {
  return LOCALES.flatMap((locale) => keywordsOf(facts, sku, locale));
}

/** True if a title is found by a term. */
export function holds(title: string, keyword: Keyword): boolean {
  const small = title.toLowerCase();
  return keyword.parts.every((part) => small.includes(part.toLowerCase()));
}

/** The title with what it lacks of a term put at its end. */
export function withKeyword(title: string, keyword: Keyword, locale: Locale): string {
  const small = title.toLowerCase();
  const missing = keyword.parts.filter((part) => !small.includes(part.toLowerCase()));
  return [title.trim(), ...missing].filter(Boolean).join(locale === 'zh' ? '' : ' ');
}

/** How often the most repeated part of a title's terms stands in it: more than twice is stuffing. */
export function mostRepeated(title: string, keywords: readonly Keyword[]): number {
  const small = title.toLowerCase();
  const parts = new Set(keywords.flatMap((keyword) => keyword.parts.map((part) => part.toLowerCase())));
  return Math.max(0, ...[...parts].filter(Boolean).map((part) => small.split(part).length - 1));
}
