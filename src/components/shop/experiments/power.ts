import { normalCdf, normalQuantile } from '../../../simulator/index.ts';

/** False alarms that a test allows, two-sided, and the chance it should have to find a true effect. */
export const SIGNIFICANCE = 0.05;
export const POWER = 0.8;

/** A planned trial: who would buy without it, what it should find, and how visits are split. */
export interface TrialDesign {
  /** Orders per visit on the page as it is, 0 to 1. */
  readonly conversion: number;
  /** Relative effect to find: .05 is 5 % more orders per visit. Its sign does not matter. */
  readonly effect: number;
  /** Share of the visits that see the variant. */
  readonly share: number;
}

/**
 * Visits of both arms together that find the effect with a chance of `POWER`: two-proportion z-test at
 * `SIGNIFICANCE`, normal approximation, pooled variance under no effect. Infinite without an effect.
 *
 * n·d² = (z₁₋α⸝₂·√(p̄q̄ ÷ (s(1 − s))) + z_power·√(p₀q₀ ÷ (1 − s) + p₁q₁ ÷ s))²
 */
export function visitsNeeded({ conversion, effect, share }: TrialDesign): number {
  const spread = spreads(conversion, effect, share);
  const difference = Math.abs(conversion * effect);
  if (spread === undefined || difference === 0) return Number.POSITIVE_INFINITY;
  const root = normalQuantile(1 - SIGNIFICANCE / 2) * spread.pooled + normalQuantile(POWER) * spread.own;
  return Math.ceil((root / difference) ** 2);
}

/** Chance that a trial of `visits` in both arms together finds the effect. */
export function powerOf(design: TrialDesign, visits: number): number {
  const spread = spreads(design.conversion, design.effect, design.share);
  if (spread === undefined || visits <= 0) return SIGNIFICANCE;
  const shift = Math.abs(design.conversion * design.effect) * Math.sqrt(visits);
  const bar = normalQuantile(1 - SIGNIFICANCE / 2) * spread.pooled;
  return normalCdf((shift - bar) / spread.own) + normalCdf((-shift - bar) / spread.own);
}

/** The smallest relative gain that a trial of `visits` finds with a chance of `POWER`. */
export function smallestEffect(conversion: number, share: number, visits: number): number {
  let low = 0;
  let high = conversion > 0 ? Math.min(5, 1 / conversion - 1) : 5;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (powerOf({ conversion, effect: middle, share }, visits) < POWER) low = middle;
    else high = middle;
  }
  return high;
}

/** Standard deviations of the difference of two arms for one visit in all: pooled, and each arm's own. */
function spreads(
  control: number,
  effect: number,
  share: number,
): { readonly pooled: number; readonly own: number } | undefined {
  const variant = control * (1 + effect);
  if (control <= 0 || variant <= 0 || control >= 1 || variant >= 1 || share <= 0 || share >= 1)
    return undefined;
  const mean = share * variant + (1 - share) * control;
  return {
    pooled: Math.sqrt((mean * (1 - mean)) / (share * (1 - share))),
    own: Math.sqrt((control * (1 - control)) / (1 - share) + (variant * (1 - variant)) / share),
  };
}

/**
 * Chance of at least one false alarm when a test at `SIGNIFICANCE` is read after each of 1 to 10 equal parts and
 * stopped at the first success (Armitage, McPherson and Rowe 1969).
 */
const FALSE_ALARMS_BY_LOOK = [0.05, 0.083, 0.107, 0.126, 0.142, 0.155, 0.166, 0.176, 0.185, 0.193] as const;

/** False alarms of a trial that is read every week. */
export function falseAlarmsOfLooks(looks: number): number {
  const last = FALSE_ALARMS_BY_LOOK.length;
  return FALSE_ALARMS_BY_LOOK[Math.min(Math.max(1, looks), last) - 1] ?? SIGNIFICANCE;
}

/** Chance that at least one of `tests` variants that do nothing looks significant. */
export function falseAlarmsOfTests(tests: number): number {
  return 1 - (1 - SIGNIFICANCE) ** Math.max(0, tests);
}
