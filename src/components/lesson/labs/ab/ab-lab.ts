import { experimentTrials, type TrialShares } from '../../../../simulator/index.ts';

export const TRIALS = 400;
/** Two-sided, 5 %. */
const Z95 = 1.959963984540054;
/** 80 % power. */
const Z80 = 0.8416212335729143;
export const DAY_CHOICES = { once: 0, daily: 1 } as const;

export interface AbSetup {
  /** Conversion of the control, 0 to 1. */
  readonly baseRate: number;
  /** True relative effect shown first. */
  readonly startLift: number;
  readonly seed: string;
}
export interface AbTerms {
  readonly lift: number;
  readonly visitsPerDay: number;
  readonly days: number;
}

const kept = new Map<string, TrialShares>();

/** The trials of these settings; the newest are kept, since a page asks for them several times. */
export function abTrials(setup: AbSetup, terms: AbTerms): TrialShares {
  const key = JSON.stringify([setup, terms]);
  const known = kept.get(key);
  if (known) return known;
  const shares = experimentTrials({
    seed: setup.seed,
    baseRate: setup.baseRate,
    trials: TRIALS,
    criticalZ: Z95,
    ...terms,
  });
  if (kept.size > 20) kept.clear();
  kept.set(key, shares);
  return shares;
}

/** Visits an arm needs to find a relative effect four times in five (F41); Infinity where there is none. */
export function visitsNeeded(baseRate: number, lift: number): number {
  const rate = baseRate * (1 + lift);
  const difference = rate - baseRate;
  if (difference === 0) return Infinity;
  const spread = baseRate * (1 - baseRate) + rate * (1 - rate);
  return Math.ceil(((Z95 + Z80) * (Z95 + Z80) * spread) / (difference * difference));
}
