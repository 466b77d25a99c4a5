import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGrading, readGradingText, textOfGrading } from '../../src/storage/grading-file.ts';
import { fits, type Schema } from '../simulator/support/json-schema.ts';

const file = (path: string) => readFileSync(new URL(`../../docs/formats/${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('shop-grading.schema.json')) as Schema;
const ID = '0123456789abcdef';
const good = {
  format: 'shop-grading',
  formatVersion: 1,
  savedAt: 1_790_000_000_000,
  room: {
    roster: [{ number: '2025001', name: '陈雨桐', group: 'A', section: '1' }],
    commentBank: ['写得好。'],
    lateRule: { perDayPercent: 10, maxPercent: 50 },
    lateDays: { [ID]: 2 },
    weights: { rubric: 0.6, marks: 0.4 },
    choices: { 'grades.column': '6' },
  },
  gradings: [
    {
      itemId: ID,
      points: [20, null, 7.5],
      comments: [{ part: 'data', section: 1, quote: '转化率', text: '依据是哪一周？' }],
      ...{ overall: '好', privateNote: '', state: 'graded', updatedAt: 5 },
    },
  ],
  files: [{ fileName: 'a.shop.json', addedAt: 5, modifiedAt: 4, isSample: true, text: '{}' }],
};
type Copy = Record<string, never> & typeof good;
const changed = (change: (copy: Copy) => void): unknown => {
  const copy = structuredClone(good) as Copy;
  change(copy);
  return copy;
};
const set = (pick: (copy: Copy) => object | undefined, fields: object) =>
  changed((copy) => Object.assign(pick(copy) ?? {}, fields));

const hostile: readonly [string, unknown][] = [
  ['a field more', set((copy) => copy, { extra: 1 })],
  ['a field more in the room', set((copy) => copy.room, { html: '<img>' })],
  ['a field more in a grading', set((copy) => copy.gradings[0], { score: 100 })],
  ['a verdict in a file', set((copy) => copy.files[0], { verdict: 'verified' })],
  ['a field less', changed((copy) => Reflect.deleteProperty(copy, 'savedAt'))],
  ['a file without its text', changed((copy) => Reflect.deleteProperty(copy.files[0] ?? {}, 'text'))],
  ['an id that is none', set((copy) => copy.gradings[0], { itemId: '../settings' })],
  ['days late by a path', set((copy) => copy.room, { lateDays: { constructor: 1 } })],
  ['half a day late', set((copy) => copy.room, { lateDays: { [ID]: 0.5 } })],
  ['points below nothing', set((copy) => copy.gradings[0], { points: [-1] })],
  ['points in words', set((copy) => copy.gradings[0], { points: ['20'] })],
  ['a part that no report has', set((copy) => copy.gradings[0]?.comments[0], { part: 'appendix' })],
  ['a section that no part has', set((copy) => copy.gradings[0]?.comments[0], { section: 3 })],
  ['an endless remark', set((copy) => copy.gradings[0], { overall: 'x'.repeat(8001) })],
  ['an endless roster', set((copy) => copy.room, { roster: Array(5001).fill({ number: '1', name: 'x' }) })],
  ['more than all off', set((copy) => copy.room.lateRule, { maxPercent: 101 })],
  ['a moment after 2100', set((copy) => copy, { savedAt: 9e15 })],
  ['a sample that is not one', set((copy) => copy.files[0], { isSample: false })],
  ['a choice under a hidden name', JSON.parse(JSON.stringify(good).replace('grades.column', '__proto__'))],
  ['an assignment in words', set((copy) => copy.room, { assignment: 'task' })],
];

describe('shop-grading', () => {
  test('is read as it was written, and fits the published schema', () => {
    expect(readGradingText(JSON.stringify(good))).toEqual({ ok: true, value: good });
    expect(fits(good, schema)).toBe(true);
  });

  test.each(hostile)('%s is refused by program and schema', (_name, value) => {
    expect(parseGrading(value)).toMatchObject({ ok: false, problems: [{ code: 'file/wrong-shape' }] });
    expect(fits(value, schema)).toBe(false);
  });

  test('an assignment that is none of ours is refused', () => {
    const value = set((copy) => copy.room, { assignment: { format: 'shop-assignment' } });
    expect(parseGrading(value)).toMatchObject({ problems: [{ path: 'room.assignment' }] });
  });

  test('other files are told apart', async () => {
    const code = (text: string) => {
      const read = readGradingText(text);
      return read.ok ? undefined : read.problems[0]?.code;
    };
    expect(code('')).toBe('file/not-json');
    expect(code('null')).toBe('file/other-format');
    expect(code('{"format":"shop-report"}')).toBe('file/other-format');
    expect(code(JSON.stringify({ ...good, formatVersion: 2 }))).toBe('file/newer-version');
    expect(code('['.repeat(100_000))).toBe('file/too-deep');
    const large = { size: 257 * 1024 * 1024, text: async () => '' } as Blob;
    expect(await textOfGrading(large)).toMatchObject({ ok: false, problems: [{ code: 'file/too-large' }] });
  });

  test('foreign values fit neither', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseGrading(value).ok).toBe(false);
        expect(fits(value, schema)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('the page names every field of the schema', () => {
    const page = file('shop-grading.md');
    const fields = new Set<string>();
    const walk = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'properties') for (const name of Object.keys(inner as object)) fields.add(name);
        walk(inner);
      }
    };
    walk(schema);
    for (const field of fields) expect([field, page.includes(`\`${field}\``)]).toEqual([field, true]);
    expect(fields.size).toBeGreaterThan(25);
  });
});
