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

/** Two products together, each `depthShare` off, 0 to .4. */
export interface Bundle {
  readonly firstSkuId: string;
  readonly secondSkuId: string;
  readonly depthShare: number;
  readonly dayMask: number;
}
/** `depthShare` off for buyers who bring `groupSize` − 1 others, 2 to 10 in all. */
export interface GroupBuy {
  readonly skuId: string;
  readonly depthShare: number;
  readonly groupSize: number;
  readonly dayMask: number;
}
/** `depthShare` off for members alone, 0 to .3. */
export interface MemberPrice {
  readonly depthShare: number;
  readonly dayMask: number;
}
/**
 * Prices that follow something by themselves: the rivals' price index or the shop's own stock cover.
 * `strengthShare` of the move is passed on; no price falls below cost plus `floorMarginShare` of cost.
 */
export interface PricingRule {
  readonly follow: 'rivals' | 'stock';
  readonly strengthShare: number;
  readonly floorMarginShare: number;
}
/** A page variant shown to `share` of the visitors, the rest see the page as it is. */
export interface Experiment {
  readonly variantId: string;
  readonly share: number;
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
  readonly bundle: Bundle | null;
  readonly groupBuy: GroupBuy | null;
  readonly memberPrice: MemberPrice | null;
  /** Days on which members earn double points, bit 0 = Monday; 0 for none. */
  readonly doublePointsDays: number;
  /** Spent on building an audience for the next campaign day of the platform. */
  readonly warmUpBudgetFen: number;
  readonly socialBudgetFen: number;
  readonly kolBudgetFen: number;
  /** Day of the creators' live show, 0 (Monday) to 5 (Saturday). */
  readonly kolLiveDay: number;
  readonly semBudgetFen: number;
  /** Highest bid for a click in paid search. */
  readonly semMaxBidFen: number;
  readonly seoBudgetFen: number;
  readonly contentBudgetFen: number;
  /** How far the creators' budget is kept for the live show: 0 even over the week, 1 as live rooms do. */
  readonly liveConcentration: number;
  /** How finely paid media are aimed, 0 to 1. */
  readonly targetingLevel: number;
  /** Platforms the shop sells on; the first is the one it was taken over with. */
  readonly platformIds: readonly string[];
  /** Share of attributed net sales paid to affiliates. */
  readonly affiliateCommissionRate: number;
  readonly emailSends: number;
  readonly listingBudgetFen: number;
  /** Page-speed work: done once, in the first week it is switched on. */
  readonly optimisePictures: boolean;
  readonly optimiseVideo: boolean;
  readonly optimiseCode: boolean;
  /** Products on the shelf; one that is off is not shown and not sold. */
  readonly onShelf: Readonly<Record<string, boolean>>;
  readonly pricingRule: PricingRule | null;
  readonly experiment: Experiment | null;
  /** Page variants that all visitors see from now on. */
  readonly adoptedVariants: readonly string[];
  readonly purchase: Readonly<Record<string, Purchase>>;
  /** Who delivers each product. */
  readonly supplierId: Readonly<Record<string, string>>;
  /** Share of received units that are inspected, 0 to 1. */
  readonly inspectionShare: number;
  /** Units sold to a clearance trader on Monday. */
  readonly clearanceUnits: Readonly<Record<string, number>>;
  readonly ownShare: number;
  readonly thirdPartyShare: number;
  readonly crowdsourcedShare: number;
  readonly ownStaff: number;
  readonly carrierId: string;
  readonly packaging: Packaging;
  /** Hours that orders wait to be merged and packed together. */
  readonly batchingHours: number;
  readonly serveRemoteZones: boolean;
  /** Return freight insurance on every order. */
  readonly freightInsurance: boolean;
  /** Delivery promise shown to buyers, days. */
  readonly promiseDays: number;
  readonly serviceAgents: number;
  readonly serviceHoursPerDay: number;
  /** Share of chats that a bot answers first, 0 to .8. */
  readonly botShare: number;
  readonly scriptsBudgetFen: number;
  /** Paid to a buyer whose ticket was answered too late. */
  readonly compensationFen: number;
  readonly reviewRewardFen: number;
  readonly autoRefund: boolean;
  readonly returnWindowDays: number;
  /** Points earned per yuan paid by members, at face value: .01 is one fen a yuan. */
  readonly pointsRate: number;
  /** Generosity of the member tiers, 0 to 1. */
  readonly tierBenefit: number;
  /** Charged to orders below `freeShipThresholdFen`; a threshold of 0 charges every order. */
  readonly shipFeeFen: number;
  readonly freeShipThresholdFen: number;
  /** How many ways to pay the checkout offers, 1 to 4. */
  readonly paymentMethods: number;
  /** A second payment gateway that takes over when the first is down. */
  readonly backupGateway: boolean;
  /** Orders from this sum on are verified by a second factor; 0 for none. */
  readonly verificationThresholdFen: number;
  /** People who look at refused orders again. */
  readonly reviewStaff: number;
  /** Breaches of the law or of platform rules that are switched on. */
  readonly violations: readonly Violation[];
  readonly trainingBudgetFen: number;
  /** What the team's pay rewards. */
  readonly incentive: Incentive;
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

export const PACKAGINGS = ['thin', 'standard', 'sturdy'] as const;
export type Packaging = (typeof PACKAGINGS)[number];

export const INCENTIVES = ['balanced', 'speed', 'sales'] as const;
export type Incentive = (typeof INCENTIVES)[number];

/** Breaches a keeper can switch on; a false original price is one by what the prices were. */
export const VIOLATIONS = [
  'absolute-claims',
  'paid-praise',
  'data-without-consent',
  'refused-returns',
  'undisclosed-terms',
  'missing-disclosure',
  'expired-food',
] as const;
export type Violation = (typeof VIOLATIONS)[number];
/** Every breach that can be found out. */
export type ViolationCode = Violation | 'false-original-price';

/**
 * Levers that pass with the week: what follows a scored week runs them at the reference. All others last.
 */
export const PASSING_LEVERS = [
  'coupon',
  'threshold',
  'gift',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
  'doublePointsDays',
  'warmUpBudgetFen',
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
  'reviewRewardFen',
  'experiment',
  'clearanceUnits',
] as const satisfies readonly Lever[];

/** Levers that are on or off. */
export const SWITCH_LEVERS = [
  'optimisePictures',
  'optimiseVideo',
  'optimiseCode',
  'serveRemoteZones',
  'freightInsurance',
  'autoRefund',
  'backupGateway',
] as const satisfies readonly Lever[];
export type SwitchLever = (typeof SWITCH_LEVERS)[number];

/** Levers that hold one number. */
export const NUMERIC_LEVERS = [
  'doublePointsDays',
  'warmUpBudgetFen',
  'liveConcentration',
  'targetingLevel',
  'inspectionShare',
  'batchingHours',
  'serviceHoursPerDay',
  'botShare',
  'scriptsBudgetFen',
  'compensationFen',
  'pointsRate',
  'tierBenefit',
  'shipFeeFen',
  'freeShipThresholdFen',
  'paymentMethods',
  'verificationThresholdFen',
  'reviewStaff',
  'trainingBudgetFen',
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
