/** The customers of a game one by one, and what is read off them. */
import type { Channel, CustomerClass, Segment } from './shop.ts';

/** A visit on the way to a first order. */
export interface Touch {
  readonly week: number;
  readonly day: number;
  readonly channel: Channel;
}

/** A sale of the order book, from its buyer's side. */
export interface CustomerOrder {
  readonly orderId: string;
  readonly week: number;
  readonly day: number;
  readonly channel: Channel;
  readonly skuIds: readonly string[];
  readonly units: number;
  /** What was paid for goods: the order's net sales, before refunds. */
  readonly netFen: number;
}

/** An order of the time before the book, as the old file has it. */
export interface EarlierOrder {
  readonly week: number;
  readonly netFen: number;
}

/** Money back in the week it was paid out. */
export interface CustomerRefund {
  readonly week: number;
  /** Absent where the order is older than the book. */
  readonly orderId?: string;
  readonly refundFen: number;
}

/** What a year's spending makes of a customer: silver from ¥300, gold from ¥1,000. */
export const SPEND_TIERS = ['none', 'silver', 'gold'] as const;
export type SpendTier = (typeof SPEND_TIERS)[number];

/** What no shop can see. Engine truth: for checks and for the talk after the season, never for play. */
export interface LatentCustomer {
  readonly segment: Segment;
  readonly customerClass: CustomerClass;
  /** Week in which the customer left for good; absent while there is still interest. */
  readonly leftWeek?: number;
}

export interface Customer {
  /** `C00001`, numbered by appearance in the book. */
  readonly id: string;
  /** Masked nickname such as `a***7`; not unique. */
  readonly codeName: string;
  /** Province of the first order in the book, two digits (GB/T 2260). */
  readonly regionCode: string;
  /** Bought before the book begins. */
  readonly before: boolean;
  /** Week of the first order known, those before the book among them. */
  readonly firstWeek: number;
  /** Orders before the book, oldest first; empty unless `before`. */
  readonly earlier: readonly EarlierOrder[];
  /** By time. Empty for buyers of the time before who only sent goods back. */
  readonly orders: readonly CustomerOrder[];
  readonly refunds: readonly CustomerRefund[];
  /** One to five visits up to the first order, the oldest first; empty where that is older than the book. */
  readonly path: readonly Touch[];
  /** By what was paid and kept in the 52 weeks up to the book's end. */
  readonly spendTier: SpendTier;
  /** May be written to at the book's end. */
  readonly emailConsent: boolean;
  readonly latent: LatentCustomer;
}

export interface CustomerBookWeek {
  readonly week: number;
  readonly visits: Readonly<Record<Channel, number>>;
  /** Of these, visits of people who had bought before (an estimate for `direct`). */
  readonly returningVisits: Readonly<Record<Channel, number>>;
}

/** Every sale from week −3 to `untilWeek` with its buyer, as things stand on that Sunday night. */
export interface CustomerBook {
  readonly untilWeek: number;
  readonly customers: readonly Customer[];
  readonly weeks: readonly CustomerBookWeek[];
}

/** Two answers to one question; see rule CB12. */
export interface RepurchaseRates {
  readonly week: number;
  readonly orders: number;
  /** Orders of the week by customers who had also bought in the four weeks before. */
  readonly recentOrders: number;
  /** The shop's rate: `recentOrders` ÷ the week's orders. */
  readonly orderBasedRate: number;
  /** Different buyers in the four weeks up to this one. */
  readonly buyers: number;
  /** Of these, buyers with two orders or more in these weeks. */
  readonly repeatBuyers: number;
  readonly buyerBasedRate: number;
}

export const RFM_SEGMENTS = ['vip', 'loyal', 'potential', 'new', 'atRisk', 'lost'] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

export interface RfmRow {
  readonly customerId: string;
  /** Days since the last order, counted from Sunday. */
  readonly recencyDays: number;
  /** Orders in the book. */
  readonly orders: number;
  /** Paid less refunded. */
  readonly keptFen: number;
  /** Scores 1 to 5, 5 the most recent, most frequent, most spent. */
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly segment: RfmSegment;
}

export interface RfmCell {
  readonly r: number;
  readonly f: number;
  readonly customers: number;
  readonly keptFen: number;
}

export interface RfmTable {
  readonly week: number;
  readonly rows: readonly RfmRow[];
  /** 25 cells, recency 5 first, within it frequency 1 first. */
  readonly grid: readonly RfmCell[];
  readonly segments: Readonly<Record<RfmSegment, { readonly customers: number; readonly keptFen: number }>>;
}

export interface Cohort {
  /** Week of the first order. */
  readonly week: number;
  readonly customers: number;
  /** Cell n: customers of the cohort who ordered in the n-th week after; cell 0 is the cohort. */
  readonly active: readonly number[];
  /** Cell n: customers who have come back by the n-th week after; cell 0 counts second orders of the first week. */
  readonly returned: readonly number[];
  /** Cell n: what the cohort paid and kept in that week, fen; refunds count in the week they were paid out. */
  readonly keptFen: readonly number[];
}

export interface Clusters {
  /** Cluster of each point. Clusters are numbered by size, the largest first. */
  readonly assignment: readonly number[];
  readonly centres: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  /** Sum of squared distances of the points to their centres. */
  readonly squaredDistance: number;
  readonly rounds: number;
}

export const ATTRIBUTION_MODELS = [
  'lastClick',
  'firstClick',
  'linear',
  'timeDecay',
  'positionBased',
  'dataDriven',
] as const;
export type AttributionModel = (typeof ATTRIBUTION_MODELS)[number];

/** `all` orders of the week (an order of a known customer has its own channel as its path), or first orders only. */
export type AttributionScope = 'all' | 'new';

export interface ChannelCredit {
  readonly channel: Channel;
  /** Thousandths of an order; over channels exactly 1000 times the orders. */
  readonly milliOrders: number;
  readonly netFen: number;
  /** Orders on whose path the channel came before the last visit. */
  readonly assistedOrders: number;
}

export interface Attribution {
  readonly week: number;
  readonly model: AttributionModel;
  readonly scope: AttributionScope;
  readonly orders: number;
  readonly netFen: number;
  readonly channels: readonly ChannelCredit[];
}
