import { type OrderBook, orderBook, type WeekPlan, type WeekResult } from '../../../src/simulator/index.ts';
import { openedGame, scenario, shopOf } from './opened.ts';

export interface PlayedWeek {
  readonly book: OrderBook;
  readonly result: WeekResult;
}

/** The order book and result of week 1 under a plan. */
export function playedWeek(plan: WeekPlan = {}): PlayedWeek {
  const game = openedGame([plan]);
  const result = shopOf(game).results.at(-1);
  if (result === undefined) throw new Error('no week was played');
  return { book: orderBook(game, result.week, scenario), result };
}
