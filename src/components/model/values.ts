/** Values of parameters as text. */
import { model } from '../../i18n/areas/model.ts';
import { decimal, integer, money, moneyPerUnit, percent } from '../../i18n/formats.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import type { Row, RowLabel } from './rows.ts';
import { unitOf } from './units.ts';

/** Longer lists are given by their range. */
const LONGEST_LIST = 12;
const DIGITS = 4;
/** A line never begins with the dot; after 、 it may break, before ¥ too. */
const SEPARATOR: Readonly<Record<Locale, string>> = { en: '\u00a0· ', zh: '、\u200b' };
const COLON: Readonly<Record<Locale, string>> = { en: ':\u00a0', zh: '：' };

/** Digits after the point that a value needs, at most `most`. */
function digitsOf(value: number, most: number): number {
  return (Number(value.toFixed(most)).toString().split('.')[1] ?? '').length;
}

function one(path: string, value: number, locale: Locale): string {
  if (Number.isNaN(value)) return '–';
  const unit = unitOf(path);
  if (unit === 'share') return percent(value, locale, digitsOf(value * 100, 2));
  if (unit === 'number') {
    const digits = digitsOf(value, DIGITS);
    return digits === 0 ? integer(value, locale) : decimal(value, locale, digits);
  }
  if (Math.abs(value) >= 100_000 || value % 100 === 0) return money(value, locale);
  return value % 1 === 0 || value > 100 ? moneyPerUnit(value, locale) : `¥${decimal(value / 100, locale, 3)}`;
}

function labelText({ name, weeks, surprise }: RowLabel, locale: Locale): string {
  const { events } = model[locale].parameters;
  if (surprise !== undefined) return events.surprise[surprise];
  const text = name === undefined ? '' : textOf(name, locale);
  if (weeks === undefined) return text;
  const [first, last] = weeks;
  return first === last ? events.week(text, first) : events.weeks(text, first, last);
}

/** One value, a list, each value with what it belongs to, or the range of a long list. */
export function valuesText({ path, values, labels }: Row, locale: Locale): string {
  if (values.length > LONGEST_LIST) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const { range } = model[locale].parameters;
    return range(one(path, low, locale), one(path, high, locale), values.length);
  }
  const texts = values.map((value) => one(path, value, locale));
  if (labels === undefined) return texts.join(SEPARATOR[locale]);
  return labels
    .map(
      (label, index) =>
        labelText(label, locale) + (texts[index] === undefined ? '' : COLON[locale] + texts[index]),
    )
    .join(SEPARATOR[locale]);
}
