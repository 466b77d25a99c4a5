/** Safety factor of the reference shop where stock is reviewed weekly: covers about 92 % of review cycles. */
export const SAFETY_FACTOR = 1.4;
/** Safety factor where stock is reviewed daily: goods that spoil are kept scarcer, about 82 % of cycles. */
export const DAILY_SAFETY_FACTOR = 0.9;
/** Goods that keep for fewer days than this are ordered every day, all others every Monday. */
export const DAILY_REVIEW_BELOW_DAYS = 15;

/** What the rule must know of a product. */
export interface Supply {
  readonly leadTimeDays: number;
  /** Days it may be sold after receipt; absent, null or 0 where it does not perish. */
  readonly lifeDays?: number | null | undefined;
}

/** Whether a product is ordered every day. */
export function reviewedDaily({ lifeDays }: Supply): boolean {
  return typeof lifeDays === 'number' && lifeDays > 0 && lifeDays < DAILY_REVIEW_BELOW_DAYS;
}

/**
 * Order-up-to level of the (R, S) rule: demand over lead time plus review, and `z` standard deviations of it
 * (Poisson counts on an over-dispersed rate).
 *
 * @param weeklyDemand units a week
 * @param cv2 squared coefficient of variation of the weekly rate
 * @param reviewDays days from one order to the next
 */
export function baseStock(
  weeklyDemand: number,
  leadTimeDays: number,
  z: number,
  cv2: number,
  reviewDays = 7,
): number {
  const mean = (weeklyDemand * (leadTimeDays + reviewDays)) / 7;
  return Math.ceil(mean + z * Math.sqrt(mean + cv2 * mean * mean));
}

/** The reference level of a product: weekly review, or daily where it spoils within a fortnight. */
export function baseStockOf(supply: Supply, weeklyDemand: number, cv2: number): number {
  return reviewedDaily(supply)
    ? baseStock(weeklyDemand, supply.leadTimeDays, DAILY_SAFETY_FACTOR, cv2, 1)
    : baseStock(weeklyDemand, supply.leadTimeDays, SAFETY_FACTOR, cv2);
}
