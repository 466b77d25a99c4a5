import type { Locale } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import type { ListingDraft } from '../../../stores/listing-drafts.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { inheritedDraft, pageScore } from './checklist.ts';

/** The page of a product as it is drafted, or as it was taken over. */
export interface ListingPage {
  readonly sku: SkuFacts;
  readonly draft: ListingDraft;
  readonly isDrafted: boolean;
  readonly isOnShelf: boolean;
  /** Points of the checklist, and those of the inherited page. */
  readonly score: number;
  readonly inheritedScore: number;
}

/** The pages of all products, in catalogue order. */
export function listingPages(
  desk: Desk,
  drafts: Readonly<Record<string, ListingDraft>>,
  locale: Locale,
): readonly ListingPage[] {
  const { facts } = desk.shop;
  return facts.skus.map((sku) => {
    const inherited = inheritedDraft(sku, locale);
    const draft = drafts[sku.id];
    return {
      sku,
      draft: draft ?? inherited,
      isDrafted: draft !== undefined,
      isOnShelf: desk.plan.onShelf[sku.id] !== false,
      score: pageScore(facts, sku, draft ?? inherited),
      inheritedScore: pageScore(facts, sku, inherited),
    };
  });
}

/** Mean points of the pages on the shelf, now and as taken over. */
export function averageScores(pages: readonly ListingPage[]): {
  readonly score: number;
  readonly inheritedScore: number;
  readonly drafted: number;
  readonly pages: number;
} {
  const shown = pages.filter(({ isOnShelf }) => isOnShelf);
  const mean = (value: (page: ListingPage) => number) =>
    shown.length === 0 ? 0 : shown.reduce((sum, page) => sum + value(page), 0) / shown.length;
  return {
    score: mean((page) => page.score),
    inheritedScore: mean((page) => page.inheritedScore),
    drafted: shown.filter(({ isDrafted }) => isDrafted).length,
    pages: shown.length,
  };
}
