/** Values of parameters as text. */
import { decimal, integer, money, moneyPerUnit, percent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type ParameterRow, unitOf } from './parameters.ts';

/** Longer lists are given by their range. */
const LONGEST_LIST = 12;
const DIGITS = 4;
/** A line never begins with the dot. */
const SEPARATOR: Readonly<Record<Locale, string>> = { en: '\u00a0· ', zh: '、' };

/** Digits after the point that a value needs, at most `most`. */
function digitsOf(value: number, most: number): number {
  return (Number(value.toFixed(most)).toString().split('.')[1] ?? '').length;
}

function one(path: string, value: number, locale: Locale): string {
  const unit = unitOf(path);
  if (unit === 'share') return percent(value, locale, digitsOf(value * 100, 2));
  if (unit === 'number') {
    const digits = digitsOf(value, DIGITS);
    return digits === 0 ? integer(value, locale) : decimal(value, locale, digits);
  }
  if (Math.abs(value) >= 100_000 || value % 100 === 0) return money(value, locale);
  return value % 1 === 0 || value > 100 ? moneyPerUnit(value, locale) : `¥${decimal(value / 100, locale, 3)}`;
}

/** One value, a list, or the range of a long list. */
export function valuesText(
  { path, values }: ParameterRow,
  locale: Locale,
  range: (low: string, high: string, count: number) => string,
): string {
  if (values.length > LONGEST_LIST) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return range(one(path, low, locale), one(path, high, locale), values.length);
  }
  return values.map((value) => one(path, value, locale)).join(SEPARATOR[locale]);
}
