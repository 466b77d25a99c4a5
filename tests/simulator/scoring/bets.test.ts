import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, forecastRecord, rangeOfBet } from '../../../src/simulator/forecast/bets.ts';
import { intervalScore, pinballLoss, scoreForecast } from '../../../src/simulator/forecast/interval-score.ts';
import { forecastWeek } from '../../../src/simulator/forecast.ts';
import { playWeek } from '../../../src/simulator/game.ts';
import { players } from '../../../src/simulator/players/players.ts';
import type { Bet, Game } from '../../../src/simulator/vocabulary.ts';
import { newGame, throughFile, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';

const amounts = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** A known spread: 99 equally likely outcomes. */
const outcomes = Array.from({ length: 99 }, (_, i) => (i + 1) * (i + 1));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('scores of a range', () => {
  test('FI1: the interval score is the width, and for a miss ten times the miss on top', () => {
    expect(intervalScore(10, 30, 20)).toBe(20);
    expect(intervalScore(10, 30, 10)).toBe(20);
    expect(intervalScore(10, 30, 8)).toBeCloseTo(40, 9);
    expect(intervalScore(10, 30, 33)).toBeCloseTo(50, 9);
    expect(intervalScore(10, 30, 33, 0.5)).toBeCloseTo(32, 9);
  });

  test('FI2: nobody gains by another range than the one they believe', () => {
    const score = (lower: number, upper: number) => mean(outcomes.map((x) => intervalScore(lower, upper, x)));
    const honest = score(outcomes[9]!, outcomes[89]!);
    fc.assert(
      fc.property(fc.nat(98), fc.nat(98), (i, j) => {
        const [lower, upper] = [Math.min(i, j), Math.max(i, j)];
        expect(score(outcomes[lower]!, outcomes[upper]!)).toBeGreaterThanOrEqual(honest - 1e-6);
      }),
    );
    const loss = (q: number, share: number) => mean(outcomes.map((x) => pinballLoss(q, share, x)));
    for (const [share, at] of [
      [0.1, 9],
      [0.5, 49],
      [0.9, 89],
    ] as const)
      for (const other of outcomes)
        expect(loss(other, share)).toBeGreaterThanOrEqual(loss(outcomes[at]!, share) - 1e-6);
  });

  test('FI3: a miss weighs by its side; at the middle pinball is half the error', () => {
    fc.assert(
      fc.property(amounts, amounts, (quantile, actual) => {
        expect(pinballLoss(quantile, 0.5, actual)).toBeCloseTo(Math.abs(actual - quantile) / 2, 6);
        expect(pinballLoss(quantile, 0.3, actual)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(pinballLoss(10, 0.9, 20)).toBeCloseTo(9, 9);
    expect(pinballLoss(20, 0.9, 10)).toBeCloseTo(1, 9);
  });

  test('FI4: a range is judged by hit, error, interval score and the mean pinball loss of its three points', () => {
    expect(scoreForecast({ p10: 80, p50: 100, p90: 130 }, 125)).toEqual({
      hit: true,
      error: -25,
      errorShare: 0.2,
      intervalScore: 50,
      pinballLoss: (4.5 + 12.5 + 0.5) / 3,
    });
    expect(scoreForecast({ p10: 80, p50: 100, p90: 130 }, 131).hit).toBe(false);
    expect(scoreForecast({ p10: -1, p50: 0, p90: 1 }, 0)).toMatchObject({ hit: true, errorShare: 0 });
  });
});

describe('bets', () => {
  /** A season in which the keeper bets the given sum on top of the shop's forecast. */
  function bettingGame(weeks: number, bet: (game: Game) => Bet | null): Game {
    let game = newGame('bets');
    for (let week = 0; week < weeks; week++) {
      const options = { bet: bet(game) };
      game = playWeek(game, players.textbook.decide(game, scenario), scenario, options).game;
    }
    return game;
  }

  test('FI5: a bet is taken for an 80 % range around its sum', () => {
    expect(rangeOfBet({ operatingProfitFen: 500, toleranceFen: 200 })).toEqual({
      p10: 300,
      p50: 500,
      p90: 700,
    });
  });

  test('FI6: each bet is scored beside the shop’s own forecast of that Monday; weeks without one are left out', () => {
    const asked = new Map<number, ReturnType<typeof forecastWeek>>();
    const game = bettingGame(4, (open) => {
      const { position, results } = viewOf(open);
      asked.set(position.week, forecastWeek(open, players.textbook.decide(open, scenario), results));
      return position.week === 2 ? null : { operatingProfitFen: 1_000_000, toleranceFen: 300_000 };
    });
    const record = forecastRecord(game, scenario);
    expect(record.bets.map(({ week }) => week)).toEqual([1, 3, 4]);
    for (const bet of record.bets) {
      const actual = viewOf(game).results.find(({ week }) => week === bet.week)!.profit.operatingProfitFen;
      expect(bet.actualFen).toBe(actual);
      expect(bet.referenceRangeFen).toEqual(asked.get(bet.week)?.operatingProfitFen);
      expect(bet.bet).toEqual(scoreForecast(bet.betRangeFen, actual));
      expect(bet.bet.hit).toBe(Math.abs(actual - 1_000_000) <= 300_000);
      expect(bet.relativeScore).toBeCloseTo(bet.bet.intervalScore / bet.reference.intervalScore, 12);
    }
    // a stored game that was never opened has the same record
    expect(forecastRecord(throughFile({ head: game.head, entries: game.entries }), scenario)).toEqual(record);
  });

  test('FI7: the season’s record counts hits, error, bias and skill against the shop’s forecast', () => {
    const reference = bettingGame(6, (open) => {
      const { results } = viewOf(open);
      const { p10, p90 } = forecastWeek(
        open,
        players.textbook.decide(open, scenario),
        results,
      ).operatingProfitFen;
      return { operatingProfitFen: Math.round((p10 + p90) / 2), toleranceFen: Math.round((p90 - p10) / 2) };
    });
    const own = forecastRecord(reference, scenario);
    expect(own.bets).toHaveLength(6);
    expect(own.hits).toBe(own.bets.filter(({ bet }) => bet.hit).length);
    expect(own.hitShare).toBe(own.hits / 6);
    expect(Math.abs(own.skill!)).toBeLessThan(0.001);
    const blind = bettingGame(6, () => ({ operatingProfitFen: 20_000_000, toleranceFen: 100_000 }));
    const worse = forecastRecord(blind, scenario);
    expect(worse.hits).toBe(0);
    expect(worse.skill).toBeLessThan(-1);
    expect(worse.biasFen).toBeGreaterThan(10_000_000);
    expect(worse.calibration).toBe('overconfident');
  });

  test('FI8: without bets there is a record with nothing in it', () => {
    expect(forecastRecord(newGame(), scenario)).toEqual({
      bets: [],
      hits: 0,
      hitShare: null,
      referenceHitShare: null,
      meanErrorShare: null,
      biasFen: null,
      skill: null,
      calibration: 'too-few',
    });
  });

  test('FI9: ranges are called too narrow or too wide only where chance seldom does that', () => {
    expect(calibrationOf(3, 3)).toBe('too-few');
    expect(calibrationOf(1, 4)).toBe('overconfident');
    expect(calibrationOf(2, 4)).toBe('calibrated');
    expect(calibrationOf(4, 4)).toBe('calibrated');
    expect(calibrationOf(10, 10)).toBe('calibrated');
    expect(calibrationOf(11, 11)).toBe('underconfident');
    expect(calibrationOf(9, 12)).toBe('calibrated');
    expect(calibrationOf(7, 12)).toBe('overconfident');
  });
});
