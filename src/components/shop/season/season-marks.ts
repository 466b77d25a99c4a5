import { AXES, type Axis, type WeekScore } from '../../../simulator/index.ts';
import type { SeasonScore } from '../../../stores/scores.ts';

/** Columns of the season's marks. */
export const MARKS = ['overall', ...AXES] as const satisfies readonly ('overall' | Axis)[];
export type Mark = (typeof MARKS)[number];

/** A mark of a week, 0 to 100; null where that axis is not scored. */
export function markOf(score: WeekScore, mark: Mark): number | null {
  return mark === 'overall' ? score.overall : score[mark].score;
}

/** Mean mark of the weeks whose marks are known; undefined while there are none. */
export function meanMark(rows: readonly SeasonScore[], mark: Mark): number | undefined {
  const known = rows.flatMap(({ score }) => {
    const value = score && markOf(score, mark);
    return typeof value === 'number' ? [value] : [];
  });
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Tells whether any of the weeks still waits for its final marks. */
export function isProvisional(rows: readonly SeasonScore[]): boolean {
  return rows.some(({ score, heldUntil }) => heldUntil === undefined && score?.stage !== 'final');
}
