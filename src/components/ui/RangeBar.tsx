interface RangeBarProps {
  /** The ends of the band and its middle, in any one unit. */
  low: number;
  middle: number;
  high: number;
  /** Last week's value, drawn as a dashed line. */
  previous?: number | undefined;
  previousLabel?: string | undefined;
  format: (value: number) => string;
  /** A sentence for those who cannot see the bar. */
  name: string;
}

/** Where a forecast probably lands: a band, its middle, and last week. */
export function RangeBar({ low, middle, high, previous, previousLabel, format, name }: RangeBarProps) {
  const values = [low, high, previous ?? middle];
  const from = Math.min(...values);
  const spread = Math.max(...values) - from || 1;
  // A quarter of the spread as margin keeps the labels of the ends inside.
  const at = (value: number) => `${(((value - from + spread * 0.22) / (spread * 1.44)) * 100).toFixed(1)}%`;
  return (
    <div class="range" role="img" aria-label={name}>
      <span class="ax" />
      <span class="bd" style={{ insetInlineStart: at(low), insetInlineEnd: `calc(100% - ${at(high)})` }} />
      <span class="pt" style={{ insetInlineStart: at(middle) }} />
      {previous !== undefined && (
        <>
          <span class="pt prev" style={{ insetInlineStart: at(previous) }} />
          <span class="tx t" style={{ insetInlineStart: at(previous) }}>
            {previousLabel}
          </span>
        </>
      )}
      <span class="tx b num" style={{ insetInlineStart: at(low) }}>
        {format(low)}
      </span>
      <span class="tx b num" style={{ insetInlineStart: at(high) }}>
        {format(high)}
      </span>
    </div>
  );
}
