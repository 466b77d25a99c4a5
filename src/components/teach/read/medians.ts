import type { KeyFigures } from '../../../simulator/index.ts';
import type { PileItem } from '../../../stores/teaching.ts';

/** The fewest reports of a week of which a middle says something. */
const FEWEST = 3;

/** The middle of some numbers: half of them are above, half below. */
export function middleOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Middle key figures of a week over the reports whose figures follow from their decisions. */
export interface WeekMedians {
  readonly count: number;
  readonly of: (figure: keyof KeyFigures) => number | undefined;
}

export function weekMedians(items: readonly PileItem[], week: number): WeekMedians {
  const figures = items.flatMap(({ report, outcome }) =>
    report?.week === week && outcome?.verdict === 'verified' ? [report.figures.thisWeek] : [],
  );
  return {
    count: figures.length,
    of: (figure) => (figures.length < FEWEST ? undefined : middleOf(figures.map((values) => values[figure]))),
  };
}
