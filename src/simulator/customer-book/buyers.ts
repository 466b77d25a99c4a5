/** Which customers placed the week's returning orders. */

import { CLASS_COUNT, CUSTOMER_CELLS, RECENCY_WEEKS, SEGMENT_COUNT } from '../model/world.ts';
import { allocate } from '../money.ts';
import { sortedBy } from '../orders/draws.ts';
import { CHANNELS } from '../vocabulary.ts';
import { type Chance, sampleDistinct, USES } from './draws.ts';
import { bucketAt, latestBucket, type Person, type Population, unknownIn } from './population.ts';
import type { WeekFacts } from './weeks.ts';

const EMAIL = CHANNELS.indexOf('email');
/** Weeks within which a purchase counts as recent. */
export const RECENT_WEEKS = 4;

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
  readonly recentUnknown: number;
  readonly olderUnknown: number;
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
    return {
      orders,
      recent: alive.filter(({ lastWeek }) => lastWeek >= since),
      older: alive.filter(({ lastWeek }) => lastWeek < since),
      recentUnknown: unknownIn(population, cell, 0, bucket),
      olderUnknown: unknownIn(population, cell, bucket + 1, RECENCY_WEEKS - 1),
    };
  });
  const recentBuyers = shareRecent(facts, candidates);
  const buyerOf: (Buyer | undefined)[] = facts.sales.map(() => undefined);
  candidates.forEach((mine, cell) => {
    const { orders } = mine;
    if (orders.length === 0) return;
    const buyers = buyersOfCell(population, facts, cell, mine, recentBuyers[cell]!, bucket, chance);
    pairUp(facts, cell, orders, buyers, buyerOf, chance);
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

/** Recent buyers by cell: in all as many as the repurchase rate says, as far as there are such customers. */
function shareRecent(facts: WeekFacts, candidates: readonly Candidates[]): number[] {
  const most = candidates.map(({ orders, recent, recentUnknown }) =>
    Math.min(orders.length, recent.length + recentUnknown),
  );
  // where all customers bought recently, so did the buyers
  const shares = candidates.map(({ older, olderUnknown }, cell) =>
    older.length + olderUnknown === 0 ? Math.min(1, most[cell]!) : 0,
  );
  let left = facts.recentBuyers - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    const open = most.map((limit, cell) => limit - shares[cell]!);
    const weights = facts.cells.map(({ recentBuyers }, cell) => (open[cell]! > 0 ? recentBuyers + 1e-9 : 0));
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
 * The different buyers of a cell. Each order would fall on any of the cell's customers alike; that gives
 * their number, and the number of recent ones is given.
 */
function buyersOfCell(
  population: Population,
  facts: WeekFacts,
  cell: number,
  { orders, recent, older, recentUnknown, olderUnknown }: Candidates,
  recentBuyers: number,
  bucket: number,
  chance: Chance,
): Buyer[] {
  const recentCount = recent.length + recentUnknown;
  const olderCount = older.length + olderUnknown;
  const entity = cell * 65_536;
  const different = new Set<number>();
  for (let n = 0; n < orders.length; n++)
    different.add(Math.floor(chance(USES.distinctBuyers, entity + n) * (recentCount + olderCount)));
  const olderBuyers = Math.min(olderCount, Math.max(0, different.size - recentBuyers));
  const before = population.unknown.slice();
  const buyers: Buyer[] = [];
  const add = (person: Person | undefined, from: number, place: number) => {
    const r = person ? -1 : bucketAt(before, cell, from, place);
    if (!person) population.unknown[cell * RECENCY_WEEKS + r]! -= 1;
    const consent = person?.consent ?? chance(USES.consent, entity + buyers.length);
    buyers.push({ cell, bucket: r, person, consent, orders: 0 });
  };
  for (const place of sampleDistinct(recentBuyers, recentCount, (turn) =>
    chance(USES.recentBuyer, entity + turn),
  ))
    add(recent[place], 0, place - recent.length);
  for (const place of sampleDistinct(olderBuyers, olderCount, (turn) =>
    chance(USES.olderBuyer, entity + turn),
  ))
    add(older[place], bucket + 1, place - older.length);
  // nobody alive though there are orders: someone of long ago
  if (buyers.length === 0)
    buyers.push({
      cell,
      bucket: RECENCY_WEEKS - 1,
      person: undefined,
      consent: facts.contactableOnMonday * chance(USES.consent, entity),
      orders: 0,
    });
  return buyers;
}

/** Gives each order of a cell to a buyer: every buyer one, the others to any; e-mail to those who get it. */
function pairUp(
  { sales, contactableOnMonday }: WeekFacts,
  cell: number,
  orders: readonly number[],
  buyers: readonly Buyer[],
  buyerOf: (Buyer | undefined)[],
  chance: Chance,
): void {
  const entity = cell * 65_536;
  const turns = orders.map((_, n) =>
    n < buyers.length ? buyers[n]! : buyers[Math.floor(chance(USES.pairing, entity + n, 1) * buyers.length)]!,
  );
  const shuffled = sortedBy(
    turns.map((buyer, n) => ({ buyer, luck: chance(USES.pairing, entity + n, 0) })),
    ({ luck }) => luck,
  ).map(({ buyer }) => buyer);
  const listed = shuffled.filter(({ consent }) => consent < contactableOnMonday);
  const others = shuffled.filter(({ consent }) => consent >= contactableOnMonday);
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
