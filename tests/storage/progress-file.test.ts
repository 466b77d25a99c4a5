import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProgress, progressFile, readProgressText } from '../../src/storage/progress-file.ts';
import { fileText, textOfFile } from '../../src/storage/transfer.ts';
import { fits, type Schema } from '../simulator/support/json-schema.ts';

const file = (path: string) => readFileSync(new URL(`../../docs/formats/${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('shop-progress.schema.json')) as Schema;
const answer = {
  ...{ choice: '1', isCorrect: true, answeredAt: 1_790_000_000_000 },
  ...{ attempts: 2, firstRight: false, rightDay: 20_717, box: 2, day: 20_717 },
};
const good = progressFile(
  [
    {
      lessonId: '04-products/03-titles',
      answers: { 'first-look': answer },
      completedAt: 1_790_000_000_000,
      updatedAt: 1_790_000_000_000,
    },
    {
      lessonId: 'course/shop',
      answers: {},
      results: { '0123456789abcdef-pricing': { right: 62, all: 100, at: 5 } },
      updatedAt: 5,
    },
  ],
  1_790_000_000_001,
  { name: '李娜', number: '20250017' },
);

const changed = (change: (copy: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone(good) as unknown as Record<string, unknown>;
  change(copy);
  return copy;
};
const firstRow = (copy: Record<string, unknown>) => (copy['rows'] as Record<string, unknown>[])[0] ?? {};
const firstAnswer = (copy: Record<string, unknown>) =>
  (firstRow(copy)['answers'] as Record<string, Record<string, unknown>>)['first-look'] ?? {};

const hostile: readonly [string, unknown][] = [
  ['a field more', changed((copy) => Object.assign(copy, { extra: 1 }))],
  ['a field more in a row', changed((copy) => Object.assign(firstRow(copy), { html: '<img>' }))],
  ['a field more in an answer', changed((copy) => Object.assign(firstAnswer(copy), { note: '' }))],
  ['a field less', changed((copy) => delete copy['savedAt'])],
  ['an answer without a moment', changed((copy) => delete firstAnswer(copy)['answeredAt'])],
  ['a moment after 2100', changed((copy) => Object.assign(firstAnswer(copy), { answeredAt: 9e15 }))],
  ['a moment between milliseconds', changed((copy) => Object.assign(copy, { savedAt: 1.5 }))],
  ['a box beyond the last', changed((copy) => Object.assign(firstAnswer(copy), { box: 5 }))],
  ['no attempts', changed((copy) => Object.assign(firstAnswer(copy), { attempts: 0 }))],
  ['an endless choice', changed((copy) => Object.assign(firstAnswer(copy), { choice: 'x'.repeat(1001) }))],
  ['a path that climbs', changed((copy) => Object.assign(firstRow(copy), { lessonId: '../../settings' }))],
  ['an address', changed((copy) => Object.assign(firstRow(copy), { lessonId: 'javascript:alert(1)' }))],
  ['answers in a list', changed((copy) => Object.assign(firstRow(copy), { answers: [answer] }))],
  ['a prototype', JSON.parse(fileText(good).replace('"first-look"', '"__proto__"'))],
  ['too many rows', changed((copy) => Object.assign(copy, { rows: Array(301).fill(firstRow(copy)) }))],
  ['rows that are none', changed((copy) => Object.assign(copy, { rows: [null] }))],
];

describe('shop-progress', () => {
  test('what is written is read back, and fits the published schema', () => {
    const read = readProgressText(fileText(good));
    expect(read).toEqual({ ok: true, value: good });
    expect(fits(JSON.parse(fileText(good)), schema)).toBe(true);
  });

  test.each(hostile)('%s is refused by program and schema', (_name, value) => {
    expect(parseProgress(value)).toMatchObject({ ok: false, problems: [{ code: 'file/wrong-shape' }] });
    expect(fits(value, schema)).toBe(false);
  });

  test('other files are told apart', async () => {
    const code = (text: string) => {
      const read = readProgressText(text);
      return read.ok ? undefined : read.problems[0]?.code;
    };
    expect(code('')).toBe('file/not-json');
    expect(code('{"format":')).toBe('file/not-json');
    expect(code('null')).toBe('file/other-format');
    expect(code('{"head":{"format":"shop-game"}}')).toBe('file/other-format');
    expect(code(JSON.stringify({ ...good, formatVersion: 2 }))).toBe('file/newer-version');
    expect(code('['.repeat(100_000))).toBe('file/too-deep');
    expect(await textOfFile('x'.repeat(2 * 1024 * 1024 + 1))).toMatchObject({ ok: false });
  });

  test('a row that comes twice becomes one', () => {
    const twice = parseProgress({ ...good, rows: [...good.rows, ...good.rows] });
    expect(twice).toEqual({ ok: true, value: good });
  });

  test('foreign values fit neither', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseProgress(value).ok).toBe(false);
        expect(fits(value, schema)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('the page names every field of the schema', () => {
    const page = file('shop-progress.md');
    const fields = [...JSON.stringify(schema).matchAll(/"properties":\{/g)];
    expect(fields.length).toBe(5);
    for (const name of [
      'savedAt',
      'rows',
      'lessonId',
      'answers',
      'results',
      'completedAt',
      'updatedAt',
      ...Object.keys(answer),
      'right',
      'all',
      'at',
    ])
      expect([name, page.includes(`\`${name}\``)]).toEqual([name, true]);
  });
});
