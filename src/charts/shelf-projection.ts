import type { ChartConfiguration } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

export interface ShelfProjectionInput {
  /** Units expected on the shelf each evening. */
  readonly units: readonly number[];
  /** Name of each day, such as "Mon" or "Mon 16 Nov". */
  readonly dayNames: readonly string[];
  readonly axisValue: (value: number) => string;
  readonly fullValue: (value: number) => string;
}

/** The shelf of one product day by day: falls with sales, steps up where goods arrive. */
export function shelfProjectionChart(
  { units, dayNames, axisValue, fullValue }: ShelfProjectionInput,
  around: ChartSurroundings,
): ChartConfiguration<'bar'> {
  const { theme } = around;
  const shared = sharedOptions(around);
  const look = axisLook(around);
  const colour = (value: number) => tokenColour(value < 0.5 ? 'viz-2' : 'viz-1', theme);
  return {
    type: 'bar',
    data: {
      labels: [...dayNames],
      datasets: [
        {
          data: [...units],
          backgroundColor: units.map(colour),
          hoverBackgroundColor: units.map(colour),
          minBarLength: 3,
          barPercentage: 0.78,
          maxBarThickness: 34,
        },
      ],
    },
    options: {
      ...shared,
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins?.tooltip,
          callbacks: { label: ({ parsed }) => fullValue(parsed.y ?? 0) },
        },
      },
      scales: {
        x: { ...look, grid: { display: false } },
        y: {
          ...look,
          beginAtZero: true,
          ticks: { ...look.ticks, callback: (value) => axisValue(Number(value)) },
        },
      },
    },
  };
}
