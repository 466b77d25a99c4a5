import { decimal, MINUS } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { readNumber } from '../judge.ts';

/** A field of a calculator. */
export interface CalculatorField {
  readonly id: string;
  /** What the symbol means, in words. */
  readonly label: string;
  readonly unit: string;
  /** Typed and shown as per cent, though the formula takes 0 to 1. */
  readonly isShare: boolean;
  readonly start: number;
}

/** Values by symbol, from `unitsBefore 160, unitsAfter 220`. */
export function readStart(line: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    line.split(',').map((part) => {
      const [, id = '', value = ''] = /^\s*(\w+)\s+(-?[\d.]+)\s*$/.exec(part) ?? [];
      if (id === '' || !Number.isFinite(Number(value)))
        throw new Error(`cannot read “${part.trim()}” as a start value`);
      return [id, Number(value)];
    }),
  );
}

/** As many digits as a reader can use, and no noughts at the end. */
export function plainNumber(value: number, locale: Locale): string {
  const digits = Math.abs(value) >= 1000 ? 1 : Math.abs(value) >= 1 ? 2 : 4;
  const rounded = Number(value.toFixed(digits));
  const kept = (String(Math.abs(rounded)).split('.')[1] ?? '').length;
  return decimal(rounded, locale, Math.min(digits, kept));
}

/** A number as it is put into an equation: a negative one in parentheses. */
export function inEquation(value: number, locale: Locale): string {
  const text = plainNumber(value, locale);
  return value < 0 ? `(${text})` : text;
}

/** What stands in a field at first. */
export function typed(field: CalculatorField): string {
  const value = field.isShare ? field.start * 100 : field.start;
  return String(Number(value.toPrecision(12))).replace('-', MINUS);
}

/** The number in a field; a reason where there is none. */
export function readField(text: string, field: CalculatorField): number | 'empty' | 'notNumber' {
  if (text.trim() === '') return 'empty';
  const value = readNumber(text, field.isShare ? ['%'] : [field.unit]);
  if (value === undefined) return 'notNumber';
  return field.isShare ? value / 100 : value;
}
