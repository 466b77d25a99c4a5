/** A run of a learner's words: plain, or a chip, with the remarks that it belongs to. */
export interface Piece {
  readonly kind: 'text' | 'chip';
  /** As it stands in the report; of a chip with its brackets. */
  readonly text: string;
  /** Place of its first character in the whole text, UTF-16 units. */
  readonly from: number;
  /** Id of a chip. */
  readonly chipId?: string;
  /** Places in the list of quotes of those that cover it. */
  readonly marks: readonly number[];
}

const CHIP = /\[\[(E-?\d{1,2}-\d{1,3})\]\]/g;

/**
 * Cuts a text at its chips and at the ends of the quotes in it. A quote stands where it is found first; one that
 * is not found, or is empty, marks nothing.
 */
export function piecesOf(text: string, quotes: readonly string[] = []): Piece[] {
  const chips = [...text.matchAll(CHIP)].map((match) => ({
    from: match.index,
    until: match.index + match[0].length,
    id: match[1] ?? '',
  }));
  const spans = quotes.map((quote) => spanOf(text, quote));
  const cuts = new Set([0, text.length]);
  for (const { from, until } of chips) cuts.add(from).add(until);
  for (const span of spans) if (span) cuts.add(span.from).add(span.until);
  // a quote that ends within a chip ends with it
  const inChip = (at: number) => chips.some(({ from, until }) => at > from && at < until);
  const places = [...cuts].filter((at) => !inChip(at)).sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index): Piece => {
    const until = places[index + 1] ?? text.length;
    const chip = chips.find((one) => one.from === from);
    const marks = spans.flatMap((span, at) => (span && span.from < until && span.until > from ? [at] : []));
    const piece = { text: text.slice(from, until), from, marks };
    return chip ? { kind: 'chip', ...piece, chipId: chip.id } : { kind: 'text', ...piece };
  });
}

function spanOf(text: string, quote: string): { readonly from: number; readonly until: number } | undefined {
  if (quote === '') return undefined;
  const from = text.indexOf(quote);
  return from < 0 ? undefined : { from, until: from + quote.length };
}

/** A quote to read by itself: chips by their name, on one line. */
export function quoteText(quote: string): string {
  return quote.replace(CHIP, '$1').replace(/\s+/g, ' ').trim();
}
