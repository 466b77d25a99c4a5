import {
  type Clusters,
  type Customer,
  kMeans,
  RFM_SEGMENTS,
  type RfmRow,
  type RfmSegment,
  type RfmTable,
  rfmPoints,
} from '../../../simulator/index.ts';

/** What a group of customers looks like. */
export interface GroupFigures {
  readonly customers: number;
  readonly medianRecencyDays: number;
  readonly ordersEach: number;
  readonly keptFen: number;
  readonly keptEachFen: number;
  /** Of these, customers who may be written to. */
  readonly consenting: number;
}

/** Sums over some rows; zeros for none. */
export function groupFigures(rows: readonly RfmRow[], byId: ReadonlyMap<string, Customer>): GroupFigures {
  const count = rows.length;
  const recency = rows.map(({ recencyDays }) => recencyDays).sort((a, b) => a - b);
  const keptFen = rows.reduce((sum, row) => sum + row.keptFen, 0);
  return {
    customers: count,
    medianRecencyDays: recency[Math.floor((count - 1) / 2)] ?? 0,
    ordersEach: count === 0 ? 0 : rows.reduce((sum, row) => sum + row.orders, 0) / count,
    keptFen,
    keptEachFen: count === 0 ? 0 : keptFen / count,
    consenting: rows.filter(({ customerId }) => byId.get(customerId)?.emailConsent === true).length,
  };
}

/** Compared with all customers: at least this many standard deviations make a word. */
const NOTABLE = 0.5;
export type Level = 'low' | 'usual' | 'high';

/** A cluster in plain words and against the named segments. */
export interface ClusterReading {
  readonly figures: GroupFigures;
  /** How long ago the last order was, how often they bought, how much they kept, compared with everyone. */
  readonly recency: Level;
  readonly frequency: Level;
  readonly money: Level;
  readonly segments: Readonly<Record<RfmSegment, number>>;
}

/** Groups of like customers, the largest first. */
export function clusterReadings(
  table: RfmTable,
  byId: ReadonlyMap<string, Customer>,
  count: number,
): readonly ClusterReading[] {
  if (table.rows.length === 0) return [];
  const clusters: Clusters = kMeans(rfmPoints(table), count, 0);
  return clusters.centres.map((centre, cluster) => {
    const rows = table.rows.filter((_, n) => clusters.assignment[n] === cluster);
    const segments = Object.fromEntries(RFM_SEGMENTS.map((name) => [name, 0])) as Record<RfmSegment, number>;
    for (const { segment } of rows) segments[segment] += 1;
    return {
      figures: groupFigures(rows, byId),
      recency: levelOf(centre[0]),
      frequency: levelOf(centre[1]),
      money: levelOf(centre[2]),
      segments,
    };
  });
}

function levelOf(deviations: number | undefined): Level {
  if (deviations === undefined || Math.abs(deviations) < NOTABLE) return 'usual';
  return deviations > 0 ? 'high' : 'low';
}
