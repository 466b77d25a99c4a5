import { expect, test } from 'vitest';
import { listingAfter, publicFacts, type Scenario } from '../../src/simulator/index.ts';
import { otherShop } from './support/other-shop.ts';
import { scenario } from './support/shop.ts';

const facts = publicFacts(scenario);

test('J8: what a keeper may know of the shop is in the open, in fen, days and shares', () => {
  expect(facts.skus.map(({ id }) => id)).toEqual(scenario.skus.map(({ id }) => id));
  expect(facts.skus[0]).toMatchObject({
    id: 'tee',
    name: { en: 'Basic tee', zh: '基础T恤' },
    unitCostFen: 2900,
    usualPriceFen: 7900,
    leadTimeDays: 7,
  });
  expect(facts).toMatchObject({
    scenarioId: 'apparel',
    firstIsoWeek: 36,
    weeks: 12,
    commissionRate: 0.05,
    paymentFeeRate: 0.006,
    agentWageFen: 130_000,
    warehouseWageFen: 140_000,
    fixedCostsFen: 2_600_000,
    promotionSetupFen: 80_000,
    creditLimitFen: 10_000_000,
  });
});

test('J9: no demand parameter is among the facts: a shop with other buyers has the same ones', () => {
  const other = otherShop();
  expect(other).not.toEqual(scenario);
  expect(publicFacts(other)).toEqual(facts);
});

test('J9: the facts are a closed list', () => {
  expect(Object.keys(facts).sort()).toEqual([
    'agentWageFen',
    'bundlePairs',
    'calendar',
    'carriers',
    'categories',
    'clearanceShare',
    'commissionRate',
    'creditLimitFen',
    'emailFenPerContact',
    'extraPlatformFen',
    'firstIsoWeek',
    'fixedCostsFen',
    'giftCostShare',
    'holdingRatePerWeek',
    'inspectionFenPerUnit',
    'keywords',
    'listingWork',
    'marketIndex',
    'members',
    'name',
    'ordersPerWarehouseWorkerDay',
    'overdraftRatePerWeek',
    'packagingFenPerOrder',
    'pageWork',
    'paymentFeeRate',
    'platformOverlapShare',
    'platforms',
    'policyCosts',
    'pricingRules',
    'promotionSetupFen',
    'ranges',
    'returnFreightFen',
    'rules',
    'scenarioId',
    'shipping',
    'skus',
    'suppliers',
    'unlocks',
    'variants',
    'warehouseWageFen',
    'weeks',
  ]);
  expect(Object.keys(facts.calendar[0] ?? {})).toEqual([
    'id',
    'name',
    'isoWeek',
    'weeks',
    'kinds',
    'commissionShift',
    'paymentFeeShift',
  ]);
});

// T8, M3, PS1 and PR2 name the same figures
test('J8: search volumes, the upkeep of pages, load times and the terms of pricing rules are published', () => {
  expect(facts.keywords).toEqual([
    { count: 20, searchesPerMonth: 1200 },
    { count: 40, searchesPerMonth: 500 },
    { count: 60, searchesPerMonth: 300 },
  ]);
  expect(facts.pageWork.seconds).toEqual({
    pictures: { before: 4.5, after: 3 },
    video: { before: 6, after: 4.5 },
    code: { before: 5.2, after: 4 },
  });
  expect(facts.pricingRules).toEqual({ stockMove: 0.1, stockTargetWeeks: 2 });
  expect(listingAfter(facts.listingWork, 0.6, 0)).toBeCloseTo(0.6 * 0.9925, 12);
});

// Double 11, week 46: 2.30 ÷ 1.0438 = 2.2035, published as 2.20
test('J10: last year’s traffic is published by week in steps of .05', () => {
  expect(facts.marketIndex).toHaveLength(52);
  expect(facts.marketIndex[45]).toBe(2.2);
  for (const index of facts.marketIndex)
    expect(Math.abs(index * 20 - Math.round(index * 20))).toBeLessThan(1e-9);
  const calm: Scenario = { ...scenario, season: scenario.season.map(() => 3), calendar: [] };
  expect(publicFacts(calm).marketIndex.every((index) => index === 1)).toBe(true);
});
