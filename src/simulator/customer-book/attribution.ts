/** Who gets the credit for an order when several channels led to it (F42). */
import { exp } from '../maths.ts';
import { allocate } from '../money.ts';
import type {
  Attribution,
  AttributionModel,
  AttributionScope,
  ChannelCredit,
  CustomerBook,
  Touch,
} from '../vocabulary.ts';
import { CHANNELS } from '../vocabulary.ts';
import { type Journeys, removalEffects } from './markov.ts';

const HALF_LIFE_DAYS = 7;

type PathModel = Exclude<AttributionModel, 'dataDriven'>;

/** Weights of the touches of a path, the oldest first; they add up to 1. */
export function pathWeights(model: PathModel, path: readonly Touch[]): number[] {
  const weights = path.map((_, n) => weightOf(model, path, n));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function weightOf(model: PathModel, path: readonly Touch[], n: number): number {
  const last = path.length - 1;
  switch (model) {
    case 'lastClick':
      return n === last ? 1 : 0;
    case 'firstClick':
      return n === 0 ? 1 : 0;
    case 'linear':
      return 1;
    case 'timeDecay':
      return exp((-Math.LN2 * daysBetween(path[n]!, path[last]!)) / HALF_LIFE_DAYS);
    case 'positionBased':
      // of two touches each gets half, of one all
      return n === 0 || n === last ? 0.4 : 0.2 / (last - 1);
  }
}

function daysBetween(earlier: Touch, later: Touch): number {
  return (later.week - earlier.week) * 7 + later.day - earlier.day;
}

interface CreditedOrder {
  readonly path: readonly Touch[];
  readonly netFen: number;
  readonly known: boolean;
}

/** The week's orders with their paths; one of a known customer is its own last visit and nothing else. */
function ordersOf({ customers }: CustomerBook, week: number): CreditedOrder[] {
  return customers.flatMap(({ orders, path }) =>
    orders.flatMap((order, n): CreditedOrder[] => {
      if (order.week !== week) return [];
      const first = n === 0 && path.length > 0;
      const { day, channel, netFen } = order;
      return [{ path: first ? path : [{ week, day, channel }], netFen, known: !first }];
    }),
  );
}

/**
 * Credit by channel for the orders of a week; over channels it is all orders and all their money.
 *
 * Data-driven credit is in proportion to removal effects, with the week's visits that led to no order as
 * lost journeys of one visit.
 */
export function attribution(
  book: CustomerBook,
  week: number,
  model: AttributionModel,
  scope: AttributionScope = 'all',
): Attribution {
  const orders = ordersOf(book, week).filter(({ known }) => scope === 'all' || !known);
  const credits = CHANNELS.map(() => 0);
  const money = CHANNELS.map(() => 0);
  const assisted = CHANNELS.map(() => 0);
  let netFen = 0;
  for (const order of orders) {
    netFen += order.netFen;
    const before = new Set(order.path.slice(0, -1).map(({ channel }) => channel));
    for (const channel of before) assisted[CHANNELS.indexOf(channel)]! += 1;
  }
  if (model === 'dataDriven') {
    const journeys = [...orders.map(journeyOf), ...lostJourneys(book, week, orders, scope)];
    removalEffects(journeys, CHANNELS.length).effects.forEach((effect, c) => {
      credits[c] = effect;
      money[c] = effect;
    });
  } else {
    for (const { path, netFen: fen } of orders) {
      pathWeights(model, path).forEach((weight, n) => {
        const c = CHANNELS.indexOf(path[n]!.channel);
        credits[c]! += weight;
        money[c]! += weight * fen;
      });
    }
  }
  const none = orders.length === 0;
  const milliOrders = none ? credits.map(() => 0) : allocate(orders.length * 1000, credits);
  const fen = none ? money.map(() => 0) : allocate(netFen, money);
  const channels = CHANNELS.map(
    (channel, c): ChannelCredit => ({
      channel,
      milliOrders: milliOrders[c]!,
      netFen: fen[c]!,
      assistedOrders: assisted[c]!,
    }),
  );
  return { week, model, scope, orders: orders.length, netFen, channels };
}

const journeyOf = ({ path }: CreditedOrder): Journeys => ({
  channels: path.map(({ channel }) => CHANNELS.indexOf(channel)),
  converted: 1,
  lost: 0,
});

function lostJourneys(
  { weeks }: CustomerBook,
  week: number,
  orders: readonly CreditedOrder[],
  scope: AttributionScope,
): Journeys[] {
  const facts = weeks.find((candidate) => candidate.week === week);
  return CHANNELS.map((channel, c) => {
    const all = facts?.visits[channel] ?? 0;
    const visits = scope === 'all' ? all : all - (facts?.returningVisits[channel] ?? 0);
    const converted = orders.filter(({ path }) => path.at(-1)!.channel === channel).length;
    return { channels: [c], converted: 0, lost: Math.max(0, visits - converted) };
  });
}
