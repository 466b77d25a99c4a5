/** The order book cut down to what the customer book needs, kept so that a new week costs one week. */
import { orderBook } from '../orders/order-book.ts';
import type { Scenario } from '../scenario.ts';
import type { Entry, Game, GameHead, Order } from '../vocabulary.ts';
import { CHANNELS, SEGMENTS } from '../vocabulary.ts';

/** One sale; segment and channel as indices. */
export interface Sale {
  readonly orderId: string;
  readonly week: number;
  readonly day: number;
  readonly segment: number;
  readonly channel: number;
  readonly returning: boolean;
  readonly regionCode: string;
  readonly skuIds: readonly string[];
  readonly units: number;
  readonly netFen: number;
  /** Money and units back this week, next week and so on. */
  readonly refundFen: readonly number[];
  readonly unitsBack: readonly number[];
}

export interface SoldWeek {
  /** Sales of the week by time. */
  readonly sales: readonly Sale[];
  /** Units of all earlier weeks' orders that came back this week. */
  readonly carriedUnitsBack: number;
}

interface Memory {
  readonly scenario: Scenario;
  /** The entries that led to the week. */
  readonly entries: readonly Entry[];
  readonly sold: SoldWeek;
}
/** The latest answer by game and week. It saves time and never changes a result. */
const memories = new WeakMap<GameHead, Map<number, Memory>>();

/** The sales of a week of a game. @throws if it has not been played */
export function soldWeek(game: Game, week: number, scenario: Scenario): SoldWeek {
  const entries = game.entries.slice(0, Math.max(0, week));
  const known = memories.get(game.head)?.get(week);
  if (known?.scenario === scenario && known.entries.every((entry, n) => entry === entries[n])) {
    if (known.entries.length === entries.length) return known.sold;
  }
  const { orders, carried } = orderBook(game, week, scenario);
  const sold: SoldWeek = {
    sales: orders.filter(({ sale }) => sale).map(saleOf),
    carriedUnitsBack: Object.values(carried.returnedUnits).reduce((sum, units) => sum + units, 0),
  };
  const weeks = memories.get(game.head) ?? new Map<number, Memory>();
  memories.set(game.head, weeks.set(week, { scenario, entries, sold }));
  return sold;
}

function saleOf(order: Order): Sale {
  // the order's money holds what was refunded this week
  const refundFen = [order.money.refundFen, 0, 0];
  const unitsBack = [0, 0, 0];
  for (const back of order.returns) {
    unitsBack[back.weeksLater]! += back.units;
    if (back.weeksLater > 0) refundFen[back.weeksLater]! += back.refundFen;
  }
  return {
    orderId: order.id,
    week: order.week,
    day: order.day,
    segment: SEGMENTS.indexOf(order.buyer.segment),
    channel: CHANNELS.indexOf(order.channel),
    returning: order.buyer.returning,
    regionCode: order.buyer.regionCode,
    skuIds: order.lines.map(({ skuId }) => skuId),
    units: order.lines.reduce((sum, { units }) => sum + units, 0),
    netFen: order.money.paidFen,
    refundFen,
    unitsBack,
  };
}
