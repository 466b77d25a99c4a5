/** What stands in the shop, and what anyone who runs it may know. */
import type { CalendarEvent, KeywordFacts, PageWorkFacts, PlatformFacts, VariantFacts } from './market.ts';
import type { Lever, LeverRange, NumericLever } from './plan.ts';
import type { PublishedRules } from './published-rules.ts';
import type { FulfilmentMode, LocalText } from './shop.ts';

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
    /** Perishable goods only: units on hand by days left to sell them, 1 = today is the last. */
    readonly daysLeft?: readonly { readonly days: number; readonly units: number }[];
    /** Goods ordered daily only: the order-up-to level in force from Tuesday on. */
    readonly standingUnits?: number;
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
  /** Days it may be sold after receipt; absent where it does not perish. */
  readonly lifeDays?: number;
}

/** What anyone who runs the shop may know: catalogue, fees, ranges, calendar. No demand parameter. */
export interface PublicFacts {
  readonly scenarioId: string;
  readonly name: LocalText;
  readonly skus: readonly SkuFacts[];
  readonly categories: readonly { readonly id: string; readonly name: LocalText }[];
  readonly ranges: Readonly<Record<NumericLever, LeverRange>>;
  /** The events that the season's calendar carries. */
  readonly calendar: readonly CalendarEvent[];
  /** Last year's traffic of the platform by ISO week, 1 = an average week, published in steps of .05; index 0 is week 1. */
  readonly marketIndex: readonly number[];
  /** Platforms to sell on; the first is the one the shop was taken over with. */
  readonly platforms: readonly PlatformFacts[];
  /** Share of a further platform's visitors that the largest one reaches already. */
  readonly platformOverlapShare: number;
  readonly extraPlatformFen: number;
  readonly variants: readonly VariantFacts[];
  readonly pageWork: PageWorkFacts;
  /** Published search volumes, the most searched class first. */
  readonly keywords: readonly KeywordFacts[];
  /** What the quality of product pages loses a week, and what work on them gains; see `listingAfter`. */
  readonly listingWork: { readonly listingDecay: number; readonly listingGrowth: number };
  /** A rule that follows stock moves prices by up to `stockMove`, from none at `stockTargetWeeks` of cover. */
  readonly pricingRules: { readonly stockMove: number; readonly stockTargetWeeks: number };
  /** Who can deliver: price factor, days on top of the lead time, punctuality and defects as past buyers report them. */
  readonly suppliers: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly costFactor: number;
    readonly leadTimeShiftDays: number;
    readonly punctuality: readonly number[];
    readonly defectRate: number;
    readonly priceBreaks: readonly { readonly fromUnits: number; readonly discountShare: number }[];
  }[];
  readonly inspectionFenPerUnit: number;
  /** Share of cost that a clearance trader pays. */
  readonly clearanceShare: number;
  /** Third-party carriers; speed and breakage against the first's: shares a day earlier or later, and a multiple. */
  readonly carriers: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly costFactor: number;
    readonly fasterShare: number;
    readonly slowerShare: number;
    readonly damageFactor: number;
  }[];
  /** What policies cost, fen a piece or a week; the fourth way to pay as a share of net sales. */
  readonly policyCosts: {
    readonly thinPackagingFen: number;
    readonly sturdyPackagingFen: number;
    readonly remoteSurchargeFen: number;
    readonly freightPremiumFen: number;
    readonly botFenPerWeek: number;
    readonly botFenPerChat: number;
    readonly reviewerWageFen: number;
    readonly targetingFen: number;
    readonly backupGatewayFen: number;
    readonly fourthMethodRate: number;
  };
  /** Terms of the membership as its members read them, and how the books value points. */
  readonly members: {
    /** Share of their net sales that full tier benefits cost: none, silver, gold. */
    readonly tierCostRates: readonly number[];
    readonly doublePointsFactor: number;
    /** Share of outstanding points that stands as a liability. */
    readonly liabilityShare: number;
  };
  /** Pairs of products that buyers like to see together. */
  readonly bundlePairs: readonly (readonly [string, string])[];
  /** Levers that a guided season opens, by week from 1. */
  readonly unlocks: readonly (readonly Lever[])[];
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
  /** How the rules work that platforms, couriers and the handbook publish. */
  readonly rules: PublishedRules;
}
