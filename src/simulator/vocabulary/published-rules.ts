/** Figures of the shop's rules that platforms, couriers and the staff's handbook publish. No buyer's taste is among them. */
import type { Packaging, ViolationCode } from './plan.ts';

/** From this share of the free-shipping line on, buyers may add items to reach it (rule CK2). */
export interface CheckoutRules {
  readonly topUpReach: number;
}

export interface PaymentRules {
  /** Orders kept with 1, 2, 3 and 4 ways to pay, 1 at three (rule CK4). */
  readonly methodFactors: readonly number[];
  /** Share of weeks in which the gateway is down for a day, and of that day's orders that fail then (rule CK5). */
  readonly outageChancePerWeek: number;
  readonly outageLossShare: number;
}

/** Waiting to pack orders together (rule DP4); see `batchingSaving` and `batchingDelay`. */
export interface BatchingRules {
  /** Share of shipping and packaging saved at most, and the hours within which most of it is. */
  readonly savingShare: number;
  readonly savingHours: number;
  /** Share of same-day parcels that an hour of waiting makes leave a day later. */
  readonly sameDayLossPerHour: number;
}

export interface DeliveryRules {
  /** Share of parcels that break in the standard packaging. */
  readonly damageRate: number;
  /** How often parcels break in each packaging, as a multiple of the standard one (rule DP3). */
  readonly packagingDamageFactors: Readonly<Record<Packaging, number>>;
  readonly batching: BatchingRules;
  /** Share of buyers in zones that are dear to reach, and their provinces (GB/T 2260; rule DP2). */
  readonly remoteShare: number;
  readonly remoteProvinces: readonly string[];
  /** Return freight insurance: returns as a multiple of those without, and the share of freight it pays (rule DP6). */
  readonly insuredReturnFactor: number;
  readonly insuredFreightShare: number;
}

/** Daily budgets that creators spend on the day of the show, the day after and the others (rule T3). */
export interface CreatorPacing {
  readonly liveDayPacing: number;
  readonly nextDayPacing: number;
  readonly otherDayPacing: number;
}

export interface LiveSellingRules {
  readonly pacing: CreatorPacing;
  /** Share of the creators' returns that a budget spread evenly over the week avoids (rule LP3). */
  readonly returnLift: number;
}

/** The stock of content (rule M5); see `contentAfter`. */
export interface ContentRules {
  /** Share of the stock that is left after a week. */
  readonly contentCarryOver: number;
  /** The weekly budget that a stock of 1 amounts to, fen. */
  readonly contentReferenceFen: number;
}

/** Share of each medium's pressure that is left after a week (rules T2 and M4); search ads leave none. */
export interface MediaCarryOver {
  readonly sem: number;
  readonly social: number;
  readonly kol: number;
  readonly seo: number;
  readonly content: number;
}

/** Load times beyond `referenceSeconds` lose this share of viewers a second (rule PS1). */
export interface PageLoadRules {
  readonly referenceSeconds: number;
  readonly effectPerSecond: number;
}

export interface ServiceRules {
  /** Share of the chats a bot is asked in first that it solves (rule SV2). */
  readonly botSolvedShare: number;
  /** Share by which reply scripts shorten chats at most, and share of them that is left after a week (rule SV3). */
  readonly scriptsTimeSaving: number;
  readonly scriptsCarryOver: number;
  /** Refunding at once: tickets about returns and the money refunded, as multiples of those without (rule N7). */
  readonly autoRefundTickets: number;
  readonly autoRefundCost: number;
  /** Weights of product, service and delivery in the platform’s index, 1 together (rule R1). */
  readonly satisfactionWeights: readonly number[];
}

/** What a way of pay rewards, as multiples of balanced pay (rule SV6). */
export interface PayRules {
  /** Minutes for a chat or a ticket. */
  readonly serviceMinutesFactor: number;
  /** Parcels packed a day. */
  readonly packingFactor: number;
  readonly damageFactor: number;
  /** How much answers persuade. */
  readonly answeredLiftFactor: number;
  /** Share of goods that come back. */
  readonly returnFactor: number;
}

export interface TeamRules {
  /** Share of the way to what a training budget can reach that skill stays back in a week (rule SV5). */
  readonly skillCarryOver: number;
  /** How much faster skill makes the team at most. */
  readonly trainingEffect: number;
  readonly pay: Readonly<Record<'speed' | 'sales', PayRules>>;
}

/** Order checks (rules H1 and H2); see `attemptRate`, `detectionRate` and `falseAlarmRate`. */
export interface FraudRules {
  /** Fraud attempts per order, and how much more a discount share of 1 attracts. */
  readonly attemptRate: number;
  readonly discountEffect: number;
  readonly detection: number;
  /** Share of good orders that the strictest check refuses. */
  readonly falseAlarm: number;
}

/** A second factor at checkout and reviewers of refused orders (rules CK6 and CK7). */
export interface VerificationRules {
  /** Share of verified buyers who give up, and of verified fraud that is caught. */
  readonly abandonShare: number;
  readonly caughtShare: number;
  /** How much more often fraud is among large orders. */
  readonly fraudTilt: number;
  /** Each reviewer leaves e^−this of the good orders refused. */
  readonly falseAlarmDecay: number;
}

export interface BreachRules {
  /** Chance a week of being found out. */
  readonly hazard: number;
  /** The fine, at least this share of the week's gross sales. */
  readonly penaltyFen: number;
  readonly salesShare: number;
  /** Stars taken from every product's rating. */
  readonly ratingShock: number;
  readonly searchWeightFactor: number;
  readonly serviceSatisfactionShock: number;
}

/** What breaches bring and cost (rules CO1 to CO8); see `breachChance` and `breachFineFen`. */
export interface ComplianceRules {
  /** What asking for consent costs a week. */
  readonly consentFen: number;
  readonly falsePriceUrgencyFactor: number;
  /** Added to the utility of products; see `absoluteClaimGain`. */
  readonly absoluteClaimUtility: number;
  readonly paidPraiseFactor: number;
  readonly refusedReturnsFactor: number;
  readonly rules: Readonly<Record<ViolationCode, BreachRules>>;
}

/** Everything published of how the shop's rules work, by subject. Shares 0 to 1, money in fen. */
export interface PublishedRules {
  readonly checkout: CheckoutRules;
  readonly payment: PaymentRules;
  readonly delivery: DeliveryRules;
  readonly liveSelling: LiveSellingRules;
  readonly content: ContentRules;
  readonly mediaCarryOver: MediaCarryOver;
  readonly pageLoad: PageLoadRules;
  readonly service: ServiceRules;
  readonly team: TeamRules;
  /** Share of the list that the first message of a week loses (rule C8). */
  readonly unsubscribeRate: number;
  /** Share of the warmed-up audience that is left after a week (rule WU1). */
  readonly warmUpCarryOver: number;
  /** Thousandths of the price paid that a day of use takes off a refund (rule N1). */
  readonly wearPerMillePerDay: number;
  readonly risk: FraudRules;
  readonly verification: VerificationRules;
  /** Added to the chance of being found out with personal data used without consent, by finer aim. */
  readonly targeting: { readonly hazard: number };
  readonly compliance: ComplianceRules;
}
