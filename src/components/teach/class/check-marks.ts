/** Works out the marks of the pile one after another, behind the page, until done or told to stop. */
import { atom, type ReadableAtom } from 'nanostores';
import { $pile, checkScore, type PileItem } from '../../../stores/teaching.ts';

export interface MarkRun {
  readonly isRunning: boolean;
  readonly done: number;
  readonly all: number;
  /** Reports whose decisions could not be valued. */
  readonly failed: number;
}

const run = atom<MarkRun>({ isRunning: false, done: 0, all: 0, failed: 0 });
export const $markRun: ReadableAtom<MarkRun> = run;

/** Reports that can be marked and have no marks yet. */
export function unmarked(pile: readonly PileItem[]): PileItem[] {
  return pile.filter(({ report, score, outcome }) => {
    const verdict = outcome?.verdict;
    return report !== undefined && score === undefined && (verdict === 'verified' || verdict === 'altered');
  });
}

/** Names the run that may go on: one that was stopped ends even when another has begun. */
let current = 0;

/** Begins with the first report of the pile that has no marks; a second call while it runs does nothing. */
export async function checkAllMarks(): Promise<void> {
  if (run.get().isRunning) return;
  current += 1;
  const mine = current;
  const ids = unmarked($pile.get()).map(({ id }) => id);
  run.set({ isRunning: true, done: 0, all: ids.length, failed: 0 });
  for (const id of ids) {
    if (mine !== current || !run.get().isRunning) return;
    const isThere = $pile.get().some((item) => item.id === id);
    const score = isThere ? await checkScore(id) : undefined;
    if (mine !== current) return;
    const { done, failed, ...rest } = run.get();
    run.set({ ...rest, done: done + 1, failed: failed + (isThere && !score ? 1 : 0) });
  }
  run.set({ ...run.get(), isRunning: false });
}

/** Stops after the report that is being valued. */
export function stopMarks(): void {
  run.set({ ...run.get(), isRunning: false });
}
