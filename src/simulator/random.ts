/**
 * Keyed draws: every random number of the shop is a pure function of the seed and of what it is for.
 *
 * Nothing is drawn "next", so a changed price cannot shift tomorrow's luck, and two plans can be compared
 * under the same luck. The generator is Threefry-4×32 with 20 rounds (Salmon, Moraes, Dror and Shaw 2011,
 * "Parallel random numbers: as easy as 1, 2, 3"): additions, rotations and xor of 32-bit words only.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** 128 bits of seed as four words. */
export type RandomKey = Uint32Array;

/** What a draw decides. The number is part of every draw: append, never renumber. */
export const SUBSYSTEMS = {
  market: 0,
  traffic: 1,
  demand: 2,
  substitution: 3,
  stockOut: 4,
  addOns: 5,
  payment: 6,
  promotion: 7,
  fulfilment: 8,
  transit: 9,
  returns: 10,
  chat: 11,
  tickets: 12,
  reviews: 13,
  customers: 14,
  risk: 15,
  rivals: 16,
  supply: 17,
  setup: 18,
  players: 19,
  forecast: 20,
  orders: 21,
  desk: 22,
  compliance: 24,
  customerBook: 23,
  experiments: 25,
  members: 26,
} as const;
export type Subsystem = keyof typeof SUBSYSTEMS;

/** Whose luck it is; scoring and hints never see the luck of the game being played. */
export const PURPOSES = { play: 0, scoring: 1, hints: 2, players: 3 } as const;
export type Purpose = keyof typeof PURPOSES;

/**
 * First counter word: when and what.
 *
 * @param week      −64 to 1 048 511
 * @param subsystem a value of `SUBSYSTEMS`, 0 to 255
 * @param day       0 to 15 (0 Monday … 6 Sunday)
 */
export function packMoment(week: number, subsystem: number, day: number): number {
  return (((week + 64) << 12) | (subsystem << 4) | day) >>> 0;
}

/**
 * Last counter word: whose luck, which future, which of several draws.
 *
 * @param purpose     a value of `PURPOSES`, 0 to 15
 * @param replication 0 to 65 535; 0 in the game itself
 * @param drawIndex   0 to 4095; indices 2i and 2i + 1 share one block, so number draws without gaps
 */
export function packDraw(purpose: number, replication: number, drawIndex: number): number {
  return ((purpose << 28) | (replication << 12) | drawIndex) >>> 0;
}

/** Key of a seed: the first 16 bytes of SHA-256 of `shop-seed-v1|seed` (UTF-8) as big-endian words. */
export function keyFromSeed(seed: string): RandomKey {
  return keyOfText(`shop-seed-v1|${seed}`);
}

/**
 * Key of a week whose luck was not settled before `code` was given out: the first 16 bytes of SHA-256 of
 * `shop-week-v1|key|code`, the key as 32 hex digits.
 */
export function keyRevealed(key: RandomKey, code: string): RandomKey {
  const digits = Array.from(key, (word) => word.toString(16).padStart(8, '0')).join('');
  return keyOfText(`shop-week-v1|${digits}|${code}`);
}

function keyOfText(text: string): RandomKey {
  const hash = sha256(utf8ToBytes(text));
  return Uint32Array.from({ length: 4 }, (_, word) =>
    hash.subarray(4 * word, 4 * word + 4).reduce((sum, byte) => sum * 256 + byte, 0),
  );
}

/**
 * The block last computed: words 0 to 3 its key, 4 to 7 its counter, 8 to 11 its result. It saves time and
 * never changes a result. The all-zero start holds no block, so it is marked by `memoFilled`.
 */
const memo = new Int32Array(12);
let memoFilled = false;

/**
 * The four 32-bit words that Threefry-4×32-20 makes of a key and a counter.
 *
 * @param key four words
 * @param c0 to `c3` counter words, whole numbers read modulo 2³²
 */
export function randomBlock(key: RandomKey, c0: number, c1: number, c2: number, c3: number): Uint32Array {
  fillBlock(key, c0, c1, c2, c3);
  return Uint32Array.from(memo.subarray(8), (word) => word >>> 0);
}

/** A number strictly between 0 and 1 from words 0 and 1 of a block. */
export function uniform(key: RandomKey, c0: number, c1: number, c2: number, c3: number): number {
  fillBlock(key, c0, c1, c2, c3);
  return unitInterval(memo[8] as number, memo[9] as number);
}

/**
 * A number strictly between 0 and 1; the counter words are those of `packMoment`, two entities, `packDraw`.
 *
 * The draw index is the low end of `c3`. Its lowest bit chooses the half of the block that the other bits
 * name, so two consecutive draws cost one block.
 */
export function draw(key: RandomKey, c0: number, c1: number, c2: number, c3: number): number {
  fillBlock(key, c0, c1, c2, c3 & ~1);
  const half = 8 + 2 * (c3 & 1);
  return unitInterval(memo[half] as number, memo[half + 1] as number);
}

/**
 * Two words as a number strictly between 0 and 1: the middle of one of 2⁵² equal cells.
 *
 * With one bit more, the topmost cell would round to 1; this way `1 - u` is exact too and as likely as `u`.
 */
export function unitInterval(high: number, low: number): number {
  return ((high >>> 6) * 67108864 + (low >>> 6) + 0.5) / 4503599627370496;
}

function fillBlock(key: RandomKey, c0: number, c1: number, c2: number, c3: number): void {
  const k0 = (key[0] as number) | 0;
  const k1 = (key[1] as number) | 0;
  const k2 = (key[2] as number) | 0;
  const k3 = (key[3] as number) | 0;
  const n0 = c0 | 0;
  const n1 = c1 | 0;
  const n2 = c2 | 0;
  const n3 = c3 | 0;
  if (
    memoFilled &&
    n3 === memo[7] &&
    n2 === memo[6] &&
    n1 === memo[5] &&
    n0 === memo[4] &&
    k0 === memo[0] &&
    k1 === memo[1] &&
    k2 === memo[2] &&
    k3 === memo[3]
  ) {
    return;
  }
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2 ^ k3;
  let a = (n0 + k0) | 0;
  let b = (n1 + k1) | 0;
  let c = (n2 + k2) | 0;
  let d = (n3 + k3) | 0;
  // rounds 1 to 4, then key words 1 to 4 (of five, in a circle)
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k1) | 0;
  b = (b + k2) | 0;
  c = (c + k3) | 0;
  d = (d + k4 + 1) | 0;

  // rounds 5 to 8, then key words 2 to 5 (of five, in a circle)
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + k2) | 0;
  b = (b + k3) | 0;
  c = (c + k4) | 0;
  d = (d + k0 + 2) | 0;

  // rounds 9 to 12, then key words 3 to 6 (of five, in a circle)
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k3) | 0;
  b = (b + k4) | 0;
  c = (c + k0) | 0;
  d = (d + k1 + 3) | 0;

  // rounds 13 to 16, then key words 4 to 7 (of five, in a circle)
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + k4) | 0;
  b = (b + k0) | 0;
  c = (c + k1) | 0;
  d = (d + k2 + 4) | 0;

  // rounds 17 to 20, then key words 5 to 8 (of five, in a circle)
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + k0) | 0;
  b = (b + k1) | 0;
  c = (c + k2) | 0;
  d = (d + k3 + 5) | 0;
  memoFilled = true;
  memo[0] = k0;
  memo[1] = k1;
  memo[2] = k2;
  memo[3] = k3;
  memo[4] = n0;
  memo[5] = n1;
  memo[6] = n2;
  memo[7] = n3;
  memo[8] = a;
  memo[9] = b;
  memo[10] = c;
  memo[11] = d;
}
