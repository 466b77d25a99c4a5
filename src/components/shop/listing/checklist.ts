import { keywordParts } from '../../../i18n/listing/keyword-parts.ts';
import { specRows } from '../../../i18n/listing/spec-rows.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, SkuFacts } from '../../../simulator/index.ts';
import { FABE_BLOCKS, type ListingDraft, PICTURE_SLOTS } from '../../../stores/listing-drafts.ts';
import { type ClaimFinding, findClaims } from '../risk/claim-check.ts';
import { allKeywords, holds, mostRepeated } from './keywords.ts';
import { halfWidthUnits, TITLE_UNITS } from './title-length.ts';

export const SCORE_GROUPS = ['title', 'pictures', 'fabe', 'specs', 'evidence'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

export const SCORE_ITEMS = [
  'title-noun',
  'title-middle',
  'title-long',
  'title-length',
  'picture-whole',
  'picture-function',
  'picture-scene',
  'picture-full',
  'picture-different',
  'fabe-feature',
  'fabe-advantage',
  'fabe-benefit',
  'fabe-evidence',
  'specs-catalogue',
  'specs-filled',
  'evidence-figure',
  'evidence-picture',
  'evidence-claims',
] as const;
export type ScoreItem = (typeof SCORE_ITEMS)[number];

/** The group of an item is in its name. */
const GROUP_OF: Readonly<Record<string, ScoreGroup>> = {
  title: 'title',
  picture: 'pictures',
  fabe: 'fabe',
  specs: 'specs',
  evidence: 'evidence',
};

/** One point of the checklist; the points of all are 100. */
export interface ScoreLine {
  readonly item: ScoreItem;
  readonly group: ScoreGroup;
  readonly points: number;
  readonly most: number;
}

/** A block of fewer half-width characters says nothing. */
export const SHORTEST_BLOCK = 16;
const SHORTEST_TITLE = TITLE_UNITS / 2;
/** A part that stands more often than this is stuffing. */
const MOST_REPEATS = 2;

/** The page a product was taken over with: its name, two pictures and what stands in the catalogue. */
export function inheritedDraft(sku: SkuFacts, locale: Locale): ListingDraft {
  const name = textOf(sku.name, locale);
  const [noun = name] = keywordParts(sku.id, name, locale).nouns;
  const hasNoun = name.toLowerCase().includes(noun.toLowerCase());
  return {
    title: hasNoun ? name : [name, noun].join(locale === 'zh' ? '' : ' '),
    pictures: ['whole', 'detail', null, null, null],
    fabe: { feature: '', advantage: '', benefit: '', evidence: '' },
    specs: {},
  };
}

/** Wordings of a whole page that the law bans or that need proof. */
export function claimsOf(draft: ListingDraft): readonly ClaimFinding[] {
  return [draft.title, ...Object.values(draft.fabe), ...Object.values(draft.specs)].flatMap(findClaims);
}

/** What a drafted page covers, point by point. It says how complete a page is, not what buyers will do. */
export function scoreLines(facts: PublicFacts, sku: SkuFacts, draft: ListingDraft): readonly ScoreLine[] {
  const { title, pictures, fabe, specs } = draft;
  const keywords = allKeywords(facts, sku);
  const found = (kind: string) => keywords.some((keyword) => keyword.kind === kind && holds(title, keyword));
  const units = halfWidthUnits(title);
  const filled = pictures.filter((kind) => kind !== null);
  const block = (text: string) => halfWidthUnits(text) >= SHORTEST_BLOCK && findClaims(text).length === 0;
  const rows = specRows(facts.scenarioId);
  const named = rows.filter(({ id }) => (specs[id] ?? '').trim() !== '').length;
  const line = (item: ScoreItem, most: number, share: number | boolean): ScoreLine => ({
    item,
    group: GROUP_OF[item.split('-')[0] ?? ''] ?? 'evidence',
    points: Math.round(most * Number(share)),
    most,
  });
  return [
    line('title-noun', 5, found('broad')),
    line('title-middle', 5, found('middle')),
    line('title-long', 5, found('long')),
    line(
      'title-length',
      5,
      units >= SHORTEST_TITLE && units <= TITLE_UNITS && mostRepeated(title, keywords) <= MOST_REPEATS,
    ),
    line('picture-whole', 5, pictures[0] === 'whole'),
    line('picture-function', 5, pictures[1] === 'function'),
    line('picture-scene', 5, pictures[2] === 'scene'),
    line('picture-full', 5, filled.length === PICTURE_SLOTS),
    line('picture-different', 5, filled.length === PICTURE_SLOTS && new Set(filled).size === PICTURE_SLOTS),
    ...FABE_BLOCKS.map((name) => line(`fabe-${name}`, name === 'benefit' ? 7 : 6, block(fabe[name]))),
    line('specs-catalogue', 3, true),
    line('specs-filled', 12, rows.length === 0 ? 0 : named / rows.length),
    line('evidence-figure', 5, block(fabe.evidence) && /\d/.test(fabe.evidence)),
    line('evidence-picture', 5, filled.includes('proof')),
    line('evidence-claims', 5, claimsOf(draft).length === 0),
  ];
}

/** Points of a drafted page, 0 to 100. */
export function pageScore(facts: PublicFacts, sku: SkuFacts, draft: ListingDraft): number {
  return scoreLines(facts, sku, draft).reduce((sum, { points }) => sum + points, 0);
}
