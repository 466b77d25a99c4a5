import { useRef } from 'preact/hooks';
import { useWidth } from '../../shop/debrief/use-width.ts';
import type { Spread } from './class-data.ts';

interface DotStripProps {
  readonly spreads: readonly Spread[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly rowName: (week: number) => string;
  readonly valueText: (value: number) => string;
  /** Large type and dots, for a wall. */
  readonly large: boolean;
}

/** A row a week: one dot a report, those too close together stacked, and a line at the median. */
export function DotStrip({ spreads, low, high, ticks, rowName, valueText, large }: DotStripProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const radius = large ? 6 : 4;
  const start = large ? 92 : 64;
  const end = large ? 104 : 74;
  const place = (value: number) =>
    start + (high > low ? (value - low) / (high - low) : 0.5) * (width - start - end);
  const rows = spreads.map((spread) => stacked(spread, place, radius));
  const heights = rows.map(({ depth }) => Math.max(large ? 54 : 36, depth * radius * 2 + 16));
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const floor = heights.reduce((sum, height) => sum + height, 0);
  return (
    <div ref={frame} class="class-strip">
      <svg class="chart" viewBox={`0 0 ${width} ${floor + 24}`} height={floor + 24} aria-hidden="true">
        {ticks.map(({ value, label }) => (
          <g key={value}>
            <line class="gr" x1={place(value)} x2={place(value)} y1={0} y2={floor} />
            <text x={place(value)} y={floor + 17} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {spreads.map((spread, index) => {
          const bottom = (tops[index] ?? 0) + (heights[index] ?? 0) - 7;
          return (
            <g key={spread.week}>
              <line class="ax" x1={start} x2={width - end} y1={bottom} y2={bottom} />
              <text class="em" x={0} y={bottom - 5}>
                {rowName(spread.week)}
              </text>
              <line
                class="class-median"
                x1={place(spread.median)}
                x2={place(spread.median)}
                y1={(tops[index] ?? 0) + 4}
                y2={bottom + 4}
              />
              {rows[index]?.dots.map(({ id, x, level }) => (
                <circle
                  key={id}
                  class="class-dot"
                  cx={x}
                  cy={bottom - radius - 1 - level * radius * 2}
                  r={radius - 0.75}
                />
              ))}
              <text class="em" x={width} y={bottom - 5} text-anchor="end">
                {valueText(spread.median)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface Stacked {
  readonly dots: readonly { readonly id: string; readonly x: number; readonly level: number }[];
  readonly depth: number;
}

/** Dots that would lie over each other go up one level. */
function stacked({ values }: Spread, place: (value: number) => number, radius: number): Stacked {
  const ends: number[] = [];
  const dots = values.map(({ id, value }) => {
    const x = place(value);
    const free = ends.findIndex((end) => x - end >= radius * 2);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return { id, x, level };
  });
  return { dots, depth: Math.max(1, ends.length) };
}
