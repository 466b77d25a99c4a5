/** Recency, frequency, money: customers scored by fifths and named by what the scores say. */
import type { Customer, CustomerBook, RfmCell, RfmRow, RfmSegment, RfmTable } from '../vocabulary.ts';
import { RFM_SEGMENTS } from '../vocabulary.ts';

/** Weeks in which a first order makes a new customer. */
const NEW_WEEKS = 4;

/**
 * Scores 1 to 5 by fifths, equal values alike: score 1 goes to the lowest fifth, score 2 to the lowest quarter
 * of those left, and so on up to 5, each with everyone tied at its edge. So where four in five bought once,
 * once is 1 and the others still spread over 2 to 5.
 */
export function quintiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const scoreOf = new Map<number, number>();
  let from = 0;
  for (let score = 1; score <= 5 && from < sorted.length; score++) {
    const edge = sorted[from + Math.ceil((sorted.length - from) / (6 - score)) - 1]!;
    for (; from < sorted.length && sorted[from]! <= edge; from++) scoreOf.set(sorted[from]!, score);
  }
  return values.map((value) => scoreOf.get(value)!);
}

/**
 * VIP: recent, frequent and high spending (4 and more each). Loyal: frequent (3 and more) and not long gone
 * (recency 3 and more). At risk: frequent, but gone (2 or less). Lost: neither. Of the others, new are first
 * buyers of the last four weeks, potential all else.
 */
function segmentOf(r: number, f: number, m: number, isNew: boolean): RfmSegment {
  if (f >= 3) {
    if (r <= 2) return 'atRisk';
    return r >= 4 && f >= 4 && m >= 4 ? 'vip' : 'loyal';
  }
  if (isNew) return 'new';
  return r <= 2 ? 'lost' : 'potential';
}

interface Reading {
  readonly customer: Customer;
  readonly recencyDays: number;
  readonly orders: number;
  readonly keptFen: number;
}

function readingOf(customer: Customer, week: number): Reading | undefined {
  let orders = 0;
  let keptFen = 0;
  let recencyDays = 0;
  for (const order of customer.orders) {
    if (order.week > week) break;
    orders += 1;
    keptFen += order.netFen;
    recencyDays = (week - order.week) * 7 + 6 - order.day;
  }
  for (const refund of customer.refunds) if (refund.week <= week) keptFen -= refund.refundFen;
  return orders > 0 ? { customer, recencyDays, orders, keptFen } : undefined;
}

/** All customers with an order in the book, scored as they stand on the Sunday night of `week`. */
export function rfm({ customers }: CustomerBook, week: number): RfmTable {
  const readings = customers.flatMap((customer) => readingOf(customer, week) ?? []);
  const recency = quintiles(readings.map(({ recencyDays }) => -recencyDays));
  const frequency = quintiles(readings.map(({ orders }) => orders));
  const money = quintiles(readings.map(({ keptFen }) => keptFen));
  const rows = readings.map(({ customer, recencyDays, orders, keptFen }, n): RfmRow => {
    const [r, f, m] = [recency[n]!, frequency[n]!, money[n]!];
    const isNew = !customer.before && orders === 1 && customer.firstWeek > week - NEW_WEEKS;
    const segment = segmentOf(r, f, m, isNew);
    return { customerId: customer.id, recencyDays, orders, keptFen, r, f, m, segment };
  });
  return { week, rows, grid: gridOf(rows), segments: segmentsOf(rows) };
}

function gridOf(rows: readonly RfmRow[]): RfmCell[] {
  const customers = new Float64Array(25);
  const keptFen = new Float64Array(25);
  const at = (r: number, f: number) => (5 - r) * 5 + f - 1;
  for (const row of rows) {
    customers[at(row.r, row.f)]! += 1;
    keptFen[at(row.r, row.f)]! += row.keptFen;
  }
  return [5, 4, 3, 2, 1].flatMap((r) =>
    [1, 2, 3, 4, 5].map((f) => ({ r, f, customers: customers[at(r, f)]!, keptFen: keptFen[at(r, f)]! })),
  );
}

function segmentsOf(rows: readonly RfmRow[]): RfmTable['segments'] {
  const totals = Object.fromEntries(
    RFM_SEGMENTS.map((segment) => [segment, { customers: 0, keptFen: 0 }]),
  ) as Record<RfmSegment, { customers: number; keptFen: number }>;
  for (const { segment, keptFen } of rows) {
    totals[segment].customers += 1;
    totals[segment].keptFen += keptFen;
  }
  return totals;
}
