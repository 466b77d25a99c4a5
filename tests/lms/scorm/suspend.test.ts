import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  packGame,
  packHead,
  packList,
  unpackGame,
  unpackHead,
  unpackList,
} from '../../../src/lms/scorm/suspend.ts';
import { createGame, type Game, parseScenario, players, playWeek } from '../../../src/simulator/index.ts';

const parsed = parseScenario(JSON.parse(readFileSync('src/content/scenarios/apparel.json', 'utf8')));
if (!parsed.ok) throw new Error('the shop cannot be read');
const scenario = parsed.value;
const NOTE = '先把断货的两款补上，再看促销的效果，价格这周不动。';

function season(player: 'textbook' | 'random', weeks: number): Game {
  const learner = { name: '李娜', number: '20250017' };
  let game = createGame({ scenario, seed: 'SUSPEND', shopName: '青禾', learner });
  while (game.entries.length < weeks) {
    const plan = players[player].decide(game, scenario);
    const bet = { operatingProfitFen: 1_000_000 + game.entries.length * 7919, toleranceFen: 90_000 };
    game = playWeek(game, plan, scenario, { bet, note: NOTE }).game;
  }
  return game;
}

const before = (game: Game) => {
  const plan = game.shop?.results.find(({ week }) => week === 0)?.plan;
  if (!plan) throw new Error('the previous owner has no plan');
  return plan;
};

/** Plays a packed season again from its head alone. */
function playedAgain(text: string, start: Game): Game {
  const packed = unpackGame(text);
  if (!packed) throw new Error('the season cannot be unpacked');
  let game: Game = { ...start, head: packed.head };
  for (const { plan, bet, note, deskAnswers } of packed.decisions(before(start)))
    game = playWeek(game, plan, scenario, { ...(bet ? { bet } : {}), note, deskAnswers }).game;
  expect(game.entries.at(-1)?.hash).toBe(packed.lastHash);
  return game;
}

test.each(['textbook', 'random'] as const)('a season of the %s player comes back to the byte', (player) => {
  const game = season(player, 12);
  const { head } = game;
  const start = createGame({ scenario, seed: head.seed, shopName: head.shopName });
  const again = playedAgain(packGame(game, before(game)), start);
  expect(again.head).toEqual(head);
  expect(again.entries).toEqual(game.entries);
});

test('twelve weeks of an ordinary season fit into the older edition, with a note and a bet each', () => {
  const game = season('textbook', 12);
  expect(packGame(game, before(game)).length).toBeLessThan(2500);
});

test('the head tells which season it was', () => {
  const game = season('textbook', 2);
  const text = packHead(game);
  expect(text.length).toBeLessThan(600);
  expect(unpackHead(text)).toEqual({ head: game.head, lastHash: game.entries[1]?.hash, weeks: 2 });
});

test('lists of lessons come back; text of others is nothing', () => {
  const lessons = ['04-products/01-categories', '06-promotions/02-coupons'];
  expect(unpackList(packList(lessons))).toEqual(lessons);
  for (const text of ['', 'junk', '%%%', 'AAAA']) {
    expect(unpackGame(text)).toBeUndefined();
    expect(unpackHead(text)).toBeUndefined();
    expect(unpackList(text)).toEqual([]);
  }
});
