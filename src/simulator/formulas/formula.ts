/** Units that a symbol can carry. Money is in one unit throughout a formula: all yuan or all fen. */
export const FORMULA_UNITS = [
  'money',
  'moneyPerUnit',
  'moneyPerOrder',
  'moneyPerClick',
  'moneyPerBuyer',
  'units',
  'unitsPerDay',
  'orders',
  'ordersPerMoney',
  'ordersPerPeriod',
  'people',
  'visits',
  'views',
  'clicks',
  'attempts',
  'products',
  'reviews',
  'answers',
  'tickets',
  'chats',
  'baskets',
  'tasks',
  'words',
  'touches',
  'days',
  'hours',
  'hoursPerTicket',
  'minutes',
  'seconds',
  'secondsPerVisit',
  'pointsPerMoney',
  'moneyPerPoint',
  'percentagePoints',
  'score',
  'share',
  'number',
] as const;
export type FormulaUnit = (typeof FORMULA_UNITS)[number];

/** A letter of a formula: `id` is its key in `compute`, and the words for it live under the same key. */
export interface FormulaSymbol {
  readonly id: string;
  /** Drawn as it stands inside the formula's own `tex`. */
  readonly tex: string;
  readonly unit: FormulaUnit;
}

/**
 * The equation worked by hand once. `of` is written as lessons write arithmetic (digits, + − × ÷ √ % and
 * parentheses), so that it can be shown, and be worked out apart from `compute`.
 */
export interface WorkedCheck {
  readonly values: Readonly<Record<string, number>>;
  readonly of: string;
  /** The result, rounded to the digits that are written. */
  readonly gives: string;
}

/**
 * An equation of the trade: drawn from `tex`, worked out by `compute`.
 *
 * `compute` takes one number for each of `symbols` and returns the number `result` stands for. It throws
 * a RangeError where the equation has no answer. `tex` is a plain string with doubled backslashes: a
 * tagged template would stay in every bundle that opens the simulator.
 */
export interface Formula {
  readonly id: string;
  readonly tex: string;
  readonly result: FormulaSymbol;
  readonly symbols: readonly FormulaSymbol[];
  readonly compute: (values: Readonly<Record<string, number>>) => number;
  readonly check: WorkedCheck;
}

/** The value of a symbol; a missing or infinite one is a mistake of the caller. */
export function valueOf(values: Readonly<Record<string, number>>, symbol: string): number {
  const value = values[symbol];
  if (value === undefined || !Number.isFinite(value)) {
    throw new RangeError(`${symbol} must be a finite number, got ${String(value)}`);
  }
  return value;
}

/** The value of a symbol that cannot be negative, such as a count, a duration or a cost. */
export function amountOf(values: Readonly<Record<string, number>>, symbol: string): number {
  const value = valueOf(values, symbol);
  if (value < 0) throw new RangeError(`${symbol} must be 0 or more`);
  return value;
}

/** The value of a symbol that is a part of a whole, 0 to 1. */
export function partOf(values: Readonly<Record<string, number>>, symbol: string): number {
  const value = valueOf(values, symbol);
  if (value < 0 || value > 1) throw new RangeError(`${symbol} must lie from 0 to 1`);
  return value;
}

/** The value of a symbol that must be above 0, such as the base of a rate. */
export function baseOf(values: Readonly<Record<string, number>>, symbol: string): number {
  const value = valueOf(values, symbol);
  if (value <= 0) throw new RangeError(`${symbol} must be above 0`);
  return value;
}

/** `top` ÷ `bottom`, refused when nothing can be divided. */
export function ratio(top: number, bottom: number, what: string): number {
  if (bottom === 0) throw new RangeError(`${what} must not be 0`);
  return top / bottom;
}
