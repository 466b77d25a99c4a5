import { reportTables } from '../../../../i18n/areas/report-tables.ts';
import { LOCALES, type Locale } from '../../../../i18n/locale.ts';
import type { Sheet } from '../../../../lms/spreadsheet.ts';
import type { LocalText, TableEvidence } from '../../../../simulator/index.ts';
import { type Block, type Column, csvRows, frozen, type Text, textIn } from '../../evidence/block.ts';
import { changeOf, type FigureKind, type KeyFigure } from '../key-figures.ts';

/** A figure of this week beside that of the week before. */
export interface ComparisonRow {
  readonly label: Text;
  readonly now: number;
  readonly was: number;
  readonly kind: FigureKind;
  /** The key figure that it is, for its comment and its chip. */
  readonly figure?: KeyFigure;
}

/** A table of the report: figures over two weeks, or a list of things. */
export type ReportTable =
  | {
      readonly shape: 'comparison';
      /** Names the table in evidence and in a workbook. */
      readonly kind: string;
      readonly title: Text;
      readonly rows: readonly ComparisonRow[];
      /** True where each row takes a sentence of the writer. */
      readonly takesComments: boolean;
    }
  | { readonly shape: 'list'; readonly kind: string; readonly title: Text; readonly block: Block };

/** A text in both languages. */
export function inBoth(write: (locale: Locale) => string): LocalText {
  return { en: write('en'), zh: write('zh') };
}

export function comparison(
  kind: string,
  title: Text,
  rows: readonly ComparisonRow[],
  takesComments = false,
): ReportTable {
  return { shape: 'comparison', kind, title, rows, takesComments };
}

/** A list with raw figures; the first column names the row. */
export function listTable(
  kind: string,
  week: number,
  title: Text,
  columns: readonly Column[],
  rows: Block['rows'],
  hasTotal = false,
): ReportTable {
  return {
    shape: 'list',
    kind,
    title,
    block: { kind, week, title, caption: title, columns, rows, hasTotal },
  };
}

/** The change of a row in words: ▲ 0.15 pp up. */
export function changeText({ kind, now, was }: ComparisonRow, locale: Locale): string {
  const { arrow, amount, word } = changeOf(kind, now, was, locale);
  return arrow === '–' ? word : `${arrow} ${amount} ${word}`;
}

/** The table frozen for the report, figures written out in both languages. */
export function frozenTable(table: ReportTable, week: number): Omit<TableEvidence, 'id'> {
  if (table.shape === 'list') {
    const { kind, week: _own, ...rest } = frozen(table.block);
    return { kind: 'table', week, source: kind, ...rest };
  }
  const same = (text: LocalText) => (text.en === text.zh ? text.en : text);
  return {
    kind: 'table',
    week,
    source: table.kind,
    title: table.title,
    columns: comparisonColumns(),
    rows: table.rows.map((row) => [
      row.label,
      same(inBoth((locale) => row.kind.write(row.now, locale))),
      same(inBoth((locale) => row.kind.write(row.was, locale))),
      inBoth((locale) => changeText(row, locale)),
    ]),
  };
}

function comparisonColumns(): readonly LocalText[] {
  return [
    inBoth((locale) => reportTables[locale].figure),
    inBoth((locale) => reportTables[locale].thisWeek),
    inBoth((locale) => reportTables[locale].lastWeek),
    inBoth((locale) => reportTables[locale].change),
  ];
}

/** Raw figures for a spreadsheet: money in yuan, rates as decimals. */
export function tableSheet(table: ReportTable, locale: Locale): Sheet {
  const t = reportTables[locale];
  const name = textIn(table.title, locale);
  if (table.shape === 'list') {
    const [columns = [], ...rows] = csvRows(table.block, locale);
    return { name, columns: columns.map(String), rows };
  }
  const raw = (value: number, { kind }: ComparisonRow) =>
    kind.isMoney ? Number((value / 100).toFixed(2)) : Number(value.toFixed(6));
  return {
    name,
    columns: [t.figure, t.unit, t.thisWeek, t.lastWeek, t.change],
    rows: table.rows.map((row) => [
      textIn(row.label, locale),
      row.kind.isMoney ? t.units.yuan : row.kind.unit === 'points' ? t.units.share : t.units.number,
      raw(row.now, row),
      raw(row.was, row),
      raw(row.now - row.was, row),
    ]),
  };
}

/** All languages of a text, for what is searched. */
export function allOf(text: Text): string {
  return LOCALES.map((locale) => textIn(text, locale)).join(' ');
}
