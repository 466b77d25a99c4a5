/** The day's discounts and gifts, shared to the fen over the orders that used them. */

import type { Decisions } from '../model/decisions.ts';
import { allocate } from '../money.ts';
import { takeOff } from '../quote/steps.ts';
import type { Draft } from './draft.ts';
import type { DayRecord, Used } from './record.ts';

type Field = 'couponFen' | 'thresholdFen';

/**
 * Books coupons and spend discounts on their users of each segment, in equal parts.
 *
 * No order is paid less than nothing: what a basket cannot bear goes to others, users first. Where the day's
 * discounts met their cap, both kinds are scaled down to what was booked.
 */
export function shareDiscounts(record: DayRecord, drafts: readonly Draft[]): void {
  const uses: readonly Used[] = [...record.coupon, ...record.threshold];
  const costs = uses.map(({ costFen }) => costFen);
  const booked =
    costs.reduce((total, cost) => total + cost, 0) === record.discountFen
      ? costs
      : allocate(record.discountFen, costs);
  const segments = record.coupon.length;
  const share = (field: Field, uses: (draft: Draft) => boolean, from: number) => {
    const users = drafts.filter(uses);
    let over = 0;
    for (let g = 0; g < segments; g++) {
      const mine = users.filter((draft) => draft.segment === g);
      if (mine.length === 0) continue;
      const parts = allocate(
        booked[from + g]!,
        mine.map(() => 1),
      );
      mine.forEach((draft, n) => {
        over += parts[n]! - takeOff(draft, field, parts[n]!);
      });
    }
    for (const draft of [...users, ...drafts]) {
      if (over === 0) break;
      over -= takeOff(draft, field, over);
    }
  };
  share('couponFen', (draft) => draft.usedCoupon, 0);
  share('thresholdFen', (draft) => draft.usedThreshold, segments);
}

/** Charges the shipping fee to the smallest baskets of each segment, as many as paid it. */
export function shareShipFees(decisions: Decisions, record: DayRecord, drafts: readonly Draft[]): void {
  const fee = decisions.plan.shipFeeFen;
  if (fee === 0) return;
  record.shipFeeOrders.forEach((paying, g) => {
    const mine = drafts.filter((draft) => draft.segment === g);
    const bySize = [...mine].sort((a, b) => a.grossFen - b.grossFen || a.index - b.index);
    for (const draft of bySize.slice(0, paying)) draft.shipFeeFen = fee;
  });
}

/** Books what gifts cost: their price where one went along, their value where it was paid back. */
export function shareGifts(decisions: Decisions, record: DayRecord, drafts: readonly Draft[]): void {
  const missed = drafts.filter(({ gift }) => gift === 'missed');
  for (const draft of missed) draft.giftFen = decisions.giftValue;
  const given = drafts.filter(({ gift }) => gift === 'given');
  if (given.length === 0) return;
  const parts = allocate(
    record.giftCostFen - missed.length * decisions.giftValue,
    given.map(() => 1),
  );
  given.forEach((draft, n) => {
    draft.giftFen = parts[n]!;
  });
}
