import { findClaims } from '../../shop/risk/claim-check.ts';

/** An advertising text whose wordings in brackets can be marked. */
export interface CopyData {
  readonly text: string;
  readonly words: readonly {
    readonly unlawful: boolean;
    readonly unproved: boolean;
    readonly reason: string;
    readonly instead?: string | undefined;
  }[];
}

/** A piece of the text: what lies between brackets, or one bracket with its place among them. */
export interface CopyPiece {
  readonly text: string;
  readonly place?: number;
}

/** Cuts a text at its brackets. */
export function piecesOf(text: string): CopyPiece[] {
  let place = 0;
  return text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? { text: part.slice(1, -1), place: place++ } : { text: part }));
}

export const plainCopy = (text: string) => text.replace(/[[\]]/g, '');

/** Sentences about brackets and words that do not belong together, and about words the claim check reads otherwise. */
export function copyProblems({ text, words }: CopyData): string[] {
  const marked = piecesOf(text).filter(({ place }) => place !== undefined);
  if (marked.length !== words.length)
    return [`the text has ${marked.length} brackets, but ${words.length} words are explained`];
  const plain = plainCopy(text);
  const findings = findClaims(plain);
  const problems: string[] = [];
  let at = 0;
  for (const piece of piecesOf(text)) {
    const [start, end] = [at, at + piece.text.length];
    at = end;
    const found = findings.filter((finding) => finding.start < end && finding.end > start);
    const word = piece.place === undefined ? undefined : words[piece.place];
    if (!word) {
      for (const { term } of found)
        if (!findings.some((one) => one.term === term && (one.start < start || one.end > end)))
          problems.push(`“${term}” is unlawful and stands outside the brackets`);
    } else if (word.unproved) {
      if (!word.unlawful) problems.push(`“${piece.text}” cannot be both lawful and unproved`);
    } else if (word.unlawful !== found.length > 0) {
      problems.push(
        `“${piece.text}” is ${word.unlawful ? 'lawful' : 'unlawful'} for the shop's claim check, and the other for the lesson`,
      );
    }
    if (word?.unlawful && word.instead === undefined) problems.push(`“${piece.text}” needs an \`instead\``);
    if (word?.instead !== undefined && findClaims(word.instead).length > 0)
      problems.push(`“${word.instead}” is itself unlawful`);
  }
  return problems;
}
