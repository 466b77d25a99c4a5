/**
 * exp, ln, the normal distribution and ln Γ, made of + − × ÷, Math.sqrt and Math.floor alone.
 *
 * Engines may round Math.exp and its kin as they please, and they do: the last digit of a price
 * response would decide in one browser that a visitor buys and in another that she leaves. IEEE 754
 * fixes the five operations used here to the last bit, so every engine computes the same shop.
 * Evaluation order is part of the result: do not regroup a sum.
 */

/** ln 2 in two parts; the high part has 41 bits, so its product with any exponent is exact. */
const LN2_HIGH = 0.693147180559663;
const LN2_LOW = 2.8235290563031577e-13;

const SMALLEST_EXPONENT = -1074;
const TWO_TO_31 = 2147483648;
const TWO_TO_54 = 18014398509481984;

/** Every power of two that a double can hold, from 2^−1074; doubling is exact. */
const POWERS_OF_TWO = new Float64Array(2098);
for (let index = 0, power = Number.MIN_VALUE; index < 2098; index++, power *= 2) POWERS_OF_TWO[index] = power;

/** One double and its bits; which half holds the exponent depends on the machine. */
const double = new Float64Array([1]);
const halves = new Uint32Array(double.buffer);
const HIGH_HALF = halves[1] === 0 ? 0 : 1;

function powerOfTwo(exponent: number): number {
  return POWERS_OF_TWO[exponent - SMALLEST_EXPONENT] as number;
}

/**
 * e to the power `x`, within 1 ulp (2 ulp where the result is subnormal).
 *
 * x = k·ln 2 + r with |r| ≤ ½ ln 2, then the Taylor series of e^r to r^13 (remainder below 2^−57),
 * even and odd terms apart, then an exact power of two.
 *
 * @returns 0 below −745.13, infinity above 709.78, NaN for NaN
 */
export function exp(x: number): number {
  if (!(x < 709.782712893384)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const even =
    1 / 2 + s * (1 / 24 + s * (1 / 720 + s * (1 / 40320 + s * (1 / 3628800 + s * (1 / 479001600)))));
  const odd =
    1 / 6 + s * (1 / 120 + s * (1 / 5040 + s * (1 / 362880 + s * (1 / 39916800 + s * (1 / 6227020800)))));
  const y = 1 + (high + (s * (even + r * odd) - low));
  if (k > 1023) return y * powerOfTwo(k - 1) * 2;
  if (k > -1022) return y * powerOfTwo(k);
  return (y * powerOfTwo(k + 54)) / TWO_TO_54;
}

/**
 * Natural logarithm of `x`, within 1 ulp.
 *
 * x = 2^k·(1 + f) with 1 + f from √½ to √2. With s = f/(2 + f), ln(1 + f) = 2·artanh s
 * = f − s·(f − 2s²/3 − 2s⁴/5 − …), taken to s^20 (remainder below 2^−57).
 *
 * @returns −infinity for 0, NaN for negative numbers and NaN
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  if (m < Math.SQRT1_2 || m >= Math.SQRT2) {
    if (m < 2.2250738585072014e-308) {
      m *= TWO_TO_54;
      k = -54;
    }
    double[0] = m;
    const exponent = ((halves[HIGH_HALF] as number) >>> 20) - 1023;
    m *= powerOfTwo(-exponent);
    k += exponent;
    if (m >= Math.SQRT2) {
      m *= 0.5;
      k += 1;
    }
  }
  const f = m - 1;
  const s = f / (2 + f);
  const t = s * s;
  const u = t * t;
  const firstTerms = t * (2 / 3 + u * (2 / 7 + u * (2 / 11 + u * (2 / 15 + u * (2 / 19)))));
  const secondTerms = u * (2 / 5 + u * (2 / 9 + u * (2 / 13 + u * (2 / 17 + u * (2 / 21)))));
  const rest = s * (f - (firstTerms + secondTerms));
  return k === 0 ? f - rest : k * LN2_HIGH + (f - (rest - k * LN2_LOW));
}

/**
 * `base` to any real power, as exp(exponent·ln base).
 * Relative error about 2e-16·(1 + |exponent·ln base|).
 *
 * @param base above 0; 0 gives 0 for a positive exponent
 */
export function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : exp(exponent * ln(base));
}

/** `base` to a whole power by repeated squaring; relative error about |exponent|·1.1e-16. */
export function powerInteger(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  let rest = Math.abs(exponent);
  for (; rest >= TWO_TO_31; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  for (let bits = rest | 0; bits > 0; bits >>= 1) {
    if (bits & 1) result *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}

/** 1 ÷ (1 + e^−x): the share that chooses an option with utility advantage `x`. Relative error ≤ 4 ulp. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}
