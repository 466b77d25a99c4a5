/** Mathematics that every engine computes to the same bit: see `maths/exp-ln.ts` for why and how. */
export { exp, ln, logistic, power, powerInteger } from './maths/exp-ln.ts';
export { lnFactorial, lnGamma } from './maths/gamma.ts';
export { latticeQuantile } from './maths/lattice.ts';
export { normalCdf, normalDensity, normalQuantile, normalTail } from './maths/normal.ts';
