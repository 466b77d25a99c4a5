import { expect, test } from 'vitest';
import { createGame, playWeek, replay, saveOf } from '../../src/simulator/game.ts';
import { parseGame } from '../../src/simulator/game-file.ts';
import { checkPlan } from '../../src/simulator/plan.ts';
import { goalReading } from '../../src/simulator/setup-goals.ts';
import { openingWeek } from '../../src/simulator/unlocks.ts';
import type { Game, ShopSetup, WeekPlan } from '../../src/simulator/vocabulary.ts';
import { viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const setup: ShopSetup = {
  sign: { colour: 'teal', pictogram: 'bag' },
  papers: ['licence', 'identity'],
  stance: 'difference',
  statement: '给怕热的通勤族',
  goals: [{ metric: 'operatingProfitFen', target: 5_000_000 }],
  goalText: '',
};
const play = (game: Game, plan: WeekPlan = {}) => playWeek(game, plan, scenario).game;
const ownWeeks = (game: Game) => viewOf(game).results.filter(({ week }) => week >= 1);

test('GS6: set-up opens the platform in week 1 of a guided season, and the choice stands', () => {
  const plain = createGame({ scenario, seed: 'guided', season: 'guided' });
  const chosen = createGame({ scenario, seed: 'guided', season: 'guided', setup });
  expect(checkPlan(plain, { platformIds: ['swift'] })[0]?.code).toBe('plan/locked');
  expect(checkPlan(chosen, { platformIds: ['swift'] })).toEqual([]);
  const assignment = { id: 'a', classCode: 'b' };
  const assigned = createGame({ scenario, seed: 'guided', season: 'guided', setup, assignment });
  expect(checkPlan(assigned, { platformIds: ['swift'] })[0]?.code).toBe('plan/locked');
  let game = play(chosen, { platformIds: ['swift'] });
  expect(checkPlan(game, { platformIds: ['plaza'] })[0]?.code).toBe('plan/locked');
  const week = openingWeek(scenario, 'platformIds');
  while (game.entries.length < week - 1) game = play(game);
  expect(viewOf(game).settings.platformIds).toEqual(['swift']);
  expect(checkPlan(game, { platformIds: ['bargain'] })).toEqual([]);
  expect(replay(saveOf(game), scenario).differences).toEqual([]);
});

test('GS7: what was set up moves no figure, and a game without it has no trace of it', () => {
  const plain = createGame({ scenario, seed: 'same', season: 'guided' });
  const set = createGame({ scenario, seed: 'same', season: 'guided', setup });
  expect(Object.keys(plain.head)).not.toContain('setup');
  const [a, b] = [play(play(plain)), play(play(set))];
  expect(viewOf(b).results).toEqual(viewOf(a).results);
  expect(b.entries.map(({ resultHash }) => resultHash)).toEqual(
    a.entries.map(({ resultHash }) => resultHash),
  );
  // it is part of the chain
  expect(b.entries[0]?.hash).not.toBe(a.entries[0]?.hash);
  expect(parseGame(JSON.parse(JSON.stringify(saveOf(b))))).toEqual({ ok: true, value: saveOf(b) });
});

test('U26: profit and sales add up, the rating is the last one', () => {
  const results = ownWeeks(play(play(createGame({ scenario, seed: 'goals' }))));
  const total = results.reduce((sum, { profit }) => sum + profit.operatingProfitFen, 0);
  expect(goalReading({ metric: 'operatingProfitFen', target: total }, results)).toEqual({
    now: total,
    isMet: true,
  });
  expect(goalReading({ metric: 'operatingProfitFen', target: total + 1 }, results).isMet).toBe(false);
  const sales = results.reduce((sum, { profit }) => sum + profit.netSalesFen, 0);
  expect(goalReading({ metric: 'netSalesFen', target: 0 }, results).now).toBe(sales);
  expect(goalReading({ metric: 'rating', target: 5 }, results).now).toBe(results[1]?.satisfaction.rating);
});

test('U27: shares are those of all weeks together', () => {
  const results = ownWeeks(play(play(createGame({ scenario, seed: 'goals' }))));
  const orders = results.map((result) => result.orders);
  const late = results.map((result) => result.fulfilment.lateRate);
  const [first = 0, second = 0] = orders;
  const expected = ((late[0] ?? 0) * first + (late[1] ?? 0) * second) / (first + second);
  expect(goalReading({ metric: 'lateRate', target: 1 }, results).now).toBeCloseTo(expected, 12);
  const visits = results.reduce((sum, result) => sum + result.visits, 0);
  expect(goalReading({ metric: 'conversionRate', target: 0 }, results).now).toBeCloseTo(
    (first + second) / visits,
    12,
  );
  const lost = results.flatMap(({ skus }) => skus).reduce((sum, { lostUnits }) => sum + lostUnits, 0);
  const units = results.reduce((sum, result) => sum + result.units, 0);
  expect(goalReading({ metric: 'stockOutShare', target: 0 }, results).now).toBeCloseTo(
    lost / (lost + units),
    12,
  );
});

test('U28: a goal is met with its target or better, and not before the first week', () => {
  const results = ownWeeks(play(createGame({ scenario, seed: 'goals' })));
  const { now } = goalReading({ metric: 'lateRate', target: 0 }, results);
  expect(goalReading({ metric: 'lateRate', target: now }, results).isMet).toBe(true);
  expect(goalReading({ metric: 'lateRate', target: now / 2 - 1e-9 }, results).isMet).toBe(false);
  expect(goalReading({ metric: 'lateRate', target: 1 }, [])).toEqual({ now: 0, isMet: false });
  expect(goalReading({ metric: 'operatingProfitFen', target: -1 }, [])).toEqual({ now: 0, isMet: false });
});
