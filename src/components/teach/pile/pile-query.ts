import { teachHash } from '../route.ts';

export const PILE_STATES = [
  'waiting',
  'ungraded',
  'begun',
  'graded',
  'earlier',
  'aside',
  'progress',
  'not-a-report',
] as const;
export type PileState = (typeof PILE_STATES)[number];

/** What the table shows; the address keeps it, so that going back finds it again. */
export const PILE_SHOWS = [
  'all',
  'to-grade',
  'graded',
  'flagged',
  'altered',
  'other-rules',
  'unreadable',
  'aside',
] as const;
export type PileShow = (typeof PILE_SHOWS)[number];

export const PILE_SORTS = [
  'student',
  'week',
  'check',
  'profit',
  'mark',
  'words',
  'flags',
  'grade',
  'added',
] as const;
export type PileSort = (typeof PILE_SORTS)[number];

export interface PileQuery {
  readonly show: PileShow;
  readonly week: number | undefined;
  readonly sort: PileSort;
  readonly isDescending: boolean;
  /** From 1. */
  readonly page: number;
}

export const USUAL_QUERY: PileQuery = {
  show: 'all',
  week: undefined,
  sort: 'added',
  isDescending: false,
  page: 1,
};

/** Rows of one page: more would slow the table down. */
export const PAGE_ROWS = 100;

export function readPileQuery(search: URLSearchParams): PileQuery {
  const week = Number(search.get('week'));
  const page = Number(search.get('page'));
  return {
    show: PILE_SHOWS.find((known) => known === search.get('show')) ?? USUAL_QUERY.show,
    week: Number.isInteger(week) && week >= 1 && week <= 12 ? week : undefined,
    sort: PILE_SORTS.find((known) => known === search.get('sort')) ?? USUAL_QUERY.sort,
    isDescending: search.get('order') === 'down',
    page: Number.isInteger(page) && page >= 1 ? page : 1,
  };
}

/** Address of the pile with something of the query changed; another filter begins at its first page. */
export function pileHash(query: PileQuery, change: Partial<PileQuery>): string {
  const next = { ...query, page: 1, ...change };
  const search: Record<string, string> = {};
  if (next.show !== USUAL_QUERY.show) search['show'] = next.show;
  if (next.week !== undefined) search['week'] = String(next.week);
  if (next.sort !== USUAL_QUERY.sort) search['sort'] = next.sort;
  if (next.isDescending) search['order'] = 'down';
  if (next.page > 1) search['page'] = String(next.page);
  return teachHash('pile', undefined, search);
}
