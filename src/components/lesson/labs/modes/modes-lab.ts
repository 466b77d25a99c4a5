import { lateShare } from '../delivery/days.ts';
import type { ModeDays } from '../delivery/mode-days.ts';

export interface Tariff {
  readonly baseFen: number;
  readonly perKilogramFen: number;
}
export interface ModesSetup {
  readonly shipping: { readonly own: Tariff; readonly thirdParty: Tariff; readonly crowdsourced: Tariff };
  readonly days: ModeDays;
  /** A packer's wage a week, fen, and the orders one handles a day. */
  readonly wageFen: number;
  readonly perWorkerDay: number;
  readonly kilogram: number;
  /** Where the lab starts: orders a day, cost of a late parcel in yuan, promise in days. */
  readonly start: { readonly orders: number; readonly lateYuan: number; readonly promise: number };
}

export interface Day {
  readonly orders: number;
  /** Orders of each of the two busiest days over those of the others. */
  readonly peak: number;
  readonly promise: number;
  readonly lateFen: number;
  /** Own staff of the mixed way. */
  readonly staff: number;
}

export const WAYS = ['own', 'thirdParty', 'crowdsourced', 'hybrid'] as const;
export type Way = (typeof WAYS)[number];

/** An average parcel of one way, fen; `undefined` where the way cannot carry that many. */
export interface WayReading {
  /** Carriage and wages. */
  readonly billFen: number;
  /** Share that breaks the promise, and what that costs. */
  readonly lateShare: number;
  readonly lateFen: number;
  readonly totalFen: number;
  /** People on the payroll. */
  readonly staff: number;
}

const DAYS = 7;
const BUSY_DAYS = 2;

/** Orders of the seven days: five usual ones and two busy ones with the same total. */
export function weekOf(orders: number, peak: number): number[] {
  const usual = (orders * DAYS) / (DAYS - BUSY_DAYS + BUSY_DAYS * peak);
  return Array.from({ length: DAYS }, (_, day) => (day < DAYS - BUSY_DAYS ? usual : usual * peak));
}

const tariffFen = (tariff: Tariff, kilogram: number) => tariff.baseFen + tariff.perKilogramFen * kilogram;

/** What carries a day's orders: `own` of them by the own staff, the rest by `rest`. */
function mixed(
  setup: ModesSetup,
  day: Day,
  staff: number,
  ownRoom: number,
  rest: 'thirdParty' | 'crowdsourced',
): WayReading {
  const { days, kilogram, shipping } = setup;
  let [billFen, late, all] = [staff * setup.wageFen, 0, 0];
  for (const orders of weekOf(day.orders, day.peak)) {
    const own = Math.min(orders, ownRoom);
    const others = orders - own;
    const surge = rest === 'crowdsourced' ? days.surge * (others / days.surgeOrders) ** 2 : 0;
    billFen += own * tariffFen(shipping.own, kilogram);
    billFen += others * tariffFen(shipping[rest], kilogram) * (1 + surge);
    late += own * lateShare(days.own, day.promise) + others * lateShare(days[rest], day.promise);
    all += orders;
  }
  const share = late / all;
  const lateFen = share * day.lateFen;
  const perParcel = billFen / all;
  return { billFen: perParcel, lateShare: share, lateFen, totalFen: perParcel + lateFen, staff };
}

/** Own staff that carries even the busiest day on the day. */
export function staffFor(setup: ModesSetup, day: Day): number {
  return Math.ceil(Math.max(...weekOf(day.orders, day.peak)) / setup.perWorkerDay - 1e-9);
}

export function readWay(setup: ModesSetup, way: Way, day: Day): WayReading | undefined {
  if (way === 'thirdParty') return mixed(setup, day, 0, 0, 'thirdParty');
  if (way === 'hybrid') return mixed(setup, day, day.staff, day.staff * setup.perWorkerDay, 'thirdParty');
  if (way === 'own') return mixed(setup, day, staffFor(setup, day), Number.POSITIVE_INFINITY, 'thirdParty');
  const most = Math.max(...weekOf(day.orders, day.peak));
  return most > setup.days.ridersPerDay ? undefined : mixed(setup, day, 0, 0, 'crowdsourced');
}

/** The own staff at which the mixed way is cheapest. */
export function bestStaff(setup: ModesSetup, day: Day): number {
  let [best, lowest] = [0, Number.POSITIVE_INFINITY];
  for (let staff = 0; staff <= staffFor(setup, day); staff += 1) {
    const total = readWay(setup, 'hybrid', { ...day, staff })?.totalFen ?? Number.POSITIVE_INFINITY;
    if (total < lowest) [best, lowest] = [staff, total];
  }
  return best;
}

/** The cheapest of the pure ways. */
export function cheapestWay(setup: ModesSetup, day: Day): Way {
  const cost = (way: Way) => readWay(setup, way, day)?.totalFen ?? Number.POSITIVE_INFINITY;
  return (['own', 'thirdParty', 'crowdsourced'] as const).reduce((best, way) =>
    cost(way) < cost(best) ? way : best,
  );
}
