export interface PlotMark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'you' | 'best' | 'now';
  readonly label: string;
}
interface Place {
  readonly x: number;
  readonly y: number;
}
type Tone = 'main' | 'other' | 'soft';

/** What a plot draws; places are shares of the plot, `y` from the bottom. */
export interface PlotProps {
  /** What the picture says, for people who cannot see it. */
  readonly name: string;
  readonly line: readonly Place[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly marks: readonly PlotMark[];
  readonly band?: { readonly start: number; readonly end: number } | undefined;
  /** What the axes measure. */
  readonly xName?: string | undefined;
  readonly yName?: string | undefined;
  /** Several lines instead of one. */
  readonly lines?: readonly { readonly tone: Tone; readonly points: readonly Place[] }[] | undefined;
  readonly columns?:
    | readonly {
        readonly tone: Tone;
        readonly start: number;
        readonly end: number;
        readonly top: number;
        readonly base: number;
      }[]
    | undefined;
  readonly dots?:
    | readonly (Place & {
        readonly group: number;
        readonly isCentre?: boolean;
        readonly isFew?: boolean;
        readonly text?: string;
      })[]
    | undefined;
  /** A level drawn across. */
  readonly level?: number | undefined;
  /** A cut drawn upright, with its label on top. */
  readonly cut?: { readonly x: number; readonly label: string } | undefined;
}

const side = (x: number) => (x > 0.8 ? 'before' : x < 0.2 ? 'after' : 'over');
const share = (part: number) => `${(part * 100).toFixed(2)}%`;
const pathOf = (points: readonly Place[]) =>
  points.map((p, i) => `${i ? 'L' : 'M'}${(p.x * 100).toFixed(2)} ${(100 - p.y * 100).toFixed(2)}`).join('');

function Drawing({ line, lines, columns, band, level, cut, yTicks }: PlotProps) {
  return (
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
      {columns?.map((one) => (
        <rect
          key={one.start}
          class={`plot-column ${one.tone}`}
          x={(one.start * 100).toFixed(2)}
          width={((one.end - one.start) * 86).toFixed(2)}
          y={(100 - Math.max(one.top, one.base) * 100).toFixed(2)}
          height={(Math.abs(one.top - one.base) * 100).toFixed(2)}
        />
      ))}
      {line.length > 0 ? <path class="plot-line" d={pathOf(line)} /> : null}
      {lines?.map((one, index) => (
        <path key={String(index)} class={`plot-line ${one.tone}`} d={pathOf(one.points)} />
      ))}
      {level === undefined ? null : (
        <path class="plot-level" d={`M0 ${(100 - level * 100).toFixed(2)}H100`} />
      )}
      {cut ? <path class="plot-level" d={`M${(cut.x * 100).toFixed(2)} 0V100`} /> : null}
    </svg>
  );
}

/** A picture with axes. Labels are text beside the drawing, so they keep their size on a narrow screen. */
export function Plot(props: PlotProps) {
  const { name, xTicks, yTicks, marks, dots, cut, xName, yName } = props;
  return (
    <div class="plot" role="img" aria-label={name}>
      {yName === undefined ? null : <div class="plot-y-name">{yName}</div>}
      <div class="plot-y">
        {yTicks.map((tick) => (
          <span key={tick.label} style={{ insetBlockEnd: share(tick.y) }}>
            {tick.label}
          </span>
        ))}
      </div>
      <div class="plot-area">
        <Drawing {...props} />
        {dots?.map((dot, index) => (
          <span
            key={String(index)}
            class={`plot-dot g${dot.group}${dot.isFew ? ' few' : ''}${dot.isCentre ? ' centre' : ''}`}
            style={{ insetInlineStart: share(dot.x), insetBlockEnd: share(dot.y) }}
          >
            {dot.text ?? dot.group}
          </span>
        ))}
        {marks.map((mark) => (
          <span
            key={mark.kind}
            class={`plot-mark ${mark.kind} ${side(mark.x)}`}
            style={{ insetInlineStart: share(mark.x), insetBlockEnd: share(mark.y) }}
          >
            <i />
            <b>{mark.label}</b>
          </span>
        ))}
        {cut ? (
          <span class={`plot-cut ${side(cut.x)}`} style={{ insetInlineStart: share(cut.x) }}>
            {cut.label}
          </span>
        ) : null}
      </div>
      <div class="plot-x">
        {xTicks.map((tick) => (
          <span key={tick.label} style={{ insetInlineStart: share(tick.x) }}>
            {tick.label}
          </span>
        ))}
      </div>
      {xName === undefined ? null : <div class="plot-x-name">{xName}</div>}
    </div>
  );
}
