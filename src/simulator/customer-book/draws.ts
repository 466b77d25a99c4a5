/** Luck of the customer book: where the week's figures leave open who a buyer was, keyed draws decide. */
import { draw, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from '../random.ts';

/** What a draw of the customer book decides. The number is part of the draw: append, never renumber. */
export const USES = {
  customerClass: 0,
  buyer: 1,
  pairing: 2,
  consent: 3,
  newcomerClass: 4,
  dropout: 5,
  dormancy: 6,
  earlierOrders: 7,
  earlierRefund: 8,
  path: 9,
  codeName: 10,
} as const;
type Use = (typeof USES)[keyof typeof USES];

/** A number in (0, 1) for one use, entity (≥ 0) and turn (0 to 4095) of a week. */
export type Chance = (use: Use, entity: number, turn?: number) => number;

export function chanceOf(key: RandomKey, week: number): Chance {
  const moment = packMoment(week, SUBSYSTEMS.customerBook, 0);
  return (use, entity, turn = 0) => draw(key, moment, entity, use, packDraw(PURPOSES.play, 0, turn));
}

/** `count` different numbers from 0 to `size` − 1, every set as likely (Floyd's algorithm, Bentley 1987). */
export function sampleDistinct(count: number, size: number, luck: (turn: number) => number): number[] {
  const chosen = new Set<number>();
  for (let last = size - Math.min(count, size); last < size; last++) {
    const candidate = Math.floor(luck(last) * (last + 1));
    chosen.add(chosen.has(candidate) ? last : candidate);
  }
  return [...chosen];
}
