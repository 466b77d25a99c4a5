/** Every claim leads to a figure, and a number beside a chip is the chip's (rules B27, B28). */
import type { FigureEvidence, ReportEvidence } from '../../vocabulary.ts';
import { chipsIn, textParts } from '../chips.ts';
import { CHANGE_WORDS } from './changes.ts';
import { excerpt, NUMBER, plainSigns, readNumber, SCALED, sentencesOf } from './text.ts';

/** A rate or an amount of money. */
const FIGURE = new RegExp(`(?:${NUMBER})\\s*%|¥\\s*(?:${NUMBER})|(?:${NUMBER})\\s*(?:万|千)?元`);
/** The number right before a chip, its unit with it; not that of a week or a day. */
const BESIDE = new RegExp(`(¥?)\\s*(${SCALED})\\s*(%|元)?\\s*[（(]?\\s*$`);
const ORDINAL = new RegExp(`(?:第|\\b(?:week|day))\\s*(?:${NUMBER})\\s*[（(]?\\s*$`, 'i');

/** The first sentence with a figure or a change of one, where a section has no chip at all. */
export function unlinkedClaim(text: string): string | undefined {
  if (chipsIn(text).length > 0) return undefined;
  const claim = sentencesOf(text).find((sentence) => FIGURE.test(sentence) || CHANGE_WORDS.test(sentence));
  return claim === undefined ? undefined : excerpt(claim);
}

type Unit = 'yuan' | 'percent' | 'plain';
const unitOf = ({ path }: FigureEvidence): Unit =>
  /^profit\.|Fen$/.test(path) ? 'yuan' : path.endsWith('Rate') ? 'percent' : 'plain';
/** A chip's number as people write it: yuan for fen, per cent for rates. */
const writtenValue = (chip: FigureEvidence): number =>
  ({ yuan: chip.value / 100, percent: 100 * chip.value, plain: chip.value })[unitOf(chip)];

/** Numbers of a chip's own unit right before it that are not its number, signs apart, to the digit that was written. */
export function differingNumbers(
  text: string,
  evidence: readonly ReportEvidence[],
): readonly { readonly found: string; readonly expected: number }[] {
  const parts = textParts(text);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (!('evidenceId' in part) || before === undefined || !('text' in before)) return [];
    const chip = evidence.find(({ id }) => id === part.evidenceId);
    const match = BESIDE.exec(plainSigns(before.text));
    if (chip?.kind !== 'figure' || match === null || ORDINAL.test(before.text)) return [];
    const [, yuan, , sign] = match;
    const unit: Unit = sign === '%' ? 'percent' : yuan === '¥' || sign === '元' ? 'yuan' : 'plain';
    if (unit !== unitOf(chip)) return [];
    const { value, rounding } = readNumber(match[2] ?? '');
    const expected = writtenValue(chip);
    const isSame = Math.abs(value - Math.abs(expected)) <= rounding + 1e-9;
    return isSame ? [] : [{ found: match[0].trim(), expected }];
  });
}
