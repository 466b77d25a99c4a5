/** Any plan within the ranges of all levers, and any shelf a shop may have, for property tests of the engine. */
import fc from 'fast-check';
import { priceRange } from '../../../src/simulator/facts.ts';
import type { FullPlan, Purchase } from '../../../src/simulator/vocabulary.ts';
import { INCENTIVES, PACKAGINGS, VIOLATIONS } from '../../../src/simulator/vocabulary.ts';
import { layout, plan, scenario, skuCount, wholeState } from './shop.ts';

const masks = fc.integer({ min: 1, max: 127 });
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 1 });
const from = (lever: keyof typeof scenario.ranges) => {
  const { minimum, maximum, step } = scenario.ranges[lever];
  const steps = Math.round((maximum - minimum) / step);
  return fc.integer({ min: 0, max: steps }).map((count) => Math.min(maximum, minimum + count * step));
};

const prices = fc
  .tuple(
    ...scenario.skus.map(({ unitCostFen, usualPriceFen }) => {
      const { minimum, maximum } = priceRange(unitCostFen, usualPriceFen);
      return fc.integer({ min: minimum / 100, max: maximum / 100 }).map((yuan) => yuan * 100);
    }),
  )
  .map((fen) => Object.fromEntries(scenario.skus.map(({ id }, j) => [id, fen[j] ?? 0])));

const purchases: fc.Arbitrary<Record<string, Purchase>> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('order-up-to' as const, 'order' as const),
      units: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 }), fc.constant(100_000)),
    }),
    { minLength: skuCount, maxLength: skuCount },
  )
  .map((lines) =>
    Object.fromEntries(scenario.skus.map(({ id }, j) => [id, lines[j] ?? { kind: 'order', units: 0 }])),
  );

const coupons = fc
  .tuple(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: 0, max: 40_000 }), masks)
  .map(([valueFen, more, dayMask]) => ({ valueFen, minimumFen: Math.ceil(1.5 * valueFen) + more, dayMask }));
const thresholds = fc
  .tuple(fc.integer({ min: 1000, max: 90_000 }), fc.double({ min: 0.01, max: 0.4, noNaN: true }), masks)
  .map(([thresholdFen, share, dayMask]) => ({
    thresholdFen,
    discountFen: Math.max(100, Math.floor(share * thresholdFen)),
    dayMask,
  }));
const gifts = fc.record({
  thresholdFen: fc.integer({ min: 1000, max: 90_000 }),
  valueFen: fc.integer({ min: 100, max: 8000 }),
  stockUnits: fc.integer({ min: 1, max: 5000 }),
  dayMask: masks,
});
const flashes = fc.record({
  skuIds: fc.subarray(
    scenario.skus.map(({ id }) => id),
    { minLength: 1 },
  ),
  depthShare: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
  capUnitsPerDay: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
  dayMask: masks,
});

const someSku = fc.constantFrom(...scenario.skus.map(({ id }) => id));
const depths = (most: number) => fc.double({ min: 0.01, max: most, noNaN: true });
const bundles = fc
  .record({
    skus: fc.uniqueArray(someSku, { minLength: 2, maxLength: 2 }),
    depthShare: depths(0.4),
    dayMask: masks,
  })
  .map(({ skus: [firstSkuId = '', secondSkuId = ''], ...rest }) => ({ firstSkuId, secondSkuId, ...rest }));
const groupBuys = fc.record({
  skuId: someSku,
  depthShare: depths(0.5),
  groupSize: fc.integer({ min: 2, max: 10 }),
  dayMask: masks,
});
const memberPrices = fc.record({ depthShare: depths(0.3), dayMask: masks });

const modes = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100 }))
  .map(([crowd, ownPart]) => {
    const ownShare = Math.round((100 - crowd) * (ownPart / 100)) / 100;
    const crowdsourcedShare = crowd / 100;
    return { ownShare, crowdsourcedShare, thirdPartyShare: 1 - ownShare - crowdsourcedShare };
  });

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
/** Shelf, platforms, page work, campaigns and trials. A trial is of a variant that is not adopted. */
const marketLevers = {
  onShelf: fc
    .subarray(ids(scenario.skus), { minLength: 1 })
    .map((on) => Object.fromEntries(scenario.skus.map(({ id }) => [id, on.includes(id)]))),
  platformIds: fc.subarray(ids(scenario.platforms), { minLength: 1 }),
  liveConcentration: from('liveConcentration'),
  warmUpBudgetFen: from('warmUpBudgetFen'),
  optimisePictures: fc.boolean(),
  optimiseVideo: fc.boolean(),
  optimiseCode: fc.boolean(),
  adoptedVariants: fc.subarray(ids(scenario.variants).slice(2)),
  experiment: maybe(
    fc.record({
      variantId: fc.constantFrom(...ids(scenario.variants).slice(0, 2)),
      share: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    }),
  ),
};

const bySku = <Value>(value: fc.Arbitrary<Value>) =>
  fc
    .array(value, { minLength: skuCount, maxLength: skuCount })
    .map((values) => Object.fromEntries(scenario.skus.map(({ id }, j) => [id, values[j] as Value])));

/** Supply, delivery, service, checkout and control. */
const operationsLevers = {
  supplierId: bySku(fc.constantFrom(...scenario.suppliers.map(({ id }) => id))),
  inspectionShare: from('inspectionShare'),
  clearanceUnits: bySku(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }))),
  pricingRule: maybe(
    fc.record({
      follow: fc.constantFrom('rivals' as const, 'stock' as const),
      strengthShare: fc.double({ min: 0, max: 1, noNaN: true }),
      floorMarginShare: fc.double({ min: 0, max: 0.8, noNaN: true }),
    }),
  ),
  carrierId: fc.constantFrom(...scenario.carriers.map(({ id }) => id)),
  packaging: fc.constantFrom(...PACKAGINGS),
  batchingHours: from('batchingHours'),
  serveRemoteZones: fc.boolean(),
  freightInsurance: fc.boolean(),
  serviceHoursPerDay: from('serviceHoursPerDay'),
  botShare: from('botShare'),
  scriptsBudgetFen: from('scriptsBudgetFen'),
  compensationFen: from('compensationFen'),
  shipFeeFen: from('shipFeeFen'),
  freeShipThresholdFen: from('freeShipThresholdFen'),
  paymentMethods: from('paymentMethods'),
  backupGateway: fc.boolean(),
  verificationThresholdFen: from('verificationThresholdFen'),
  reviewStaff: from('reviewStaff'),
  targetingLevel: from('targetingLevel'),
  violations: fc.subarray([...VIOLATIONS]),
  trainingBudgetFen: from('trainingBudgetFen'),
  incentive: fc.constantFrom(...INCENTIVES),
};

/** Any plan within the ranges of all levers. */
export const anyPlan: fc.Arbitrary<FullPlan> = fc
  .record({
    listPriceFen: prices,
    coupon: maybe(coupons),
    threshold: maybe(thresholds),
    gift: maybe(gifts),
    flash: maybe(flashes),
    bundle: maybe(bundles),
    groupBuy: maybe(groupBuys),
    memberPrice: maybe(memberPrices),
    doublePointsDays: from('doublePointsDays'),
    pointsRate: from('pointsRate'),
    tierBenefit: from('tierBenefit'),
    socialBudgetFen: from('socialBudgetFen'),
    kolBudgetFen: from('kolBudgetFen'),
    kolLiveDay: from('kolLiveDay'),
    semBudgetFen: from('semBudgetFen'),
    semMaxBidFen: from('semMaxBidFen'),
    seoBudgetFen: from('seoBudgetFen'),
    contentBudgetFen: from('contentBudgetFen'),
    affiliateCommissionRate: from('affiliateCommissionRate'),
    emailSends: from('emailSends'),
    listingBudgetFen: from('listingBudgetFen'),
    purchase: purchases,
    modes,
    ownStaff: from('ownStaff'),
    promiseDays: from('promiseDays'),
    serviceAgents: from('serviceAgents'),
    reviewRewardFen: from('reviewRewardFen'),
    autoRefund: fc.boolean(),
    returnWindowDays: from('returnWindowDays'),
    riskStrictness: from('riskStrictness'),
    ...marketLevers,
    ...operationsLevers,
  })
  .map(({ modes: mix, ...rest }) => plan({ ...rest, ...mix }));

/** The warm shop with any stock on the shelves, none and a little among them. */
export const anyShelf: fc.Arbitrary<Float64Array> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 600 })), {
    minLength: skuCount,
    maxLength: skuCount,
  })
  .map((units) => {
    const state = wholeState();
    units.forEach((count, j) => {
      state[layout.stock + j] = count;
    });
    return state;
  });
