import type { AxisScore } from '../../../simulator/index.ts';

/** How the mark of an axis comes about, with the sums that stand in it, fen. */
export type RulerStep =
  /** 20 + 80 × gained ÷ gap. */
  | { readonly kind: 'plain'; readonly gainedFen: number; readonly gapFen: number }
  /** Naive and best lie so close that the ruler has its least width: 100 − 80 × regret ÷ gap. */
  | { readonly kind: 'narrow'; readonly regretFen: number; readonly gapFen: number }
  /** Worse than naive: below 20 along a curve. */
  | { readonly kind: 'tail' }
  | { readonly kind: 'best' }
  | { readonly kind: 'closed' };

/** Points of the naive plan, and what lies between it and the best. */
const NAIVE = 20;
const SPAN = 80;
/** Highest mark where a rule was broken. */
const CAP = 60;
/** Marks that agree to within this are the same sum, rounded. */
const CLOSE = 0.05;

/** Works the mark of an axis out again from its three values. */
export function rulerStep({ score, planFen, baselineFen, bestFen, broken }: AxisScore): RulerStep {
  if (score === null) return { kind: 'closed' };
  const best = bestFen ?? planFen;
  const regretFen = Math.max(0, best - planFen);
  const gapFen = best - baselineFen;
  if (regretFen === 0) return { kind: 'best' };
  const plain = NAIVE + (SPAN * (planFen - baselineFen)) / gapFen;
  // A capped mark says nothing about the width of its ruler.
  if (broken && score === CAP)
    return plain >= CAP ? { kind: 'plain', gainedFen: planFen - baselineFen, gapFen } : { kind: 'tail' };
  if (gapFen > 0 && Math.abs(plain - score) < CLOSE)
    return { kind: 'plain', gainedFen: planFen - baselineFen, gapFen };
  if (score < NAIVE) return { kind: 'tail' };
  return { kind: 'narrow', regretFen, gapFen: Math.round((SPAN * regretFen) / (100 - score)) };
}
