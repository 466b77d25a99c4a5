/** One lever of a shop, everything else left alone: what can be set, what is played, and what counts. */
import type { FullPlan, Purchase, WeekPlan, WeekResult } from '../../simulator/index.ts';
import { playSeason } from '../lesson/labs/kit/season.ts';
import { lucksOf, type Play } from '../lesson/labs/price-lab.ts';

export const LAB_IDS = [
  'price',
  'coupon',
  'threshold',
  'stock',
  'bid',
  'messages',
  'agents',
  'promise',
] as const;
export type LabId = (typeof LAB_IDS)[number];

/** What a week showed beside its profit. Money in fen, shares 0 to 1. */
export const FACTS = [
  'units',
  'orders',
  'orderValueFen',
  'mailOrders',
  'lostUnits',
  'scrappedUnits',
  'adSpendFen',
  'answeredShare',
  'lateShare',
] as const;
export type Fact = (typeof FACTS)[number];

export interface Outcome {
  /** Operating profit of all weeks, mean of the lucks. */
  readonly profitFen: number;
  readonly facts: Readonly<Partial<Record<Fact, number>>>;
}
export interface Scanned extends Outcome {
  readonly value: number;
}

/** Settings of the shop that a lever stands among. */
export interface Base {
  readonly listPriceFen: FullPlan['listPriceFen'];
  readonly purchase: FullPlan['purchase'];
}

export interface PracticeLab {
  readonly id: LabId;
  readonly scenarioId: string;
  readonly seed: string;
  /** Weeks played with the setting; their profit is added up. */
  readonly weeks: number;
  readonly minutes: number;
  readonly skill: 'pricing' | 'promotion' | 'stock' | 'marketing' | 'fulfilment';
  /** The lesson that teaches it. */
  readonly lesson: { readonly module: number; readonly order: number };
  /** The product it is about, where it is about one. */
  readonly skuId?: string;
  /** Positions of the slider, in the unit of the lever: yuan, fen, units, people or days. */
  readonly lever: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly start: number;
  };
  readonly plan: (value: number, base: Base) => WeekPlan;
  readonly facts: readonly Fact[];
}

/** Each setting is played in as many lucks, the same ones for all, and the mean counts. */
export const PRACTICE_LUCKS = 6;
const EVERY_DAY = 0b1111111;
const COUPON_MINIMUM_FEN = 6900;
const THRESHOLD_DISCOUNT_FEN = 2000;
const SEARCH_BUDGET_FEN = 600_000;

const upTo = (units: number): Purchase => ({ kind: 'order-up-to', units });

export const LABS: Readonly<Record<LabId, PracticeLab>> = {
  price: {
    id: 'price',
    scenarioId: 'apparel',
    seed: 'lab-price',
    weeks: 1,
    minutes: 4,
    skill: 'pricing',
    lesson: { module: 4, order: 6 },
    skuId: 'hoodie',
    lever: { min: 109, max: 229, step: 4, start: 145 },
    plan: (yuan, { listPriceFen }) => ({ listPriceFen: { ...listPriceFen, hoodie: yuan * 100 } }),
    facts: ['units', 'orders'],
  },
  coupon: {
    id: 'coupon',
    scenarioId: 'accessories',
    seed: 'lab-coupon',
    weeks: 1,
    minutes: 4,
    skill: 'promotion',
    lesson: { module: 11, order: 3 },
    lever: { min: 2, max: 30, step: 2, start: 26 },
    plan: (yuan) => ({
      coupon: { valueFen: yuan * 100, minimumFen: COUPON_MINIMUM_FEN, dayMask: EVERY_DAY },
    }),
    facts: ['orders', 'orderValueFen'],
  },
  threshold: {
    id: 'threshold',
    scenarioId: 'apparel',
    seed: 'lab-threshold',
    weeks: 1,
    minutes: 5,
    skill: 'promotion',
    lesson: { module: 11, order: 3 },
    lever: { min: 79, max: 399, step: 20, start: 99 },
    plan: (yuan) => ({
      threshold: { thresholdFen: yuan * 100, discountFen: THRESHOLD_DISCOUNT_FEN, dayMask: EVERY_DAY },
    }),
    facts: ['orders', 'orderValueFen'],
  },
  stock: {
    id: 'stock',
    scenarioId: 'fresh',
    seed: 'lab-stock',
    weeks: 4,
    minutes: 5,
    skill: 'stock',
    lesson: { module: 5, order: 2 },
    skuId: 'salmon',
    lever: { min: 10, max: 150, step: 5, start: 35 },
    plan: (units, { purchase }) => ({ purchase: { ...purchase, salmon: upTo(units) } }),
    facts: ['lostUnits', 'scrappedUnits'],
  },
  bid: {
    id: 'bid',
    scenarioId: 'apparel',
    seed: 'lab-bid',
    weeks: 1,
    minutes: 4,
    skill: 'marketing',
    lesson: { module: 9, order: 3 },
    lever: { min: 40, max: 360, step: 20, start: 300 },
    plan: (fen) => ({ semBudgetFen: SEARCH_BUDGET_FEN, semMaxBidFen: fen }),
    facts: ['adSpendFen', 'orders'],
  },
  messages: {
    id: 'messages',
    scenarioId: 'apparel',
    seed: 'lab-messages',
    weeks: 4,
    minutes: 4,
    skill: 'marketing',
    lesson: { module: 9, order: 5 },
    lever: { min: 0, max: 7, step: 1, start: 7 },
    plan: (emailSends) => ({ emailSends }),
    facts: ['mailOrders', 'orders'],
  },
  agents: {
    id: 'agents',
    scenarioId: 'apparel',
    seed: 'lab-agents',
    weeks: 4,
    minutes: 4,
    skill: 'fulfilment',
    lesson: { module: 8, order: 1 },
    lever: { min: 0, max: 8, step: 1, start: 6 },
    plan: (serviceAgents) => ({ serviceAgents }),
    facts: ['answeredShare', 'orders'],
  },
  promise: {
    id: 'promise',
    scenarioId: 'apparel',
    seed: 'lab-promise',
    weeks: 4,
    minutes: 4,
    skill: 'fulfilment',
    lesson: { module: 7, order: 3 },
    lever: { min: 1, max: 10, step: 1, start: 7 },
    plan: (promiseDays) => ({ promiseDays }),
    facts: ['lateShare', 'orders'],
  },
};

const sumOf = (results: readonly WeekResult[], pick: (week: WeekResult) => number) =>
  results.reduce((sum, week) => sum + pick(week), 0);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

function factOf(fact: Fact, results: readonly WeekResult[], skuId: string | undefined): number {
  const sku = (pick: (one: WeekResult['skus'][number]) => number) =>
    sumOf(results, ({ skus }) => skus.reduce((sum, one) => sum + (one.skuId === skuId ? pick(one) : 0), 0));
  const orders = sumOf(results, (week) => week.orders);
  switch (fact) {
    case 'units':
      return sku((one) => one.units);
    case 'lostUnits':
      return sku((one) => one.lostUnits);
    case 'scrappedUnits':
      return sku((one) => one.scrappedUnits);
    case 'orders':
      return orders;
    case 'orderValueFen': {
      const sales = sumOf(results, ({ days }) => days.reduce((sum, day) => sum + day.netSalesFen, 0));
      return share(sales, orders);
    }
    case 'mailOrders':
      return sumOf(
        results,
        ({ channels }) => channels.find(({ channel }) => channel === 'email')?.orders ?? 0,
      );
    case 'adSpendFen':
      return sumOf(
        results,
        ({ channels }) => channels.find(({ channel }) => channel === 'sem')?.spendFen ?? 0,
      );
    case 'answeredShare': {
      const chats = sumOf(results, ({ service }) => service.chats);
      return share(
        sumOf(results, ({ service }) => service.chats * service.answeredIn30SecondsRate),
        chats,
      );
    }
    case 'lateShare': {
      const delivered = sumOf(results, ({ fulfilment }) => fulfilment.deliveredOrders);
      return share(
        sumOf(results, ({ fulfilment }) => fulfilment.lateOrders),
        delivered,
      );
    }
  }
}

/** Plays one setting in every luck of a seed. */
export async function playSetting(
  play: Play,
  lab: PracticeLab,
  base: Base,
  value: number,
  seed: string = lab.seed,
): Promise<Outcome> {
  const facts: Partial<Record<Fact, number>> = {};
  let profitFen = 0;
  for (const luck of lucksOf(seed, PRACTICE_LUCKS)) {
    const results = await playSeason(play, luck, lab.weeks, lab.plan(value, base));
    profitFen += sumOf(results, ({ profit }) => profit.operatingProfitFen) / PRACTICE_LUCKS;
    for (const fact of lab.facts)
      facts[fact] = (facts[fact] ?? 0) + factOf(fact, results, lab.skuId) / PRACTICE_LUCKS;
  }
  return { profitFen: Math.round(profitFen), facts };
}

/** Every position of the slider. */
export function positionsOf({ lever }: PracticeLab): number[] {
  const count = Math.floor((lever.max - lever.min) / lever.step) + 1;
  return Array.from({ length: count }, (_, place) => lever.min + place * lever.step);
}

/** Plays every position. */
export async function scan(play: Play, lab: PracticeLab, base: Base): Promise<Scanned[]> {
  const all: Scanned[] = [];
  for (const value of positionsOf(lab)) all.push({ value, ...(await playSetting(play, lab, base, value)) });
  return all;
}

export const bestOf = (scanned: readonly Scanned[]): Scanned =>
  scanned.reduce((best, one) => (one.profitFen > best.profitFen ? one : best));

/** How much of the way from the present profit to the best one a try has to go. */
const TARGET_SHARE = 0.9;
const TARGET_STEP_FEN = 10_000;

/** Profit to reach, in whole hundreds of yuan. */
export function targetOf(scanned: readonly Scanned[], start: number): number {
  const now = scanned.find(({ value }) => value === start);
  if (!now) throw new Error(`no position at ${start}`);
  const best = bestOf(scanned).profitFen;
  const wanted = now.profitFen + TARGET_SHARE * (best - now.profitFen);
  return Math.floor(wanted / TARGET_STEP_FEN) * TARGET_STEP_FEN;
}
