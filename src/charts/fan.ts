import type { ChartConfiguration } from 'chart.js';
import type { Fan } from '../simulator/index.ts';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions, tint } from './chart-theme.ts';

/** A week of the fan, and what it brought once it was played. */
export interface FanWeek extends Pick<Fan, 'week' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90'> {
  readonly cameFen: number | undefined;
}

export interface FanInput {
  readonly weeks: readonly FanWeek[];
  readonly weekName: (week: number) => string;
  readonly axisValue: (fen: number) => string;
  readonly fullValue: (fen: number) => string;
  readonly words: Readonly<Record<'half' | 'eight' | 'middle' | 'came', string>>;
  readonly range: (low: string, high: string) => string;
}

const MIDDLE = 4;
const CAME = 5;

/** Two bands of futures, their middle, and a dot where a week has come. */
export function fanChart(input: FanInput, around: ChartSurroundings): ChartConfiguration<'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const ink = tokenColour('ink', theme);
  const edge = { borderWidth: 0, pointRadius: 0, pointHoverRadius: 0, tension: 0 } as const;
  const at = (key: 'p10' | 'p25' | 'p50' | 'p75' | 'p90') => input.weeks.map((week) => week[key]);
  const band = (key: 'p75' | 'p90', alpha: number) => ({
    data: at(key),
    ...edge,
    fill: '-1',
    backgroundColor: tint('viz-1', theme, alpha),
    order: 3,
  });
  const write = (fen: number) => input.fullValue(fen);
  return {
    type: 'line',
    data: {
      labels: input.weeks.map(({ week }) => input.weekName(week)),
      datasets: [
        { data: at('p10'), ...edge, order: 3 },
        band('p90', 0.22),
        { data: at('p25'), ...edge, order: 3 },
        band('p75', 0.34),
        { data: at('p50'), ...edge, borderWidth: 2, borderColor: tokenColour('viz-1', theme), order: 2 },
        {
          data: input.weeks.map(({ cameFen }) => cameFen ?? null),
          showLine: false,
          pointRadius: input.weeks.map((_week, index) => (index === 0 ? 6.5 : 4.5)),
          pointHoverRadius: 7,
          pointBorderWidth: 2,
          pointBorderColor: tokenColour('surface', theme),
          pointHoverBorderColor: tokenColour('surface', theme),
          pointBackgroundColor: ink,
          pointHoverBackgroundColor: ink,
          clip: false,
          order: 1,
        },
      ],
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
          filter: (item) => item.datasetIndex >= MIDDLE && item.raw !== null,
          callbacks: {
            label: (item) => {
              const word = item.datasetIndex === CAME ? input.words.came : input.words.middle;
              return `${word} ${write(Number(item.raw))}`;
            },
            footer: ([item]) => {
              const week = item && input.weeks[item.dataIndex];
              if (!week) return '';
              return [
                `${input.words.half} ${input.range(write(week.p25), write(week.p75))}`,
                `${input.words.eight} ${input.range(write(week.p10), write(week.p90))}`,
              ];
            },
          },
          footerColor: tokenColour('page', theme),
          footerFont: { family: around.fontFamily, size: 12, weight: 'normal' },
        },
      },
    },
  };
}
