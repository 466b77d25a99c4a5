import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betRows } from '../../src/charts/bet-ranges.ts';
import { effectBars } from '../../src/charts/effect-bars.ts';
import { fanChart } from '../../src/charts/fan.ts';
import { newsvendorPoints, stockCurve } from '../../src/charts/stock-curve.ts';
import type { BetRecord } from '../../src/simulator/index.ts';

test('effects lead from one zero to either side and stay inside their column', () => {
  const { bars, zeroShare } = effectBars([-300, 0, 100]);
  expect(zeroShare).toBeCloseTo(0.75);
  expect(bars.map(({ direction }) => direction)).toEqual(['down', 'flat', 'up']);
  expect(bars[0]).toMatchObject({ startShare: 0, widthShare: 0.75 });
  expect(bars[2]?.startShare).toBeCloseTo(0.75);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 })), (effects) => {
      for (const bar of effectBars(effects).bars) {
        expect(bar.startShare).toBeGreaterThanOrEqual(-1e-9);
        expect(bar.startShare + bar.widthShare).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('all bets share one axis, so that a wide range is drawn wide', () => {
  const score = { hit: true, error: 0, errorShare: 0, intervalScore: 1, pinballLoss: 1 };
  const record = (week: number, low: number, high: number, actualFen: number): BetRecord => ({
    week,
    actualFen,
    bet: score,
    betRangeFen: { p10: low, p50: (low + high) / 2, p90: high },
    reference: score,
    referenceRangeFen: { p10: 0, p50: 500, p90: 1000 },
    relativeScore: 1,
  });
  const [narrow, wide] = betRows([record(1, 400, 500, 450), record(2, 200, 800, 1000)]);
  expect(narrow?.bet.widthShare).toBeCloseTo(0.1);
  expect(wide?.bet.widthShare).toBeCloseTo(0.6);
  expect(wide?.cameShare).toBe(1);
});

describe('units on the shelf', () => {
  test('stand above the average demand where running out is dearer than a unit left over', () => {
    const demands = [80, 90, 100, 110, 120];
    const dear = newsvendorPoints(demands, 70, { shortFen: 9000, overFen: 1000 });
    const cheap = newsvendorPoints(demands, 70, { shortFen: 1000, overFen: 9000 });
    expect(stockCurve(dear, 70, false).best.units).toBe(120);
    expect(stockCurve(cheap, 70, false).best.units).toBe(80);
  });

  test('are worth margin on what sells, less the cost of what is left', () => {
    const points = newsvendorPoints([100, 50], 80, { shortFen: 100, overFen: 10 });
    const you = points.find(({ units }) => units === 80);
    expect(you?.profitFen).toBe((80 * 100 + (50 * 100 - 30 * 10)) / 2);
  });

  test('are left alone within two per cent of the best', () => {
    const points = Array.from({ length: 21 }, (_, index) => ({
      units: 50 + index * 5,
      profitFen: 1_000_000 - 100 * (50 + index * 5 - 100) ** 2,
    }));
    const curve = stockCurve(points, 110, false);
    expect(curve).toMatchObject({ advice: 'stop', plateau: { lowUnits: 90, highUnits: 110 } });
    expect(stockCurve(points, 60, false)).toMatchObject({ advice: 'more', regretFen: 160_000 });
    expect(stockCurve(points, 150, false).advice).toBe('less');
  });
});

test('the fan draws two bands, their middle, and a dot only where a week has come', () => {
  const week = (number: number, cameFen: number | undefined) => ({
    week: number,
    p10: 1,
    p25: 2,
    p50: 3,
    p75: 4,
    p90: 5,
    cameFen,
  });
  const chart = fanChart(
    {
      weeks: [week(3, 4), week(4, undefined)],
      weekName: String,
      axisValue: String,
      fullValue: String,
      words: { half: 'half', eight: 'eight', middle: 'middle', came: 'came' },
      range: (low, high) => `${low} to ${high}`,
    },
    { theme: 'light', fontFamily: 'sans-serif' },
  );
  expect(chart.data.datasets.map(({ data }) => data[0])).toEqual([1, 5, 2, 4, 3, 4]);
  expect(chart.data.datasets.at(-1)?.data).toEqual([4, null]);
});
