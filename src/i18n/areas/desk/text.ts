/** Turns a case of the desk, which holds codes and figures, into sentences of one language. */
import { decimal, duration, integer, percent, price } from '../../formats.ts';
import type { Locale } from '../../locale.ts';
import { claimScripts } from './claim.ts';
import { disputeScripts } from './dispute.ts';
import { privacyScripts } from './privacy.ts';
import { refundScripts } from './refund.ts';
import { type DeskScripts, type DeskWords, readScript } from './script.ts';
import { supplierScripts } from './supplier.ts';
import { suspiciousScripts } from './suspicious.ts';
import { ticketScripts } from './ticket.ts';

/** The scripts of each family by the name of the template. */
export const deskScripts: Readonly<Record<string, DeskScripts>> = {
  refund: refundScripts,
  ticket: ticketScripts,
  suspicious: suspiciousScripts,
  claim: claimScripts,
  dispute: disputeScripts,
  privacy: privacyScripts,
  supplier: supplierScripts,
};

/** What the words need of a case. */
export interface DeskSubject {
  /** `refund/worn`. */
  readonly template: string;
  readonly params: Readonly<Record<string, number | string>>;
}

const EARLIER = { en: 'of an earlier week', zh: '（早前）' } as const;

/** Counted things by the ending of their name: one, several, and the Chinese measure word. */
const COUNTED: readonly (readonly [ending: RegExp, one: string, several: string, zh: string])[] = [
  [/Units$/, 'unit', 'units', '件'],
  [/Orders$/, 'order', 'orders', '单'],
  [/Tickets$/, 'ticket', 'tickets', '张工单'],
  [/Years$/, 'year', 'years', '年'],
];

function counted(name: string, value: number, locale: Locale): string | undefined {
  for (const [ending, one, several, zh] of COUNTED) {
    if (!ending.test(name)) continue;
    const number = integer(value, locale);
    return locale === 'zh' ? `${number}${zh}` : `${number} ${value === 1 ? one : several}`;
  }
  return undefined;
}

/** Minutes as people say them: 95 minutes, 23 hours 5 minutes. */
function minutes(value: number, locale: Locale): string {
  if (value < 120) return duration(value, 'minute', locale);
  const rest = value % 60;
  const hours = duration(Math.floor(value / 60), 'hour', locale);
  if (rest === 0) return hours;
  return `${hours}${locale === 'zh' ? '' : ' '}${duration(rest, 'minute', locale)}`;
}

/** A rate with as many digits as it has: 5%, 0.15%. */
function rate(value: number, locale: Locale): string {
  const digits = [0, 1].find((n) => Math.abs(Number((value * 100).toFixed(n)) - value * 100) < 1e-9);
  return percent(value, locale, digits ?? (value < 0.1 ? 2 : 1));
}

/** A figure or code of a case in words; the ending of its name tells the unit. */
export function deskFigure(
  name: string,
  value: number | string,
  locale: Locale,
  productOf: (skuId: string) => string,
): string {
  if (name === 'order') return value === '' ? EARLIER[locale] : String(value);
  if (typeof value === 'string') return /sku$/i.test(name) ? productOf(value) : value;
  if (name.endsWith('Fen')) return price(value, locale);
  if (name.endsWith('Rate')) return rate(value, locale);
  if (name.endsWith('Days')) return duration(value, 'day', locale);
  if (name.endsWith('Hours')) return duration(value, 'hour', locale);
  if (name.endsWith('Minutes')) return minutes(value, locale);
  if (name === 'rating') return decimal(value, locale, 2);
  return counted(name, value, locale) ?? integer(value, locale);
}

/**
 * The words of a case.
 *
 * @param productOf a product's name in the language
 * @throws if the case has no words, or they name a figure that it lacks
 */
export function deskText(
  { template, params }: DeskSubject,
  locale: Locale,
  productOf: (skuId: string) => string,
): DeskWords {
  const words = wordsOf(template, locale);
  const fill = (text: string) =>
    partsOf(text, { template, params }, locale, productOf)
      .map((part) => part.text)
      .join('');
  const { voice } = words;
  return {
    title: fill(words.title),
    situation: fill(words.situation),
    ...(voice ? { voice: { speaker: voice.speaker, text: fill(voice.text) } } : {}),
    answers: Object.fromEntries(
      Object.entries(words.answers).map(([id, { text, reason }]) => [
        id,
        { text: fill(text), reason: fill(reason) },
      ]),
    ),
  };
}

/** A stretch of a sentence: words, or a figure of the case that stands out from them. */
export interface DeskPart {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The situation of a case with its figures apart, for a page that sets them off. */
export function deskSituation(
  subject: DeskSubject,
  locale: Locale,
  productOf: (skuId: string) => string,
): readonly DeskPart[] {
  return partsOf(wordsOf(subject.template, locale).situation, subject, locale, productOf);
}

function wordsOf(template: string, locale: Locale): DeskWords {
  const [family, name] = template.split('/');
  const script = deskScripts[family ?? '']?.[name ?? ''];
  if (script === undefined) throw new Error(`no words for ${template}`);
  return readScript(script, locale);
}

function partsOf(
  text: string,
  { template, params }: DeskSubject,
  locale: Locale,
  productOf: (skuId: string) => string,
): DeskPart[] {
  return text.split(/\{(\w+)\}/).flatMap((piece, index): DeskPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece, isFigure: false }];
    const value = params[piece];
    if (value === undefined) throw new Error(`${template} has no ${piece}`);
    return [{ text: deskFigure(piece, value, locale, productOf), isFigure: typeof value === 'number' }];
  });
}
