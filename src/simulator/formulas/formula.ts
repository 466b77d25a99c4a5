/** Units that a symbol can carry. Money is in one unit throughout a formula: all yuan or all fen. */
export const FORMULA_UNITS = [
  'money',
  'moneyPerUnit',
  'moneyPerOrder',
  'units',
  'unitsPerDay',
  'orders',
  'days',
  'share',
  'number',
] as const;
export type FormulaUnit = (typeof FORMULA_UNITS)[number];

/** A letter of a formula: `id` is its key in `compute`, and the words for it live under the same key. */
export interface FormulaSymbol {
  readonly id: string;
  readonly tex: string;
  readonly unit: FormulaUnit;
}

/**
 * An equation of the trade: drawn from `tex`, worked out by `compute`.
 *
 * `compute` takes one number for each of `symbols` and returns the number `result` stands for. It throws
 * a RangeError where the equation has no answer.
 */
export interface Formula {
  readonly id: string;
  readonly tex: string;
  readonly result: FormulaSymbol;
  readonly symbols: readonly FormulaSymbol[];
  readonly compute: (values: Readonly<Record<string, number>>) => number;
}

/** The value of a symbol; a missing or infinite one is a mistake of the caller. */
export function valueOf(values: Readonly<Record<string, number>>, symbol: string): number {
  const value = values[symbol];
  if (value === undefined || !Number.isFinite(value)) {
    throw new RangeError(`${symbol} must be a finite number, got ${String(value)}`);
  }
  return value;
}

/** `top` ÷ `bottom`, refused when nothing can be divided. */
export function ratio(top: number, bottom: number, what: string): number {
  if (bottom === 0) throw new RangeError(`${what} must not be 0`);
  return top / bottom;
}
