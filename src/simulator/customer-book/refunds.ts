/** Money back: each refund with the customer it was paid to, in the week it was paid out. */
import { RECENCY_WEEKS } from '../model/world.ts';
import { allocate } from '../money.ts';
import { type Chance, sampleDistinct, USES } from './draws.ts';
import { bucketAt, type Person, type Population, unknownIn } from './population.ts';
import type { Sale } from './sales.ts';
import type { WeekFacts } from './weeks.ts';

/** Refunds and units of the book's orders, by the week they fall in. */
export interface Ledger {
  readonly refundFen: Map<number, number>;
  readonly unitsBack: Map<number, number>;
}

export const openLedger = (): Ledger => ({ refundFen: new Map(), unitsBack: new Map() });

const add = (sums: Map<number, number>, week: number, count: number) =>
  sums.set(week, (sums.get(week) ?? 0) + count);

/** Notes a sale's refunds, this week's and those decided for later ones, up to `untilWeek` on the person. */
export function writeRefunds(ledger: Ledger, person: Person, sale: Sale, untilWeek: number): void {
  sale.refundFen.forEach((refundFen, later) => {
    const week = sale.week + later;
    if (refundFen !== 0) add(ledger.refundFen, week, refundFen);
    if (refundFen !== 0 && week <= untilWeek) person.refunds.push({ week, orderId: sale.orderId, refundFen });
  });
  sale.unitsBack.forEach((units, later) => {
    if (units > 0) add(ledger.unitsBack, sale.week + later, units);
  });
}

/** Latest weeks before the book whose orders may still come back in it. */
const LATEST_BUCKET = 2;

/**
 * What the week refunds beyond the book's own orders goes back to customers of the time before, one a unit,
 * among those who had bought in the three weeks before the book.
 */
export function payEarlierRefunds(
  ledger: Ledger,
  population: Population,
  facts: WeekFacts,
  chance: Chance,
  open: (cell: number, bucket: number) => Person,
): void {
  const { week, sales } = facts;
  let refundFen = facts.refundFen - (ledger.refundFen.get(week) ?? 0);
  for (const sale of sales) refundFen -= sale.refundFen[0]!;
  if (refundFen === 0) return;
  const units = Math.max(1, facts.carriedUnitsBack - (ledger.unitsBack.get(week) ?? 0));
  const before = population.unknown.slice();
  const counts = facts.cells.map((_, cell) => unknownIn(population, cell, 0, LATEST_BUCKET));
  const size = counts.reduce((sum, count) => sum + count, 0);
  const receivers = sampleDistinct(units, size, (turn) => chance(USES.earlierRefund, turn)).map((place) => {
    let cell = 0;
    let left = place;
    while (left >= counts[cell]!) left -= counts[cell++]!;
    const bucket = bucketAt(before, cell, 0, left);
    population.unknown[cell * RECENCY_WEEKS + bucket]! -= 1;
    const person = open(cell, bucket);
    population.alive[cell]!.push(person);
    return person;
  });
  // with nobody left to pay, the latest customer is
  if (receivers.length === 0) receivers.push(population.people.at(-1) ?? open(0, 0));
  const parts = allocate(
    refundFen,
    receivers.map(({ earlier }) => earlier.at(-1)?.netFen ?? 1),
  );
  receivers.forEach((person, n) => {
    if (parts[n] !== 0) person.refunds.push({ week, refundFen: parts[n]! });
  });
}
