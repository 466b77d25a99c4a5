/** Safety factor of the reference shop: covers about 92 % of review cycles. */
export const SAFETY_FACTOR = 1.4;

/**
 * Order-up-to level of the (R, S) rule with a weekly review: demand over lead time plus review, and `z`
 * standard deviations of it (Poisson counts on an over-dispersed rate).
 *
 * @param weeklyDemand units a week
 * @param cv2 squared coefficient of variation of the weekly rate
 */
export function baseStock(weeklyDemand: number, leadTimeDays: number, z: number, cv2: number): number {
  const mean = (weeklyDemand * (leadTimeDays + 7)) / 7;
  return Math.ceil(mean + z * Math.sqrt(mean + cv2 * mean * mean));
}
