import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { type Token, tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

/** A line of weeks; undefined leaves a gap. */
export interface MultipleLine {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Context stands back as a dashed grey line. */
  readonly isContext?: boolean;
}

export interface MultipleInput {
  /** Names of the weeks in full, for the tooltip. */
  readonly weeks: readonly string[];
  /** Short names for the axis; empty ones are left out. */
  readonly ticks: readonly string[];
  readonly lines: readonly MultipleLine[];
  /** Words of what happened in a week, by place. */
  readonly events: Readonly<Record<number, string>>;
  /** Place of the week that is looked at. */
  readonly shown: number | undefined;
  readonly axisValue: (value: number) => string;
  readonly fullValue: (value: number) => string;
  /** Draws a hairline at this value, such as 1 for an index. */
  readonly baseline?: number;
}

/** One small line chart of weeks, the same for every figure: week shown marked, weeks with events flagged. */
export function smallMultiple(input: MultipleInput, around: ChartSurroundings): ChartConfiguration<'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const isShown = (at: number) => at === input.shown;
  return {
    type: 'line',
    data: {
      labels: [...input.weeks],
      datasets: input.lines.map((line) => {
        const token: Token = line.isContext ? 'viz-base' : 'viz-1';
        return {
          label: line.name,
          data: line.values.map((value) => value ?? null),
          borderColor: tokenColour(token, theme),
          borderWidth: line.isContext ? 1.5 : 2,
          borderDash: line.isContext ? [5, 4] : [],
          tension: 0,
          pointRadius: line.values.map((_, at) => (isShown(at) && !line.isContext ? 4.5 : 0)),
          pointHoverRadius: 4,
          pointBackgroundColor: line.values.map((_, at) => tokenColour(isShown(at) ? 'mark' : token, theme)),
          pointBorderColor: tokenColour('ink', theme),
          pointBorderWidth: 1,
        };
      }),
    },
    options: {
      ...shared,
      layout: { padding: { top: 14, right: 12 } },
      scales: {
        x: {
          ...look,
          grid: { display: false },
          ticks: {
            ...look.ticks,
            autoSkip: false,
            maxRotation: 0,
            callback: (_value, index) => input.ticks[index] ?? '',
          },
        },
        y: {
          ...look,
          grace: '8%',
          ticks: {
            ...look.ticks,
            maxTicksLimit: 4,
            callback: (value) => input.axisValue(Number(value)),
          },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            label: (item) =>
              input.lines.length > 1
                ? `${item.dataset.label ?? ''} ${input.fullValue(Number(item.raw))}`
                : input.fullValue(Number(item.raw)),
            footer: ([item]) => (item === undefined ? '' : (input.events[item.dataIndex] ?? '')),
          },
        },
      },
    },
    plugins: [eventFlags(input, around), baselineRule(input, around)],
  };
}

/** A small flag above each week in which something happened; the words are in tooltip and table. */
function eventFlags(input: MultipleInput, { theme }: ChartSurroundings): Plugin<'line'> {
  return {
    id: 'event-flags',
    afterDatasetsDraw(chart: Chart) {
      const { x } = chart.scales;
      if (x === undefined) return;
      const { ctx, chartArea } = chart;
      ctx.save();
      for (const at of Object.keys(input.events).map(Number)) {
        const left = Math.round(x.getPixelForValue(at)) + 0.5;
        const top = chartArea.top - 11;
        ctx.strokeStyle = tokenColour('ink-3', theme);
        ctx.lineWidth = 1;
        ctx.setLineDash([]);
        ctx.beginPath();
        ctx.moveTo(left, top);
        ctx.lineTo(left, chartArea.top);
        ctx.stroke();
        ctx.fillStyle = tokenColour('mark', theme);
        ctx.strokeStyle = tokenColour('ink-2', theme);
        ctx.beginPath();
        ctx.moveTo(left, top);
        ctx.lineTo(left + 8, top + 3.5);
        ctx.lineTo(left, top + 7);
        ctx.closePath();
        ctx.fill();
        ctx.stroke();
        ctx.strokeStyle = tokenColour('viz-grid', theme);
        ctx.setLineDash([2, 3]);
        ctx.beginPath();
        ctx.moveTo(left, chartArea.top);
        ctx.lineTo(left, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

function baselineRule({ baseline }: MultipleInput, { theme }: ChartSurroundings): Plugin<'line'> {
  return {
    id: 'baseline',
    beforeDatasetsDraw(chart: Chart) {
      const { y } = chart.scales;
      if (baseline === undefined || y === undefined || baseline < y.min || baseline > y.max) return;
      const at = Math.round(y.getPixelForValue(baseline)) + 0.5;
      chart.ctx.save();
      chart.ctx.strokeStyle = tokenColour('line-strong', theme);
      chart.ctx.beginPath();
      chart.ctx.moveTo(chart.chartArea.left, at);
      chart.ctx.lineTo(chart.chartArea.right, at);
      chart.ctx.stroke();
      chart.ctx.restore();
    },
  };
}
