/** Which customers placed the week's returning orders. */

import { CLASS_COUNT, CUSTOMER_CELLS, RECENCY_WEEKS, SEGMENT_COUNT } from '../model/world.ts';
import { allocate } from '../money.ts';
import { sortedBy } from '../orders/draws.ts';
import { CHANNELS } from '../vocabulary.ts';
import { type Chance, USES } from './draws.ts';
import { bucketAt, latestBucket, type Person, type Population, unknownIn } from './population.ts';
import type { WeekFacts } from './weeks.ts';

const EMAIL = CHANNELS.indexOf('email');
/** Weeks within which a purchase counts as recent. */
const RECENT_WEEKS = 4;
const OLDEST = RECENCY_WEEKS - 1;

/** Someone who buys this week: a person, or a customer without a record until the first order is written. */
export interface Buyer {
  readonly cell: number;
  /** Weeks since the last purchase on the book's first day; −1 for people. */
  readonly bucket: number;
  person: Person | undefined;
  consent: number;
  orders: number;
}

interface Candidates {
  readonly orders: readonly number[];
  readonly recent: readonly Person[];
  readonly older: readonly Person[];
  /** With those who have no record yet. */
  readonly recentCount: number;
  readonly olderCount: number;
}

/** The buyer of each sale of the week, undefined for first orders; chosen customers leave the unknown. */
export function chooseBuyers(
  population: Population,
  facts: WeekFacts,
  chance: Chance,
): (Buyer | undefined)[] {
  const since = facts.week - RECENT_WEEKS;
  const bucket = latestBucket(since);
  const candidates = ordersByCell(facts, chance).map((orders, cell): Candidates => {
    const alive = population.alive[cell]!;
    const recent = alive.filter(({ lastWeek }) => lastWeek >= since);
    const older = alive.filter(({ lastWeek }) => lastWeek < since);
    return {
      orders,
      recent,
      older,
      recentCount: recent.length + unknownIn(population, cell, 0, bucket),
      olderCount: older.length + unknownIn(population, cell, bucket + 1, RECENCY_WEEKS - 1),
    };
  });
  const recentOrders = shareRecent(facts, candidates);
  const buyerOf: (Buyer | undefined)[] = facts.sales.map(() => undefined);
  candidates.forEach((mine, cell) => {
    if (mine.orders.length === 0) return;
    const buyers = buyersOfCell(population, cell, mine, recentOrders[cell]!, bucket, chance);
    pairUp(facts, cell, mine.orders, buyers, buyerOf, chance);
  });
  return buyerOf;
}

/** Indices of returning sales by segment and class, in the numbers of the week and in random order. */
function ordersByCell({ sales, cells }: WeekFacts, chance: Chance): number[][] {
  const byCell: number[][] = Array.from({ length: CUSTOMER_CELLS }, () => []);
  const all = sales.map((_, index) => index);
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const mine = all.filter((index) => sales[index]!.returning && sales[index]!.segment === g);
    const shuffled = sortedBy(mine, (index) => chance(USES.customerClass, index));
    const counts = Array.from({ length: CLASS_COUNT }, (_, l) => cells[g * CLASS_COUNT + l]!.returningOrders);
    let from = 0;
    allocate(mine.length, counts).forEach((count, l) => {
      byCell[g * CLASS_COUNT + l] = shuffled.slice(from, from + count);
      from += count;
    });
  }
  return byCell;
}

/**
 * Orders of recent customers by cell: in all as many as the repurchase rate says, as far as there are such,
 * and shared as if recent and older customers of a cell were alike.
 */
function shareRecent(facts: WeekFacts, candidates: readonly Candidates[]): number[] {
  const most = candidates.map(({ orders, recentCount }) => (recentCount > 0 ? orders.length : 0));
  // where everyone bought recently, so did the buyers
  const shares = candidates.map(({ olderCount }, cell) => (olderCount === 0 ? most[cell]! : 0));
  let left = facts.recentOrders - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    const open = most.map((limit, cell) => limit - shares[cell]!);
    const weights = candidates.map(({ orders, recentCount, olderCount }, cell) =>
      open[cell]! > 0 ? (orders.length * recentCount) / (recentCount + olderCount) : 0,
    );
    if (weights.every((weight) => weight === 0)) break;
    allocate(left, weights).forEach((part, cell) => {
      const more = Math.min(part, open[cell]!);
      shares[cell]! += more;
      left -= more;
    });
  }
  return shares;
}

/**
 * The buyer of each order of a cell: `recentOrders` of them fall on its recent customers, each as likely as
 * the next, and the others on its older ones; so somebody may buy twice.
 */
function buyersOfCell(
  population: Population,
  cell: number,
  { orders, recent, older, recentCount, olderCount }: Candidates,
  recentOrders: number,
  bucket: number,
  chance: Chance,
): Buyer[] {
  const before = population.unknown.slice();
  const chosen = new Map<number, Buyer>();
  return orders.map((_, n) => {
    const entity = cell * 65_536 + n;
    const isRecent = n < recentOrders;
    const people = isRecent ? recent : older;
    const count = isRecent ? recentCount : olderCount;
    const place = Math.floor(chance(USES.buyer, entity) * count);
    const known = chosen.get(isRecent ? place : -1 - place);
    if (known) return known;
    const person = people[place];
    let r = -1;
    if (!person) {
      // with nobody alive, someone of long ago
      r = count > 0 ? bucketAt(before, cell, isRecent ? 0 : bucket + 1, place - people.length) : OLDEST;
      if (count > 0) population.unknown[cell * RECENCY_WEEKS + r]! -= 1;
    }
    const consent = person?.consent ?? chance(USES.consent, entity);
    const buyer: Buyer = { cell, bucket: r, person, consent, orders: 0 };
    chosen.set(isRecent ? place : -1 - place, buyer);
    return buyer;
  });
}

/** Gives the orders of a cell to their buyers: those by e-mail to whom it reaches, the others to any. */
function pairUp(
  { sales, contactableOnMonday }: WeekFacts,
  cell: number,
  orders: readonly number[],
  buyers: readonly Buyer[],
  buyerOf: (Buyer | undefined)[],
  chance: Chance,
): void {
  const turns = sortedBy(
    buyers.map((buyer, n) => ({ buyer, luck: chance(USES.pairing, cell * 65_536 + n) })),
    ({ luck }) => luck,
  ).map(({ buyer }) => buyer);
  const listed = turns.filter(({ consent }) => consent < contactableOnMonday);
  const others = turns.filter(({ consent }) => consent >= contactableOnMonday);
  const give = (order: number, first: Buyer[], second: Buyer[]) => {
    const buyer = (first.pop() ?? second.pop())!;
    buyerOf[order] = buyer;
    buyer.orders += 1;
    return buyer;
  };
  for (const order of orders) {
    if (sales[order]!.channel !== EMAIL) continue;
    const buyer = give(order, listed, others);
    // a mail was answered, so there was consent
    if (buyer.consent >= contactableOnMonday) buyer.consent *= contactableOnMonday;
  }
  for (const order of orders) if (sales[order]!.channel !== EMAIL) give(order, others, listed);
}
