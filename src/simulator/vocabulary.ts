/**
 * The nouns of the shop and their units. No logic.
 *
 * Money is an integer number of fen (¥1 = 100 fen). Rates and shares are 0 to 1. Days of the week run
 * from 0 (Monday) to 6 (Sunday). A day mask is a 7-bit number whose bit `d` stands for day `d`.
 * Weeks are numbered from 1; the previous owner's four weeks are −3 to 0.
 */

/** A name in both languages of the product. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

export const SEGMENTS = ['price', 'quality', 'convenience', 'trend', 'gift'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** `social` covers feed ads, `kol` creators and live selling, `sem` paid search, `seo` search optimisation. */
export const CHANNELS = ['direct', 'seo', 'sem', 'social', 'kol', 'email', 'affiliate', 'content'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Latent purchase classes of customers. */
export const CUSTOMER_CLASSES = ['light', 'medium', 'heavy'] as const;
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

export const FULFILMENT_MODES = ['own', 'thirdParty', 'crowdsourced'] as const;
export type FulfilmentMode = (typeof FULFILMENT_MODES)[number];

export const TICKET_PRIORITIES = ['high', 'middle', 'low'] as const;
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];

export const PROMOTION_KINDS = ['coupon', 'threshold', 'gift', 'flash'] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** Scored axes of a week. */
export const AXES = ['pricing', 'promotion', 'fulfilment'] as const;
export type Axis = (typeof AXES)[number];

/** The answer of anything that reads foreign input. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Every way in which input can be refused; words live in i18n under the same code. */
export const PROBLEM_CODES = [
  'plan/not-an-object', // the plan is not a plan at all
  'plan/unknown-lever', // a key that is no lever
  'plan/unknown-product', // a product the shop does not carry
  'plan/not-a-number', // text, NaN or infinity where a number belongs
  'plan/not-whole', // a fraction where a whole number belongs
  'plan/below-minimum', // smaller than `minimum`
  'plan/above-maximum', // larger than `maximum`
  'plan/not-allowed', // a value outside the closed list of the lever
  'plan/shares-not-one', // delivery shares do not add up to 1
  'plan/no-days', // a promotion on no day
  'plan/no-products', // a flash sale without a product
  'plan/coupon-minimum-too-low', // the minimum spend is below 1.5 times the coupon
  'plan/discount-too-deep', // more than 40 % off the threshold
  'plan/beyond-credit', // the purchase order cannot be paid: `value` needed, `maximum` at hand (fen)
  'file/too-large', // more than 2 MB
  'file/not-json', // not JSON text
  'file/too-deep', // nested deeper than any of our files
  'file/other-format', // JSON, but another kind of file
  'file/newer-version', // written by a newer version of the format
  'file/wrong-shape', // right format, but a field is missing, unknown or of the wrong type
  'file/unknown-scenario', // a shop this site does not carry
  'scenario/wrong-shape', // a missing, unknown or mistyped parameter
  'scenario/out-of-range', // a parameter outside its allowed range
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One reason why input was refused. `path` names the field, such as `listPriceFen.tee`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly value?: number | string;
  readonly minimum?: number;
  readonly maximum?: number;
}

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

/** Lines of the profit-and-loss account, as signed effects on profit: their sum is operating profit. */
export const PROFIT_LINES = [
  'grossSales',
  'discounts',
  'refunds',
  'costOfGoods',
  'giftCost',
  'shipping',
  'packaging',
  'returnFreight',
  'paymentFees',
  'commission',
  'fraudLosses',
  'scrap',
  'social',
  'kol',
  'sem',
  'seo',
  'content',
  'affiliate',
  'email',
  'promotionSetup',
  'listing',
  'reviewRewards',
  'agentWages',
  'outsourcedTickets',
  'serviceCompensation',
  'warehouseWages',
  'holding',
  'fixedCosts',
  'overdraftInterest',
] as const;
export type ProfitLine = (typeof PROFIT_LINES)[number];

/** Signed fen per line plus the usual totals. `contributionFen` leaves out fixed costs and interest. */
export interface ProfitAndLoss {
  readonly lines: Readonly<Record<ProfitLine, number>>;
  readonly netSalesFen: number;
  readonly contributionMargin1Fen: number;
  readonly contributionMargin2Fen: number;
  readonly contributionFen: number;
  readonly operatingProfitFen: number;
}

export interface BalanceSheet {
  readonly cashFen: number;
  readonly receivablesFen: number;
  /** Stock on hand plus paid goods under way, at cost. */
  readonly inventoryFen: number;
  readonly payablesFen: number;
  readonly equityFen: number;
}

export interface DayResult {
  readonly day: number;
  readonly visits: number;
  readonly productViews: number;
  readonly carts: number;
  readonly orders: number;
  readonly units: number;
  readonly netSalesFen: number;
  /** The week's operating profit split by day; the seven add up to the week exactly. */
  readonly operatingProfitFen: number;
  readonly lostUnits: number;
  /** Gross margin of the units that an empty shelf lost. */
  readonly lostMarginFen: number;
  readonly soldOut: readonly { readonly skuId: string; readonly minuteOfDay: number }[];
  readonly received: readonly { readonly skuId: string; readonly units: number }[];
  readonly shippedOrders: number;
  /** Paid orders still waiting for shipment at the end of the day. */
  readonly backlogOrders: number;
}

export interface SkuResult {
  readonly skuId: string;
  readonly listPriceFen: number;
  readonly units: number;
  /** Sales at the posted price (flash price on flash days), before order discounts. */
  readonly grossSalesFen: number;
  readonly costOfGoodsFen: number;
  readonly productViews: number;
  readonly lostUnits: number;
  readonly lostMarginFen: number;
  readonly returnedUnits: number;
  readonly refundsFen: number;
  readonly openingUnits: number;
  readonly receivedUnits: number;
  readonly restockedUnits: number;
  readonly scrappedUnits: number;
  readonly closingUnits: number;
  readonly onOrderUnits: number;
  readonly orderedUnits: number;
  readonly reviews: number;
  readonly rating: number;
  readonly referencePriceFen: number;
}

export interface ChannelResult {
  readonly channel: Channel;
  readonly visits: number;
  readonly orders: number;
  readonly netSalesFen: number;
  readonly spendFen: number;
}

export interface PromotionResult {
  readonly kind: PromotionKind;
  readonly promotionDays: number;
  readonly redemptions: number;
  readonly costFen: number;
}

export interface ServiceResult {
  readonly chats: number;
  /** Share of chats answered within 60 and 30 seconds, the abandoned ones counted as missed. */
  readonly answeredIn60SecondsRate: number;
  readonly answeredIn30SecondsRate: number;
  readonly tickets: number;
  readonly ticketsByPriority: Readonly<Record<TicketPriority, number>>;
  readonly ticketsByCause: Readonly<Record<TicketCause, number>>;
  readonly slaAttainmentRate: number;
  readonly outsourcedTickets: number;
  readonly carriedTickets: number;
}

export const TICKET_CAUSES = ['quality', 'logistics', 'service', 'price', 'other'] as const;
export type TicketCause = (typeof TICKET_CAUSES)[number];

export interface FulfilmentResult {
  readonly shippedOrders: Readonly<Record<FulfilmentMode, number>>;
  readonly deliveredOrders: number;
  readonly lateOrders: number;
  readonly lateRate: number;
  readonly backlogOrders: number;
}

export interface SatisfactionResult {
  readonly product: number;
  readonly service: number;
  readonly delivery: number;
  /** Customer satisfaction index: .45 product + .30 service + .25 delivery, 1 to 5. */
  readonly index: number;
  readonly netPromoterScore: number;
  readonly rating: number;
}

export interface CustomersResult {
  readonly alive: number;
  readonly newBuyers: number;
  readonly returningOrders: number;
  /** Share of the week's orders by customers who also bought in the previous 28 days. */
  readonly repurchaseRate: number;
  readonly contactableShare: number;
}

export interface WeekResult {
  readonly week: number;
  readonly isoWeek: number;
  readonly plan: FullPlan;
  readonly visits: number;
  readonly uniqueVisitors: number;
  readonly productViews: number;
  readonly carts: number;
  readonly checkouts: number;
  readonly orders: number;
  readonly units: number;
  readonly lostUnits: number;
  readonly lostMarginFen: number;
  readonly fraudAttempts: number;
  readonly refusedOrders: number;
  readonly rivalPriceIndex: Readonly<Record<string, number>>;
  readonly days: readonly DayResult[];
  readonly skus: readonly SkuResult[];
  readonly channels: readonly ChannelResult[];
  readonly promotions: readonly PromotionResult[];
  readonly service: ServiceResult;
  readonly fulfilment: FulfilmentResult;
  readonly satisfaction: SatisfactionResult;
  readonly customers: CustomersResult;
  readonly profit: ProfitAndLoss;
  readonly balance: BalanceSheet;
  /** Purchase units that the credit limit cut off. */
  readonly truncatedUnits: number;
}

/** What stands in the shop on the morning of the next week. All of it is on the keeper's screens. */
export interface Position {
  readonly week: number;
  readonly isoWeek: number;
  readonly cashFen: number;
  readonly creditLimitFen: number;
  readonly receivablesDueFen: readonly number[];
  readonly stock: readonly {
    readonly skuId: string;
    readonly onHandUnits: number;
    /** Units under way by day of arrival, counted from the coming Monday = 0. */
    readonly arrivals: readonly { readonly day: number; readonly units: number }[];
  }[];
  readonly backlogOrders: number;
  readonly inTransitOrders: number;
  readonly carriedTickets: number;
}

export interface SkuFacts {
  readonly id: string;
  readonly name: LocalText;
  readonly glyph: string;
  readonly categoryId: string;
  readonly unitCostFen: number;
  readonly usualPriceFen: number;
  readonly minimumPriceFen: number;
  readonly maximumPriceFen: number;
  readonly weightGrams: number;
  readonly leadTimeDays: number;
}

export interface LeverRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

export interface CalendarEvent {
  readonly id: string;
  readonly name: LocalText;
  readonly isoWeek: number;
}

/** What anyone who runs the shop may know: catalogue, fees, ranges, calendar. No demand parameter. */
export interface PublicFacts {
  readonly scenarioId: string;
  readonly name: LocalText;
  readonly skus: readonly SkuFacts[];
  readonly categories: readonly { readonly id: string; readonly name: LocalText }[];
  readonly ranges: Readonly<Record<NumericLever, LeverRange>>;
  readonly calendar: readonly CalendarEvent[];
  /** Last year's traffic of the platform by ISO week, 1 = an average week, published in steps of .05; index 0 is week 1. */
  readonly marketIndex: readonly number[];
  readonly firstIsoWeek: number;
  readonly weeks: number;
  readonly commissionRate: number;
  readonly paymentFeeRate: number;
  readonly packagingFenPerOrder: number;
  readonly promotionSetupFen: number;
  readonly giftCostShare: number;
  readonly agentWageFen: number;
  readonly warehouseWageFen: number;
  readonly ordersPerWarehouseWorkerDay: number;
  readonly shipping: Readonly<
    Record<FulfilmentMode, { readonly baseFen: number; readonly perKilogramFen: number }>
  >;
  readonly fixedCostsFen: number;
  readonly holdingRatePerWeek: number;
  readonly overdraftRatePerWeek: number;
  readonly creditLimitFen: number;
  readonly returnFreightFen: number;
  readonly emailFenPerContact: number;
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

export interface Learner {
  readonly name: string;
  readonly number?: string;
}
export interface Assignment {
  readonly id: string;
  readonly classCode: string;
}

export interface GameHead {
  readonly format: 'shop-game';
  readonly formatVersion: number;
  readonly rulesVersion: number;
  readonly scenarioId: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly shopName: string;
  readonly learner?: Learner;
  readonly assignment?: Assignment;
  readonly attempt: number;
}

/** The keeper's guess of the week's operating profit, ± a tolerance. */
export interface Bet {
  readonly operatingProfitFen: number;
  readonly toleranceFen: number;
}

export interface Entry {
  readonly week: number;
  readonly plan: FullPlan;
  readonly bet: Bet | null;
  readonly deskAnswers: Readonly<Record<string, string>>;
  readonly note: string;
  readonly resultHash: string;
  readonly hash: string;
}

/** What a keeper sees of an opened game: rebuilt by replay, never saved. */
export interface ShopView {
  readonly facts: PublicFacts;
  readonly position: Position;
  /** Last week's plan (or the previous owner's), all levers present. */
  readonly settings: FullPlan;
  /** The previous owner's four weeks (−3 to 0), then the weeks played. */
  readonly results: readonly WeekResult[];
}

/** A game is its inputs; `shop` is the replayed view that `createGame`, `openGame` and `playWeek` attach. */
export interface Game {
  readonly head: GameHead;
  readonly entries: readonly Entry[];
  readonly shop?: ShopView;
}

export interface SeasonResult {
  readonly results: readonly WeekResult[];
  readonly position: Position;
  readonly settings: FullPlan;
  /** Empty when every stored hash was reproduced. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly path: string;
  readonly stored: string | number;
  readonly replayed: string | number;
}

export interface Range {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Forecast {
  readonly operatingProfitFen: Range;
  readonly netSalesFen: Range;
  readonly visits: Range;
  readonly orders: Range;
  /** Operating profit by day. */
  readonly days: readonly Range[];
  readonly units: Readonly<Record<string, Range>>;
  /** Operating profit of each residual path, same order for every plan of a week: subtract to compare plans. */
  readonly pathsFen: readonly number[];
}

/** Words a learner writes: seven parts of three sections. */
export const REPORT_PARTS = [
  'overview',
  'platform',
  'promotion',
  'service',
  'data',
  'reflection',
  'outlook',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
export type Narrative = Readonly<Record<ReportPart, readonly [string, string, string]>>;

export interface KeyFigures {
  readonly operatingProfitFen: number;
  readonly netSalesFen: number;
  readonly grossSalesFen: number;
  readonly visits: number;
  readonly uniqueVisitors: number;
  readonly orders: number;
  readonly units: number;
  readonly conversionRate: number;
  readonly averageOrderValueFen: number;
  readonly unitsPerOrder: number;
  readonly adCostRate: number;
  readonly refundRate: number;
  readonly grossMarginRate: number;
  readonly repurchaseRate: number;
  readonly lateRate: number;
  readonly rating: number;
  readonly satisfaction: number;
  readonly slaAttainmentRate: number;
  readonly answeredIn60SecondsRate: number;
  readonly closingStockFen: number;
  readonly cashFen: number;
}

export interface WeeklyReport {
  readonly format: 'shop-report';
  readonly formatVersion: number;
  readonly head: Omit<GameHead, 'format'>;
  readonly entries: readonly Entry[];
  readonly week: number;
  /** The week's figures as the learner's browser showed them; a re-run must give the same. */
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  /** SHA-256 over everything above, text included. */
  readonly hash: string;
}

export interface ReportFigures {
  readonly thisWeek: KeyFigures;
  readonly lastWeek: KeyFigures;
  readonly profit: Readonly<Record<ProfitLine, number>>;
  readonly days: readonly { readonly orders: number; readonly operatingProfitFen: number }[];
  readonly skus: readonly {
    readonly skuId: string;
    readonly listPriceFen: number;
    readonly units: number;
    readonly grossSalesFen: number;
    readonly lostUnits: number;
    readonly returnedUnits: number;
    readonly closingUnits: number;
  }[];
  readonly channels: readonly {
    readonly channel: Channel;
    readonly visits: number;
    readonly orders: number;
    readonly spendFen: number;
  }[];
  readonly promotions: readonly {
    readonly kind: PromotionKind;
    readonly redemptions: number;
    readonly costFen: number;
  }[];
  readonly ticketsByCause: Readonly<Record<TicketCause, number>>;
  readonly bridge: readonly BridgeRow[];
}

export const VERDICTS = ['verified', 'altered', 'other-rules', 'unreadable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Verification {
  readonly verdict: Verdict;
  /** Named figures that differ, or why the file cannot be read. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  /** The rules version the report was played under, when it could be read. */
  readonly rulesVersion?: number;
}

/** Rows of the profit bridge, last week to this week. */
export const BRIDGE_LINES = [
  'units',
  'prices',
  'discountsAndGifts',
  'refunds',
  'shipping',
  'platformFees',
  'advertising',
  'reputation',
  'service',
  'stock',
  'other',
] as const;
export type BridgeLine = (typeof BRIDGE_LINES)[number];
export interface BridgeRow {
  readonly line: BridgeLine;
  readonly effectFen: number;
}

/** The same week with one lever changed: same customers, same luck. */
export interface Counterfactual {
  readonly week: number;
  readonly change: WeekPlan;
  readonly actualProfitFen: number;
  readonly alternativeProfitFen: number;
  readonly differenceFen: number;
  readonly lines: Readonly<Record<ProfitLine, number>>;
  readonly actualUnits: number;
  readonly alternativeUnits: number;
}

/** Exact expected values of a plan on one axis, fen. Marks need best responses and are null until those exist. */
export interface AxisScore {
  readonly score: number | null;
  readonly baselineFen: number;
  readonly planFen: number;
  readonly bestFen: number | null;
  readonly standardErrorFen: number;
}
export interface WeekScore {
  readonly week: number;
  readonly pricing: AxisScore;
  readonly promotion: AxisScore;
  readonly fulfilment: AxisScore;
  readonly overall: number | null;
  readonly desk: number | null;
}
