import type { WeekPlan, WeekResult } from '../../../../simulator/index.ts';
import type { Play } from '../price-lab.ts';

/** Plays week after week with the settings as they stand and gives every week's result. */
export async function playSeason(
  play: Play,
  seed: string,
  weeks: number,
  first: WeekPlan = {},
): Promise<WeekResult[]> {
  const plans = Array.from({ length: weeks }, (_, n): WeekPlan => (n === 0 ? first : {}));
  const results: WeekResult[] = [];
  for (let week = 1; week <= weeks; week += 1) results.push(await play(seed, plans.slice(0, week)));
  return results;
}
