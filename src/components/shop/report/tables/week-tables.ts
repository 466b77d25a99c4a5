import { common } from '../../../../i18n/areas/common.ts';
import { reportTables } from '../../../../i18n/areas/report-tables.ts';
import { FULFILMENT_MODES, type WeekResult } from '../../../../simulator/index.ts';
import type { Text } from '../../evidence/block.ts';
import { count, type FigureKind, mark, rate } from '../key-figures.ts';
import { column, shareOf, type TableSource, tableTitle } from './figure-tables.ts';
import { type ComparisonRow, comparison, inBoth, listTable, type ReportTable } from './report-table.ts';

/** Two weeks as the shop keeps them: they tell more than a report file carries. */
export interface WeekPair {
  readonly now: WeekResult;
  readonly before: WeekResult;
}

type RowName = Exclude<keyof (typeof reportTables)['en']['rows'], 'shippedBy'>;
const less = (kind: FigureKind): FigureKind => ({ ...kind, favours: 'less' });
const neither = (kind: FigureKind): FigureKind => ({ ...kind, favours: 'neither' });

function comparisonRow(
  { now, before }: WeekPair,
  label: Text,
  kind: FigureKind,
  read: (result: WeekResult) => number,
): ComparisonRow {
  return { label, now: read(now), was: read(before), kind };
}

function rowOf(
  pair: WeekPair,
  name: RowName,
  kind: FigureKind,
  read: (result: WeekResult) => number,
): ComparisonRow {
  return comparisonRow(
    pair,
    inBoth((locale) => reportTables[locale].rows[name]),
    kind,
    read,
  );
}

/** How many go on from one step to the next. */
export function stepTable({ now }: WeekPair): ReportTable {
  const steps = [
    ['visits', now.visits],
    ['views', now.productViews],
    ['carts', now.carts],
    ['checkouts', now.checkouts],
    ['orders', now.orders],
  ] as const;
  return listTable(
    'steps',
    now.week,
    tableTitle('steps'),
    [
      column('step', 'text'),
      column('people', 'count'),
      column('ofBefore', 'rate'),
      column('ofVisits', 'fineRate'),
    ],
    steps.map(([step, times], index) => [
      inBoth((locale) => reportTables[locale].steps[step]),
      times,
      index === 0 ? undefined : shareOf(times, steps[index - 1]?.[1] ?? 0),
      shareOf(times, now.visits),
    ]),
  );
}

/** Orders from shipping to delivery, the rows that are nought in both weeks left out. */
export function orderTable(pair: WeekPair): ReportTable {
  const row = (name: RowName, kind: FigureKind, read: (result: WeekResult) => number) =>
    rowOf(pair, name, kind, read);
  const modes = FULFILMENT_MODES.map((mode) =>
    comparisonRow(
      pair,
      inBoth((locale) => reportTables[locale].rows.shippedBy(common[locale].fulfilmentModes[mode])),
      neither(count),
      ({ fulfilment }) => fulfilment.shippedOrders[mode],
    ),
  );
  const others = [
    row('delivered', count, ({ fulfilment }) => fulfilment.deliveredOrders),
    row('late', less(count), ({ fulfilment }) => fulfilment.lateOrders),
    row('backlog', less(count), ({ fulfilment }) => fulfilment.backlogOrders),
    row('lostUnits', less(count), ({ lostUnits }) => lostUnits),
    row('refused', less(count), ({ refusedOrders }) => refusedOrders),
    row('cancelled', less(count), ({ cancelledGroupOrders }) => cancelledGroupOrders),
  ];
  return comparison(
    'orders',
    tableTitle('orders'),
    [...modes, ...others].filter(({ now, was }) => now !== 0 || was !== 0),
  );
}

export function responseTable(pair: WeekPair): ReportTable {
  return comparison('response', tableTitle('response'), [
    rowOf(pair, 'chats', neither(count), ({ service }) => service.chats),
    rowOf(pair, 'in30', rate, ({ service }) => service.answeredIn30SecondsRate),
    rowOf(pair, 'in60', rate, ({ service }) => service.answeredIn60SecondsRate),
    rowOf(pair, 'tickets', less(count), ({ service }) => service.tickets),
    rowOf(pair, 'solved', rate, ({ service }) => service.slaAttainmentRate),
    rowOf(pair, 'carried', less(count), ({ service }) => service.carriedTickets),
    rowOf(pair, 'outsourced', neither(count), ({ service }) => service.outsourcedTickets),
  ]);
}

export function satisfactionTable(pair: WeekPair): ReportTable {
  const whole: FigureKind = { ...mark, write: count.write };
  return comparison('satisfaction', tableTitle('satisfaction'), [
    rowOf(pair, 'product', mark, ({ satisfaction }) => satisfaction.product),
    rowOf(pair, 'service', mark, ({ satisfaction }) => satisfaction.service),
    rowOf(pair, 'delivery', mark, ({ satisfaction }) => satisfaction.delivery),
    rowOf(pair, 'index', mark, ({ satisfaction }) => satisfaction.index),
    rowOf(pair, 'promoters', whole, ({ satisfaction }) => satisfaction.netPromoterScore),
  ]);
}

/** Where goods and money went back, the worst first. */
export function refundTable({ now }: WeekPair, { productName }: TableSource): ReportTable {
  const skus = now.skus
    .filter(({ returnedUnits, refundsFen }) => returnedUnits > 0 || refundsFen > 0)
    .toSorted((a, b) => b.refundsFen - a.refundsFen);
  const sum = (read: (sku: (typeof skus)[number]) => number) => skus.reduce((all, sku) => all + read(sku), 0);
  const refundsFen = sum((sku) => sku.refundsFen);
  return listTable(
    'refunds',
    now.week,
    tableTitle('refunds'),
    [
      column('product', 'text'),
      column('returned', 'count'),
      column('returnRate', 'rate'),
      column('refunds', 'money'),
      column('share', 'rate'),
    ],
    [
      ...skus.map((sku) => [
        productName(sku.skuId),
        sku.returnedUnits,
        shareOf(sku.returnedUnits, sku.units),
        sku.refundsFen,
        shareOf(sku.refundsFen, refundsFen),
      ]),
      [
        inBoth((locale) => reportTables[locale].total),
        sum((sku) => sku.returnedUnits),
        shareOf(
          sum((sku) => sku.returnedUnits),
          now.units,
        ),
        refundsFen,
        shareOf(refundsFen, refundsFen),
      ],
    ],
    true,
  );
}

/** Rivals' prices as buyers read them, by category. */
export function rivalTable(pair: WeekPair, categoryName: (id: string) => Text): ReportTable {
  return comparison(
    'rivals',
    tableTitle('rivals'),
    Object.keys(pair.now.rivalPriceIndex).map((id) =>
      comparisonRow(pair, categoryName(id), neither(mark), ({ rivalPriceIndex }) => rivalPriceIndex[id] ?? 1),
    ),
  );
}
