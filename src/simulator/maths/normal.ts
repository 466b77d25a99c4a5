/**
 * The standard normal distribution: density, both tails and quantile.
 */
import { exp, ln } from './exp-ln.ts';

const SQRT_2PI = 2.5066282746310002;

/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return exp(-0.5 * z * z) / SQRT_2PI;
}

/**
 * Probability that a standard normal variable exceeds `z`, with small relative error in the upper tail.
 *
 * Hart et al. 1968, algorithm 5666, in the double-precision form of West 2005 ("Better approximations to
 * cumulative normal functions"), up to |z| = 4; beyond, where its relative error would grow,
 * Laplace's continued fraction to 32 levels. Absolute error below 3e-16; relative error below 1e-12.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return z;
  const x = Math.abs(z);
  let tail = 0;
  if (x < 4) {
    const above =
      (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
        112.079291497871) *
        x +
        221.213596169931) *
        x +
      220.206867912376;
    const below =
      ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
        296.564248779674) *
        x +
        637.333633378831) *
        x +
        793.826512519948) *
        x +
      440.413735824752;
    tail = (exp(-0.5 * x * x) * above) / below;
  } else if (x < 39) {
    let fraction = x;
    for (let level = 32; level >= 1; level--) fraction = x + level / fraction;
    tail = exp(-0.5 * x * x) / (fraction * SQRT_2PI);
  }
  return z > 0 ? tail : 1 - tail;
}

/** Probability that a standard normal variable is at most `z`; absolute error below 3e-16. */
export function normalCdf(z: number): number {
  return normalTail(-z);
}

/**
 * The `z` that a standard normal variable stays below with probability `u`; relative error about 1e-15.
 *
 * Wichura 1988, algorithm AS 241, PPND16.
 *
 * @param u 0 to 1; the ends give −infinity and infinity
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) *
          r +
          13731.69376550946) *
          r +
          1971.5909503065513) *
          r +
          133.14166789178438) *
          r +
          3.3871328727963665)) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) *
        r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1)
    );
  }
  const nearer = q < 0 ? u : 1 - u;
  if (!(nearer > 0)) return nearer === 0 ? q * Number.POSITIVE_INFINITY : Number.NaN;
  const depth = Math.sqrt(-ln(nearer));
  let z: number;
  if (depth <= 5) {
    const r = depth - 1.6;
    z =
      (((((((7.745450142783414e-4 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
        1.2704582524523684) *
        r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
        1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 5.475938084995345e-4) * r + 0.015198666563616457) * r +
        0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
        1);
  } else {
    const r = depth - 5;
    z =
      (((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
        0.026532189526576124) *
        r +
        0.2965605718285049) *
        r +
        1.7848265399172913) *
        r +
        5.463784911164114) *
        r +
        6.657904643501103) /
      (((((((2.0442631033899397e-15 * r + 1.4215117583164459e-7) * r + 1.8463183175100548e-5) * r +
        7.868691311456133e-4) *
        r +
        0.014875361290850615) *
        r +
        0.1369298809227358) *
        r +
        0.599832206555888) *
        r +
        1);
  }
  return q < 0 ? -z : z;
}
