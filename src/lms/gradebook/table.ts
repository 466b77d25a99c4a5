import { LARGEST_TABLE_BYTES, readable, type Units, unitsOf } from './bytes.ts';

/** A cell and where it stands in the units of its file, quotes included. */
export interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** A table as a school's system exported it. The first row names the columns. */
export interface Table {
  readonly units: Units;
  readonly delimiter: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a file is no table that could be given back. */
export const TABLE_FAULTS = ['too-large', 'workbook', 'not-text', 'no-rows', 'one-column', 'quotes'] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];
export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: TableFault };

const refused = (fault: TableFault): TableReading => ({ ok: false, fault });

/** Reads a table of any delimiter, quoting, line end and encoding. Never throws on content. */
export async function readTable(bytes: Uint8Array): Promise<TableReading> {
  if (bytes.length > LARGEST_TABLE_BYTES) return refused('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refused('workbook');
  const units = unitsOf(bytes);
  if (!units) return refused('not-text');
  const { default: papa } = await import('papaparse');
  const { delimiter, newline } = shapeOf(units.text);
  const { data } = papa.parse<string[]>(units.text, { delimiter, newline });
  if (data.length < 2) return refused('no-rows');
  const rows = cellsOf(units, data, delimiter, newline);
  if (!rows) return refused('quotes');
  const [header = [], ...others] = rows;
  if (header.length < 2) return refused('one-column');
  return { ok: true, table: { units, delimiter, header, rows: others } };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Delimiter and line end as the first line has them: the names of columns hold few of either. */
function shapeOf(text: string): { delimiter: string; newline: '\n' | '\r\n' | '\r' } {
  const counts = new Map<string, number>();
  let at = 0;
  for (let isQuoted = false; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[\r\n]/.test(sign)) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const delimiter = DELIMITERS.reduce((most, one) =>
    (counts.get(one) ?? 0) > (counts.get(most) ?? 0) ? one : most,
  );
  const newline = text[at] !== '\r' ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r';
  return { delimiter, newline };
}

/** Walks the text along the values that were read; undefined when they do not add up to it. */
function cellsOf(
  units: Units,
  data: readonly (readonly string[])[],
  delimiter: string,
  lineBreak: string,
): Cell[][] | undefined {
  const { text } = units;
  let at = 0;
  const rows: Cell[][] = [];
  for (const [line, values] of data.entries()) {
    const row: Cell[] = [];
    for (const [column, value] of values.entries()) {
      if (column > 0) {
        if (!text.startsWith(delimiter, at)) return undefined;
        at += delimiter.length;
      }
      const start = at;
      const isQuoted = text[at] === '"';
      const raw = isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
      if (!text.startsWith(raw, at)) return undefined;
      at += raw.length;
      const end = at;
      // spaces between a closing quote and the next delimiter belong to no cell
      if (isQuoted) while (text[at] === ' ') at += 1;
      row.push({ value: readable(units, value), start, end, isQuoted });
    }
    rows.push(row);
    if (line < data.length - 1) {
      if (!text.startsWith(lineBreak, at)) return undefined;
      at += lineBreak.length;
    }
  }
  return at === text.length ? rows : undefined;
}

/** Rows that hold something. */
export function isBlank(row: readonly Cell[]): boolean {
  return row.every(({ value }) => value.trim() === '');
}
