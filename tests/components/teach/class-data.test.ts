import { describe, expect, test } from 'vitest';
import {
  type ClassReport,
  classReports,
  commonProblems,
  flagRows,
  median,
  regrets,
  spreads,
} from '../../../src/components/teach/class/class-data.ts';
import { stuckStudents } from '../../../src/components/teach/class/stuck.ts';
import type { DecisionGap, MisconceptionFlag, WeeklyReport } from '../../../src/simulator/index.ts';
import type { PileItem } from '../../../src/stores/teaching.ts';
import { studentReport } from '../../e2e/support/class-reports.ts';
import { axisOf, weekScoreOf } from '../../fixtures/week-score.ts';

const report = studentReport(0);

function one(change: Partial<ClassReport> & { readonly profitFen?: number } = {}): ClassReport {
  const { profitFen, ...rest } = change;
  const figures = { ...report.figures, thisWeek: { ...report.figures.thisWeek } };
  if (profitFen !== undefined) Object.assign(figures.thisWeek, { operatingProfitFen: profitFen });
  const of: WeeklyReport = { ...report, figures };
  return { id: 'a', key: '1', name: 'Na', week: 2, report: of, score: undefined, ...rest };
}

const gap = (path: string, gainFen: number, standardErrorFen = 0): DecisionGap => ({
  ...{ path, gainFen, standardErrorFen },
  ...{ thisWeekFen: gainFen, laterWeeksFen: 0, stocksFen: 0 },
});

describe('reports of the class', () => {
  const item = (id: string, addedAt: number, change: Partial<PileItem> = {}): PileItem => ({
    ...{ id, addedAt, fileName: id, bytes: 1, kind: 'report', state: 'checked', report },
    ...change,
  });

  test('of several files of one student and week the newest counts, unreadable ones never', () => {
    const bad = { verdict: 'unreadable', differences: [], problems: [] } as const;
    const found = classReports(
      [item('old', 1), item('new', 2), item('bad', 9, { outcome: bad })],
      [{ number: '20250001', name: '李娜（名单）' }],
    );
    expect(found.map(({ id, name }) => [id, name])).toEqual([['new', '李娜（名单）']]);
  });

  test('spreads are sorted by value, with the median between two', () => {
    const values = [30, 10, 20, 40].map((profitFen, index) => one({ id: String(index), profitFen }));
    const [week] = spreads(values, ({ report: of }) => of.figures.thisWeek.operatingProfitFen);
    expect(week).toMatchObject({ week: 2, lowest: 10, median: 25, highest: 40 });
    expect(spreads([one()], () => null)).toEqual([]);
    expect(median([1, 2, 9])).toBe(2);
  });
});

test('regret: prices of all products together, chance left out, the mean over all marked reports', () => {
  const pricing = axisOf({ gaps: [gap('listPriceFen.tee', 1000), gap('listPriceFen.cap', 500, 400)] });
  const fulfilment = axisOf({ gaps: [gap('purchase', 5000)] });
  const rows = regrets([
    one({ score: weekScoreOf('final', { pricing, fulfilment }) }),
    one({ score: weekScoreOf('final') }),
    one(),
  ]);
  expect(rows).toEqual([
    { decision: 'purchase', meanFen: 2500, mostFen: 5000, reports: 1 },
    { decision: 'listPriceFen', meanFen: 500, mostFen: 1000, reports: 1 },
  ]);
});

test('problems: counted once a report, the most often named first', () => {
  const rows = commonProblems([one(), one()]);
  expect(rows.map(({ field, reports, status }) => [field, reports, status])).toEqual([
    ['stock', 2, 2.5],
    ['service', 2, 4],
  ]);
  expect(rows[0]?.signs).toEqual(['连着三天断货。']);
});

test('misconceptions: a row an idea, the most frequent first', () => {
  const flag = (code: MisconceptionFlag['code'], gainFen: number): MisconceptionFlag => ({
    ...{ code, gainFen, week: 2, change: {}, standardErrorFen: 1, measure: 'week', sameLuckFen: 0 },
  });
  const rows = flagRows(
    new Map([
      ['a', [flag('overstocked', 5), flag('overstocked', 9), flag('daily-emails', 50)]],
      ['b', [flag('overstocked', 7)]],
    ]),
  );
  expect(rows.map(({ code, byReport, mostFen }) => [code, byReport.size, mostFen])).toEqual([
    ['overstocked', 2, 9],
    ['daily-emails', 1, 50],
  ]);
});

describe('who may need a word', () => {
  const roster = ['1', '2', '3', '4', '5'].map((number) => ({ number, name: `s${number}` }));
  const well = (key: string, change: Partial<ClassReport> = {}) =>
    one({ id: key, key, name: `s${key}`, profitFen: 100, score: weekScoreOf('final'), ...change });

  test('a missing report, an old one, a mark below naive and silence are named', () => {
    const empty = { ...report, narrative: { ...report.narrative } };
    for (const part of Object.keys(empty.narrative)) Object.assign(empty.narrative, { [part]: ['', '', ''] });
    const found = stuckStudents(
      [
        well('1'),
        well('2', { week: 1 }),
        well('3', { score: weekScoreOf('final', { overall: 12 }) }),
        well('4', { report: empty }),
      ],
      roster,
      2,
    );
    expect(found.map(({ key, signs }) => [key, signs[0]?.kind])).toEqual([
      ['2', 'behind'],
      ['3', 'naive'],
      ['4', 'silent'],
      ['5', 'missing'],
    ]);
  });

  test('what most of the class shows is no sign of anybody', () => {
    const low = weekScoreOf('final', { overall: 12 });
    const found = stuckStudents(
      roster.map(({ number }) => well(number, { score: low })),
      roster,
      2,
    );
    expect(found).toEqual([]);
  });
});
