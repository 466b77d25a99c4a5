import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, logistic, power, powerInteger } from '../../../src/simulator/maths.ts';
import { keyFromSeed, randomBlock, uniform } from '../../../src/simulator/random.ts';
import { fromBits, hashOf, hexOf, ulpsApart } from '../bits.ts';

const KEY = keyFromSeed('exp and ln');
const SAMPLES = 40_000;

/** `count` numbers, each made from one uniform. */
function spread(count: number, make: (u: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => make(uniform(KEY, index, 0, 0, 0)));
}

/** Numbers with every pattern of bits: huge, tiny, subnormal, of both signs. */
const ANY_BITS = Array.from({ length: SAMPLES }, (_, index) => {
  const [high = 0, low = 0] = randomBlock(KEY, index, 1, 0, 0);
  return fromBits(high, low);
}).filter((x) => !Number.isNaN(x));

const SUBNORMALS = spread(2000, (u) => fromBits(Math.floor(u * 0x100000), Math.floor(u * 0xffffffff)));

function worst(xs: readonly number[], mine: (x: number) => number, engine: (x: number) => number): number {
  return xs.reduce((most, x) => Math.max(most, ulpsApart(mine(x), engine(x))), 0);
}

describe('exp', () => {
  // Two results that are each within 1 ulp of the truth lie within 2 ulp of each other.
  test('X1: stays within 2 ulp of the engine over the whole range', () => {
    expect(
      worst(
        spread(SAMPLES, (u) => u * 1490 - 762),
        exp,
        Math.exp,
      ),
    ).toBeLessThanOrEqual(2);
    expect(worst(ANY_BITS, exp, Math.exp)).toBeLessThanOrEqual(2);
  });

  test('X1: near 0, near every multiple of ln 2 and where results are subnormal too', () => {
    const nearZero = spread(SAMPLES, (u) => (u - 0.5) * 2 ** (-60 * u));
    const nearSwitch = spread(SAMPLES, (u) => (Math.floor(u * 2000) - 1050 + 0.5) * Math.LN2 + u * 1e-13);
    const nearEnd = spread(SAMPLES, (u) => -708 - u * 37);
    for (const xs of [nearZero, nearSwitch, nearEnd]) {
      expect(worst(xs, exp, Math.exp)).toBeLessThanOrEqual(2);
    }
  });

  test('X3: has the ends it should', () => {
    expect([0, -0, Number.MIN_VALUE, 1e-300].map(exp)).toEqual([1, 1, 1, 1]);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(-746)).toBe(0);
    expect(exp(-745)).toBe(Number.MIN_VALUE);
    expect(exp(Number.NaN)).toBeNaN();
  });
});

describe('ln', () => {
  test('X2: stays within 2 ulp of the engine over the whole range', () => {
    expect(worst(ANY_BITS.map(Math.abs), ln, Math.log)).toBeLessThanOrEqual(2);
    expect(
      worst(
        spread(SAMPLES, (u) => u * 1000),
        ln,
        Math.log,
      ),
    ).toBeLessThanOrEqual(2);
  });

  test('X2: near 1, from 0.7 to 1.42, and for subnormal numbers too', () => {
    const nearOne = spread(SAMPLES, (u) => 1 + (u - 0.5) * 2 ** (-52 * u));
    const middle = spread(SAMPLES, (u) => 0.7 + 0.72 * u);
    for (const xs of [nearOne, middle, SUBNORMALS]) {
      expect(worst(xs, ln, Math.log)).toBeLessThanOrEqual(2);
    }
  });

  test('X3: has the ends it should', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(ln(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(ln(-1)).toBeNaN();
    expect(ln(Number.NaN)).toBeNaN();
    expect(ulpsApart(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThanOrEqual(1);
  });
});

test('X4: exp and ln give the same bits for ever', () => {
  const expPoints = [1, -1, 0.5, 10, -20.5, 700.25, -700.25, -740, 1e-10];
  const lnPoints = [2, 10, 0.1, 0.75, 1.25, 1.0000001, 1e300, 1e-300, 5e-324];
  expect(expPoints.map((x) => hexOf(exp(x)))).toEqual([
    '4005bf0a8b14576a',
    '3fd78b56362cef38',
    '3ffa61298e1e069c',
    '40d5829dcf950560',
    '3e157a3afeed00ab',
    '7f12fd8e4cbfa413',
    '00caf5fe9a485c8e',
    '0000000000000055',
    '3ff000000006df38',
  ]);
  expect(lnPoints.map((x) => hexOf(ln(x)))).toEqual([
    '3fe62e42fefa39ef',
    '40026bb1bbb55516',
    'c0026bb1bbb55515',
    'bfd269621134db92',
    '3fcc8ff7c79a9a22',
    '3e7ad7f2847b6492',
    '4085963447f87fb5',
    'c085963447f87fb5',
    'c0874385446d71c3',
  ]);
  expect(hashOf(spread(SAMPLES, (u) => exp(u * 1490 - 762)))).toBe('5d16f6ca');
  expect(hashOf(SUBNORMALS.concat(ANY_BITS.map(Math.abs)).map(ln))).toBe('df66f029');
});

describe('powers', () => {
  test('X5: a power is exp(exponent · ln base), with error growing as its logarithm', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (base, exponent) => {
          const tolerance = 4e-16 * (1 + Math.abs(exponent * Math.log(base)));
          expect(Math.abs(power(base, exponent) / base ** exponent - 1)).toBeLessThan(tolerance);
        },
      ),
    );
    expect([power(7, 0), power(0, 0), power(1, 1e9), power(0, 2)]).toEqual([1, 1, 1, 0]);
  });

  // 3^20 = 3 486 784 401; 1.5^8 = 6561/256; 2^−3 = 1/8.
  test('X6: a whole power is exact where it fits, and works for negative bases and exponents', () => {
    expect(powerInteger(3, 20)).toBe(3_486_784_401);
    expect(powerInteger(1.5, 8)).toBe(6561 / 256);
    expect(powerInteger(2, -3)).toBe(0.125);
    expect(powerInteger(-2, 5)).toBe(-32);
    expect(powerInteger(0, 0)).toBe(1);
    expect(powerInteger(1.003, 84)).toBeCloseTo(1.003 ** 84, 13);
  });
});

describe('logistic', () => {
  test('X7: is a share, never falls, and answers x and −x with shares that add up to one', () => {
    const advantages = fc.double({ min: -800, max: 800, noNaN: true });
    fc.assert(
      fc.property(advantages, advantages, (x, y) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        expect(logistic(x)).toBeGreaterThanOrEqual(0);
        expect(logistic(x)).toBeLessThanOrEqual(1);
        expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThan(3e-16);
        expect(logistic(high) - logistic(low)).toBeGreaterThanOrEqual(-3e-16);
      }),
    );
    expect(logistic(0)).toBe(0.5);
    expect(ulpsApart(logistic(-30), Math.exp(-30) / (1 + Math.exp(-30)))).toBeLessThanOrEqual(4);
  });
});
