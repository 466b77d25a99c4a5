import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { teachGuide } from '../../src/i18n/areas/teach-guide.ts';
import { LOCALES } from '../../src/i18n/locale.ts';

const read = (locale: string) => readFileSync(`src/content/guide/${locale}.mdx`, 'utf8');
const sectionsOf = (text: string) =>
  [...text.matchAll(/<Section id="([^"]+)" title="([^"]+)">/g)].map(([, id, title]) => [id, title]);

describe.each(LOCALES)('the instructor’s guide in %s', (locale) => {
  const text = read(locale);

  test('has the chapters that its list and the room name, in their order', () => {
    expect(sectionsOf(text)).toEqual(Object.entries(teachGuide[locale].sections));
    expect(Object.keys(teachGuide[locale].about)).toEqual(Object.keys(teachGuide[locale].sections));
  });

  test('never calls an oddity by a harsher name than it deserves', () => {
    expect(text).not.toMatch(/cheat|plagiar|作弊|抄袭/i);
  });

  test('closes what it makes bold', () => {
    // a mark of Chinese punctuation before the closing stars would leave them standing
    expect(text).not.toMatch(/[。，；：！？）”]\*\*\p{L}/u);
  });
});

test('both languages have as many items and rows in each chapter', () => {
  const counts = (text: string) =>
    text
      .split('<Section ')
      .map((chapter) => [
        (chapter.match(/^\d+\. /gm) ?? []).length,
        (chapter.match(/^- /gm) ?? []).length,
        (chapter.match(/^\| /gm) ?? []).length,
      ]);
  expect(counts(read('zh'))).toEqual(counts(read('en')));
});
