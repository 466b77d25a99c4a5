import { describe, expect, test } from 'vitest';
import { tint } from '../../src/charts/chart-theme.ts';
import { type DailyChartInput, dailyProfitChart } from '../../src/charts/daily-profit.ts';
import { responseCurveChart } from '../../src/charts/response-curve.ts';
import { tokenColour } from '../../src/styles/tokens.ts';

const around = { theme: 'light', fontFamily: 'sans-serif' } as const;
const input: DailyChartInput = {
  actual: [
    { week: 1, day: 5, value: 100, name: 'Week 1, Sat' },
    { week: 1, day: 6, value: -40, name: 'Week 1, Sun', event: 'Sun: tee sold out' },
    { week: 2, day: 0, value: 70, name: 'Week 2, Mon' },
  ],
  forecast: [{ name: 'Week 3, Mon', p10: 10, p50: 50, p90: 90 }],
  comingWeek: 3,
  weekName: (week) => `W${week}`,
  axisValue: String,
  fullValue: String,
  rangeWord: (low, high) => `${low} to ${high}`,
};

describe('the daily chart', () => {
  const config = dailyProfitChart(input, around);
  const [columns, low, high, middle] = config.data.datasets;

  test('past days are columns, the coming week is a band after them', () => {
    expect(config.data.labels).toEqual(['Week 1, Sat', 'Week 1, Sun', 'Week 2, Mon', 'Week 3, Mon']);
    expect(columns?.data).toEqual([100, -40, 70, null]);
    expect(low?.data).toEqual([null, null, null, 10]);
    expect(high?.data).toEqual([null, null, null, 90]);
    expect(middle?.data).toEqual([null, null, null, 50]);
  });

  test('a day with an event is set apart', () => {
    expect(columns?.backgroundColor).toEqual([
      tokenColour('viz-1', 'light'),
      tokenColour('viz-2', 'light'),
      tokenColour('viz-1', 'light'),
    ]);
  });

  test('only the first day of a week carries its name', () => {
    const callback = config.options?.scales?.['x']?.ticks?.callback as (
      value: number,
      index: number,
    ) => string;
    expect([0, 1, 2, 3].map((index) => callback(index, index))).toEqual(['W1', '', 'W2', 'W3']);
  });

  test('nothing moves', () => {
    expect(config.options?.animation).toBe(false);
  });

  test('follows the theme', () => {
    const dark = dailyProfitChart(input, { ...around, theme: 'dark' });
    expect(dark.data.datasets[0]?.backgroundColor).toContain(tokenColour('viz-1', 'dark'));
    expect(tint('viz-1', 'dark', 0.4)).toBe('oklch(0.680 0.095 180 / 0.4)');
  });
});

describe('the response curve', () => {
  const curve = {
    points: [
      { x: 8900, y: 100, name: 'Week 1' },
      { x: 7900, y: 80, name: 'Week 2', hollow: true },
    ],
    line: [
      { x: 7900, low: 70, mid: 110, high: 150 },
      { x: 8900, low: 60, mid: 90, high: 120 },
    ],
    hasBand: true,
    you: { x: 8500, y: 95, name: 'staged' },
    xTitle: 'Price',
    yTitle: 'Units',
    xValue: String,
    yValue: String,
  };

  test('a sold-out week is hollow, the staged value an ink dot', () => {
    const [points, , , , you] = responseCurveChart(curve, around).data.datasets;
    expect(points?.backgroundColor).toBeUndefined();
    expect((points as { pointBackgroundColor?: unknown }).pointBackgroundColor).toEqual([
      tokenColour('viz-1', 'light'),
      tokenColour('surface', 'light'),
    ]);
    expect(you?.data).toEqual([{ x: 8500, y: 95 }]);
  });

  test('two points are given no band', () => {
    const [, low, high, middle] = responseCurveChart({ ...curve, hasBand: false }, around).data.datasets;
    expect(low?.data).toEqual([]);
    expect(high?.data).toEqual([]);
    expect(middle?.data).toHaveLength(2);
  });
});
