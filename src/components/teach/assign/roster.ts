/** A roster as it is pasted from a spreadsheet or a student system: number, name, group and section by row. */
import { plainCode } from '../../../simulator/index.ts';
import type { Student } from '../../../stores/teaching.ts';

export interface RosterLine {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly student: Student;
  /** The line that has this number already. */
  readonly sameAs?: number;
}

export interface PastedRoster {
  readonly lines: readonly RosterLine[];
  /** Lines in which no number or no name could be made out. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

const MOST_STUDENTS = 2000;
const LONGEST = 60;

type Column = 'number' | 'name' | 'group' | 'section';
const TITLES: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(学号|学籍号|考号|编号|number|no\.?|id|id number|student (id|number|no\.?)|sis user id)$/i],
  ['name', /^(姓名|名字|学生姓名|name|full name|student|student name)$/i],
  ['group', /^(组|小组|组别|分组|组号|团队|group|team)$/i],
  ['section', /^(班级|班|行政班|教学班|section|class)$/i],
];

/** Reads tab-, comma- or semicolon-separated lines, with or without a line of column titles. */
export function parseRoster(text: string): PastedRoster {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, MOST_STUDENTS)
    .map((line, index) => ({ line: index + 1, text: line, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = rows;
  if (first === undefined) return { lines: [], unread: [] };
  const titled = columnsOf(first.cells);
  const body = titled ? rest : rows;
  const columns = titled ?? guessedColumns(body.map(({ cells }) => cells));
  const lines: RosterLine[] = [];
  const unread: { line: number; text: string }[] = [];
  const seen = new Map<string, number>();
  for (const { line, text: written, cells } of body) {
    const student = studentOf(cells, columns);
    if (student === undefined) {
      unread.push({ line, text: written.trim().slice(0, LONGEST) });
      continue;
    }
    const key = plainCode(student.number);
    const sameAs = seen.get(key);
    if (sameAs === undefined) seen.set(key, line);
    lines.push({ line, student, ...(sameAs === undefined ? {} : { sameAs }) });
  }
  return { lines, unread };
}

/** The students of a pasted roster, each number once. */
export function studentsOf({ lines }: PastedRoster): readonly Student[] {
  return lines.filter(({ sameAs }) => sameAs === undefined).map(({ student }) => student);
}

/** Cells of a line. A tab is the sure sign of a spreadsheet: then commas belong to the text. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? /\t/ : /[,，;；]/;
  const cells: string[] = [];
  let rest = line;
  while (true) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const written = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : undefined;
    const after = quoted ? rest.slice(quoted[0].length) : rest;
    const at = after.search(separator);
    const cell = written ?? (at < 0 ? after : after.slice(0, at));
    cells.push(cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
    if (at < 0) return cells;
    rest = after.slice(at + 1);
  }
}

type Columns = Readonly<Partial<Record<Column, number>>>;

/** The columns that a line of titles names; undefined where it names none for a number or a name. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const found = Object.fromEntries(
    TITLES.flatMap(([column, title]) => {
      const at = cells.findIndex((cell) => title.test(cell));
      return at < 0 ? [] : [[column, at]];
    }),
  ) as Columns;
  return found.number === undefined && found.name === undefined
    ? undefined
    : { number: 0, name: 1, ...found };
}

/** Without titles the number is the column with most figures in it, the name the first of the others. */
function guessedColumns(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const figures = (column: number) => rows.filter((cells) => /\d{2}|^\d$/.test(cells[column] ?? '')).length;
  let number = 0;
  for (let column = 1; column < width; column++) if (figures(column) > figures(number)) number = column;
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== number);
  const [name, group, section] = others;
  return {
    number,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    ...(section === undefined ? {} : { section }),
  };
}

function studentOf(cells: readonly string[], columns: Columns): Student | undefined {
  const cell = (column: Column) => {
    const at = columns[column];
    return at === undefined ? '' : (cells[at] ?? '');
  };
  const [number, name, group, section] = [cell('number'), cell('name'), cell('group'), cell('section')];
  if (plainCode(number) === '' || name === '') return undefined;
  return { number, name, ...(group === '' ? {} : { group }), ...(section === '' ? {} : { section }) };
}
