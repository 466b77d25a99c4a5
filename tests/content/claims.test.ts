/** What the lessons say about their widgets, checked against the shop that the widgets replay. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type CouponTry, readCoupon, tryCoupons } from '../../src/components/lesson/labs/coupon-lab.ts';
import { type PriceTry, tryPrices } from '../../src/components/lesson/labs/price-lab.ts';
import { readLevel, type StockReading, tryLevel } from '../../src/components/lesson/labs/stock-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const kept = new Map<string, { game: Game; result?: WeekResult }>();
const play = (seed: string, plans: readonly WeekPlan[]): WeekResult => {
  let key = seed;
  let now = kept.get(key) ?? { game: createGame({ scenario, seed }) };
  kept.set(key, now);
  for (const plan of plans) {
    key += JSON.stringify(plan);
    now = kept.get(key) ?? playWeek(now.game, plan, scenario);
    kept.set(key, now);
  }
  if (!now.result) throw new Error('no week was played');
  return now.result;
};
const shop = createGame({ scenario, seed: 'lesson' }).shop;
if (!shop) throw new Error('the game came without its shop');
const { facts, settings } = shop;
const product = (id: string) => {
  const sku = facts.skus.find((one) => one.id === id);
  if (!sku) throw new Error(`no product ${id}`);
  return { ...sku, name: id, priceFen: settings.listPriceFen[id] ?? sku.usualPriceFen };
};
const bestOf = (tries: readonly PriceTry[]) =>
  tries.reduce((top, one) => (one.profitFen > top.profitFen ? one : top));

describe('lesson 4.6', () => {
  let tee: PriceTry[] = [];
  let vest: PriceTry[] = [];
  beforeAll(async () => {
    tee = await tryPrices(play, 'lesson-price', product('tee'), settings.listPriceFen);
    vest = await tryPrices(play, 'lesson-price', product('vest'), settings.listPriceFen);
  }, 120_000);

  test('the tee stands at ¥89', () => expect(settings.listPriceFen['tee']).toBe(8900));

  test('the price that sells most is not the one that earns most', () => {
    const mostUnits = Math.max(...tee.map((one) => one.units));
    expect(bestOf(tee).units).toBeLessThan(mostUnits);
  });

  test('around the top a few yuan make little difference', () => {
    const best = bestOf(tee);
    const near = tee.filter((one) => Math.abs(one.priceFen - best.priceFen) <= 400);
    expect(near.length).toBeGreaterThanOrEqual(2);
    for (const one of near) expect(one.profitFen).toBeGreaterThan(best.profitFen * 0.96);
  });

  test('for the whole shop the top lies above ¥65.54', () =>
    expect(bestOf(tee).priceFen).toBeGreaterThan(6554));

  test('the curve peaks between ¥83 and ¥85, where the rule takes the tee', () => {
    expect(bestOf(tee).priceFen).toBeGreaterThanOrEqual(8300);
    expect(bestOf(tee).priceFen).toBeLessThanOrEqual(8500);
  });

  test('right of the top, dearer earns less', () => {
    expect(tee.at(-1)?.profitFen).toBeLessThan(bestOf(tee).profitFen);
    expect(vest.at(-1)?.profitFen).toBeLessThan(bestOf(vest).profitFen);
  });
});

describe('lesson 5.2', () => {
  const levels = [300, 340, 380, 420, 450, 482, 520, 560, 600];
  const readings: StockReading[] = [];
  beforeAll(async () => {
    const setting = {
      skuId: 'tee',
      purchase: settings.purchase,
      listPriceFen: { ...settings.listPriceFen, tee: 7900 },
    };
    for (const level of levels)
      readings.push(readLevel(await tryLevel(play, 'lesson-stock', setting, level)));
  }, 120_000);

  test('lost margin falls steeply and then hardly', () => {
    const lost = readings.map((one) => one.lostMarginFen);
    for (const [index, one] of lost.slice(1).entries()) expect(one).toBeLessThanOrEqual(lost[index] ?? 0);
    expect((lost[0] ?? 0) - (lost[3] ?? 0)).toBeGreaterThan(5 * ((lost[5] ?? 0) - (lost[8] ?? 0)));
  });

  test('the stock left rises all the way', () => {
    const left = readings.map((one) => one.leftUnits);
    for (const [index, one] of left.slice(1).entries()) expect(one).toBeGreaterThan(left[index] ?? 0);
  });

  test('at 420 many weeks are sold out, at 482 few', () => {
    const at = (level: number) => readings.find((one) => one.level === level)?.weeksOut ?? 0;
    expect(at(420)).toBeGreaterThanOrEqual(5);
    expect(at(482)).toBeLessThanOrEqual(3);
  });
});

describe('lesson 11.3', () => {
  let tries: CouponTry[] = [];
  const of = (value: number, minimum: number) => {
    const one = tries.find((each) => each.valueFen === value * 100 && each.minimumFen === minimum * 100);
    if (!one) throw new Error(`no coupon of ${value} from ${minimum}`);
    return { ...one, ...readCoupon(one) };
  };
  beforeAll(async () => {
    tries = await tryCoupons(play, 'lesson-coupon');
  }, 120_000);

  test('the coupon that is used most earns least', () => {
    const used = tries.reduce((top, one) => (one.redemptions > top.redemptions ? one : top));
    const least = tries.reduce((low, one) =>
      readCoupon(one).totalFen < readCoupon(low).totalFen ? one : low,
    );
    expect([used.valueFen, used.minimumFen]).toEqual([3000, 7900]);
    expect(least).toBe(used);
  });

  test('at a minimum of ¥79 most coupons go to buyers who would have come anyway', () => {
    for (const value of [5, 10, 15, 20, 30])
      expect(of(value, 79).anyway).toBeGreaterThan(of(value, 79).redemptions / 2);
  });

  test('doubling the value does not double the orders', () => {
    expect(of(30, 79).extra).toBeLessThan(2 * of(15, 79).extra);
    expect(of(10, 79).extra).toBeLessThan(2 * of(5, 79).extra);
  });

  test('the three weeks after give part of the gain back, almost everywhere', () => {
    const below = tries.filter((one) => one.laterFen < 0);
    expect(below.length).toBeGreaterThanOrEqual(tries.length - 2);
  });

  test('the effects of the week add up to the fen', () => {
    for (const one of tries) {
      const sum = one.salesFen + one.costOfSalesFen + one.couponsFen + one.setUpFen + one.otherFen;
      expect(sum).toBe(one.thisWeekFen);
    }
  });
});
