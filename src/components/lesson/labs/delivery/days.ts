/** Chances that a parcel reaches its door so many days after it was ready to be packed. */
export type DayChances = readonly number[];

/** A mode's days: a share leaves the same day, the rest the next, and then come the days on the road. */
export function dayChances(transit: readonly number[], sameDayShare: number): DayChances {
  return Array.from(
    { length: transit.length + 1 },
    (_, day) => (transit[day] ?? 0) * sameDayShare + (transit[day - 1] ?? 0) * (1 - sameDayShare),
  );
}

/** Brings `share` of the parcels a day earlier; those of the first day stay. */
export function hurried(days: DayChances, share: number): DayChances {
  return days.map((chance, day) => chance * (day === 0 ? 1 : 1 - share) + (days[day + 1] ?? 0) * share);
}

/** Brings `share` of the parcels a day later. */
export function delayed(days: DayChances, share: number): DayChances {
  return [...days, 0].map((chance, day) => chance * (1 - share) + (days[day - 1] ?? 0) * share);
}

/** Share that comes after the promise, for parcels that have waited `waited` days before. */
export function lateShare(days: DayChances, promiseDays: number, waited = 0): number {
  return days.reduce((sum, chance, day) => (waited + day > promiseDays ? sum + chance : sum), 0);
}

export function meanDays(days: DayChances): number {
  return days.reduce((sum, chance, day) => sum + chance * day, 0);
}
