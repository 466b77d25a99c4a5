/** What a keeper decides for a week. */
/** A promotion that takes money off an order: `valueFen` off orders of at least `minimumFen`. */
export interface Coupon {
  readonly valueFen: number;
  readonly minimumFen: number;
  readonly dayMask: number;
}
/** Spend `thresholdFen`, get `discountFen` off. */
export interface Threshold {
  readonly thresholdFen: number;
  readonly discountFen: number;
  readonly dayMask: number;
}
/** Spend `thresholdFen`, get a gift of nominal value `valueFen` while `stockUnits` last. */
export interface Gift {
  readonly thresholdFen: number;
  readonly valueFen: number;
  readonly stockUnits: number;
  readonly dayMask: number;
}
/** `depthShare` off the listed products, at most `capUnitsPerDay` units a product and day (null: no cap). */
export interface Flash {
  readonly skuIds: readonly string[];
  readonly depthShare: number;
  readonly capUnitsPerDay: number | null;
  readonly dayMask: number;
}

/** `order-up-to` raises stock plus orders under way to `units` at each review; `order` buys `units` once. */
export interface Purchase {
  readonly kind: 'order-up-to' | 'order';
  readonly units: number;
}

/** Every decision of a week, all present. */
export interface FullPlan {
  readonly listPriceFen: Readonly<Record<string, number>>;
  readonly coupon: Coupon | null;
  readonly threshold: Threshold | null;
  readonly gift: Gift | null;
  readonly flash: Flash | null;
  readonly socialBudgetFen: number;
  readonly kolBudgetFen: number;
  /** Day of the creators' live show, 0 (Monday) to 5 (Saturday). */
  readonly kolLiveDay: number;
  readonly semBudgetFen: number;
  /** Highest bid for a click in paid search. */
  readonly semMaxBidFen: number;
  readonly seoBudgetFen: number;
  readonly contentBudgetFen: number;
  /** Share of attributed net sales paid to affiliates. */
  readonly affiliateCommissionRate: number;
  readonly emailSends: number;
  readonly listingBudgetFen: number;
  readonly purchase: Readonly<Record<string, Purchase>>;
  readonly ownShare: number;
  readonly thirdPartyShare: number;
  readonly crowdsourcedShare: number;
  readonly ownStaff: number;
  /** Delivery promise shown to buyers, days. */
  readonly promiseDays: number;
  readonly serviceAgents: number;
  readonly reviewRewardFen: number;
  readonly autoRefund: boolean;
  readonly returnWindowDays: number;
  /** 0 (let all orders pass) to 1 (refuse at the slightest doubt). */
  readonly riskStrictness: number;
}

/** What a keeper decides for a week: an absent key carries last week's setting over. */
export type WeekPlan = {
  readonly [Lever in keyof FullPlan]?: FullPlan[Lever];
};
export type Lever = keyof FullPlan;

export interface LeverRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** Levers that hold one number. */
export const NUMERIC_LEVERS = [
  'socialBudgetFen',
  'kolBudgetFen',
  'kolLiveDay',
  'semBudgetFen',
  'semMaxBidFen',
  'seoBudgetFen',
  'contentBudgetFen',
  'affiliateCommissionRate',
  'emailSends',
  'listingBudgetFen',
  'ownShare',
  'thirdPartyShare',
  'crowdsourcedShare',
  'ownStaff',
  'promiseDays',
  'serviceAgents',
  'reviewRewardFen',
  'returnWindowDays',
  'riskStrictness',
] as const;
export type NumericLever = (typeof NUMERIC_LEVERS)[number];
