import type { ComponentChildren } from 'preact';

export interface PlotMark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'you' | 'best' | 'now';
  readonly label: string;
}
export interface PlotProps {
  /** What the picture says, for people who cannot see it. */
  readonly name: string;
  /** The line, both directions as shares of the plot, `y` from the bottom. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly marks: readonly PlotMark[];
  readonly band?: { readonly start: number; readonly end: number } | undefined;
  readonly children?: ComponentChildren;
}

const side = (x: number) => (x > 0.8 ? 'before' : x < 0.2 ? 'after' : 'over');

/** A line with marks. Labels are text beside the drawing, so they keep their size on a narrow screen. */
export function Plot({ name, line, xTicks, yTicks, marks, band }: PlotProps) {
  const path = line
    .map((p, i) => `${i ? 'L' : 'M'}${(p.x * 100).toFixed(2)} ${(100 - p.y * 100).toFixed(2)}`)
    .join('');
  return (
    <div class="plot" role="img" aria-label={name}>
      <div class="plot-y">
        {yTicks.map((tick) => (
          <span key={tick.label} style={{ insetBlockEnd: `${(tick.y * 100).toFixed(2)}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
      <div class="plot-area">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {band ? (
            <rect
              class="plot-band"
              x={band.start * 100}
              y="0"
              width={(band.end - band.start) * 100}
              height="100"
            />
          ) : null}
          {yTicks.map((tick) => (
            <path key={tick.label} class="plot-grid" d={`M0 ${(100 - tick.y * 100).toFixed(2)}H100`} />
          ))}
          <path class="plot-line" d={path} />
        </svg>
        {marks.map((mark) => (
          <span
            key={mark.kind}
            class={`plot-mark ${mark.kind} ${side(mark.x)}`}
            style={{
              insetInlineStart: `${(mark.x * 100).toFixed(2)}%`,
              insetBlockEnd: `${(mark.y * 100).toFixed(2)}%`,
            }}
          >
            <i />
            <b>{mark.label}</b>
          </span>
        ))}
      </div>
      <div class="plot-x">
        {xTicks.map((tick) => (
          <span key={tick.label} style={{ insetInlineStart: `${(tick.x * 100).toFixed(2)}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}
