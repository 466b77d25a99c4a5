import {
  decimal,
  integer,
  MINUS,
  money,
  moneyPerUnit,
  percent,
  points,
  signedDecimal,
  signedInteger,
  signedMoney,
  signedPercent,
} from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CsvCell } from '../../../lms/csv.ts';
import type { LocalText, TablePicture } from '../../../simulator/index.ts';
import type { NewEvidence } from '../../../stores/evidence.ts';
import type { ChartTable } from '../../ui/ChartFrame.tsx';

/** A text that is the same in both languages, or both. */
export type Text = string | LocalText;
/** A figure in its unit (fen, a rate from 0 to 1, a count), a text, or nothing to show. */
export type Cell = number | Text | undefined;

/** How the figures of a column are written. */
export type CellKind =
  | 'text'
  | 'count'
  | 'decimal'
  | 'index'
  | 'money'
  | 'signedMoney'
  | 'unitMoney'
  | 'rate'
  | 'fineRate'
  | 'signedCount'
  | 'signedDecimal'
  | 'signedRate'
  | 'signedPoints';

export interface Column {
  readonly label: Text;
  readonly kind: CellKind;
}

/** A table with raw figures: shown, copied and frozen from the same rows. The first column names the row. */
export interface Block {
  /** Names the table in addresses, keys and evidence. */
  readonly kind: string;
  readonly week: number;
  readonly title: Text;
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** True when the last row adds the others up. */
  readonly hasTotal?: boolean;
  /** The columns that a frozen copy draws, by their place. */
  readonly picture?: { readonly shape: TablePicture['shape']; readonly columns: readonly number[] };
}

export const NOTHING = '–';

export function textIn(text: Text, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}

/** A cell as it is read. */
export function cellText(cell: Cell, kind: CellKind, locale: Locale): string {
  if (cell === undefined) return NOTHING;
  if (typeof cell !== 'number') return textIn(cell, locale);
  switch (kind) {
    case 'money':
      return money(cell, locale);
    case 'signedMoney':
      return signedMoney(cell, locale);
    case 'unitMoney':
      return moneyPerUnit(cell, locale);
    case 'rate':
      return percent(cell, locale, 1);
    case 'fineRate':
      return percent(cell, locale, 2);
    case 'decimal':
      return decimal(cell, locale, 1);
    case 'index':
      return decimal(cell, locale, 2);
    case 'signedCount':
      return signedInteger(cell, locale);
    case 'signedDecimal':
      return signedDecimal(cell, locale, 1);
    case 'signedRate':
      return signedPercent(cell, locale, 1);
    case 'signedPoints':
      return `${cell > 0 ? '+' : cell < 0 ? MINUS : ''}${points(cell, locale, 2)}`;
    default:
      return integer(cell, locale);
  }
}

/** The twin of a drawing. */
export function chartTable(block: Block, locale: Locale): ChartTable {
  return {
    caption: textIn(block.caption, locale),
    columns: block.columns.map(({ label }) => textIn(label, locale)),
    rows: block.rows.map((row) =>
      row.map((cell, at) => cellText(cell, block.columns[at]?.kind ?? 'text', locale)),
    ),
  };
}

/** Raw figures for a spreadsheet: money in yuan, rates as decimals, nothing as an empty cell. */
export function csvRows(block: Block, locale: Locale): readonly (readonly CsvCell[])[] {
  const rows = block.rows.map((row) => row.map((cell, at) => csvCell(cell, block.columns[at]?.kind, locale)));
  const head = block.columns.map(({ label }) => textIn(label, locale));
  return [head, ...rows];
}

function csvCell(cell: Cell, kind: CellKind | undefined, locale: Locale): CsvCell {
  if (cell === undefined) return '';
  if (typeof cell !== 'number') return textIn(cell, locale);
  if (kind === 'money' || kind === 'signedMoney' || kind === 'unitMoney')
    return Number((cell / 100).toFixed(2));
  if (kind === 'rate' || kind === 'fineRate' || kind === 'signedRate' || kind === 'signedPoints')
    return Number(cell.toFixed(4));
  return Number(cell.toFixed(3));
}

/** The table with its figures written out in both languages. */
export function frozen(block: Block): NewEvidence {
  const write = (cell: Cell, kind: CellKind): Text => {
    const text = { en: cellText(cell, kind, 'en'), zh: cellText(cell, kind, 'zh') };
    return text.en === text.zh ? text.en : text;
  };
  return {
    week: block.week,
    kind: block.kind,
    title: block.title,
    columns: block.columns.map(({ label }) => label),
    rows: block.rows.map((row) => row.map((cell, at) => write(cell, block.columns[at]?.kind ?? 'text'))),
    ...(block.picture && { picture: drawn(block, block.picture) }),
  };
}

/** The raw figures of the drawn columns; a row of totals is not drawn. */
function drawn({ rows, hasTotal }: Block, { shape, columns }: NonNullable<Block['picture']>): TablePicture {
  const shown = hasTotal ? rows.slice(0, -1) : rows;
  const valueOf = (cell: Cell) => (typeof cell === 'number' ? cell : null);
  return {
    shape,
    series: columns.map((column) => ({ column, values: shown.map((row) => valueOf(row[column])) })),
  };
}
