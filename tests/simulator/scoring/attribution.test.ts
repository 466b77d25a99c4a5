import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskCases } from '../../../src/simulator/desk/desk.ts';
import { isoWeekOf, playWeek, runTo } from '../../../src/simulator/game.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { operatingProfit } from '../../../src/simulator/model/finance.ts';
import { EXPECTED } from '../../../src/simulator/model/luck.ts';
import { cellsByFactor, LEVER_FACTOR, leversOf } from '../../../src/simulator/scoring/attribution/factors.ts';
import { roundToTotal } from '../../../src/simulator/scoring/attribution/rounding.ts';
import { shapley } from '../../../src/simulator/scoring/attribution/shapley.ts';
import { explainCauses, explainLuck, planAndLuck } from '../../../src/simulator/scoring/attribution.ts';
import { openScoring } from '../../../src/simulator/scoring/context.ts';
import { futureProfits } from '../../../src/simulator/scoring/futures.ts';
import type { Cause, CauseRow, Game, Lever, WeekPlan } from '../../../src/simulator/vocabulary.ts';
import { CAUSES, FACTORS } from '../../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
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

/** Expected operating profit of a week as it was played. */
function expectedProfit(game: Game, week: number): number {
  const { world, work, state, settings } = runTo(game, scenario, week);
  const plan = game.entries[week - 1]?.plan ?? settings;
  simulateWeek(
    world,
    work,
    state.slice(),
    compileDecisions(world, plan),
    EXPECTED,
    isoWeekOf(scenario, week),
  );
  return operatingProfit(work);
}

describe('sharing out', () => {
  const worths = (players: number) =>
    fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), {
      minLength: 1 << players,
      maxLength: 1 << players,
    });

  test('AT1: the effect of a cause is what it adds, averaged over all orders of entering', () => {
    const orders = (players: readonly number[]): number[][] =>
      players.length === 0
        ? [[]]
        : players.flatMap((first) =>
            orders(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
          );
    const all = orders([0, 1, 2, 3]);
    fc.assert(
      fc.property(worths(4), (worth) => {
        const effects = [0, 0, 0, 0];
        for (const order of all) {
          let set = 0;
          for (const player of order) {
            effects[player]! += (worth[set | (1 << player)]! - worth[set]!) / all.length;
            set |= 1 << player;
          }
        }
        shapley(4, (set) => worth[set]!).forEach((effect, i) => {
          expect(effect).toBeCloseTo(effects[i]!, 4);
        });
      }),
    );
  });

  test('AT1: the effects of eight causes add up to the whole, and one that adds nothing has none', () => {
    fc.assert(
      fc.property(worths(7), (worth) => {
        const effects = shapley(8, (set) => worth[set & 127]!);
        const sum = effects.reduce((total, effect) => total + effect, 0);
        expect(sum).toBeCloseTo(worth[127]! - worth[0]!, 3);
        expect(effects[7]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('AT2: parts are rounded to whole fen that add up, each within one of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (parts) => {
          const total = Math.floor(parts.reduce((sum, part) => sum + part, 0) + 0.5);
          const whole = roundToTotal(parts, total);
          expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total);
          whole.forEach((part, i) => {
            expect(Number.isInteger(part)).toBe(true);
            expect(Math.abs(part - parts[i]!)).toBeLessThan(1.001);
          });
        },
      ),
    );
    expect(roundToTotal([0.5, 0, 0.5], 1)).toEqual([1, 0, 0]);
    expect(roundToTotal([-0.5, 0.25, -0.75], -1)).toEqual([0, 0, -1]);
  });
});

describe('the bridge of causes', () => {
  test('AT3: its rows add up to the change of operating profit, to the fen', () => {
    for (const [game, last] of [
      [textbook(), PLAYED],
      [random(), 4],
    ] as const)
      for (let week = -2; week <= last; week++) {
        const rows = explainCauses(game, week, scenario);
        expect(rows.map(({ cause }) => cause)).toEqual(CAUSES);
        for (const { effectFen } of rows) expect(Number.isInteger(effectFen)).toBe(true);
        expect(sumOf(rows), `week ${week}`).toBe(profitOf(game, week) - profitOf(game, week - 1));
      }
  });

  test('AT4: luck is what the week brought less what was to be expected of it', () => {
    const game = textbook();
    for (const week of [0, 1, 2, 5]) {
      const rows = explainCauses(game, week, scenario);
      const expectedFen = Math.floor(expectedProfit(game, week) + 0.5);
      const beforeFen = Math.floor(expectedProfit(game, week - 1) + 0.5);
      expect(effectOf(rows, 'luckNow')).toBe(profitOf(game, week) - expectedFen);
      expect(effectOf(rows, 'luckBefore')).toBe(beforeFen - profitOf(game, week - 1));
      expect(sumOf(rows.filter(({ cause }) => !cause.startsWith('luck')))).toBe(expectedFen - beforeFen);
    }
  });

  test('AT5: a factor that did not change has no effect, and a lever that did has one', () => {
    const owner = explainCauses(textbook(), 0, scenario);
    for (const cause of ['price', 'promotion', 'traffic', 'service'] as const)
      expect(effectOf(owner, cause)).toBe(0);
    const alone = (change: WeekPlan) => {
      const game = playGame(2, ({ entries }) => (entries.length === 1 ? change : {}), 'one lever');
      return explainCauses(game, 2, scenario);
    };
    const changes: readonly (readonly [Cause, WeekPlan])[] = [
      ['price', { listPriceFen: { tee: 9900 } }],
      ['promotion', { threshold: { thresholdFen: 19_900, discountFen: 2000, dayMask: 127 } }],
      ['traffic', { socialBudgetFen: 0 }],
      ['supply', { promiseDays: 6 }],
      ['service', { serviceAgents: 6 }],
    ];
    for (const [cause, change] of changes) {
      const rows = alone(change);
      expect(Math.abs(effectOf(rows, cause)), cause).toBeGreaterThan(1000);
      const others = ['price', 'promotion', 'traffic'].filter((other) => other !== cause);
      for (const other of others) expect(effectOf(rows, other as Cause)).toBe(0);
    }
    // more agents cost their wages and save tickets sent out
    expect(effectOf(alone({ serviceAgents: 6 }), 'service')).toBeLessThan(0);
  });

  test('AT6: every lever and every cell of the state belongs to one factor', () => {
    expect(Object.keys(reference).filter((lever) => LEVER_FACTOR[lever as Lever] === undefined)).toEqual([]);
    const levers = FACTORS.flatMap((factor) => leversOf(reference, factor));
    expect([...levers].sort()).toEqual(Object.keys(reference).sort());
    const covered = new Uint8Array(layout.length);
    for (const factor of FACTORS)
      for (const { from, until } of cellsByFactor(layout)[factor])
        for (let cell = from; cell < until; cell++) covered[cell]! += 1;
    expect([...covered].filter((times) => times !== 1)).toEqual([]);
    const cells = cellsByFactor(layout);
    expect(cells.supply.some(({ from }) => from === layout.stock)).toBe(true);
    expect(cells.rivals).toEqual([{ from: layout.rivalPrice, until: layout.customers }]);
  });

  test('AT7: week 1 is compared with the previous owner’s last week; an unplayed week has no bridge', () => {
    const game = newGame('takeover');
    const played = playWeek(game, {}, scenario).game;
    expect(sumOf(explainCauses(played, 1, scenario))).toBe(profitOf(played, 1) - profitOf(played, 0));
    expect(() => explainCauses(game, 1, scenario)).toThrow('week 1 has not been played');
    expect(() => explainCauses(game, -3, scenario)).toThrow('no two weeks to compare at week -3');
  });

  test('AT14: rulings at the desk are an effect of service and part of the plan, not luck', () => {
    let game = newGame('desk weeks');
    for (let week = 1; week <= 3; week++) {
      const cases = deskCases(game, week - 1, scenario);
      const wrong = cases.map(({ id, answers }) => [
        id,
        answers.find(({ points }) => points === 0)?.id ?? '',
      ]);
      game = playWeek(game, {}, scenario, { deskAnswers: Object.fromEntries(wrong) }).game;
    }
    const booked = viewOf(game).results.find(({ week, profit }) => week >= 1 && profit.lines.deskCases !== 0);
    const week = booked?.week ?? 0;
    const deskFen = booked?.profit.lines.deskCases ?? 0;
    expect(deskFen).not.toBe(0);
    const rows = explainCauses(game, week, scenario);
    expect(sumOf(rows)).toBe(profitOf(game, week) - profitOf(game, week - 1));
    expect(effectOf(rows, 'service')).not.toBe(0);
    const luck = explainLuck(game, week, scenario);
    expect(luck.realisedFen).toBe(profitOf(game, week));
    expect(luck.expectedFen).toBe(Math.floor(expectedProfit(game, week) + deskFen + 0.5));
    const some = { first: 0, count: 4 };
    const [without] = futureProfits(openScoring(game, week, scenario), some);
    const plain = without!.reduce((sum, profit) => sum + profit / 4, 0);
    expect(planAndLuck(game, week, scenario, some).planFen).toBe(Math.floor(plain + deskFen + 0.5));
  });
});
