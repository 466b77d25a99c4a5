import { describe, expect, test } from 'vitest';
import { lessonPaths, readLesson, tagsOf } from './lessons.ts';

test('both languages have the same lessons', () => {
  expect(lessonPaths('zh')).toEqual(lessonPaths('en'));
});

/** Attributes that carry words and may differ between languages; all others carry facts. */
const WORDS = new Set(['title', 'label', 'before', 'after']);

/** Parts of an exercise that are words; a title's terms are searched for in their own language. */
const EXERCISE_WORDS = new Set(
  'title wanted intro label text page measure repaired reason customer name by instead model what why parts searches competitors goalSearches'.split(
    ' ',
  ),
);

/** An exercise with every word left out: ids, kinds, keys, amounts and numbers. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      EXERCISE_WORDS.has(key) && (typeof part !== 'object' || key === 'parts')
        ? [[key, '']]
        : [[key, withoutWords(part)]],
    ),
  );
}

describe.each(lessonPaths('en'))('%s', (path) => {
  const [en, zh] = [readLesson('en', path), readLesson('zh', path)];
  const facts = (body: string) =>
    tagsOf(body)
      .filter((tag) => tag.name !== 'Term')
      .map(({ name, attributes }) => ({
        name,
        ...Object.fromEntries(Object.entries(attributes).filter(([key]) => !WORDS.has(key))),
      }));

  test('has the same cards, prompts, formulas, calculations, sources and widgets in the same order', () => {
    expect(facts(zh.body)).toEqual(facts(en.body));
  });

  test('marks the same terms', () => {
    const terms = (body: string) =>
      tagsOf(body)
        .filter((tag) => tag.name === 'Term')
        .map((tag) => tag.attributes['id'])
        .sort();
    expect(terms(zh.body)).toEqual(terms(en.body));
  });

  test('has the same facts about itself', () => {
    const {
      title: _t,
      summary: _s,
      reading: _r,
      prompts: _p,
      exercises: _e,
      lever: enLever,
      ...enRest
    } = en.data;
    const {
      title: _zt,
      summary: _zs,
      reading: _zr,
      prompts: _zp,
      exercises: _ze,
      lever: zhLever,
      ...zhRest
    } = zh.data;
    expect(zhRest).toEqual(enRest);
    expect({ ...zhLever, label: '' }).toEqual({ ...enLever, label: '' });
  });

  test('asks the same questions with the same keys', () => {
    const key = (lesson: typeof en) =>
      lesson.data.prompts.map((one) => ({
        id: one.id,
        kind: one.kind,
        right: one.options?.map((option) => option.right ?? false),
        answer: one.answer,
        tolerance: one.tolerance,
        slips: one.slips?.map(({ value, tolerance }) => ({ value, tolerance })),
        steps: one.steps?.length,
        items: one.items?.map(({ bin, wrong }) => ({ bin, wrong: Object.keys(wrong) })),
        pairs: one.pairs?.length,
        spare: one.spare?.length,
        checks: one.checks?.length,
      }));
    expect(key(zh)).toEqual(key(en));
  });

  test('sets the same exercises with the same keys, amounts and numbers', () => {
    expect(withoutWords(zh.data.exercises ?? [])).toEqual(withoutWords(en.data.exercises ?? []));
  });

  test('uses the same numbers in questions and answers', () => {
    // 折 and “a quarter” are words; digits must agree as a set
    const numbers = (text: string) =>
      [...new Set((text.replaceAll(/(\d),(\d{3})/g, '$1$2').match(/\d+(?:\.\d+)?/g) ?? []).map(Number))].sort(
        (a, b) => a - b,
      );
    for (const [index, prompt] of en.data.prompts.entries()) {
      expect(numbers(zh.data.prompts[index]?.question ?? ''), prompt.id).toEqual(numbers(prompt.question));
    }
  });
});
