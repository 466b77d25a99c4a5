import type { ChartConfiguration } from 'chart.js';
import { type Token, tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions } from './chart-theme.ts';

/** A line over the places of the x axis; gaps are null. */
export interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: Token;
  /** Broken lines are expectations. */
  readonly dashed?: boolean;
  readonly widthPixels?: number;
}

export interface LinesInput {
  /** Names of the places, short for the axis and in full. */
  readonly places: readonly { readonly tick: string; readonly name: string }[];
  readonly lines: readonly Line[];
  readonly yValue: (value: number) => string;
  readonly xTitle?: string;
  /** Ends of the y axis where the figures alone would cut it misleadingly. */
  readonly from?: number;
  readonly to?: number;
}

/** A few lines over the same places. */
export function linesChart(input: LinesInput, around: ChartSurroundings): ChartConfiguration<'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  return {
    type: 'line',
    data: {
      labels: input.places.map(({ name }) => name),
      datasets: input.lines.map((line) => ({
        label: line.name,
        data: [...line.values],
        borderColor: tokenColour(line.colour, theme),
        backgroundColor: tokenColour(line.colour, theme),
        borderWidth: line.widthPixels ?? 2,
        ...(line.dashed === true ? { borderDash: [5, 4] } : {}),
        pointRadius: 0,
        pointHoverRadius: 4,
        tension: 0,
      })),
    },
    options: {
      ...shared,
      scales: {
        x: {
          ...look,
          grid: { display: false },
          ...(input.xTitle === undefined
            ? {}
            : {
                title: {
                  display: true,
                  text: input.xTitle,
                  color: tokenColour('ink-2', theme),
                  font: { family: around.fontFamily, size: 12 },
                },
              }),
          ticks: {
            ...look.ticks,
            autoSkip: true,
            maxTicksLimit: 10,
            maxRotation: 0,
            callback: (_value, index) => input.places[index]?.tick ?? '',
          },
        },
        y: {
          ...look,
          ...(input.from === undefined ? {} : { min: input.from }),
          ...(input.to === undefined ? {} : { max: input.to }),
          ticks: { ...look.ticks, maxTicksLimit: 5, callback: (value) => input.yValue(Number(value)) },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            label: (item) => `${item.dataset.label ?? ''} · ${input.yValue(item.parsed.y ?? 0)}`,
          },
        },
      },
    },
  };
}
