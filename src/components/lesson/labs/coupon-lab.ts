import type { Coupon, WeekResult } from '../../../simulator/index.ts';
import { lucksOf, type Play } from './price-lab.ts';

export const EVERY_DAY = 0b1111111;
export const COUPON_VALUES_FEN: readonly number[] = [500, 1000, 1500, 2000, 3000];
export const COUPON_MINIMUMS_FEN: readonly number[] = [7900, 12_900, 17_900, 22_900];
const WEEKS_AFTER = 3;
/** Every coupon is tried in as many lucks, the same ones for all, and the mean is shown. */
export const COUPON_LUCKS = 6;

/** A coupon week beside the same week without, and the weeks behind both. */
export interface CouponTry {
  readonly valueFen: number;
  readonly minimumFen: number;
  readonly ordersWithout: number;
  readonly ordersWith: number;
  readonly redemptions: number;
  readonly salesFen: number;
  readonly costOfSalesFen: number;
  readonly couponsFen: number;
  readonly setUpFen: number;
  readonly otherFen: number;
  readonly thisWeekFen: number;
  readonly laterFen: number;
}

const SALES_COSTS = [
  'refunds',
  'costOfGoods',
  'shipping',
  'packaging',
  'returnFreight',
  'paymentFees',
  'commission',
  'affiliate',
] as const;

/** A season's first week with its coupon, and what the shop is worth once the weeks after have passed. */
export interface CouponSeason {
  readonly first: WeekResult;
  /** Equity after the last week: it moves with profit alone, so a difference in it is profit. */
  readonly equityFen: number;
}

/** Plays the first week with this coupon (none: null) and the three weeks after without. */
export async function playCoupon(play: Play, seed: string, coupon: Coupon | null): Promise<CouponSeason> {
  const after = Array.from({ length: WEEKS_AFTER }, () => ({ coupon: null }));
  const first = await play(seed, [{ coupon }]);
  const last = await play(seed, [{ coupon }, ...after]);
  return { first, equityFen: last.balance.equityFen };
}

/** Sets the two seasons side by side. The effects of the first week add up to `thisWeekFen` exactly. */
export function compareCoupon(
  coupon: { readonly valueFen: number; readonly minimumFen: number },
  withIt: CouponSeason,
  without: CouponSeason,
): CouponTry {
  const [first, plain] = [withIt.first, without.first];
  const change = (line: keyof WeekResult['profit']['lines']) =>
    first.profit.lines[line] - plain.profit.lines[line];
  const thisWeekFen = first.profit.operatingProfitFen - plain.profit.operatingProfitFen;
  const salesFen = change('grossSales');
  const costOfSalesFen = SALES_COSTS.reduce((sum, line) => sum + change(line), 0);
  const couponsFen = change('discounts');
  const setUpFen = change('promotionSetup');
  return {
    ...coupon,
    ordersWithout: plain.orders,
    ordersWith: first.orders,
    redemptions: first.promotions.find((one) => one.kind === 'coupon')?.redemptions ?? 0,
    salesFen,
    costOfSalesFen,
    couponsFen,
    setUpFen,
    otherFen: thisWeekFen - salesFen - costOfSalesFen - couponsFen - setUpFen,
    thisWeekFen,
    laterFen: withIt.equityFen - without.equityFen - thisWeekFen,
  };
}

/** The mean of several comparisons of the same coupon, figure by figure, in whole fen and orders. */
export function meanOf(tries: readonly CouponTry[]): CouponTry {
  const first = tries[0];
  if (!first) throw new RangeError('no comparison to take the mean of');
  const keys = Object.keys(first) as (keyof CouponTry)[];
  const mean = (key: keyof CouponTry) =>
    Math.round(tries.reduce((sum, one) => sum + one[key], 0) / tries.length);
  const rounded = Object.fromEntries(keys.map((key) => [key, mean(key)])) as unknown as CouponTry;
  // rounding must not break the sum of the week
  const { salesFen, costOfSalesFen, couponsFen, setUpFen, thisWeekFen } = rounded;
  return { ...rounded, otherFen: thisWeekFen - salesFen - costOfSalesFen - couponsFen - setUpFen };
}

/** Every value with every minimum against the same weeks without a coupon. */
export async function tryCoupons(play: Play, seed: string): Promise<CouponTry[]> {
  const lucks = lucksOf(seed, COUPON_LUCKS);
  const without: CouponSeason[] = [];
  for (const luck of lucks) without.push(await playCoupon(play, luck, null));
  const tries: CouponTry[] = [];
  for (const minimumFen of COUPON_MINIMUMS_FEN) {
    for (const valueFen of COUPON_VALUES_FEN) {
      const pairs: CouponTry[] = [];
      for (const [index, luck] of lucks.entries()) {
        const plain = without[index];
        const withIt = await playCoupon(play, luck, { valueFen, minimumFen, dayMask: EVERY_DAY });
        if (plain) pairs.push(compareCoupon({ valueFen, minimumFen }, withIt, plain));
      }
      tries.push(meanOf(pairs));
    }
  }
  return tries;
}

/** Orders the coupon brought; redemptions beyond that number are by buyers who would have come anyway. */
export function readCoupon(one: CouponTry): {
  readonly extra: number;
  readonly anyway: number;
  readonly totalFen: number;
} {
  const extra = one.ordersWith - one.ordersWithout;
  return {
    extra,
    anyway: Math.max(0, one.redemptions - Math.max(0, extra)),
    totalFen: one.thisWeekFen + one.laterFen,
  };
}
