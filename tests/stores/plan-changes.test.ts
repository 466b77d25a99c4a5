import { describe, expect, test } from 'vitest';
import type { FullPlan } from '../../src/simulator/index.ts';
import { changesBetween, isSameValue, withoutChange } from '../../src/stores/plan-changes.ts';

const coupon = { valueFen: 800, minimumFen: 8000, dayMask: 127 };
/** The levers that matter here; the rest of a plan behaves like `socialBudgetFen`. */
const settings = {
  listPriceFen: { tee: 5900, bag: 8900 },
  coupon,
  socialBudgetFen: 30_000,
  purchase: { tee: { kind: 'order-up-to', units: 120 }, bag: { kind: 'order', units: 40 } },
  ownShare: 0.5,
  thirdPartyShare: 0.5,
  crowdsourcedShare: 0,
} as unknown as FullPlan;
/** Changing nothing: the promotion is off, the single order is not repeated. */
const defaults = {
  ...settings,
  coupon: null,
  purchase: { ...settings.purchase, bag: { kind: 'order', units: 0 } },
} as FullPlan;

describe('changes of a plan', () => {
  test('changing nothing is no change, though last week’s promotion ends', () => {
    expect(changesBetween(defaults, defaults, settings)).toEqual([]);
  });

  test('a price is a change of its product, with last week’s price', () => {
    const plan = { ...defaults, listPriceFen: { tee: 6500, bag: 8900 } };
    expect(changesBetween(plan, defaults, settings)).toEqual([
      { path: 'listPriceFen.tee', lever: 'listPriceFen', skuId: 'tee', was: 5900, now: 6500 },
    ]);
  });

  test('last week’s promotion run again is a change from off', () => {
    const again = changesBetween({ ...defaults, coupon }, defaults, settings);
    expect(again).toEqual([{ path: 'coupon', lever: 'coupon', was: null, now: coupon }]);
    const larger = { ...coupon, valueFen: 1000 };
    expect(changesBetween({ ...defaults, coupon: larger }, defaults, settings)[0]?.was).toEqual(coupon);
  });

  test('delivery shares change together and are taken back together', () => {
    const plan = { ...defaults, ownShare: 0.2, crowdsourcedShare: 0.3 };
    const [change, ...others] = changesBetween(plan, defaults, settings);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ path: 'deliveryShares', lever: 'ownShare', was: { ownShare: 0.5 } });
    expect(withoutChange(plan, 'deliveryShares', defaults)).toEqual(defaults);
  });

  test('taking every change back, in any order, gives the default plan', () => {
    const plan = {
      ...defaults,
      listPriceFen: { tee: 6500, bag: 9900 },
      coupon,
      socialBudgetFen: 0,
      purchase: { ...defaults.purchase, tee: { kind: 'order', units: 7 } },
      ownShare: 0,
      thirdPartyShare: 1,
    } as FullPlan;
    const paths = changesBetween(plan, defaults, settings).map(({ path }) => path);
    expect(paths).toHaveLength(6);
    for (const order of [paths, paths.toReversed()]) {
      expect(order.reduce((rest, path) => withoutChange(rest, path, defaults), plan)).toEqual(defaults);
    }
  });
});

test('two values are the same when they hold the same, whatever the order of their keys', () => {
  expect(isSameValue({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(isSameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isSameValue([1, 2], [2, 1])).toBe(false);
  expect(isSameValue(null, {})).toBe(false);
});
