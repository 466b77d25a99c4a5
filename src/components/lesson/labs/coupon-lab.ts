import type { Coupon, WeekResult } from '../../../simulator/index.ts';
import type { Play } from './price-lab.ts';

export const EVERY_DAY = 0b1111111;
export const COUPON_VALUES_FEN = [500, 1000, 1500, 2000, 3000] as const;
export const COUPON_MINIMUMS_FEN = [7900, 12_900, 17_900, 22_900] as const;
const WEEKS_AFTER = 3;

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

/** Plays the first week with this coupon (none: null) and the three weeks after without. */
export async function playCoupon(play: Play, seed: string, coupon: Coupon | null): Promise<WeekResult[]> {
  const results: WeekResult[] = [];
  const after = Array.from({ length: WEEKS_AFTER }, () => ({ coupon: null }));
  const plans = [{ coupon }, ...after];
  for (let weeks = 1; weeks <= plans.length; weeks++) results.push(await play(seed, plans.slice(0, weeks)));
  return results;
}

/** Sets the two seasons side by side. The effects of the first week add up to `thisWeekFen` exactly. */
export function compareCoupon(
  coupon: { readonly valueFen: number; readonly minimumFen: number },
  withIt: readonly WeekResult[],
  without: readonly WeekResult[],
): CouponTry {
  const [first, plain] = [withIt[0], without[0]];
  if (!first || !plain) throw new RangeError('both seasons need their first week');
  const change = (line: keyof WeekResult['profit']['lines']) => first.profit.lines[line] - plain.profit.lines[line];
  const profit = (weeks: readonly WeekResult[]) =>
    weeks.slice(1).reduce((sum, week) => sum + week.profit.operatingProfitFen, 0);
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
    laterFen: profit(withIt) - profit(without),
  };
}

/** Every value with every minimum against the same weeks without a coupon. */
export async function tryCoupons(play: Play, seed: string): Promise<CouponTry[]> {
  const without = await playCoupon(play, seed, null);
  const tries: CouponTry[] = [];
  for (const minimumFen of COUPON_MINIMUMS_FEN) {
    for (const valueFen of COUPON_VALUES_FEN) {
      const withIt = await playCoupon(play, seed, { valueFen, minimumFen, dayMask: EVERY_DAY });
      tries.push(compareCoupon({ valueFen, minimumFen }, withIt, without));
    }
  }
  return tries;
}

/** Orders the coupon brought; redemptions beyond that number are by buyers who would have come anyway. */
export function readCoupon(one: CouponTry): { readonly extra: number; readonly anyway: number; readonly totalFen: number } {
  const extra = one.ordersWith - one.ordersWithout;
  return { extra, anyway: Math.max(0, one.redemptions - Math.max(0, extra)), totalFen: one.thisWeekFen + one.laterFen };
}
