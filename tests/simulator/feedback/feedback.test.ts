import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classMedian,
  FEEDBACK_LIMITS,
  FEEDBACK_VERSION,
  matchFeedback,
  parseFeedback,
} from '../../../src/simulator/feedback/feedback.ts';
import { buildReport } from '../../../src/simulator/report/build.ts';
import type { FeedbackFile } from '../../../src/simulator/vocabulary.ts';
import { ownGame, ownReport, sampleFeedback, words } from './sample.ts';

const codeOf = (input: unknown) => {
  const parsed = parseFeedback(input);
  return parsed.ok ? 'read' : `${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`;
};

test('FB1: feedback is read as it was written, and holds none of the figures', () => {
  const whole = sampleFeedback();
  const text = JSON.stringify(whole);
  expect(parseFeedback(JSON.parse(text))).toEqual({ ok: true, value: whole });
  const { teacher: _t, total: _s, classMedian: _c, ...plain } = whole;
  expect(codeOf({ ...plain, points: [], comments: [], overall: '' })).toBe('read');
  const report = ownReport();
  expect(text).not.toContain(report.head.seed);
  expect(text).not.toContain('figures'); // nor anything that is worked out from decisions
  expect(whole.report).toMatchObject({ hash: report.hash, week: 1, learner: { name: '李娜' } });
});

describe('FB2 in detail', () => {
  const [remark] = sampleFeedback().comments;
  const long = (length: number) => 'x'.repeat(length + 1);
  const wrong: Readonly<Record<string, unknown>> = {
    grade: { ...sampleFeedback(), grade: 'A' },
    overall: sampleFeedback({ overall: long(FEEDBACK_LIMITS.overall) }),
    'comments.0.text': sampleFeedback({ comments: [{ ...remark!, text: '' }] }),
    'comments.0.quote': sampleFeedback({ comments: [{ ...remark!, quote: long(FEEDBACK_LIMITS.quote) }] }),
    'comments.0.section': sampleFeedback({ comments: [{ ...remark!, section: 3 as 2 }] }),
    comments: sampleFeedback({ comments: Array(FEEDBACK_LIMITS.comments + 1).fill(remark) }),
    'points.0.points': sampleFeedback({ points: [{ title: 'A', points: 11, of: 10 }] }),
    'points.1.points': sampleFeedback({
      points: [
        { title: 'A', points: 1, of: 10 },
        { title: 'B', points: 10 / 3, of: 10 },
      ],
    }),
    'classMedian.count': sampleFeedback({ classMedian: { count: 4, overall: 50 } }),
    issuedAt: sampleFeedback({ issuedAt: '22.11.2026' }),
  };
  test.each(Object.keys(wrong))('FB2: %s is named', (path) => {
    expect(codeOf(wrong[path])).toBe(`file/wrong-shape ${path}`);
  });
});

test('FB2: newer and foreign files are told apart', () => {
  expect(codeOf({ ...sampleFeedback(), formatVersion: FEEDBACK_VERSION + 1, what: 1 })).toBe(
    'file/newer-version formatVersion',
  );
  for (const foreign of [ownReport(), ownGame(), null, undefined, [], 'text', 7])
    expect(codeOf(foreign)).toBe('file/other-format format');
});

test('FB3: the same words fit exactly, other words are said to have changed', () => {
  const game = ownGame();
  const own = { ...game, narrative: words };
  expect(matchFeedback(sampleFeedback(), own)).toBe('same');
  // a report made later, with everything but decisions and words anew, still fits
  const later = { ...sampleFeedback(), report: { ...sampleFeedback().report, hash: 'f'.repeat(64) } };
  expect(matchFeedback(later, own)).toBe('same');
  const rewritten = { ...words, data: ['利润涨了', '', ''] as const };
  expect(matchFeedback(sampleFeedback(), { ...own, narrative: rewritten })).toBe('words-changed');
});

test('FB4: other decisions of the same learner are told from foreign shops', () => {
  const feedback = sampleFeedback();
  const other = ownGame('another try');
  expect(buildReport(other, 1, words).hash).not.toBe(feedback.report.hash);
  expect(matchFeedback(feedback, { ...other, narrative: words })).toBe('other-decisions');
  const foreign = ownGame('', '别人的店');
  expect(matchFeedback(feedback, { ...foreign, narrative: words })).toBe('foreign');
  const { learner: _nobody, ...head } = other.head;
  expect(matchFeedback(feedback, { head, entries: other.entries, narrative: words })).toBe('foreign');
  const unplayed: FeedbackFile = { ...feedback, report: { ...feedback.report, week: 2 } };
  expect(matchFeedback(unplayed, { ...ownGame(), narrative: words })).toBe('foreign');
});

test('FB5: half of the class lies above the middle, half below', () => {
  // 20 40 60 80 100: 60; with 90 as well: half-way between 60 and 80
  const marks = [100, 20, 60, 80, 40].map((overall) => ({ overall, pricing: overall / 2 }));
  expect(classMedian(marks)).toEqual({ count: 5, overall: 60, pricing: 30 });
  expect(classMedian([...marks, { overall: 90, pricing: 45 }])).toMatchObject({ count: 6, overall: 70 });
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5 }), (list) => {
      const middle = classMedian(list.map((overall) => ({ overall })))?.overall ?? Number.NaN;
      expect(list.filter((mark) => mark < middle - 0.05).length).toBeLessThanOrEqual(list.length / 2);
      expect(list.filter((mark) => mark > middle + 0.05).length).toBeLessThanOrEqual(list.length / 2);
    }),
  );
});

test('FB6: four marks have no middle, nor has an axis with four', () => {
  const marks = [10, 20, 30, 40].map((overall) => ({ overall, promotion: overall }));
  expect(classMedian(marks)).toBeUndefined();
  expect(classMedian([...marks, { overall: 50 }])).toEqual({ count: 5, overall: 30 });
});
