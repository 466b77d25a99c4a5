import { describe, expect, test } from 'vitest';
import { sampleClass } from '../../src/pages/[locale]/_sample-class.ts';
import { sealCodes, spacedCode, type WeeklyReport } from '../../src/simulator/index.ts';
import {
  codesIn,
  codesWithoutReport,
  sealCodesOf,
  weeksWithoutCode,
} from '../../src/stores/seal-hand-ins.ts';

const open = sampleClass('en')
  .files.map(({ text }): WeeklyReport => JSON.parse(text))
  .find(({ entries }) => entries.length > 1) as WeeklyReport;
const { assignment } = open.head;
if (!assignment) throw new Error('the sample class plays an assignment');
const report: WeeklyReport = {
  ...open,
  head: { ...open.head, assignment: { ...assignment, revealChecks: ['0'.repeat(16)] } },
};
const codes = sealCodes(report);

describe('seal codes in a text', () => {
  test('are found among names, numbers and words, each once, however they were typed', () => {
    const [first = ''] = codes;
    const chat = `2025001 Li Na 13800001111\n${spacedCode(first)}, week one\nthis that what and organisations`;
    expect(codesIn(chat)).toEqual([first]);
    expect(codesIn(`李娜：${first.toLowerCase()}ok`)).toEqual([]);
    expect(codesIn(`李娜：${spacedCode(first).toLowerCase()}。${first}`)).toEqual([first]);
    expect(codesIn('ＡＢＣ１－２３４５－６７８９')).toEqual(['ABC123456789']);
  });

  test('count O as 0, and I and L as 1', () => {
    expect(codesIn('O1IL-2345-6789')).toEqual(['011123456789']);
  });

  test('are none in a text without any', () => {
    expect(codesIn('')).toEqual([]);
    expect(codesIn('2025 0011 2233 and 202500112233')).toEqual([]);
  });
});

describe('seal codes against reports', () => {
  test('tell the weeks whose code is missing', () => {
    expect(codes.length).toBeGreaterThan(1);
    expect(weeksWithoutCode(report, codes)).toEqual([]);
    expect(weeksWithoutCode(report, codes.slice(1))).toEqual([1]);
    expect(weeksWithoutCode(report, ['ABC123456789'])).toEqual(codes.map((_, index) => index + 1));
  });

  test('say nothing where none was handed in or the season is not sealed', () => {
    expect(weeksWithoutCode(report, undefined)).toBeUndefined();
    expect(weeksWithoutCode(report, [])).toBeUndefined();
    expect(weeksWithoutCode(open, codes)).toBeUndefined();
    expect(sealCodesOf(open)).toEqual([]);
  });

  test('change with a single word of a week', () => {
    const entries = report.entries.map((entry, index) => (index === 0 ? { ...entry, note: 'other' } : entry));
    expect(weeksWithoutCode({ ...report, entries }, codes)).toContain(1);
  });

  test('that fit no report are told', () => {
    expect(codesWithoutReport([...codes, 'ABC123456789'], [{ report }, {}])).toEqual(['ABC123456789']);
  });
});
