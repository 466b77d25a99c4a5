import { expect, test } from 'vitest';
import { checkText, plainSentence } from '../../../src/components/lesson/exercises/report-text.ts';
import {
  findingsOf,
  type ReportData,
  readReport,
  reportProblems,
  soundReport,
} from '../../../src/components/lesson/exercises/weekly-report.ts';

const data: ReportData = {
  evidence: [{ id: 'E3-1', name: 'Orders', week: 3, path: 'thisWeek.orders', value: 1070 }],
  items: [
    {
      part: 'data',
      reason: 'a figure of the week',
      versions: [
        { text: 'The week brought 1,070 [[E3-1]] orders.', right: true, reason: 'it is the chip’s' },
        { text: 'The week brought 1,170 [[E3-1]] orders.', right: false, reason: 'it is not the chip’s' },
        { text: 'Orders rose by 8%.', right: false, reason: 'against what?' },
      ],
    },
  ],
};

test('the right report passes the shop’s own checks, the others are found out', () => {
  expect(reportProblems(data)).toEqual([]);
  expect(readReport(data, soundReport(data)).parts.data).toEqual([0]);
  expect(findingsOf(data, 0, 1).map(({ code }) => code)).toEqual(['number-differs']);
  expect(findingsOf(data, 0, 2).map(({ code }) => code)).toEqual(['basis-missing', 'claim-without-evidence']);
});

test('findings and sentences are put into words', () => {
  const [finding] = findingsOf(data, 0, 1);
  if (!finding) throw new Error('one finding');
  expect(checkText(finding, 'thisWeek.orders', 'en')).toContain('1,070');
  expect(plainSentence('It was 1,070 [[E3-1]].', 'en')).toBe('It was 1,070 (E3-1).');
  expect(plainSentence('1,070单[[E3-1]]。', 'zh')).toBe('1,070单（E3-1）。');
});

test('a report without one right version is refused', () => {
  const [item] = data.items;
  if (!item) throw new Error('one item');
  const wrong = { ...item, versions: item.versions.map((one) => ({ ...one, right: false })) };
  expect(reportProblems({ ...data, items: [wrong] }).join()).toContain('exactly one version');
});
