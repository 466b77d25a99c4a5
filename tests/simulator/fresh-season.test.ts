import { describe, expect, test } from 'vitest';
import { advance, createGame, isoWeekOf, playWeek, runTo } from '../../src/simulator/game.ts';
import { satisfactionIndex } from '../../src/simulator/model/reputation.ts';
import { checkPlan, resolvePlan } from '../../src/simulator/plan.ts';
import { type PlayerId, players } from '../../src/simulator/players/players.ts';
import { positionOf } from '../../src/simulator/result.ts';
import { provisionalScore } from '../../src/simulator/scoring/score.ts';
import type { Game, WeekResult } from '../../src/simulator/vocabulary.ts';
import { layout, playOne, purchases, scenario, warmState, wholeState, world } from './support/fresh.ts';
import { ordersOf } from './support/measure.ts';
import { sum } from './support/shop.ts';

const newGame = (seed: string): Game => createGame({ scenario, seed, shopName: '晨光' });

/** Every number of a value that is not finite, by its path. */
function endless(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => endless(inner, `${path}.${name}`));
}

/** A season of a player in one go, as it would be played week by week. */
function seasonOf(id: PlayerId, seed: string): readonly WeekResult[] {
  let game = newGame(seed);
  const shop = runTo(game, scenario);
  for (let week = 0; week < scenario.weeks; week++) {
    const plan = players[id].decide(game, scenario);
    expect(checkPlan(game, plan)).toEqual([]);
    const { facts, results = [] } = game.shop ?? {};
    const settings = resolvePlan(shop.settings, plan);
    const result = advance(shop, settings, true);
    if (result === undefined || facts === undefined) throw new Error('the week was not measured');
    const position = positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week));
    game = {
      head: game.head,
      entries: [],
      shop: { facts, position, settings, results: [...results, result] },
    };
  }
  return game.shop?.results ?? [];
}

describe('a season', () => {
  const profitOf = (results: readonly WeekResult[]) =>
    sum(results.filter(({ week }) => week > 0).map(({ profit }) => profit.operatingProfitFen));

  test.each(['naive', 'carry-over', 'textbook', 'random'] as const)(
    'YF21: twelve weeks of the %s player have finite books and shelves that flow',
    (id) => {
      const results = seasonOf(id, 'season');
      expect(results).toHaveLength(16);
      for (const [index, result] of results.entries()) {
        expect(endless(result)).toEqual([]);
        for (const sku of result.skus) {
          expect(sku.scrappedUnits).toBeGreaterThanOrEqual(0);
          const before = results[index - 1]?.skus.find(({ skuId }) => skuId === sku.skuId);
          if (before) expect(sku.openingUnits).toBe(before.closingUnits);
        }
        const cost = result.skus.map(
          ({ skuId, scrappedUnits }) =>
            scrappedUnits * (scenario.skus.find((sku) => sku.id === skuId)?.unitCostFen ?? 0),
        );
        expect(result.profit.lines.scrap).toBe(0 - sum(cost));
      }
    },
  );

  test('YF22: over four shops the textbook earns more than carrying on, and both more than naive plans', () => {
    const seeds = ['plum', 'leek', 'carp', 'rice'];
    const mean = (id: PlayerId) => sum(seeds.map((seed) => profitOf(seasonOf(id, seed)))) / seeds.length;
    const [naive, carry, textbook] = (['naive', 'carry-over', 'textbook'] as const).map(mean);
    expect(textbook).toBeGreaterThan(carry ?? 0);
    expect(carry).toBeGreaterThan(naive ?? 0);
  });

  test('YF23: marks lie from 0 to 100: naive plans near 20, the textbook’s above carrying on', () => {
    const marks = (['naive', 'carry-over', 'textbook'] as const).map((id) => {
      const game = newGame('marks');
      const played = playWeek(game, players[id].decide(game, scenario), scenario).game;
      const score = provisionalScore(played, 1, scenario);
      expect(endless(score)).toEqual([]);
      return score;
    });
    for (const score of marks)
      for (const { score: mark } of [score.pricing, score.promotion, score.fulfilment]) {
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(mark).toBeLessThanOrEqual(100);
      }
    const [naive, carry, textbook] = marks;
    expect(naive?.pricing.score).toBeLessThan(25);
    expect(naive?.fulfilment.score).toBeLessThan(25);
    expect(naive?.promotion.score).toBeLessThan(35);
    expect(textbook?.pricing.score).toBeGreaterThan(carry?.pricing.score ?? 100);
    expect(textbook?.fulfilment.score).toBeGreaterThan(carry?.fulfilment.score ?? 100);
  });

  test('YF24: through a year of seasons nothing drifts: search weight .8–1.25, satisfaction 4.0–4.6', () => {
    let state = warmState();
    const orders: number[] = [];
    let [lost, sold, scrapped] = [0, 0, 0];
    for (let isoWeek = 1; isoWeek <= 52; isoWeek++) {
      const season = Math.max(world.season[isoWeek - 1] ?? 1, world.season[isoWeek % 52] ?? 1);
      const purchase = purchases((level) => Math.round(level * season));
      const week = playOne({ state, isoWeek, plan: { ...scenario.reference, purchase } });
      state = week.state;
      orders.push(ordersOf(week));
      lost += sum(week.work.skuLost);
      sold += sum(week.work.skuUnits);
      scrapped += sum(week.work.skuScrapped);
      expect(state[layout.searchWeight]).toBeGreaterThan(0.8);
      expect(state[layout.searchWeight]).toBeLessThan(1.25);
      expect(satisfactionIndex(world, state)).toBeGreaterThan(4);
      expect(satisfactionIndex(world, state)).toBeLessThan(4.6);
    }
    expect(Math.min(...orders)).toBeGreaterThan(400);
    expect(Math.max(...orders)).toBeLessThan(2270);
    expect(lost / (sold + lost)).toBeLessThan(0.034);
    expect(scrapped / sold).toBeLessThan(0.02);
  });

  test('YF25: the shop is taken over with prices 8–15 % off, a day too bold a promise and .85 of the base stock', () => {
    const { settings } = newGame('takeover').shop ?? {};
    for (const { id, usualPriceFen } of scenario.skus) {
      const off = Math.abs((settings?.listPriceFen[id] ?? 0) / usualPriceFen - 1);
      expect(off).toBeGreaterThanOrEqual(0.08);
      expect(off).toBeLessThanOrEqual(0.15);
    }
    expect([settings?.promiseDays, settings?.serviceAgents]).toEqual([1, 2]);
    scenario.skus.forEach(({ id }, j) => {
      expect(settings?.purchase[id]).toEqual({
        kind: 'order-up-to',
        units: Math.round(0.85 * (scenario.calibrated.baseStockUnits[j] ?? 0)),
      });
    });
    expect(wholeState().every(Number.isFinite)).toBe(true);
  });
});
