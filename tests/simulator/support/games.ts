/** Whole games for tests: played in full, or fast without the hash chain. */
import { advance, createGame, isoWeekOf, playWeek, runTo } from '../../../src/simulator/game.ts';
import { resolvePlan } from '../../../src/simulator/plan.ts';
import { positionOf } from '../../../src/simulator/result.ts';
import type { Game, ShopView, WeekPlan, WeekResult } from '../../../src/simulator/vocabulary.ts';
import { scenario } from './shop.ts';

/** Freezes a value and all it holds: whoever writes to it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** What is left of a value once it has been a file, with its keys in another order. */
export function throughFile<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  ) as Value;
}

/** A new game of the apparel shop. */
export function newGame(seed = 'monday'): Game {
  return createGame({ scenario, seed, shopName: '青禾' });
}

/** Plays `weeks` weeks; `decide` sees the open game. */
export function playGame(
  weeks: number,
  decide: (game: Game) => WeekPlan = () => ({}),
  seed = 'monday',
): Game {
  let game = newGame(seed);
  for (let week = 0; week < weeks; week++) game = playWeek(game, decide(game), scenario).game;
  return game;
}

/** The open view of a game, which every game of these tests has. */
export function viewOf(game: Game): ShopView {
  if (game.shop === undefined) throw new Error('the game is not open');
  return game.shop;
}

/** Results of a season, the previous owner's weeks first, played in one go: no entry is hashed. */
export function fastSeason(
  seed: string,
  decide: (game: Game) => WeekPlan,
  weeks = 12,
  onWeek?: (before: Game, plan: WeekPlan, result: WeekResult) => void,
): readonly WeekResult[] {
  let game = newGame(seed);
  const shop = runTo(game, scenario);
  for (let week = 0; week < weeks; week++) {
    const plan = decide(game);
    const { facts, results } = viewOf(game);
    const settings = resolvePlan(shop.settings, plan);
    const result = advance(shop, settings, true);
    if (result === undefined) throw new Error('the week was not measured');
    onWeek?.(game, plan, result);
    const position = positionOf(shop.world, shop.state, shop.week, isoWeekOf(scenario, shop.week));
    game = {
      head: game.head,
      entries: [],
      shop: { facts, position, settings, results: [...results, result] },
    };
  }
  return viewOf(game).results;
}
