/** Changes are computed from their two numbers, and say against what (rules B24, B25). */
import { excerpt, NUMBER, readNumber, SCALED, sentencesOf } from './text.ts';

/** Something moved. Words that also mean other things (up, gain, lead) are left out. */
export const CHANGE_WORDS =
  /增长|增加|上升|上涨|提高|提升|下降|下跌|减少|降低|下滑|回落|\b(?:rose|risen|rises|fell|fallen|falls|grew|grown|increased?|decreased?|dropped|declined|climbed|improved|worsened|shrank|(?:up|down)(?= (?:by )?\d))\b/i;
const BASIS_WORDS =
  /比|较|环比|同比|相对|对照|从|由|上周|上一周|前一周|第\s?\d+\s?周|基准|此前|原来|\b(?:than|from|since|versus|vs|against|compared|over|on (?:last|the)|last week|previous|baseline|before|week \d+)\b/i;
const PERCENT = new RegExp(`(?:${NUMBER})\\s*(?:%|个?百分点|percentage points?|points?\\b|pp\\b)`);

/** Two numbers, then the change that is claimed. */
const FROM_TO = new RegExp(
  `(?:\\bfrom|从|由)\\s*[¥]?\\s*(${SCALED})\\s*(%?)[^\\d%]{0,12}?(?:\\bto|到|至|为)\\s*[¥]?\\s*(${SCALED})(?![\\d.])\\s*(%?)([^\\d]{0,30}?)(${NUMBER})\\s*(%|个?百分点|percentage points?|points?\\b|pp\\b)`,
  'gi',
);

/**
 * Changes `from A to B, up C %` that are not what A and B give, with what they give: per cent of A, or points
 * where points are claimed. Rounding of all three is allowed for, but points of a rate are never per cent of it.
 */
export function wrongChanges(text: string): readonly { readonly found: string; readonly expected: number }[] {
  return sentencesOf(text)
    .filter((sentence) => CHANGE_WORDS.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(FROM_TO)])
    .flatMap(([whole, from = '', fromUnit, to = '', toUnit, , claim = '', unit]) => {
      const a = readNumber(from);
      const b = readNumber(to);
      const c = readNumber(claim);
      if (a.value === 0) return [];
      const isRelative = unit === '%';
      const change = (start: number, end: number): number =>
        isRelative ? 100 * (end / start - 1) : end - start;
      const exact = change(a.value, b.value);
      const off = Math.abs(Math.abs(exact) - c.value);
      const spread = Math.abs(change(a.value - a.rounding, b.value + b.rounding) - exact);
      const arePoints =
        isRelative &&
        fromUnit === '%' &&
        toUnit === '%' &&
        off > c.rounding + 1 &&
        Math.abs(Math.abs(b.value - a.value) - c.value) <= c.rounding;
      const isRight = !arePoints && off <= spread + c.rounding + 1e-9;
      return isRight ? [] : [{ found: excerpt(whole), expected: Math.round(exact * 10) / 10 }];
    });
}

/** Sentences that give a change in per cent or points and nothing to compare with. */
export function withoutBasis(text: string): readonly string[] {
  return sentencesOf(text)
    .filter(
      (sentence) => CHANGE_WORDS.test(sentence) && PERCENT.test(sentence) && !BASIS_WORDS.test(sentence),
    )
    .map(excerpt);
}
