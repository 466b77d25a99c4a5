/** Words of a text: English ones in the singular, Chinese as pairs of neighbouring characters. */
import { fold } from './normalise.ts';

export interface Token {
  readonly token: string;
  /** Where it stands in the text: from, and up to but not with. */
  readonly start: number;
  readonly end: number;
}

const RUN = /[a-z0-9]+(?:['’/&-][a-z0-9]+)*|\p{Script=Han}+/gu;
const IS_HAN = /^\p{Script=Han}/u;

/** Words that ask and do not say about what. */
const QUESTION_WORDS = /为什么|是什么|什么是|什么|怎么样|怎么|怎样|如何|哪些|哪个|多少|吗|呢/g;
const SMALL_WORDS = new Set(
  'a an and are at be by do does for from how i in is it my of on or our the to vs what when which who why with your'.split(
    ' ',
  ),
);

/** The singular, as far as it can be had without a dictionary. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The folded text, and for each of its places the place in the text that it comes from. */
function folded(text: string): { readonly plain: string; readonly placeOf: (at: number) => number } {
  const whole = fold(text);
  if (whole.length === text.length) return { plain: whole, placeOf: (at) => at };
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const one = fold(letter);
    plain += one;
    for (let n = 0; n < one.length; n += 1) places.push(at);
    at += letter.length;
  }
  return { plain, placeOf: (place) => places[place] ?? text.length };
}

/** Neighbouring pairs, and the last character alone, so that one character typed finds every place it has. */
function pairs(run: string): { readonly token: string; readonly at: number }[] {
  const letters = [...run];
  let at = 0;
  return letters.map((letter, index) => {
    const pair = { token: letter + (letters[index + 1] ?? ''), at };
    at += letter.length;
    return pair;
  });
}

/** A word; one with a stroke or hyphen also by its parts and written together: a/b, e-commerce. */
function wordsOf(run: string): string[] {
  const [first = '', ...more] = run.split(/['’]/);
  const plain = more.length > 0 && more.every((part) => part.length < 3) ? first : run;
  const parts = plain.split(/['’/&-]/).map(singular);
  return parts.length > 1 ? [...parts, singular(parts.join(''))] : parts;
}

/** Every word of a text and its place. */
export function placedTokens(text: string): Token[] {
  const { plain, placeOf } = folded(text);
  return [...plain.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const placed = (token: string, from: number, length: number): Token => ({
      token,
      start: placeOf(from),
      end: placeOf(from + length - 1) + 1,
    });
    if (IS_HAN.test(run)) return pairs(run).map(({ token, at }) => placed(token, index + at, token.length));
    return wordsOf(run).map((token) => placed(token, index, run.length));
  });
}

/** Every word of a text to be found. */
export const textTokens = (text: string): string[] => placedTokens(text).map(({ token }) => token);

/**
 * The words of a search. A run of Chinese stands as its pairs alone; small words and question words are left out
 * unless nothing else was typed.
 */
export function queryTokens(typed: string): string[] {
  const all = tokensOfRuns(fold(typed));
  const asked = tokensOfRuns(fold(typed).replaceAll(QUESTION_WORDS, ' ')).filter(
    (word) => !SMALL_WORDS.has(word),
  );
  return [...new Set(asked.length > 0 ? asked : all)];
}

function tokensOfRuns(plain: string): string[] {
  return [...plain.matchAll(RUN)].flatMap(([run]) => {
    if (IS_HAN.test(run)) {
      const two = pairs(run).map(({ token }) => token);
      return two.length > 1 ? two.slice(0, -1) : two;
    }
    const words = wordsOf(run);
    if (words.length === 1) return words;
    const parts = words.slice(0, -1);
    return parts.some((part) => part.length < 2) ? words.slice(-1) : parts;
  });
}
