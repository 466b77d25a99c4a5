/** Rows of the pile: files with everything that the table says of them, filtered and sorted. */
import type { RubricRow, Verdict } from '../../../simulator/index.ts';
import {
  type Grading,
  type PileFinding,
  type PileItem,
  type Room,
  rubricTotal,
  type Student,
  setAside,
} from '../../../stores/teaching.ts';
import { flagsOf, type PileFlag } from './pile-flags.ts';
import type { PileQuery, PileSort, PileState } from './pile-query.ts';
import { wordCount } from './text-length.ts';

export interface PileRow {
  readonly item: PileItem;
  readonly student: Student | undefined;
  /** As the roster writes it, else as the file does; empty when neither does. */
  readonly name: string;
  readonly number: string;
  readonly week: number | undefined;
  readonly verdict: Verdict | undefined;
  readonly words: number | undefined;
  readonly chips: number;
  /** Overall mark of the week, 0 to 100; undefined until the report was opened. */
  readonly mark: number | null | undefined;
  readonly profitFen: number | undefined;
  readonly flags: readonly PileFlag[];
  /** Points of the rubric, 0 to 100; undefined where none were given. */
  readonly grade: number | undefined;
  readonly state: PileState;
}

/** Words don't change: they are counted once for each report. */
const counted = new WeakMap<object, number>();

function wordsOf(item: PileItem): number | undefined {
  const { report } = item;
  if (!report) return undefined;
  const known = counted.get(report);
  if (known !== undefined) return known;
  const words = wordCount(report);
  counted.set(report, words);
  return words;
}

export interface PileContents {
  readonly pile: readonly PileItem[];
  readonly gradings: Readonly<Record<string, Grading>>;
  readonly findings: readonly PileFinding[];
  readonly room: Room;
  readonly rubric: readonly RubricRow[];
}

interface Made {
  readonly of: readonly unknown[];
  readonly row: PileRow;
}
const made = new WeakMap<PileItem, Made>();
const NONE: readonly PileFinding[] = [];

/** The row made before, when nothing that it is made of has changed: the table draws it only once. */
function kept(item: PileItem, of: readonly unknown[], make: () => PileRow): PileRow {
  const known = made.get(item);
  if (known?.of.every((part, index) => part === of[index])) return known.row;
  const row = make();
  made.set(item, { of, row });
  return row;
}

/** A row for each file, in the order they came. */
export function pileRows({ pile, gradings, findings, room, rubric }: PileContents): readonly PileRow[] {
  const byNumber = new Map(room.roster.map((student) => [student.number, student]));
  const aside = setAside(findings);
  const foundOf = new Map<string, PileFinding[]>();
  for (const finding of findings) {
    for (const id of finding.ids) foundOf.set(id, [...(foundOf.get(id) ?? []), finding]);
  }
  return pile.map((item) => {
    const found = foundOf.get(item.id) ?? NONE;
    const grading = gradings[item.id];
    // the lists above are made anew each time, the findings in them are not
    const of = [room, grading, rubric, found.length === 0 ? NONE : findings];
    return kept(item, of, () => rowOf(item, found, grading));
  });

  function rowOf(item: PileItem, found: readonly PileFinding[], grading: Grading | undefined): PileRow {
    const student = item.student === undefined ? undefined : byNumber.get(item.student);
    const { report } = item;
    const archived = item.outcome?.archived;
    const learner = report?.head.learner ?? archived?.learner;
    return {
      item,
      student,
      name: student?.name ?? learner?.name ?? '',
      number: student?.number ?? learner?.number ?? '',
      week: report?.week ?? archived?.week,
      verdict: item.outcome?.verdict,
      words: wordsOf(item),
      chips: report?.evidence?.length ?? 0,
      mark: item.score?.overall,
      profitFen: report?.figures.thisWeek.operatingProfitFen ?? archived?.operatingProfitFen,
      flags: flagsOf(item, room, student, found),
      grade: grading?.points.some((points) => points !== null) ? rubricTotal(grading, rubric) : undefined,
      state: stateOf(item, grading, aside),
    };
  }
}

function stateOf(item: PileItem, grading: Grading | undefined, aside: ReadonlySet<string>): PileState {
  if (item.state !== 'checked') return 'waiting';
  if (item.kind === 'progress') return 'progress';
  if (!item.report) return item.kind === 'report' ? 'earlier' : 'not-a-report';
  if (aside.has(item.id)) return 'aside';
  if (grading?.state === 'graded') return 'graded';
  return grading ? 'begun' : 'ungraded';
}

/** Kinds of flags that say something about the writing of the task and not about where it comes from. */
const QUIET: ReadonlySet<PileFlag['kind']> = new Set(['late', 'short', 'attempt']);

/** States of files that are neither counted nor graded. */
const ASIDE: ReadonlySet<PileState> = new Set(['aside', 'not-a-report', 'progress']);

/** Whether a row belongs under a filter. */
export function passes(row: PileRow, { show, week }: Pick<PileQuery, 'show' | 'week'>): boolean {
  if (week !== undefined && row.week !== week) return false;
  switch (show) {
    case 'all':
      return true;
    case 'to-grade':
      return row.state === 'ungraded' || row.state === 'begun';
    case 'graded':
      return row.state === 'graded';
    case 'flagged':
      return row.flags.some(({ kind }) => !QUIET.has(kind));
    case 'aside':
      return ASIDE.has(row.state);
    default:
      return row.verdict === show;
  }
}

const VERDICT_ORDER = { altered: 0, 'other-rules': 1, unreadable: 2, verified: 3 } as const;

/** What a column is sorted by; undefined goes last whichever way it is sorted. */
function valueOf(row: PileRow, by: PileSort): string | number | undefined {
  switch (by) {
    case 'student':
      return row.number || row.name || undefined;
    case 'week':
      return row.week;
    case 'check':
      return row.verdict && VERDICT_ORDER[row.verdict];
    case 'profit':
      return row.profitFen;
    case 'mark':
      return row.mark ?? undefined;
    case 'words':
      return row.words;
    case 'flags':
      return row.flags.length;
    case 'grade':
      return row.grade;
    case 'added':
      return row.item.addedAt;
  }
}

export function sortedRows(
  rows: readonly PileRow[],
  { sort, isDescending }: Pick<PileQuery, 'sort' | 'isDescending'>,
): readonly PileRow[] {
  const sign = isDescending ? -1 : 1;
  const compare = (a: PileRow, b: PileRow): number => {
    const [one, other] = [valueOf(a, sort), valueOf(b, sort)];
    if (one === undefined || other === undefined) {
      return one === other ? 0 : one === undefined ? 1 : -1;
    }
    if (one === other) return 0;
    return sign * (one < other ? -1 : 1);
  };
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(a.row, b.row) || (a.row.week ?? 99) - (b.row.week ?? 99) || a.index - b.index)
    .map(({ row }) => row);
}

/** The row after `id` that waits for a grade, going round; undefined when none is left. */
export function nextToGrade(rows: readonly PileRow[], id: string | undefined): PileRow | undefined {
  const at = rows.findIndex(({ item }) => item.id === id);
  const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return turned.find((row) => row.item.id !== id && passes(row, { show: 'to-grade', week: undefined }));
}
