import {
  allocate,
  LEAVING_REASONS,
  type LeavingReason,
  type LeavingShare,
  type Lever,
} from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';

export type Cause = Exclude<LeavingReason, 'looking'>;

/** Where each cause is changed, the chief lever first. */
export const PLACES: Readonly<Record<Cause, readonly { readonly view: View; readonly lever: Lever }[]>> = {
  price: [
    { view: 'products', lever: 'listPriceFen' },
    { view: 'promotions', lever: 'coupon' },
  ],
  delivery: [{ view: 'logistics', lever: 'promiseDays' }],
  reviews: [{ view: 'service', lever: 'reviewRewardFen' }],
  page: [{ view: 'listing', lever: 'listingBudgetFen' }],
  stock: [{ view: 'inventory', lever: 'purchase' }],
  checkout: [
    { view: 'checkout', lever: 'shipFeeFen' },
    { view: 'risk', lever: 'riskStrictness' },
  ],
  answers: [{ view: 'service', lever: 'serviceAgents' }],
};

export interface LostVisits {
  readonly cause: Cause;
  readonly visits: number;
  /** Share of all who left, 0 to 1. */
  readonly ofAll: number;
  /** Whole per cent of those who could have been won; they add up to 100. */
  readonly percentOfWon: number;
}

export interface LeavingReading {
  readonly left: number;
  readonly looking: number;
  /** Would have bought from the best of shops. */
  readonly won: number;
  /** The largest first. */
  readonly lost: readonly LostVisits[];
}

/** Splits those who left into those whom nobody could have won and the rest, by cause. */
export function readLeaving(reasons: readonly LeavingShare[]): LeavingReading {
  const visitsOf = (reason: LeavingReason) => reasons.find((share) => share.reason === reason)?.visits ?? 0;
  const left = reasons.reduce((sum, { visits }) => sum + visits, 0);
  const looking = visitsOf('looking');
  const causes = LEAVING_REASONS.filter((reason): reason is Cause => reason !== 'looking');
  const weights = reasons.filter(({ reason }) => reason !== 'looking').map(({ visits }) => visits);
  const shares = left === looking ? causes.map(() => 0) : allocate(100, weights);
  const lost = causes.map((cause, n) => ({
    cause,
    visits: visitsOf(cause),
    ofAll: left === 0 ? 0 : visitsOf(cause) / left,
    percentOfWon: shares[n] ?? 0,
  }));
  return { left, looking, won: left - looking, lost: lost.sort((a, b) => b.visits - a.visits) };
}
