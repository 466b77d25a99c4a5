import { type CustomerBook, kMeans, rfm, rfmPoints } from '../../../../simulator/index.ts';

export const MOST_CLUSTERS = 6;
const SAMPLE = 160;

/** Customers of a season as points: recency and money, logarithms taken and standardised. */
export interface KMeansSetup {
  readonly customers: number;
  readonly points: readonly (readonly [number, number])[];
}

/** An even sample of the customers with more than one order: first orders all stand in one place. */
export function kMeansSetup(book: CustomerBook): KMeansSetup {
  const table = rfm(book, book.untilWeek);
  const repeat = { ...table, rows: table.rows.filter((row) => row.orders > 1 && row.keptFen > 0) };
  const points = rfmPoints(repeat);
  const step = Math.max(1, Math.floor(points.length / SAMPLE));
  const rounded = (value: number | undefined) => Math.round((value ?? 0) * 100) / 100;
  return {
    customers: points.length,
    points: points
      .filter((_, n) => n % step === 0)
      .slice(0, SAMPLE)
      .map(([recency, , money]) => [rounded(recency), rounded(money)] as const),
  };
}

/** Clusters of the points; the same for the same number and start. */
export function clustersOf({ points }: KMeansSetup, clusters: number, start: number) {
  return kMeans(points, clusters, start);
}

/** Sum of squared distances for 1 to the most clusters, from one start. */
export function elbowOf(setup: KMeansSetup, start: number): readonly number[] {
  return Array.from({ length: MOST_CLUSTERS }, (_, n) => clustersOf(setup, n + 1, start).squaredDistance);
}
