import { common } from '../../../../i18n/areas/common.ts';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { reportTables } from '../../../../i18n/areas/report-tables.ts';
import { weekday } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { evidencePaths, type ReportFigures } from '../../../../simulator/index.ts';
import { type CellKind, cellText } from '../../evidence/block.ts';
import { type KeyFigure, writeFigure } from '../key-figures.ts';

export const FIGURE_GROUPS = [
  'keyFigures',
  'channels',
  'promotions',
  'products',
  'tickets',
  'days',
  'account',
  'bridge',
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** A figure in the reader's words. */
export interface NamedFigure {
  readonly group: FigureGroup;
  readonly name: string;
  readonly write: (value: number) => string;
}

type Fields = Readonly<Record<string, { readonly label: string; readonly kind: CellKind }>>;
type ProductName = (skuId: string) => string;

/**
 * Names the figure at a path of the report figures, such as `channels.sem.spendFen`; a path that is not known is
 * shown as it stands.
 */
export function nameFigure(path: string, productName: ProductName, locale: Locale): NamedFigure {
  const [group = '', row = '', field = ''] = path.split('.');
  const words = common[locale];
  const t = reportChips[locale];
  const whole = (value: number) => cellText(value, 'decimal', locale);
  const inFields = (place: FigureGroup, of: string, fields: Fields): NamedFigure => {
    const found = fields[field];
    if (!found) return { group: place, name: path, write: whole };
    const { label, kind } = found;
    return { group: place, name: t.figureIn(of, label), write: (value) => cellText(value, kind, locale) };
  };
  const fen = (value: number) => cellText(value, 'money', locale);
  switch (group) {
    case 'thisWeek':
    case 'lastWeek': {
      const kpi = words.kpis[row as KeyFigure] as { readonly label: string } | undefined;
      if (!kpi) break;
      const name = group === 'lastWeek' ? t.figureIn(reportTables[locale].lastWeek, kpi.label) : kpi.label;
      return { group: 'keyFigures', name, write: (value) => writeFigure(row as KeyFigure, value, locale) };
    }
    case 'channels':
      return inFields('channels', nameOf(words.channels, row), channelFields(locale));
    case 'promotions':
      return inFields('promotions', nameOf(words.promotionKinds, row), promotionFields(locale));
    case 'skus':
      return inFields('products', productName(row), productFields(locale));
    case 'days':
      return inFields('days', weekday(Number(row) % 7, locale, 'long'), dayFields(locale));
    case 'ticketsByCause':
      return {
        group: 'tickets',
        name: t.figureIn(t.groups.tickets, nameOf(words.ticketCauses, row)),
        write: (value) => cellText(value, 'count', locale),
      };
    case 'profit':
      return { group: 'account', name: nameOf(words.profitLines, row), write: fen };
    case 'bridge':
      return {
        group: 'bridge',
        name: t.figureIn(t.groups.bridge, nameOf(words.bridgeLines, row)),
        write: (value) => cellText(value, 'signedMoney', locale),
      };
  }
  return { group: 'keyFigures', name: path, write: whole };
}

const nameOf = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

const channelFields = (locale: Locale): Fields => {
  const { columns } = reportTables[locale];
  return {
    visits: { label: columns.visits, kind: 'count' },
    orders: { label: columns.orders, kind: 'count' },
    spendFen: { label: columns.spend, kind: 'money' },
  };
};
const promotionFields = (locale: Locale): Fields => {
  const { columns } = reportTables[locale];
  return {
    redemptions: { label: columns.redemptions, kind: 'count' },
    costFen: { label: columns.cost, kind: 'money' },
  };
};
const productFields = (locale: Locale): Fields => {
  const { columns } = reportTables[locale];
  return {
    listPriceFen: { label: columns.price, kind: 'unitMoney' },
    units: { label: columns.sold, kind: 'count' },
    grossSalesFen: { label: columns.sales, kind: 'money' },
    lostUnits: { label: columns.lost, kind: 'count' },
    returnedUnits: { label: columns.returned, kind: 'count' },
    closingUnits: { label: columns.left, kind: 'count' },
  };
};
const dayFields = (locale: Locale): Fields => {
  const { columns } = reportTables[locale];
  return {
    orders: { label: columns.orders, kind: 'count' },
    operatingProfitFen: { label: columns.profit, kind: 'money' },
  };
};

/** Every path of a week's figures that can become a chip, in the order of its tables. */
export function figurePaths(figures: ReportFigures): readonly string[] {
  return evidencePaths(figures).filter((path) => !path.startsWith('lastWeek.'));
}
