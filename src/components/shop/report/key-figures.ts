import {
  type ChangeText,
  type ChangeUnit,
  decimal,
  describeChange,
  type Favours,
  integer,
  money,
  moneyPerUnit,
  percent,
} from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { KeyFigures, ReportPart } from '../../../simulator/index.ts';

export type KeyFigure = keyof KeyFigures;

interface FigureKind {
  readonly unit: ChangeUnit;
  readonly favours: Favours;
  readonly write: (value: number, locale: Locale) => string;
  readonly digits?: number;
}

const yuan: FigureKind = { unit: 'money', favours: 'more', write: money };
const count: FigureKind = { unit: 'relative', favours: 'more', write: integer };
const rate: FigureKind = {
  unit: 'points',
  favours: 'more',
  write: (value, locale) => percent(value, locale, 1),
};
const mark: FigureKind = {
  unit: 'digits',
  favours: 'more',
  write: (value, locale) => decimal(value, locale, 2),
};

const KINDS: Readonly<Record<KeyFigure, FigureKind>> = {
  operatingProfitFen: yuan,
  netSalesFen: yuan,
  grossSalesFen: yuan,
  visits: count,
  uniqueVisitors: count,
  orders: count,
  units: count,
  conversionRate: { ...rate, digits: 2, write: (value, locale) => percent(value, locale, 2) },
  averageOrderValueFen: { ...yuan, unit: 'relative', write: moneyPerUnit },
  unitsPerOrder: mark,
  adCostRate: { ...rate, favours: 'less' },
  refundRate: { ...rate, favours: 'less' },
  grossMarginRate: rate,
  repurchaseRate: rate,
  lateRate: { ...rate, favours: 'less' },
  rating: mark,
  satisfaction: mark,
  slaAttainmentRate: rate,
  answeredIn60SecondsRate: rate,
  closingStockFen: { ...yuan, favours: 'neither' },
  cashFen: yuan,
};

/** Which key figures stand in which part of the report; every figure stands somewhere. */
export const FIGURES_OF_PART: Readonly<Partial<Record<ReportPart, readonly KeyFigure[]>>> = {
  overview: ['operatingProfitFen', 'netSalesFen', 'orders', 'cashFen'],
  platform: [
    'visits',
    'uniqueVisitors',
    'conversionRate',
    'unitsPerOrder',
    'lateRate',
    'repurchaseRate',
    'closingStockFen',
  ],
  promotion: ['grossSalesFen', 'adCostRate'],
  service: ['answeredIn60SecondsRate', 'slaAttainmentRate', 'refundRate', 'rating', 'satisfaction'],
  data: ['netSalesFen', 'conversionRate', 'averageOrderValueFen', 'units', 'grossMarginRate'],
};

/** A figure as it is written on screens and in reports. */
export function writeFigure(figure: KeyFigure, value: number, locale: Locale): string {
  return KINDS[figure].write(value, locale);
}

/** The change of a figure, with direction and judgement. */
export function figureChange(figure: KeyFigure, now: number, was: number, locale: Locale): ChangeText {
  const { unit, favours, digits } = KINDS[figure];
  // What is written the same is no change to a reader.
  const isSame = writeFigure(figure, now, locale) === writeFigure(figure, was, locale);
  return describeChange(isSame ? was : now, was, unit, favours, locale, digits);
}
