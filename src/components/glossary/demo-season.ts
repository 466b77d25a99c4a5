/** The season whose figures the examples quote: the practice shop as anyone can open it. Runs while the site is built. */
import {
  createGame,
  customerBook,
  type Game,
  orderBook,
  players,
  playWeek,
  publicFacts,
  rfm,
  type Scenario,
  type WeekPlan,
  type WeekResult,
} from '../../simulator/index.ts';

const WEEKS = 4;
/** What is left of the vest’s price in the week that shows how units answer. */
export const CHEAPER = 0.9;

const unitsOf = (result: WeekResult, id: string) => result.skus.find(({ skuId }) => skuId === id)?.units ?? 0;

/** Plays the clothing shop under the textbook keeper, and keeps its last two weeks and its books. */
export function playDemo(scenario: Scenario) {
  let game: Game = createGame({ scenario, seed: 'DEMO', practice: true });
  const results: WeekResult[] = [];
  let last: { readonly game: Game; readonly plan: WeekPlan } | undefined;
  for (let week = 1; week <= WEEKS; week++) {
    last = { game, plan: players.textbook.decide(game, scenario) };
    const played = playWeek(game, last.plan, scenario);
    game = played.game;
    results.push(played.result);
  }
  const [before, now] = results.slice(-2);
  if (!before || !now || !last) throw new Error('the season is too short');
  const vest = Math.round((now.plan.listPriceFen['vest'] ?? 0) * CHEAPER);
  const listPriceFen = { ...now.plan.listPriceFen, vest };
  const cheaper = playWeek(last.game, { ...last.plan, listPriceFen }, scenario).result;
  const book = customerBook(game, WEEKS, scenario);
  return {
    facts: publicFacts(scenario),
    before,
    now,
    book,
    orders: orderBook(game, WEEKS, scenario).orders,
    segments: rfm(book, WEEKS),
    /** Vests sold in the same week, with the same luck, at the lower price. */
    cheaperVests: unitsOf(cheaper, 'vest'),
  };
}
export type DemoSeason = ReturnType<typeof playDemo>;
