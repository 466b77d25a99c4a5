import type { CustomerBook, WeekResult } from '../../../../simulator/index.ts';

/** Width of a step of season spend, yuan; the sliders move by it. */
export const SPEND_STEP = 50;
export const SPEND_STEPS = 40;
export const TIERS = ['none', 'silver', 'gold'] as const;
export type Tier = (typeof TIERS)[number];

/** Customers of a season by what they spent and kept. */
export interface TierSetup {
  readonly weeks: number;
  /** Customers and fen by spend step; the last step holds all above. */
  readonly customers: readonly number[];
  readonly spentFen: readonly number[];
  /** What sales leave after goods, refunds, delivery and fees, as a share. */
  readonly marginShare: number;
}

export function tierSetup({ customers }: CustomerBook, results: readonly WeekResult[]): TierSetup {
  const counts = Array.from({ length: SPEND_STEPS + 1 }, () => 0);
  const sums = counts.slice();
  for (const { orders, refunds } of customers) {
    const paidFen = orders.reduce((sum, one) => sum + (one.week > 0 ? one.netFen : 0), 0);
    const keptFen = paidFen - refunds.reduce((sum, one) => sum + (one.week > 0 ? one.refundFen : 0), 0);
    if (paidFen <= 0) continue;
    const step = Math.min(SPEND_STEPS, Math.max(0, Math.floor(keptFen / (SPEND_STEP * 100))));
    counts[step] = (counts[step] ?? 0) + 1;
    sums[step] = (sums[step] ?? 0) + keptFen;
  }
  const total = (pick: (one: WeekResult) => number) => results.reduce((sum, one) => sum + pick(one), 0);
  const netFen = total((one) => one.profit.netSalesFen);
  return {
    weeks: results.length,
    customers: counts,
    spentFen: sums,
    marginShare: total((one) => one.profit.contributionMargin2Fen) / netFen,
  };
}

export interface TierTerms {
  /** Spend from which a tier holds, yuan; a gold below silver takes silver's place. */
  readonly silver: number;
  readonly gold: number;
  /** What a tier's benefits cost, as a share of its members' spend. */
  readonly silverShare: number;
  readonly goldShare: number;
}
export interface TierRow {
  readonly tier: Tier;
  readonly customers: number;
  readonly spentFen: number;
  readonly costFen: number;
  /** By how much the tier's members must buy more to pay for their benefits; Infinity where they never can. */
  readonly neededLift: number;
}

/** The customers of a season sorted into tiers. */
export function readTiers(setup: TierSetup, terms: TierTerms): readonly TierRow[] {
  const tierOf = (step: number): Tier => {
    const yuan = step * SPEND_STEP;
    if (yuan >= terms.gold) return 'gold';
    return yuan >= terms.silver ? 'silver' : 'none';
  };
  const shares = { none: 0, silver: terms.silverShare, gold: terms.goldShare };
  return TIERS.map((tier) => {
    const sum = (list: readonly number[]) =>
      list.reduce((total, value, step) => (tierOf(step) === tier ? total + value : total), 0);
    const spentFen = sum(setup.spentFen);
    const share = shares[tier];
    // the benefits are paid on the extra sales too
    const left = setup.marginShare - share;
    return {
      tier,
      customers: sum(setup.customers),
      spentFen,
      costFen: spentFen * share,
      neededLift: left > 0 ? share / left : Infinity,
    };
  });
}
