import { decimal, integer, money, percent, points } from './formats.ts';
import type { Locale } from './locale.ts';

/** Whether more of a figure is better for the shop; `neither` when it depends. */
export type Favours = 'more' | 'less' | 'neither';

/** How a change is written: money in yuan, counts and amounts in per cent, rates in points, marks in digits. */
export type ChangeUnit = 'money' | 'relative' | 'points' | 'digits' | 'count';

/** A change, ready to show: direction and goodness are told apart. */
export interface ChangeText {
  readonly arrow: '▲' | '▼' | '–';
  /** Amount without sign: ¥1,090, 8.7%, 0.8 pt. */
  readonly amount: string;
  readonly judgement: 'good' | 'bad' | 'same';
  readonly word: string;
}

const WORDS = {
  en: { good: 'better', bad: 'worse', same: 'unchanged', up: 'more', down: 'less' },
  zh: { good: '变好', bad: '变差', same: '持平', up: '增加', down: '减少' },
} as const;

/** Word for a change: better or worse where one can tell, more or less where one cannot. */
export function deltaWord(now: number, was: number, favours: Favours, locale: Locale): string {
  const words = WORDS[locale];
  if (now === was) return words.same;
  if (favours === 'neither') return now > was ? words.up : words.down;
  return now > was === (favours === 'more') ? words.good : words.bad;
}

function amountOf(now: number, was: number, unit: ChangeUnit, locale: Locale, digits?: number): string {
  const difference = Math.abs(now - was);
  if (unit === 'money') return money(difference, locale);
  if (unit === 'points') return points(difference, locale, digits ?? 1);
  if (unit === 'digits') return decimal(difference, locale, digits ?? 2);
  if (unit === 'count' || was === 0) return integer(difference, locale);
  return percent(difference / Math.abs(was), locale, digits ?? 1);
}

/** Describes the change of a figure from `was` to `now`. */
export function describeChange(
  now: number,
  was: number,
  unit: ChangeUnit,
  favours: Favours,
  locale: Locale,
  digits?: number,
): ChangeText {
  const same = now === was;
  const better = now > was === (favours === 'more');
  return {
    arrow: same ? '–' : now > was ? '▲' : '▼',
    amount: amountOf(now, was, unit, locale, digits),
    judgement: same || favours === 'neither' ? 'same' : better ? 'good' : 'bad',
    word: deltaWord(now, was, favours, locale),
  };
}
