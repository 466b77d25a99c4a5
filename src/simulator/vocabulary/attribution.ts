/** Why a week came out as it did: causes, luck, misconceptions, and what could have been expected. */
import type { Range } from './forecast.ts';
import type { WeekPlan } from './plan.ts';
import type { Axis } from './shop.ts';

/**
 * What two weeks can differ in apart from luck. `supply` is opening stock, purchasing and delivery; `carried`
 * what earlier weeks left with the buyers: customers, reference prices, pantries, fatigue, ratings, rankings.
 */
export const FACTORS = [
  'price',
  'promotion',
  'traffic',
  'supply',
  'service',
  'season',
  'rivals',
  'carried',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Rows of the bridge of causes: this week's luck adds to the change, last week's is taken back. */
export const CAUSES = [...FACTORS, 'luckNow', 'luckBefore'] as const;
export type Cause = (typeof CAUSES)[number];
export interface CauseRow {
  readonly cause: Cause;
  /** Effect on the change of operating profit; the rows add up to it. */
  readonly effectFen: number;
}

/** Where luck came in: how many came, how many bought, what they put in the basket, empty shelves, the rest. */
export const LUCK_SOURCES = ['traffic', 'conversion', 'basket', 'supply', 'afterSales'] as const;
export type LuckSource = (typeof LUCK_SOURCES)[number];
export interface LuckRow {
  readonly source: LuckSource;
  readonly effectFen: number;
}

/** A week's luck against expected values; `rows` add up to `luckFen` = `realisedFen` − `expectedFen`. */
export interface WeekLuck {
  readonly week: number;
  readonly expectedFen: number;
  readonly realisedFen: number;
  readonly luckFen: number;
  readonly rows: readonly LuckRow[];
}

/** Operating profit as the mean over the scoring futures and what luck made of it: plan + luck = realised. */
export interface PlanAndLuck {
  readonly week: number;
  readonly planFen: number;
  readonly luckFen: number;
  readonly realisedFen: number;
  /** Standard error of `planFen`. */
  readonly standardErrorFen: number;
  readonly futures: number;
}

/** Operating profit over many futures, fen. */
export interface Fan {
  readonly week: number;
  readonly meanFen: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

export interface FanChart {
  readonly week: number;
  /** Of the week itself; later weeks are drawn from the first 80 of them. */
  readonly futures: number;
  /** The week itself, then eight more under the lasting decisions of the plan. */
  readonly weeks: readonly Fan[];
  /** What the week brought; absent for a week to come or a plan that was not played. */
  readonly realisedFen?: number;
  /** Share of the futures that were worse, ties counted half: 0 the worst luck, 1 the best. */
  readonly percentile?: number;
}

/** How good an 80 % range was. All but `hit` and `errorShare` in the unit of the range; smaller is better. */
export interface ForecastScore {
  readonly hit: boolean;
  /** Middle of the range less what came. */
  readonly error: number;
  /** Size of the error as a share of what came. */
  readonly errorShare: number;
  /** Width plus ten times what a miss missed by (Gneiting and Raftery 2007). */
  readonly intervalScore: number;
  /** Mean pinball loss of the ranges' 10 %, 50 % and 90 % points. */
  readonly pinballLoss: number;
}

/** A bet after its week, beside the shop's own forecast of that week. */
export interface BetRecord {
  readonly week: number;
  readonly actualFen: number;
  readonly bet: ForecastScore;
  readonly betRangeFen: Range;
  readonly reference: ForecastScore;
  readonly referenceRangeFen: Range;
  /** Interval score of the bet ÷ that of the reference: below 1 the keeper knew more. */
  readonly relativeScore: number;
}

export const CALIBRATIONS = ['too-few', 'overconfident', 'calibrated', 'underconfident'] as const;
export type Calibration = (typeof CALIBRATIONS)[number];

/** A season's bets. Shares are null without bets. */
export interface ForecastRecord {
  readonly bets: readonly BetRecord[];
  readonly hits: number;
  readonly hitShare: number | null;
  readonly referenceHitShare: number | null;
  readonly meanErrorShare: number | null;
  /** Mean error: above 0 the keeper hopes too much. */
  readonly biasFen: number | null;
  /** 1 − interval scores of the bets ÷ those of the reference: above 0 the bets were the better forecast. */
  readonly skill: number | null;
  readonly calibration: Calibration;
}

/** Mistaken ideas that a week's plan can show. */
export const MISCONCEPTIONS = [
  'price-cut-while-short', // cheaper although stock, not the price, was the limit
  'chasing-luck', // prices follow last week's luck
  'returns-ignored', // a margin that returns eat up
  'sales-over-profit', // more sales for less profit
  'promotion-while-short', // promoting what there is too little of
  'coupon-below-basket', // a coupon for those who spend as much anyway
  'stacked-promotions', // several deals on the same order
  'promotion-every-week', // deals so often that they pull no more
  'discount-beyond-margin', // every discounted order loses money
  'flash-on-empty-shelf', // a flash sale of what is gone
  'overstocked', // more stock than eight weeks sell
  'ordering-by-sales', // ordering what was sold, not what was wanted
  'promise-too-short', // a promise the carriers can't keep
  'idle-agents', // agents far above need
  'service-starved', // agents far below need
  'bid-above-click-value', // paying more for a click than it brings
  'advertising-while-short', // more visitors for empty shelves
  'daily-emails', // mailing until the list unsubscribes
  'creators-below-threshold', // too little for creators to be seen
  'growth-starved', // cutting what pays only later
  'reviews-overpaid', // rewards beyond what brings reviews
  'checks-too-strict', // refusing good buyers to stop few bad ones
] as const;
export type Misconception = (typeof MISCONCEPTIONS)[number];

/** A misconception and the re-run that proves it. */
export interface MisconceptionFlag {
  readonly code: Misconception;
  readonly week: number;
  readonly skuId?: string;
  /** What the proof changed in the week's plan. */
  readonly change: WeekPlan;
  /**
   * Mean gain of the change over the scoring futures, fen: this week, eight more and the stocks left, or this
   * week alone where `measure` says so.
   */
  readonly gainFen: number;
  readonly standardErrorFen: number;
  readonly measure: 'week' | 'value';
  /** What the change would have added to operating profit in that week, with the luck it had. */
  readonly sameLuckFen: number;
}

/** Mean mark of an axis over the weeks that have one. */
export interface SeasonAxis {
  readonly score: number | null;
  readonly weeks: number;
}

/** The season's marks; forecast, desk and report stand beside them and never enter. */
export interface SeasonScore {
  /** Final once every week of the season has its final mark. */
  readonly stage: 'provisional' | 'final';
  readonly axes: Readonly<Record<Axis, SeasonAxis>>;
  readonly overall: number | null;
  readonly weeksScored: number;
  readonly provisionalWeeks: readonly number[];
  readonly missingWeeks: readonly number[];
  readonly forecast: ForecastRecord | null;
  /** Mean mark of the desk cases, 0 to 100. */
  readonly desk: number | null;
  /** Share of the report's parts that were handed in, 0 to 1. */
  readonly reportCompleteness: number | null;
}
