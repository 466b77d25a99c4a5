/** Points, rubric and marks of the instructor's room. */
import type { RubricRow, WeekScore } from '../simulator/index.ts';
import type { Grading, Room } from '../storage/teaching.ts';
import { now } from './clock.ts';
import { scorer, storage } from './services.ts';
import { $gradings, $pile, keep, replaceItems, showGrading } from './teaching-state.ts';

let usualRubric: readonly RubricRow[] = [];

/** Gives the rubric of assignments that have none of their own, in the language of the page. */
export function provideRubric(rows: readonly RubricRow[]): void {
  usualRubric = rows;
}

/** The rubric of the room's assignment, else the usual one. */
export function rubricOf(room: Room): readonly RubricRow[] {
  const own = room.rubric ?? room.assignment?.rubric;
  return own && own.length > 0 ? own : usualRubric;
}

/** Points given out of those possible, 0 to 100 with one decimal; a row without points counts as 0. */
export function rubricTotal(grading: Grading, rubric: readonly RubricRow[]): number {
  const possible = rubric.reduce((sum, { points }) => sum + points, 0);
  if (possible === 0) return 0;
  const given = rubric.reduce((sum, _row, index) => sum + (grading.points[index] ?? 0), 0);
  return Math.round((given / possible) * 1000) / 10;
}

/** A grading in which nothing has been said. */
export function emptyGrading(itemId: string): Grading {
  return { itemId, points: [], comments: [], overall: '', privateNote: '', state: 'open', updatedAt: 0 };
}

export type GradingChange = Partial<Omit<Grading, 'itemId' | 'updatedAt'>>;

/** Changes what is thought of a report; shown at once, then kept. Other fields stay as another tab wrote them. */
export async function setGrading(itemId: string, change: GradingChange): Promise<void> {
  if (!$pile.get().some(({ id }) => id === itemId)) return;
  const updatedAt = now();
  const changed = (grading: Grading | undefined): Grading => ({
    ...(grading ?? emptyGrading(itemId)),
    ...change,
    updatedAt,
  });
  showGrading(itemId, changed($gradings.get()[itemId]));
  await keep(async () => {
    await (await storage()).teaching.changeGrading(itemId, changed);
  });
}

const scoring = new Map<string, Promise<WeekScore | undefined>>();

/**
 * Final marks of a report's week, worked out here: seconds, once; then remembered. Undefined for a file whose
 * decisions cannot be re-run here, and when the worker fails.
 */
export function checkScore(itemId: string): Promise<WeekScore | undefined> {
  const known = $pile.get().find(({ id }) => id === itemId)?.score;
  if (known) return Promise.resolve(known);
  const running = scoring.get(itemId) ?? score(itemId).finally(() => scoring.delete(itemId));
  scoring.set(itemId, running);
  return running;
}

async function score(itemId: string): Promise<WeekScore | undefined> {
  const item = $pile.get().find(({ id }) => id === itemId);
  const verdict = item?.outcome?.verdict;
  if (!item?.report || (verdict !== 'verified' && verdict !== 'altered')) return undefined;
  const { head, entries, week } = item.report;
  try {
    const found = await (await scorer()).score({ head: { ...head, format: 'shop-game' }, entries }, week);
    const present = $pile.get().find(({ id }) => id === itemId);
    if (present) {
      const scored = { ...present, score: found };
      replaceItems([scored]);
      await keep(async () => (await storage()).teaching.writeItems([scored]));
    }
    return found;
  } catch {
    return undefined; // decisions that the shop would have refused, or a worker that was ended
  }
}
