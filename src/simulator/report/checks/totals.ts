/** Shares of one whole add up to 100 % (rule B23). */
import { CHANGE_WORDS } from './changes.ts';
import { excerpt, NUMBER, readNumber, sentencesOf } from './text.ts';

const SHARE_WORDS =
  /占比|占|构成|分布|比重|份额|\b(?:shares?|split|breakdown|made up of|consists? of|accounts? for|of which|mix)\b/i;
const WHOLE_WORDS = /合计|总计|总共|全部|共计|\b(?:total(?:s|ling)?|all|altogether|the rest)\b/i;
const PERCENT = new RegExp(`(${NUMBER})\\s*%`, 'g');

/**
 * Sentences that list three shares or more of one whole whose sum is not 100: more than that, up to ten points
 * less, or any sum where the sentence says that it is the whole. Rounding of each share is allowed for.
 */
export function brokenTotals(text: string): readonly { readonly found: string; readonly expected: number }[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (!SHARE_WORDS.test(sentence) || CHANGE_WORDS.test(sentence)) return [];
    const shares = [...sentence.matchAll(PERCENT)].map(([, digits = '']) => readNumber(digits));
    const parts = shares.filter(({ value }) => value < 100);
    if (parts.length < 3) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const slack = parts.reduce((total, { rounding }) => total + rounding, 1e-9);
    const isWhole = sum > 100 || sum >= 90 || WHOLE_WORDS.test(sentence) || parts.length < shares.length;
    const isBroken = isWhole && Math.abs(sum - 100) > slack;
    return isBroken ? [{ found: excerpt(sentence), expected: 100 }] : [];
  });
}
