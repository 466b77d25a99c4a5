import { counterfactuals, type Game, type Scenario } from '../simulator/index.ts';
import type { PriceCurve } from './protocol.ts';

/** Enough to draw a smooth line and to name the best price to within a few per cent. */
const STEPS = 24;
/** Prices are tried in whole yuan. */
const ROUNDING_FEN = 100;

/** Replays a played week at prices from the lowest to the highest that the shop allows. */
export function curveOfPrices(game: Game, week: number, skuId: string, scenario: Scenario): PriceCurve {
  const facts = game.shop?.facts.skus.find(({ id }) => id === skuId);
  const plan = game.entries.find((entry) => entry.week === week)?.plan;
  const actualFen = plan?.listPriceFen[skuId];
  if (!facts || !plan || actualFen === undefined) throw new Error(`week ${week} has no product ${skuId}`);
  const before = game.shop?.results.find((result) => result.week === week - 1);
  const lastFen = before?.plan.listPriceFen[skuId] ?? actualFen;
  const { minimumPriceFen, maximumPriceFen } = facts;
  const prices = new Set([actualFen, lastFen]);
  for (let step = 0; step <= STEPS; step += 1) {
    const priceFen = minimumPriceFen + ((maximumPriceFen - minimumPriceFen) * step) / STEPS;
    const rounded = Math.round(priceFen / ROUNDING_FEN) * ROUNDING_FEN;
    prices.add(Math.min(maximumPriceFen, Math.max(minimumPriceFen, rounded)));
  }
  const ladder = [...prices].sort((a, b) => a - b);
  const changes = ladder.map((priceFen) => ({ listPriceFen: { ...plan.listPriceFen, [skuId]: priceFen } }));
  const points = counterfactuals(game, week, changes, scenario).map((answer, at) => ({
    priceFen: ladder[at] ?? actualFen,
    operatingProfitFen: answer.alternativeProfitFen,
    units: answer.alternativeUnits,
  }));
  const best = points.reduce((a, b) => (b.operatingProfitFen > a.operatingProfitFen ? b : a));
  return { points, actualFen, bestFen: best.priceFen, lastFen };
}
