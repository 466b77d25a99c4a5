/** Rulings at the desk inside a game: played, replayed, booked. */
import { describe, expect, test } from 'vitest';
import { counterfactual } from '../../src/simulator/counterfactual.ts';
import { deskCases } from '../../src/simulator/desk/desk.ts';
import { createGame, openGame, playWeek, replay } from '../../src/simulator/game.ts';
import { orderBook } from '../../src/simulator/orders/order-book.ts';
import { provisionalScore } from '../../src/simulator/scoring/score.ts';
import type { DeskCase, Game } from '../../src/simulator/vocabulary.ts';
import { viewOf } from './support/games.ts';
import { allSums, differing } from './support/order-sums.ts';
import { scenario } from './support/shop.ts';

const answersOf = (cases: readonly DeskCase[], best: boolean): Record<string, string> =>
  Object.fromEntries(
    cases.map(({ id, answers }) => {
      const wanted = answers.find(({ points }) => (best ? points === 1 : points === 0)) ?? answers[0];
      return [id, wanted?.id ?? ''];
    }),
  );

function play(weeks: number, best: boolean): Game {
  let game = createGame({ scenario, seed: 'desk weeks' });
  for (let week = 1; week <= weeks; week++) {
    const deskAnswers = answersOf(deskCases(game, week - 1, scenario), best);
    game = playWeek(game, {}, scenario, { deskAnswers }).game;
  }
  return game;
}

const good = play(3, true);
const bad = play(3, false);

describe('rulings', () => {
  test('DK21: they are booked in the week they are given, and replayed to the fen', () => {
    for (const game of [good, bad]) {
      expect(replay(game, scenario).differences).toEqual([]);
      const again = viewOf(openGame({ head: game.head, entries: game.entries }, scenario)).results;
      expect(again).toEqual(viewOf(game).results);
    }
    const line = (game: Game) =>
      viewOf(game)
        .results.filter(({ week }) => week >= 1)
        .map(({ profit }) => profit.lines.deskCases);
    expect(line(good)).not.toEqual(line(bad));
    expect(line(bad).some((fen) => fen !== 0)).toBe(true);
  });

  test('DK21: the balance sheet moves by the profit, rulings included', () => {
    for (const game of [good, bad]) {
      const { results } = viewOf(game);
      for (let i = 1; i < results.length; i++) {
        const moved = (results[i]?.balance.equityFen ?? 0) - (results[i - 1]?.balance.equityFen ?? 0);
        expect(moved).toBe(results[i]?.profit.operatingProfitFen);
      }
    }
  });

  test('DK21: order book and counterfactual see the same week', () => {
    const result = viewOf(bad).results.find(({ week }) => week === 3);
    if (result === undefined) throw new Error('week 3 was played');
    expect(differing(allSums(orderBook(bad, 3, scenario), result))).toEqual({});
    const same = counterfactual(bad, 3, {}, scenario);
    expect(same.actualProfitFen).toBe(result.profit.operatingProfitFen);
    expect(same.differenceFen).toBe(0);
  });

  test('DK22: right rulings score 100, wrong ones 0, none has no part in the overall mark', () => {
    const right = provisionalScore(good, 2, scenario);
    expect(right.desk).toBe(100);
    expect(provisionalScore(bad, 2, scenario).desk).toBe(0);
    const { pricing, promotion, fulfilment, overall } = right;
    const mean = 0.35 * (pricing.score ?? 0) + 0.3 * (promotion.score ?? 0) + 0.35 * (fulfilment.score ?? 0);
    expect(overall).toBeCloseTo(mean, 9);
  });
});
