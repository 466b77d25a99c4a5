import { describe, expect, test } from 'vitest';
import { figureChoices, found, tableChoices } from '../../../src/components/shop/report/chips/choices.ts';
import { figurePaths, nameFigure } from '../../../src/components/shop/report/chips/figure-names.ts';
import { withoutChip } from '../../../src/components/shop/report/chips/insert-chip.ts';
import { commentOn, withCommentLine } from '../../../src/components/shop/report/comments.ts';
import { allText } from '../../../src/components/shop/report/hand-in/all-text.ts';
import { reportSheets, sheetsAsRows } from '../../../src/components/shop/report/hand-in/report-sheets.ts';
import {
  isEasy,
  nextFigure,
  suggestedGoal,
} from '../../../src/components/shop/report/reflection/goal-text.ts';
import {
  byImportance,
  importanceOf,
  ranksOf,
} from '../../../src/components/shop/report/reflection/importance.ts';
import { figuresByWeek, sourceOf } from '../../../src/components/shop/report/report-source.ts';
import { partTables } from '../../../src/components/shop/report/tables/part-tables.ts';
import { frozenTable } from '../../../src/components/shop/report/tables/report-table.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { evidenceValue, REPORT_PARTS, type ReportProblem } from '../../../src/simulator/index.ts';
import { narrativeOf } from '../../fixtures/debrief-report.ts';
import { openedGame, shopOf } from './opened.ts';

const game = openedGame([{}, {}]);
const figuresOf = figuresByWeek(game);
const source = sourceOf(shopOf(game), 2, figuresOf);
const name = (skuId: string) => shopOf(game).facts.skus.find(({ id }) => id === skuId)?.name.en ?? skuId;

describe('the tables that fill themselves in', () => {
  const tables = REPORT_PARTS.flatMap((part) => partTables(part, source));

  test('have a name of their own and a text in every cell, in both languages', () => {
    expect(new Set(tables.map(({ kind }) => kind)).size).toBe(tables.length);
    for (const table of tables) {
      const { columns, rows } = frozenTable(table, 2);
      expect(rows.length, table.kind).toBeGreaterThan(0);
      for (const row of rows) expect(row, table.kind).toHaveLength(columns.length);
      expect(JSON.stringify(rows), table.kind).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  test('show only what a file carries where the shop is not at hand', () => {
    const { weeks: _weeks, ...carried } = source;
    const fewer = REPORT_PARTS.flatMap((part) => partTables(part, carried)).map(({ kind }) => kind);
    expect(fewer).not.toContain('response');
    expect(fewer).toContain('channels');
    expect(tables.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([...fewer, 'steps', 'orders', 'response', 'refunds', 'rivals', 'satisfaction']),
    );
  });

  test('go into a workbook with raw figures, and one below the other into one file', () => {
    const sheets = reportSheets(source, { narrative: narrativeOf(() => '=1+1') }, 'en');
    const days = sheets.find((sheet) => sheet.name === 'Orders and profit by day');
    expect(days?.rows).toHaveLength(8);
    expect(days?.rows[0]?.[1]).toBe(source.figures.days[0]?.orders);
    expect(sheets.at(-1)?.rows).toHaveLength(21);
    const rows = sheetsAsRows(sheets);
    expect(rows.filter((row) => row.length === 1).map(([title]) => title)).toEqual(sheets.map((s) => s.name));
  });
});

describe('figures as evidence', () => {
  test.each(LOCALES)('each has a name and a value (%s)', (locale) => {
    const paths = figurePaths(source.figures);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const named = nameFigure(path, name, locale);
      expect(named.name, path).not.toBe(path);
      expect(named.write(evidenceValue(source.figures, path) ?? Number.NaN), path).not.toMatch(/NaN/);
    }
  });

  test('are found by name in either language', () => {
    const choices = [...figureChoices(source.figures, 2, name, 'zh'), ...tableChoices(source, 'zh')];
    expect(found(choices, 'conversion').map(({ key }) => key)).toContain('thisWeek.conversionRate');
    expect(found(choices, '支付转化率').map(({ key }) => key)).toContain('thisWeek.conversionRate');
    expect(found(choices, 'zzz')).toEqual([]);
  });

  test('a place that is not known is shown as it stands', () => {
    expect(nameFigure('moon.phase', name, 'en').name).toBe('moon.phase');
    expect(nameFigure('thisWeek.moon', name, 'en').name).toBe('thisWeek.moon');
  });

  test('a chip leaves a text with the space before it', () => {
    expect(withoutChip('Rose [[E2-1]], then fell [[E2-1]].', 'E2-1')).toBe('Rose, then fell.');
    expect(withoutChip('涨到[[E2-1]]。', 'E2-11')).toBe('涨到[[E2-1]]。');
  });
});

describe('comments on key figures', () => {
  const evidence = [
    { kind: 'figure', id: 'E2-1', week: 2, path: 'thisWeek.conversionRate', value: 0.02 },
    { kind: 'figure', id: 'E1-1', week: 1, path: 'thisWeek.units', value: 9 },
  ] as const;
  const of = (text: string) => narrativeOf((part, section) => (part === 'data' && section === 0 ? text : ''));

  test('are the lines of section 5.1 that name the chip', () => {
    const narrative = of('All is well.\n支付转化率[[E2-1]]：详情页改过。\nUnits [[E1-1]]: fewer.');
    expect(commentOn('conversionRate', 2, narrative, evidence)).toBe('详情页改过。');
    expect(commentOn('units', 2, narrative, evidence)).toBeUndefined(); // another week's
    expect(commentOn('conversionRate', 2, of('Conversion [[E2-1]]: '), evidence)).toBeUndefined();
  });

  test('begin on a line of their own', () => {
    expect(withCommentLine('', 'Units', 'E2-3', 'en')).toBe('Units [[E2-3]]: ');
    expect(withCommentLine('先前的话\n', '销量', 'E2-3', 'zh')).toBe('先前的话\n销量[[E2-3]]：');
  });
});

describe('problems', () => {
  const problem = (status: number, impact: number): ReportProblem => ({
    ...{ field: 'stock', status, impact, sign: '', action: '' },
  });

  test('are ranked by how badly they stand times how much hangs on them', () => {
    expect(importanceOf(problem(3, 4))).toBe(12);
    expect(importanceOf(problem(3.5, 3))).toBe(7.5);
    expect(importanceOf(problem(1, 5))).toBe(25);
    expect(importanceOf(problem(5, 1))).toBe(1);
    const problems = [problem(3.5, 3), problem(2, 4), problem(3, 5), problem(2, 4)];
    expect(ranksOf(problems)).toEqual([4, 1, 3, 1]);
    expect(byImportance(problems).map(importanceOf)).toEqual([16, 16, 15, 7.5]);
  });
});

describe('goals', () => {
  test('a suggested one lies beyond this week, in the right direction', () => {
    for (const figure of ['conversionRate', 'lateRate', 'rating', 'visits'] as const) {
      const goal = suggestedGoal(figure, source.figures);
      expect(goal.direction).toBe(figure === 'lateRate' ? 'at-most' : 'at-least');
      if (source.figures.thisWeek[figure] !== 0) expect(isEasy(goal, source.figures), figure).toBe(false);
    }
    expect(nextFigure([suggestedGoal('conversionRate', source.figures)])).not.toBe('conversionRate');
  });
});

test.each(LOCALES)('all text is words: headings, chips, problems and goals (%s)', (locale) => {
  const text = allText(
    {
      narrative: narrativeOf((part, section) =>
        part === 'data' && section === 0 ? 'Up [[E2-1]] [[E2-9]]' : '',
      ),
      problems: [{ field: 'stock', status: 2, impact: 4, sign: 'sold out', action: 'order' }],
      goals: [{ figure: 'lateRate', direction: 'at-most', target: 0.05, how: 'courier' }],
      evidence: [{ kind: 'figure', id: 'E2-1', week: 2, path: 'thisWeek.rating', value: 4.5 }],
    },
    name,
    locale,
  );
  for (const piece of ['4.50', 'E2-1', 'E2-9', 'sold out', '16', '5.0%', 'courier'])
    expect(text).toContain(piece);
  expect(text).not.toMatch(/\[\[|undefined/);
});
