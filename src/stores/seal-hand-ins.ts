/** Seal codes that students handed in, against those that the weeks of their reports must have had. */
import { isSealed, plainReveal, sealCodes, type WeeklyReport } from '../simulator/index.ts';
import type { PileItem } from '../storage/teaching.ts';

/** A class of two hundred hands in some two thousand codes a season. */
export const MOST_CODES = 20_000;

/** Three groups of four, hyphens or spaces between them or none: a code as the shop shows it. */
const CODE = /(?<![0-9A-Z])[0-9A-Z]{4}([-\u2010-\u2015\s]?)[0-9A-Z]{4}\1[0-9A-Z]{4}(?![0-9A-Z])/gi;

/** The codes in a text that was pasted, each once, as they count: names, dates and numbers around them are left out. */
export function codesIn(pasted: string): string[] {
  const found = pasted.normalize('NFKC').match(CODE) ?? [];
  return [...new Set(found.filter(isNoWord).map(plainReveal))].slice(0, MOST_CODES);
}

/** Three words of four letters, or a number of twelve figures, have the look of a code without hyphens. */
function isNoWord(found: string): boolean {
  if (/^\w+-\w+-\w+$/.test(found)) return true;
  return (/[A-Z]/i.test(found) && /\d/.test(found)) || /^[A-Z]{12}$/.test(found);
}

const worked = new WeakMap<WeeklyReport, readonly string[]>();

/** Seal codes of a report's weeks, from the first; none where the season is not sealed. */
export function sealCodesOf(report: WeeklyReport): readonly string[] {
  const known = worked.get(report);
  if (known) return known;
  const codes = isSealed(report.head) ? sealCodes(report) : [];
  worked.set(report, codes);
  return codes;
}

/** Weeks of a report whose seal code was not handed in; undefined where the season is not sealed or no code came in. */
export function weeksWithoutCode(
  report: WeeklyReport,
  handedIn: readonly string[] | undefined,
): number[] | undefined {
  if (handedIn === undefined || handedIn.length === 0) return undefined;
  const codes = sealCodesOf(report);
  if (codes.length === 0) return undefined;
  return codes.flatMap((code, index) => (handedIn.includes(code) ? [] : [index + 1]));
}

/** Codes that belong to no week of any report of the pile: of weeks unlocked again, mistyped, or still to come. */
export function codesWithoutReport(
  handedIn: readonly string[],
  pile: readonly Pick<PileItem, 'report'>[],
): string[] {
  const known = new Set(pile.flatMap(({ report }) => (report ? sealCodesOf(report) : [])));
  return handedIn.filter((code) => !known.has(code));
}
