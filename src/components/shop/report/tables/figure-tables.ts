import { common } from '../../../../i18n/areas/common.ts';
import { reportSections } from '../../../../i18n/areas/report-sections.ts';
import { reportTables } from '../../../../i18n/areas/report-tables.ts';
import { weekday } from '../../../../i18n/formats.ts';
import {
  PROFIT_LINES,
  type ReportFigures,
  type ReportPart,
  TICKET_CAUSES,
} from '../../../../simulator/index.ts';
import type { Column, Text } from '../../evidence/block.ts';
import { FIGURES_OF_PART, figureKind } from '../key-figures.ts';
import { comparison, inBoth, listTable, type ReportTable } from './report-table.ts';

/** What the tables of a report are made of. */
export interface TableSource {
  readonly figures: ReportFigures;
  readonly week: number;
  readonly productName: (skuId: string) => Text;
}

type ColumnName = keyof (typeof reportTables)['en']['columns'];
export const column = (name: ColumnName, kind: Column['kind']): Column => ({
  label: inBoth((locale) => reportTables[locale].columns[name]),
  kind,
});
export const tableTitle = (name: Exclude<keyof (typeof reportTables)['en']['titles'], 'keyFiguresOf'>) =>
  inBoth((locale) => reportTables[locale].titles[name]);
const total = inBoth((locale) => reportTables[locale].total);
export const shareOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? part / whole : undefined;
const sumOf = <Row>(rows: readonly Row[], read: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + read(row), 0);

/** The key figures of a part; undefined for parts of words only. */
export function keyFigureTable(part: ReportPart, figures: ReportFigures): ReportTable | undefined {
  const shown = FIGURES_OF_PART[part];
  if (!shown) return undefined;
  const title = inBoth((locale) =>
    reportTables[locale].titles.keyFiguresOf(reportSections[locale].parts[part]),
  );
  const rows = shown.map((figure) => ({
    label: inBoth((locale) => common[locale].kpis[figure].label),
    now: figures.thisWeek[figure],
    was: figures.lastWeek[figure],
    kind: figureKind(figure),
    figure,
  }));
  return comparison(`key-figures-${part}`, title, rows, part === 'data');
}

export function dayTable({ figures, week }: TableSource): ReportTable {
  const { days } = figures;
  const rows = days.map((day, index) => [
    inBoth((locale) => weekday(index, locale)),
    day.orders,
    day.operatingProfitFen,
  ]);
  return listTable(
    'days',
    week,
    tableTitle('days'),
    [column('day', 'text'), column('orders', 'count'), column('profit', 'money')],
    [...rows, [total, sumOf(days, (day) => day.orders), sumOf(days, (day) => day.operatingProfitFen)]],
    true,
  );
}

export function channelTable({ figures, week }: TableSource): ReportTable {
  const { channels } = figures;
  const visits = sumOf(channels, (channel) => channel.visits);
  const cells = (name: Text, one: { visits: number; orders: number; spendFen: number }) => [
    name,
    one.visits,
    shareOf(one.visits, visits),
    one.orders,
    shareOf(one.orders, one.visits),
    one.spendFen,
    one.spendFen > 0 ? shareOf(one.spendFen, one.orders) : undefined,
  ];
  return listTable(
    'channels',
    week,
    tableTitle('channels'),
    [
      column('channel', 'text'),
      column('visits', 'count'),
      column('visitShare', 'rate'),
      column('orders', 'count'),
      column('conversion', 'fineRate'),
      column('spend', 'money'),
      column('costPerOrder', 'unitMoney'),
    ],
    [
      ...channels.map((one) =>
        cells(
          inBoth((locale) => common[locale].channels[one.channel]),
          one,
        ),
      ),
      cells(total, {
        visits,
        orders: sumOf(channels, (channel) => channel.orders),
        spendFen: sumOf(channels, (channel) => channel.spendFen),
      }),
    ],
    true,
  );
}

/** Undefined where no promotion ran. */
export function promotionTable({ figures, week }: TableSource): ReportTable | undefined {
  if (figures.promotions.length === 0) return undefined;
  return listTable(
    'promotions',
    week,
    tableTitle('promotions'),
    [
      column('promotion', 'text'),
      column('redemptions', 'count'),
      column('cost', 'money'),
      column('perUse', 'unitMoney'),
    ],
    figures.promotions.map(({ kind, redemptions, costFen }) => [
      inBoth((locale) => common[locale].promotionKinds[kind]),
      redemptions,
      costFen,
      shareOf(costFen, redemptions),
    ]),
  );
}

export function ticketTable({ figures, week }: TableSource): ReportTable {
  const all = sumOf(TICKET_CAUSES, (cause) => figures.ticketsByCause[cause]);
  return listTable(
    'tickets',
    week,
    tableTitle('tickets'),
    [column('cause', 'text'), column('tickets', 'count'), column('share', 'rate')],
    [
      ...TICKET_CAUSES.map((cause) => [
        inBoth((locale) => common[locale].ticketCauses[cause]),
        figures.ticketsByCause[cause],
        shareOf(figures.ticketsByCause[cause], all),
      ]),
      [total, all, shareOf(all, all)],
    ],
    true,
  );
}

export function productTable({ figures, week, productName }: TableSource): ReportTable {
  return listTable(
    'products',
    week,
    tableTitle('products'),
    [
      column('product', 'text'),
      column('price', 'unitMoney'),
      column('sold', 'count'),
      column('sales', 'money'),
      column('lost', 'count'),
      column('returned', 'count'),
      column('left', 'count'),
    ],
    figures.skus.map((sku) => [
      productName(sku.skuId),
      sku.listPriceFen,
      sku.units,
      sku.grossSalesFen,
      sku.lostUnits,
      sku.returnedUnits,
      sku.closingUnits,
    ]),
  );
}

export function accountTable({ figures, week }: TableSource): ReportTable {
  return listTable(
    'account',
    week,
    tableTitle('account'),
    [column('line', 'text'), column('amount', 'money')],
    [
      ...PROFIT_LINES.filter((line) => figures.profit[line] !== 0).map((line) => [
        inBoth((locale) => common[locale].profitLines[line]),
        figures.profit[line],
      ]),
      [inBoth((locale) => reportTables[locale].operatingProfit), figures.thisWeek.operatingProfitFen],
    ],
    true,
  );
}

export function bridgeTable({ figures, week }: TableSource): ReportTable {
  const shown = figures.bridge.filter(({ effectFen }) => effectFen !== 0);
  return listTable(
    'bridge',
    week,
    tableTitle('bridge'),
    [column('cause', 'text'), column('effect', 'signedMoney')],
    [
      ...shown.map(({ line, effectFen }) => [
        inBoth((locale) => common[locale].bridgeLines[line]),
        effectFen,
      ]),
      [inBoth((locale) => reportTables[locale].change), sumOf(figures.bridge, (row) => row.effectFen)],
    ],
    true,
  );
}
