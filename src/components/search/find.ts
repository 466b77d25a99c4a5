/** The search itself: one index a language, made from its documents at the first search. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type SearchDocument, wholeNames } from './documents.ts';
import { normalise } from './normalise.ts';
import { queryTokens, textTokens } from './tokens.ts';

export interface Found {
  readonly document: SearchDocument;
  /** Words of the document that fit what was typed. */
  readonly words: ReadonlySet<string>;
}

export interface Index {
  readonly engine: MiniSearch<SearchDocument>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  /** Documents by each of their whole names. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

const FIELDS = ['title', 'names', 'pinyin', 'cards', 'text'];
const BOOST = { title: 6, names: 3, pinyin: 2, cards: 2, text: 1 };
/** A document that bears the very name typed comes before those that mention it. */
const WHOLE_NAME = 4;
/** One wrong letter is forgiven in words from this length on. */
const FUZZY_FROM = 4;

function fieldOf(document: SearchDocument, name: string): string {
  if (name === 'id') return document.id;
  if (name === 'cards') return document.parts.map(({ title }) => title).join(' / ');
  if (name === 'text') return document.parts.map(({ text }) => text).join(' / ');
  if (name === 'names') return document.names.join(' / ');
  return name === 'pinyin' ? document.pinyin.join(' / ') : document.title;
}

const isLatin = (word: string) => /^[a-z]/.test(word);

const HOW: SearchOptions = {
  boost: BOOST,
  tokenize: queryTokens,
  processTerm: (word) => word,
  // a pair of characters is whole; one alone begins pairs
  prefix: (word) => isLatin(word) || word.length === 1,
  fuzzy: (word) => (isLatin(word) && word.length >= FUZZY_FROM ? 1 : false),
  weights: { fuzzy: 0.3, prefix: 0.5 },
};

export async function makeIndex(documents: readonly SearchDocument[]): Promise<Index> {
  const engine = new MiniSearch<SearchDocument>({
    fields: FIELDS,
    extractField: (document, name) => fieldOf(document, name),
    tokenize: textTokens,
    processTerm: (word) => word,
  });
  // in small portions: the page stays usable meanwhile
  await engine.addAllAsync(documents, { chunkSize: 20 });
  const named = new Map<string, Set<string>>();
  for (const document of documents) {
    if (document.kind !== 'term') continue;
    for (const name of wholeNames(document))
      named.set(name, (named.get(name) ?? new Set<string>()).add(document.id));
  }
  return { engine, documents: new Map(documents.map((one) => [one.id, one])), named };
}

/** What fits, best first. Documents with all words come before those with some. */
export function find({ engine, documents, named }: Index, typed: string, count = 20): Found[] {
  const query = normalise(typed);
  if (query === '') return [];
  const bearers = named.get(query) ?? named.get(query.replaceAll(' ', ''));
  const boostDocument = (id: string) => (bearers?.has(id) ? WHOLE_NAME : 1);
  const search = (combineWith: 'AND' | 'OR') => engine.search(query, { ...HOW, combineWith, boostDocument });
  const all = search('AND');
  const known = new Set(all.map(({ id }) => id));
  const some = all.length < count ? search('OR').filter(({ id }) => !known.has(id)) : [];
  return [...all, ...some].slice(0, count).flatMap(({ id, terms }) => {
    const document = documents.get(id);
    return document ? [{ document, words: new Set(terms) }] : [];
  });
}
