import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

export interface HistogramBar {
  /** Below the bar: the value or the range it counts. */
  readonly label: string;
  /** In the tooltip: the range in words. */
  readonly name: string;
  readonly count: number;
  /** A second count on top, drawn hollow: what is not settled yet. */
  readonly open?: number;
  /** Drawn quietly: on the side of the line that asks for less attention. */
  readonly isQuiet?: boolean;
  /** Drawn in the unfavourable colour. */
  readonly isBad?: boolean;
}

/** A vertical line with its words. `at` counts bars from the left edge: 2.5 is the middle of the third. */
export interface HistogramLine {
  readonly at: number;
  readonly label: string;
  /** Dashed: where the line stood before. */
  readonly isBefore?: boolean;
}

export interface HistogramInput {
  readonly bars: readonly HistogramBar[];
  readonly lines: readonly HistogramLine[];
  readonly countText: (count: number) => string;
  /** Words of the hollow count, such as “not there yet”. */
  readonly openText?: (count: number) => string;
}

/** Columns that count things by size, with lines where a rule cuts them. */
export function histogramChart(input: HistogramInput, around: ChartSurroundings): ChartConfiguration<'bar'> {
  const { bars } = input;
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const colours = bars.map(({ isQuiet, isBad }) =>
    tokenColour(isBad === true ? 'bad-solid' : isQuiet === true ? 'viz-base' : 'viz-1', theme),
  );
  const column = { categoryPercentage: 1, barPercentage: 0.86, maxBarThickness: 72, stack: 'count' } as const;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          ...column,
          data: bars.map(({ count }) => count),
          backgroundColor: colours,
          hoverBackgroundColor: colours,
        },
        {
          ...column,
          data: bars.map(({ open }) => open ?? 0),
          backgroundColor: tokenColour('sunken', theme),
          hoverBackgroundColor: tokenColour('sunken', theme),
          borderColor: tokenColour('viz-1', theme),
          borderWidth: { top: 1, left: 1, right: 1, bottom: 0 },
        },
      ],
    },
    options: {
      ...shared,
      layout: { padding: { top: 22 } },
      scales: {
        x: { ...look, stacked: true, grid: { display: false }, ticks: { ...look.ticks, maxRotation: 0 } },
        y: {
          ...look,
          stacked: true,
          beginAtZero: true,
          ticks: {
            ...look.ticks,
            maxTicksLimit: 4,
            precision: 0,
            callback: (value) => input.countText(Number(value)),
          },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          filter: (item) => item.datasetIndex === 0 || Number(item.raw) > 0,
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.name ?? '',
            label: (item) =>
              item.datasetIndex === 1 && input.openText !== undefined
                ? input.openText(Number(item.raw))
                : input.countText(Number(item.raw)),
          },
        },
      },
    },
    plugins: [lines(input, around)],
  };
}

/** Draws the lines over the columns; words stand to the right, or to the left near the edge. */
function lines(input: HistogramInput, { theme, fontFamily }: ChartSurroundings): Plugin<'bar'> {
  return {
    id: 'histogram-lines',
    afterDatasetsDraw(chart: Chart) {
      const { x } = chart.scales;
      if (x === undefined || input.bars.length < 2) return;
      const { ctx, chartArea } = chart;
      const step = x.getPixelForValue(1) - x.getPixelForValue(0);
      ctx.save();
      ctx.font = `600 12px ${fontFamily}`;
      ctx.textBaseline = 'bottom';
      for (const { at, label, isBefore } of input.lines) {
        const left = x.getPixelForValue(0) + (at - 0.5) * step;
        ctx.strokeStyle = tokenColour(isBefore === true ? 'ink-3' : 'ink', theme);
        ctx.fillStyle = ctx.strokeStyle;
        ctx.lineWidth = isBefore === true ? 1 : 2;
        ctx.setLineDash(isBefore === true ? [4, 3] : []);
        ctx.beginPath();
        ctx.moveTo(left, chartArea.top - (isBefore === true ? 4 : 18));
        ctx.lineTo(left, chartArea.bottom);
        ctx.stroke();
        const fitsRight = left + 6 + ctx.measureText(label).width < chartArea.right;
        ctx.textAlign = fitsRight ? 'left' : 'right';
        if (isBefore !== true) ctx.fillText(label, left + (fitsRight ? 6 : -6), chartArea.top - 5);
      }
      ctx.restore();
    },
  };
}
