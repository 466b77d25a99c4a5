import type { Purchase, WeekPlan } from '../../../../simulator/index.ts';

/** Weeks after which everything ordered has arrived. */
const WEEKS = 2;
const FACTOR = 2;

/** Weeks that fill the shelves, so that what follows is limited by buyers and not by stock. */
export function ampleStock(purchase: Readonly<Record<string, Purchase>>): WeekPlan[] {
  const more = Object.entries(purchase).map(([id, one]): [string, Purchase] => [
    id,
    { ...one, units: one.units * FACTOR },
  ]);
  return [{ purchase: Object.fromEntries(more) }, ...Array.from({ length: WEEKS - 1 }, (): WeekPlan => ({}))];
}
