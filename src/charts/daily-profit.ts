import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Range } from '../simulator/index.ts';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions, tint } from './chart-theme.ts';

/** One column: a day (or a whole week when the metric is not kept by day). */
export interface ActualPoint {
  readonly week: number;
  /** 0 Monday … 6 Sunday; undefined for a whole week. */
  readonly day: number | undefined;
  readonly value: number;
  /** Name of the column, such as "Week 4, Friday". */
  readonly name: string;
  /** Set on the few columns that carry an event; drawn in the unfavourable colour. */
  readonly event?: string;
}

export interface DailyChartInput {
  readonly actual: readonly ActualPoint[];
  /** Expected days of the coming week with the range eight in ten fall into; empty without a forecast. */
  readonly forecast: readonly (Range & { readonly name: string })[];
  readonly comingWeek: number;
  readonly weekName: (week: number) => string;
  /** Writes a value on the axis, short. */
  readonly axisValue: (value: number) => string;
  /** Writes a value in full. */
  readonly fullValue: (value: number) => string;
  readonly rangeWord: (low: string, high: string) => string;
}

/**
 * Columns of the past days and a band for the coming week.
 *
 * Direct labels: the first day of each week carries the week's name, at most two columns carry an event.
 */
export function dailyProfitChart(
  input: DailyChartInput,
  around: ChartSurroundings,
): ChartConfiguration<'bar' | 'line'> {
  const { actual, forecast } = input;
  const { theme } = around;
  const pad = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);
  const column = tokenColour('viz-1', theme);
  const marked = tokenColour('viz-2', theme);
  const names = [...actual.map((point) => point.name), ...forecast.map((point) => point.name)];
  const columns = [...actual.map((point) => point.value), ...pad<number | null>(forecast.length, null)];
  const before = pad<number | null>(actual.length, null);
  const colours = actual.map((point) => (point.event === undefined ? column : marked));
  const weekOf = (index: number) => actual[index]?.week ?? input.comingWeek;
  const startsWeek = (index: number) => index === 0 || weekOf(index) !== weekOf(index - 1);
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const line = { borderWidth: 0, pointRadius: 0, pointHoverRadius: 0, tension: 0 } as const;

  return {
    type: 'bar',
    data: {
      labels: names,
      datasets: [
        {
          type: 'bar',
          data: columns,
          backgroundColor: colours,
          hoverBackgroundColor: colours,
          categoryPercentage: 0.98,
          barPercentage: 0.76,
          maxBarThickness: 34,
          order: 2,
        },
        {
          type: 'line',
          data: [...before, ...forecast.map((range) => range.p10)],
          ...line,
          order: 1,
        },
        {
          type: 'line',
          data: [...before, ...forecast.map((range) => range.p90)],
          ...line,
          fill: '-1',
          backgroundColor: tint('viz-1', theme, 0.38),
          order: 1,
        },
        {
          type: 'line',
          data: [...before, ...forecast.map((range) => range.p50)],
          ...line,
          borderWidth: 2,
          borderColor: column,
          order: 1,
        },
      ],
    },
    options: {
      ...shared,
      layout: { padding: { top: 18 } },
      scales: {
        x: {
          ...look,
          grid: {
            ...look.grid,
            color: ({ index }) => (startsWeek(index) ? tokenColour('viz-grid', theme) : 'transparent'),
          },
          ticks: {
            ...look.ticks,
            autoSkip: false,
            maxRotation: 0,
            align: 'start',
            callback: (_value, index) => (startsWeek(index) ? input.weekName(weekOf(index)) : ''),
          },
        },
        y: {
          ...look,
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
          filter: (item) => item.raw !== null && item.datasetIndex !== 1 && item.datasetIndex !== 2,
          callbacks: {
            label(item) {
              const range = forecast[item.dataIndex - actual.length];
              if (range === undefined) return input.fullValue(Number(item.raw));
              return input.rangeWord(input.fullValue(range.p10), input.fullValue(range.p90));
            },
            afterLabel: (item) => actual[item.dataIndex]?.event ?? '',
          },
        },
      },
    },
    plugins: [comingWeekGround(input, around), eventLabels(input, around)],
  };
}

/** Tints the ground of the coming week. */
function comingWeekGround(input: DailyChartInput, { theme }: ChartSurroundings): Plugin<'bar' | 'line'> {
  return {
    id: 'coming-week',
    beforeDatasetsDraw(chart: Chart) {
      const { x } = chart.scales;
      if (x === undefined || input.forecast.length === 0) return;
      const step = x.getPixelForValue(1) - x.getPixelForValue(0);
      const left = x.getPixelForValue(input.actual.length) - step / 2;
      chart.ctx.save();
      chart.ctx.fillStyle = tint('mark', theme, 0.13);
      chart.ctx.fillRect(
        left,
        chart.chartArea.top,
        chart.chartArea.right - left,
        chart.chartArea.bottom - chart.chartArea.top,
      );
      chart.ctx.restore();
    },
  };
}

/** Pixels between an event's words and its leader. */
const LABEL_GAP = 5;

/** Writes an event above its column, with a thin leader; what would overlap a newer one is left out. */
function eventLabels(
  input: DailyChartInput,
  { theme, fontFamily }: ChartSurroundings,
): Plugin<'bar' | 'line'> {
  return {
    id: 'event-labels',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      ctx.font = `600 12px ${fontFamily}`;
      ctx.textBaseline = 'bottom';
      let freeRight = chart.width;
      for (const [index, point] of [...input.actual.entries()].reverse()) {
        if (point.event === undefined) continue;
        const at = x.getPixelForValue(index);
        const width = ctx.measureText(point.event).width;
        const right = at - LABEL_GAP;
        const startsOutside = right - width < chart.chartArea.left;
        if (at + 1 > freeRight || startsOutside) continue;
        ctx.strokeStyle = tokenColour('ink-3', theme);
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(at + 0.5, chart.chartArea.top - 14);
        ctx.lineTo(at + 0.5, y.getPixelForValue(Math.max(0, point.value)) - 2);
        ctx.stroke();
        ctx.fillStyle = tokenColour('ink', theme);
        ctx.textAlign = 'right';
        ctx.fillText(point.event, right, chart.chartArea.top - 3);
        freeRight = right - width - LABEL_GAP;
      }
      ctx.restore();
    },
  };
}
