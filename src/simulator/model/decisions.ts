/** A full plan compiled for the engine: numbers in arrays, money in fen, promotions with day masks. */
import type { FullPlan } from '../vocabulary.ts';
import type { World } from './world.ts';

export interface Decisions {
  readonly plan: FullPlan;
  readonly price: Float64Array;
  readonly couponDays: number;
  readonly couponValue: number;
  readonly couponMinimum: number;
  readonly thresholdDays: number;
  readonly thresholdSpend: number;
  readonly thresholdDiscount: number;
  readonly giftDays: number;
  readonly giftSpend: number;
  readonly giftValue: number;
  readonly giftStock: number;
  readonly flashDays: number;
  readonly flashDepth: number;
  /** Units a product and day; Infinity without a cap. */
  readonly flashCap: number;
  readonly flashSku: Uint8Array;
  /** Flash price in whole fen; the list price where a product takes no part. */
  readonly flashPrice: Float64Array;
  /** 1 where `purchaseUnits` is an order-up-to level, 0 where it is a single order. */
  readonly orderUpTo: Uint8Array;
  readonly purchaseUnits: Float64Array;
}

export function compileDecisions(world: World, plan: FullPlan): Decisions {
  const { skus } = world.scenario;
  const price = Float64Array.from(skus, (sku) => plan.listPriceFen[sku.id] ?? sku.usualPriceFen);
  const flash = plan.flash;
  const flashSku = Uint8Array.from(skus, (sku) => (flash?.skuIds.includes(sku.id) ? 1 : 0));
  return {
    plan,
    price,
    couponDays: plan.coupon?.dayMask ?? 0,
    couponValue: plan.coupon?.valueFen ?? 0,
    couponMinimum: plan.coupon?.minimumFen ?? 0,
    thresholdDays: plan.threshold?.dayMask ?? 0,
    thresholdSpend: plan.threshold?.thresholdFen ?? 0,
    thresholdDiscount: plan.threshold?.discountFen ?? 0,
    giftDays: plan.gift?.dayMask ?? 0,
    giftSpend: plan.gift?.thresholdFen ?? 0,
    giftValue: plan.gift?.valueFen ?? 0,
    giftStock: plan.gift?.stockUnits ?? 0,
    flashDays: flash?.dayMask ?? 0,
    flashDepth: flash?.depthShare ?? 0,
    flashCap: flash?.capUnitsPerDay ?? Number.POSITIVE_INFINITY,
    flashSku,
    flashPrice: price.map((fen, j) =>
      flash && flashSku[j] ? Math.floor(fen * (1 - flash.depthShare) + 0.5) : fen,
    ),
    orderUpTo: Uint8Array.from(skus, (sku) => (plan.purchase[sku.id]?.kind === 'order-up-to' ? 1 : 0)),
    purchaseUnits: Float64Array.from(skus, (sku) => plan.purchase[sku.id]?.units ?? 0),
  };
}

/** Days a promotion runs, 0 to 7. */
export function daysIn(mask: number): number {
  let days = 0;
  for (let d = 0; d < 7; d++) days += (mask >> d) & 1;
  return days;
}
