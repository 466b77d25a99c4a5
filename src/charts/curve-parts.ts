import { roundStep } from './bridge.ts';

/** Share of the best profit within which a choice counts as just as good. */
const PLATEAU_SHARE = 0.02;

/** A mark on an axis: its value in fen or units, and its place as a share (0 to 1) of the plot. */
export interface Tick {
  readonly value: number;
  readonly place: number;
}

/** Up to `most` round values inside the interval; `place` says where each lies. */
export function ticks(
  low: number,
  high: number,
  most: number,
  place: (value: number) => number,
): readonly Tick[] {
  return roundValues(low, high, most).map((value) => ({ value, place: place(value) }));
}

function roundValues(low: number, high: number, most: number): number[] {
  if (high <= low) return [low];
  let step = roundStep((high - low) / most);
  while (Math.floor(high / step) - Math.ceil(low / step) + 1 > most) step = roundStep(step * 2.5);
  const values: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  return values;
}

/**
 * First and last index of the flat stretch around the best of `profitsFen`: at most 2 % of its profit, or the chance in
 * one replay (`noiseFen`), below.
 */
export function plateauAround(
  profitsFen: readonly number[],
  best: number,
  noiseFen: number,
): readonly [number, number] {
  const bestFen = profitsFen[best] ?? 0;
  const floorFen = bestFen - Math.max(Math.abs(bestFen) * PLATEAU_SHARE, noiseFen);
  const isGood = (index: number) => (profitsFen[index] ?? Number.NEGATIVE_INFINITY) >= floorFen;
  let low = best;
  while (isGood(low - 1)) low -= 1;
  let high = best;
  while (isGood(high + 1)) high += 1;
  return [low, high];
}
