/** What the customer book has to add up to: every week's sales and the engine's count of customers. */
import { advance, HISTORY_WEEKS, runTo } from '../game.ts';
import { exp, power } from '../maths.ts';
import { satisfactionIndex } from '../model/reputation.ts';
import { CLASS_COUNT, CUSTOMER_CELLS, RECENCY_WEEKS, type World } from '../model/world.ts';
import type { Scenario } from '../scenario.ts';
import type { Game } from '../vocabulary.ts';
import { CHANNELS } from '../vocabulary.ts';
import { weekKeyOf } from '../week-key.ts';
import { type SoldWeek, soldWeek } from './sales.ts';

/** First week of the book. */
export const FIRST_WEEK = 1 - HISTORY_WEEKS;

/** Customers of one segment and latent class in one week. */
export interface CellWeek {
  /** Alive on Monday, and of these by weeks since the last purchase (0 = last week, 12 = 12 and more). */
  readonly opening: number;
  readonly recency: readonly number[];
  /** Alive on Sunday night, newcomers included. */
  readonly closing: number;
  readonly newcomers: number;
  readonly returningOrders: number;
  /** Chance to drop out after an order. */
  readonly dropoutRate: number;
}

export interface WeekFacts extends SoldWeek {
  readonly week: number;
  readonly cells: readonly CellWeek[];
  /** Orders of customers who had bought in the four weeks before, as the repurchase rate says. */
  readonly recentOrders: number;
  /** Contactable share on Monday and on Sunday night. */
  readonly contactableOnMonday: number;
  readonly contactableOnSunday: number;
  /** All refunds the week booked. */
  readonly refundFen: number;
  readonly visits: readonly number[];
  readonly visitsByDay: readonly number[];
  readonly channelOrders: readonly number[];
  /** Share of direct visits by people who had bought before, a mean. */
  readonly knownDirectShare: number;
}

/** Weeks −3 to `untilWeek` of a game, run once. */
export function gatherWeeks(game: Game, untilWeek: number, scenario: Scenario): WeekFacts[] {
  const shop = runTo(game, scenario, FIRST_WEEK);
  const { world, work, state } = shop;
  const facts: WeekFacts[] = [];
  for (let week = FIRST_WEEK; week <= untilWeek; week++) {
    const opening = state.slice();
    shop.key = weekKeyOf(game, week);
    const result = advance(shop, game.entries[week - 1]?.plan ?? shop.settings, true);
    if (result === undefined) throw new Error(`week ${week} was not measured`);
    facts.push({
      week,
      ...soldWeek(game, week, scenario),
      cells: Array.from({ length: CUSTOMER_CELLS }, (_, cell) =>
        cellWeek(world, opening, state, cell, work.cellOrders[cell]!),
      ),
      recentOrders: Math.round(result.customers.repurchaseRate * result.orders),
      contactableOnMonday: opening[world.layout.contactable]!,
      contactableOnSunday: state[world.layout.contactable]!,
      refundFen: -result.profit.lines.refunds,
      visits: CHANNELS.map((channel) => result.channels.find((c) => c.channel === channel)?.visits ?? 0),
      visitsByDay: result.days.map(({ visits }) => visits),
      channelOrders: CHANNELS.map(
        (channel) => result.channels.find((c) => c.channel === channel)?.orders ?? 0,
      ),
      knownDirectShare: knownDirectShare(world, opening),
    });
  }
  return facts;
}

function cellWeek(
  world: World,
  before: Float64Array,
  after: Float64Array,
  cell: number,
  orders: number,
): CellWeek {
  const { layout } = world;
  const { customers } = world.scenario;
  const index = satisfactionIndex(world, after);
  const mood = exp(-customers.satisfactionEffect * (index - customers.referenceSatisfaction));
  const at = layout.recency + cell * RECENCY_WEEKS;
  const recency = [...before.subarray(at, at + RECENCY_WEEKS)];
  const opening = Math.round(before[layout.customers + cell]!);
  const closing = Math.round(after[layout.customers + cell]!);
  const bought = opening > 0 ? 1 - exp(-orders / opening) : 0;
  // rows 1 to 11 of the new table hold old customers only: they tell the share that stayed
  let was = 0;
  let is = 0;
  for (let r = 1; r < RECENCY_WEEKS - 1; r++) {
    was += recency[r - 1]! * (1 - bought);
    is += after[at + r]!;
  }
  const survivors = was > 0 ? Math.min(opening, Math.round((opening * is) / was)) : 0;
  return {
    opening,
    recency,
    closing,
    newcomers: Math.max(0, closing - survivors),
    returningOrders: orders,
    dropoutRate: Math.min(0.95, customers.classes[cell % CLASS_COUNT]!.dropoutRate * mood),
  };
}

function knownDirectShare(world: World, state: Float64Array): number {
  const { layout, scenario } = world;
  let known = 0;
  for (let cell = 0; cell < CUSTOMER_CELLS; cell++)
    known += state[layout.customers + cell]! * world.visitRate[cell % CLASS_COUNT]!;
  const fresh =
    7 *
    world.newDirectVisitsPerDay *
    power(state[layout.searchWeight]!, scenario.channels.direct.searchWeightExponent);
  return known + fresh > 0 ? known / (known + fresh) : 0;
}
