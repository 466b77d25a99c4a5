/** The desk of a game: its cases, and the marks and effects of the rulings. */
import { openGame } from '../game.ts';
import { materialiseOrders } from '../orders/order-book.ts';
import type { Scenario } from '../scenario.ts';
import type { DeskCase, Game, Order, WeekResult } from '../vocabulary.ts';
import { weekKeyOf } from '../week-key.ts';
import { plainCases } from './cases.ts';
import { deskOutcome } from './outcome.ts';
import { withOrders } from './references.ts';

function resultOf(game: Game, week: number, scenario: Scenario): WeekResult | undefined {
  const shop = game.shop ?? openGame(game, scenario).shop;
  return shop?.results.find((result) => result.week === week);
}

/**
 * The cases that week `week` brought, to be answered in the plan of the week after. The previous owner's last
 * week (0) brings the first ones.
 *
 * @returns an empty list for a week that has not been played or after whose events no plan follows
 */
export function deskCases(game: Game, week: number, scenario: Scenario): DeskCase[] {
  const result = resultOf(game, week, scenario);
  if (result === undefined) return [];
  if (week >= (game.head.assignment?.weeks ?? scenario.weeks)) return [];
  const cases = plainCases(scenario, weekKeyOf(game, week), result);
  if (cases.length === 0) return [];
  const priceOf = (id: string) => result.skus.find(({ skuId }) => skuId === id)?.listPriceFen ?? 0;
  const books = new Map<number, readonly Order[]>();
  const ordersOf = (weeksBack: number) => {
    const orders = books.get(weeksBack) ?? materialiseOrders(game, week - weeksBack, scenario);
    books.set(weeksBack, orders);
    return orders;
  };
  return withOrders(cases, ordersOf, priceOf);
}

/**
 * Marks, 0 to 100, for the rulings given in the plan of week `week` on the cases of the week before; null where
 * there were none, no ruling was given or the week has not been played.
 */
export function deskFor(game: Game, week: number, scenario: Scenario): number | null {
  const entry = game.entries[week - 1];
  const result = resultOf(game, week - 1, scenario);
  if (entry === undefined || result === undefined || Object.keys(entry.deskAnswers).length === 0) return null;
  return deskOutcome(plainCases(scenario, weekKeyOf(game, week - 1), result), entry.deskAnswers).score;
}
