/** Many experiments on a page whose true effect is known: how often a look at them would call a winner. */
import { draw, keyFromSeed, PURPOSES, packDraw, packMoment, SUBSYSTEMS } from './random.ts';
import { binomialInverse } from './sampling.ts';

export interface TrialSettings {
  readonly seed: string;
  /** Conversion of the control, 0 to 1. */
  readonly baseRate: number;
  /** True relative effect of the variant: 0 for none, 0.1 for a tenth more. */
  readonly lift: number;
  /** Visits of each arm a day. */
  readonly visitsPerDay: number;
  readonly days: number;
  readonly trials: number;
  /** Standard errors from which a difference is called. */
  readonly criticalZ: number;
}

/** Shares of the trials by day, day 1 first. */
export interface TrialShares {
  /** Called on a single look on that day. */
  readonly onDay: readonly number[];
  /** Called on some look up to that day, with a look every day. */
  readonly byDay: readonly number[];
  /** Of those called by the last day with daily looks, the mean of the difference they showed when called, relative. */
  readonly shownLift: number;
}

/** Runs all trials with keyed draws: the same settings give the same shares. */
export function experimentTrials(settings: TrialSettings): TrialShares {
  const { baseRate, lift, visitsPerDay, days, trials, criticalZ } = settings;
  const key = keyFromSeed(settings.seed);
  const last = packDraw(PURPOSES.hints, 0, 0);
  const variantRate = Math.min(1, baseRate * (1 + lift));
  const onDay = new Float64Array(days);
  const byDay = new Float64Array(days);
  let shown = 0;
  let called = 0;
  for (let trial = 0; trial < trials; trial++) {
    const moment = packMoment(trial, SUBSYSTEMS.experiments, 0);
    let [control, variant, isCalled] = [0, 0, false];
    for (let day = 0; day < days; day++) {
      control += binomialInverse(visitsPerDay, baseRate, draw(key, moment, day, 0, last));
      variant += binomialInverse(visitsPerDay, variantRate, draw(key, moment, day, 1, last));
      const visits = visitsPerDay * (day + 1);
      const pooled = (control + variant) / (2 * visits);
      const error = Math.sqrt((pooled * (1 - pooled) * 2) / visits);
      const isOut = error > 0 && Math.abs(variant - control) / visits >= criticalZ * error;
      if (isOut) onDay[day]! += 1;
      if (isOut && !isCalled) {
        isCalled = true;
        called += 1;
        shown += control > 0 ? variant / control - 1 : 0;
      }
      if (isCalled) byDay[day]! += 1;
    }
  }
  return {
    onDay: Array.from(onDay, (count) => count / trials),
    byDay: Array.from(byDay, (count) => count / trials),
    shownLift: called > 0 ? shown / called : 0,
  };
}
