import { guessColumns, plain, studentRows } from '../src/lms/gradebook/columns.ts';
import { nameOf } from '../src/lms/gradebook/fill.ts';
import { LESSONS } from '../src/lms/gradebook/lessons.ts';
import {
  type CourseMark,
  type CourseStudent,
  completeness,
  courseMarks,
  type HandIn,
  MARK_PARTS,
  type MarkPart,
  type MarkSettings,
  USUAL_WEIGHTS,
} from '../src/lms/gradebook/marks.ts';
import type { Table } from '../src/lms/gradebook/table.ts';
import type { GradedReport } from './grade-file.ts';

/** Weights from `decisions=70,completeness=30`; throws one sentence on anything else. */
export function weightsOf(text: string | undefined): MarkSettings['weights'] {
  if (text === undefined) return USUAL_WEIGHTS;
  const none = Object.fromEntries(MARK_PARTS.map((part) => [part, 0])) as Record<MarkPart, number>;
  for (const pair of text.split(',')) {
    const [name = '', value = ''] = pair.split('=').map((side) => side.trim());
    const part = MARK_PARTS.find((one) => one === name);
    const weight = Number(value);
    if (!part || part === 'rubric' || value === '' || !(weight >= 0)) {
      throw new Error(
        `--weights has "${pair}": give parts such as decisions=70,completeness=30 (also desk, lessons).`,
      );
    }
    none[part] = weight;
  }
  return none;
}

/** The students of a table, by its number and name columns. */
export function studentsOf(table: Table): CourseStudent[] {
  const columns = guessColumns(table, [], '');
  return studentRows(table).flatMap((index) => {
    const row = table.rows[index] ?? [];
    const number = columns.number === undefined ? '' : (row[columns.number]?.value.trim() ?? '');
    const name = nameOf(row, columns);
    return number === '' && name === '' ? [] : [{ key: number || name, number: number || undefined, name }];
  });
}

/** Marks of everybody in the roster and of whoever else handed in. */
export function gradebookMarks(
  reports: readonly GradedReport[],
  roster: readonly CourseStudent[],
  settings: Omit<MarkSettings, 'weeks' | 'areWeeksSet'> & { readonly until: number },
): CourseMark[] {
  const known = new Map(roster.map((student) => [plain(student.number ?? student.key), student]));
  const byName = new Map(roster.map((student) => [plain(student.name), student]));
  const done = new Map<string, Set<string>>();
  const handIns = reports.map((report, index): HandIn => {
    const { name, number, week, decisions, desk, sections, lessons } = report;
    const student = (number && known.get(plain(number))) || (number ? undefined : byName.get(plain(name)));
    const key = student?.key ?? (number || name);
    if (!student && !known.has(plain(key))) known.set(plain(key), { key, number, name });
    done.set(key, new Set([...(done.get(key) ?? []), ...lessons]));
    return {
      id: String(index),
      student: key,
      week,
      addedAt: index,
      lateDays: 0,
      values: {
        ...(decisions === null ? {} : { decisions }),
        ...(desk === null ? {} : { desk }),
        completeness: completeness(sections, 0),
      },
    };
  });
  const shares = new Map(
    [...done].flatMap(([key, all]) => (all.size > 0 ? [[key, all.size / LESSONS]] : [])),
  );
  const handedIn = [...new Set(handIns.map(({ week }) => week))].sort((a, b) => a - b);
  const { until, ...rest } = settings;
  const weeks = until > 0 ? Array.from({ length: until }, (_, index) => index + 1) : handedIn;
  return courseMarks([...known.values()], handIns, shares, { ...rest, weeks, areWeeksSet: until > 0 });
}
