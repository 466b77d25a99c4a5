/** The shop that lessons are about, opened while the site is built. Not a page. */
import type { PlayAtBuild } from '../../../components/lesson/context.ts';
import type { Game, WeekPlan, WeekResult } from '../../../simulator/index.ts';
import { createGame, customerBook, orderBook, parseScenario, playWeek } from '../../../simulator/index.ts';

const files = import.meta.glob<unknown>('../../../content/scenarios/*.json', {
  eager: true,
  import: 'default',
});

function scenarioOf(scenarioId: string) {
  const parsed = parseScenario(files[`../../../content/scenarios/${scenarioId}.json`]);
  if (!parsed.ok) throw new Error(`${scenarioId}: ${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`);
  return parsed.value;
}

interface Played {
  readonly game: Game;
  readonly result?: WeekResult;
}

/** What a lesson may know of a shop, and the means to play it. Weeks already played are kept. */
export function shopAtBuild(scenarioId: string) {
  const scenario = scenarioOf(scenarioId);
  const kept = new Map<string, Played>();
  const open = (seed: string): Played => {
    const played = kept.get(seed) ?? { game: createGame({ scenario, seed }) };
    kept.set(seed, played);
    return played;
  };
  const lastOf = (seed: string, plans: readonly WeekPlan[]): Played => {
    let { game, result } = open(seed);
    let key = seed;
    for (const plan of plans) {
      key += JSON.stringify(plan);
      const next = kept.get(key) ?? playWeek(game, plan, scenario);
      kept.set(key, next);
      ({ game, result } = next);
    }
    return result ? { game, result } : { game };
  };
  const play: PlayAtBuild = (seed, plans) => {
    const { result } = lastOf(seed, plans);
    if (!result) throw new Error('a lesson played no week');
    return result;
  };
  const orders = (seed: string, plans: readonly WeekPlan[]) =>
    orderBook(lastOf(seed, plans).game, plans.length, scenario);
  const customers = (seed: string, plans: readonly WeekPlan[]) =>
    customerBook(lastOf(seed, plans).game, plans.length, scenario);
  const shop = open('lesson').game.shop;
  if (!shop) throw new Error('the game came without its shop');
  const { fulfilment } = scenario;
  return { facts: shop.facts, fulfilment, settings: shop.settings, play, orders, customers };
}

const shops = new Map<string, ReturnType<typeof shopAtBuild>>();

/** The shop of a scenario, opened once for all lessons of the build. */
export function lessonShop(scenarioId: string) {
  const shop = shops.get(scenarioId) ?? shopAtBuild(scenarioId);
  shops.set(scenarioId, shop);
  return shop;
}
