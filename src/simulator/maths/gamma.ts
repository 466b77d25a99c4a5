/**
 * Logarithms of factorials and of the gamma function.
 */
import { ln } from './exp-ln.ts';

const FACTORIALS_KEPT = 1024;
const LN_FACTORIAL = new Float64Array(FACTORIALS_KEPT);
for (let n = 2, factorial = 2; n < FACTORIALS_KEPT; n++, factorial *= n) {
  LN_FACTORIAL[n] = n <= 22 ? ln(factorial) : stirling(n + 1); // 22! is the last one a double holds exactly
}

/** ln Γ(x) for x ≥ 10 by Stirling's series; the first term left out is below 3e-17. */
function stirling(x: number): number {
  const t = 1 / (x * x);
  const correction =
    1 / 12 +
    t * (-1 / 360 + t * (1 / 1260 + t * (-1 / 1680 + t * (1 / 1188 + t * (-691 / 360360 + t * (1 / 156))))));
  return (x - 0.5) * ln(x) - x + 0.9189385332046728 + correction / x;
}

/** ln(n!) for a whole number n ≥ 0; relative error below 1e-15. */
export function lnFactorial(n: number): number {
  return n < FACTORIALS_KEPT ? (LN_FACTORIAL[n] as number) : stirling(n + 1);
}

/** ln Γ(x) for x ≥ 1; error below 1e-14 or below 1e-15 of the value, whichever is larger. */
export function lnGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  return product === 1 ? stirling(shifted) : stirling(shifted) - ln(product);
}
