import { describe, expect, test, vi } from 'vitest';
import { counterfactual } from '../../../src/simulator/counterfactual.ts';
import { createGame, playWeek } from '../../../src/simulator/game.ts';
import { checkPlan, resolvePlan } from '../../../src/simulator/plan.ts';
import type { PlayerId } from '../../../src/simulator/players/players.ts';
import { drawnValues } from '../../../src/simulator/scoring/context.ts';
import type { Suspicion } from '../../../src/simulator/scoring/flags/evidence.ts';
import { prove, smallestGainFen } from '../../../src/simulator/scoring/flags/proof.ts';
import { findMisconceptions, suspicionsOf } from '../../../src/simulator/scoring/flags.ts';
import type { Game, Misconception } from '../../../src/simulator/vocabulary.ts';
import { MISCONCEPTIONS } from '../../../src/simulator/vocabulary.ts';
import { deepFreeze } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { gameBefore } from './contexts.ts';
import { planted } from './plants.ts';

// proofs play tens of futures of nine weeks: seconds on a busy machine
vi.setConfig({ testTimeout: 120_000 });

describe('a planted mistake', () => {
  test.each(MISCONCEPTIONS)(
    'MF4, MF5, MF6, MF7, MF8, MF9, MF10, MF11, MF12, MF13, MF14, MF15, MF16, MF17, MF18, MF19, MF20, MF21, MF22, MF23, MF24, MF25: %s is suspected and proved',
    (code) => {
      const { game, week } = planted(code);
      const { evidence, suspicions } = suspicionsOf(game, week, scenario);
      const flags = suspicions
        .filter((suspicion) => suspicion.code === code)
        .flatMap((suspicion) => prove(evidence, suspicion, game) ?? []);
      expect(flags.length).toBeGreaterThan(0);
      for (const { gainFen, standardErrorFen, change } of flags) {
        expect(gainFen).toBeGreaterThanOrEqual(smallestGainFen(evidence));
        expect(gainFen).toBeGreaterThanOrEqual(2 * standardErrorFen);
        expect(Object.keys(change).length).toBeGreaterThan(0);
      }
    },
  );
});

describe('the proof', () => {
  test('MF1: a gain is proved in futures that are not the game’s, and beside it stands the same week’s', () => {
    const { game, week } = planted('promise-too-short');
    const [flag] = findMisconceptions(game, week, scenario);
    expect(flag?.code).toBe('promise-too-short');
    const { evidence } = suspicionsOf(game, week, scenario);
    const changed = resolvePlan(evidence.plan, flag!.change);
    const gains = drawnValues(evidence.context, changed, 0, 16).map(
      (value, i) => value.totalFen - drawnValues(evidence.context, evidence.plan, 0, 16)[i]!.totalFen,
    );
    expect(flag?.gainFen).toBe(Math.round(gains.reduce((sum, gain) => sum + gain, 0) / 16));
    expect(flag?.sameLuckFen).toBe(counterfactual(game, week, flag!.change, scenario).differenceFen);
    // a plan with the remedy may be played
    expect(checkPlan(gameBeforeWeek(game, week), flag!.change)).toEqual([]);
  });

  test('MF2: a suspicion whose remedies gain nothing raises no flag', () => {
    const game = gameBefore(4, 'textbook', 'plant');
    const { evidence } = suspicionsOf(game, 3, scenario);
    const harmless = (code: Misconception, remedies: Suspicion['remedies']): Suspicion => ({
      code,
      remedies,
      measure: 'value',
    });
    expect(prove(evidence, harmless('service-starved', [{ serviceAgents: 12 }]), game)).toBeUndefined();
    expect(prove(evidence, harmless('idle-agents', [{ serviceAgents: 0 }]), game)).toBeUndefined();
    expect(prove(evidence, harmless('daily-emails', [{}]), game)).toBeUndefined();
    expect(prove(evidence, harmless('daily-emails', []), game)).toBeUndefined();
  });

  test('MF3: a lever that is closed to the keeper is no mistake of theirs', () => {
    const { game, week } = planted('idle-agents');
    const { evidence, suspicions } = suspicionsOf(game, week, scenario);
    const suspicion = suspicions.find(({ code }) => code === 'idle-agents')!;
    const open = new Set(evidence.context.open);
    open.delete('serviceAgents');
    const closed = { ...evidence, context: { ...evidence.context, open } };
    expect(prove(evidence, suspicion, game)?.code).toBe('idle-agents');
    expect(prove(closed, suspicion, game)).toBeUndefined();
  });

  test('MF27: flags come dearest first, the same each time, and leave the game alone', () => {
    const { game, week } = planted('stacked-promotions');
    const frozen = deepFreeze(structuredClone({ head: game.head, entries: game.entries })) as Game;
    const flags = findMisconceptions(frozen, week, scenario);
    expect(flags.length).toBeGreaterThan(1);
    expect(findMisconceptions(game, week, scenario)).toEqual(flags);
    const gains = flags.map(({ gainFen }) => gainFen);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(flags.every((flag) => flag.week === week)).toBe(true);
    expect(() => findMisconceptions(game, week + 1, scenario)).toThrow('has not been played');
    expect(() => findMisconceptions(game, 0, scenario)).toThrow('has not been played');
  });
});

/** The game on the morning of a week it has played. */
function gameBeforeWeek(game: Game, week: number): Game {
  let before = createGame({ scenario, seed: game.head.seed });
  for (const { plan } of game.entries.slice(0, week - 1)) before = playWeek(before, plan, scenario).game;
  return before;
}

describe('players without mistaken ideas', () => {
  /** Weeks of a player that are suspected of anything, and those that are flagged. */
  function measure(player: PlayerId, seeds: readonly string[], weeks: number) {
    let suspected = 0;
    let flagged = 0;
    for (const seed of seeds) {
      const game = gameBefore(weeks + 1, player, seed);
      for (let week = 1; week <= weeks; week++) {
        const { evidence, suspicions } = suspicionsOf(game, week, scenario);
        if (suspicions.length > 0) suspected += 1;
        if (suspicions.some((suspicion) => prove(evidence, suspicion, game))) flagged += 1;
      }
    }
    const total = seeds.length * weeks;
    console.info(`${player}: ${flagged} of ${total} weeks flagged, ${suspected} suspected`);
    return { total, suspected, flagged };
  }

  test('MF26: fewer than 5 % of textbook’s weeks are flagged, though many are suspected', () => {
    const { total, suspected, flagged } = measure('textbook', ['f1', 'f2', 'f3', 'f4'], 12);
    expect(flagged / total).toBeLessThan(0.05);
    expect(suspected).toBeGreaterThan(5);
  });

  test('MF26: none of the planner’s is', () => {
    expect(measure('planner', ['f1'], 1).flagged).toBe(0);
  });
});
