import { describe, expect, test } from 'vitest';
import {
  basketAccount,
  buyerOf,
  falseOriginalPrices,
  firstDealDay,
} from '../../../src/components/shop/decisions/basket.ts';
import {
  basketBins,
  daysIn,
  goodsFen,
  ordersToPayBack,
  reachEstimate,
  reachShares,
  salesOf,
} from '../../../src/components/shop/decisions/promotion-reach.ts';
import { campaigns, nextCampaign } from '../../../src/components/shop/promotions/aims.ts';
import { seasonCalendar, toolsIn } from '../../../src/components/shop/promotions/calendar.ts';
import { orderBook, quoteBasket, type SkuFacts } from '../../../src/simulator/index.ts';
import { deskOf, openedGame, scenario, shopOf } from './opened.ts';

const coupon = { valueFen: 1000, minimumFen: 9900, dayMask: 127 };
const game = openedGame([{ coupon, warmUpBudgetFen: 50_000 }, {}]);
const desk = deskOf(game);
const shop = shopOf(game);
const tee = shop.facts.skus[0] as SkuFacts;
const sales = salesOf(orderBook(game, 2, scenario).orders);

describe('a basket through the till', () => {
  const staged = deskOf(game, {
    listPriceFen: { ...desk.plan.listPriceFen, [tee.id]: 10_000 },
    flash: { skuIds: [tee.id], depthShare: 0.2, capUnitsPerDay: null, dayMask: 0b0000001 },
    threshold: { thresholdFen: 16_000, discountFen: 2000, dayMask: 0b1111111 },
    coupon: { valueFen: 1000, minimumFen: 20_000, dayMask: 0b1111111 },
  });

  test('prices by hand: flash first, then what comes off the order', () => {
    // Monday: 2 × ¥100 at 20 % off = ¥160, which reaches ¥160 (−¥20) but not ¥200.
    const monday = basketAccount(staged, { [tee.id]: 2 }, 0, buyerOf('claimer')).quote;
    expect(monday.goodsFen).toBe(16_000);
    expect(monday.steps.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
      ['flash', -4000],
      ['threshold', -2000],
    ]);
    expect(monday.paidFen).toBe(14_000);
    expect(monday.missingFen).toEqual({ coupon: 4000 });
    // Tuesday: 2 × ¥100 = ¥200, both: ¥170.
    expect(basketAccount(staged, { [tee.id]: 2 }, 1, buyerOf('claimer')).quote.paidFen).toBe(17_000);
    expect(basketAccount(staged, { [tee.id]: 2 }, 1, buyerOf('passer')).quote.paidFen).toBe(18_000);
  });

  test('is the simulator’s own quote, and the shop’s side adds up', () => {
    const account = basketAccount(staged, { [tee.id]: 3 }, 1, buyerOf('claimer'));
    expect(account.quote).toEqual(
      quoteBasket(shop.facts, {
        plan: staged.plan,
        day: 1,
        basket: [{ skuId: tee.id, units: 3 }],
        buyer: buyerOf('claimer'),
      }),
    );
    const { giftCostFen, costOfGoodsFen, feesFen, deliveryFen, marginFen, quote } = account;
    expect(quote.paidFen - giftCostFen - costOfGoodsFen - feesFen - deliveryFen).toBe(marginFen);
    // units left and the whole order's margin tell the same story, to a fen a unit
    const [line] = account.lines;
    expect(Math.abs((line?.leftPerUnitFen ?? 0) * 3 - marginFen)).toBeLessThanOrEqual(6);
  });

  test('a unit paid at its break-even leaves nothing', () => {
    const [line] = basketAccount(staged, { [tee.id]: 1 }, 1, buyerOf('passer')).lines;
    const at = deskOf(game, {
      listPriceFen: { ...desk.plan.listPriceFen, [tee.id]: line?.breakEvenFen ?? 0 },
    });
    const [even] = basketAccount(at, { [tee.id]: 1 }, 1, buyerOf('passer')).lines;
    expect(Math.abs(even?.leftPerUnitFen ?? 99)).toBeLessThanOrEqual(1);
  });

  test('an empty basket costs nothing', () => {
    expect(basketAccount(staged, {}, 0, buyerOf('member')).marginFen).toBe(0);
  });

  test('a pricing rule shows in the till as its own step', () => {
    const ruled = deskOf(game, {
      pricingRule: { follow: 'stock', strengthShare: 1, floorMarginShare: 0 },
    });
    const { quote } = basketAccount(ruled, { [tee.id]: 1 }, 0, buyerOf('passer'));
    const step = quote.steps.find(({ kind }) => kind === 'pricingRule');
    expect(quote.listFen + (step?.amountFen ?? 0)).toBe(quote.goodsFen);
  });

  test('starts on the first day with a deal', () => {
    expect(firstDealDay(deskOf(game, { coupon: { ...coupon, dayMask: 0b0001100 } }))).toBe(2);
    expect(firstDealDay(desk)).toBe(5);
  });
});

describe('false original prices', () => {
  const raised = { ...desk.plan.listPriceFen, [tee.id]: (desk.plan.listPriceFen[tee.id] ?? 0) + 3000 };
  const flash = { skuIds: [tee.id], depthShare: 0.2, capUnitsPerDay: null, dayMask: 1 };

  test('a price raised to be cut is one, a price that was charged is none', () => {
    expect(falseOriginalPrices(deskOf(game, { flash }))).toEqual([]);
    expect(falseOriginalPrices(deskOf(game, { listPriceFen: raised }))).toEqual([]);
    expect(falseOriginalPrices(deskOf(game, { flash, listPriceFen: raised }))).toEqual([tee.id]);
  });

  test('is what the week itself holds for one', () => {
    const seeds = Array.from({ length: 20 }, (_, n) => `ORIGIN${n}`);
    const found = (listPriceFen: typeof raised) =>
      seeds.filter((seed) => {
        const last = shopOf(openedGame([{ flash, listPriceFen }], seed)).results.at(-1);
        return (last?.detectedViolations['false-original-price'] ?? 0) > 0;
      }).length;
    expect(found(desk.plan.listPriceFen)).toBe(0);
    // whether it is found out is luck
    expect(found(raised)).toBeGreaterThan(0);
  });
});

describe('who would use a promotion', () => {
  const estimate = (change: Parameters<typeof deskOf>[1]) =>
    reachEstimate(shop, deskOf(game, change).plan, 'threshold', sales);
  const threshold = { thresholdFen: 15_000, discountFen: 1500, dayMask: 127 };

  test('a higher amount is reached by fewer, a deeper cut stretches more', () => {
    const low = estimate({ threshold: { ...threshold, thresholdFen: 9000 } });
    const high = estimate({ threshold });
    expect(low?.anyway).toBeGreaterThan(high?.anyway ?? 0);
    expect(high?.anyway).toBe(sales.filter((order) => goodsFen(order) >= 15_000).length);
    const deep = estimate({ threshold: { ...threshold, discountFen: 2200 } });
    expect(deep?.bigger).toBeGreaterThan(high?.bigger ?? 0);
    expect(deep?.fresh).toBeGreaterThan(high?.fresh ?? 0);
    expect(estimate({})).toBeUndefined();
  });

  test('only the days it runs count', () => {
    const monday = estimate({ threshold: { ...threshold, dayMask: 1 } });
    expect(monday?.anyway).toBeLessThan(estimate({ threshold })?.anyway ?? 0);
    expect(daysIn(0b0000111)).toBe(3);
  });

  test('coupons stretch nobody and are not claimed by all', () => {
    const found = reachEstimate(shop, deskOf(game, { coupon }).plan, 'coupon', sales);
    expect(found?.bigger).toBe(0);
    const reaching = sales.filter((order) => goodsFen(order) >= coupon.minimumFen).length;
    expect(found?.anyway).toBeCloseTo(0.6 * reaching, 9);
  });

  test('a use that costs more than an order earns is never paid back', () => {
    expect(ordersToPayBack(shop, 10, 10_000_000).extraOrders).toBeUndefined();
    expect(ordersToPayBack(shop, 0, 100).costFen).toBe(shop.facts.promotionSetupFen);
  });
});

describe('the histogram of baskets', () => {
  test('holds every order once, in steps of one size', () => {
    const bins = basketBins(sales);
    expect(bins.reduce((sum, { orders }) => sum + orders, 0)).toBe(sales.length);
    const steps = new Set(
      bins.flatMap(({ fromFen, toFen }) => (toFen === undefined ? [] : [toFen - fromFen])),
    );
    expect(steps.size).toBe(1);
    expect(bins.length).toBeLessThanOrEqual(23);
    expect(basketBins([])).toEqual([]);
  });

  test('shares of reached and near baskets are counted', () => {
    const { reached, near } = reachShares(sales, 15_000);
    expect(reached).toBeCloseTo(sales.filter((o) => goodsFen(o) >= 15_000).length / sales.length, 12);
    expect(reached + near).toBeLessThanOrEqual(1);
  });
});

describe('the calendar', () => {
  const weeks = seasonCalendar(shop, deskOf(game, { coupon }).plan);

  test('shows what ran, what is planned, and nothing of it ahead', () => {
    expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(weeks[0]?.tools).toMatchObject([{ kind: 'coupon', days: 7 }]);
    expect(weeks[0]?.tools[0]?.redemptions).toBeGreaterThan(0);
    expect(weeks[0]?.warmUpFen).toBe(50_000);
    expect(weeks[2]).toMatchObject({ isNow: true, tools: [{ kind: 'coupon', redemptions: undefined }] });
    expect(weeks[5]?.tools).toEqual([]);
    expect(toolsIn(weeks)).toEqual(['coupon']);
  });

  test('events stand in the weeks they last, and the campaigns are those of the season', () => {
    const named = (week: number) => weeks[week - 1]?.events.map(({ id }) => id) ?? [];
    expect(named(4)).toContain('mid-autumn');
    expect(named(5)).toContain('national-day');
    expect(named(6)).toContain('national-day');
    expect(named(11)).toContain('double-11');
    expect(weeks.filter(({ isCampaign }) => isCampaign).map(({ week }) => week)).toEqual([11]);
    expect(campaigns(shop.facts).map(({ week }) => week)).toEqual([11]);
    expect(nextCampaign(shop)?.weeksAhead).toBe(8);
  });
});
