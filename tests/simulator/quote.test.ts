import { describe, expect, test } from 'vitest';
import accessories from '../../src/content/scenarios/accessories.json' with { type: 'json' };
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import fresh from '../../src/content/scenarios/fresh.json' with { type: 'json' };
import { publicFacts } from '../../src/simulator/facts.ts';
import { createGame, playWeek } from '../../src/simulator/game.ts';
import { orderBook } from '../../src/simulator/orders/order-book.ts';
import { checkPlan } from '../../src/simulator/plan.ts';
import { referencePlan } from '../../src/simulator/plans.ts';
import { quoteBasket } from '../../src/simulator/quote/quote.ts';
import { parseScenario, type Scenario } from '../../src/simulator/scenario.ts';
import type {
  BasketQuote,
  FullPlan,
  Order,
  PublicFacts,
  QuoteBuyer,
  QuoteTool,
  WeekPlan,
  WeekResult,
} from '../../src/simulator/vocabulary.ts';
import { total } from './support/order-sums.ts';

function read(file: unknown): Scenario {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

interface StackedShop {
  readonly name: string;
  readonly scenario: Scenario;
  readonly plans: readonly WeekPlan[];
}

/** Weeks in which everything runs at once, each shop with its own prices. */
const SHOPS: readonly StackedShop[] = [
  {
    name: 'apparel',
    scenario: read(apparel),
    plans: [
      {
        coupon: { valueFen: 1500, minimumFen: 12_000, dayMask: 127 },
        threshold: { thresholdFen: 19_900, discountFen: 2500, dayMask: 0b1100111 },
        gift: { thresholdFen: 17_900, valueFen: 2500, stockUnits: 300, dayMask: 0b0011110 },
        flash: { skuIds: ['tee', 'cap', 'vest'], depthShare: 0.25, capUnitsPerDay: 30, dayMask: 0b0110011 },
        bundle: { firstSkuId: 'tee', secondSkuId: 'joggers', depthShare: 0.15, dayMask: 0b0111111 },
      },
      {
        coupon: { valueFen: 900, minimumFen: 9900, dayMask: 0b1111000 },
        groupBuy: { skuId: 'socks', depthShare: 0.3, groupSize: 5, dayMask: 0b1111100 },
        memberPrice: { depthShare: 0.12, dayMask: 0b1011101 },
        shipFeeFen: 800,
        freeShipThresholdFen: 12_000,
        pricingRule: { follow: 'rivals', strengthShare: 0.6, floorMarginShare: 0.1 },
      },
    ],
  },
  {
    name: 'accessories',
    scenario: read(accessories),
    plans: [
      {
        threshold: { thresholdFen: 9900, discountFen: 1200, dayMask: 127 },
        flash: { skuIds: ['cable', 'charger'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 0b0000111 },
        bundle: { firstSkuId: 'phone-case', secondSkuId: 'screen-film', depthShare: 0.25, dayMask: 127 },
        memberPrice: { depthShare: 0.08, dayMask: 0b1110000 },
        shipFeeFen: 600,
        freeShipThresholdFen: 0,
      },
      {
        coupon: { valueFen: 500, minimumFen: 5900, dayMask: 127 },
        groupBuy: { skuId: 'phone-case', depthShare: 0.4, groupSize: 3, dayMask: 127 },
        pricingRule: { follow: 'stock', strengthShare: 1, floorMarginShare: 0.05 },
      },
    ],
  },
  {
    name: 'fresh',
    scenario: read(fresh),
    plans: [
      {
        coupon: { valueFen: 600, minimumFen: 7900, dayMask: 127 },
        threshold: { thresholdFen: 12_900, discountFen: 1500, dayMask: 0b1100000 },
        gift: { thresholdFen: 9900, valueFen: 1000, stockUnits: 150, dayMask: 127 },
        bundle: { firstSkuId: 'yoghurt', secondSkuId: 'blueberries', depthShare: 0.2, dayMask: 0b1010101 },
        groupBuy: { skuId: 'eggs', depthShare: 0.25, groupSize: 4, dayMask: 0b0101010 },
        memberPrice: { depthShare: 0.1, dayMask: 0b0000110 },
        doublePointsDays: 0b0000110,
      },
    ],
  },
];

interface Played {
  readonly shop: string;
  readonly facts: PublicFacts;
  readonly plan: FullPlan;
  readonly result: WeekResult;
  readonly orders: readonly Order[];
}

const played: readonly Played[] = SHOPS.flatMap(({ name, scenario, plans }) => {
  let game = createGame({ scenario, seed: `till-${name}` });
  return plans.map((plan): Played => {
    expect(checkPlan(game, plan)).toEqual([]);
    const next = playWeek(game, plan, scenario);
    game = next.game;
    const full = game.entries.at(-1)?.plan;
    if (full === undefined) throw new Error('the week left no entry');
    return {
      shop: name,
      facts: publicFacts(scenario),
      plan: full,
      result: next.result,
      orders: orderBook(game, next.result.week, scenario).orders.filter(({ sale }) => sale),
    };
  });
});

/** What the book says of who paid: what was used, and the shares of what a day booked as a whole. */
function buyerOf({ discounts, gift, money }: Order): QuoteBuyer {
  const used = (kind: string) => discounts.some((d) => d.kind === kind && d.redemptions > 0);
  const uses: Record<QuoteTool, boolean> = {
    bundle: used('bundle'),
    groupBuy: used('groupBuy'),
    coupon: used('coupon'),
    threshold: used('threshold'),
    memberPrice: used('memberPrice'),
    gift: gift !== undefined,
    shipFee: money.shipFeeFen > 0,
  };
  return {
    member: uses.memberPrice || money.pointsFen > 0,
    claimsCoupon: uses.coupon,
    joinsGroup: uses.groupBuy,
    pointsFen: money.pointsFen,
    uses,
    memberFen: money.memberFen,
  };
}

function quoteOf({ facts, plan, result }: Played, order: Order): BasketQuote {
  return quoteBasket(facts, {
    plan,
    day: order.day,
    basket: order.lines,
    buyer: buyerOf(order),
    pricesInForceFen: Object.fromEntries(result.skus.map(({ skuId, listPriceFen }) => [skuId, listPriceFen])),
    giftsLeft: order.gift?.kind !== 'missed',
  });
}

/** Whether an order meets the terms of what it used: the book hands a few uses to baskets just below. */
function meetsTerms({ plan }: Played, { money, discounts, gift }: Order): boolean {
  const goodsFen = money.listFen - money.flashFen;
  const used = (kind: string) => discounts.some((d) => d.kind === kind);
  if (used('coupon') && goodsFen < (plan.coupon?.minimumFen ?? 0)) return false;
  if (used('threshold') && goodsFen < (plan.threshold?.thresholdFen ?? 0)) return false;
  if (money.shipFeeFen > 0 && plan.freeShipThresholdFen > 0 && goodsFen >= plan.freeShipThresholdFen)
    return false;
  return gift === undefined || goodsFen >= (plan.gift?.thresholdFen ?? 0);
}

/** What a step takes off. */
const off = (quote: BasketQuote, kind: string) =>
  0 - (quote.steps.find((step) => step.kind === kind)?.amountFen ?? 0);

describe('baskets of real order books', () => {
  const sample = played.flatMap((week) => {
    const fit = week.orders.filter((order) => meetsTerms(week, order));
    // uses and shipping fees are drawn by segment (P5, CK2): the book hands a few to baskets just beside the terms
    expect(fit.length / week.orders.length, week.shop).toBeGreaterThan(0.85);
    const every = Math.max(1, Math.floor(fit.length / 300));
    return fit.filter((_, n) => n % every === 0).map((order) => ({ week, order }));
  });

  test('QT1: a thousand quotes are what the orders paid, step by step and line by line, to the fen', () => {
    expect(sample.length).toBeGreaterThanOrEqual(1000);
    for (const { week, order } of sample) {
      const quote = quoteOf(week, order);
      const { money } = order;
      const steps = {
        goods: quote.goodsFen,
        flash: off(quote, 'flash'),
        bundle: off(quote, 'bundle'),
        groupBuy: off(quote, 'groupBuy'),
        coupon: off(quote, 'coupon'),
        threshold: off(quote, 'threshold'),
        memberPrice: off(quote, 'memberPrice'),
        points: off(quote, 'points'),
        shipFee: quote.shipFeeFen,
        paid: quote.paidFen,
      };
      expect(steps, `${week.shop} ${order.id}`).toEqual({
        goods: money.listFen - money.flashFen,
        flash: money.flashFen,
        bundle: money.bundleFen,
        groupBuy: money.groupBuyFen,
        coupon: money.couponFen,
        threshold: money.thresholdFen,
        memberPrice: money.memberFen,
        points: money.pointsFen,
        shipFee: money.shipFeeFen,
        paid: money.paidFen,
      });
      expect(
        quote.lines.map(({ skuId, priceFen, discountFen, paidFen }) => ({
          skuId,
          priceFen,
          discountFen,
          paidFen,
        })),
      ).toEqual(
        order.lines.map(({ skuId, priceFen, discountFen, paidFen }) => ({
          skuId,
          priceFen,
          discountFen,
          paidFen,
        })),
      );
      expect(quote.gift?.kind).toBe(order.gift?.kind);
    }
  });

  test('QT1: the sample holds every tool, and baskets with several', () => {
    const kinds = new Set(sample.flatMap(({ order }) => order.discounts.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      ['bundle', 'coupon', 'flash', 'groupBuy', 'memberPrice', 'threshold'].sort(),
    );
    expect(sample.filter(({ order }) => order.discounts.length >= 3).length).toBeGreaterThan(10);
    expect(sample.some(({ order }) => order.money.pointsFen > 0)).toBe(true);
    expect(sample.some(({ order }) => order.money.shipFeeFen > 0)).toBe(true);
    expect(
      sample.some(({ week, order }) =>
        order.lines.some((l) => l.listPriceFen !== week.plan.listPriceFen[l.skuId]),
      ),
    ).toBe(true);
  });

  test('QT6: by the terms of the plan the members of a day pay what the day booked, within a tenth', () => {
    for (const week of played.filter(({ plan }) => plan.memberPrice !== null)) {
      const members = week.orders.filter(({ discounts }) =>
        discounts.some(({ kind, redemptions }) => kind === 'memberPrice' && redemptions > 0),
      );
      const quoted = total(members, (order) => {
        const { memberFen: _, ...buyer } = buyerOf(order);
        const quote = quoteBasket(week.facts, {
          plan: week.plan,
          day: order.day,
          basket: order.lines,
          buyer,
          pricesInForceFen: Object.fromEntries(week.result.skus.map((s) => [s.skuId, s.listPriceFen])),
        });
        return off(quote, 'memberPrice');
      });
      const booked = total(members, ({ money }) => money.memberFen);
      expect(quoted / booked, week.shop).toBeGreaterThan(0.9);
      expect(quoted / booked, week.shop).toBeLessThan(1.1);
    }
  });
});

describe('a basket at the till', () => {
  const scenario = SHOPS[0]!.scenario;
  const facts = publicFacts(scenario);
  const base: FullPlan = {
    ...referencePlan(scenario),
    listPriceFen: { ...referencePlan(scenario).listPriceFen, tee: 5990, joggers: 12_900, socks: 1990 },
    shipFeeFen: 0,
  };
  const nobody: QuoteBuyer = { member: false, claimsCoupon: false, joinsGroup: false, pointsFen: 0 };
  const quote = (
    change: Partial<FullPlan>,
    basket: Readonly<Record<string, number>>,
    buyer: Partial<QuoteBuyer> = {},
    day = 0,
  ) =>
    quoteBasket(facts, {
      plan: { ...base, ...change },
      day,
      basket: Object.entries(basket).map(([skuId, units]) => ({ skuId, units })),
      buyer: { ...nobody, ...buyer },
    });
  const flash = { skuIds: ['tee'], depthShare: 0.17, capUnitsPerDay: null, dayMask: 1 };
  const coupon = { valueFen: 1000, minimumFen: 9900, dayMask: 127 };

  test('QT2: posted is the price in force, on flash days reduced to whole fen, half a fen up', () => {
    expect(quote({ flash }, { tee: 2 }).lines[0]?.priceFen).toBe(4972);
    expect(quote({ flash }, { tee: 2 }, {}, 1).lines[0]?.priceFen).toBe(5990);
    const ruled = quoteBasket(facts, {
      plan: { ...base, flash },
      day: 0,
      basket: [{ skuId: 'tee', units: 1 }],
      buyer: nobody,
      pricesInForceFen: { tee: 6300 },
    });
    expect(ruled.steps.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
      ['pricingRule', 310],
      ['flash', -1071],
    ]);
    expect([ruled.listFen, ruled.goodsFen]).toEqual([5990, 5229]);
  });

  test('QT3: one pair and one unit of a group buy an order, each off its own lines', () => {
    const bundle = { firstSkuId: 'tee', secondSkuId: 'joggers', depthShare: 0.2, dayMask: 127 };
    const pairs = quote({ bundle }, { tee: 2, joggers: 2 });
    expect(pairs.lines.map(({ discountFen }) => discountFen)).toEqual([1198, 2580]);
    expect(quote({ bundle }, { tee: 3 }).steps).toEqual([]);
    const groupBuy = { skuId: 'socks', depthShare: 0.3, groupSize: 5, dayMask: 127 };
    expect(quote({ groupBuy }, { socks: 3 }, { joinsGroup: true }).paidFen).toBe(3 * 1990 - 597);
    expect(quote({ groupBuy }, { socks: 3 }).paidFen).toBe(3 * 1990);
  });

  test('QT4: coupon, then spend discount, once each where posted goods reach them, never below nothing', () => {
    const threshold = { thresholdFen: 11_980, discountFen: 4000, dayMask: 127 };
    const both = quote({ coupon, threshold }, { tee: 2 }, { claimsCoupon: true });
    expect(both.steps.map(({ kind }) => kind)).toEqual(['coupon', 'threshold']);
    expect(both.paidFen).toBe(11_980 - 5000);
    expect(quote({ coupon, threshold }, { tee: 2 }).paidFen).toBe(11_980 - 4000);
    // on the flash day the goods are too cheap for both
    const short = quote(
      { coupon, threshold, flash: { ...flash, depthShare: 0.6 } },
      { tee: 2 },
      { claimsCoupon: true },
    );
    expect(short.steps.map(({ kind }) => kind)).toEqual(['flash']);
    expect(short.missingFen).toEqual({ coupon: 9900 - 4792, threshold: 11_980 - 4792 });
    const deep = { valueFen: 5000, minimumFen: 0, dayMask: 127 };
    expect(quote({ coupon: deep }, { socks: 1 }, { claimsCoupon: true }).paidFen).toBe(0);
  });

  test('QT5: with several lines what comes off the order falls on them by value, and all adds up', () => {
    const found = quote({ coupon, flash }, { tee: 3, joggers: 1, socks: 2 }, { claimsCoupon: true });
    expect(total(found.lines, ({ discountFen }) => discountFen)).toBe(1000);
    expect(total(found.lines, ({ paidFen }) => paidFen)).toBe(found.paidFen - found.shipFeeFen);
    expect(found.listFen + total(found.steps, ({ amountFen }) => amountFen)).toBe(found.paidFen);
  });

  test('QT6: a member pays the depth less on what pair and group prices leave, in whole fen', () => {
    const memberPrice = { depthShare: 0.15, dayMask: 127 };
    expect(quote({ memberPrice }, { tee: 1 }, { member: true }).paidFen).toBe(5990 - 899);
    expect(quote({ memberPrice }, { tee: 1 }).paidFen).toBe(5990);
    expect(quote({ memberPrice, coupon }, { tee: 2 }, { member: true, claimsCoupon: true }).paidFen).toBe(
      11_980 - 1000 - 1797,
    );
  });

  test('QT7: points pay at most half of what is left, and what is paid for goods earns points', () => {
    const found = quote({ pointsRate: 0.01 }, { tee: 1 }, { member: true, pointsFen: 9999 });
    expect(found.paidFen).toBe(2995);
    expect(found.pointsEarnedFen).toBe(30);
    expect(quote({}, { tee: 1 }, { pointsFen: 500 }).paidFen).toBe(5990);
    const doubled = quote({ pointsRate: 0.01, doublePointsDays: 1 }, { tee: 1 }, { member: true });
    expect(doubled.pointsEarnedFen).toBe(120);
  });

  test('QT8: the shipping fee is added below the free-shipping threshold, by posted goods', () => {
    const fee = { shipFeeFen: 800, freeShipThresholdFen: 5990 };
    expect(quote(fee, { tee: 1 }).paidFen).toBe(5990);
    expect(quote({ ...fee, flash }, { tee: 1 }).paidFen).toBe(4972 + 800);
    expect(quote({ ...fee, freeShipThresholdFen: 0 }, { tee: 9 }).shipFeeFen).toBe(800);
    expect(quote(fee, {}).paidFen).toBe(0);
  });

  test('QT9: a basket that reaches the gift gets one, or its value back once none is left', () => {
    const gift = { thresholdFen: 5000, valueFen: 2000, stockUnits: 10, dayMask: 127 };
    expect(quote({ gift }, { tee: 1 }).gift).toEqual({ kind: 'given', valueFen: 2000 });
    expect(quote({ gift }, { socks: 1 }).gift).toBeUndefined();
    const late = quoteBasket(facts, {
      plan: { ...base, gift },
      day: 0,
      basket: [{ skuId: 'tee', units: 1 }],
      buyer: nobody,
      giftsLeft: false,
    });
    expect(late.gift?.kind).toBe('missed');
  });
});
