/** The place of a document that a search is about, with the words that fit marked. */
import type { Part } from './documents.ts';
import type { Found } from './find.ts';
import { placedTokens } from './tokens.ts';

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}
export interface Excerpt {
  readonly part: Part;
  readonly pieces: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Widths of Latin letters that an excerpt takes; Chinese characters count as two. */
const WIDTH = 150;
const BEFORE = 40;

const widthOf = (letter: string) => (/[\u2e80-\uffef]/.test(letter) ? 2 : 1);

/** Places that fit, neighbours and overlaps joined. */
function hitsIn(text: string, words: ReadonlySet<string>): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { token, start, end } of placedTokens(text)) {
    if (!words.has(token)) continue;
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

const fitOf = (text: string, words: ReadonlySet<string>) =>
  new Set(placedTokens(text).flatMap(({ token }) => (words.has(token) ? token : []))).size;

/** A text cut into pieces that fit and pieces that do not. */
export function marked(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, words)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}

/** About `WIDTH` of text around the first hit, cut at words. */
function around(text: string, words: ReadonlySet<string>): string {
  const first = hitsIn(text, words)[0]?.start ?? 0;
  let from = first;
  for (let width = 0; from > 0 && width < BEFORE; from -= 1) width += widthOf(text.charAt(from - 1));
  while (from > 0 && from < first && /[a-z0-9]/i.test(text.charAt(from - 1))) from += 1;
  let to = from;
  for (let width = 0; to < text.length && width < WIDTH; to += 1) width += widthOf(text.charAt(to));
  while (to < text.length && /[a-z0-9]/i.test(text.charAt(to))) to += 1;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The card with most of the words, and its text around the first of them. */
export function excerptOf({ document, words }: Found): Excerpt {
  const [first, ...others] = document.parts.map((part) => ({
    part,
    fit: 2 * fitOf(part.title, words) + fitOf(part.text, words),
  }));
  if (!first) throw new Error(`${document.id} has no text`);
  const best = others.reduce((one, other) => (other.fit > one.fit ? other : one), first);
  return { part: best.part, pieces: marked(around(best.part.text, words), words) };
}
