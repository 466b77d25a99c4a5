import { CHINESE_CLAIM_TERMS, type ClaimTerm, ENGLISH_CLAIM_TERMS } from '../../../i18n/areas/claims.ts';

/** A wording found in a text. */
export interface ClaimFinding extends ClaimTerm {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{Script=Latin}\p{Number}]/u;

/** True if the term stands alone, not inside a longer English word. */
function isWhole(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  return !(WORD.test(first) && WORD.test(before)) && !(WORD.test(last) && WORD.test(after));
}

/** Places of a wording in a text, both in small letters. */
function places(text: string, wording: string): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
    found.push([at, at + wording.length]);
  return found;
}

/**
 * Wordings of an advertising text that the law bans or that have to be proved, in the order of the text and
 * without overlaps: of two that begin together the longer counts. Texts of both languages are understood.
 */
export function findClaims(text: string): readonly ClaimFinding[] {
  const small = text.toLowerCase();
  const all = [...CHINESE_CLAIM_TERMS, ...ENGLISH_CLAIM_TERMS].flatMap((claim): ClaimFinding[] => {
    const harmless = (claim.except ?? []).flatMap((wording) => places(small, wording.toLowerCase()));
    return places(small, claim.term.toLowerCase())
      .filter(([start, end]) => isWhole(small, start, end))
      .filter(([start, end]) => !harmless.some(([from, to]) => from <= start && end <= to))
      .map(([start, end]) => ({ ...claim, start, end }));
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ClaimFinding[] = [];
  for (const finding of all) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  return kept;
}
