import { describe, expect, test } from 'vitest';
import { advance, createGame, playWeek, runTo } from '../../../src/simulator/game.ts';
import { operatingProfit } from '../../../src/simulator/model/finance.ts';
import { resolvePlan } from '../../../src/simulator/plan.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { explainCauses, explainLuck, planAndLuck } from '../../../src/simulator/scoring/attribution.ts';
import { contextOf, openScoring } from '../../../src/simulator/scoring/context.ts';
import { futureProfits } from '../../../src/simulator/scoring/futures.ts';
import type { Cause, CauseRow, Game, WeekPlan } from '../../../src/simulator/vocabulary.ts';
import { LUCK_SOURCES } from '../../../src/simulator/vocabulary.ts';
import { newGame, playGame, viewOf } from '../support/games.ts';
import { layout, reference, scenario } from '../support/shop.ts';
import { gameBefore } from './contexts.ts';

const PLAYED = 7;
const textbook = () => gameBefore(PLAYED + 1, 'textbook', 'attribution');
const random = () => gameBefore(5, 'random', 'attribution');

const profitOf = (game: Game, week: number): number =>
  viewOf(game).results.find((result) => result.week === week)?.profit.operatingProfitFen ?? Number.NaN;
const sumOf = (rows: readonly { readonly effectFen: number }[]): number =>
  rows.reduce((sum, { effectFen }) => sum + effectFen, 0);
const effectOf = (rows: readonly CauseRow[], cause: Cause): number =>
  rows.find((row) => row.cause === cause)?.effectFen ?? Number.NaN;

describe('where luck came from', () => {
  test('AT8: the sources add up to the week’s luck, which is that of the bridge', () => {
    for (const [game, last] of [
      [textbook(), PLAYED],
      [random(), 4],
    ] as const)
      for (let week = 0; week <= last; week++) {
        const luck = explainLuck(game, week, scenario);
        expect(luck.realisedFen).toBe(profitOf(game, week));
        expect(luck.expectedFen + luck.luckFen).toBe(luck.realisedFen);
        expect(luck.rows.map(({ source }) => source)).toEqual(LUCK_SOURCES);
        expect(sumOf(luck.rows)).toBe(luck.luckFen);
        expect(luck.luckFen).toBe(effectOf(explainCauses(game, week, scenario), 'luckNow'));
      }
  });

  /** The apparel shop with other shocks. */
  const shocked = (dynamics: Partial<Scenario['dynamics']>, performanceSd: number): Scenario => ({
    ...scenario,
    dynamics: { ...scenario.dynamics, ...dynamics },
    channels: { ...scenario.channels, kol: { ...scenario.channels.kol, performanceSd } },
  });
  const oneWeek = (shop: Scenario, seed: string): Game =>
    playWeek(createGame({ scenario: shop, seed }), {}, shop).game;
  const rowOf = (shop: Scenario, source: string, seed = 'sources'): number =>
    explainLuck(oneWeek(shop, seed), 1, shop).rows.find((row) => row.source === source)?.effectFen ??
    Number.NaN;

  test('AT9: without shocks of market, days and creators there is no luck of traffic', () => {
    const calm = shocked({ marketSd: 0, daySd: 0 }, 0);
    expect(Math.abs(rowOf(calm, 'traffic'))).toBeLessThanOrEqual(1);
    expect(Math.abs(rowOf(scenario, 'traffic'))).toBeGreaterThan(10_000);
    // tastes make most of the luck of conversion
    const spread = (shop: Scenario) =>
      ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
        (sum, seed) => sum + Math.abs(rowOf(shop, 'conversion', seed)),
        0,
      );
    expect(spread(shocked({ tasteSd: 0 }, 0.5))).toBeLessThan(spread(shocked({ tasteSd: 0.3 }, 0.5)));
  });

  test('AT10: where no shelf runs empty there is no luck of supply', () => {
    const game = playGame(
      3,
      () => ({
        purchase: Object.fromEntries(
          scenario.skus.map(({ id }, j) => [
            id,
            { kind: 'order-up-to' as const, units: Math.round(5 * scenario.calibrated.weeklyUnits[j]!) },
          ]),
        ),
      }),
      'full shelves',
    );
    expect(viewOf(game).results.at(-1)?.lostUnits).toBe(0);
    const { luckFen, rows } = explainLuck(game, 3, scenario);
    const supply = rows.find(({ source }) => source === 'supply')?.effectFen ?? Number.NaN;
    expect(Math.abs(supply)).toBeLessThan(3000);
    expect(Math.abs(luckFen)).toBeGreaterThan(30_000);
  });
});

describe('plan and luck', () => {
  test('AT11: plan plus luck is what the week brought, to the fen', () => {
    const game = textbook();
    for (let week = 1; week <= PLAYED; week++) {
      const { planFen, luckFen, realisedFen } = planAndLuck(game, week, scenario, { first: 0, count: 8 });
      expect(planFen + luckFen).toBe(realisedFen);
      expect(realisedFen).toBe(profitOf(game, week));
    }
  });

  test('AT12: the plan is the mean over the scoring futures; the game’s own luck does not enter', () => {
    const game = textbook();
    const context = openScoring(game, 4, scenario);
    const [profits] = futureProfits(context, { first: 0, count: 40 });
    const mean = profits!.reduce((sum, profit) => sum + profit, 0) / 40;
    const told = planAndLuck(game, 4, scenario, { first: 0, count: 40 });
    expect(told.planFen).toBe(Math.floor(mean + 0.5));
    // another seed in the same state has the same futures
    const shop = runTo(game, scenario, 4);
    const other = runTo({ ...game, head: { ...game.head, seed: 'another' } }, scenario, 4);
    const [same] = futureProfits(
      contextOf({ ...other, settings: shop.settings, state: shop.state.slice() }, context.plan),
      { first: 0, count: 40 },
    );
    expect([...same!]).toEqual([...profits!]);
    // nor does last week's market
    shop.state[layout.market] = 0.1;
    expect([...futureProfits(contextOf(shop, context.plan), { first: 0, count: 40 })[0]!]).toEqual([
      ...profits!,
    ]);
    const few = planAndLuck(game, 4, scenario, { first: 0, count: 40 }).standardErrorFen;
    const many = planAndLuck(game, 4, scenario, { first: 0, count: 160 }).standardErrorFen;
    expect(few / many).toBeGreaterThan(1.5);
    expect(few / many).toBeLessThan(2.7);
  });

  test('AT13: over four hundred shops mean luck is zero within four standard errors', () => {
    const change: WeekPlan = { gift: GIFT, serviceAgents: 4, promiseDays: 4 };
    const open = contextOf(runTo(newGame(), scenario), reference);
    const { head } = newGame();
    const luck: number[] = [];
    for (let seed = 0; seed < 400; seed++) {
      const shop = runTo({ head: { ...head, seed: `luck ${seed}` }, entries: [] }, scenario);
      const plan = resolvePlan(shop.settings, change);
      // each shop has its own futures, so their error averages out as well
      const context = { ...open, state: shop.state.slice(), plan };
      const [profits] = futureProfits(context, { first: 4 * seed, count: 4 });
      advance(shop, plan, false);
      luck.push(operatingProfit(shop.work) - profits!.reduce((sum, profit) => sum + profit / 4, 0));
    }
    const mean = luck.reduce((sum, fen) => sum + fen, 0) / luck.length;
    const squares = luck.reduce((sum, fen) => sum + (fen - mean) * (fen - mean), 0);
    const standardError = Math.sqrt(squares / (luck.length * (luck.length - 1)));
    expect(Math.abs(mean) / standardError).toBeLessThan(4);
    // a bias of ¥2,000 a week would show
    expect(4 * standardError).toBeLessThan(200_000);
  });
});

const GIFT = { thresholdFen: 19_900, valueFen: 2800, stockUnits: 1500, dayMask: 127 };
