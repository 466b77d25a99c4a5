import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guessColumns } from '../../src/lms/gradebook/columns.ts';
import { fillColumn } from '../../src/lms/gradebook/fill.ts';
import type { CourseMark } from '../../src/lms/gradebook/marks.ts';
import { canvasTable, markSheet, moodleTable, sheetCsv } from '../../src/lms/gradebook/own-table.ts';
import { readTable, type Table, type TableFault } from '../../src/lms/gradebook/table.ts';
import { xlsxBlob } from '../../src/lms/spreadsheet.ts';
import {
  type Command,
  DONE,
  type ExitCode,
  endProgress,
  optionsOf,
  required,
  showProgress,
  WRONG,
  wholeNumber,
} from '../command.ts';
import { expandFolders } from '../expand.ts';
import { type GradedFile, type GradeRules, openGrader } from '../grade-file.ts';
import { gradebookMarks, studentsOf, weightsOf } from '../gradebook-marks.ts';
import { runPool, threadsFor } from '../pool.ts';
import { ownScenario } from './verify.ts';

const HELP = `Marks reports and writes the marks into a gradebook.

  gradebook FILE… --for moodle|canvas|csv|xlsx --out FILE [--roster FILE]
            [--weights PARTS] [--weeks N] [--drop N] [--missing zero|left-out]
            [--title TEXT] [--language en|zh] [--provisional] [--jobs N] [--assignment FILE]

  FILE               a weekly report, or a folder: every .json file in it and below
  --for              moodle, canvas: a CSV for their import; csv, xlsx: a table with every week, for people
  --out FILE         where to write it
  --roster FILE      the class as CSV. For moodle and canvas: the grades as that system exports them. The column of this
                     course is filled in and every other byte stays. Rows are found by number, else by a name that
                     occurs once on both sides
  --weights PARTS    decisions=70,completeness=30 (also desk, lessons); 30 to 10 unless told
  --weeks N          weeks 1 to N are asked for; without it those that somebody handed in
  --drop N           so many of the lowest weeks of each student do not count
  --missing          a week not handed in counts zero, or is left out; zero unless told
  --title TEXT       name of the column; "Shopkeeper course" unless told
  --language         of the columns for people; en unless told
  --provisional      marks from expected values, about ten times quicker than those from drawn futures
  --jobs N           so many reports at a time, each in a thread
  --assignment FILE  an assignment with a shop of its own

Only verified reports count; the others are named. Points of a rubric are given on the site, which writes the same files.
Exit code 0: every file counted and every mark has its row. 1: something was left out, and is named.`;

const OPTIONS = {
  for: { type: 'string' },
  out: { type: 'string' },
  roster: { type: 'string' },
  weights: { type: 'string' },
  weeks: { type: 'string' },
  drop: { type: 'string' },
  missing: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  provisional: { type: 'boolean' },
  jobs: { type: 'string' },
  assignment: { type: 'string' },
} as const;

const FORMATS = ['moodle', 'canvas', 'csv', 'xlsx'] as const;
const FAULTS: Readonly<Record<TableFault, string>> = {
  'too-large': 'has more than 5 MB: export one class only',
  workbook: 'is a workbook: save it as CSV',
  'not-text': 'is no text: export it as CSV',
  'no-rows': 'has no rows under its header: check the export',
  'one-column': 'has one column only: check its delimiter',
  quotes: 'has quotation marks that do not pair up: export it again',
};

function oneOf<Value extends string>(text: string, name: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`--${name} is "${text}": choose from ${values.join(', ')}.`);
  return found;
}

async function rosterTable(file: string | undefined): Promise<Table | undefined> {
  if (file === undefined) return undefined;
  if (!existsSync(file)) throw new Error(`There is no file ${file}: check the path.`);
  const reading = await readTable(readFileSync(file));
  if (!reading.ok) throw new Error(`${file} ${FAULTS[reading.fault]}.`);
  return reading.table;
}

async function gradeAll(
  files: readonly string[],
  rules: GradeRules,
  jobs: number | undefined,
): Promise<GradedFile[]> {
  const graded: GradedFile[] = [];
  let done = 0;
  const onDone = (index: number, file: GradedFile) => {
    graded[index] = file;
    done += 1;
    showProgress(`${done} of ${files.length}`);
  };
  const threads = threadsFor(files.length, 2, jobs);
  if (threads === 1) {
    const grade = openGrader(rules);
    for (const [index, file] of files.entries()) onDone(index, await grade(file));
  } else {
    const worker = new URL('../grade-worker.ts', import.meta.url);
    await runPool(files, { worker, data: rules, threads, onDone });
  }
  endProgress();
  return graded;
}

const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The school's own table with our column, and what was left out, in words. */
function filledTable(table: Table, marks: readonly CourseMark[], title: string) {
  const given = marks.flatMap(({ student, mark }) =>
    mark === null ? [] : [{ number: student.number, name: student.name, mark }],
  );
  const columns = guessColumns(table, given, title);
  const filled = fillColumn(table, given, { columns, title });
  const notes = [
    ...filled.unmatched.map(({ number, name }) => `not in the table: ${number ?? ''} ${name}`),
    ...filled.rows
      .filter(({ by }) => by === undefined)
      .map(({ line, number, name, reason }) => `no mark: line ${line}, ${number} ${name} (${reason})`),
  ];
  return { ...filled, notes };
}

export const gradebook: Command = {
  summary: 'mark reports and write the marks for a gradebook',
  help: HELP,
  run: async (words) => {
    const { values, positionals } = optionsOf(words, OPTIONS);
    const format = oneOf(required(values.for, 'for'), 'for', FORMATS);
    const out = required(values.out, 'out');
    const locale = oneOf(values.language ?? 'en', 'language', ['en', 'zh'] as const);
    const files = expandFolders(positionals);
    if (files.length === 0) throw new Error('No file was named: gradebook FILE… takes one report or more.');
    const number = (text: string | undefined, name: string, most: number) =>
      text === undefined ? undefined : wholeNumber(text, name, 0, most);
    const settings = {
      weights: weightsOf(values.weights),
      dropLowest: number(values.drop, 'drop', 11) ?? 0,
      until: number(values.weeks, 'weeks', 12) ?? 0,
      missing: oneOf(values.missing ?? 'zero', 'missing', ['zero', 'left-out'] as const),
      groups: false,
      late: { perDayPercent: 0, maxPercent: 0 },
    };
    const title = values.title ?? 'Shopkeeper course';
    const table = await rosterTable(values.roster);
    const rules = { own: ownScenario(values.assignment), isProvisional: values.provisional === true };
    const graded = await gradeAll(files, rules, number(values.jobs, 'jobs', 64) || undefined);
    const marks = gradebookMarks(
      graded.flatMap(({ report }) => report ?? []),
      table ? studentsOf(table) : [],
      settings,
    );
    const notes = graded.flatMap(({ report, verdict }, index) =>
      report ? [] : [`${verdict}, left out: ${files[index]}`],
    );
    let bytes: Uint8Array;
    let rows = marks.filter(({ mark }) => mark !== null).length;
    if (format === 'xlsx') bytes = await xlsxBlob([markSheet(marks, locale)]);
    else if (format === 'csv') bytes = bytesOfText(sheetCsv(markSheet(marks, locale)));
    else if (table) {
      const filled = filledTable(table, marks, title);
      notes.push(...filled.notes);
      rows = filled.filled;
      bytes = filled.bytes;
      if (rows === 0) {
        throw new Error(`No row of ${values.roster} fits a report: check that it is the right class.`);
      }
    } else {
      const make = format === 'moodle' ? moodleTable : canvasTable;
      bytes = bytesOfText(sheetCsv(make(marks, title)).replace(/^\uFEFF/, ''));
    }
    mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
    writeFileSync(out, bytes);
    const exit: ExitCode = notes.length > 0 ? WRONG : DONE;
    console.log([`Wrote ${out}: ${rows} marks.`, ...notes.map((note) => `  ${note}`)].join('\n'));
    return exit;
  },
};
