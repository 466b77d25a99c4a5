/** Weeks to be scored, for tests: a shop on a Monday morning and a plan for its week. */
import { createGame, type OpenShop, playWeek, runTo } from '../../../src/simulator/game.ts';
import { resolvePlan } from '../../../src/simulator/plan.ts';
import { type PlayerId, players } from '../../../src/simulator/players/players.ts';
import {
  contextOf,
  type Effort,
  FULL_EFFORT,
  type ScoringContext,
} from '../../../src/simulator/scoring/context.ts';
import type { FullPlan, Game, WeekPlan } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';

/** Enough to tell a good plan from a bad one, in a tenth of the time. */
export const LIGHT: Effort = {
  evaluations: { pricing: 50, promotion: 50, fulfilment: 20 },
  drawnEvaluations: 10,
  searchFutures: 4,
  futures: { pricing: 12, promotion: 12, fulfilment: 12 },
  closeFutures: 6,
  gapFutures: 6,
};

/** Enough to see whether two scorings do the same. */
export const LEAST: Effort = {
  evaluations: { pricing: 8, promotion: 10, fulfilment: 8 },
  drawnEvaluations: 5,
  searchFutures: 2,
  futures: { pricing: 4, promotion: 4, fulfilment: 4 },
  closeFutures: 2,
  gapFutures: 2,
};

const games = new Map<string, Game>();

/** A game that `player` has run up to the morning of `week`. */
export function gameBefore(week: number, player: PlayerId = 'textbook', seed = 'scores'): Game {
  const name = `${player}|${seed}|${week}`;
  let game = games.get(name);
  if (game === undefined) {
    if (week === 1) game = createGame({ scenario, seed });
    else {
      const before = gameBefore(week - 1, player, seed);
      game = playWeek(before, players[player].decide(before, scenario), scenario).game;
    }
    games.set(name, game);
  }
  return game;
}

/** The shop of `gameBefore`. */
export function shopBefore(week: number, player: PlayerId = 'textbook', seed = 'scores'): OpenShop {
  return runTo(gameBefore(week, player, seed), scenario);
}

/** The plan `player` makes for that week. */
export function planOf(week: number, player: PlayerId = 'textbook', seed = 'scores'): FullPlan {
  const game = gameBefore(week, player, seed);
  return resolvePlan(shopBefore(week, player, seed).settings, players[player].decide(game, scenario));
}

/** The week as `player` plays it, with some levers changed. */
export function contextBefore(
  week: number,
  player: PlayerId = 'textbook',
  change: WeekPlan = {},
  effort: Effort = FULL_EFFORT,
): ScoringContext {
  return contextOf(shopBefore(week, player), { ...planOf(week, player), ...change } as FullPlan, effort);
}

/** The same week under another plan. */
export function replanned(context: ScoringContext, change: Partial<FullPlan>): ScoringContext {
  return { ...context, plan: { ...context.plan, ...change } };
}
