import type { WeekPlan, WeekResult } from '../../../../simulator/index.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Ways to get fewer late parcels, and what each sets. */
export const OPTIONS = {
  promise: { promiseDays: 5 },
  express: { carrierId: 'express' },
  crowd: { crowdsourcedShare: 0.4, thirdPartyShare: 0.6 },
  own: { ownShare: 0.3, ownStaff: 2, thirdPartyShare: 0.6 },
} as const satisfies Record<string, WeekPlan>;
export type OptionId = keyof typeof OPTIONS;
export const OPTION_IDS = Object.keys(OPTIONS) as OptionId[];
export const OPTION_WEEKS = 8;
const WEEKS_BEFORE = 2;
const OPTION_LUCKS = 6;

/** Weeks with one option beside the same weeks without; mean over the lucks. Money in fen. */
export interface OptionTry {
  /** Profit more than without, week by week. */
  readonly gainFen: readonly number[];
  /** Least and most of the lucks in the first week. */
  readonly firstLowFen: number;
  readonly firstHighFen: number;
  /** Late parcels and orders, week by week. */
  readonly lateRate: readonly number[];
  readonly orders: readonly number[];
}
export interface OptionSetup {
  readonly none: OptionTry;
  readonly tries: Readonly<Record<OptionId, OptionTry>>;
}

async function weeksOf(play: Play, luck: string, plan: WeekPlan): Promise<WeekResult[]> {
  const before = Array.from({ length: WEEKS_BEFORE }, (): WeekPlan => ({}));
  const results: WeekResult[] = [];
  for (let week = 1; week <= OPTION_WEEKS; week += 1) {
    const after = Array.from({ length: week - 1 }, (): WeekPlan => ({}));
    results.push(await play(luck, [...before, plan, ...after]));
  }
  return results;
}

function compare(with_: readonly WeekResult[][], without: readonly WeekResult[][]): OptionTry {
  const weeks = Array.from({ length: OPTION_WEEKS }, (_, n) => n);
  const gainOf = (luck: number, week: number) =>
    (with_[luck]?.[week]?.profit.operatingProfitFen ?? 0) -
    (without[luck]?.[week]?.profit.operatingProfitFen ?? 0);
  const lucks = [...with_.keys()];
  const mean = (pick: (luck: number) => number) =>
    lucks.reduce((sum, luck) => sum + pick(luck) / lucks.length, 0);
  const first = lucks.map((luck) => gainOf(luck, 0));
  return {
    gainFen: weeks.map((week) => Math.round(mean((luck) => gainOf(luck, week)))),
    firstLowFen: Math.min(...first),
    firstHighFen: Math.max(...first),
    lateRate: weeks.map((week) => mean((luck) => with_[luck]?.[week]?.fulfilment.lateRate ?? 0)),
    orders: weeks.map((week) => Math.round(mean((luck) => with_[luck]?.[week]?.orders ?? 0))),
  };
}

/** Plays eight weeks under every option beside the same weeks without. */
export async function playOptions(seed: string, play: Play): Promise<OptionSetup> {
  const weeksUnder = async (plan: WeekPlan) => {
    const all: WeekResult[][] = [];
    for (const luck of lucksOf(seed, OPTION_LUCKS)) all.push(await weeksOf(play, luck, plan));
    return all;
  };
  const without = await weeksUnder({});
  const tryOf = async (id: OptionId) => compare(await weeksUnder(OPTIONS[id]), without);
  return {
    none: compare(without, without),
    tries: {
      promise: await tryOf('promise'),
      express: await tryOf('express'),
      crowd: await tryOf('crowd'),
      own: await tryOf('own'),
    },
  };
}

export interface OptionReading {
  /** Sum over the weeks counted. */
  readonly gainFen: number;
  /** Means over the weeks counted. */
  readonly lateRate: number;
  readonly orders: number;
}

/** One option, counted over its first `weeks` weeks. */
export function readOption({ gainFen, lateRate, orders }: OptionTry, weeks: number): OptionReading {
  const sum = (list: readonly number[]) => list.slice(0, weeks).reduce((all, one) => all + one, 0);
  return { gainFen: sum(gainFen), lateRate: sum(lateRate) / weeks, orders: sum(orders) / weeks };
}
