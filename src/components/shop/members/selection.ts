import { RFM_SEGMENTS, type RfmRow, type RfmSegment } from '../../../simulator/index.ts';

/** Which customers are looked at. */
export type Selection =
  | { readonly by: 'all' }
  | { readonly by: 'segment'; readonly segment: RfmSegment }
  | { readonly by: 'cell'; readonly r: number; readonly f: number };

/** Reads `segment=vip` or `cell=5-1` of an address; anything else is everybody. */
export function selectionOf(query: URLSearchParams): Selection {
  const segment = RFM_SEGMENTS.find((name) => name === query.get('segment'));
  if (segment !== undefined) return { by: 'segment', segment };
  const cell = /^([1-5])-([1-5])$/.exec(query.get('cell') ?? '');
  return cell === null ? { by: 'all' } : { by: 'cell', r: Number(cell[1]), f: Number(cell[2]) };
}

/** A selection as the query of an address; `clusters` is how many groups the grouping shows. */
export function queryOf(selection: Selection, clusters: number): Readonly<Record<string, string>> {
  return {
    ...(selection.by === 'segment' ? { segment: selection.segment } : {}),
    ...(selection.by === 'cell' ? { cell: `${selection.r}-${selection.f}` } : {}),
    ...(clusters === DEFAULT_CLUSTERS ? {} : { groups: String(clusters) }),
  };
}

export const DEFAULT_CLUSTERS = 3;
export const CLUSTER_COUNTS = [2, 3, 4, 5] as const;

/** How many groups an address asks for. */
export function clusterCountOf(query: URLSearchParams): number {
  return CLUSTER_COUNTS.find((count) => String(count) === query.get('groups')) ?? DEFAULT_CLUSTERS;
}

export function isSelected(row: RfmRow, selection: Selection): boolean {
  if (selection.by === 'segment') return row.segment === selection.segment;
  if (selection.by === 'cell') return row.r === selection.r && row.f === selection.f;
  return true;
}
