/**
 * Who is alive: people with a record of their own, and customers of the time before who have none yet.
 *
 * Together they are as many, by segment and latent class, as the shop's state says.
 */
import { CLASS_COUNT, CUSTOMER_CELLS, RECENCY_WEEKS } from '../model/world.ts';
import { allocate } from '../money.ts';
import type { CustomerOrder, CustomerRefund, EarlierOrder, Touch } from '../vocabulary.ts';
import { type Chance, sampleDistinct, USES } from './draws.ts';
import { FIRST_WEEK, type WeekFacts } from './weeks.ts';

/** A customer's record while the book is being written. */
export interface Person {
  /** From 1, by appearance. */
  readonly number: number;
  /** Segment × class. */
  readonly cell: number;
  readonly regionCode: string;
  readonly earlier: readonly EarlierOrder[];
  readonly orders: CustomerOrder[];
  readonly refunds: CustomerRefund[];
  path: readonly Touch[];
  lastWeek: number;
  leftWeek: number | undefined;
  /** May be written to while the contactable share is above this. */
  consent: number;
}

export interface Population {
  readonly people: Person[];
  /** People alive by cell; those who left are swept out every week. */
  readonly alive: Person[][];
  /** Customers without a record, cell × weeks since their last purchase when the book begins. */
  readonly unknown: Float64Array;
}

export const segmentOf = (cell: number) => Math.floor(cell / CLASS_COUNT);

export function openPopulation({ cells }: WeekFacts): Population {
  const unknown = new Float64Array(CUSTOMER_CELLS * RECENCY_WEEKS);
  cells.forEach(({ opening, recency }, cell) => {
    unknown.set(allocate(opening, recency), cell * RECENCY_WEEKS);
  });
  return { people: [], alive: Array.from({ length: CUSTOMER_CELLS }, () => []), unknown };
}

/** Most weeks since the last purchase, on the book's first day, of someone who bought since week `week`. */
export function latestBucket(week: number): number {
  return Math.max(-1, FIRST_WEEK - 1 - week);
}

/** Customers without a record in buckets `from` to `to` of a cell. */
export function unknownIn({ unknown }: Population, cell: number, from: number, to: number): number {
  let total = 0;
  for (let r = from; r <= to; r++) total += unknown[cell * RECENCY_WEEKS + r]!;
  return total;
}

/** The bucket that holds customer `place` (0 first) of buckets `from` and up, going by `counts`. */
export function bucketAt(counts: ArrayLike<number>, cell: number, from: number, place: number): number {
  let left = place;
  for (let r = from; r < RECENCY_WEEKS; r++) {
    left -= counts[cell * RECENCY_WEEKS + r]!;
    if (left < 0) return r;
  }
  return RECENCY_WEEKS - 1;
}

/** Lets customers of a cell fall asleep, those who bought this week excepted, until `target` are alive. */
export function settle(
  population: Population,
  cell: number,
  target: number,
  week: number,
  chance: Chance,
): void {
  const { unknown } = population;
  const here = population.alive[cell]!.filter(({ leftWeek }) => leftWeek === undefined);
  population.alive[cell] = here;
  const nameless = unknownIn(population, cell, 0, RECENCY_WEEKS - 1);
  const surplus = here.length + nameless - target;
  if (surplus < 0) unknown[cell * RECENCY_WEEKS + RECENCY_WEEKS - 1]! -= surplus;
  if (surplus <= 0) return;
  const idle = here.filter(({ lastWeek }) => lastWeek < week);
  const before = unknown.slice();
  const chosen = sampleDistinct(surplus, idle.length + nameless, (turn) =>
    chance(USES.dormancy, cell * 65_536 + turn),
  );
  for (const place of chosen) {
    const person = idle[place];
    if (person) person.leftWeek = week;
    else unknown[cell * RECENCY_WEEKS + bucketAt(before, cell, 0, place - idle.length)]! -= 1;
  }
  population.alive[cell] = here.filter(({ leftWeek }) => leftWeek === undefined);
}
