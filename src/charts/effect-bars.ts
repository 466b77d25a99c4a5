/** A bar that leads from zero to its effect; places are shares (0 to 1) of the column's width. */
export interface EffectBar {
  readonly startShare: number;
  readonly widthShare: number;
  readonly direction: 'up' | 'down' | 'flat';
}

export interface EffectBars {
  readonly bars: readonly EffectBar[];
  /** Where zero stands. */
  readonly zeroShare: number;
}

/** Lays effects of either sign out on one axis with zero in it. */
export function effectBars(effectsFen: readonly number[]): EffectBars {
  const lowest = Math.min(0, ...effectsFen);
  const highest = Math.max(0, ...effectsFen);
  const span = Math.max(1, highest - lowest);
  const place = (fen: number) => (fen - lowest) / span;
  return {
    zeroShare: place(0),
    bars: effectsFen.map((fen) => ({
      startShare: place(Math.min(0, fen)),
      widthShare: Math.abs(fen) / span,
      direction: fen > 0 ? 'up' : fen < 0 ? 'down' : 'flat',
    })),
  };
}
