/** What can be found: a lesson with its cards, or a term. Made while the site is built, read by the search page. */
import { type Locale, otherLocale } from '../../i18n/locale.ts';
import { initials } from '../glossary/pinyin.ts';
import { normalise } from './normalise.ts';

export interface Part {
  /** Anchor on the lesson's page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface SearchDocument {
  readonly id: string;
  readonly kind: 'lesson' | 'term';
  /** Address without the language. */
  readonly path: string;
  readonly title: string;
  /** The name in the other language, or the number of the lesson. */
  readonly aside: string;
  /** Further names, in both languages. */
  readonly names: readonly string[];
  /** Pinyin by syllables, written together, and by initials. */
  readonly pinyin: readonly string[];
  readonly parts: readonly Part[];
}

type Names = Readonly<Record<Locale, string>>;

export interface TermData {
  readonly term: Names;
  readonly pinyin: string;
  readonly abbreviations?: readonly string[];
  readonly aliases?: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly searchWords?: readonly string[];
  readonly definition: Names;
}

export interface LessonData {
  readonly title: string;
  readonly summary: string;
  readonly module: number;
  readonly order: number;
  readonly terms: readonly string[];
  readonly prompts: readonly { readonly id: string; readonly question: string }[];
}

const pinyinOf = ({ pinyin }: TermData): string[] => [pinyin, pinyin.replaceAll(' ', ''), initials(pinyin)];

const namesOf = ({ term, abbreviations = [], aliases = {}, searchWords = [] }: TermData): string[] => [
  term.en,
  term.zh,
  ...abbreviations,
  ...(aliases.en ?? []),
  ...(aliases.zh ?? []),
  ...searchWords,
];

export function termDocument(id: string, data: TermData, locale: Locale): SearchDocument {
  return {
    id: `term/${id}`,
    kind: 'term',
    path: `glossary/#${id}`,
    title: data.term[locale],
    aside: data.term[otherLocale(locale)],
    names: namesOf(data).filter((name) => name !== data.term[locale]),
    pinyin: pinyinOf(data),
    parts: [{ id, title: '', text: data.definition[locale] }],
  };
}

/** Every way to write a document's own name, for the reader who types it whole. */
export const wholeNames = ({ title, names, pinyin }: SearchDocument): string[] =>
  [title, ...names, ...pinyin].map(normalise);

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** The text that a reader of a card sees; what is worked out or drawn is left out. */
function plainText(mdx: string, question: (id: string) => string, term: (id: string) => string): string {
  return mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<Source\b[^>]*\/>/g, '')
    .replace(/<Term\s+id="([^"]+)"\s*\/>/g, (_, id: string) => term(id))
    .replace(/<\/?Term\b[^>]*>/g, '')
    .replace(/<Prompt\s+id="([^"]+)"\s*\/>/g, (_, id: string) => question(id))
    .replace(/<[A-Z]\w*\b([^>]*)>/g, (_, attributes: string) =>
      [attribute(attributes, 'title'), attribute(attributes, 'label')].filter(Boolean).join(' '),
    )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\$+[^$\n]+\$+/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[（(]\s*[)）]|[*_`#|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One lesson; `id` is its address without the language, `body` its text as written. */
export function lessonDocument(
  id: string,
  data: LessonData,
  body: string,
  terms: ReadonlyMap<string, TermData>,
  locale: Locale,
): SearchDocument {
  const question = (prompt: string) => data.prompts.find((one) => one.id === prompt)?.question ?? '';
  const termName = (term: string) => terms.get(term)?.term[locale] ?? '';
  const cards = [...body.matchAll(/<Card\b([^>]*)>([\s\S]*?)<\/Card>/g)].map(
    ([, attributes = '', text = '']): Part => ({
      id: attribute(attributes, 'id') ?? '',
      title: attribute(attributes, 'title') ?? '',
      text: plainText(text, question, termName),
    }),
  );
  const taught = data.terms.flatMap((term) => terms.get(term) ?? []);
  return {
    id: `lesson/${id}`,
    kind: 'lesson',
    path: `learn/${id}/`,
    title: data.title,
    aside: `${data.module}.${data.order}`,
    names: taught.flatMap(namesOf),
    pinyin: taught.flatMap(pinyinOf),
    parts: [{ id: '', title: '', text: data.summary }, ...cards],
  };
}
