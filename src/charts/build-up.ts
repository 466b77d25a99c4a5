import type { ChartConfiguration } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions, tint } from './chart-theme.ts';

/** A stock that builds up from what is put in week by week. */
export interface BuildUpInput {
  /** Past weeks, oldest first, then those ahead. */
  readonly names: readonly string[];
  /** What was put into each past week. */
  readonly inflow: readonly number[];
  /** The stock after each past week. */
  readonly stock: readonly number[];
  /** The stock after each week ahead, if nothing changes any more. */
  readonly ahead: readonly number[];
  readonly axisValue: (value: number) => string;
  readonly fullValue: (value: number) => string;
}

/** Columns for what goes in, a line for the stock, and its way ahead as a dashed line. */
export function buildUpChart(
  input: BuildUpInput,
  around: ChartSurroundings,
): ChartConfiguration<'bar' | 'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const past = input.stock.length;
  const blank = (count: number) => Array.from({ length: count }, () => null);
  const line = { type: 'line', pointRadius: 0, pointHoverRadius: 4, borderWidth: 2, order: 0 } as const;
  return {
    type: 'bar',
    data: {
      labels: [...input.names],
      datasets: [
        {
          ...line,
          data: [...input.stock, ...blank(input.ahead.length)],
          borderColor: tokenColour('viz-5', theme),
          pointBackgroundColor: tokenColour('viz-5', theme),
        },
        {
          ...line,
          // The way ahead starts where the past ends.
          data: [...blank(past - 1), ...input.stock.slice(-1), ...input.ahead],
          borderDash: [6, 4],
          borderColor: tokenColour('mark-text', theme),
          pointBackgroundColor: tokenColour('mark-text', theme),
        },
        {
          type: 'bar',
          data: [...input.inflow, ...blank(input.ahead.length)],
          backgroundColor: tint('viz-base', theme, 0.45),
          order: 1,
        },
      ],
    },
    options: {
      ...shared,
      scales: {
        x: { ...look, grid: { display: false }, ticks: { ...look.ticks, maxRotation: 0, autoSkip: true } },
        y: {
          ...look,
          beginAtZero: true,
          ticks: { ...look.ticks, maxTicksLimit: 5, callback: (value) => input.axisValue(Number(value)) },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: { label: (item) => input.fullValue(item.parsed.y ?? 0) },
        },
      },
    },
  };
}
