/** What promotions are taken to bring and to cost, from the published lifts. */
import { exp, ln } from '../maths.ts';
import type { FullPlan, PublicFacts, WeekResult } from '../vocabulary.ts';

/** Weekly conversion lifts of the promotions the course publishes, at the depth they were measured at. */
export const PUBLISHED_LIFTS = {
  coupon: { lift: 0.28, depth: 0.13 },
  threshold: { lift: 0.3, depth: 0.155 },
  gift: { lift: 0.29, depth: 0.17 },
} as const;

/** ln of the week's lift by promotions at their published strength; the best counts fully, others by a third. */
export function lnPromotionLift(plan: FullPlan, averageOrderFen: number): number {
  const lifts: number[] = [];
  const add = (kind: keyof typeof PUBLISHED_LIFTS, depth: number, mask: number) => {
    const { lift, depth: measured } = PUBLISHED_LIFTS[kind];
    const strength = (1 - exp((-1.5 * depth) / measured)) / (1 - exp(-1.5));
    lifts.push(lift * strength * share(mask));
  };
  if (plan.coupon)
    add(
      'coupon',
      plan.coupon.valueFen / Math.max(plan.coupon.minimumFen, 0.6 * averageOrderFen),
      plan.coupon.dayMask,
    );
  if (plan.threshold)
    add('threshold', plan.threshold.discountFen / plan.threshold.thresholdFen, plan.threshold.dayMask);
  if (plan.gift) add('gift', plan.gift.valueFen / plan.gift.thresholdFen, plan.gift.dayMask);
  lifts.sort((a, b) => b - a);
  return ln(1 + lifts.reduce((sum, lift, i) => sum + (i === 0 ? lift : lift / 3), 0));
}

/** Buyers of a product who join its group, and buyers of one of a pair who take both: what keepers count on. */
const GROUP_SHARE = 0.3;
const PAIR_SHARE = 0.2;

/** Share of a product's price that offers for pairs, groups and members take off on average. */
export function offerShare(plan: FullPlan, skuId: string, memberShare: number): number {
  const { bundle, groupBuy, memberPrice } = plan;
  let off = 0;
  if (bundle && (bundle.firstSkuId === skuId || bundle.secondSkuId === skuId))
    off += PAIR_SHARE * bundle.depthShare * share(bundle.dayMask);
  if (groupBuy?.skuId === skuId) off += GROUP_SHARE * groupBuy.depthShare * share(groupBuy.dayMask);
  if (memberPrice) off += memberShare * memberPrice.depthShare * share(memberPrice.dayMask);
  return off;
}

export function share(mask: number): number {
  let days = 0;
  for (let d = 0; d < 7; d++) days += (mask >> d) & 1;
  return days / 7;
}

export const averageOrder = (week: WeekResult): number =>
  week.orders > 0 ? week.profit.lines.grossSales / week.orders : 1;

/** Buyers who claim a coupon before they order: what keepers count on. */
export const CLAIM_SHARE = 0.6;

/** Average discount of an order by coupon and threshold, from how baskets usually meet a minimum. */
export function discountFen(plan: FullPlan, averageOrderFen: number): number {
  const meets = (minimumFen: number) => 1 / (1 + exp(2.5 * ln(Math.max(1, minimumFen) / averageOrderFen)));
  let off = 0;
  if (plan.coupon)
    off += plan.coupon.valueFen * CLAIM_SHARE * meets(plan.coupon.minimumFen) * share(plan.coupon.dayMask);
  if (plan.threshold)
    off += plan.threshold.discountFen * meets(plan.threshold.thresholdFen) * share(plan.threshold.dayMask);
  return off;
}

export function promotionCostFen(plan: FullPlan, facts: PublicFacts, averageOrderFen: number): number {
  let cost = discountFen(plan, averageOrderFen);
  if (plan.gift) {
    const meets = 1 / (1 + exp(2.5 * ln(plan.gift.thresholdFen / averageOrderFen)));
    cost += plan.gift.valueFen * facts.giftCostShare * meets * share(plan.gift.dayMask);
  }
  return cost;
}
