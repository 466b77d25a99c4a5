import type { WeekResult } from '../../../simulator/index.ts';

/** Weights of the last four weeks, newest first: the shop changes, so fresh weeks speak louder. */
const RECENCY = [0.4, 0.3, 0.2, 0.1] as const;
const EVEN_DAY_SHARE = 1 / 7;

/** Units of one product that buyers asked for in a week: sold plus turned away at an empty shelf. */
export function wantedUnits(result: WeekResult, skuId: string): number {
  const sku = result.skus.find((row) => row.skuId === skuId);
  return sku === undefined ? 0 : sku.units + sku.lostUnits;
}

/** Units a week that the shop's own last four weeks let one expect, 0 when there is no week yet. */
export function expectedWeeklyUnits(results: readonly WeekResult[], skuId: string): number {
  let sum = 0;
  let weight = 0;
  for (const [age, share] of RECENCY.entries()) {
    const result = results.at(-1 - age);
    if (result === undefined) break;
    sum += share * wantedUnits(result, skuId);
    weight += share;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** Weeks differ by at least this share of their mean, even when the few seen so far were alike. */
const LEAST_WEEKLY_VARIATION = 0.08;

/** How much the shop's whole weeks have differed: standard deviation over mean of wanted units. */
export function weeklyVariation(results: readonly WeekResult[]): number {
  const totals = results.slice(-8).map(({ units, lostUnits }) => units + lostUnits);
  if (totals.length < 3) return LEAST_WEEKLY_VARIATION;
  const mean = totals.reduce((sum, units) => sum + units, 0) / totals.length;
  if (mean === 0) return LEAST_WEEKLY_VARIATION;
  const variance = totals.reduce((sum, units) => sum + (units - mean) ** 2, 0) / (totals.length - 1);
  return Math.max(LEAST_WEEKLY_VARIATION, Math.sqrt(variance) / mean);
}

/**
 * Spread (standard deviation, units) of what a product is asked for over several weeks: chance, which
 * evens out over many buyers, and good or bad weeks, which lift or lower all days together.
 */
export function unitsSpread(results: readonly WeekResult[], expectedUnits: number): number {
  return Math.sqrt(expectedUnits + (weeklyVariation(results) * expectedUnits) ** 2);
}

/** Share of a week's units that falls on each day, Monday to Sunday, from the last four weeks; sums to 1. */
export function dayShares(results: readonly WeekResult[]): readonly number[] {
  const units = [0, 0, 0, 0, 0, 0, 0];
  for (const result of results.slice(-4)) {
    for (const day of result.days) units[day.day] = (units[day.day] ?? 0) + day.units + day.lostUnits;
  }
  const total = units.reduce((sum, value) => sum + value, 0);
  return total === 0 ? units.map(() => EVEN_DAY_SHARE) : units.map((value) => value / total);
}
