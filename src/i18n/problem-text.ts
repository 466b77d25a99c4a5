import { problems } from './areas/problems.ts';
import { integer, percent, price } from './formats.ts';
import type { Locale } from './locale.ts';

/** A coded problem, as the simulator, the storage and the worker report it. */
interface Coded {
  readonly code: string;
  readonly path?: string;
  readonly value?: number | string;
  readonly minimum?: number;
  readonly maximum?: number;
}

type Message = (value: string, minimum: string, maximum: string) => string;

/** The sentence for a coded problem. Limits are written in the unit that its path names. */
export function problemText(problem: Coded, locale: Locale): string {
  const messages: Readonly<Record<string, Message>> = problems[locale];
  const message = messages[problem.code] ?? problems[locale].unknown;
  const amount = (value: number | string | undefined) => amountText(value, problem, locale);
  return message(amount(problem.value), amount(problem.minimum), amount(problem.maximum));
}

/** Codes about money whose path does not say so. */
const MONEY_CODES = /coupon-minimum|discount-too-deep|beyond-credit/;

function amountText(value: number | string | undefined, { code, path = '' }: Coded, locale: Locale): string {
  if (typeof value !== 'number') return value ?? '';
  if (code === 'plan/locked') return integer(value, locale);
  if (/Fen\b/.test(path) || MONEY_CODES.test(code)) return price(value, locale);
  if (/(Rate|Share|Strictness)$/.test(path)) return percent(value, locale, 0);
  return integer(value, locale);
}
