/** Reading numbers out of sentences in both languages. */
import { textParts } from '../chips.ts';

/** A plain or grouped number, and one with what multiplies it. */
export const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
export const SCALED = `(?:${NUMBER})(?:\\s?(?:万|千|亿|k\\b|K\\b))?`;

const MULTIPLIERS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3, K: 1e3 };

export interface ReadNumber {
  readonly value: number;
  /** Half of the last digit that was written: how far the exact number may be away. */
  readonly rounding: number;
}

/** Reads `1,240`, `3.20`, `12.4万` or `8k`. */
export function readNumber(text: string): ReadNumber {
  const [, digits = '0', unit = ''] = /^([\d,.]+)\s?(.?)$/.exec(text.trim()) ?? [];
  const plain = digits.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const scale = MULTIPLIERS[unit] ?? 1;
  let last = 1;
  for (let i = 0; i < decimals; i++) last /= 10;
  return { value: Number(plain) * scale, rounding: (last / 2) * scale };
}

/** Full-width digits, percent signs and currency signs as plain ones, so that both languages read alike. */
export function plainSigns(text: string): string {
  return text
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('％', '%')
    .replaceAll('￥', '¥')
    .replaceAll('\u2212', '-');
}

/** The words of a text without its chips. */
export function withoutChips(text: string): string {
  return textParts(text)
    .map((part) => ('text' in part ? part.text : ''))
    .join('');
}

/** Sentences of a text, chips left out; a point between digits ends none. */
export function sentencesOf(text: string): readonly string[] {
  return plainSigns(withoutChips(text))
    .split(/[。！？!?；;\n]+|\.(?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A quotation short enough for a list. */
export function excerpt(sentence: string): string {
  const letters = Array.from(sentence);
  return letters.length <= 60 ? sentence : `${letters.slice(0, 59).join('')}…`;
}
