import { atom, type ReadableAtom } from 'nanostores';
import type { WeekScore } from '../simulator/index.ts';
import { readProgressMirror, writeProgressMirror } from '../storage/mirror.ts';
import { mergeProgress, mergeRows, type Progress } from '../storage/progress-merge.ts';
import type { CourseResult, ProgressRow } from '../storage/rows.ts';
import { dayOf, now } from './clock.ts';
import { storage } from './services.ts';
import { markKey, SHOP_ROW } from './skills.ts';
import { spaced } from './spacing.ts';

export type { Progress } from '../storage/progress-merge.ts';
export type { CourseResult, LessonAnswer, ProgressRow } from '../storage/rows.ts';

const progress = atom<Progress>(readProgressMirror());

/** Answers and completion by lesson. Read from localStorage, so that a lesson draws it without a database. */
export const $progress: ReadableAtom<Progress> = progress;

/** Keeps the latest answer to a question of a lesson, and when the question comes back. */
export function recordAnswer(lessonId: string, questionId: string, choice: string, isCorrect: boolean): void {
  const at = now();
  const row = rowOf(lessonId);
  const answer = spaced(row.answers[questionId], { choice, isCorrect, at, day: dayOf(at) });
  keep({ ...row, answers: { ...row.answers, [questionId]: answer }, updatedAt: at });
}

/** Marks a lesson as worked through, or not. */
export function setCompleted(lessonId: string, isCompleted: boolean): void {
  const at = now();
  const { completedAt: _earlier, ...row } = rowOf(lessonId);
  keep({ ...row, ...(isCompleted ? { completedAt: at } : {}), updatedAt: at });
}

/** Keeps the result of a test under a name; a later one replaces it. */
export function recordResult(rowId: string, key: string, right: number, all: number): void {
  keepResults(rowId, { [key]: { right, all, at: now() } });
}

/** Keeps the marks of a shop week that count for skills, once each. */
export function recordMarks(entryHash: string, score: WeekScore): void {
  const at = now();
  const known = progress.get()[SHOP_ROW]?.results ?? {};
  const marks: Record<string, CourseResult> = {};
  for (const axis of ['pricing', 'promotion', 'fulfilment'] as const) {
    const mark = score[axis].score;
    const key = markKey(entryHash, axis);
    if (mark !== null && known[key] === undefined)
      marks[key] = { right: Math.min(Math.max(Math.round(mark), 0), 100), all: 100, at };
  }
  if (Object.keys(marks).length > 0) keepResults(SHOP_ROW, marks);
}

/** Adds what the database knows and the mirror has lost. */
export async function syncProgress(): Promise<void> {
  const rows = await (await storage()).listProgress();
  const stored = Object.fromEntries(rows.map((row) => [row.lessonId, row]));
  show(mergeProgress(newest(), stored));
}

/** Adds rows from elsewhere; what is here stays. Rejects when the database refuses them. */
export async function addProgress(rows: readonly ProgressRow[]): Promise<void> {
  await syncProgress().catch(() => undefined);
  const store = await storage();
  const merged = rows.map((row) => {
    const here = progress.get()[row.lessonId];
    return here ? mergeRows(here, row) : row;
  });
  for (const row of merged) await store.writeProgress(row);
  show({ ...progress.get(), ...Object.fromEntries(merged.map((row) => [row.lessonId, row])) });
}

// Two tabs, one learner: what the other has written is taken over.
globalThis.addEventListener?.('storage', (event) => {
  if ((event as StorageEvent).key === 'shopkeeper.progress')
    progress.set(mergeProgress(progress.get(), readProgressMirror()));
});

function keepResults(rowId: string, results: Readonly<Record<string, CourseResult>>): void {
  const row = rowOf(rowId);
  keep({ ...row, results: { ...row.results, ...results }, updatedAt: now() });
}

function rowOf(lessonId: string): ProgressRow {
  return progress.get()[lessonId] ?? { lessonId, answers: {}, updatedAt: 0 };
}

/** What this page knows, and what another tab has written since. */
function newest(): Progress {
  return mergeProgress(readProgressMirror(), progress.get());
}

function show(rows: Progress): void {
  progress.set(rows);
  writeProgressMirror(rows);
}

function keep(row: ProgressRow): void {
  show({ ...newest(), [row.lessonId]: row });
  storage()
    .then((store) => store.writeProgress(row))
    .catch(() => undefined); // the mirror already has it
}
