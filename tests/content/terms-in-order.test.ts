import { describe, expect, test } from 'vitest';
import { GLOSSARY } from './glossary.ts';
import { LESSONS, readingText } from './lessons.ts';

/** Words of daily life that also name a term: whoever has bought online knows them as they are used here. */
const EVERYDAY = {
  en: [
    ...[
      'Acquisition',
      'Alert',
      'Bid',
      'Bundle',
      'Cart',
      'Category',
      'Compensation',
      'Coupon',
      'Data-driven',
      'Page views',
    ],
    ...['Pilot', 'Points', 'Priority', 'Promotion', 'Review', 'Stand-up', 'Tag', 'Weekly report'],
  ],
  zh: [
    '推荐',
    '周报',
    '百分点',
    '评价',
    '类目',
    '出价',
    '数据驱动',
    '复盘会',
    '客单价',
    '入驻',
    '购物车',
    '预警',
    '标签',
    '优惠券',
    '积分',
    '流失',
  ],
} as const;

const placeOf = ({ module, order }: { readonly module: number; readonly order: number }) =>
  module * 100 + order;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(['en', 'zh'] as const)('from 1.1 to 14.7 in %s', (locale) => {
  const lessons = LESSONS.filter((lesson) => lesson.locale === locale).toSorted(
    (one, other) => placeOf(one.data) - placeOf(other.data),
  );
  // longer names first: “net promoter score” is no mention of a “score”
  const names = GLOSSARY.flatMap(({ id, term, abbreviations = [], lesson }) =>
    [term[locale], ...(locale === 'en' ? abbreviations : [])].map((name) => ({
      id,
      name,
      taught: placeOf(lesson),
    })),
  ).toSorted((one, other) => other.name.length - one.name.length);
  const patternOf = (name: string) =>
    locale === 'zh'
      ? new RegExp(escaped(name), 'g')
      : new RegExp(`\\b${escaped(name)}(s|es)?\\b`, /^[A-Z0-9/]+$/.test(name) ? 'g' : 'gi');

  test('every term that a lesson uses was taught or explained by then', () => {
    const met = new Set<string>();
    const early: string[] = [];
    for (const { path, data, body, ...rest } of lessons) {
      for (const id of data.terms) met.add(id);
      let text = readingText({ path, data, body, ...rest }).replace(/\s+/g, ' ');
      for (const { id, name, taught } of names) {
        const pattern = patternOf(name);
        if (!pattern.test(text)) continue;
        text = text.replace(pattern, ' ');
        const isKnown = taught <= placeOf(data) || met.has(id);
        if (!isKnown && !(EVERYDAY[locale] as readonly string[]).includes(name))
          early.push(`${path}: ${name}`);
      }
    }
    expect(early).toEqual([]);
  });

  test('the words of daily life are names of terms, each used before it is taught', () => {
    const known = new Set(names.map(({ name }) => name));
    expect(EVERYDAY[locale].filter((name) => !known.has(name))).toEqual([]);
  });
});
