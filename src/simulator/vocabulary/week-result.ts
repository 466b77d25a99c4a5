/** What a week brought. */
import type { BalanceSheet, ProfitAndLoss } from './account.ts';
import type { ExperimentResult, WeekEvent } from './market.ts';
import type { FullPlan, ViolationCode } from './plan.ts';
import type {
  Channel,
  FulfilmentMode,
  MemberTier,
  PromotionKind,
  TicketCause,
  TicketPriority,
} from './shop.ts';

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
  /** Sold to a clearance trader. */
  readonly clearedUnits: number;
  /** Share of the stock and of goods under way that is faulty. */
  readonly defectShare: number;
  readonly closingUnits: number;
  readonly onOrderUnits: number;
  readonly orderedUnits: number;
  readonly reviews: number;
  readonly rating: number;
  /** Share of buyers who know the product, after the week. */
  readonly awarenessShare: number;
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
  /** Customers who are members after the week. */
  readonly members: number;
  readonly joinedMembers: number;
  /** Light buyers have no tier, moderate ones silver, heavy ones gold. */
  readonly memberTiers: Readonly<Record<MemberTier, number>>;
  readonly memberOrders: number;
  /** What members paid for goods, shipping fees apart. */
  readonly memberNetSalesFen: number;
  /** Points at face value: 100 points are worth ¥1. */
  readonly pointsEarnedFen: number;
  readonly pointsRedeemedFen: number;
  /** Gone back with returned goods. */
  readonly pointsReversedFen: number;
  readonly pointsExpiredFen: number;
  readonly pointsOutstandingFen: number;
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
  /** Orders in groups that did not fill up: cancelled the same day. */
  readonly cancelledGroupOrders: number;
  /** Day on which the payment gateway failed; null where it worked all week. */
  readonly paymentOutageDay: number | null;
  /** Share of orders that a second factor verified. */
  readonly verifiedShare: number;
  /** Breaches that were found out this week; a share in expected values. */
  readonly detectedViolations: Readonly<Partial<Record<ViolationCode, number>>>;
  /** Rivals' prices by category as buyers read them this week, promotions included; 1 is usual. */
  readonly rivalPriceIndex: Readonly<Record<string, number>>;
  /** Events of the week, and those of the coming week that were made known in it. */
  readonly events: readonly WeekEvent[];
  readonly notices: readonly WeekEvent[];
  /** The page variant on trial; null without one. */
  readonly experiment: ExperimentResult | null;
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
