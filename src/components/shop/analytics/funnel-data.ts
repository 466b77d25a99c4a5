import { type Funnel, type FunnelStep, funnel } from '../../../charts/funnel.ts';
import { common } from '../../../i18n/areas/common.ts';
import {
  CHANNELS,
  type Channel,
  type CustomerBook,
  type OrderBook,
  type WeekResult,
} from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import type { Books } from './books.ts';
import { both } from './words.ts';

export const STEPS = ['visits', 'views', 'carts', 'checkouts', 'placed', 'paid', 'kept'] as const;
export type Step = (typeof STEPS)[number];

/** Orders of a week by channel that had no refund by the end of the `age`-th week after. */
export function keptOrders(
  { customers }: CustomerBook,
  week: number,
  age: number,
): Readonly<Record<Channel, number>> {
  const kept = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  for (const { orders, refunds } of customers) {
    const refunded = new Set(refunds.filter((refund) => refund.week <= week + age).map((r) => r.orderId));
    for (const order of orders)
      if (order.week === week && !refunded.has(order.orderId)) kept[order.channel] += 1;
  }
  return kept;
}

const sum = (numbers: Readonly<Record<string, number>>) =>
  Object.values(numbers).reduce((total, n) => total + n, 0);

/** What is known of a week's steps; placed and kept come from the books. */
type Counts = Readonly<Partial<Record<Step, number>>>;

function countsOf(result: WeekResult, placed: number | undefined, kept: number | undefined): Counts {
  return {
    visits: result.visits,
    views: result.productViews,
    carts: result.carts,
    checkouts: result.checkouts,
    ...(placed === undefined ? {} : { placed }),
    paid: result.orders,
    ...(kept === undefined ? {} : { kept }),
  };
}

export interface FunnelReading {
  readonly funnel: Funnel<Step>;
  /** Both books are in. */
  readonly isWhole: boolean;
  readonly hasBefore: boolean;
}

const valueOf = <Value>(answer: { status: string; value?: Value }): Value | undefined =>
  answer.status === 'ready' ? answer.value : undefined;

/** The funnel of a week against the week before; of the first week of all against nothing. */
export function funnelReading(
  results: readonly WeekResult[],
  week: number,
  compare: boolean,
  books: Books,
): FunnelReading | undefined {
  const result = results.find((other) => other.week === week);
  if (result === undefined) return undefined;
  const before = compare ? results.find((other) => other.week === week - 1) : undefined;
  const book = valueOf<CustomerBook>(books.latest);
  const placed = valueOf<OrderBook>(books.orders)?.orders.length;
  const placedBefore = valueOf<OrderBook>(books.ordersBefore)?.orders.length;
  // both weeks at the same age, or the younger one would look better
  const age = (results.at(-1)?.week ?? week) - week;
  const kept = book && sum(keptOrders(book, week, age));
  const keptBefore = book && sum(keptOrders(book, week - 1, age));
  const now = countsOf(result, placed, kept);
  const was = before && countsOf(before, placedBefore, keptBefore);
  const steps = STEPS.flatMap((name): FunnelStep<Step>[] => {
    const count = now[name];
    return count === undefined ? [] : [{ name, count, before: was?.[name] }];
  });
  return {
    funnel: funnel(steps),
    isWhole: placed !== undefined && kept !== undefined,
    hasBefore: before !== undefined,
  };
}

/** The steps as a table. */
export function funnelBlock(week: number, reading: FunnelReading): Block {
  const { rows } = reading.funnel;
  const compared = reading.hasBefore;
  return {
    kind: 'funnel',
    week,
    title: both((t, locale) => `${t.funnel.title} · ${weekName(week, locale)}`),
    caption: both((t) => t.funnel.caption),
    columns: [
      { label: both((t) => t.funnel.step), kind: 'text' },
      { label: both((t) => t.funnel.count), kind: 'count' },
      { label: both((t) => t.funnel.rate), kind: 'fineRate' },
      ...(compared
        ? [
            { label: both((t) => t.funnel.before), kind: 'fineRate' as const },
            { label: both((t) => t.funnel.effect), kind: 'signedCount' as const },
          ]
        : []),
    ],
    picture: { shape: 'bars', columns: [1] },
    rows: rows.map(({ name, count, rate, rateBefore, lostAtEnd }): readonly Cell[] => [
      both((t) => t.funnel.steps[name]),
      count,
      rate,
      ...(compared ? [rateBefore, lostAtEnd] : []),
    ]),
  };
}

/** Visits to kept orders by channel; undefined until the books are in. */
export function channelBlock(
  results: readonly WeekResult[],
  week: number,
  compare: boolean,
  books: Books,
): Block | undefined {
  const result = results.find((other) => other.week === week);
  const before = compare ? results.find((other) => other.week === week - 1) : undefined;
  const book = valueOf<CustomerBook>(books.latest);
  const placed = valueOf<OrderBook>(books.orders);
  if (result === undefined || book === undefined || placed === undefined) return undefined;
  const kept = keptOrders(book, week, (results.at(-1)?.week ?? week) - week);
  const rate = (orders: number, visits: number) => (visits > 0 ? orders / visits : undefined);
  const rows = result.channels.map(({ channel, visits, orders }): readonly Cell[] => {
    const was = before?.channels.find((row) => row.channel === channel);
    const now = rate(orders, visits);
    const then = was && rate(was.orders, was.visits);
    return [
      both((_t, locale) => common[locale].channels[channel]),
      visits,
      placed.orders.filter((order) => order.channel === channel).length,
      orders,
      kept[channel],
      now,
      ...(before === undefined ? [] : [now === undefined || then === undefined ? undefined : now - then]),
      rate(orders, result.orders),
    ];
  });
  const all = rate(result.orders, result.visits) ?? 0;
  const allBefore = before && rate(before.orders, before.visits);
  return {
    kind: 'funnel-channels',
    week,
    title: both((t, locale) => `${t.funnel.channels} · ${weekName(week, locale)}`),
    caption: both((t) => t.funnel.channelsCaption),
    columns: [
      { label: both((t) => t.funnel.channel), kind: 'text' },
      { label: both((t) => t.funnel.steps.visits), kind: 'count' },
      { label: both((t) => t.funnel.steps.placed), kind: 'count' },
      { label: both((t) => t.funnel.steps.paid), kind: 'count' },
      { label: both((t) => t.funnel.steps.kept), kind: 'count' },
      { label: both((t) => t.funnel.conversion), kind: 'fineRate' },
      ...(before === undefined
        ? []
        : [{ label: both((t) => t.funnel.change), kind: 'signedPoints' as const }]),
      { label: both((t) => t.funnel.share), kind: 'rate' },
    ],
    picture: { shape: 'bars', columns: [5] },
    rows: [
      ...rows,
      [
        both((t) => t.total),
        result.visits,
        placed.orders.length,
        result.orders,
        sum(kept),
        all,
        ...(before === undefined ? [] : [allBefore === undefined ? undefined : all - allBefore]),
        1,
      ],
    ],
    hasTotal: true,
  };
}
