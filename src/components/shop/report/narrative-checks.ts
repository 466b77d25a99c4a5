import { type Narrative, REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';

/** The three sections of a part. */
export const SECTIONS = [0, 1, 2] as const;
export type Section = (typeof SECTIONS)[number];

/** How long a text is: Chinese is counted in characters, other languages in words. */
export interface TextLength {
  readonly unit: 'characters' | 'words';
  readonly count: number;
}

/** Something to look at before a report is handed in. None of them stops the export. */
export type Warning =
  | { readonly kind: 'empty' | 'short'; readonly part: ReportPart; readonly section: Section }
  | {
      readonly kind: 'placeholder';
      readonly part: ReportPart;
      readonly section: Section;
      readonly found: string;
    }
  | { readonly kind: 'no-figure' };

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Letter}\p{Number}]+(?:['’.,-][\p{Letter}\p{Number}]+)*/gu;

/** Left-over marks of a text that was to be filled in later: XX, ???, [name], （待补充）. */
const PLACEHOLDER =
  /\bX{2,}\b|X{2,}(?=[\p{Script=Han}%])|×{2,}|[?？]{3,}|_{3,}|\bTODO\b|\bTBD\b|\blorem ipsum\b|待补充|待填|此处填写|\[[^\]\n]{0,30}\]|【\s*】/iu;

/** Fewer than these are hardly an argument. */
const SHORT = { words: 10, characters: 20 } as const;

/**
 * Measures a text. Mixed text counts as Chinese when Han characters prevail; each Latin word or number in
 * it then counts as one character.
 * @param fallback the unit of an empty text
 */
export function textLength(text: string, fallback: TextLength['unit']): TextLength {
  const characters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(WORD)?.length ?? 0;
  if (characters + words === 0) return { unit: fallback, count: 0 };
  return characters >= words
    ? { unit: 'characters', count: characters + words }
    : { unit: 'words', count: words };
}

/** How many of a part's three sections hold text. */
export function writtenSections(narrative: Narrative, part: ReportPart): number {
  return narrative[part].filter((text) => text.trim() !== '').length;
}

/** Everything worth a second look, in the order of the report. */
export function narrativeWarnings(narrative: Narrative, fallback: TextLength['unit']): Warning[] {
  const warnings: Warning[] = [];
  let hasText = false;
  let hasFigure = false;
  for (const part of REPORT_PARTS) {
    for (const section of SECTIONS) {
      const text = narrative[part][section].trim();
      if (text === '') {
        warnings.push({ kind: 'empty', part, section });
        continue;
      }
      hasText = true;
      hasFigure ||= /\p{Number}/u.test(text);
      const found = PLACEHOLDER.exec(text)?.[0];
      if (found !== undefined) warnings.push({ kind: 'placeholder', part, section, found });
      const { unit, count } = textLength(text, fallback);
      if (count < SHORT[unit]) warnings.push({ kind: 'short', part, section });
    }
  }
  if (hasText && !hasFigure) warnings.push({ kind: 'no-figure' });
  return warnings;
}
