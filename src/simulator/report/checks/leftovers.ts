/** What a draft leaves behind: places never filled in, and money of another country (rules B22, B26). */
import { excerpt, plainSigns } from './text.ts';

const PLACEHOLDER =
  /(?:^|[^A-Za-z])((?:X{2,}|x{2,}|×{2,}|TODO|TBD|FIXME)(?![A-Za-z]))|(_{3,}|\?{3,}|？{3,}|待填|待补充|此处填写|某某|[【[（(]\s*[】\]）)])|\b([Ll]orem ipsum)\b/g;
const CURRENCY =
  /[$€£₩]|\b(?:USD|EUR|GBP|JPY|HKD|dollars?|euros?|pounds? sterling|yen)\b|美元|美金|欧元|英镑|日元|港元|港币/gi;

/** Each placeholder left in a text, as written. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, marks, signs, latin]) =>
    excerpt(marks ?? signs ?? latin ?? ''),
  );
}

/** Each other currency once; the shop's books are in yuan. */
export function otherCurrencies(text: string): readonly string[] {
  return [...new Set([...plainSigns(text).matchAll(CURRENCY)].map(([found]) => found))];
}
