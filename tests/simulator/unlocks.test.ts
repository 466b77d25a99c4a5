import { describe, expect, test } from 'vitest';
import { createGame, playWeek } from '../../src/simulator/game.ts';
import { checkPlan, defaultPlan } from '../../src/simulator/plan.ts';
import { referencePlan, takeoverPlan } from '../../src/simulator/plans.ts';
import { players } from '../../src/simulator/players/players.ts';
import { LEVERS, parseScenario } from '../../src/simulator/scenario.ts';
import { provisionalScore } from '../../src/simulator/scoring/score.ts';
import { openingWeek, openLevers } from '../../src/simulator/unlocks.ts';
import type { Game, WeekPlan } from '../../src/simulator/vocabulary.ts';
import { viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const guided = (): Game => createGame({ scenario, seed: 'guided', season: 'guided' });
const play = (game: Game, plan: WeekPlan) => playWeek(game, plan, scenario).game;

test('GS1: every lever opens once, in a week of the season', () => {
  const opened = scenario.unlocks.flat();
  expect([...opened].sort()).toEqual([...LEVERS].sort());
  expect(scenario.unlocks).toHaveLength(scenario.weeks);
  for (const levers of scenario.unlocks) expect(levers.length).toBeGreaterThan(0);
  const twice = {
    ...scenario,
    unlocks: [[...(scenario.unlocks[0] ?? []), 'coupon'], ...scenario.unlocks.slice(1)],
  };
  expect(parseScenario(twice)).toEqual({
    ok: false,
    problems: [{ code: 'scenario/out-of-range', path: 'unlocks.coupon', value: 2, minimum: 1, maximum: 1 }],
  });
});

test('GS1: a free season has every lever open from week 1', () => {
  expect(openLevers({}, scenario, 1).size).toBe(LEVERS.length);
  for (let week = 1; week <= scenario.weeks; week++) {
    const open = openLevers({ season: 'guided' }, scenario, week);
    for (const lever of LEVERS) expect(open.has(lever)).toBe(openingWeek(scenario, lever) <= week);
  }
});

describe('closed levers', () => {
  test('GS2: they stand at the reference and can not be moved', () => {
    const game = guided();
    const { settings } = viewOf(game);
    const reference = referencePlan(scenario);
    const open = openLevers(game.head, scenario, 1);
    for (const lever of LEVERS)
      if (!open.has(lever)) expect(settings[lever], lever).toEqual(reference[lever]);
    expect(checkPlan(game, defaultPlan(game))).toEqual([]);
    expect(checkPlan(game, { promiseDays: 3 })).toEqual([
      { code: 'plan/locked', path: 'promiseDays', value: openingWeek(scenario, 'promiseDays') },
    ]);
    expect(checkPlan(game, { listPriceFen: { tee: 7900 } })).toEqual([]);
  });

  test('GS3: a lever opens as the previous owner left it', () => {
    const takeover = takeoverPlan(scenario);
    let game = guided();
    expect(viewOf(game).settings.listPriceFen).toEqual(takeover.listPriceFen);
    const week = openingWeek(scenario, 'promiseDays');
    while (game.entries.length < week - 1) game = play(game, defaultPlan(game));
    expect(viewOf(game).settings.promiseDays).toBe(takeover.promiseDays);
    expect(takeover.promiseDays).not.toBe(referencePlan(scenario).promiseDays);
    expect(game.entries.at(-1)?.plan.promiseDays).toBe(referencePlan(scenario).promiseDays);
    expect(checkPlan(game, { promiseDays: 4 })).toEqual([]);
  });

  test('GS2: reference players keep to what is open', () => {
    for (const id of ['naive', 'textbook', 'random'] as const) {
      let game = guided();
      for (let week = 1; week <= 3; week++) {
        const plan = players[id].decide(game, scenario);
        expect(checkPlan(game, plan), `${id}, week ${week}`).toEqual([]);
        game = play(game, plan);
      }
    }
  });
});

test('GS4: week 1 has no promotion to judge, and the other axes share the weight', () => {
  const score = provisionalScore(play(guided(), {}), 1, scenario);
  expect(score.promotion.score).toBeNull();
  const [pricing, fulfilment] = [score.pricing.score ?? Number.NaN, score.fulfilment.score ?? Number.NaN];
  expect(score.overall).toBeCloseTo((pricing + fulfilment) / 2, 9);
  // only the stock was open
  expect(Object.keys(score.fulfilment.bestPlan)).toEqual(['purchase']);
});
