/**
 * A scenario compiled for the engine: the same numbers in typed arrays, plus the layout of the state.
 *
 * Compiling once keeps objects and property look-ups out of the day loop. Indices: g segments, j products,
 * k categories, c channels, l customer classes, m delivery modes.
 */

import { reviewedDaily } from '../base-stock.ts';
import { exp } from '../maths.ts';
import type { Scenario, ScenarioDraft } from '../scenario.ts';
import { CHANNELS, FULFILMENT_MODES } from '../vocabulary.ts';
import { compileMarket, type MarketWeek } from './market.ts';

export const SEGMENT_COUNT = 5;
export const CLASS_COUNT = 3;
export const CUSTOMER_CELLS = SEGMENT_COUNT * CLASS_COUNT;
export const RECENCY_WEEKS = 13;
export const PIPE_DAYS = 28;
/** Days since receipt that shelves of perishable goods are counted by: 0 to 21. */
export const AGE_DAYS = 22;
/** Weeks of posted prices that a promotion is compared with. */
export const POSTED_WEEKS = 5;
export const BACKLOG_DAYS = 7;
export const TRANSIT_DAYS = 16;
/** Longest handling plus transit, in days after shipping. */
export const DELIVERY_OFFSETS = 9;
export const CHANNEL_COUNT = CHANNELS.length;

/** Offsets of each quantity in the flat state array (units as in the comments). */
export interface Layout {
  readonly weekIndex: number; // weeks since the warm state
  readonly stock: number; // J, units on hand
  readonly pipe: number; // J × 28, units by day of arrival from the coming Monday
  readonly referencePrice: number; // J, fen
  readonly reviewCount: number; // J, discounted reviews
  readonly reviewStars: number; // J, discounted stars
  readonly returnUnits: number; // J × 3, units due back in +1, +2, +3 weeks
  readonly returnValue: number; // J × 3, fen
  readonly pantry: number; // K, forward-bought units
  readonly rivalPrice: number; // K, index
  readonly customers: number; // 15, alive customers by segment and class
  readonly recency: number; // 15 × 13, the same by weeks since the last purchase
  readonly backlog: number; // 7, paid and unshipped orders by age in days
  readonly due: number; // 16, orders in transit by day of delivery
  readonly dueLate: number; // 16, of which later than promised
  readonly adstock: number; // 3, fen a day: social, kol, content
  readonly seoStock: number;
  readonly contentStock: number;
  readonly listing: number;
  readonly fatigue: number;
  readonly contactable: number;
  readonly satisfaction: number; // 3
  readonly searchWeight: number;
  readonly market: number;
  readonly cash: number; // fen
  readonly receivable: number; // 3, fen by week of payment
  readonly payable: number; // 3, fen
  readonly tickets: number;
  readonly age: number; // J × 22, units on hand by days since receipt; no cells where nothing perishes
  readonly standing: number; // J, order-up-to level last set for goods ordered daily; likewise
  readonly postedPrice: number; // J × 5, list prices of the last five weeks, newest first, fen
  readonly awareness: number; // J, share of buyers who know the product
  readonly pageSeconds: number; // 3, load times of pictures, video and code
  readonly audience: number; // warmed up for the next campaign, fen
  readonly adopted: number; // one a variant, 1 once its adoption is paid
  readonly defects: number; // J, share of stock and goods under way that is faulty
  readonly scripts: number; // stock of reply scripts, 0 without
  readonly skill: number; // the team's, 1 without training
  readonly members: number; // customers who are members
  readonly points: number; // outstanding, fen at face value: a point is worth a fen
  readonly pointsLiability: number; // what the books owe for them, fen
  readonly pointsDue: number; // 2, points that go back with returns of the next two weeks
  readonly referrals: number; // visits that joined groups bring tomorrow
  readonly length: number;
}

export interface World {
  readonly scenario: ScenarioDraft;
  readonly layout: Layout;
  readonly skuCount: number;
  readonly categoryCount: number;
  readonly categoryOf: Int32Array;
  readonly unitCost: Float64Array;
  readonly usualPrice: Float64Array;
  readonly weightKilogram: Float64Array;
  readonly leadTimeDays: Int32Array;
  /** Days a product may be sold after receipt; 0 where it does not perish. */
  readonly lifeDays: Int32Array;
  /** 1 where a product is ordered every day. */
  readonly orderedDaily: Uint8Array;
  /** Whether anything in the shop perishes. */
  readonly perishes: boolean;
  readonly forwardBuy: Float64Array;
  readonly quality: Float64Array;
  readonly returnRate: Float64Array;
  readonly popularity: Float64Array;
  /** β_g·e_j, G × J. */
  readonly priceSensitivity: Float64Array;
  /** mix_cg·pv_c·q_c, C × G: effective product viewers a visit brings. */
  readonly viewerWeight: Float64Array;
  /** mix_cg, C × G. */
  readonly segmentMix: Float64Array;
  readonly viewShare: Float64Array;
  readonly season: Float64Array;
  /** The calendar by ISO week, 0 for an average week. */
  /** The calendar as marks see it: without events that nobody could know of beforehand. */
  readonly foreseen: readonly MarketWeek[];
  readonly market: readonly MarketWeek[];
  /** P(delivery `o` days after leaving the shelf), mode × offset; sums to 1. */
  readonly deliveryPmf: Float64Array;
  /** Share of a day's traffic in the busiest `i` hours on end, 0 to 24. */
  readonly trafficInHours: Float64Array;
  /** Visits a week of a returning customer by class, the within-week dropout factor included. */
  readonly visitRate: Float64Array;
  readonly baseUtility: number;
  readonly newDirectVisitsPerDay: number;
  readonly urgency: { readonly coupon: number; readonly threshold: number; readonly gift: number };
  readonly weeklyUnits: Float64Array;
  readonly categoryWeeklyUnits: Float64Array;
  /** Weekly units against which stock counts as slow: an average product's where the reference shop sells none. */
  readonly usualUnits: Float64Array;
  readonly ordersPerWeek: number;
  readonly lateReference: number;
  readonly slaReference: number;
  /** Goods always come on the day they were promised for. */
  readonly punctual: boolean;
  /** While calibrating the platform's search weight is held at 1. */
  readonly pinSearchWeight: boolean;
}

/** What calibration solves for, while it is still being solved. */
export interface Unknowns {
  readonly baseUtility: number;
  readonly newDirectVisitsPerDay: number;
  readonly visitsPerWeek: readonly number[];
  readonly promotionUrgency: { readonly coupon: number; readonly threshold: number; readonly gift: number };
  readonly weeklyUnits: readonly number[];
  readonly categoryWeeklyUnits: readonly number[];
  readonly ordersPerWeek: number;
  readonly lateRate: number;
  readonly slaAttainmentRate: number;
  readonly pinSearchWeight?: boolean;
}

function layoutOf(skus: number, categories: number, perishes: boolean, variants: number): Layout {
  let next = 0;
  const take = (size: number) => {
    const at = next;
    next += size;
    return at;
  };
  return {
    weekIndex: take(1),
    stock: take(skus),
    pipe: take(skus * PIPE_DAYS),
    referencePrice: take(skus),
    reviewCount: take(skus),
    reviewStars: take(skus),
    returnUnits: take(skus * 3),
    returnValue: take(skus * 3),
    pantry: take(categories),
    rivalPrice: take(categories),
    customers: take(CUSTOMER_CELLS),
    recency: take(CUSTOMER_CELLS * RECENCY_WEEKS),
    backlog: take(BACKLOG_DAYS),
    due: take(TRANSIT_DAYS),
    dueLate: take(TRANSIT_DAYS),
    adstock: take(3),
    seoStock: take(1),
    contentStock: take(1),
    listing: take(1),
    fatigue: take(1),
    contactable: take(1),
    satisfaction: take(3),
    searchWeight: take(1),
    market: take(1),
    cash: take(1),
    receivable: take(3),
    payable: take(3),
    tickets: take(1),
    age: take(perishes ? skus * AGE_DAYS : 0),
    standing: take(perishes ? skus : 0),
    postedPrice: take(skus * POSTED_WEEKS),
    awareness: take(skus),
    pageSeconds: take(3),
    audience: take(1),
    adopted: take(variants),
    defects: take(skus),
    scripts: take(1),
    skill: take(1),
    members: take(1),
    points: take(1),
    pointsLiability: take(1),
    pointsDue: take(2),
    referrals: take(1),
    length: next,
  };
}

/** Chance that a parcel arrives `o` days after it is picked: 80 % leave the same day, the rest the next. */
function deliveryPmf(scenario: ScenarioDraft): Float64Array {
  const pmf = new Float64Array(FULFILMENT_MODES.length * DELIVERY_OFFSETS);
  FULFILMENT_MODES.forEach((mode, m) => {
    scenario.fulfilment.transit[mode].forEach((chance, days) => {
      pmf[m * DELIVERY_OFFSETS + days]! += chance * scenario.fulfilment.sameDayShare;
      pmf[m * DELIVERY_OFFSETS + days + 1]! += chance * (1 - scenario.fulfilment.sameDayShare);
    });
  });
  return pmf;
}

function usualUnits(weeklyUnits: readonly number[]): Float64Array {
  const sold = weeklyUnits.filter((units) => units > 0);
  const mean = sold.reduce((total, units) => total + units, 0) / Math.max(1, sold.length);
  return Float64Array.from(weeklyUnits, (units) => (units > 0 ? units : mean));
}

/** Share of a day's traffic in the busiest run of hours, by its length. */
function trafficInHours({ hourlyTraffic }: ScenarioDraft): Float64Array {
  const total = hourlyTraffic.reduce((sum, share) => sum + share, 0);
  return Float64Array.from({ length: 25 }, (_, hours) => {
    let most = 0;
    for (let from = 0; from + hours <= 24; from++)
      most = Math.max(
        most,
        hourlyTraffic.slice(from, from + hours).reduce((sum, share) => sum + share, 0),
      );
    return most / total;
  });
}

export function buildWorld(scenario: ScenarioDraft, unknowns: Unknowns): World {
  const { skus, segments, channels, categories } = scenario;
  const J = skus.length;
  const perishes = skus.some(({ lifeDays }) => (lifeDays ?? 0) > 0);
  const priceSensitivity = new Float64Array(SEGMENT_COUNT * J);
  segments.forEach((segment, g) => {
    skus.forEach((sku, j) => {
      priceSensitivity[g * J + j] = segment.logPriceSensitivity * sku.priceElasticityFactor;
    });
  });
  const viewerWeight = new Float64Array(CHANNEL_COUNT * SEGMENT_COUNT);
  const segmentMix = new Float64Array(CHANNEL_COUNT * SEGMENT_COUNT);
  CHANNELS.forEach((channel, c) => {
    for (let g = 0; g < SEGMENT_COUNT; g++) {
      const mix = channels.segmentMix[channel][g]!;
      segmentMix[c * SEGMENT_COUNT + g] = mix;
      viewerWeight[c * SEGMENT_COUNT + g] =
        mix * channels.productViewShare[channel] * channels.purchaseIntent[channel];
    }
  });
  const market = compileMarket(scenario);
  const calendar = scenario.calendar.filter(({ announced, noticeWeeks }) => announced || noticeWeeks > 0);
  const foreseen =
    calendar.length < scenario.calendar.length ? compileMarket({ ...scenario, calendar }) : market;
  const { classes, dormancyPerWeek } = scenario.customers;
  const visitRate = new Float64Array(CLASS_COUNT);
  classes.forEach((customerClass, l) => {
    const k = customerClass.ordersPerWeek * customerClass.dropoutRate + dormancyPerWeek;
    visitRate[l] = (unknowns.visitsPerWeek[l]! * (1 - exp(-k))) / k;
  });
  return {
    // copied: engines read a parsed object of this size by hashing names, a copied one by position
    scenario: { ...scenario, service: { ...scenario.service } },
    layout: layoutOf(J, categories.length, perishes, scenario.variants.length),
    skuCount: J,
    categoryCount: categories.length,
    categoryOf: Int32Array.from(skus, (sku) => categories.findIndex(({ id }) => id === sku.category)),
    unitCost: Float64Array.from(skus, (sku) => sku.unitCostFen),
    usualPrice: Float64Array.from(skus, (sku) => sku.usualPriceFen),
    weightKilogram: Float64Array.from(skus, (sku) => sku.weightGrams / 1000),
    leadTimeDays: Int32Array.from(skus, (sku) => sku.leadTimeDays),
    lifeDays: Int32Array.from(skus, (sku) => sku.lifeDays ?? 0),
    orderedDaily: Uint8Array.from(skus, (sku) => (reviewedDaily(sku) ? 1 : 0)),
    perishes,
    forwardBuy: Float64Array.from(skus, (sku) => sku.forwardBuyShare),
    quality: Float64Array.from(skus, (sku) => sku.quality),
    returnRate: Float64Array.from(skus, (sku) => sku.returnRate),
    popularity: Float64Array.from(skus, (sku) => sku.popularity),
    priceSensitivity,
    viewerWeight,
    segmentMix,
    viewShare: Float64Array.from(CHANNELS, (channel) => channels.productViewShare[channel]),
    season: Float64Array.from(market.slice(1), (week) => week.season),
    foreseen,
    market,
    deliveryPmf: deliveryPmf(scenario),
    trafficInHours: trafficInHours(scenario),
    visitRate,
    baseUtility: unknowns.baseUtility,
    newDirectVisitsPerDay: unknowns.newDirectVisitsPerDay,
    urgency: unknowns.promotionUrgency,
    weeklyUnits: Float64Array.from(unknowns.weeklyUnits),
    categoryWeeklyUnits: Float64Array.from(unknowns.categoryWeeklyUnits),
    usualUnits: usualUnits(unknowns.weeklyUnits),
    ordersPerWeek: unknowns.ordersPerWeek,
    lateReference: unknowns.lateRate,
    slaReference: unknowns.slaAttainmentRate,
    punctual: scenario.suppliers.every(({ punctuality }) => punctuality.includes(1)),
    pinSearchWeight: unknowns.pinSearchWeight ?? false,
  };
}

const worlds = new WeakMap<Scenario, World>();

/** The compiled form of a calibrated scenario; compiled once per scenario object. */
export function worldOf(scenario: Scenario): World {
  let world = worlds.get(scenario);
  if (world === undefined) {
    world = buildWorld(scenario, scenario.calibrated);
    worlds.set(scenario, world);
  }
  return world;
}
