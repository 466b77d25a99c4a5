/** Which equation each key figure is, and the numbers of a week that go into it. */
import { advertisingFen } from '../key-figures.ts';
import type { KeyFigures, WeekResult } from '../vocabulary.ts';

/** Key figures that are worked out by an equation; the others are counted or read off the account. */
export const FIGURE_FORMULAS = {
  operatingProfitFen: 'F51a',
  conversionRate: 'F4',
  averageOrderValueFen: 'F21',
  unitsPerOrder: 'F21b',
  adCostRate: 'F9d',
  refundRate: 'F34a',
  grossMarginRate: 'F51c',
  repurchaseRate: 'F22a',
  lateRate: 'F18b',
  satisfaction: 'F13',
  slaAttainmentRate: 'F47b',
  answeredIn60SecondsRate: 'F48c',
} as const satisfies Partial<Record<keyof KeyFigures, string>>;

export type FormulaFigure = keyof typeof FIGURE_FORMULAS;

/** Whether a key figure has an equation. */
export function hasFormula(figure: keyof KeyFigures): figure is FormulaFigure {
  return figure in FIGURE_FORMULAS;
}

/** A sign, or a number of the week with the symbol it stands for. */
export type LinePart =
  | string
  | { readonly symbol: string; readonly unit: 'fen' | 'count'; readonly value: number };

const fen = (symbol: string, value: number): LinePart => ({ symbol, unit: 'fen', value });
const count = (symbol: string, value: number): LinePart => ({ symbol, unit: 'count', value });

/** A week's numbers in the equation of a key figure, in order; undefined where the week does not keep them. */
export function figureLine(figure: FormulaFigure, result: WeekResult): readonly LinePart[] | undefined {
  const { profit, orders } = result;
  const sales = fen('netSales', profit.netSalesFen);
  const refunds = fen('refunds', -profit.lines.refunds);
  switch (figure) {
    case 'operatingProfitFen': {
      const fixed = profit.contributionFen - profit.operatingProfitFen;
      return [fen('contribution', profit.contributionFen), '−', fen('fixedCosts', fixed)];
    }
    case 'conversionRate':
      return [count('orders', orders), '÷', count('visits', result.visits)];
    case 'averageOrderValueFen':
      return [fen('orderValue', profit.netSalesFen), '÷', count('orders', orders)];
    case 'unitsPerOrder':
      return [count('units', result.units), '÷', count('orders', orders)];
    case 'adCostRate':
      return [fen('adCost', advertisingFen(result)), '÷', sales];
    case 'refundRate':
      return [refunds, '÷', sales];
    case 'grossMarginRate': {
      const goods = fen('costOfGoods', -profit.lines.costOfGoods);
      return ['(', sales, '−', refunds, '−', goods, ')', '÷', '(', sales, '−', refunds, ')'];
    }
    default:
      return undefined;
  }
}

/** The same numbers by symbol, as the equation takes them. */
export function figureValues(
  figure: FormulaFigure,
  result: WeekResult,
): Readonly<Record<string, number>> | undefined {
  const line = figureLine(figure, result);
  if (line === undefined) return undefined;
  return Object.fromEntries(
    line.flatMap((part) => (typeof part === 'string' ? [] : [[part.symbol, part.value]])),
  );
}
