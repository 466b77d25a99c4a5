import type { FullPlan, Lever, PromotionKind, WeekPlan, WeekResult } from '../../../simulator/index.ts';

/** Promotion levers; each is one kind of deal. */
export const DEALS = [
  'coupon',
  'threshold',
  'gift',
  'flash',
  'bundle',
  'groupBuy',
  'memberPrice',
] as const satisfies readonly PromotionKind[];

/** One set of deals to replay a week with. */
export interface PromotionOption {
  /** `none`, `yours`, or the kind that runs alone. */
  readonly key: 'none' | 'yours' | PromotionKind;
  /** All seven deals, those that do not run as null. */
  readonly change: WeekPlan;
}

const YUAN = 100;
const ALL_WEEK = 0b1111111;
const WEEKEND = 0b1110000;

/**
 * Deals worth a replay: none, yours as they were, each of several of yours alone, and the usual coupon,
 * spend-and-save, gift and flash sale in a modest size for the shop's orders.
 *
 * @param open levers that could be moved in that week
 */
export function promotionOptions(result: WeekResult, open: ReadonlySet<Lever>): PromotionOption[] {
  const { plan } = result;
  const off = Object.fromEntries(DEALS.map((kind) => [kind, null])) as WeekPlan;
  const yours = DEALS.filter((kind) => plan[kind] !== null);
  const options: PromotionOption[] = [{ key: 'none', change: off }];
  const [only] = yours;
  if (only !== undefined && yours.length === 1) {
    options.push({ key: only, change: { ...off, [only]: plan[only] } });
  } else if (yours.length > 1) {
    const all = Object.fromEntries(yours.map((kind) => [kind, plan[kind]]));
    options.push({ key: 'yours', change: { ...off, ...all } });
    for (const kind of yours) options.push({ key: kind, change: { ...off, [kind]: plan[kind] } });
  }
  for (const [kind, deal] of Object.entries(modestDeals(result)) as [PromotionKind, WeekPlan][]) {
    if (open.has(kind) && plan[kind] === null) options.push({ key: kind, change: { ...off, ...deal } });
  }
  return options;
}

/** The option that was played: yours, the one that ran alone, or none. */
export function playedOption(plan: FullPlan): PromotionOption['key'] {
  const yours = DEALS.filter((kind) => plan[kind] !== null);
  return yours.length > 1 ? 'yours' : (yours[0] ?? 'none');
}

/** A modest deal of each usual kind; amounts a fifth above the average order. */
function modestDeals(result: WeekResult): Partial<Record<PromotionKind, WeekPlan>> {
  const goodsFen = result.skus.reduce((sum, sku) => sum + sku.grossSalesFen, 0);
  const averageFen = result.orders > 0 ? goodsFen / result.orders : 100 * YUAN;
  const reachFen = Math.max(10 * YUAN, (Math.round((averageFen * 1.2) / (10 * YUAN)) * 10 - 1) * YUAN);
  const discountFen = Math.max(YUAN, Math.round(reachFen / 10 / (5 * YUAN)) * 5 * YUAN);
  const [fullest] = [...result.skus].sort(
    (a, b) => b.closingUnits / Math.max(1, b.units) - a.closingUnits / Math.max(1, a.units),
  );
  return {
    coupon: { coupon: { valueFen: discountFen, minimumFen: reachFen, dayMask: ALL_WEEK } },
    threshold: { threshold: { thresholdFen: reachFen, discountFen, dayMask: ALL_WEEK } },
    gift: {
      gift: {
        thresholdFen: reachFen,
        valueFen: 20 * YUAN,
        stockUnits: Math.max(50, Math.round(result.orders / 20) * 10),
        dayMask: ALL_WEEK,
      },
    },
    ...(fullest
      ? {
          flash: {
            flash: { skuIds: [fullest.skuId], depthShare: 0.15, capUnitsPerDay: null, dayMask: WEEKEND },
          },
        }
      : {}),
  };
}
