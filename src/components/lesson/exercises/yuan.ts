import { MINUS, money, moneyPerUnit, signedMoney } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { workOut } from '../arithmetic.ts';

const fenOf = (yuan: number) => Math.round(yuan * 100);

/** An amount in yuan; digits after the point only where there are any. */
export function yuan(value: number, locale: Locale): string {
  const fen = fenOf(value);
  return fen % 100 === 0 ? money(fen, locale) : moneyPerUnit(fen, locale);
}

/** The same with its sign. */
export function signedYuan(value: number, locale: Locale): string {
  const fen = fenOf(value);
  if (fen % 100 === 0) return signedMoney(fen, locale);
  return `${fen > 0 ? '+' : MINUS}${moneyPerUnit(Math.abs(fen), locale)}`;
}

/** A line of arithmetic with what it comes to: `3 × 36.05 = +¥108.15`; a mere number stands alone. */
export function amountText(line: string, locale: Locale): string {
  const total = signedYuan(workOut(line), locale);
  const isSum = /\d\s*[+−×÷%-]\s*[\d(]|√|%/.test(line);
  return isSum ? `${line.replace(/^-|(?<=[(\s])-/g, MINUS)} = ${total}` : total;
}
