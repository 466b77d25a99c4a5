import type { Desk } from '../../../src/components/shop/decisions/use-desk.ts';
import scenarioFile from '../../../src/content/scenarios/apparel.json' with { type: 'json' };
import {
  checkPlan,
  createGame,
  defaultPlan,
  type FullPlan,
  type Game,
  parseScenario,
  playWeek,
  type Scenario,
  type ShopView,
  type WeekPlan,
} from '../../../src/simulator/index.ts';

function readScenario(): Scenario {
  const parsed = parseScenario(scenarioFile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const scenario = readScenario();

/** A shop with a known seed after the given weeks were played. */
export function openedGame(plans: readonly WeekPlan[] = [], seed = 'AB12CD34'): Game {
  let game = createGame({ scenario, seed });
  for (const plan of plans) game = playWeek(game, plan, scenario).game;
  return game;
}

export function shopOf(game: Game): ShopView {
  if (game.shop === undefined) throw new Error('the game is not open');
  return game.shop;
}

/** The desk of a game with some levers staged. */
export function deskOf(game: Game, staged: Partial<FullPlan> = {}): Desk {
  const unchanged = defaultPlan(game);
  const plan = { ...unchanged, ...staged };
  return {
    game,
    shop: shopOf(game),
    plan,
    unchanged,
    problems: checkPlan(game, plan),
    readOnly: false,
    seasonOver: false,
  };
}
