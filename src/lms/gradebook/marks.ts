/** The course mark of each student: what counts, how much, and what a late or missing hand-in costs. */

/** What a week's mark is made of; each is worth 0 to 100. */
export const WEEK_PARTS = ['rubric', 'decisions', 'desk', 'completeness'] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];
export const MARK_PARTS = [...WEEK_PARTS, 'lessons'] as const;
export type MarkPart = (typeof MARK_PARTS)[number];

/** What counts unless somebody says otherwise: the argument first, then the decisions. */
export const USUAL_WEIGHTS: Readonly<Record<MarkPart, number>> = {
  rubric: 60,
  decisions: 30,
  desk: 0,
  completeness: 10,
  lessons: 0,
};

export interface MarkSettings {
  /** Shares of the course mark; they count by their proportion. */
  readonly weights: Readonly<Record<MarkPart, number>>;
  /** Weeks of each student, the lowest first, that do not count. */
  readonly dropLowest: number;
  /** Weeks that are asked for. A hand-in of any other week counts as well. */
  readonly weeks: readonly number[];
  /** The weeks were set, not taken from what came in: then even somebody of whom nothing came has a mark. */
  readonly areWeeksSet: boolean;
  /** What a week without a hand-in counts. */
  readonly missing: 'zero' | 'left-out';
  /** One hand-in counts for everybody of the group. */
  readonly groups: boolean;
  readonly late: { readonly perDayPercent: number; readonly maxPercent: number };
}

export interface CourseStudent {
  /** Names the student here: the number, or the name of one who has none. */
  readonly key: string;
  readonly number?: string | undefined;
  readonly name: string;
  readonly group?: string | undefined;
}

/** One report of one student and week. */
export interface HandIn {
  readonly id: string;
  /** Key of the student, or number of the group where a group hands in under its own. */
  readonly student: string;
  readonly week: number;
  /** Later ones take the place of earlier ones. */
  readonly addedAt: number;
  readonly lateDays: number;
  /** Null where the part is still to come, absent where there is none. */
  readonly values: Readonly<Partial<Record<WeekPart, number | null>>>;
}

export interface WeekMark {
  readonly week: number;
  readonly handIn?: HandIn;
  /** 0 to 100 after the late rule; null while nothing of it is known. */
  readonly mark: number | null;
  /** Percent taken off for being late. */
  readonly latePercent: number;
  /** Some part is still to come. */
  readonly isOpen: boolean;
  readonly isDropped: boolean;
}

export interface CourseMark {
  readonly student: CourseStudent;
  readonly weeks: readonly WeekMark[];
  /** Mean of the weeks that count; null when none does. */
  readonly weekly: number | null;
  /** Percent of the lessons done; null without a record. */
  readonly lessons: number | null;
  /** 0 to 100; null when nothing is known. */
  readonly mark: number | null;
  readonly isOpen: boolean;
}

/** Percent off for days late. */
export function latePercent(days: number, { perDayPercent, maxPercent }: MarkSettings['late']): number {
  return Math.min(100, maxPercent, Math.max(0, days) * perDayPercent);
}

/** Weighted mean of the parts that are known; null when none is, or all weigh nothing. */
export function weekValue(
  values: HandIn['values'],
  weights: MarkSettings['weights'],
): { readonly value: number | null; readonly isOpen: boolean } {
  const parts = WEEK_PARTS.filter((part) => weights[part] > 0 && values[part] !== undefined);
  const known = parts.filter((part) => values[part] !== null);
  const weight = known.reduce((sum, part) => sum + weights[part], 0);
  const total = known.reduce((sum, part) => sum + weights[part] * (values[part] ?? 0), 0);
  return { value: weight > 0 ? total / weight : null, isOpen: known.length < parts.length };
}

/**
 * The marks of all students.
 *
 * @param lessons share of the lessons done, 0 to 1, by key of the student
 */
export function courseMarks(
  students: readonly CourseStudent[],
  handIns: readonly HandIn[],
  lessons: ReadonlyMap<string, number>,
  settings: MarkSettings,
): CourseMark[] {
  const newest = newestFirst(handIns);
  return students.map((student) => {
    const mine = newest.filter((handIn) => countsFor(handIn, student, students, settings.groups));
    const weeks = [...new Set([...settings.weeks, ...mine.map(({ week }) => week)])].sort((a, b) => a - b);
    const marks = weeks.map((week) => weekMark(week, mine, settings));
    const share = lessons.get(student.key);
    const isAbsent = mine.length === 0 && share === undefined && !settings.areWeeksSet;
    const counted = isAbsent ? marks.map((week) => ({ ...week, mark: null })) : marks;
    return courseMark(student, withDropped(counted, settings), share, settings);
  });
}

function newestFirst(handIns: readonly HandIn[]): HandIn[] {
  return [...handIns].sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}

function countsFor(
  { student: by }: HandIn,
  student: CourseStudent,
  all: readonly CourseStudent[],
  groups: boolean,
): boolean {
  if (by === student.key) return true;
  if (!groups || !student.group) return false;
  return by === student.group || all.some(({ key, group }) => key === by && group === student.group);
}

function weekMark(week: number, mine: readonly HandIn[], settings: MarkSettings): WeekMark {
  const handIn = mine.find((one) => one.week === week);
  if (!handIn) {
    const mark = settings.missing === 'zero' ? 0 : null;
    return { week, mark, latePercent: 0, isOpen: false, isDropped: false };
  }
  const { value, isOpen } = weekValue(handIn.values, settings.weights);
  const off = latePercent(handIn.lateDays, settings.late);
  const mark = value === null ? null : (value * (100 - off)) / 100;
  return { week, handIn, mark, latePercent: off, isOpen, isDropped: false };
}

/** The lowest weeks fall out, but at least one stays. */
function withDropped(weeks: readonly WeekMark[], { dropLowest }: MarkSettings): WeekMark[] {
  const known = weeks.filter(({ mark }) => mark !== null);
  const count = Math.max(0, Math.min(dropLowest, known.length - 1));
  const lowest = new Set([...known].sort((a, b) => (a.mark ?? 0) - (b.mark ?? 0)).slice(0, count));
  return weeks.map((week) => (lowest.has(week) ? { ...week, isDropped: true } : week));
}

function courseMark(
  student: CourseStudent,
  weeks: readonly WeekMark[],
  lessonShare: number | undefined,
  { weights, missing }: MarkSettings,
): CourseMark {
  const counted = weeks.filter(({ mark, isDropped }) => mark !== null && !isDropped);
  const weekly =
    counted.length === 0 ? null : counted.reduce((sum, { mark }) => sum + (mark ?? 0), 0) / counted.length;
  const lessons = lessonShare === undefined ? null : 100 * Math.min(1, Math.max(0, lessonShare));
  const weeklyWeight = WEEK_PARTS.reduce((sum, part) => sum + weights[part], 0);
  const counts = [
    { weight: weekly === null ? 0 : weeklyWeight, value: weekly ?? 0 },
    { weight: lessons === null && missing === 'left-out' ? 0 : weights.lessons, value: lessons ?? 0 },
  ];
  const isKnown = weekly !== null || lessons !== null;
  const weight = isKnown ? counts.reduce((sum, one) => sum + one.weight, 0) : 0;
  const total = counts.reduce((sum, one) => sum + one.weight * one.value, 0);
  return {
    student,
    weeks,
    weekly,
    lessons,
    mark: weight > 0 ? total / weight : null,
    isOpen: weeks.some(({ isOpen, isDropped }) => isOpen && !isDropped),
  };
}

/** Share of the sections asked for that hold words, times the share of the length asked for; 0 to 100. */
export function completeness(sections: readonly string[], minimumCharacters: number): number {
  if (sections.length === 0) return 100;
  const lengths = sections.map((text) => [...text.replace(/\s+/g, '')].length);
  const filled = lengths.filter((length) => length > 0).length / sections.length;
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const long = minimumCharacters > 0 ? Math.min(1, all / minimumCharacters) : 1;
  return 100 * filled * long;
}
