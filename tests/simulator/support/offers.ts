/** Offers for pairs, groups and members, and a shop with ample shelves to try them in. */
import { type Luck, luckOf } from '../../../src/simulator/model/luck.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { key, type PlayedWeek, plan, playOne, scenario, stocked, warmState, wholeState } from './shop.ts';

export const EVERY_DAY = 127;
export const MONDAY = 1;
export const at = (id: string): number => scenario.skus.findIndex((sku) => sku.id === id);

export const bundle = (depthShare: number, dayMask = EVERY_DAY, secondSkuId = 'joggers') => ({
  bundle: { firstSkuId: 'tee', secondSkuId, depthShare, dayMask },
});
export const groupBuy = (depthShare: number, groupSize: number, dayMask = EVERY_DAY) => ({
  groupBuy: { skuId: 'socks', depthShare, groupSize, dayMask },
});
export const memberPrice = (depthShare: number, dayMask = EVERY_DAY) => ({
  memberPrice: { depthShare, dayMask },
});

/** An expected week with more on every shelf than can be sold. */
export function ample(
  change: Partial<FullPlan>,
  before: (state: Float64Array) => void = () => {},
): PlayedWeek {
  const state = stocked(warmState(), 5000);
  before(state);
  return playOne({ plan: plan(change), state });
}

/** The same with luck, in whole units. */
export function drawn(change: Partial<FullPlan>, week: number, units = 5000): PlayedWeek {
  const luck: Luck = luckOf(key, week);
  return playOne({ plan: plan(change), state: stocked(wholeState(), units), luck });
}
