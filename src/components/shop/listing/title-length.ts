/** Longest title of a product page on large Chinese marketplaces, in half-width characters: 30 Han. */
export const TITLE_UNITS = 60;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** Length of a text as marketplaces count it: a Han character is two, anything else one. */
export function halfWidthUnits(text: string): number {
  return [...text.trim()].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
