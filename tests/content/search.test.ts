import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/components/search/excerpt.ts';
import { find, makeIndex } from '../../src/components/search/find.ts';
import { documentsOf } from './documents.ts';
import { CHINESE, ENGLISH } from './search-queries.ts';

const QUERIES = { en: ENGLISH, zh: CHINESE };
const LEAST_RECALL = 0.95;

describe.each(['en', 'zh'] as const)('searching in %s', async (locale) => {
  const documents = documentsOf(locale);
  const index = await makeIndex(documents);
  const ids = new Set(documents.map(({ id }) => id));

  test('sixty searches, each for something that exists', () => {
    expect(new Set(QUERIES[locale].map(({ typed }) => typed)).size).toBe(60);
    const unknown = QUERIES[locale].flatMap(({ wanted }) => wanted.filter((id) => !ids.has(id)));
    expect(unknown).toEqual([]);
  });

  test('what is wanted is among the first ten', () => {
    const misses: string[] = [];
    const shares = QUERIES[locale].map(({ typed, wanted }) => {
      const found = find(index, typed, 10).map(({ document }) => document.id);
      const hits = wanted.filter((id) => found.includes(id));
      for (const id of wanted) if (!found.includes(id)) misses.push(`${typed}: ${id}`);
      return hits.length / wanted.length;
    });
    const recall = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(recall, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  test('what is wanted first is nearly always among the first three', () => {
    const late = QUERIES[locale].filter(({ typed, wanted }) => {
      const found = find(index, typed, 3).map(({ document }) => document.id);
      return !found.includes(wanted[0] ?? '');
    });
    expect(late.map(({ typed }) => typed).length, late.map(({ typed }) => typed).join('\n')).toBeLessThan(4);
  });

  test('words that name nothing lead to what answers them', () => {
    const first = (typed: string) => find(index, typed, 3).map(({ document }) => document.id);
    for (const typed of ['significance', 'p-value', '显著性']) expect(first(typed)).toContain('term/ab-test');
    for (const typed of ['returning customers', '回头客']) {
      expect(first(typed)).toContain('term/repurchase-rate');
    }
  });

  test('every hit of a search has an excerpt, and most show a marked word', () => {
    const excerpts = QUERIES[locale].flatMap(({ typed }) => find(index, typed, 10).map(excerptOf));
    expect(excerpts.every(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''))).toBe(true);
    const withMark = excerpts.filter(({ pieces }) => pieces.some(({ isHit }) => isHit));
    expect(withMark.length / excerpts.length).toBeGreaterThan(0.5);
  });

  test('no markup is left in what can be found', () => {
    const marks = documents.flatMap(({ id, parts }) =>
      parts.filter(({ text }) => /<[A-Za-z/]|\{|\}|\*\*|\]\(/.test(text)).map((part) => `${id} ${part.id}`),
    );
    expect(marks).toEqual([]);
  });
});
