import { AXES, type Axis, type AxisScore, type WeekScore } from '../../../simulator/index.ts';

/** What an axis leaves on the table: the best value found less the plan's, fen, 0 or more. */
export function regretOf({ bestFen, planFen }: AxisScore): number {
  return Math.max(0, (bestFen ?? planFen) - planFen);
}

/** The axis that leaves most on the table; undefined when none leaves more than chance can explain. */
export function largestRegret(score: WeekScore): { readonly axis: Axis; readonly fen: number } | undefined {
  const certain = AXES.map((axis) => ({ axis, fen: regretOf(score[axis]) })).filter(
    ({ axis, fen }) => fen > 2 * score[axis].standardErrorFen,
  );
  return certain.reduce<(typeof certain)[number] | undefined>(
    (most, one) => (one.fen > (most?.fen ?? 0) ? one : most),
    undefined,
  );
}
