/** A full plan compiled for the engine: numbers in arrays, money in fen, promotions with day masks. */
import { reducedFen } from '../money.ts';
import type { FullPlan, Incentive, Packaging } from '../vocabulary.ts';
import { VIOLATIONS } from '../vocabulary.ts';
import { type PlatformSet, platformSet } from './platforms.ts';
import type { World } from './world.ts';

export interface Decisions {
  readonly plan: FullPlan;
  /** What the plan's pay and packaging stand for: looked up by name once, which a week's loops would do slowly. */
  readonly pay: World['scenario']['team']['pay'][Incentive];
  readonly pack: World['scenario']['packagings'][Packaging];
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
  readonly bundleDays: number;
  readonly bundleFirst: number;
  readonly bundleSecond: number;
  readonly bundleDepth: number;
  /** Whether the scenario lists the two as belonging together. */
  readonly bundleIsPair: boolean;
  readonly groupDays: number;
  readonly groupSku: number;
  readonly groupDepth: number;
  readonly groupSize: number;
  readonly memberDays: number;
  readonly memberDepth: number;
  readonly doublePointsDays: number;
  /** 1 where `purchaseUnits` is an order-up-to level, 0 where it is a single order. */
  readonly orderUpTo: Uint8Array;
  readonly purchaseUnits: Float64Array;
  /** Index of each product's supplier. */
  readonly supplier: Uint8Array;
  /** Units for the clearance trader, and whether there are any. */
  readonly clearance: Float64Array;
  readonly clears: boolean;
  /** 1 where a promotion of the week shows the product reduced from its list price. */
  readonly markedDown: Uint8Array;
  /** Bit i: the i-th of VIOLATIONS is switched on. */
  readonly violationMask: number;
  /** 1 where the product is on the shelf. */
  readonly onShelf: Uint8Array;
  readonly platforms: PlatformSet;
  /** Bit i: the i-th page variant is adopted. */
  readonly adoptedMask: number;
  /** Variant under test, −1 for none. */
  readonly experimentIndex: number;
  readonly experimentShare: number;
  /** Its true relative effect; 0 where all visitors see it already. */
  readonly experimentEffect: number;
  /** Orders per cart that adopted variants and the experiment bring, 1 without. */
  readonly conversionFactor: number;
}

export function compileDecisions(world: World, plan: FullPlan): Decisions {
  const { skus } = world.scenario;
  const price = Float64Array.from(skus, (sku) => plan.listPriceFen[sku.id] ?? sku.usualPriceFen);
  const flash = plan.flash;
  const onShelf = Uint8Array.from(skus, (sku) => (plan.onShelf[sku.id] === false ? 0 : 1));
  const flashSku = Uint8Array.from(skus, (sku) => (flash?.skuIds.includes(sku.id) ? 1 : 0));
  return {
    plan,
    pay: world.scenario.team.pay[plan.incentive],
    pack: world.scenario.packagings[plan.packaging],
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
    flashPrice: price.map((fen, j) => (flash && flashSku[j] ? reducedFen(fen, flash.depthShare) : fen)),
    ...compileOffers(world, plan),
    orderUpTo: Uint8Array.from(skus, (sku) => (plan.purchase[sku.id]?.kind === 'order-up-to' ? 1 : 0)),
    // what is off the shelf is not reordered; a single order still is one
    purchaseUnits: Float64Array.from(skus, (sku, j) => {
      const purchase = plan.purchase[sku.id];
      return purchase?.kind === 'order-up-to' && !onShelf[j] ? 0 : (purchase?.units ?? 0);
    }),
    supplier: Uint8Array.from(skus, (sku) =>
      Math.max(
        0,
        world.scenario.suppliers.findIndex(({ id }) => id === plan.supplierId[sku.id]),
      ),
    ),
    clearance: Float64Array.from(skus, (sku) => plan.clearanceUnits[sku.id] ?? 0),
    clears: skus.some((sku) => (plan.clearanceUnits[sku.id] ?? 0) > 0),
    markedDown: Uint8Array.from(skus, (sku, j) =>
      flashSku[j] ||
      plan.memberPrice ||
      plan.groupBuy?.skuId === sku.id ||
      plan.bundle?.firstSkuId === sku.id ||
      plan.bundle?.secondSkuId === sku.id
        ? 1
        : 0,
    ),
    onShelf,
    platforms: platformSet(world.scenario, plan.platformIds),
    ...compileVariants(world, plan),
    violationMask: plan.violations.reduce((mask, code) => mask | (1 << VIOLATIONS.indexOf(code)), 0),
  };
}

/** Bundle, group buy and member price; a product that does not exist makes its offer not run. */
function compileOffers(world: World, { bundle, groupBuy, memberPrice, doublePointsDays }: FullPlan) {
  const { skus, specialOffers } = world.scenario;
  const at = (skuId: string | undefined) => skus.findIndex(({ id }) => id === skuId);
  const bundleFirst = at(bundle?.firstSkuId);
  const bundleSecond = at(bundle?.secondSkuId);
  const bundled = bundleFirst >= 0 && bundleSecond >= 0 && bundleFirst !== bundleSecond;
  const groupSku = at(groupBuy?.skuId);
  const ids = [bundle?.firstSkuId, bundle?.secondSkuId];
  return {
    bundleDays: bundled ? (bundle?.dayMask ?? 0) : 0,
    bundleFirst,
    bundleSecond,
    bundleDepth: bundle?.depthShare ?? 0,
    bundleIsPair: specialOffers.bundle.pairs.some((pair) => pair.every((id) => ids.includes(id))),
    groupDays: groupSku >= 0 ? (groupBuy?.dayMask ?? 0) : 0,
    groupSku,
    groupDepth: groupBuy?.depthShare ?? 0,
    groupSize: groupBuy?.groupSize ?? 2,
    memberDays: memberPrice?.dayMask ?? 0,
    memberDepth: memberPrice?.depthShare ?? 0,
    doublePointsDays,
  };
}

function compileVariants(world: World, plan: FullPlan) {
  const { variants } = world.scenario;
  let adoptedMask = 0;
  let conversionFactor = 1;
  variants.forEach(({ id, effect }, i) => {
    if (!plan.adoptedVariants.includes(id)) return;
    adoptedMask |= 1 << i;
    conversionFactor *= 1 + effect;
  });
  const experimentIndex = plan.experiment
    ? variants.findIndex(({ id }) => id === plan.experiment?.variantId)
    : -1;
  const experimentShare = experimentIndex >= 0 ? (plan.experiment?.share ?? 0) : 0;
  const tested = experimentIndex >= 0 && ((adoptedMask >> experimentIndex) & 1) === 0;
  const experimentEffect = tested ? variants[experimentIndex]!.effect : 0;
  conversionFactor *= 1 + experimentShare * experimentEffect;
  return { adoptedMask, experimentIndex, experimentShare, experimentEffect, conversionFactor };
}

/** Days a promotion runs, 0 to 7. */
export function daysIn(mask: number): number {
  let days = 0;
  for (let d = 0; d < 7; d++) days += (mask >> d) & 1;
  return days;
}
