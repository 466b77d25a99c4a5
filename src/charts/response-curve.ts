import type { ChartConfiguration } from 'chart.js';
import { tokenColour } from '../styles/tokens.ts';
import { axisLook, type ChartSurroundings, sharedOptions, tint } from './chart-theme.ts';

export interface ResponsePoint {
  readonly x: number;
  readonly y: number;
  /** Name of the point, such as "Week 3". */
  readonly name: string;
  /** Drawn hollow: something other than x decided it, such as an empty shelf. */
  readonly hollow?: boolean;
}

/** The line through the points, at rising x, with the range eight weeks in ten fall into. */
export interface ResponseLine {
  readonly x: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface ResponseEnd {
  readonly x: number;
  readonly y: number;
}

export interface ResponseCurveInput {
  readonly points: readonly ResponsePoint[];
  readonly line: readonly ResponseLine[];
  /** False when too few points allow a line but no honest band. */
  readonly hasBand: boolean;
  /** Where the staged value stands, on the x axis; the dot lies on the line when there is one. */
  readonly you: ResponsePoint | undefined;
  /** Values of x worth knowing, such as rivals' price: triangles on the axis. */
  readonly marks?: readonly { readonly x: number; readonly name: string }[];
  /** Ends of a straight line through the staged value: what a little more or less would change. */
  readonly tangent?: readonly [ResponseEnd, ResponseEnd] | undefined;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xValue: (value: number) => string;
  readonly yValue: (value: number) => string;
}

/** Colours of the first and second mark. */
const MARKS = ['viz-2', 'viz-3'] as const;

/** Past weeks as points, the fitted line with its band, and the staged value as an ink dot. */
export function responseCurveChart(
  input: ResponseCurveInput,
  around: ChartSurroundings,
): ChartConfiguration<'scatter' | 'line'> {
  const { theme } = around;
  const look = axisLook(around);
  const shared = sharedOptions(around);
  const point = tokenColour('viz-1', theme);
  const ground = tokenColour('surface', theme);
  const edge = { borderWidth: 0, pointRadius: 0, pointHoverRadius: 0 } as const;
  const at = (key: 'low' | 'mid' | 'high') => input.line.map((step) => ({ x: step.x, y: step[key] }));
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
          type: 'scatter',
          data: input.points.map(({ x, y }) => ({ x, y })),
          pointRadius: 5,
          pointHoverRadius: 6,
          pointBorderWidth: 2,
          pointBorderColor: point,
          pointHoverBorderColor: point,
          pointBackgroundColor: input.points.map(({ hollow }) => (hollow === true ? ground : point)),
          pointHoverBackgroundColor: point,
          order: 1,
        },
        { type: 'line', data: input.hasBand ? at('low') : [], ...edge, order: 3 },
        {
          type: 'line',
          data: input.hasBand ? at('high') : [],
          ...edge,
          fill: '-1',
          backgroundColor: tint('viz-1', theme, 0.2),
          order: 3,
        },
        {
          type: 'line',
          data: at('mid'),
          ...edge,
          borderWidth: 2,
          borderColor: tokenColour('viz-base', theme),
          order: 2,
        },
        {
          type: 'scatter',
          data: input.you === undefined ? [] : [{ x: input.you.x, y: input.you.y }],
          pointRadius: 7,
          pointHoverRadius: 7,
          pointBorderWidth: 2,
          pointBorderColor: ground,
          pointHoverBorderColor: ground,
          pointBackgroundColor: tokenColour('ink', theme),
          pointHoverBackgroundColor: tokenColour('ink', theme),
          order: 0,
        },
        {
          type: 'scatter',
          data: (input.marks ?? []).map(({ x }) => ({ x, y: 0 })),
          pointStyle: 'triangle',
          pointRadius: 7,
          pointHoverRadius: 8,
          pointBorderWidth: 1,
          pointBorderColor: ground,
          pointBackgroundColor: MARKS.map((token) => tokenColour(token, theme)),
          pointHoverBackgroundColor: MARKS.map((token) => tokenColour(token, theme)),
          clip: false,
          order: 0,
        },
        {
          type: 'line',
          data: (input.tangent ?? []).map(({ x, y }) => ({ x, y })),
          ...edge,
          borderWidth: 3,
          borderDash: [6, 4],
          borderColor: tokenColour('mark-text', theme),
          order: 1,
        },
      ],
    },
    options: {
      ...shared,
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          ...look,
          type: 'linear',
          title: title(input.xTitle),
          ticks: { ...look.ticks, maxTicksLimit: 6, callback: (value) => input.xValue(Number(value)) },
        },
        y: {
          ...look,
          type: 'linear',
          beginAtZero: true,
          title: title(input.yTitle),
          ticks: { ...look.ticks, maxTicksLimit: 5, callback: (value) => input.yValue(Number(value)) },
        },
      },
      plugins: {
        ...shared.plugins,
        tooltip: {
          ...shared.plugins.tooltip,
          filter: ({ datasetIndex }) => datasetIndex === 0 || datasetIndex === 4 || datasetIndex === 5,
          callbacks: {
            label(item) {
              const mark = item.datasetIndex === 5 ? input.marks?.[item.dataIndex] : undefined;
              if (mark !== undefined) return `${mark.name} · ${input.xValue(mark.x)}`;
              const named = item.datasetIndex === 4 ? input.you : input.points[item.dataIndex];
              const x = input.xValue(item.parsed.x ?? 0);
              return `${named?.name ?? ''} · ${x} · ${input.yValue(item.parsed.y ?? 0)}`;
            },
          },
        },
      },
    },
  };
}
