/** Exact distributions for tests, summed in logarithms. */

/** Poisson chances from 0 to far beyond where they matter. */
export function poissonChances(mean: number): number[] {
  const chances: number[] = [];
  let lnFactorial = 0;
  for (let count = 0; count <= mean + 12 * Math.sqrt(mean) + 25; count++) {
    if (count > 0) lnFactorial += Math.log(count);
    chances.push(Math.exp(count * Math.log(mean) - mean - lnFactorial));
  }
  return chances;
}

/** Binomial chances from 0 to `trials`, built outwards from the mode and scaled to one. */
export function binomialChances(trials: number, p: number): number[] {
  const chances = new Array<number>(trials + 1).fill(0);
  const mode = Math.min(trials, Math.floor((trials + 1) * p));
  chances[mode] = 1;
  for (let count = mode; count < trials; count++) {
    chances[count + 1] = ((chances[count] ?? 0) * (trials - count) * p) / ((count + 1) * (1 - p));
  }
  for (let count = mode; count > 0; count--) {
    chances[count - 1] = ((chances[count] ?? 0) * count * (1 - p)) / ((trials - count + 1) * p);
  }
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}

/** For each count from 0: the luck up to which the sampler returns that count or less, by bisection. */
export function thresholds(inverse: (u: number) => number, counts: number): number[] {
  return Array.from({ length: counts }, (_, count) => {
    let low = 0;
    let high = 1;
    for (let step = 0; step < 52; step++) {
      const middle = (low + high) / 2;
      if (inverse(middle) <= count) low = middle;
      else high = middle;
    }
    return high;
  });
}
