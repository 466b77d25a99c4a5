import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  type Entry,
  type Game,
  openGame,
  parseGame,
  players,
  playWeek,
  replay,
  saveOf,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { newGame, playGame, throughFile, viewOf } from './support/games.ts';
import { legalPlans } from './support/plans.ts';
import { scenario } from './support/shop.ts';

const decide = (game: Game): WeekPlan => players.textbook.decide(game, scenario);

/** Writes the game to a file, reads it back and opens it. */
function reopened(game: Game): Game {
  const parsed = parseGame(throughFile(saveOf(game)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openGame(parsed.value, scenario);
}

test('U10: saving, reading and opening after any week changes nothing of what follows', () => {
  let through = newGame();
  let stored = newGame();
  for (let week = 1; week <= 12; week++) {
    through = playWeek(through, decide(through), scenario, { note: `week ${week}` }).game;
    stored = reopened(stored);
    stored = playWeek(stored, decide(stored), scenario, { note: `week ${week}` }).game;
    expect(stored.entries.at(-1)).toEqual(through.entries.at(-1));
    expect(stored.shop).toEqual(through.shop);
  }
  expect(replay(reopened(through), scenario).differences).toEqual([]);
});

describe('tampering', () => {
  const game = playGame(5, decide);
  /** Paths that a replay of the game with entry `index` changed finds different. */
  const found = (index: number, change: Partial<Entry>): string[] => {
    const entries = game.entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));
    return replay({ head: game.head, entries }, scenario).differences.map(({ path }) => path);
  };
  const third = game.entries[2] as Entry;

  test('U11: an untouched game has no differences', () => {
    expect(replay(game, scenario).differences).toEqual([]);
    expect(found(2, {})).toEqual([]);
  });

  test('U11: a changed word breaks the chain from its week on, and no result', () => {
    const chain = ['entries.3.hash', 'entries.4.hash', 'entries.5.hash'];
    expect(found(2, { note: 'I knew it' })).toEqual(chain);
    expect(found(2, { bet: { operatingProfitFen: 1, toleranceFen: 1 } })).toEqual(chain);
    expect(found(2, { deskAnswers: { 'refund-1': '0' } })).toEqual(chain);
    expect(found(4, { note: 'I knew it' })).toEqual(['entries.5.hash']);
  });

  test('U11: a changed decision is named first by the result of its week', () => {
    const listPriceFen = { ...third.plan.listPriceFen, tee: 8900 };
    const paths = found(2, { plan: { ...third.plan, listPriceFen } });
    expect(paths[0]).toBe('entries.3.resultHash');
    expect(paths).toContain('entries.3.hash');
    expect(paths.filter((path) => /^entries\.[12]\./.test(path))).toEqual([]);
  });

  test('U11: a changed hash, seed, name or order is found', () => {
    const zero = '0'.repeat(32);
    expect(found(2, { resultHash: zero })[0]).toBe('entries.3.resultHash');
    expect(found(2, { hash: zero + zero })).toEqual(['entries.3.hash']);
    const withHead = (head: Partial<Game['head']>) =>
      replay({ head: { ...game.head, ...head }, entries: game.entries }, scenario).differences;
    expect(withHead({ seed: 'tuesday' })[0]).toMatchObject({ path: 'entries.1.resultHash' });
    expect(withHead({ shopName: 'other' })[0]).toMatchObject({ path: 'entries.1.hash' });
    expect(withHead({ learner: { name: 'other' } })[0]).toMatchObject({ path: 'entries.1.hash' });
  });

  test('U11: a difference shows what was stored and what the replay gives', () => {
    const entries = game.entries.map((entry) => ({ ...entry, resultHash: '0'.repeat(32) }));
    const [difference] = replay({ head: game.head, entries }, scenario).differences;
    expect(difference).toEqual({
      path: 'entries.1.resultHash',
      stored: '0'.repeat(32),
      replayed: game.entries[0]?.resultHash,
    });
  });
});

test('U12: whatever plan passes the check, the game reads back and replays', () => {
  const start = newGame('plans');
  let ran = 0;
  fc.assert(
    fc.property(legalPlans, (plan) => {
      if (checkPlan(start, plan).length > 0) return;
      ran += 1;
      const { game, result } = playWeek(start, plan, scenario);
      expect(viewOf(reopened(game)).results.at(-1)).toEqual(result);
      expect(replay(reopened(game), scenario).differences).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(ran).toBeGreaterThan(20);
});
