interface SparklineProps {
  values: readonly number[];
  /** Draws the last step as unfavourable. */
  bad?: boolean | undefined;
  width?: number | undefined;
}

const HEIGHT = 24;

/** A line of a few weeks with a dot at its end; decoration, because the values stand beside it. */
export function Sparkline({ values, bad = false, width = 120 }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  const last = values.length - 1;
  const x = (index: number) => 3 + (index * (width - 7)) / last;
  const y = (value: number) => HEIGHT - 4 - ((value - low) / spread) * (HEIGHT - 8);
  const point = (index: number) => `${x(index).toFixed(1)} ${y(values[index] ?? low).toFixed(1)}`;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      style={{ inlineSize: `${width}px`, maxInlineSize: '100%' }}
      aria-hidden="true"
    >
      <path class="l" d={`M${values.map((_, index) => point(index)).join('L')}`} />
      {bad && <path class="an" d={`M${point(last - 1)}L${point(last)}`} />}
      <circle class={bad ? 'bad' : ''} cx={x(last)} cy={y(values[last] ?? low)} r={bad ? 3.2 : 2.4} />
    </svg>
  );
}
