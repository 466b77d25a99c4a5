import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

/** Much or little of both: star has both, leak only the first, hidden only the second, weak neither. */
export const QUADRANTS = ['star', 'leak', 'hidden', 'weak'] as const;
export type QuadrantName = (typeof QUADRANTS)[number];

export interface QuadrantPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
export type PlacedPoint<Point extends QuadrantPoint> = Point & { readonly quadrant: QuadrantName };

export interface Quadrants<Point extends QuadrantPoint> {
  readonly points: readonly PlacedPoint<Point>[];
  readonly middleX: number;
  readonly middleY: number;
}

/** The middle value; the mean of the two middle ones of an even number, 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const high = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? (high + (sorted[half - 1] ?? high)) / 2 : high;
}

/** Sorts points into the four quadrants around the median of each axis; a point on a line has much of it. */
export function quadrants<Point extends QuadrantPoint>(points: readonly Point[]): Quadrants<Point> {
  const middleX = median(points.map(({ x }) => x));
  const middleY = median(points.map(({ y }) => y));
  const place = ({ x, y }: Point): QuadrantName =>
    x >= middleX ? (y >= middleY ? 'star' : 'leak') : y >= middleY ? 'hidden' : 'weak';
  return { points: points.map((point) => ({ ...point, quadrant: place(point) })), middleX, middleY };
}

export interface QuadrantChartInput {
  readonly quadrants: Quadrants<QuadrantPoint>;
  readonly names: Readonly<Record<QuadrantName, string>>;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xValue: (value: number) => string;
  readonly yValue: (value: number) => string;
  /** True where there is no room for the names of all points: those in a quadrant to act on keep theirs. */
  readonly isNarrow: boolean;
}

/** Points on two axes with lines at the medians, the quadrants named in their corners, each point labelled. */
export function quadrantChart(
  input: QuadrantChartInput,
  around: ChartSurroundings,
): ChartConfiguration<'scatter'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const { points } = input.quadrants;
  const colour = (name: QuadrantName) => tokenColour(name === 'leak' ? 'viz-2' : 'viz-1', theme);
  const title = (text: string) => ({
    display: true,
    text,
    color: tokenColour('ink-2', theme),
    font: { family: around.fontFamily, size: 12 },
  });
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ x, y }) => ({ x, y })),
          pointRadius: 5,
          pointHoverRadius: 7,
          pointStyle: points.map(({ quadrant }) => (quadrant === 'leak' ? 'rectRot' : 'circle')),
          pointBackgroundColor: points.map(({ quadrant }) => colour(quadrant)),
          pointBorderColor: tokenColour('surface', theme),
        },
      ],
    },
    options: {
      ...shared,
      interaction: { mode: 'nearest', intersect: true },
      layout: { padding: { top: 6, right: 10 } },
      scales: {
        x: {
          ...look,
          grace: '12%',
          title: title(input.xTitle),
          grid: { display: false },
          ticks: { ...look.ticks, maxTicksLimit: 6, callback: (value) => input.xValue(Number(value)) },
        },
        y: {
          ...look,
          grace: '16%',
          title: title(input.yTitle),
          grid: { display: false },
          ticks: { ...look.ticks, maxTicksLimit: 5, callback: (value) => input.yValue(Number(value)) },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            label: (item) => {
              const point = points[item.dataIndex];
              if (point === undefined) return '';
              return [point.name, `${input.xValue(point.x)} · ${input.yValue(point.y)}`];
            },
          },
        },
      },
    },
    plugins: [cross(input, around), pointNames(input, around)],
  };
}

/** The two median lines, and the names of the quadrants in the corners. */
function cross(input: QuadrantChartInput, { theme, fontFamily }: ChartSurroundings): Plugin<'scatter'> {
  return {
    id: 'quadrant-cross',
    beforeDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx, chartArea: area } = chart;
      const middleX = Math.round(x.getPixelForValue(input.quadrants.middleX)) + 0.5;
      const middleY = Math.round(y.getPixelForValue(input.quadrants.middleY)) + 0.5;
      ctx.save();
      ctx.strokeStyle = tokenColour('line-strong', theme);
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(middleX, area.top);
      ctx.lineTo(middleX, area.bottom);
      ctx.moveTo(area.left, middleY);
      ctx.lineTo(area.right, middleY);
      ctx.stroke();
      ctx.font = `600 12px ${fontFamily}`;
      ctx.fillStyle = tokenColour('ink-2', theme);
      const corner = (name: QuadrantName, right: boolean, top: boolean) => {
        ctx.textAlign = right ? 'right' : 'left';
        ctx.textBaseline = top ? 'top' : 'bottom';
        ctx.fillText(
          input.names[name],
          right ? area.right - 4 : area.left + 6,
          top ? area.top + 3 : area.bottom - 4,
        );
      };
      corner('star', true, true);
      corner('leak', true, false);
      corner('hidden', false, true);
      corner('weak', false, false);
      ctx.restore();
    },
  };
}

const LABEL_HEIGHT = 15;

/** Writes each point's name beside it; a name that would cover another stands on the other side or is left out. */
function pointNames(
  { quadrants: placed, isNarrow }: QuadrantChartInput,
  { theme, fontFamily }: ChartSurroundings,
): Plugin<'scatter'> {
  return {
    id: 'point-names',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `12px ${fontFamily}`;
      ctx.fillStyle = tokenColour('ink', theme);
      ctx.textBaseline = 'middle';
      const taken = placed.points.map((point) => {
        const left = x.getPixelForValue(point.x) - 7;
        return { left, right: left + 14, top: y.getPixelForValue(point.y) };
      });
      const urgent = (name: QuadrantName) => (name === 'leak' ? 0 : name === 'hidden' ? 1 : 2);
      const order = [...placed.points].sort((a, b) => urgent(a.quadrant) - urgent(b.quadrant));
      for (const point of order) {
        if (isNarrow && urgent(point.quadrant) === 2) continue;
        const width = ctx.measureText(point.name).width;
        const at = { x: x.getPixelForValue(point.x), y: y.getPixelForValue(point.y) };
        const places = [
          { left: at.x + 9, align: 'left' as const },
          { left: at.x - 9 - width, align: 'left' as const },
        ];
        const free = places.find(
          ({ left }) =>
            left >= chartArea.left &&
            left + width <= chartArea.right &&
            !taken.some(
              (box) => Math.abs(box.top - at.y) < LABEL_HEIGHT && left < box.right && left + width > box.left,
            ),
        );
        if (free === undefined) continue;
        taken.push({ left: free.left - 3, right: free.left + width + 3, top: at.y });
        ctx.textAlign = free.align;
        ctx.fillText(point.name, free.left, at.y);
      }
      ctx.restore();
    },
  };
}
