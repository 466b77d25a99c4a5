/** Chips in a text: `[[E5-2]]` stands for the evidence of that name (rule B13). */

/** Names of chips: week of the figure (the previous owner's −3 to 0 included) and a number. */
export const CHIP_ID = /^E-?\d{1,2}-\d{1,3}$/;

/** A piece of text: words, or a chip by its id. */
export type TextPart = { readonly text: string } | { readonly evidenceId: string };

/** A text cut at its chips, in order. Joined again, words and chips in brackets, it is the same text. */
export function textParts(text: string): readonly TextPart[] {
  return text
    .split(/(\[\[E-?\d{1,2}-\d{1,3}\]\])/)
    .map((piece, index) => (index % 2 === 1 ? { evidenceId: piece.slice(2, -2) } : { text: piece }))
    .filter((part) => !('text' in part) || part.text !== '');
}

/** Ids of the chips in a text, each once, in order. */
export function chipsIn(text: string): readonly string[] {
  return [...new Set(textParts(text).flatMap((part) => ('evidenceId' in part ? [part.evidenceId] : [])))];
}

/** A chip as it is written into a text. */
export function chipText(evidenceId: string): string {
  return `[[${evidenceId}]]`;
}
