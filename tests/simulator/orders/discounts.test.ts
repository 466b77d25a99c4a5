import { describe, expect, test } from 'vitest';
import { shareDiscounts } from '../../../src/simulator/orders/discounts.ts';
import { type Draft, paidFen } from '../../../src/simulator/orders/draft.ts';
import type { DayRecord } from '../../../src/simulator/orders/record.ts';
import { total } from '../support/order-sums.ts';

function draft(grossFen: number, uses: 'coupon' | 'threshold' | 'both' | 'none', segment = 0): Draft {
  return {
    index: 0,
    day: 0,
    segment,
    time: 0.5,
    minute: 720,
    lines: [{ sku: 0, units: 1 }],
    grossFen,
    bundleFen: 0,
    groupBuyFen: 0,
    memberFen: 0,
    pointsFen: 0,
    couponFen: 0,
    thresholdFen: 0,
    shipFeeFen: 0,
    pair: -1,
    inGroup: false,
    member: false,
    usedCoupon: uses === 'coupon' || uses === 'both',
    usedThreshold: uses === 'threshold' || uses === 'both',
    gift: undefined,
    giftFen: 0,
    returning: false,
    channel: 0,
    parcel: undefined,
    returns: [],
    returnFreightFen: 0,
    restockedFen: 0,
    stolen: false,
  };
}

/** A day of two segments on which only discounts matter. */
function day(discountFen: number, coupon: readonly number[], threshold: readonly number[]): DayRecord {
  const used = (costs: readonly number[]) => costs.map((costFen) => ({ orders: 1, costFen }));
  const none = new Float64Array(1);
  return {
    day: 0,
    firstChoices: none,
    units: none,
    price: none,
    soldOutAt: none,
    topUp: none,
    channelWeight: none,
    orders: 0,
    checkouts: 0,
    discountFen,
    pairs: [0, 0],
    groupFilled: [0, 0],
    groupCancelled: [0, 0],
    memberOrders: [0, 0],
    memberFen: 0,
    pointsFen: 0,
    coupon: used(coupon),
    threshold: used(threshold),
    giftsGiven: [0, 0],
    giftsMissed: [0, 0],
    giftCostFen: 0,
    shipFeeOrders: [0, 0],
    shippedByMode: [0, 0, 0],
    shippingFen: 0,
    packagingFen: 0,
    batches: [],
  };
}

const coupons = (drafts: readonly Draft[]) => drafts.map(({ couponFen }) => couponFen);

describe('discounts of a day', () => {
  test('OB2: a segment’s cost is shared evenly over its users, to the fen', () => {
    const drafts = [
      draft(9000, 'coupon'),
      draft(8000, 'coupon'),
      draft(9000, 'none'),
      draft(9000, 'coupon', 1),
    ];
    shareDiscounts(day(3501, [2001, 1500], [0, 0]), drafts);
    expect(coupons(drafts)).toEqual([1001, 1000, 0, 1500]);
  });

  test('OB4: where the cap was met, both kinds are scaled down to what was booked', () => {
    const drafts = [draft(3000, 'coupon'), draft(3000, 'threshold'), draft(3000, 'both', 1)];
    shareDiscounts(day(4500, [2000, 2000], [3000, 2000]), drafts);
    expect(total(drafts, (d) => d.couponFen)).toBe(2000);
    expect(total(drafts, (d) => d.thresholdFen)).toBe(2500);
  });

  test('OB2: what a basket cannot bear goes to other users, then to other orders, none below nothing', () => {
    const drafts = [draft(1000, 'coupon'), draft(2500, 'coupon'), draft(2000, 'none')];
    shareDiscounts(day(4000, [4000, 0], [0, 0]), drafts);
    expect(coupons(drafts)).toEqual([1000, 2500, 500]);
    expect(drafts.map(paidFen)).toEqual([0, 0, 1500]);
  });
});
