/** Marks put into one column of a school's own table; every other byte stays as it was. */
import { guarded } from '../csv.ts';
import { bytesOf, unitsOfText } from './bytes.ts';
import {
  type ColumnChoice,
  kindOf,
  plain,
  pointsPossible,
  type StudentMark,
  studentRows,
} from './columns.ts';
import type { Cell, Table } from './table.ts';

export interface FillOptions {
  readonly columns: ColumnChoice;
  /** Name of a column that is appended. */
  readonly title: string;
  readonly decimalMark?: '.' | ',';
}

/** What became of a row of a student. */
export interface FilledRow {
  /** Line of the table, the header being 1. */
  readonly line: number;
  readonly number: string;
  readonly name: string;
  /** What stood there before. */
  readonly before: string;
  /** What stands there now, as written. */
  readonly now: string;
  /** How the row was found; undefined for a row that got no mark. */
  readonly by: 'number' | 'name' | undefined;
  /** Why it got none. */
  readonly reason?: 'no-mark' | 'twice' | 'excused' | undefined;
}

export interface Filled {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: readonly FilledRow[];
  /** Marks for which there is no row, or more than one. */
  readonly unmatched: readonly StudentMark[];
  readonly filled: number;
  /** Points that a mark of 100 became, where the table says it. */
  readonly points: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sign that a table writes its decimals with. */
export function decimalMarkOf(table: Table): '.' | ',' {
  if (table.delimiter === ',') return '.';
  const values = table.rows.flatMap((row) => row.map(({ value }) => value.trim()));
  const commas = values.filter((value) => /^\d+,\d{1,2}$/.test(value)).length;
  return commas > values.filter((value) => /^\d+\.\d{1,2}$/.test(value)).length ? ',' : '.';
}

/** Fills a column. Rows are found by number, else by a name that occurs once on both sides; nothing is guessed. */
export function fillColumn(table: Table, marks: readonly StudentMark[], options: FillOptions): Filled {
  const { columns, title, decimalMark = decimalMarkOf(table) } = options;
  const target = columns.target === 'new' ? table.header.length : columns.target;
  const points = columns.target === 'new' ? 100 : (pointsPossible(table, target) ?? 100);
  const students = studentRows(table);
  const found = matchRows(table, students, marks, columns);
  const isAllQuoted = table.header.every(({ isQuoted }) => isQuoted);
  const edits: Edit[] = [];
  const rows: FilledRow[] = [];
  for (const index of students) {
    const row = table.rows[index] ?? [];
    const cell = row[target];
    const before = cell?.value ?? '';
    const hit = found.rows.get(index);
    const isExcused = hit?.mark !== undefined && /^EX$/i.test(before.trim());
    const now =
      hit?.mark === undefined || isExcused ? before : numberText((hit.mark.mark * points) / 100, decimalMark);
    if (now !== before) edits.push(edit(table, row, target, now, isAllQuoted));
    rows.push({
      line: index + 2,
      number: valueAt(row, columns.number),
      name: nameOf(row, columns),
      before,
      now,
      by: isExcused ? undefined : hit?.by,
      reason: isExcused ? 'excused' : hit?.mark === undefined ? (hit?.reason ?? 'no-mark') : undefined,
    });
  }
  const filled = rows.filter(({ by }) => by !== undefined).length;
  if (columns.target === 'new' && filled > 0) {
    const name = unitsOfText(table.units, guarded(title)) || 'Shopkeeper';
    edits.push(edit(table, table.header, target, name, isAllQuoted));
    const pointsRow = table.rows.find((row) => /points possible/i.test(row[0]?.value ?? ''));
    if (kindOf(table) === 'canvas' && pointsRow)
      edits.push(edit(table, pointsRow, target, '100', isAllQuoted));
  }
  return {
    bytes: bytesOf(table.units, filled === 0 ? table.units.text : applied(table.units.text, edits)),
    rows,
    unmatched: found.unmatched,
    filled,
    points,
  };
}

interface Match {
  readonly mark?: StudentMark;
  readonly by?: 'number' | 'name';
  readonly reason?: 'twice';
}

function matchRows(
  table: Table,
  students: readonly number[],
  marks: readonly StudentMark[],
  columns: ColumnChoice,
): { rows: Map<number, Match>; unmatched: StudentMark[] } {
  const rows = new Map<number, Match>();
  const left = new Set(marks);
  const doubtful = new Set<StudentMark>();
  const cells = (index: number) => table.rows[index] ?? [];
  const pass = (
    by: 'number' | 'name',
    candidates: readonly StudentMark[],
    free: readonly number[],
    ofMark: (mark: StudentMark) => readonly string[],
    ofRow: (row: readonly Cell[]) => readonly string[],
  ) => {
    const rowsOf = grouped(free, (index) => ofRow(cells(index)));
    for (const [key, same] of grouped(candidates, ofMark)) {
      const places = rowsOf.get(key) ?? [];
      const [mark] = same;
      const [index] = places;
      if (mark === undefined || index === undefined || rows.has(index)) continue;
      if (same.length > 1 || places.length > 1) {
        for (const each of places) rows.set(each, { reason: 'twice' });
        for (const each of same) doubtful.add(each);
      } else {
        rows.set(index, { mark, by });
        left.delete(mark);
      }
    }
  };
  const numberOf = (row: readonly Cell[]) => keys([valueAt(row, columns.number)]);
  pass('number', marks, students, ({ number }) => keys([number ?? '']), numberOf);
  // two people may share a name: where numbers tell people apart, a name counts only beside a missing number
  const numbersCount = rows.size > 0;
  const isOpen = (number: string) => !numbersCount || plain(number) === '';
  const rest = [...left].filter((mark) => !doubtful.has(mark));
  const free = students.filter((index) => !rows.has(index));
  const nameless = rest.filter(({ number }) => isOpen(number ?? ''));
  const numberless = free.filter((index) => isOpen(valueAt(cells(index), columns.number)));
  const byName = (some: readonly StudentMark[], places: readonly number[]) =>
    pass(
      'name',
      some,
      places,
      ({ name }) => keys([name]),
      (row) => namesOf(row, columns),
    );
  byName(nameless, free);
  byName(
    rest.filter((mark) => left.has(mark) && !doubtful.has(mark)),
    numberless.filter((index) => !rows.has(index)),
  );
  return { rows, unmatched: [...left] };
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

const keys = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(plain).filter((text) => text !== '')),
];

const valueAt = (row: readonly Cell[], column: number | undefined): string =>
  column === undefined ? '' : (row[column]?.value ?? '').trim();

/** The full name of a row. */
export function nameOf(row: readonly Cell[], { name, firstName }: ColumnChoice): string {
  const last = valueAt(row, name);
  const first = valueAt(row, firstName);
  if (first === '' || last === '') return last || first;
  return /\p{Script=Han}/u.test(last + first) ? last + first : `${first} ${last}`;
}

/** The ways a name of the table may be written elsewhere: `Li, Na`, `Na Li`, `Li Na`, `李娜`. */
function namesOf(row: readonly Cell[], { name, firstName }: ColumnChoice): string[] {
  const whole = valueAt(row, name);
  const comma = /^([^,，]+)[,，]\s*([^,，]+)$/.exec(whole);
  const [last = '', first = ''] = comma ? [comma[1], comma[2]] : [whole, valueAt(row, firstName)];
  if (first === '') return keys([whole]);
  return keys([whole.includes(',') ? whole : '', `${first} ${last}`, `${last} ${first}`, `${last}${first}`]);
}

/** At most two decimals, as short as can be. */
export function numberText(value: number, decimalMark: '.' | ',' = '.'): string {
  const text = String(Math.round(value * 100) / 100);
  return decimalMark === ',' ? text.replace('.', ',') : text;
}

/** Puts a value into a cell, or behind the last one of its row. */
function edit(table: Table, row: readonly Cell[], column: number, value: string, isAllQuoted: boolean): Edit {
  const cell = row[column];
  const { delimiter } = table;
  const needsQuotes = value.includes(delimiter) || /["\r\n]/.test(value);
  const isQuoted = needsQuotes || (cell ? cell.isQuoted : isAllQuoted);
  const text = isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
  if (cell) return { start: cell.start, end: cell.end, text };
  const end = row.at(-1)?.end ?? 0;
  return { start: end, end, text: delimiter.repeat(Math.max(1, column - row.length + 1)) + text };
}

function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: now } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), now);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
