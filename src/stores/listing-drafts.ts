import { atom, type ReadableAtom } from 'nanostores';
import { $game } from './game.ts';
import { fittingText } from './words.ts';

/** What a picture slot of a product page can show. */
export const PICTURE_KINDS = ['whole', 'function', 'scene', 'detail', 'chart', 'proof', 'pack'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
export const PICTURE_SLOTS = 5;

/** The four blocks of a selling text: feature, advantage, benefit, evidence. */
export const FABE_BLOCKS = ['feature', 'advantage', 'benefit', 'evidence'] as const;
export type FabeBlock = (typeof FABE_BLOCKS)[number];

/** A drafted product page. Nothing in it reaches the engine: buyers see what the listing budget pays for. */
export interface ListingDraft {
  readonly title: string;
  /** Five slots; an empty one is null, as JSON writes it. */
  readonly pictures: readonly (PictureKind | null)[];
  readonly fabe: Readonly<Record<FabeBlock, string>>;
  /** By the name of the row. */
  readonly specs: Readonly<Record<string, string>>;
}

type Drafts = Readonly<Record<string, ListingDraft>>;

const KEY_PREFIX = 'shopkeeper.listing.';
const TITLE_LENGTH = 120;
const BLOCK_LENGTH = 300;
const SPEC_LENGTH = 60;

const state = atom<Drafts>({});
let openSaveId: string | undefined;

/** Drafted pages of the open save, by product; a product without one has the page it was taken over with. */
export const $listingDrafts: ReadableAtom<Drafts> = state;

/** Keeps the drafted page of a product, in this browser only. */
export function keepListingDraft(skuId: string, draft: ListingDraft): void {
  state.set({ ...state.get(), [skuId]: fitted(draft) });
  write();
}

/** Goes back to the page that a product was taken over with. */
export function dropListingDraft(skuId: string): void {
  const { [skuId]: _, ...others } = state.get();
  state.set(others);
  write();
}

function fitted({ title, pictures, fabe, specs }: ListingDraft): ListingDraft {
  const block = (name: FabeBlock) => fittingText(fabe[name], BLOCK_LENGTH);
  return {
    title: fittingText(title, TITLE_LENGTH),
    pictures: Array.from({ length: PICTURE_SLOTS }, (_, slot) => pictures[slot] ?? null),
    fabe: {
      feature: block('feature'),
      advantage: block('advantage'),
      benefit: block('benefit'),
      evidence: block('evidence'),
    },
    specs: Object.fromEntries(
      Object.entries(specs).map(([name, text]) => [name, fittingText(text, SPEC_LENGTH)]),
    ),
  };
}

function write(): void {
  if (openSaveId === undefined) return;
  try {
    globalThis.localStorage?.setItem(KEY_PREFIX + openSaveId, JSON.stringify(state.get()));
  } catch {
    // Full or blocked: the drafts last as long as the page.
  }
}

function read(saveId: string): Drafts {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY_PREFIX + saveId) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const rows = Object.entries(stored).filter((row): row is [string, ListingDraft] => isDraft(row[1]));
    return Object.fromEntries(rows.map(([skuId, draft]) => [skuId, fitted(draft)]));
  } catch {
    return {}; // blocked or damaged: as if nothing had been drafted
  }
}

function isDraft(value: unknown): value is ListingDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { title, pictures, fabe, specs } = value as Partial<Record<keyof ListingDraft, unknown>>;
  const kinds: readonly unknown[] = PICTURE_KINDS;
  return (
    typeof title === 'string' &&
    Array.isArray(pictures) &&
    pictures.every((kind) => kind === null || kinds.includes(kind)) &&
    isWords(fabe) &&
    FABE_BLOCKS.every((block) => block in fabe) &&
    isWords(specs)
  );
}

function isWords(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

$game.subscribe(({ saveId }) => {
  if (saveId === openSaveId) return;
  openSaveId = saveId;
  state.set(saveId === undefined ? {} : read(saveId));
});
