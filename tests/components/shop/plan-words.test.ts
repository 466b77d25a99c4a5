import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/components/shop/decisions/lever-places.ts';
import { readBet, usualTolerance } from '../../../src/components/shop/plan/bet.ts';
import { describeDays, describeStagedChange } from '../../../src/components/shop/plan/describe.ts';
import { problemAt, problemField } from '../../../src/components/shop/plan/problem-words.ts';
import { cashAfterOrders, planWarnings } from '../../../src/components/shop/plan/warnings.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import type { FullPlan } from '../../../src/simulator/index.ts';
import { changesBetween } from '../../../src/stores/plan-changes.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

const game = openedGame();
const shop = shopOf(game);
const desk = deskOf(game);
const sku = shop.facts.skus[0];
const skuId = sku?.id ?? '';

/** A plan in which every lever differs. */
const different: FullPlan = {
  ...desk.plan,
  listPriceFen: { ...desk.plan.listPriceFen, [skuId]: 7990 },
  coupon: { valueFen: 1000, minimumFen: 9900, dayMask: 0b1110000 },
  threshold: { thresholdFen: 19_900, discountFen: 2000, dayMask: 0b1111111 },
  gift: { thresholdFen: 17_900, valueFen: 3000, stockUnits: 50, dayMask: 0b0010001 },
  flash: { skuIds: [skuId], depthShare: 0.2, capUnitsPerDay: 10, dayMask: 0b1000000 },
  socialBudgetFen: 123_400,
  kolBudgetFen: 123_400,
  kolLiveDay: 2,
  semBudgetFen: 123_400,
  semMaxBidFen: 210,
  seoBudgetFen: 123_400,
  contentBudgetFen: 123_400,
  affiliateCommissionRate: 0.12,
  emailSends: 5,
  listingBudgetFen: 123_400,
  purchase: { ...desk.plan.purchase, [skuId]: { kind: 'order', units: 60 } },
  ownShare: 0.3,
  thirdPartyShare: 0.5,
  crowdsourcedShare: 0.2,
  ownStaff: 4,
  promiseDays: 6,
  serviceAgents: 4.5,
  reviewRewardFen: 200,
  autoRefund: !desk.plan.autoRefund,
  returnWindowDays: 15,
  riskStrictness: 0.6,
  bundle: { firstSkuId: skuId, secondSkuId: shop.facts.skus[1]?.id ?? '', depthShare: 0.1, dayMask: 127 },
  groupBuy: { skuId, depthShare: 0.2, groupSize: 3, dayMask: 96 },
  memberPrice: { depthShare: 0.05, dayMask: 127 },
  doublePointsDays: 96,
  warmUpBudgetFen: 123_400,
  liveConcentration: 0.5,
  targetingLevel: 0.5,
  platformIds: shop.facts.platforms.map(({ id }) => id),
  optimisePictures: true,
  optimiseVideo: true,
  optimiseCode: true,
  onShelf: { ...desk.plan.onShelf, [skuId]: false },
  pricingRule: { follow: 'rivals', strengthShare: 0.5, floorMarginShare: 0.2 },
  experiment: { variantId: shop.facts.variants[0]?.id ?? '', share: 0.5 },
  adoptedVariants: [shop.facts.variants[1]?.id ?? ''],
  supplierId: { ...desk.plan.supplierId, [skuId]: 'budget' },
  inspectionShare: 0.5,
  clearanceUnits: { ...desk.plan.clearanceUnits, [skuId]: 20 },
  carrierId: 'express',
  packaging: 'thin',
  batchingHours: 4,
  serveRemoteZones: false,
  freightInsurance: true,
  serviceHoursPerDay: 16,
  botShare: 0.3,
  scriptsBudgetFen: 50_000,
  compensationFen: 800,
  pointsRate: 0.02,
  tierBenefit: 0.6,
  shipFeeFen: 600,
  freeShipThresholdFen: 9900,
  paymentMethods: 4,
  backupGateway: true,
  verificationThresholdFen: 80_000,
  reviewStaff: 1,
  violations: ['paid-praise'],
  trainingBudgetFen: 50_000,
  incentive: 'speed',
};
const changes = changesBetween(different, desk.unchanged, shop.settings);

describe.each(LOCALES)('the ledger in %s', (locale) => {
  test('says of every lever what it is, what it was and what it becomes', () => {
    // the three delivery shares are one change
    expect(changes).toHaveLength(Object.keys(desk.plan).length - 2);
    for (const change of changes) {
      const { what, was, now } = describeStagedChange(change, shop.facts, locale);
      expect(`${what}|${was}|${now}`).not.toMatch(/undefined|NaN|null|\[object/);
      expect(was).not.toBe(now);
    }
  });
});

describe('days in words', () => {
  test.each([
    [0b1111111, 'all week', '全周'],
    [0b1110000, 'Fri–Sun', '周五至周日'],
    [0b0000011, 'Mon, Tue', '周一、周二'],
    [0b1000001, 'Mon, Sun', '周一、周日'],
    [0, 'none', '无'],
  ])('%i', (mask, en, zh) => {
    expect(describeDays(mask, 'en')).toBe(en);
    expect(describeDays(mask, 'zh')).toBe(zh);
  });
});

describe('the bet', () => {
  test.each([
    ['', 'none'],
    ['  ', 'none'],
    ['nine thousand', 'not-number'],
    ['12.5', 'not-number'],
    ['99999999999', 'too-large'],
  ])('%j is %s', (text, kind) => {
    expect(readBet(text, '1,000').kind).toBe(kind);
  });

  test('reads separators, the yuan sign, full-width digits and a loss', () => {
    expect(readBet('¥9,000', '1,000')).toEqual({
      kind: 'bet',
      bet: { operatingProfitFen: 900_000, toleranceFen: 100_000 },
    });
    expect(readBet('−５００', '２００')).toEqual({
      kind: 'bet',
      bet: { operatingProfitFen: -50_000, toleranceFen: 20_000 },
    });
    expect(readBet('9000', '0').kind).toBe('no-tolerance');
  });

  test('the usual margin is a tenth, whole hundreds, at least ¥500', () => {
    expect(usualTolerance(1_963_400)).toBe(200_000);
    expect(usualTolerance(10_000)).toBe(50_000);
    expect(usualTolerance(undefined)).toBe(50_000);
  });
});

describe('problems beside their fields', () => {
  const broken = deskOf(game, {
    coupon: { valueFen: 5000, minimumFen: 1000, dayMask: 0 },
    listPriceFen: { ...desk.plan.listPriceFen, [skuId]: 1 },
  });

  test('each has words, a field name and a screen that exists', () => {
    expect(broken.problems.length).toBeGreaterThanOrEqual(3);
    for (const problem of broken.problems) {
      for (const locale of LOCALES) {
        expect(problemAt(broken.problems, problem.path, locale)?.length).toBeGreaterThan(4);
        expect(problemField(problem, shop.facts, locale)).not.toMatch(/Fen|undefined/);
      }
      expect(placeOf(problem.path)).toMatch(/^(products|promotions)$/);
    }
  });

  test('a path finds the problem of its own field only', () => {
    expect(problemAt(broken.problems, 'coupon.valueFen', 'en')).toBeUndefined();
    expect(problemAt(broken.problems, 'coupon.dayMask', 'en')).toMatch(/day/);
    expect(problemAt(broken.problems, 'coupon', 'en')).toBeDefined();
  });

  test.each([
    ['purchase.tee', 'inventory'],
    ['thirdPartyShare', 'logistics'],
    ['ownStaff', 'logistics'],
    ['serviceAgents', 'service'],
    ['riskStrictness', 'risk'],
    ['semMaxBidFen', 'marketing'],
    ['affiliateCommissionRate', 'marketing'],
    ['flash.skuIds', 'promotions'],
    ['listingBudgetFen', 'listing'],
  ])('%s is mended on %s', (path, screen) => {
    expect(placeOf(path)).toBe(screen);
  });
});

describe('warnings before the run', () => {
  test('cash, agents, traffic and stacking are each noticed', () => {
    const plan: FullPlan = {
      ...different,
      serviceAgents: 0,
      socialBudgetFen: 0,
      kolBudgetFen: 0,
      semBudgetFen: 0,
      seoBudgetFen: 0,
      contentBudgetFen: 0,
      emailSends: 0,
      purchase: { [skuId]: { kind: 'order', units: 50_000 } },
    };
    const kinds = planWarnings(shop, plan).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['cash', 'noAgents', 'noMarketing', 'stacking']));
  });

  test('cash after ordering is cash less the orders', () => {
    const { cashFen, ordersFen, afterFen } = cashAfterOrders(shop, desk.plan);
    expect(cashFen - ordersFen).toBe(afterFen);
    expect(cashFen).toBe(shop.position.cashFen);
  });
});
