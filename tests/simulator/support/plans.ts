/** Plans for property tests. */
import fc from 'fast-check';
import { publicFacts } from '../../../src/simulator/facts.ts';
import type { LeverRange, NumericLever, Purchase, WeekPlan } from '../../../src/simulator/vocabulary.ts';
import { NUMERIC_LEVERS } from '../../../src/simulator/vocabulary.ts';
import { scenario } from './shop.ts';

export const facts = publicFacts(scenario);
export const SHARE_LEVERS: readonly NumericLever[] = ['ownShare', 'thirdPartyShare', 'crowdsourcedShare'];
export const skuIds = facts.skus.map(({ id }) => id);
const platformIds = facts.platforms.map(({ id }) => id);
const variantIds = facts.variants.map(({ id }) => id);

const masks = fc.integer({ min: 1, max: 127 });
const yuan = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => n * 100);

function steps({ minimum, maximum, step }: LeverRange): fc.Arbitrary<number> {
  const count = Math.round((maximum - minimum) / step);
  return fc
    .integer({ min: 0, max: count })
    .map((n) => Math.min(maximum, Math.round((minimum + n * step) * 1000) / 1000));
}

const numbers = Object.fromEntries(
  NUMERIC_LEVERS.filter((lever) => !SHARE_LEVERS.includes(lever)).map((lever) => [
    lever,
    steps(facts.ranges[lever]),
  ]),
);

const prices = fc.record(
  Object.fromEntries(
    facts.skus.map(({ id, minimumPriceFen, maximumPriceFen }) => [
      id,
      yuan(minimumPriceFen / 100, maximumPriceFen / 100),
    ]),
  ),
  { requiredKeys: [] },
);

const purchases: fc.Arbitrary<Record<string, Purchase>> = fc.dictionary(
  fc.constantFrom(...skuIds),
  fc.record({ kind: fc.constantFrom('order-up-to', 'order'), units: fc.integer({ min: 0, max: 400 }) }),
);

const percent = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => n / 100);
const pairs = fc.uniqueArray(fc.constantFrom(...skuIds), { minLength: 2, maxLength: 2 });

const promotions = {
  coupon: fc
    .record({ valueFen: yuan(1, 50), over: fc.integer({ min: 0, max: 40_000 }), dayMask: masks })
    .map(({ valueFen, over, dayMask }) => ({ valueFen, minimumFen: 1.5 * valueFen + over, dayMask })),
  threshold: fc
    .record({
      thresholdFen: yuan(10, 1000),
      part: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
      dayMask: masks,
    })
    .map(({ thresholdFen, part, dayMask }) => ({
      thresholdFen,
      discountFen: Math.max(100, Math.floor(thresholdFen * part)),
      dayMask,
    })),
  gift: fc.record({
    thresholdFen: yuan(10, 1000),
    valueFen: yuan(1, 80),
    stockUnits: fc.integer({ min: 1, max: 5000 }),
    dayMask: masks,
  }),
  flash: fc.record({
    skuIds: fc.uniqueArray(fc.constantFrom(...skuIds), { minLength: 1 }),
    depthShare: fc.integer({ min: 1, max: 60 }).map((n) => n / 100),
    capUnitsPerDay: fc.option(fc.integer({ min: 1, max: 500 })),
    dayMask: masks,
  }),
  bundle: fc
    .record({ pair: pairs, depthShare: percent(1, 40), dayMask: masks })
    .map(({ pair: [firstSkuId, secondSkuId], ...rest }) => ({ firstSkuId, secondSkuId, ...rest })),
  groupBuy: fc.record({
    skuId: fc.constantFrom(...skuIds),
    depthShare: percent(1, 50),
    groupSize: fc.integer({ min: 2, max: 10 }),
    dayMask: masks,
  }),
  memberPrice: fc.record({ depthShare: percent(1, 30), dayMask: masks }),
};

/** Plans whose values are all allowed; their purchases may still go beyond the credit limit. */
export const legalPlans: fc.Arbitrary<WeekPlan> = fc
  .record(
    {
      ...numbers,
      ...Object.fromEntries(
        Object.entries(promotions).map(([kind, deal]) => [kind, fc.option(deal as fc.Arbitrary<unknown>)]),
      ),
      listPriceFen: prices,
      onShelf: fc.dictionary(fc.constantFrom(...skuIds.slice(1)), fc.boolean()),
      platformIds: fc.subarray(platformIds, { minLength: 1 }),
      adoptedVariants: fc.subarray(variantIds.slice(2)),
      experiment: fc.option(
        fc.record({
          variantId: fc.constantFrom(...variantIds.slice(0, 2)),
          share: fc.integer({ min: 5, max: 90 }).map((n) => n / 100),
        }),
      ),
      purchase: purchases,
      autoRefund: fc.boolean(),
      shares: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })),
    },
    { requiredKeys: [] },
  )
  .map(({ shares, ...plan }) => {
    if (!Array.isArray(shares)) return plan as WeekPlan;
    const [own, crowd] = shares as [number, number];
    return {
      ...plan,
      ownShare: own / 100,
      thirdPartyShare: (100 - own - crowd) / 100,
      crowdsourcedShare: crowd / 100,
    } as WeekPlan;
  });
