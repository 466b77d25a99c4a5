import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ladderOf, type Season, seedOf, type World } from '../../bin/ladder.ts';
import { policyPlan, rankCorrelation, repeatability } from '../../bin/repeatability.ts';
import { checkPlan, createGame, PLAYER_IDS, RULES_VERSION } from '../../src/simulator/index.ts';
import { scenario } from '../simulator/support/shop.ts';
import { shopkeeper } from './shopkeeper.ts';

const season = (score: number, profitFen: number, worthFen: number): Season => ({
  score,
  pricing: score,
  promotion: score,
  fulfilment: score,
  profitFen,
  worthFen,
  openCells: score < 50 ? 1 : 0,
});
const world = (planner: Season, textbook: Season, naive: Season): World => ({
  naive,
  'carry-over': naive,
  textbook,
  planner,
  random: naive,
});

describe('calibrate --scenario', () => {
  test('gives again what the shipped scenario holds', () => {
    const { code, out } = shopkeeper('calibrate', '--scenario', 'apparel', '--json');
    expect(code).toBe(0);
    const shipped = JSON.parse(readFileSync('src/content/scenarios/apparel.json', 'utf8'));
    expect(JSON.parse(out)).toEqual(shipped.calibrated);
  });
});

describe('calibrate --worlds', () => {
  // two worlds: the planner is ahead in both by marks, in one by worth and in none by profit; a tie counts
  test('means, spreads and shares of worlds', () => {
    const worlds = [
      world(season(99, 100, 900), season(90, 200, 500), season(20, 200, 0)),
      world(season(97, 100, 400), season(80, 400, 500), season(30, 500, 0)),
    ];
    const ladder = ladderOf(scenario, worlds, { weeks: 12, final: false });
    expect(ladder).toMatchObject({
      scenarioId: 'apparel',
      rulesVersion: RULES_VERSION,
      worlds: 2,
      weeks: 12,
      stage: 'provisional',
      shares: { plannerBeatsTextbook: 1, textbookBeatsNaive: 1 },
      sharesByWorth: { plannerBeatsTextbook: 0.5, textbookBeatsNaive: 1 },
      sharesByProfit: { plannerBeatsTextbook: 0, textbookBeatsNaive: 0.5 },
    });
    // (99 − 97) ÷ √2 = 1.414
    expect(ladder.players.planner).toMatchObject({
      score: 98,
      scoreSd: 1.41,
      pricing: 98,
      profitFen: 100,
      worthFen: 650,
    });
    expect(ladder.players.textbook).toMatchObject({ score: 85, profitFen: 300, profitSdFen: 141 });
    expect(ladder.players).toMatchObject({ planner: { openCells: 0 }, naive: { openCells: 1 } });
    expect(Object.keys(ladder.players)).toEqual([...PLAYER_IDS]);
  });

  test('plays every player in each world', { timeout: 120_000 }, () => {
    const { code, out, err } = shopkeeper('calibrate', '--worlds', '2', '--weeks', '1', '--json');
    expect(code).toBe(0);
    expect(err).toBe('');
    const ladder = JSON.parse(out);
    expect(ladder).toMatchObject({
      worlds: 2,
      weeks: 1,
      shares: { plannerBeatsTextbook: 1, textbookBeatsNaive: 1 },
    });
    for (const id of PLAYER_IDS) {
      expect(ladder.players[id].score).toBeGreaterThan(0);
      expect(Number.isInteger(ladder.players[id].profitFen)).toBe(true);
    }
    expect(ladder.players.planner.score).toBeGreaterThan(99);
    expect(seedOf(0)).not.toBe(seedOf(1));
    const people = shopkeeper('calibrate', '--worlds', '1', '--weeks', '1').out;
    expect(people).toMatch(/^1 worlds of 1 weeks, provisional marks$/m);
    expect(people).toMatch(/^by marks +planner ≥ textbook 100\.0 % · textbook ≥ naive 100\.0 %$/m);
  });

  test.each([
    [['--worlds', '0'], '--worlds is "0": give a whole number from 1 to 10000.'],
    [['--worlds', '1', '--write'], '--write keeps parameters: leave out --worlds, which finds none.'],
    [['--final'], '--final and --weeks belong to --worlds: they say how the players are marked.'],
    [['--worlds', '1', '--scenario', 'x'], /^There is no scenario "x": choose from .*apparel/],
    [[], '--scenario is missing: --help shows how to give it.'],
  ])('%j is refused in a sentence', (words, sentence) => {
    const { code, out, err } = shopkeeper('calibrate', ...words);
    expect([code, out]).toEqual([2, '']);
    if (typeof sentence === 'string') expect(err).toBe(`${sentence}\n`);
    else expect(err).toMatch(sentence);
  });
});

describe('calibrate --policies', () => {
  test('ranks are compared with ties shared', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 ÷ √(4.5 · 5) = .9487
    expect(rankCorrelation([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
  });

  test('policies differ, and marks rank them alike under two seeds', () => {
    const game = createGame({ scenario, seed: 'any' });
    const plans = Array.from({ length: 10 }, (_, policy) => policyPlan(scenario, game, policy));
    expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(10);
    for (const plan of plans) expect(checkPlan(game, plan)).toEqual([]);
    const { byScore } = repeatability(scenario, 4, 1, () => undefined);
    expect(byScore).toBeGreaterThan(0.9);
  });
});
