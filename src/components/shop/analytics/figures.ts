import { decimal, integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { View } from '../../shell/route.ts';
import type { CellKind } from '../evidence/block.ts';
import type { KeyFigure } from '../report/key-figures.ts';

interface FigureLook {
  readonly kind: CellKind;
  /** The side on which a keeper wants to be warned. */
  readonly alarm: 'above' | 'below';
  /** The screen whose levers move it most. */
  readonly view: View;
}

/** How each key figure is written in tables, when it worries, and where it is moved. */
export const FIGURES = {
  operatingProfitFen: { kind: 'money', alarm: 'below', view: 'debrief' },
  netSalesFen: { kind: 'money', alarm: 'below', view: 'products' },
  grossSalesFen: { kind: 'money', alarm: 'below', view: 'products' },
  visits: { kind: 'count', alarm: 'below', view: 'marketing' },
  uniqueVisitors: { kind: 'count', alarm: 'below', view: 'marketing' },
  orders: { kind: 'count', alarm: 'below', view: 'promotions' },
  units: { kind: 'count', alarm: 'below', view: 'products' },
  conversionRate: { kind: 'fineRate', alarm: 'below', view: 'listing' },
  averageOrderValueFen: { kind: 'unitMoney', alarm: 'below', view: 'promotions' },
  unitsPerOrder: { kind: 'index', alarm: 'below', view: 'promotions' },
  adCostRate: { kind: 'rate', alarm: 'above', view: 'marketing' },
  refundRate: { kind: 'rate', alarm: 'above', view: 'service' },
  grossMarginRate: { kind: 'rate', alarm: 'below', view: 'products' },
  repurchaseRate: { kind: 'rate', alarm: 'below', view: 'members' },
  lateRate: { kind: 'rate', alarm: 'above', view: 'logistics' },
  rating: { kind: 'index', alarm: 'below', view: 'service' },
  satisfaction: { kind: 'index', alarm: 'below', view: 'service' },
  slaAttainmentRate: { kind: 'rate', alarm: 'below', view: 'service' },
  answeredIn60SecondsRate: { kind: 'rate', alarm: 'below', view: 'service' },
  closingStockFen: { kind: 'money', alarm: 'above', view: 'inventory' },
  cashFen: { kind: 'money', alarm: 'below', view: 'inventory' },
} as const satisfies Readonly<Record<KeyFigure, FigureLook>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly KeyFigure[];

export function isFigure(name: string | undefined): name is KeyFigure {
  return name !== undefined && Object.hasOwn(FIGURES, name);
}

/** Plan units in one unit as it is typed: yuan over fen, per cent over a rate. */
export function scaleOf(figure: KeyFigure): {
  scale: number;
  step: number;
  prefix?: string;
  suffix?: string;
} {
  const { kind }: FigureLook = FIGURES[figure];
  if (kind === 'money') return { scale: 100, step: 10_000, prefix: '¥' };
  if (kind === 'unitMoney') return { scale: 100, step: 100, prefix: '¥' };
  if (kind === 'rate') return { scale: 0.01, step: 0.001, suffix: '%' };
  if (kind === 'fineRate') return { scale: 0.01, step: 0.0001, suffix: '%' };
  if (kind === 'index') return { scale: 1, step: 0.01 };
  return { scale: 1, step: 1 };
}

/** A rate or mark on an axis, short; money and counts have their own short forms. */
export function shortRate(kind: CellKind, value: number, locale: Locale): string {
  if (kind === 'index') return decimal(value, locale, 2);
  if (kind === 'fineRate') return percent(value, locale, 1);
  if (kind === 'rate') return percent(value, locale, 0);
  return integer(value, locale);
}
