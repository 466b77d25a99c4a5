import { gradebook } from '../../i18n/areas/gradebook.ts';
import type { Locale } from '../../i18n/locale.ts';
import { csvFile } from '../csv.ts';
import type { Sheet } from '../spreadsheet.ts';
import type { CourseMark } from './marks.ts';

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

/** All marks as a table for people: a row a student, a column a week. */
export function markSheet(marks: readonly CourseMark[], locale: Locale): Sheet {
  const t = gradebook[locale];
  const weeks = [...new Set(marks.flatMap((mark) => mark.weeks.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );
  const hasGroups = marks.some(({ student }) => student.group);
  const hasLessons = marks.some(({ lessons }) => lessons !== null);
  return {
    name: t.sheet,
    columns: [
      t.number,
      t.name,
      ...(hasGroups ? [t.group] : []),
      ...weeks.map((week) => t.week(week)),
      ...(hasLessons ? [t.lessons] : []),
      t.mark,
      t.open,
    ],
    rows: marks.map((one) => [
      one.student.number ?? '',
      one.student.name,
      ...(hasGroups ? [one.student.group ?? ''] : []),
      ...weeks.map((week) => rounded(one.weeks.find((each) => each.week === week)?.mark ?? null)),
      ...(hasLessons ? [rounded(one.lessons)] : []),
      rounded(one.mark),
      one.isOpen ? t.isOpen : '',
    ]),
  };
}

/** A sheet as a CSV file that Excel on a Chinese Windows reads. */
export function sheetCsv({ columns, rows }: Sheet): string {
  return csvFile([columns, ...rows.map((row) => row.map((cell) => cell ?? ''))]);
}

/** A table that Moodle's import reads: one row a student with a number. */
export function moodleTable(marks: readonly CourseMark[], title: string): Sheet {
  return {
    name: title,
    columns: ['ID number', title],
    rows: marks.flatMap(({ student, mark }) =>
      student.number && mark !== null ? [[student.number, rounded(mark)]] : [],
    ),
  };
}

/** A table that Canvas' import reads; students are found by their SIS number, else by name. */
export function canvasTable(marks: readonly CourseMark[], title: string): Sheet {
  return {
    name: title,
    columns: ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    rows: [
      ['    Points Possible', null, null, null, null, 100],
      ...marks.flatMap(({ student, mark }) =>
        mark === null ? [] : [[student.name, null, student.number ?? null, null, null, rounded(mark)]],
      ),
    ],
  };
}
