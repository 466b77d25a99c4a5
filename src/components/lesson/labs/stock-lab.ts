import type { Purchase, WeekPlan } from '../../../simulator/index.ts';
import { lucksOf, type Play } from './price-lab.ts';

/** One week at one level: what was short, what stayed, and when the shelf was empty. */
export interface StockWeek {
  readonly leftUnits: number;
  readonly lostUnits: number;
  readonly lostMarginFen: number;
  /** Day and minute of the first empty shelf of the week. */
  readonly soldOut?: { readonly day: number; readonly minuteOfDay: number } | undefined;
}
export interface StockTry {
  readonly level: number;
  readonly weeks: readonly StockWeek[];
}

/** Weeks that a level runs before it is looked at: by then the old owner's stock is worked off. */
export const WEEKS_PLAYED = 4;
export const STOCK_LUCKS = 20;

/** What stays the same at every level: the other products' rules, and the prices. */
export interface StockSetting {
  readonly skuId: string;
  readonly purchase: Readonly<Record<string, Purchase>>;
  readonly listPriceFen: Readonly<Record<string, number>>;
}

/** Plays the level in every luck and reads the last week. */
export async function tryLevel(
  play: Play,
  seed: string,
  setting: StockSetting,
  level: number,
): Promise<StockTry> {
  const { skuId, purchase, listPriceFen } = setting;
  const plan: WeekPlan = {
    listPriceFen,
    purchase: { ...purchase, [skuId]: { kind: 'order-up-to', units: level } },
  };
  const weeks: StockWeek[] = [];
  for (const luck of lucksOf(seed, STOCK_LUCKS)) {
    const result = await play(
      luck,
      Array.from({ length: WEEKS_PLAYED }, () => plan),
    );
    const sku = result.skus.find((one) => one.skuId === skuId);
    const day = result.days.find((one) => one.soldOut.some((out) => out.skuId === skuId));
    const minuteOfDay = day?.soldOut.find((out) => out.skuId === skuId)?.minuteOfDay;
    weeks.push({
      leftUnits: sku?.closingUnits ?? 0,
      lostUnits: sku?.lostUnits ?? 0,
      lostMarginFen: sku?.lostMarginFen ?? 0,
      ...(day && minuteOfDay !== undefined ? { soldOut: { day: day.day, minuteOfDay } } : {}),
    });
  }
  return { level, weeks };
}

/** What a level comes to over its weeks. */
export interface StockReading {
  readonly level: number;
  readonly weeksOut: number;
  readonly weeks: number;
  readonly lostMarginFen: number;
  readonly leftUnits: number;
  readonly earliest?: { readonly day: number; readonly minuteOfDay: number } | undefined;
}

export function readLevel({ level, weeks }: StockTry): StockReading {
  const mean = (pick: (week: StockWeek) => number) =>
    weeks.reduce((sum, week) => sum + pick(week), 0) / weeks.length;
  const outs = weeks.flatMap((week) => (week.soldOut ? [week.soldOut] : []));
  const earliest = outs.sort((a, b) => a.day - b.day || a.minuteOfDay - b.minuteOfDay)[0];
  return {
    level,
    weeks: weeks.length,
    weeksOut: outs.length,
    lostMarginFen: mean((week) => week.lostMarginFen),
    leftUnits: mean((week) => week.leftUnits),
    earliest,
  };
}
