/**
 * Luck: every random draw of a week by its own key, or no luck at all.
 *
 * One code path serves both. With `expected` set each count is replaced by its mean; otherwise it is
 * drawn by monotone inversion of one keyed uniform, so a decision changes the parameter of a draw and
 * never its luck (common random numbers).
 */

import { normalQuantile } from '../maths.ts';
import { draw, PURPOSES, type Purpose, packDraw, packMoment, type RandomKey } from '../random.ts';
import { binomialInverse, poissonInverse } from '../sampling.ts';

export interface Luck {
  readonly expected: boolean;
  readonly key: RandomKey;
  /** Bits of the counter shared by all draws of the week. */
  readonly weekBits: number;
  readonly purposeBits: number;
}

/** The luck of week `week` (−48 to 200) for a purpose and replication (0 to 65,535). */
export function luckOf(key: RandomKey, week: number, purpose: Purpose = 'play', replication = 0): Luck {
  return {
    expected: false,
    key,
    weekBits: packMoment(week, 0, 0),
    purposeBits: packDraw(PURPOSES[purpose], replication, 0),
  };
}

/** No luck: every count is its mean and every shock is at its centre. */
export const EXPECTED: Luck = { expected: true, key: new Uint32Array(4), weekBits: 0, purposeBits: 0 };

export function uniformOf(
  luck: Luck,
  subsystem: number,
  day: number,
  a: number,
  b: number,
  index: number,
): number {
  return draw(luck.key, luck.weekBits | (subsystem << 4) | day, a, b, luck.purposeBits | index);
}

export function drawPoisson(
  luck: Luck,
  mean: number,
  subsystem: number,
  day: number,
  a: number,
  b: number,
  index: number,
): number {
  if (luck.expected) return mean;
  return mean > 0 ? poissonInverse(mean, uniformOf(luck, subsystem, day, a, b, index)) : 0;
}

export function drawBinomial(
  luck: Luck,
  count: number,
  chance: number,
  subsystem: number,
  day: number,
  a: number,
  b: number,
  index: number,
): number {
  if (luck.expected) return count * chance;
  if (count <= 0 || chance <= 0) return 0;
  return chance >= 1 ? count : binomialInverse(count, chance, uniformOf(luck, subsystem, day, a, b, index));
}

/** A standard normal shock; 0 where luck is out of play. */
export function drawNormal(
  luck: Luck,
  subsystem: number,
  day: number,
  a: number,
  b: number,
  index: number,
): number {
  return luck.expected ? 0 : normalQuantile(uniformOf(luck, subsystem, day, a, b, index));
}

/**
 * Splits `count` over weights by conditional binomials in fixed order (a multinomial draw).
 *
 * Writes shares `from … from + size − 1` of `into`; draw indices count up from `index`.
 */
export function split(
  luck: Luck,
  count: number,
  weights: Float64Array,
  weightsFrom: number,
  size: number,
  into: Float64Array,
  from: number,
  subsystem: number,
  day: number,
  a: number,
  b: number,
  index: number,
): void {
  let weightLeft = 0;
  for (let i = 0; i < size; i++) weightLeft += weights[weightsFrom + i]!;
  let left = count;
  for (let i = 0; i < size; i++) {
    const weight = weights[weightsFrom + i]!;
    let part = 0;
    if (left > 0 && weight > 0) {
      part =
        i === size - 1 || weight >= weightLeft
          ? left
          : drawBinomial(luck, left, weight / weightLeft, subsystem, day, a, b, index + i);
    }
    into[from + i] = part;
    left -= part;
    weightLeft -= weight;
  }
}

/** Rounds fen half up in play; expected values keep their fractions. */
export function toFen(luck: Luck, amount: number): number {
  return luck.expected ? amount : Math.floor(amount + 0.5);
}

/** Rounds a count half up in play; expected values keep their fractions. */
export const toUnits = toFen;
