import type { FullPlan, ShopView } from '../../../simulator/index.ts';
import { FULFILMENT_MODES } from '../../../simulator/index.ts';
import { modeShares } from './unit-economics.ts';

const GRAMS_PER_KILOGRAM = 1000;
/** All discounts on an order together stop at half of its goods. */
const DISCOUNT_CEILING = 0.5;

export interface BasketLine {
  readonly skuId: string;
  readonly units: number;
  readonly listPriceFen: number;
  /** Price after the flash sale, if one runs on that day. */
  readonly unitPriceFen: number;
  readonly totalFen: number;
}

/** One basket priced line by line under a plan, on one day. All fen. */
export interface BasketQuote {
  readonly lines: readonly BasketLine[];
  readonly listFen: number;
  readonly flashDiscountFen: number;
  readonly goodsFen: number;
  readonly thresholdDiscountFen: number;
  readonly couponDiscountFen: number;
  /** What the ceiling of half the goods gave back. */
  readonly ceilingFen: number;
  readonly paidFen: number;
  readonly giftCostFen: number;
  readonly costOfGoodsFen: number;
  readonly feesFen: number;
  readonly deliveryFen: number;
  readonly marginFen: number;
  /** Missing to reach the nearest threshold, per tool that runs that day; undefined when reached or off. */
  readonly missing: { readonly threshold?: number; readonly coupon?: number; readonly gift?: number };
}

function runsOn(dayMask: number | undefined, day: number): boolean {
  return dayMask !== undefined && (dayMask & (1 << day)) !== 0;
}

/** Prices a basket the way the till does: flash prices first, then what is taken off the whole order. */
export function quoteBasket(
  shop: ShopView,
  plan: FullPlan,
  basket: Readonly<Record<string, number>>,
  day: number,
): BasketQuote {
  const { facts } = shop;
  const flash = runsOn(plan.flash?.dayMask, day) ? plan.flash : null;
  const lines: BasketLine[] = [];
  let costOfGoodsFen = 0;
  let grams = 0;
  for (const sku of facts.skus) {
    const units = basket[sku.id] ?? 0;
    if (units <= 0) continue;
    const listPriceFen = plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    const onFlash = flash?.skuIds.includes(sku.id) ?? false;
    const unitPriceFen = onFlash ? Math.round(listPriceFen * (1 - (flash?.depthShare ?? 0))) : listPriceFen;
    lines.push({ skuId: sku.id, units, listPriceFen, unitPriceFen, totalFen: unitPriceFen * units });
    costOfGoodsFen += sku.unitCostFen * units;
    grams += sku.weightGrams * units;
  }
  const listFen = lines.reduce((sum, line) => sum + line.listPriceFen * line.units, 0);
  const goodsFen = lines.reduce((sum, line) => sum + line.totalFen, 0);

  const threshold = runsOn(plan.threshold?.dayMask, day) ? plan.threshold : null;
  const coupon = runsOn(plan.coupon?.dayMask, day) ? plan.coupon : null;
  const gift = runsOn(plan.gift?.dayMask, day) ? plan.gift : null;
  const thresholdDiscountFen = threshold && goodsFen >= threshold.thresholdFen ? threshold.discountFen : 0;
  const couponDiscountFen = coupon && goodsFen >= coupon.minimumFen ? coupon.valueFen : 0;
  const wished = thresholdDiscountFen + couponDiscountFen;
  const allowed = Math.min(wished, Math.floor(goodsFen * DISCOUNT_CEILING));
  const paidFen = goodsFen - allowed;
  const giftCostFen =
    gift && goodsFen >= gift.thresholdFen ? Math.round(gift.valueFen * facts.giftCostShare) : 0;

  const shares = modeShares(plan);
  let deliveryFen = lines.length === 0 ? 0 : facts.packagingFenPerOrder;
  if (lines.length > 0) {
    for (const mode of FULFILMENT_MODES) {
      const tariff = facts.shipping[mode];
      deliveryFen += shares[mode] * (tariff.baseFen + (tariff.perKilogramFen * grams) / GRAMS_PER_KILOGRAM);
    }
  }
  deliveryFen = Math.round(deliveryFen);
  const feesFen = Math.round(paidFen * (facts.commissionRate + facts.paymentFeeRate));

  return {
    lines,
    listFen,
    flashDiscountFen: listFen - goodsFen,
    goodsFen,
    thresholdDiscountFen,
    couponDiscountFen,
    ceilingFen: wished - allowed,
    paidFen,
    giftCostFen,
    costOfGoodsFen,
    feesFen,
    deliveryFen,
    marginFen: paidFen - giftCostFen - costOfGoodsFen - feesFen - deliveryFen,
    missing: {
      ...missingTo('threshold', threshold?.thresholdFen, goodsFen),
      ...missingTo('coupon', coupon?.minimumFen, goodsFen),
      ...missingTo('gift', gift?.thresholdFen, goodsFen),
    },
  };
}

function missingTo(key: 'threshold' | 'coupon' | 'gift', target: number | undefined, goodsFen: number) {
  return target === undefined || goodsFen >= target ? {} : { [key]: target - goodsFen };
}
