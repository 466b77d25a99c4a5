import { LISTING_CEILING, listingAfter, type PublicFacts, type ShopView } from '../../../simulator/index.ts';

type Work = PublicFacts['listingWork'];

const YUAN = 100;

/** Quality gained a week by one yuan’s square root and one point below the ceiling, from the weekly step itself. */
function gain(work: Work): number {
  return listingAfter(work, 0, YUAN) / LISTING_CEILING;
}

/** The quality that a weekly budget holds in the long run (rule M3). */
export function heldQuality(work: Work, budgetFen: number): number {
  const pull = gain(work) * Math.sqrt(budgetFen / YUAN);
  return (pull * LISTING_CEILING) / (pull + work.listingDecay);
}

/** The weekly budget that holds a quality, fen. Infinite from the ceiling on. */
export function holdingBudgetFen(work: Work, quality: number): number {
  if (quality >= LISTING_CEILING) return Number.POSITIVE_INFINITY;
  const root = (work.listingDecay * quality) / (gain(work) * (LISTING_CEILING - quality));
  return YUAN * root * root;
}

/** A week with what was spent on pages, and the quality before and after it. */
export interface QualityWeek {
  readonly week: number;
  readonly budgetFen: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Quality of the pages week by week, worked out by rule M3 from the shop's own budgets: the first owner is
 * taken to have spent the same for long.
 */
export function qualityWeeks(shop: ShopView): readonly QualityWeek[] {
  const work = shop.facts.listingWork;
  const first = shop.results[0]?.plan.listingBudgetFen ?? shop.settings.listingBudgetFen;
  let quality = heldQuality(work, first);
  return shop.results.map(({ week, plan }) => {
    const before = quality;
    quality = listingAfter(work, before, plan.listingBudgetFen);
    return { week, budgetFen: plan.listingBudgetFen, before, after: quality };
  });
}

/** Quality on the coming Monday. */
export function qualityNow(shop: ShopView): number {
  return (
    qualityWeeks(shop).at(-1)?.after ?? heldQuality(shop.facts.listingWork, shop.settings.listingBudgetFen)
  );
}

/** Quality after 0, 1, … `weeks` further weeks of one budget. */
export function qualityAhead(work: Work, from: number, budgetFen: number, weeks: number): readonly number[] {
  const path = [from];
  for (let week = 0; week < weeks; week += 1) path.push(listingAfter(work, path.at(-1) ?? from, budgetFen));
  return path;
}

/** What drafted pages ask for: a quality, the budget that holds it, and the price of one point more. */
export interface WorkAsked {
  readonly quality: number;
  readonly budgetFen: number;
  /** For .01 of quality more, a week; undefined where no budget brings it. */
  readonly nextPointFen: number | undefined;
}

/**
 * Reads a checklist score as the quality to hold. The inherited pages stand for what the inherited budget holds,
 * a complete checklist for the most the lever can hold; in between it is a straight line.
 */
export function workAsked(
  shop: ShopView,
  score: number,
  inheritedScore: number,
  inheritedBudgetFen: number,
): WorkAsked {
  const { listingWork: work, ranges } = shop.facts;
  const { minimum, maximum, step } = ranges.listingBudgetFen;
  const inherited = heldQuality(work, inheritedBudgetFen);
  const most = heldQuality(work, maximum);
  const quality =
    score >= inheritedScore
      ? inherited + ((score - inheritedScore) / Math.max(1, 100 - inheritedScore)) * (most - inherited)
      : (score / Math.max(1, inheritedScore)) * inherited;
  const exact = holdingBudgetFen(work, quality);
  const budgetFen = Math.min(maximum, Math.max(minimum, Math.round(exact / step) * step));
  const next = holdingBudgetFen(work, quality + 0.01);
  return { quality, budgetFen, nextPointFen: next > maximum ? undefined : next - exact };
}
