import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tick } from '../../../charts/curve-parts.ts';
import { moneyCompact } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { useWidth } from './use-width.ts';

const SIDE = { start: 56, end: 14, top: 34, bottom: 26 };
/** Width that a label beside a point needs, px. */
const LABEL_ROOM = 62;

/** A place in the plot: `x` and `y` are shares (0 to 1), `y` counted from the bottom. */
interface Place {
  readonly x: number;
  readonly y: number;
}

type Side = 'start' | 'middle' | 'end';

/** The frame of a drawing in pixels, for what is drawn on top of it. */
export interface Plot {
  readonly x: (share: number) => number;
  readonly y: (share: number) => number;
  readonly floor: number;
  readonly width: number;
  readonly start: number;
  /** Where a label above a point goes: turned inward near the edges so that it is never cut off. */
  readonly label: (at: Place, wanted: Side, above?: number) => { x: number; y: number; 'text-anchor': Side };
}

interface CurvePlotProps {
  readonly height: number;
  /** Width in px until it is measured. */
  readonly firstWidth?: number;
  readonly points: readonly Place[];
  readonly plateau: { readonly startX: number; readonly endX: number };
  readonly profitTicks: readonly Tick[];
  readonly valueTicks: readonly Tick[];
  readonly valueText: (value: number) => string;
  readonly you: Place & { readonly text: string };
  /** `text` without the words for "you" and "best"; left out where you are at the best. */
  readonly best: Place & { readonly text: string | undefined };
  /** Drawn between the line and the marks. */
  readonly children?: (plot: Plot) => ComponentChildren;
}

/** Profit over a choice: ink dot you, marigold diamond best, shaded stretch that is as good. */
export function CurvePlot(props: CurvePlotProps) {
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, props.firstWidth);
  const plot = plotOf(width, props.height);
  const { x, y, floor, label } = plot;
  const { you, best, plateau } = props;
  const isBest = best.text === undefined;
  return (
    <div ref={frame} class="curve-frame">
      <svg class="chart" viewBox={`0 0 ${width} ${props.height}`} height={props.height} aria-hidden="true">
        <rect
          class="plateau"
          x={x(plateau.startX) - 3}
          y={SIDE.top - 8}
          width={x(plateau.endX) - x(plateau.startX) + 6}
          height={floor - SIDE.top + 8}
        />
        {props.profitTicks.map(({ value, place }) => (
          <g key={value}>
            <line class="gr" x1={SIDE.start} x2={width - SIDE.end} y1={y(place)} y2={y(place)} />
            <text x={SIDE.start - 8} y={y(place) + 4} text-anchor="end">
              {moneyCompact(value, locale)}
            </text>
          </g>
        ))}
        <line class="ax" x1={SIDE.start} x2={width - SIDE.end} y1={floor} y2={floor} />
        {props.valueTicks.map(({ value, place }) => (
          <g key={value}>
            <line class="ax" x1={x(place)} x2={x(place)} y1={floor} y2={floor + 4} />
            <text x={x(place)} y={floor + 18} text-anchor="middle">
              {props.valueText(value)}
            </text>
          </g>
        ))}
        <path
          class="line"
          d={`M${props.points.map((point) => `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('L')}`}
        />
        {props.children?.(plot)}
        <path class="best" data-coach="diamond" d={`M${x(best.x)} ${y(best.y) - 7.5}l7 7.5-7 7.5-7-7.5z`} />
        {isBest ? undefined : (
          <text class="em" {...label(best, best.x < you.x ? 'end' : 'start')}>
            {best.text}
          </text>
        )}
        <circle class="you" cx={x(you.x)} cy={y(you.y)} r={isBest ? 3.5 : 6} />
        <text class="em" {...label(you, isBest ? 'middle' : best.x < you.x ? 'start' : 'end')}>
          {you.text}
        </text>
      </svg>
    </div>
  );
}

function plotOf(width: number, height: number): Plot {
  const x = (share: number) => SIDE.start + share * (width - SIDE.start - SIDE.end);
  const y = (share: number) => SIDE.top + (1 - share) * (height - SIDE.top - SIDE.bottom);
  const label: Plot['label'] = (at, wanted, above = 14) => {
    const middle = x(at.x);
    const side = middle < SIDE.start + LABEL_ROOM ? 'start' : middle > width - LABEL_ROOM ? 'end' : wanted;
    const shift = side === 'start' ? 4 : side === 'end' ? -4 : 0;
    return { x: middle + shift, y: y(at.y) - above, 'text-anchor': side };
  };
  return { x, y, floor: height - SIDE.bottom, width, start: SIDE.start, label };
}
