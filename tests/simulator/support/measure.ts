/** Readings of expected weeks: what validation compares with published figures. */
import { contribution, operatingProfit } from '../../../src/simulator/model/finance.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { layout, type PlayedWeek, plan, playOne, skuCount, stocked, sum, warmState } from './shop.ts';

/** More units of every product than any week sells. */
export const AMPLE_UNITS = 100_000;

/** The warm shop with more stock than it can sell, so that only demand speaks. */
export function ampleState(): Float64Array {
  return stocked(warmState(), AMPLE_UNITS);
}

export const visitsOf = ({ work }: PlayedWeek): number => sum(work.dayVisits);
export const ordersOf = ({ work }: PlayedWeek): number => sum(work.dayOrders);
export const conversionOf = (week: PlayedWeek): number => ordersOf(week) / visitsOf(week);
export const unitsOf = ({ work }: PlayedWeek): number[] => [...work.skuUnits];
export const profitOf = ({ work }: PlayedWeek): number => operatingProfit(work);
export const contributionOf = ({ work }: PlayedWeek): number => contribution(work);

/** Expected weeks one after the other; `change` gives the levers of week 0, 1, 2 … and `before` may set the state. */
export function playMany(
  weeks: number,
  change: (week: number) => Partial<FullPlan>,
  options: { state?: Float64Array; before?: (state: Float64Array) => void } = {},
): PlayedWeek[] {
  const played: PlayedWeek[] = [];
  let state = options.state ?? warmState();
  for (let week = 0; week < weeks; week++) {
    options.before?.(state);
    const next = playOne({ plan: plan(change(week)), state });
    played.push(next);
    state = next.state;
  }
  return played;
}

/** Keeps every shelf full, week after week. */
export function refill(state: Float64Array): void {
  state.fill(AMPLE_UNITS, layout.stock, layout.stock + skuCount);
}

/** The argument at which a rising function reaches `target`, by bisection. */
export function solve(target: number, low: number, high: number, rising: (x: number) => number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 50; i++) {
    const middle = (from + to) / 2;
    if (rising(middle) < target) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
