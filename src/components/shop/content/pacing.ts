/** Daily budgets that creators spend on the day of the show, the day after and the others (rule T3). */
export const PACING = { liveDay: 4, nextDay: 1.8, otherDay: 0.24 } as const;

/** Fewer returns than in a week of one show, at most, as a multiple of the creators' share of orders (rule LP3). */
export const LIVE_RETURN_LIFT = 0.3;

/**
 * How the creators' budget falls on the days, Monday to Sunday, in daily budgets; seven in all (rule LP1).
 *
 * @param liveDay       0 Monday to 5 Saturday
 * @param concentration 0 spread evenly to 1 as live rooms do
 */
export function dailyPacing(liveDay: number, concentration: number): readonly number[] {
  return Array.from({ length: 7 }, (_, day) => {
    const full = day === liveDay ? PACING.liveDay : day === liveDay + 1 ? PACING.nextDay : PACING.otherDay;
    return 1 + (full - 1) * concentration;
  });
}

/** How much lower the return rate is than in a week of one show, as a share of it (rule LP3). */
export function returnsSaved(concentration: number, creatorShareOfOrders: number): number {
  return LIVE_RETURN_LIFT * (1 - concentration) * creatorShareOfOrders;
}
