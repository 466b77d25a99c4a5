import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf, quoteText } from '../../../src/components/shop/report/feedback/pieces.ts';
import { inOrder } from '../../../src/components/teach/read/anchors.ts';
import { chipReadings } from '../../../src/components/teach/read/chip-readings.ts';
import { middleOf, weekMedians } from '../../../src/components/teach/read/medians.ts';
import { nextUngraded, type ReadItem, readable } from '../../../src/components/teach/read/order.ts';
import { fillPlaceholders } from '../../../src/components/teach/read/placeholders.ts';
import { quickPoints } from '../../../src/components/teach/read/Rubric.tsx';
import type { FileOutcome, Grading, PileItem } from '../../../src/stores/teaching.ts';
import { studentReport } from '../../e2e/support/class-reports.ts';

describe('a text cut at chips and quotes', () => {
  const text = '转化率[[E2-1]]，比上周高，访客没有变多。';
  test('is the same text again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('[[E2-1]]', '[[', ']]', 'ab', '涨', ' ')),
        fc.nat(9),
        fc.nat(9),
        (parts, from, length) => {
          const whole = parts.join('');
          const pieces = piecesOf(whole, [whole.slice(from, from + length), 'ab', '涨']);
          expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
          for (const piece of pieces)
            expect(whole.slice(piece.from, piece.from + piece.text.length)).toBe(piece.text);
        },
      ),
    );
  });
  test('carries the quotes that cover each piece, overlapping ones too', () => {
    const pieces = piecesOf(text, ['比上周高，访客', '访客没有', '不在里面', '']);
    expect(pieces.map((piece) => [piece.text, piece.marks])).toEqual([
      ['转化率', []],
      ['[[E2-1]]', []],
      ['，', []],
      ['比上周高，', [0]],
      ['访客', [0, 1]],
      ['没有', [1]],
      ['变多。', []],
    ]);
    expect(pieces[1]).toMatchObject({ kind: 'chip', chipId: 'E2-1' });
  });
  test('never cuts a chip', () => {
    const pieces = piecesOf(text, ['转化率[[E2']);
    expect(pieces.filter(({ kind }) => kind === 'chip').map((piece) => piece.text)).toEqual(['[[E2-1]]']);
    expect(pieces.filter(({ marks }) => marks.length > 0).map((piece) => piece.text)).toEqual([
      '转化率',
      '[[E2-1]]',
    ]);
  });
  test('reads as one line with chips by name', () => {
    expect(quoteText('转化率[[E2-1]]\n 高')).toBe('转化率E2-1 高');
  });
});

describe('placeholders of the comment bank', () => {
  const fillings = { name: '李娜', week: '5', biggestMiss: undefined };
  test('are filled with what is known; the rest stays and is named', () => {
    expect(fillPlaceholders('{name}，第{week}周：{biggest_miss}', fillings)).toEqual({
      text: '李娜，第5周：{biggest_miss}',
      unfilled: ['{biggest_miss}'],
    });
  });
  test('go by their Chinese names too', () => {
    expect(fillPlaceholders('{姓名}，第{周次}周：{最大差距}', fillings)).toEqual({
      text: '李娜，第5周：{最大差距}',
      unfilled: ['{最大差距}'],
    });
  });
  test('of others are words like any', () => {
    expect(fillPlaceholders('{grade} {constructor} {', fillings)).toEqual({
      text: '{grade} {constructor} {',
      unfilled: [],
    });
  });
});

describe('points of a row by one click', () => {
  test.each([
    [25, [0, 10, 15, 20, 25]],
    [10, [0, 4, 6, 8, 10]],
    [5, [0, 2, 3, 4, 5]],
    [1, [0, 0.5, 1]],
  ])('%i', (of, expected) => {
    expect(quickPoints(of)).toEqual(expected);
  });
});

const verified: FileOutcome = { verdict: 'verified', differences: [], problems: [] };
const item = (id: string, index = 0, outcome: FileOutcome = verified): ReadItem => ({
  id,
  fileName: id,
  addedAt: 0,
  bytes: 1,
  kind: 'report',
  state: 'checked',
  outcome,
  report: studentReport(index),
});

test('the next report to grade comes round from the last to the first', () => {
  const items = [item('a'), item('b'), item('c')];
  const done = (id: string): Record<string, Grading> => ({
    [id]: {
      itemId: id,
      points: [],
      comments: [],
      overall: '',
      privateNote: '',
      state: 'graded',
      updatedAt: 1,
    },
  });
  expect(nextUngraded(items, {}, 'a')?.id).toBe('b');
  expect(nextUngraded(items, done('b'), 'a')?.id).toBe('c');
  expect(nextUngraded(items, {}, 'c')?.id).toBe('a');
  expect(nextUngraded(items, { ...done('a'), ...done('b') }, 'c')).toBeUndefined();
  const pile: PileItem[] = [
    { id: 'x', fileName: 'x', addedAt: 0, bytes: 1, kind: 'other', state: 'checked' },
  ];
  expect(readable([...pile, ...items]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('comments stand in the order of the report', () => {
  const { narrative } = studentReport(0);
  const comment = (part: 'data' | 'overview', section: 0 | 1 | 2, quote: string) => ({
    part,
    section,
    quote,
    text: quote,
  });
  const sorted = inOrder(
    [
      comment('data', 0, '访客'),
      comment('data', 1, ''),
      comment('data', 0, '转化率'),
      comment('overview', 2, ''),
      comment('data', 0, ''),
    ],
    (part, section) => narrative[part][section],
  );
  expect(sorted.map(({ part, section, quote }) => `${part}${section}${quote}`)).toEqual([
    'overview2',
    'data0',
    'data0转化率',
    'data0访客',
    'data1',
  ]);
});

test('the middle of the class counts reports of the week whose figures follow from their decisions', () => {
  expect(middleOf([3, 1, 2])).toBe(2);
  expect(middleOf([4, 1, 2, 3])).toBe(2.5);
  expect(middleOf([])).toBeUndefined();
  const altered: FileOutcome = { ...verified, verdict: 'altered' };
  const items = [item('a', 0), item('b', 1), item('c', 2), item('d', 3, altered)];
  const orders = items.slice(0, 3).map(({ report }) => report.figures.thisWeek.orders);
  expect(weekMedians(items, 2).count).toBe(3);
  expect(weekMedians(items, 2).of('orders')).toBe(middleOf(orders));
  expect(weekMedians(items.slice(0, 2), 2).of('orders')).toBeUndefined();
  expect(weekMedians(items, 3).count).toBe(0);
});

describe('a chip beside its re-run', () => {
  const { evidence } = studentReport(0);
  const read = (outcome: FileOutcome) => chipReadings({ outcome, evidence }, (id) => id, 'zh');
  test('is the same, differs, is missing or was not re-run', () => {
    expect(read(verified).get('E2-1')).toMatchObject({ check: 'same' });
    expect(read({ ...verified, verdict: 'other-rules' }).get('E2-1')).toMatchObject({ check: 'unchecked' });
    const differs = [{ path: 'evidence.E2-1.value', stored: 0.05, replayed: 0.0241 }];
    expect(read({ ...verified, verdict: 'altered', differences: differs }).get('E2-1')).toMatchObject({
      check: 'differs',
      replayed: '2.41%',
    });
    const gone = [{ path: 'evidence.E2-1.path', stored: 'thisWeek.x', replayed: 'missing' }];
    expect(read({ ...verified, verdict: 'altered', differences: gone }).get('E2-1')).toMatchObject({
      check: 'missing',
    });
  });
  test('a table is only what the student saw', () => {
    expect(read(verified).get('E2-2')).toMatchObject({ kind: 'table' });
  });
});
