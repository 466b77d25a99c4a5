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

/** How many ways to choose `part` of `whole`, exactly. */
function waysToChoose(whole: number, part: number): bigint {
  if (part < 0 || part > whole) return 0n;
  let ways = 1n;
  for (let taken = 1; taken <= part; taken++) ways = (ways * BigInt(whole - part + taken)) / BigInt(taken);
  return ways;
}

/** Chances of 0 to `draws` marked items, counted in whole numbers and divided once. */
export function hypergeometricChances(population: number, marked: number, draws: number): number[] {
  const all = waysToChoose(population, draws);
  return Array.from({ length: draws + 1 }, (_, count) => {
    const ways = waysToChoose(marked, count) * waysToChoose(population - marked, draws - count);
    return Number((ways * 10n ** 40n) / all) / 1e40;
  });
}

/** The same for large populations, built outwards from the mode and scaled to one. */
export function manyHypergeometricChances(population: number, marked: number, draws: number): number[] {
  const spare = population - marked - draws;
  const most = Math.min(marked, draws);
  const mode = Math.floor(((draws + 1) * (marked + 1)) / (population + 2));
  const chances = new Array<number>(draws + 1).fill(0);
  chances[mode] = 1;
  for (let count = mode; count < most; count++) {
    const odds = ((marked - count) * (draws - count)) / ((count + 1) * (spare + count + 1));
    chances[count + 1] = (chances[count] ?? 0) * odds;
  }
  for (let count = mode; count > Math.max(0, -spare); count--) {
    const odds = (count * (spare + count)) / ((marked - count + 1) * (draws - count + 1));
    chances[count - 1] = (chances[count] ?? 0) * odds;
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
