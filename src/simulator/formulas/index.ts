/** Every equation that a lesson or a figure can open, by its number. Words for the symbols live in i18n. */
import { abTest } from './experiment.ts';
import type { Formula } from './formula.ts';
import { bestPrice, contribution, elasticity } from './pricing.ts';
import { averageOrderValue, breakEvenLift, couponGain } from './promotion.ts';
import { criticalRatio, orderUpTo } from './stock.ts';

export type { Formula, FormulaSymbol, FormulaUnit } from './formula.ts';

export const FORMULAS: readonly Formula[] = [
  averageOrderValue,
  orderUpTo,
  criticalRatio,
  elasticity,
  bestPrice,
  abTest,
  breakEvenLift,
  couponGain,
  contribution,
];

/** The formula with this number, such as `F40`; undefined when there is none. */
export function formulaById(id: string): Formula | undefined {
  return FORMULAS.find((formula) => formula.id === id);
}
