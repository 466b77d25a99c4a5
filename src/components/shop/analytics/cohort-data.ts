import { common } from '../../../i18n/areas/common.ts';
import { integer } from '../../../i18n/formats.ts';
import { CHANNELS, type Channel, type CustomerBook, cohorts } from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { both } from './words.ts';

export const COHORT_MEASURES = ['returned', 'active', 'kept'] as const;
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

export interface CohortRow {
  readonly week: number;
  readonly customers: number;
  /** By weeks after the first order; a share of the cohort, or fen per buyer. */
  readonly values: readonly number[];
}

/** The first age that says something: nobody is back in the week of a first order, and all of them bought. */
export const firstAge = (measure: CohortMeasure): number => (measure === 'kept' ? 0 : 1);

/** The triangle, oldest cohort first: its longest row has as many cells as the book has weeks. */
export function cohortRows(book: CustomerBook, measure: CohortMeasure): readonly CohortRow[] {
  return cohorts(book).map(({ week, customers, active, returned, keptFen }) => {
    let keptSoFar = 0;
    const per = (value: number) => (customers === 0 ? 0 : value / customers);
    const values = keptFen.map((fen, age) => {
      keptSoFar += fen;
      if (measure === 'kept') return per(keptSoFar);
      return per((measure === 'active' ? active[age] : returned[age]) ?? 0);
    });
    return { week, customers, values };
  });
}

/** Share of all cohorts of at least `age` weeks that have come back by then; undefined without such cohorts. */
export function backWithin(book: CustomerBook, age: number): number | undefined {
  let buyers = 0;
  let back = 0;
  for (const { customers, returned } of cohorts(book)) {
    if (returned[age] === undefined) continue;
    buyers += customers;
    back += returned[age];
  }
  return buyers === 0 ? undefined : back / buyers;
}

/** The oldest age, up to four weeks, that two cohorts have reached. */
export function comparableAge(book: CustomerBook): number {
  return Math.max(0, Math.min(4, cohorts(book).length - 2));
}

export interface ChannelReturn {
  readonly channel: Channel;
  readonly buyers: number;
  readonly back: number;
  readonly keptFen: number;
}

/** New buyers of the book by the channel of their first order, those of its last week left out. */
export function returnsByChannel({ customers, untilWeek }: CustomerBook): readonly ChannelReturn[] {
  const rows = CHANNELS.map((channel) => ({ channel, buyers: 0, back: 0, keptFen: 0 }));
  for (const { before, firstWeek, orders, refunds } of customers) {
    const first = orders[0];
    if (before || first === undefined || firstWeek >= untilWeek) continue;
    const row = rows.find(({ channel }) => channel === first.channel)!;
    row.buyers += 1;
    if (orders.length > 1) row.back += 1;
    for (const { netFen } of orders) row.keptFen += netFen;
    for (const { refundFen } of refunds) row.keptFen -= refundFen;
  }
  return rows;
}

/** How far beyond chance a share must lie, in standard errors. */
const BEYOND_CHANCE = 2;

/** Channels whose buyers return more often than chance explains, the most first. */
export function standingOut(rows: readonly ChannelReturn[]): readonly Channel[] {
  const buyers = rows.reduce((total, row) => total + row.buyers, 0);
  const back = rows.reduce((total, row) => total + row.back, 0);
  const share = buyers === 0 ? 0 : back / buyers;
  const excess = (row: ChannelReturn) => (row.buyers === 0 ? 0 : row.back / row.buyers - share);
  return rows
    .filter(
      (row) => row.buyers > 0 && excess(row) > BEYOND_CHANCE * Math.sqrt((share * (1 - share)) / row.buyers),
    )
    .sort((a, b) => excess(b) - excess(a))
    .map(({ channel }) => channel);
}

export function cohortBlock(book: CustomerBook, measure: CohortMeasure): Block {
  const rows = cohortRows(book, measure);
  const first = firstAge(measure);
  const width = Math.max(0, ...rows.map(({ values }) => values.length - first));
  return {
    kind: `cohorts-${measure}`,
    week: book.untilWeek,
    title: both(
      (t, locale) =>
        `${t.cohorts.title} · ${t.cohorts.measures[measure]} · ${weekName(book.untilWeek, locale)}`,
    ),
    caption: both((t) => `${t.cohorts.title}: ${t.cohorts.measureHelp[measure]}`),
    columns: [
      { label: both((t) => t.cohorts.cohort), kind: 'text' },
      { label: both((t) => t.cohorts.buyers), kind: 'count' },
      ...Array.from({ length: width }, (_, at) => ({
        label: both((t, locale) =>
          at + first === 0 ? t.cohorts.afterZero : t.cohorts.after(integer(at + first, locale)),
        ),
        kind: measure === 'kept' ? ('money' as const) : ('rate' as const),
      })),
    ],
    rows: rows.map(({ week, customers, values }): readonly Cell[] => [
      both((_t, locale) => weekName(week, locale)),
      customers,
      ...Array.from({ length: width }, (_, at) => values[at + first]),
    ]),
  };
}

export function channelReturnBlock(book: CustomerBook): Block {
  const rows = returnsByChannel(book).filter(({ buyers }) => buyers > 0);
  const total = rows.reduce(
    (all, row) => ({
      buyers: all.buyers + row.buyers,
      back: all.back + row.back,
      keptFen: all.keptFen + row.keptFen,
    }),
    { buyers: 0, back: 0, keptFen: 0 },
  );
  const cells = (name: Cell, { buyers, back, keptFen }: Omit<ChannelReturn, 'channel'>): readonly Cell[] => [
    name,
    buyers,
    back,
    buyers === 0 ? undefined : back / buyers,
    buyers === 0 ? undefined : keptFen / buyers,
  ];
  return {
    kind: 'cohorts-channels',
    week: book.untilWeek,
    title: both((t, locale) => `${t.cohorts.byChannel} · ${weekName(book.untilWeek, locale)}`),
    caption: both((t) => t.cohorts.byChannelCaption),
    columns: [
      { label: both((t) => t.cohorts.channel), kind: 'text' },
      { label: both((t) => t.cohorts.buyers), kind: 'count' },
      { label: both((t) => t.cohorts.back), kind: 'count' },
      { label: both((t) => t.cohorts.backRate), kind: 'rate' },
      { label: both((t) => t.cohorts.keptPer), kind: 'unitMoney' },
    ],
    picture: { shape: 'bars', columns: [3] },
    rows: [
      ...rows.map((row) =>
        cells(
          both((_t, locale) => common[locale].channels[row.channel]),
          row,
        ),
      ),
      cells(
        both((t) => t.total),
        total,
      ),
    ],
    hasTotal: true,
  };
}
