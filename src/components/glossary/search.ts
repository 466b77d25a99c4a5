/** Finding terms by what is typed: names in both languages, short forms, pinyin and its initials. */
export interface Findable {
  /** Names, normalised. */
  readonly keys: readonly string[];
  /** Its sentence, normalised; a match there counts least. */
  readonly text: string;
}

const MATCHES = { exact: 0, start: 1, word: 2, inside: 3, text: 4 } as const;

/** How well a term fits, 0 best; undefined when it does not. */
function rankOf(query: string, { keys, text }: Findable): number | undefined {
  if (keys.includes(query)) return MATCHES.exact;
  if (keys.some((key) => key.startsWith(query))) return MATCHES.start;
  if (keys.some((key) => key.split(/[\s/-]+/).some((word) => word.startsWith(query)))) return MATCHES.word;
  // a letter or two is inside nearly everything
  if (query.length < 3 && /^[a-z0-9]+$/.test(query)) return undefined;
  if (keys.some((key) => key.includes(query))) return MATCHES.inside;
  return text.includes(query) ? MATCHES.text : undefined;
}

/** Terms that fit, best first, otherwise in their own order. `query` is normalised. */
export function search<Term extends Findable>(terms: readonly Term[], query: string): Term[] {
  if (query === '') return [];
  return terms
    .flatMap((term) => {
      const rank = rankOf(query, term) ?? rankOf(query.replaceAll(' ', ''), term);
      return rank === undefined ? [] : [{ term, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ term }) => term);
}

const pairs = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, n) => ` ${text} `.slice(n, n + 2));

/** Share of neighbouring letters that two words have in common, 0 to 1 (Dice). */
function likeness(one: string, other: string): number {
  const own = pairs(one);
  const theirs = pairs(other);
  const all = own.length + theirs.length;
  const common = own.filter((pair) => {
    const at = theirs.indexOf(pair);
    if (at >= 0) theirs.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / all;
}

/** The terms whose names look most like `query`. */
export function nearest<Term extends Findable>(terms: readonly Term[], query: string, count = 3): Term[] {
  return terms
    .map((term) => ({ term, like: Math.max(...term.keys.map((key) => likeness(query, key))) }))
    .sort((one, other) => other.like - one.like)
    .slice(0, count)
    .map(({ term }) => term);
}
