/** What a season leaves behind, for comparing seasons: profit alone would reward stripping the shop. */
import { runTo } from '../game.ts';
import type { Scenario } from '../scenario.ts';
import type { Game } from '../vocabulary.ts';
import { continuationPlan, stocksValue } from './value.ts';

/**
 * Value of the stocks a game's shop holds after the weeks played, fen: customers, reputation, search, list and
 * reference prices, less dead stock and refunds owed. Goods on the shelf are not among them: profit has only
 * paid for those sold.
 */
export function stocksValueFen(game: Game, scenario: Scenario): number {
  const { world, state, settings } = runTo(game, scenario);
  return Math.round(
    stocksValue(world, state, continuationPlan(world, settings), scenario.calibrated.shadowPriceFen),
  );
}
