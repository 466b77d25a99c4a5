/** What a basket pays under a plan, step by step. */
import type { FullPlan } from './plan.ts';

/** Steps of a price from the list to what is paid, in the order the till takes them. */
export const QUOTE_STEPS = [
  'pricingRule', // moves list prices before the week opens
  'flash',
  'bundle',
  'groupBuy',
  'coupon',
  'threshold',
  'memberPrice',
  'points',
  'shipFee',
] as const;
export type QuoteStepKind = (typeof QUOTE_STEPS)[number];

/** Tools that a buyer makes use of or not. */
export type QuoteTool = Exclude<QuoteStepKind, 'pricingRule' | 'flash' | 'points'> | 'gift';

/** Who stands at the till. */
export interface QuoteBuyer {
  /** Member of the shop: pays the member price, earns and spends points. */
  readonly member: boolean;
  /** Has claimed the coupon. */
  readonly claimsCoupon: boolean;
  /** Joins the group buy, and the group fills up. */
  readonly joinsGroup: boolean;
  /** Points the buyer wishes to spend, 100 to the yuan. */
  readonly pointsFen: number;
  /**
   * What a recorded order used and what not. Where it is silent, whoever qualifies uses a tool; a tool whose terms
   * the basket does not meet is never used.
   */
  readonly uses?: Readonly<Partial<Record<QuoteTool, boolean>>>;
  /**
   * What a recorded order was given as member price: the order book shares a day's member price over its members.
   * Without it the basket pays the depth of the plan less.
   */
  readonly memberFen?: number;
}

export interface QuoteRequest {
  readonly plan: FullPlan;
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
  /** Products and units, at least 1 each, in the order they went into the basket. */
  readonly basket: readonly { readonly skuId: string; readonly units: number }[];
  readonly buyer: QuoteBuyer;
  /** Prices in force where a pricing rule moved them, fen; the plan's list prices without it. */
  readonly pricesInForceFen?: Readonly<Record<string, number>>;
  /** False once the gifts are gone: their value is then paid back. */
  readonly giftsLeft?: boolean;
}

export interface QuoteLine {
  readonly skuId: string;
  readonly units: number;
  /** The plan's list price of a unit. */
  readonly listPriceFen: number;
  /** What the unit is posted at: list price, moved by the pricing rule, less the flash discount. */
  readonly priceFen: number;
  /** The line's share of what comes off the order. */
  readonly discountFen: number;
  readonly paidFen: number;
}

/** One step of the price: what it adds, negative where it takes off. */
export interface QuoteStep {
  readonly kind: QuoteStepKind;
  readonly amountFen: number;
  /** Products it is about; none where it is about the whole order. */
  readonly skuIds: readonly string[];
}

/** What a basket pays. `listFen` and all steps add up to `paidFen`, as the lines and the shipping fee do. */
export interface BasketQuote {
  readonly lines: readonly QuoteLine[];
  readonly listFen: number;
  /** At posted prices: what thresholds are measured by. */
  readonly goodsFen: number;
  /** Only the steps that move the price, in the order of the till. */
  readonly steps: readonly QuoteStep[];
  readonly shipFeeFen: number;
  readonly paidFen: number;
  /** A gift that goes along, or its value paid back where none is left. */
  readonly gift?: { readonly kind: 'given' | 'missed'; readonly valueFen: number };
  /** Points a member earns with it, 100 to the yuan. */
  readonly pointsEarnedFen: number;
  /** Still to spend for a tool that runs that day and that the basket does not reach. */
  readonly missingFen: Readonly<Partial<Record<'coupon' | 'threshold' | 'gift' | 'shipFee', number>>>;
}
