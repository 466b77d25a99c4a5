import { type CustomerBook, RFM_SEGMENTS, type RfmSegment, rfm } from '../../../../simulator/index.ts';

/** Customers of a season by recency and frequency; cells in the order of the grid, recency 5 first. */
export interface RfmSetup {
  readonly week: number;
  readonly segments: readonly {
    readonly id: RfmSegment;
    readonly name: string;
    /** What makes a customer one of these. */
    readonly rule: string;
    readonly customers: number;
    readonly keptFen: number;
    readonly cells: readonly number[];
  }[];
}
export const SCORES: readonly number[] = [1, 2, 3, 4, 5];

const cellOf = (r: number, f: number) => (5 - r) * 5 + f - 1;

/** Scores the customers of the book on its last Sunday. */
export function rfmSetup(
  book: CustomerBook,
  words: (id: RfmSegment) => { readonly name: string; readonly rule: string },
): RfmSetup {
  const table = rfm(book, book.untilWeek);
  return {
    week: book.untilWeek,
    segments: RFM_SEGMENTS.map((id) => {
      const cells = Array.from({ length: 25 }, () => 0);
      for (const row of table.rows) {
        if (row.segment === id) cells[cellOf(row.r, row.f)] = (cells[cellOf(row.r, row.f)] ?? 0) + 1;
      }
      return { id, ...words(id), ...table.segments[id], cells };
    }),
  };
}

export interface RfmReading {
  readonly customers: number;
  readonly customerShare: number;
  readonly moneyShare: number;
  readonly keptFenEach: number;
}

export function readSegment({ segments }: RfmSetup, place: number): RfmReading {
  const segment = segments[place];
  if (!segment) throw new Error(`no segment ${place}`);
  const sum = (pick: (one: RfmSetup['segments'][number]) => number) =>
    segments.reduce((total, one) => total + pick(one), 0);
  return {
    customers: segment.customers,
    customerShare: segment.customers / sum((one) => one.customers),
    moneyShare: segment.keptFen / sum((one) => one.keptFen),
    keptFenEach: segment.customers > 0 ? segment.keptFen / segment.customers : 0,
  };
}

/** Customers of one segment, or of all where `place` is absent, in the cell of these scores. */
export function customersIn({ segments }: RfmSetup, r: number, f: number, place?: number): number {
  return segments.reduce(
    (sum, one, n) => (place === undefined || n === place ? sum + (one.cells[cellOf(r, f)] ?? 0) : sum),
    0,
  );
}
