/** Which column of a school's table holds what. */
import { isBlank, type Table } from './table.ts';

export const TABLE_KINDS = ['moodle', 'canvas', 'other'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Who a mark belongs to, and the mark. */
export interface StudentMark {
  readonly number?: string | undefined;
  readonly name: string;
  /** 0 to 100. */
  readonly mark: number;
}

/** Columns by their place from 0. */
export interface ColumnChoice {
  readonly number: number | undefined;
  /** The full name, or the family name where `firstName` is given as well. */
  readonly name: number | undefined;
  readonly firstName: number | undefined;
  /** Where our marks go; `new` appends a column. */
  readonly target: number | 'new';
}

const NUMBER_NAMES = [
  /^sis user id$/i,
  /^(学号|編號|编号|工号)/,
  /^(id ?number|student ?(number|no\.?|id)|matric)/i,
  /^sis login id$/i,
  /^(user ?name|login|用户名|账号)/i,
  /^(id|number|no\.?)$/i,
];
const NAME_NAMES = [/^(student|full ?name|name|学生姓名|姓名|学生)$/i];
const FIRST_NAMES = [/^(first ?name|given ?name|名|名字)$/i];
const LAST_NAMES = [/^(last ?name|surname|family ?name|姓|姓氏)$/i];
const OURS = /shopkeeper|shop course|掌柜/i;

/** One spelling of numbers and names: full-width forms plain, capitals, single spaces. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}

/** Which system a table looks like it came from. */
export function kindOf({ header }: Table): TableKind {
  const names = header.map(({ value }) => value.trim());
  const [first = '', second = '', third = ''] = names;
  const isCanvas =
    names.includes('Section') &&
    ((/student/i.test(first) && /ID/.test(second)) ||
      (first === 'LastName' && second === 'FirstName' && third === 'ID'));
  if (isCanvas) return 'canvas';
  const isMoodle = names.some((name) =>
    /^(id number|email address|编号|电子邮件地址|邮箱|last downloaded)/i.test(name),
  );
  return isMoodle ? 'moodle' : 'other';
}

/** Rows of students: neither blank nor those in which Canvas keeps the points of an assignment. */
export function studentRows(table: Table): number[] {
  const isCanvas = kindOf(table) === 'canvas';
  const idColumn = table.header.findIndex(({ value }) => value.trim() === 'ID');
  return table.rows.flatMap((row, index) => {
    if (row.length < 2 || isBlank(row)) return [];
    return isCanvas && (row[idColumn]?.value.trim() ?? '') === '' ? [] : [index];
  });
}

/** Points a mark of 100 is worth in a column of Canvas; undefined where nothing is said. */
export function pointsPossible(table: Table, column: number): number | undefined {
  if (kindOf(table) !== 'canvas') return undefined;
  const row = table.rows.find((cells) => /points possible/i.test(cells[0]?.value ?? ''));
  const points = Number((row?.[column]?.value ?? '').replace(',', '.'));
  return points > 0 ? points : undefined;
}

/** The likeliest columns: by what stands in them where it fits the marks, else by their names. */
export function guessColumns(table: Table, marks: readonly StudentMark[], title: string): ColumnChoice {
  const names = table.header.map(({ value }) => value.trim());
  const byName = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const found = names.findIndex((name) => pattern.test(name));
      if (found >= 0) return found;
    }
    return undefined;
  };
  const rows = studentRows(table);
  const numbers = new Set(marks.flatMap(({ number }) => (number ? [plain(number)] : [])));
  const hits = names.map(
    (_, column) => rows.filter((row) => numbers.has(plain(table.rows[row]?.[column]?.value ?? ''))).length,
  );
  const most = Math.max(0, ...hits);
  const first = byName(FIRST_NAMES);
  const last = byName(LAST_NAMES);
  const target = names.findIndex(
    (name) => OURS.test(name) || (title !== '' && plain(name).includes(plain(title))),
  );
  const hasParts = first !== undefined && last !== undefined;
  return {
    number: most > 0 ? hits.indexOf(most) : byName(NUMBER_NAMES),
    name: hasParts ? last : byName(NAME_NAMES),
    firstName: hasParts ? first : undefined,
    target: target >= 0 ? target : 'new',
  };
}
