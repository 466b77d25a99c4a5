import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

/** A line over the weeks; a missing week is a gap. */
export interface SeasonLine {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Yours is drawn in ink with dots, the best found in marigold with diamonds, what is compared dashed. */
  readonly look: 'you' | 'best' | 'base';
}

export interface SeasonLinesInput {
  readonly weeks: readonly string[];
  readonly lines: readonly SeasonLine[];
  readonly axisValue: (fen: number) => string;
  readonly fullValue: (fen: number) => string;
}

/** Lines over the weeks of a season. */
export function seasonLinesChart(
  input: SeasonLinesInput,
  around: ChartSurroundings,
): ChartConfiguration<'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const styles: Readonly<Record<SeasonLine['look'], Partial<ChartDataset<'line'>>>> = {
    you: {
      borderColor: tokenColour('viz-1', theme),
      pointBackgroundColor: tokenColour('ink', theme),
      pointBorderColor: tokenColour('surface', theme),
      pointRadius: 4.5,
      borderWidth: 2.25,
    },
    best: {
      borderColor: tokenColour('mark-text', theme),
      pointBackgroundColor: tokenColour('mark', theme),
      pointBorderColor: tokenColour('mark-text', theme),
      pointStyle: 'rectRot',
      pointRadius: 5,
      borderWidth: 1.5,
    },
    base: {
      borderColor: tokenColour('viz-base', theme),
      pointRadius: 0,
      borderWidth: 1.5,
      borderDash: [5, 4],
    },
  };
  return {
    type: 'line',
    data: {
      labels: [...input.weeks],
      datasets: input.lines.map((line) => ({
        ...styles[line.look],
        label: line.name,
        data: line.values.map((value) => value ?? null),
        tension: 0,
        clip: false,
      })),
    },
    options: {
      ...shared,
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: { ...look, grid: { ...look.grid, display: false }, ticks: { ...look.ticks, maxRotation: 0 } },
        y: {
          ...look,
          ticks: { ...look.ticks, maxTicksLimit: 5, callback: (value) => input.axisValue(Number(value)) },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            label: (item) => `${item.dataset.label ?? ''} ${input.fullValue(Number(item.raw))}`,
          },
        },
      },
    },
  };
}
