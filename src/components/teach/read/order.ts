import type { WeeklyReport } from '../../../simulator/index.ts';
import type { Grading, PileItem } from '../../../stores/teaching.ts';

/** A file of the pile that can be read. */
export type ReadItem = PileItem & { readonly report: WeeklyReport };

/** Files of the pile that can be read, in its order. */
export function readable(pile: readonly PileItem[]): readonly ReadItem[] {
  return pile.filter((item): item is ReadItem => item.report !== undefined);
}

/** How far the grading of a report is. */
export function gradingState(grading: Grading | undefined): 'graded' | 'begun' | 'open' {
  if (grading?.state === 'graded') return 'graded';
  const isBegun =
    grading !== undefined &&
    (grading.points.some((points) => points !== null && points !== undefined) ||
      grading.comments.length > 0 ||
      grading.overall !== '');
  return isBegun ? 'begun' : 'open';
}

/** The next report that waits for a grade, from `id` on and round; undefined when all others are graded. */
export function nextUngraded(
  items: readonly ReadItem[],
  gradings: Readonly<Record<string, Grading>>,
  id: string,
): ReadItem | undefined {
  const at = items.findIndex((item) => item.id === id);
  const round = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return round.find((item) => gradings[item.id]?.state !== 'graded');
}
