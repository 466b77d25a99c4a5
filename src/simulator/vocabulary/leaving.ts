/** Why visitors left without buying. */

/** `looking`: nothing the shop could have done this week would have sold them anything. */
export const LEAVING_REASONS = [
  'price', // dearer than remembered or usual, or rivals cheaper than usual
  'delivery', // a slow promise, or no delivery to the buyer's area
  'reviews', // few stars or few reviews
  'page', // a poor page, or one that loads slowly
  'stock', // sold out
  'checkout', // shipping fee, verification, ways to pay, an outage, good orders refused
  'answers', // questions answered late or not at all
  'looking',
] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

export interface LeavingShare {
  readonly reason: LeavingReason;
  /** Whole visits; they add up to those that left. */
  readonly visits: number;
  /** Hundredths of a per cent; they add up to 10,000. */
  readonly basisPoints: number;
}

export interface SkuLeaving {
  readonly skuId: string;
  /** Views of its page, and those that did not end with this product in an order. */
  readonly views: number;
  readonly leftViews: number;
  readonly reasons: readonly LeavingShare[];
}

/** The visits of a week that did not buy, by reason: a reading of the buyers' utilities, not a count. */
export interface WhyLeft {
  readonly week: number;
  readonly visits: number;
  readonly orders: number;
  readonly leftVisits: number;
  readonly reasons: readonly LeavingShare[];
  /** Products on the shelf. */
  readonly skus: readonly SkuLeaving[];
}
