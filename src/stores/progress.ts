import { atom, type ReadableAtom } from 'nanostores';
import { readProgressMirror, writeProgressMirror } from '../storage/mirror.ts';
import type { ProgressRow } from '../storage/rows.ts';
import { storage } from './services.ts';

export type { LessonAnswer, ProgressRow } from '../storage/rows.ts';

const progress = atom<Readonly<Record<string, ProgressRow>>>(readProgressMirror());

/** Answers and completion by lesson. Read from localStorage, so that a lesson draws it without a database. */
export const $progress: ReadableAtom<Readonly<Record<string, ProgressRow>>> = progress;

/** Keeps the latest answer to a question of a lesson. */
export function recordAnswer(lessonId: string, questionId: string, choice: string, isCorrect: boolean): void {
  const now = Date.now();
  const row = rowOf(lessonId);
  keep({
    ...row,
    answers: { ...row.answers, [questionId]: { choice, isCorrect, answeredAt: now } },
    updatedAt: now,
  });
}

/** Marks a lesson as worked through, or not. */
export function setCompleted(lessonId: string, isCompleted: boolean): void {
  const now = Date.now();
  const { completedAt: _earlier, ...row } = rowOf(lessonId);
  keep({ ...row, ...(isCompleted ? { completedAt: now } : {}), updatedAt: now });
}

/** Adds what the database knows and the mirror has lost. */
export async function syncProgress(): Promise<void> {
  const rows = await (await storage()).listProgress();
  const merged = { ...progress.get() };
  for (const row of rows) {
    const here = merged[row.lessonId];
    if (!here || here.updatedAt < row.updatedAt) merged[row.lessonId] = row;
  }
  progress.set(merged);
  writeProgressMirror(merged);
}

function rowOf(lessonId: string): ProgressRow {
  return progress.get()[lessonId] ?? { lessonId, answers: {}, updatedAt: 0 };
}

function keep(row: ProgressRow): void {
  progress.set({ ...progress.get(), [row.lessonId]: row });
  writeProgressMirror(progress.get());
  storage()
    .then((store) => store.writeProgress(row))
    .catch(() => undefined); // the mirror already has it
}
