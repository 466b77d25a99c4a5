/** The pile as hand-ins of students: whose each report is, and what is known of its parts. */
import { LESSONS } from '../../../lms/gradebook/lessons.ts';
import { type CourseStudent, completeness, type HandIn } from '../../../lms/gradebook/marks.ts';
import {
  REPORT_PARTS,
  type ReportPart,
  type RubricRow,
  type WeeklyReport,
} from '../../../simulator/index.ts';
import {
  type Grading,
  type LearnerProgress,
  type PileItem,
  type Room,
  rubricOf,
  rubricTotal,
} from '../../../stores/teaching.ts';

export interface ClassBook {
  readonly students: readonly CourseStudent[];
  readonly handIns: readonly HandIn[];
  /** Lessons done, 0 to 1, by key of the student. */
  readonly lessons: ReadonlyMap<string, number>;
  readonly weeks: readonly number[];
  readonly items: ReadonlyMap<string, PileItem>;
}

/** Key of whoever made a file: the student of the roster, else the number, else the name. */
export function keyOf({ student, report, progress }: PileItem): string | undefined {
  const learner = report?.head.learner ?? progress?.learner;
  return student ?? (learner?.number?.trim() || learner?.name.trim() || undefined);
}

/** Reads the pile. Files without a name are left out: they are nobody's. */
export function classBook(
  pile: readonly PileItem[],
  gradings: Readonly<Record<string, Grading>>,
  room: Room,
  groups: boolean,
): ClassBook {
  const rubric = rubricOf(room);
  const known = new Map<string, CourseStudent>(
    room.roster.map(({ number, name, group }) => [number, { key: number, number, name, group }]),
  );
  const groupNames = new Set(groups ? room.roster.flatMap(({ group }) => group ?? []) : []);
  const handIns: HandIn[] = [];
  const done = new Map<string, Set<string>>();
  for (const item of pile) {
    const key = keyOf(item);
    const learner = item.report?.head.learner ?? item.progress?.learner;
    if (key === undefined || (!item.report && !item.progress)) continue;
    if (!known.has(key) && !groupNames.has(key))
      known.set(key, { key, number: learner?.number, name: learner?.name ?? key });
    const lessons = done.get(key) ?? new Set<string>();
    for (const lesson of lessonsOf(item.report, item.progress)) lessons.add(lesson);
    done.set(key, lessons);
    if (item.report) handIns.push(handInOf(item, item.report, key, gradings[item.id], room, rubric));
  }
  const lessons = new Map(
    [...done].flatMap(([key, all]) => (all.size > 0 ? [[key, all.size / LESSONS]] : [])),
  );
  return {
    students: [...known.values()],
    handIns,
    lessons,
    weeks: [...new Set(handIns.map(({ week }) => week))].sort((a, b) => a - b),
    items: new Map(pile.map((item) => [item.id, item])),
  };
}

function lessonsOf(
  report: WeeklyReport | undefined,
  progress: LearnerProgress | undefined,
): readonly string[] {
  return [...(report?.lessons?.done ?? []), ...(progress?.done ?? [])];
}

function handInOf(
  item: PileItem,
  report: WeeklyReport,
  student: string,
  grading: Grading | undefined,
  room: Room,
  rubric: readonly RubricRow[],
): HandIn {
  const verdict = item.outcome?.verdict;
  const canScore = verdict === 'verified' || verdict === 'altered';
  const { overall = null, desk = null } = item.score ?? {};
  const asked = room.assignment?.report;
  return {
    id: item.id,
    student,
    week: report.week,
    addedAt: item.addedAt,
    lateDays: room.lateDays[item.id] ?? 0,
    values: {
      rubric: grading?.state === 'graded' ? rubricTotal(grading, rubric) : null,
      // a week without an open axis or without a case has no such mark; one that was not worked out has none yet
      ...(canScore && (item.score === undefined || overall !== null) ? { decisions: overall } : {}),
      ...(canScore && (item.score === undefined || desk !== null) ? { desk } : {}),
      completeness: completeness(sectionsOf(report, asked?.parts), asked?.minimumCharacters ?? 0),
    },
  };
}

function sectionsOf({ narrative }: WeeklyReport, parts: readonly ReportPart[] = REPORT_PARTS): string[] {
  return parts.flatMap((part) => [...(narrative[part] ?? [])]);
}

/** Whole days from the due date of a week to the day a file was last changed; 0 when in time or unknown. */
export function daysLate(item: PileItem, room: Room): number {
  const due = room.assignment?.dueDates?.find(({ week }) => week === item.report?.week)?.date;
  if (due === undefined || item.modifiedAt === undefined) return 0;
  const [year = 0, month = 1, day = 1] = due.split('-').map(Number);
  const end = new Date(year, month - 1, day + 1).getTime();
  return item.modifiedAt < end ? 0 : Math.ceil((item.modifiedAt - end + 1) / 86_400_000);
}
