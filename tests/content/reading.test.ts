import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LESSONS, readingText, reasonsOf } from './lessons.ts';

/** Latin that Chinese merchants write as it stands, names of authors, and the letters of formulas. */
const ALLOWED =
  /\b(T恤|SKU|AOV|GMV|ROI|Bijmolt|Corsten|Gruen|Anderson|Fitzsimons|Simester|Arrow|Harris|Marschak|van|Heerde|Gupta|Wittink|[LRSzkvKNGPQ])\b/g;

/** Every text somewhere inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(LESSONS.map((lesson) => [`${lesson.locale}/${lesson.path}`, lesson] as const))(
  '%s',
  (_, lesson) => {
    const text = readingText(lesson);

    test('keeps to its reading length', () => {
      if (lesson.locale === 'en') {
        const words = text.match(/[A-Za-z’'-]+/g)?.length ?? 0;
        expect(words).toBeGreaterThanOrEqual(500);
        expect(words).toBeLessThanOrEqual(1000);
      } else {
        const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
        expect(characters).toBeGreaterThanOrEqual(800);
        expect(characters).toBeLessThanOrEqual(1600);
      }
    });

    if (lesson.locale === 'zh') {
      test('has under 3 % Latin words', () => {
        const words = text.replace(ALLOWED, '').match(/[A-Za-z]{2,}/g) ?? [];
        const characters = text.match(/\p{Script=Han}/gu)?.length ?? 1;
        expect(words.length / characters, words.join(' ')).toBeLessThan(0.03);
      });

      test('is typeset as Chinese: full-width punctuation, no typed spaces, 你 and never 您', () => {
        const reasons = lesson.data.prompts.flatMap((one) => [
          one.question,
          one.reason ?? '',
          one.otherwise ?? '',
          ...reasonsOf(one),
        ]);
        const exercises = textsIn(lesson.data.exercises ?? []).filter((text) => /\p{Script=Han}/u.test(text));
        const prose = `${lesson.body.replace(/<[^>]*>/g, '')}\n${[...reasons, ...exercises].join('\n\n')}`;
        expect(prose).not.toContain('您');
        expect(prose.match(/\p{Script=Han}[,;:!?]/gu)).toBeNull();
        expect(prose.match(/\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9%] +\p{Script=Han}/gu)).toBeNull();
        // a line break between Han characters would be drawn as a gap
        expect(prose.match(/\p{Script=Han}\n\p{Script=Han}/gu)).toBeNull();
      });
    }
  },
);

test('every term is explained in both languages, without a typed space between Han and Latin', () => {
  for (const file of readdirSync('src/content/glossary')) {
    const entry = JSON.parse(readFileSync(`src/content/glossary/${file}`, 'utf8'));
    for (const part of ['term', 'definition']) {
      expect(entry[part].en, file).toMatch(/[A-Za-z]/);
      expect(entry[part].zh, file).toMatch(/\p{Script=Han}/u);
    }
  }
});
