import { type CustomerBook, SPEND_TIERS, type SpendTier } from '../../../simulator/index.ts';

const RECENT_WEEKS = 4;

/** Buyers whose spending of a year reaches a tier. */
export interface TierSpend {
  readonly customers: number;
  /** Their share of what was paid for goods in the last four weeks. */
  readonly recentShare: number;
}

/** Buyers by what they spent in a year, and how much of recent sales is theirs. */
export function tierSpend({ customers, untilWeek }: CustomerBook): Readonly<Record<SpendTier, TierSpend>> {
  const count = { none: 0, silver: 0, gold: 0 };
  const paid = { none: 0, silver: 0, gold: 0 };
  for (const { spendTier, orders } of customers) {
    if (orders.length > 0) count[spendTier] += 1;
    for (const { week, netFen } of orders) if (week > untilWeek - RECENT_WEEKS) paid[spendTier] += netFen;
  }
  const total = SPEND_TIERS.reduce((sum, tier) => sum + paid[tier], 0);
  const of = (tier: SpendTier): TierSpend => ({
    customers: count[tier],
    recentShare: total === 0 ? 0 : paid[tier] / total,
  });
  return { none: of('none'), silver: of('silver'), gold: of('gold') };
}
