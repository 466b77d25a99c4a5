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

/** How a figure is written and which way it should go. */
export interface FigureKind {
  readonly unit: ChangeUnit;
  readonly favours: Favours;
  readonly write: (value: number, locale: Locale) => string;
  readonly digits?: number;
  /** In fen; anything else is a count, a mark or a rate. */
  readonly isMoney?: true;
}

export const yuan: FigureKind = { unit: 'money', favours: 'more', write: money, isMoney: true };
export const count: FigureKind = { unit: 'relative', favours: 'more', write: integer };
export const rate: FigureKind = {
  unit: 'points',
  favours: 'more',
  write: (value, locale) => percent(value, locale, 1),
};
export const mark: FigureKind = {
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

/** How a key figure is written and which way it should go. */
export function figureKind(figure: KeyFigure): FigureKind {
  return KINDS[figure];
}

/** A change in words, with direction and judgement. */
export function changeOf(kind: FigureKind, now: number, was: number, locale: Locale): ChangeText {
  const { unit, favours, digits, write } = kind;
  // What is written the same is no change to a reader.
  const isSame = write(now, locale) === write(was, locale);
  return describeChange(isSame ? was : now, was, unit, favours, locale, digits);
}

/** The change of a key figure, with direction and judgement. */
export function figureChange(figure: KeyFigure, now: number, was: number, locale: Locale): ChangeText {
  return changeOf(KINDS[figure], now, was, locale);
}
