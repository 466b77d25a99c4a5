/** Luck of the order book: where the week's figures leave freedom, keyed draws decide. */
import { draw, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from '../random.ts';

/** What a draw of the order book decides. The number is part of the draw: append, never renumber. */
export const USES = {
  time: 0,
  spendGoal: 1,
  addOn: 2,
  returning: 3,
  channel: 4,
  buyer: 5,
  region: 6,
  payment: 7,
  parcel: 8,
  shipping: 9,
  delivery: 10,
  receipt: 11,
  goodsBack: 12,
  fraud: 13,
  unpaid: 14,
  cancelled: 15,
  afterSale: 16,
  pair: 17,
  group: 18,
  member: 19,
} as const;
type Use = (typeof USES)[keyof typeof USES];

/** A number in (0, 1) for one use, entity (≥ 0) and turn (0 to 4095) of a week. */
export type Chance = (use: Use, entity: number, turn?: number) => number;

export function chanceOf(key: RandomKey, week: number): Chance {
  const moment = packMoment(week, SUBSYSTEMS.orders, 0);
  return (use, entity, turn = 0) => draw(key, moment, entity, use, packDraw(PURPOSES.play, 0, turn));
}

/** The items by rising key, first come first on ties. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Item[] {
  const keys = new Float64Array(items.length);
  const order = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    keys[i] = keyOf(items[i]!);
    order[i] = i;
  }
  order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  return Array.from(order, (i) => items[i]!);
}

/** Index into weights ≥ 0 that `u` in (0, 1) falls on; −1 where all are 0. */
export function pick(weights: ArrayLike<number>, u: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  let left = u * total;
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! <= 0) continue;
    last = i;
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return last;
}
