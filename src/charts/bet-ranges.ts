import type { BetRecord } from '../simulator/index.ts';

/** A range on the axis that all weeks share; places are shares (0 to 1) of its width. */
interface PlacedRange {
  readonly startShare: number;
  readonly widthShare: number;
}

/** A week's bet, the forecast of that Monday and what came. */
export interface BetRow {
  readonly week: number;
  readonly bet: PlacedRange;
  readonly forecast: PlacedRange;
  readonly cameShare: number;
}

/** Lays all bets out on one axis, so that narrow and wide ranges can be compared down the column. */
export function betRows(bets: readonly BetRecord[]): readonly BetRow[] {
  const ends = bets.flatMap(({ betRangeFen, referenceRangeFen, actualFen }) => [
    betRangeFen.p10,
    betRangeFen.p90,
    referenceRangeFen.p10,
    referenceRangeFen.p90,
    actualFen,
  ]);
  const lowest = Math.min(...ends);
  const span = Math.max(1, Math.max(...ends) - lowest);
  const place = (fen: number) => (fen - lowest) / span;
  const range = ({ p10, p90 }: BetRecord['betRangeFen']): PlacedRange => ({
    startShare: place(p10),
    widthShare: place(p90) - place(p10),
  });
  return bets.map(({ week, betRangeFen, referenceRangeFen, actualFen }) => ({
    week,
    bet: range(betRangeFen),
    forecast: range(referenceRangeFen),
    cameShare: place(actualFen),
  }));
}
