import type { Purchase, WeekPlan, WeekResult } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** How far the creators' money is kept for the show: 0 spread over the week, 1 as live rooms do. */
export const LIVE_PACES: readonly number[] = [0, 0.5, 1];
/** Price cut on one product on the day of the show. */
export const LIVE_DEPTHS: readonly number[] = [0, 0.1, 0.2, 0.3];
const LIVE_LUCKS = 4;
const WEEKS_AFTER = 2;

export interface LiveTry {
  /** Orders of all channels by day, Monday first; mean of the lucks. */
  readonly ordersByDay: readonly number[];
  readonly daySalesFen: number;
  readonly creatorOrders: number;
  readonly orders: number;
  readonly returnedUnits: number;
  /** What the shop is worth after the week, and after the weeks that follow. */
  readonly weekFen: number;
  readonly endFen: number;
}
export interface LiveSetup {
  readonly skuId: string;
  readonly name: string;
  readonly liveDay: number;
  readonly purchase: Readonly<Record<string, Purchase>>;
  /** By pace, then by depth. */
  readonly tries: readonly (readonly LiveTry[])[];
}
type Show = Omit<LiveSetup, 'tries'>;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

async function playShow(
  play: Play,
  lucks: readonly string[],
  show: Show,
  pace: number,
  depthShare: number,
): Promise<LiveTry> {
  const deal = { skuIds: [show.skuId], depthShare, capUnitsPerDay: null, dayMask: 1 << show.liveDay };
  const week: WeekPlan = {
    liveConcentration: pace,
    kolLiveDay: show.liveDay,
    flash: depthShare > 0 ? deal : null,
  };
  const after = Array.from({ length: WEEKS_AFTER }, (): WeekPlan => ({ liveConcentration: 1, flash: null }));
  const weeks: WeekResult[] = [];
  const ends: WeekResult[] = [];
  for (const luck of lucks) {
    const plans = [...ampleStock(show.purchase), week];
    weeks.push(await play(luck, plans));
    ends.push(await play(luck, [...plans, ...after]));
  }
  const of = (pick: (one: WeekResult) => number) => mean(weeks.map(pick));
  return {
    ordersByDay: [0, 1, 2, 3, 4, 5, 6].map((day) => of((one) => one.days[day]?.orders ?? 0)),
    daySalesFen: Math.round(of((one) => one.days[show.liveDay]?.netSalesFen ?? 0)),
    creatorOrders: of((one) => one.channels.find(({ channel }) => channel === 'kol')?.orders ?? 0),
    orders: of((one) => one.orders),
    returnedUnits: of((one) => one.skus.reduce((sum, sku) => sum + sku.returnedUnits, 0)),
    weekFen: Math.round(of((one) => one.balance.equityFen)),
    endFen: Math.round(mean(ends.map((one) => one.balance.equityFen))),
  };
}

/** Plays one week with each pace and each price cut of its show, and the two usual weeks after it. */
export async function playLive(show: Show, seed: string, play: Play): Promise<LiveSetup> {
  const lucks = lucksOf(seed, LIVE_LUCKS);
  const tries: LiveTry[][] = [];
  for (const pace of LIVE_PACES) {
    const row: LiveTry[] = [];
    for (const depth of LIVE_DEPTHS) row.push(await playShow(play, lucks, show, pace, depth));
    tries.push(row);
  }
  return { ...show, tries };
}

export function liveAt({ tries }: LiveSetup, pace: number, depth: number): LiveTry {
  const found = tries[pace]?.[depth];
  if (!found) throw new Error(`no show at ${pace}, ${depth}`);
  return found;
}

export interface LiveReading {
  readonly moreOrders: number;
  /** Against the same money spread over the week without a price cut, until the end of the weeks after. */
  readonly gainFen: number;
  readonly weekGainFen: number;
  /** What each further order cost, where there are further orders and they cost something. */
  readonly costPerOrderFen: number | undefined;
}

export function readLive(setup: LiveSetup, pace: number, depth: number): LiveReading {
  const [now, quiet] = [liveAt(setup, pace, depth), liveAt(setup, 0, 0)];
  const moreOrders = now.orders - quiet.orders;
  const gainFen = now.endFen - quiet.endFen;
  return {
    moreOrders,
    gainFen,
    weekGainFen: now.weekFen - quiet.weekFen,
    costPerOrderFen: moreOrders >= 1 && gainFen < 0 ? Math.round(-gainFen / moreOrders) : undefined,
  };
}
