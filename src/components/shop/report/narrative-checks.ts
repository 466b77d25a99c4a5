import { chipsIn, type Narrative, type ReportPart } from '../../../simulator/index.ts';

/** The three sections of a part. */
export const SECTIONS = [0, 1, 2] as const;
export type Section = (typeof SECTIONS)[number];

/** How long a text is: Chinese is counted in characters, other languages in words. */
export interface TextLength {
  readonly unit: 'characters' | 'words';
  readonly count: number;
}

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Letter}\p{Number}]+(?:['’.,-][\p{Letter}\p{Number}]+)*/gu;
const CHIP = /\[\[E-?\d{1,2}-\d{1,3}\]\]/g;

/**
 * Measures a text without its chips. Mixed text counts as Chinese when Han characters prevail; each Latin word or
 * number in it then counts as one character.
 * @param fallback the unit of an empty text
 */
export function textLength(text: string, fallback: TextLength['unit']): TextLength {
  const plain = text.replace(CHIP, ' ');
  const characters = plain.match(HAN)?.length ?? 0;
  const words = plain.replace(HAN, ' ').match(WORD)?.length ?? 0;
  if (characters + words === 0) return { unit: fallback, count: 0 };
  return characters >= words
    ? { unit: 'characters', count: characters + words }
    : { unit: 'words', count: words };
}

/** Characters of some parts, spaces and chips left out: what an assignment's least length is about. */
export function charactersOf(narrative: Narrative, parts: readonly ReportPart[]): number {
  const text = parts.flatMap((part) => narrative[part]).join('');
  return [...text.replace(CHIP, '').replace(/\s/gu, '')].length;
}

/** How many of a part's three sections hold text. */
export function writtenSections(narrative: Narrative, part: ReportPart): number {
  return narrative[part].filter((text) => text.trim() !== '').length;
}

/** True when a chip stands in any of the words. */
export function isNamed(narrative: Narrative, id: string): boolean {
  return Object.values(narrative).some((texts) => texts.some((text) => chipsIn(text).includes(id)));
}
