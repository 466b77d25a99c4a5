import type {
  Bundle,
  Coupon,
  Flash,
  Gift,
  GroupBuy,
  ShopView,
  SkuFacts,
  Threshold,
} from '../../../simulator/index.ts';
import { allCover } from '../decisions/cover.ts';
import type { Desk } from '../decisions/use-desk.ts';

const ALL_WEEK = 0b1111111;
const WEEKEND = 0b1110000;
const YUAN = 100;

/** Goods of last week's average order, fen; ¥100 when there is none. */
function averageOrderFen(shop: ShopView): number {
  const last = shop.results.at(-1);
  if (last === undefined || last.orders === 0) return 100 * YUAN;
  return last.skus.reduce((sum, sku) => sum + sku.grossSalesFen, 0) / last.orders;
}

/** A whole amount ending in 9 yuan, a fifth above the average order. */
function reachableFen(shop: ShopView): number {
  return (Math.round((averageOrderFen(shop) * 1.2) / (10 * YUAN)) * 10 - 1) * YUAN;
}

/** What a promotion starts from when it is switched on: last week's, else a modest one for this shop. */
export function startingCoupon({ shop }: Desk): Coupon {
  return shop.settings.coupon ?? { valueFen: 10 * YUAN, minimumFen: reachableFen(shop), dayMask: ALL_WEEK };
}

export function startingThreshold({ shop }: Desk): Threshold {
  const thresholdFen = reachableFen(shop);
  const discountFen = Math.max(YUAN, Math.round(thresholdFen / 10 / (5 * YUAN)) * 5 * YUAN);
  return shop.settings.threshold ?? { thresholdFen, discountFen, dayMask: ALL_WEEK };
}

export function startingGift({ shop }: Desk): Gift {
  const last = shop.results.at(-1);
  const stockUnits = Math.max(50, Math.round((last?.orders ?? 200) / 2 / 10) * 10);
  return (
    shop.settings.gift ?? {
      thresholdFen: reachableFen(shop),
      valueFen: 20 * YUAN,
      stockUnits,
      dayMask: ALL_WEEK,
    }
  );
}

/** The product with most days of stock goes first. */
export function startingFlash({ shop, plan }: Desk): Flash {
  const fullest = [...allCover(shop, plan)].sort((a, b) => (b.coverDays ?? 0) - (a.coverDays ?? 0))[0];
  return (
    shop.settings.flash ?? {
      skuIds: fullest === undefined ? [] : [fullest.sku.id],
      depthShare: 0.15,
      capUnitsPerDay: null,
      dayMask: WEEKEND,
    }
  );
}

/** Products on the shelf of the plan. */
export function onShelf({ shop, plan }: Desk): readonly SkuFacts[] {
  return shop.facts.skus.filter(({ id }) => plan.onShelf[id] !== false);
}

/** A pair that buyers like to see together, else the first two products. */
export function startingBundle(desk: Desk): Bundle {
  const shown = onShelf(desk).map(({ id }) => id);
  const [first, second] =
    desk.shop.facts.bundlePairs.find((pair) => pair.every((id) => shown.includes(id))) ?? shown;
  return (
    desk.shop.settings.bundle ?? {
      firstSkuId: first ?? '',
      secondSkuId: second ?? '',
      depthShare: 0.1,
      dayMask: ALL_WEEK,
    }
  );
}

/** The product that sold most last week, for groups of three. */
export function startingGroup(desk: Desk): GroupBuy {
  const shown = new Set(onShelf(desk).map(({ id }) => id));
  const best = [...(desk.shop.results.at(-1)?.skus ?? [])]
    .filter(({ skuId }) => shown.has(skuId))
    .sort((a, b) => b.units - a.units)[0];
  return (
    desk.shop.settings.groupBuy ?? {
      skuId: best?.skuId ?? [...shown][0] ?? '',
      depthShare: 0.2,
      groupSize: 3,
      dayMask: ALL_WEEK,
    }
  );
}
