import type { FullPlan, Lever, Misconception, WeekPlan } from '../../../simulator/index.ts';

/** Levers that no mark counts, by the area in which they are moved. */
export const UNMARKED = {
  marketing: [
    'socialBudgetFen',
    'kolBudgetFen',
    'kolLiveDay',
    'liveConcentration',
    'targetingLevel',
    'semBudgetFen',
    'semMaxBidFen',
    'seoBudgetFen',
    'contentBudgetFen',
    'affiliateCommissionRate',
    'emailSends',
    'warmUpBudgetFen',
    'platformIds',
  ],
  service: [
    'serviceHoursPerDay',
    'botShare',
    'scriptsBudgetFen',
    'compensationFen',
    'reviewRewardFen',
    'trainingBudgetFen',
    'incentive',
  ],
  listing: [
    'listingBudgetFen',
    'optimisePictures',
    'optimiseVideo',
    'optimiseCode',
    'experiment',
    'adoptedVariants',
    'onShelf',
    'clearanceUnits',
  ],
  members: ['pointsRate', 'tierBenefit', 'doublePointsDays'],
  checkout: ['shipFeeFen', 'freeShipThresholdFen', 'paymentMethods', 'backupGateway'],
  risk: ['riskStrictness', 'verificationThresholdFen', 'reviewStaff', 'violations'],
} as const satisfies Readonly<Record<string, readonly Lever[]>>;

export type UnmarkedArea = keyof typeof UNMARKED;
export const UNMARKED_AREAS = Object.keys(UNMARKED) as UnmarkedArea[];

/** The area in which a proved mistake was made; undefined where a mark counts it. */
const AREA_OF_FLAG: Partial<Record<Misconception, UnmarkedArea>> = {
  'bid-above-click-value': 'marketing',
  'advertising-while-short': 'marketing',
  'daily-emails': 'marketing',
  'creators-below-threshold': 'marketing',
  'growth-starved': 'marketing',
  'reviews-overpaid': 'service',
  'checks-too-strict': 'risk',
};

/** What a week changed in an area, and the levers as they were the week before. */
export interface UnmarkedChange {
  readonly area: UnmarkedArea;
  readonly levers: readonly Lever[];
  /** Puts the area back to the week before. */
  readonly back: WeekPlan;
}

/** The areas with what changed in them from `before` to `now`. */
export function unmarkedChanges(now: FullPlan, before: FullPlan): UnmarkedChange[] {
  return UNMARKED_AREAS.map((area) => {
    const levers = UNMARKED[area].filter(
      (lever) => JSON.stringify(now[lever]) !== JSON.stringify(before[lever]),
    );
    return { area, levers, back: Object.fromEntries(levers.map((lever) => [lever, before[lever]])) };
  });
}

/** What the proved mistakes of an area cost, fen, the dearest of them; 0 without one. */
export function provedLossFen(
  area: UnmarkedArea,
  flags: readonly { readonly code: Misconception; readonly gainFen: number }[],
): number {
  return Math.max(0, ...flags.flatMap(({ code, gainFen }) => (AREA_OF_FLAG[code] === area ? gainFen : [])));
}
