import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draw,
  keyFromSeed,
  PURPOSES,
  packDraw,
  packMoment,
  randomBlock,
  SUBSYSTEMS,
  uniform,
  unitInterval,
} from '../../src/simulator/random.ts';

const words = fc.integer({ min: 0, max: 0xffffffff });
const counters = fc.tuple(words, words, words, words);
const KEY = keyFromSeed('draws');

/** Known answers for `threefry4x32 20` published with Random123: counter, key, result. */
const KNOWN_ANSWERS = [
  {
    counter: [0, 0, 0, 0],
    key: [0, 0, 0, 0],
    result: [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8],
  },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    result: [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
    result: [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84],
  },
] as const;

describe('generator', () => {
  test.each(KNOWN_ANSWERS)(
    'X17: gives the published answer for counter $counter',
    ({ counter, key, result }) => {
      const [c0, c1, c2, c3] = counter;
      expect([...randomBlock(Uint32Array.from(key), c0, c1, c2, c3)]).toEqual([...result]);
    },
  );

  test('X18: a seed becomes the first 16 bytes of SHA-256 of "shop-seed-v1|seed"', () => {
    for (const seed of ['7K3MQ2XA', '', '掌柜 🏮', 'a'.repeat(200)]) {
      const hash = createHash('sha256').update(`shop-seed-v1|${seed}`, 'utf8').digest();
      expect([...keyFromSeed(seed)]).toEqual([0, 4, 8, 12].map((byte) => hash.readUInt32BE(byte)));
    }
    // First bytes of SHA-256("shop-seed-v1|7K3MQ2XA").
    expect([...keyFromSeed('7K3MQ2XA')].map((word) => word.toString(16))).toEqual([
      '55759f6c',
      '48ccd99d',
      'f1c39caf',
      '2ad55a9c',
    ]);
  });

  test('X19: a uniform is the middle of one of 2⁵² cells, never 0 and never 1', () => {
    expect(unitInterval(0, 0)).toBe(2 ** -53);
    expect(unitInterval(0xffffffff, 0xffffffff)).toBe(1 - 2 ** -53);
    expect(unitInterval(0x80000000, 0)).toBe(0.5 + 2 ** -53);
    fc.assert(
      fc.property(words, words, (high, low) => {
        const u = unitInterval(high, low);
        expect(u).toBe((Math.floor(high / 64) * 2 ** 26 + Math.floor(low / 64) + 0.5) / 2 ** 52);
        expect(1 - (1 - u)).toBe(u);
      }),
    );
  });

  test('X20: an even draw index takes the first half of a block, the odd one after it the second', () => {
    fc.assert(
      fc.property(counters, ([c0, c1, c2, c3]) => {
        const even = (c3 & ~1) >>> 0;
        const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = randomBlock(KEY, c0, c1, c2, even);
        expect(uniform(KEY, c0, c1, c2, even)).toBe(unitInterval(w0, w1));
        expect(draw(KEY, c0, c1, c2, even)).toBe(unitInterval(w0, w1));
        expect(draw(KEY, c0, c1, c2, even + 1)).toBe(unitInterval(w2, w3));
      }),
    );
  });

  test('X21: a draw does not depend on what was drawn before', () => {
    const keys = [KEY, keyFromSeed('other'), Uint32Array.of(1, 2, 3, 4)];
    const small = fc.integer({ min: 0, max: 2 });
    const asks = fc.array(fc.tuple(small, small, small, small, fc.integer({ min: 0, max: 3 })), {
      minLength: 20,
      maxLength: 60,
    });
    const ask = ([key, c0, c1, c2, c3]: readonly number[]) =>
      draw(keys[key ?? 0] ?? KEY, c0 ?? 0, c1 ?? 0, c2 ?? 0, c3 ?? 0);
    fc.assert(
      fc.property(asks, (list) => {
        const forwards = list.map(ask);
        const backwards = [...list].reverse().map(ask).reverse();
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test('X21: a key that changes in place changes the draw', () => {
    const key = Uint32Array.of(1, 2, 3, 4);
    for (let word = 0; word < 4; word++) {
      const before = draw(key, 5, 6, 7, 8);
      key[word] = 99;
      expect(draw(key, 5, 6, 7, 8)).not.toBe(before);
      expect(draw(key, 5, 6, 7, 8)).toBe(draw(Uint32Array.from(key), 5, 6, 7, 8));
    }
  });
});

describe('counters', () => {
  test('X22: a counter names its week, subsystem and day, and its purpose, replication and index', () => {
    expect(packMoment(1, SUBSYSTEMS.demand, 6)).toBe(65 * 4096 + 2 * 16 + 6);
    expect(packMoment(-3, SUBSYSTEMS.market, 0)).toBe(61 * 4096);
    expect(packDraw(PURPOSES.scoring, 255, 7)).toBe(2 ** 28 + 255 * 4096 + 7);
    expect(packDraw(15, 65_535, 4095)).toBe(0xffffffff);
  });

  test('X22: different moments and different draws have different counters', () => {
    const moments = new Set<number>();
    for (let week = -64; week <= 64; week++) {
      for (const subsystem of Object.values(SUBSYSTEMS)) {
        for (let day = 0; day < 7; day++) moments.add(packMoment(week, subsystem, day));
      }
    }
    expect(moments.size).toBe(129 * Object.keys(SUBSYSTEMS).length * 7);
    const draws = new Set<number>();
    for (let purpose = 0; purpose < 4; purpose++) {
      for (let replication = 0; replication < 300; replication++) {
        for (let index = 0; index < 20; index++) draws.add(packDraw(purpose, replication, index));
      }
    }
    expect(draws.size).toBe(4 * 300 * 20);
  });

  test('X23: different counters and different keys give different draws', () => {
    const seen = new Set<number>();
    for (let index = 0; index < 20_000; index++) {
      seen
        .add(draw(KEY, packMoment(1, SUBSYSTEMS.demand, 0), 3, 0, index % 4096))
        .add(draw(KEY, packMoment(2 + Math.floor(index / 4096), SUBSYSTEMS.demand, 0), 3, 0, index % 4096));
      if (index < 500) seen.add(draw(keyFromSeed(`guest ${index}`), 1, 0, 0, 0));
    }
    expect(seen.size).toBe(4096 + 20_000 + 500);
  });

  test('X24: the numbers of subsystems and purposes never change', () => {
    expect(Object.entries(SUBSYSTEMS).map(([name, number]) => `${number} ${name}`)).toEqual([
      '0 market',
      '1 traffic',
      '2 demand',
      '3 substitution',
      '4 stockOut',
      '5 addOns',
      '6 payment',
      '7 promotion',
      '8 fulfilment',
      '9 transit',
      '10 returns',
      '11 chat',
      '12 tickets',
      '13 reviews',
      '14 customers',
      '15 risk',
      '16 rivals',
      '17 supply',
      '18 setup',
      '19 players',
      '20 forecast',
      '21 orders',
      '22 desk',
      '24 compliance',
      '23 customerBook',
      '25 experiments',
      '26 members',
    ]);
    expect(PURPOSES).toEqual({ play: 0, scoring: 1, hints: 2, players: 3 });
  });
});

// 64 000 draws in 64 cells: χ² with 63 degrees of freedom has mean 63 and standard deviation 11.2; ±5 sd.
test.each([
  ['days', (index: number) => draw(KEY, index, 0, 0, 0)],
  ['entities', (index: number) => draw(KEY, 0, index, 0, 0)],
  ['second entities', (index: number) => draw(KEY, 0, 0, index, 0)],
  ['draw indices', (index: number) => draw(KEY, 0, 0, 0, index)],
] as const)('X25: draws along %s fill 64 cells evenly, without echo', (_, at) => {
  const draws = Array.from({ length: 64_000 }, (_unused, index) => at(index));
  const cells = new Array<number>(64).fill(0);
  for (const u of draws) cells[Math.floor(u * 64)] = (cells[Math.floor(u * 64)] ?? 0) + 1;
  const chiSquare = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeGreaterThan(63 - 5 * 11.2);
  expect(chiSquare).toBeLessThan(63 + 5 * 11.2);
  // The mean product of neighbours, centred: standard deviation 1/12 ÷ √64 000 = 3.3e-4; ±5 sd.
  const echo = draws.reduce((sum, u, index) => sum + (u - 0.5) * ((draws[index - 1] ?? 0.5) - 0.5), 0);
  expect(Math.abs(echo / 64_000)).toBeLessThan(1.65e-3);
});
