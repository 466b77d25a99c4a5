import {
  createGame,
  defaultPlan,
  type Game,
  players,
  playWeek,
  type Scenario,
  type WeekResult,
} from '../simulator/index.ts';
import type { PracticeGame, SavedGame } from './protocol.ts';

/** A shop that opens in the middle of a season, so that every screen has something to show. */
const DEMO_SEED = 'DEMO';
const DEMO_WEEKS = 4;

/**
 * The first `weeks` weeks of a game again, with the same seed, as a copy that is never graded. The rules of its
 * assignment stay; of a sealed season only the weeks that were opened do, and later ones have another luck.
 */
export function practiceCopy({ head, entries }: SavedGame, weeks: number, scenario: Scenario): PracticeGame {
  const { seed, shopName, season, attempt, assignment } = head;
  const { revealChecks: _sealed, ...rules } = assignment ?? {};
  const start = createGame({
    ...{ scenario, seed, shopName, attempt, practice: true },
    ...(assignment ? { assignment: { ...rules, id: assignment.id, classCode: assignment.classCode } } : {}),
    ...(season ? { season } : {}),
  });
  const kept = entries.slice(0, weeks);
  return playOn(start, scenario, kept.length, (_game, week) => {
    const { plan, bet, note, deskAnswers, reveal, seals } = kept[week - 1]!;
    const unsealed = reveal === undefined ? {} : { reveal, ...(seals ? { seals } : {}) };
    return { plan, extras: { bet, note, deskAnswers, ...unsealed } };
  });
}

/** A shop that the textbook has kept for four weeks. */
export function demoGame(scenario: Scenario, shopName: string): PracticeGame {
  const start = createGame({ scenario, seed: DEMO_SEED, shopName, practice: true });
  return playOn(start, scenario, DEMO_WEEKS, (game) => ({
    plan: { ...defaultPlan(game), ...players.textbook.decide(game, scenario) },
    extras: {},
  }));
}

type Turn = (
  game: Game,
  week: number,
) => {
  readonly plan: Parameters<typeof playWeek>[1];
  readonly extras: NonNullable<Parameters<typeof playWeek>[3]>;
};

function playOn(start: Game, scenario: Scenario, weeks: number, turn: Turn): PracticeGame {
  let game = start;
  const results: WeekResult[] = [];
  for (let week = 1; week <= weeks; week++) {
    const { plan, extras } = turn(game, week);
    const played = playWeek(game, plan, scenario, extras);
    game = played.game;
    results.push(played.result);
  }
  const { head, entries } = game;
  return { head, entries, profitsFen: results.map(({ profit }) => profit.operatingProfitFen) };
}
