import { htmlLang, type Locale } from './locale.ts';

export { type ChangeText, type ChangeUnit, deltaWord, describeChange, type Favours } from './change.ts';
export { clock, dateOf, dayDate, momentOf, timeOf, weekDates, weekday } from './dates.ts';

/** U+2212, as wide as a plus sign. */
export const MINUS = '−';

const numberFormats = new Map<string, Intl.NumberFormat>();

function format(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${locale}${JSON.stringify(options)}`;
  let formatter = numberFormats.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(htmlLang[locale], options);
    numberFormats.set(key, formatter);
  }
  // Adding 0 turns −0 into 0; the hyphen becomes a true minus.
  return formatter.format(value + 0).replace('-', MINUS);
}

const yuan = (digits: number): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency: 'CNY',
  currencyDisplay: 'narrowSymbol',
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});
const signed: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' };

/** Half a yuan rounds away from zero, so that a loss reads the same with its sign and in a sentence without. */
const wholeYuan = (fen: number): number => Math.sign(fen) * Math.round(Math.abs(fen) / 100);

/** Whole yuan, for tables and sentences: ¥128,400. Never abbreviated. */
export function money(fen: number, locale: Locale): string {
  return format(locale, wholeYuan(fen), yuan(0));
}

/** Yuan with two digits, for prices and costs of one unit: ¥12.50. */
export function moneyPerUnit(fen: number, locale: Locale): string {
  return format(locale, fen / 100, yuan(2));
}

/** A price: whole yuan without digits, anything else with two: ¥59, ¥59.90. */
export function price(fen: number, locale: Locale): string {
  return fen % 100 === 0 ? money(fen, locale) : moneyPerUnit(fen, locale);
}

/** For tiles and axes only: ¥128.4K, ¥12.84万. */
export function moneyCompact(fen: number, locale: Locale): string {
  return format(locale, fen / 100, {
    ...yuan(0),
    notation: 'compact',
    useGrouping: 'always',
    minimumFractionDigits: 0,
    maximumFractionDigits: locale === 'zh' ? 2 : 1,
  });
}

/** A change in money, whole yuan: +¥1,090, −¥60, ¥0. */
export function signedMoney(fen: number, locale: Locale): string {
  return format(locale, wholeYuan(fen), { ...yuan(0), ...signed });
}

/** A whole number: 15,926. */
export function integer(value: number, locale: Locale): string {
  return format(locale, value, { maximumFractionDigits: 0 });
}

/** A number with a fixed count of digits: 4.62. */
export function decimal(value: number, locale: Locale, digits = 1): string {
  return format(locale, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A number that may be large, for axes: 230M, 2.3亿. */
export function compact(value: number, locale: Locale): string {
  return format(locale, value, { notation: 'compact', useGrouping: 'always', maximumFractionDigits: 1 });
}

/** A change in a count: +12, −3. */
export function signedInteger(value: number, locale: Locale): string {
  return format(locale, value, { ...signed, maximumFractionDigits: 0 });
}

/** A change in a number with digits: +0.12. */
export function signedDecimal(value: number, locale: Locale, digits = 1): string {
  return format(locale, value, { ...signed, minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A rate (0 to 1) as per cent; two digits for conversion: 2.70%. */
export function percent(rate: number, locale: Locale, digits = 1): string {
  return format(locale, rate, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A relative change (0.083) as per cent with its sign: +8.3%. */
export function signedPercent(rate: number, locale: Locale, digits = 1): string {
  return format(locale, rate, {
    style: 'percent',
    ...signed,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A difference of two rates (0.008) without sign: 0.8 pt, 0.8个点. */
export function points(difference: number, locale: Locale, digits = 1): string {
  const amount = decimal(Math.abs(difference) * 100, locale, digits);
  return locale === 'zh' ? `${amount}个点` : `${amount} pt`;
}

/** Days, hours and the like in words: 3 days, 3天. */
export function duration(value: number, unit: 'day' | 'hour' | 'minute' | 'second', locale: Locale): string {
  const text = format(locale, value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
  return locale === 'zh' ? text.replace(/\s/g, '') : text;
}

/** A range of two formatted values: ¥8,100–10,700 is written in full, ¥8,100 to ¥10,700, ¥8,100～¥10,700. */
export function between(low: string, high: string, locale: Locale): string {
  return locale === 'zh' ? `${low}～${high}` : `${low} to ${high}`;
}

/** Several things in a row: “a, b and c”, “a、b和c”. */
export function list(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(htmlLang[locale], { style: 'long', type: 'conjunction' }).format(items);
}

/** A discount in each language's own terms: `0.08` is 8% off, 9.2折. */
export function discount(depthShare: number, locale: Locale): string {
  if (locale === 'en')
    return `${format('en', depthShare, { style: 'percent', maximumFractionDigits: 1 })} off`;
  return `${format('zh', (1 - depthShare) * 10, { maximumFractionDigits: 2 })}折`;
}
