import { describe, expect, test } from 'vitest';
import { planAndLuck } from '../../../src/simulator/scoring/attribution.ts';
import { openScoring } from '../../../src/simulator/scoring/context.ts';
import { fanChart, fanOf, percentileOf, quantile } from '../../../src/simulator/scoring/fan.ts';
import { futureProfits } from '../../../src/simulator/scoring/futures.ts';
import type { Fan } from '../../../src/simulator/vocabulary.ts';
import { newGame, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { gameBefore } from './contexts.ts';

const SOME = { first: 0, count: 40 };
const game = () => gameBefore(5, 'textbook', 'fan');

const points = ({ p5, p10, p25, p50, p75, p90, p95 }: Fan) => [p5, p10, p25, p50, p75, p90, p95];

describe('quantiles', () => {
  test('FN1: lie on straight lines between the ordered values', () => {
    const values = Float64Array.from([40, 10, 30, 20]);
    expect(quantile(values.slice().sort(), 0)).toBe(10);
    expect(quantile(values.slice().sort(), 0.5)).toBe(25);
    expect(quantile(values.slice().sort(), 0.25)).toBe(17.5);
    expect(quantile(values.slice().sort(), 1)).toBe(40);
    const fan = fanOf(
      Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101),
      3,
    );
    expect(fan).toEqual({
      week: 3,
      meanFen: 50,
      p5: 5,
      p10: 10,
      p25: 25,
      p50: 50,
      p75: 75,
      p90: 90,
      p95: 95,
    });
  });

  test('FN2: a percentile is the share of futures that were worse, ties counted half', () => {
    const values = Float64Array.from([1, 2, 2, 3]);
    expect([0, 1, 2, 3, 4].map((value) => percentileOf(values, value))).toEqual([0, 0.125, 0.5, 0.875, 1]);
  });
});

describe('the fan', () => {
  test('FN3: shows the week and eight more, each from low to high; the first is the plan of plan + luck', () => {
    const chart = fanChart(game(), 3, undefined, scenario, SOME);
    expect(chart.weeks.map(({ week }) => week)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const fan of chart.weeks) {
      const line = points(fan);
      expect(line).toEqual(line.toSorted((a, b) => a - b));
      expect(fan.p5).toBeLessThan(fan.p95);
    }
    const { planFen, realisedFen } = planAndLuck(game(), 3, scenario, SOME);
    expect(chart.weeks[0]?.meanFen).toBe(planFen);
    expect(chart.realisedFen).toBe(realisedFen);
    expect(chart.futures).toBe(40);
    expect(chart.percentile).toBeGreaterThanOrEqual(0);
    expect(chart.percentile).toBeLessThanOrEqual(1);
  });

  test('FN4: the coming week has no realised value, nor has a plan that was not played', () => {
    const coming = fanChart(game(), 5, { serviceAgents: 4 }, scenario, SOME);
    expect(coming).not.toHaveProperty('realisedFen');
    expect(coming).not.toHaveProperty('percentile');
    const other = fanChart(game(), 3, { socialBudgetFen: 0, kolBudgetFen: 0 }, scenario, SOME);
    expect(other).not.toHaveProperty('realisedFen');
    const played = fanChart(game(), 3, undefined, scenario, SOME);
    expect(other.weeks[0]?.p50).not.toBe(played.weeks[0]?.p50);
    expect(fanChart(game(), 3, viewOf(game()).results[6]!.plan, scenario, SOME)).toEqual(played);
    expect(() => fanChart(game(), 6, undefined, scenario)).toThrow('week 6 can’t be drawn');
    expect(() => fanChart(game(), 0, undefined, scenario)).toThrow('week 0 can’t be drawn');
  });

  test('FN5: it does not know the game’s luck, and about half of all weeks land in its middle half', () => {
    const head = { ...newGame('fan').head };
    const fresh = { head, entries: [] };
    expect(fanChart(fresh, 1, {}, scenario, SOME)).toEqual(fanChart(fresh, 1, {}, scenario, SOME));
    let inside = 0;
    let weeks = 0;
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const played = gameBefore(5, 'textbook', `fan ${seed}`);
      for (const week of [1, 2, 3, 4]) {
        const [profits] = futureProfits(openScoring(played, week, scenario), SOME);
        const realised = viewOf(played).results.find((result) => result.week === week)!.profit;
        const percentile = percentileOf(profits!, realised.operatingProfitFen);
        if (percentile >= 0.25 && percentile <= 0.75) inside += 1;
        weeks += 1;
      }
    }
    // binomial(32, ½): four standard deviations are 11 weeks
    expect(Math.abs(inside - weeks / 2)).toBeLessThan(11);
  });
});
