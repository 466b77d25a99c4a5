/**
 * Counts and times from one uniform number each, by inversion: the result never falls when `u` rises, nor
 * when the mean, the number of trials or the chance rises, but for the stated slips where a sum gives way to
 * an expansion. So the same luck under a better plan is never worse. Sums are exact up to rounding, which
 * only luck within 1e-12 of 0 or 1 can tell.
 */
import {
  exp,
  latticeQuantile,
  ln,
  lnFactorial,
  normalDensity,
  normalQuantile,
  normalTail,
  powerInteger,
} from './maths.ts';

/** From this mean on, Poisson counts come from the expansion. */
const POISSON_EXPANSION_MEAN = 30;

/** Beyond the mean, a chance below this ends a sum near 1: what is left is smaller than its rounding. */
const NEGLIGIBLE = 1e-18;

/** Up to this distance of the mean from the least possible count, probabilities are summed from the least. */
const SUMMED_FROM_LEAST = 64;

/** From this variance on, binomial and hypergeometric counts come from the expansion, at a fixed cost. */
const EXPANSION_VARIANCE = 1000;

/** Up to this many tries, the chance of no success is a product, otherwise an exponential. */
const TRIES_MULTIPLIED = 64;

/**
 * The Poisson count of a given mean at uniform `u`.
 *
 * Below mean 30 the probabilities are summed from 0, which is exact. From 30 on, the quantile expansion of
 * Giles 2016 ("Algorithm 955", Q_N): total variation error 1.4e-5 at 30 and falling. Raising the mean
 * across 30 lowers the count, by one, with probability below 5e-5.
 *
 * @param mean at least 0
 * @param u    above 0, below 1
 */
export function poissonInverse(mean: number, u: number): number {
  if (!(mean > 0)) return 0;
  if (mean < POISSON_EXPANSION_MEAN) {
    let count = 0;
    let chance = exp(-mean);
    let below = chance;
    while (u > below) {
      count += 1;
      chance *= mean / count;
      below += chance;
      if (chance < NEGLIGIBLE && count > mean) break;
    }
    return count;
  }
  const w = normalQuantile(u);
  const root = Math.sqrt(mean);
  const count =
    mean +
    root * w +
    (1 / 3 + (w * w) / 6) +
    (-w / 36 - (w * w * w) / 72) / root +
    (-8 / 405 + (7 * w * w) / 810 + (w * w * w * w) / 270) / mean;
  return Math.max(0, Math.floor(count));
}

/**
 * The number of successes in `trials` tries of chance `p` at uniform `u`.
 *
 * Probabilities are summed upwards: from 0 while few are expected, else from nine standard deviations
 * below the mean (what lies under that is below 1e-17). From variance 1000 on, the expansion of
 * `latticeQuantile`: total variation error below 1e-8 at 1000 and falling. Raising `trials` or `p` across
 * that variance lowers the count, by one, with probability below 2e-7. Chances above ½ count the failures
 * at 1 − u.
 *
 * @param trials whole number, at least 0
 * @param p      0 to 1
 * @param u      above 0, below 1
 */
export function binomialInverse(trials: number, p: number, u: number): number {
  if (!(trials > 0) || !(p > 0)) return 0;
  if (p >= 1) return trials;
  return p > 0.5 ? trials - successes(trials, 1 - p, 1 - u) : successes(trials, p, u);
}

function successes(trials: number, p: number, u: number): number {
  const q = 1 - p;
  const mean = trials * p;
  const variance = mean * q;
  if (variance >= EXPANSION_VARIANCE) {
    const third = variance * (1 - 2 * p);
    const fourth = variance * (1 - 6 * p * q);
    const fifth = third * (1 - 12 * p * q);
    return Math.max(0, Math.min(trials, latticeQuantile(mean, variance, third, fourth, fifth, u)));
  }
  let count = 0;
  let chance: number;
  if (trials <= TRIES_MULTIPLIED) {
    chance = powerInteger(q, trials);
  } else if (mean < SUMMED_FROM_LEAST) {
    chance = exp(trials * lnComplement(p));
  } else {
    count = Math.max(0, Math.floor(mean - 9 * Math.sqrt(variance)));
    chance = binomialChance(trials, count, p);
  }
  // (trials + 1 − count)·odds/count, the step from one chance to the next, as one division and one difference.
  const odds = p / q;
  const rise = (trials + 1) * odds;
  let below = chance;
  while (u > below && count < trials) {
    count += 1;
    chance *= rise / count - odds;
    below += chance;
    if (chance < NEGLIGIBLE && count > mean) break;
  }
  return count;
}

/** ln(1 − p) with the rounding error of 1 − p put back. */
function lnComplement(p: number): number {
  const q = 1 - p;
  return ln(q) + (1 - q - p) / q;
}

/** Probability of exactly `count` successes; relative error about 1e-15·trials. */
function binomialChance(trials: number, count: number, p: number): number {
  return exp(
    lnFactorial(trials) -
      lnFactorial(count) -
      lnFactorial(trials - count) +
      count * ln(p) +
      (trials - count) * lnComplement(p),
  );
}

/**
 * The number of marked items among `draws` taken without replacement at uniform `u`.
 *
 * Summed and expanded as binomial counts are: total variation error below 1e-8 from variance 1000 on, at
 * most about 1e-14·population below.
 *
 * @param population whole number, 0 to 9e7
 * @param marked     whole number, 0 to `population`
 * @param draws      whole number, 0 to `population`
 * @param u          above 0, below 1
 */
export function hypergeometricInverse(population: number, marked: number, draws: number, u: number): number {
  if (!(marked > 0) || !(draws > 0)) return 0;
  if (marked >= population) return Math.min(draws, population);
  if (draws >= population) return marked;
  const unmarked = population - marked;
  const least = Math.max(0, draws - unmarked);
  const most = Math.min(marked, draws);
  const mean = (draws * marked) / population;
  const markedSpread = (marked / population) * (unmarked / population);
  const drawnSpread = (draws / population) * ((population - draws) / population);
  const variance = population * markedSpread * drawnSpread * (population / (population - 1));
  if (variance >= EXPANSION_VARIANCE) {
    // The fourth and fifth cumulants lack terms of relative size 1 ÷ population.
    const third =
      (variance * ((unmarked - marked) / population) * (population - 2 * draws)) / (population - 2);
    const both = markedSpread * drawnSpread;
    const fourth = variance * (1 - 6 * (markedSpread + drawnSpread) + 30 * both);
    const fifth = third * (1 - 12 * (markedSpread + drawnSpread) + 84 * both);
    return Math.max(least, Math.min(most, latticeQuantile(mean, variance, third, fourth, fifth, u)));
  }
  let count = least;
  if (mean - least >= SUMMED_FROM_LEAST) count = Math.max(least, Math.floor(mean - 9 * Math.sqrt(variance)));
  let chance =
    count === 0 && most <= TRIES_MULTIPLIED
      ? chanceOfNone(population, Math.max(marked, draws), most)
      : hypergeometricChance(population, marked, draws, count);
  // (marked − count)·(draws − count) over (count + 1)·(spare + count + 1), kept up by differences.
  const spare = unmarked - draws;
  let over = (marked - count) * (draws - count);
  let overStep = marked + draws - 2 * count - 1;
  let under = (count + 1) * (spare + count + 1);
  let underStep = spare + 2 * count + 3;
  let below = chance;
  while (u > below && count < most) {
    chance *= over / under;
    over -= overStep;
    overStep -= 2;
    under += underStep;
    underStep += 2;
    count += 1;
    below += chance;
    if (chance < NEGLIGIBLE && count > mean) break;
  }
  return count;
}

/** Probability that none of `draws` items is marked, factor by factor; at least `draws` are unmarked. */
function chanceOfNone(population: number, marked: number, draws: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < draws; drawn++) chance *= (population - marked - drawn) / (population - drawn);
  return chance;
}

/** Probability of exactly `count` marked items among `draws`. */
function hypergeometricChance(population: number, marked: number, draws: number, count: number): number {
  const unmarked = population - marked;
  return exp(
    lnFactorial(marked) -
      lnFactorial(count) -
      lnFactorial(marked - count) +
      (lnFactorial(unmarked) - lnFactorial(draws - count) - lnFactorial(unmarked - draws + count)) -
      (lnFactorial(population) - lnFactorial(draws) - lnFactorial(population - draws)),
  );
}

/**
 * When the `k`-th of `n` uniform arrivals comes, as a share of the period: the quantile of Beta(k, n − k + 1).
 *
 * @param k 1 to `n`
 * @param n whole number, at least 1
 * @param u above 0, below 1
 * @returns above 0, below 1; absolute error about 1e-14
 */
export function orderStatisticInverse(k: number, n: number, u: number): number {
  if (n === 1) return u;
  if (k === n) return exp(ln(u) / n);
  const centre = k / (n + 1);
  const spread = Math.sqrt((centre * (1 - centre)) / (n + 2));
  let low = 0;
  let high = 1;
  let time = centre + spread * normalQuantile(u);
  for (let step = 0; step < 60; step++) {
    if (!(time > low && time < high)) time = (low + high) / 2;
    const chance = binomialChance(n, k, time);
    const excess = atLeast(n, k, time, chance) - u;
    if (excess > 0) high = time;
    else low = time;
    // The density of the k-th arrival at `time` is k/time times the chance of exactly k arrivals.
    const next = time - (excess * time) / (k * chance);
    if (Math.abs(next - time) <= 1e-15 * time || high - low <= 1e-16) break;
    time = next;
  }
  return time;
}

/** Probability of at least `k` of `n` arrivals up to `time`, summed over the shorter side. */
function atLeast(n: number, k: number, time: number, chanceOfK: number): number {
  const odds = time / (1 - time);
  let chance = chanceOfK;
  let sum = 0;
  if (k > n * time) {
    for (let count = k; count <= n; count++) {
      sum += chance;
      if (chance < sum * 1e-17) break;
      chance *= ((n - count) * odds) / (count + 1);
    }
    return sum;
  }
  for (let count = k; count > 0; count--) {
    chance *= count / ((n - count + 1) * odds);
    sum += chance;
    if (chance < sum * 1e-17) break;
  }
  return 1 - sum;
}

/** Mean of what a standard normal variable has above `z`: φ(z) − z·(1 − Φ(z)), 0 beyond z = 38. */
export function normalLoss(z: number): number {
  return z > 38 ? 0 : Math.max(0, normalDensity(z) - z * normalTail(z));
}

/**
 * Mean sales when normal demand meets limited stock: mean − sd·(φ(z) − z·(1 − Φ(z))), z = (capacity − mean)/sd,
 * or the same as capacity − sd·(φ(z) + z·Φ(z)), whichever rounds better. Kept from 0 to min(mean, capacity).
 */
export function expectedSalesNormal(mean: number, sd: number, capacity: number): number {
  const limit = Math.max(0, Math.min(mean, capacity));
  if (!(sd > 0)) return limit;
  const z = (capacity - mean) / sd;
  const sales = z > 0 ? mean - sd * normalLoss(z) : capacity - sd * normalLoss(-z);
  return Math.max(0, Math.min(limit, sales));
}

/**
 * Mean sales when Poisson demand meets limited stock, summed exactly: E min(D, capacity).
 * Meant for small means; the work grows with the smaller of mean and capacity.
 *
 * @param capacity at least 0, need not be whole
 */
export function expectedMinimumPoisson(mean: number, capacity: number): number {
  if (!(mean > 0) || !(capacity > 0)) return 0;
  if (capacity > mean + 12 * Math.sqrt(mean) + 40) return mean;
  let chance = exp(-mean);
  let unsold = 0;
  for (let demand = 0; demand < capacity; demand++) {
    unsold += (capacity - demand) * chance;
    chance *= mean / (demand + 1);
  }
  return Math.max(0, Math.min(mean, capacity - unsold));
}
