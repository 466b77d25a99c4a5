import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affordablePurchases } from '../../../src/components/shop/decisions/affordable.ts';
import { allCover, coverOf } from '../../../src/components/shop/decisions/cover.ts';
import { dayShares, expectedWeeklyUnits } from '../../../src/components/shop/decisions/demand.ts';
import { phrasesOf } from '../../../src/components/shop/decisions/phrases.ts';
import {
  distinctPrices,
  fitLogLine,
  fitPrices,
  type PricePoint,
  pricePoints,
} from '../../../src/components/shop/decisions/price-fit.ts';
import { allowedPrice, movePrice, roundToNine } from '../../../src/components/shop/decisions/prices.ts';
import { unitEconomics } from '../../../src/components/shop/decisions/unit-economics.ts';
import { shiftShares } from '../../../src/components/shop/logistics/shares.ts';
import { checkPlan, type SkuFacts } from '../../../src/simulator/index.ts';
import { deskOf, openedGame, shopOf } from './opened.ts';

const game = openedGame();
const desk = deskOf(game);
const shop = shopOf(game);
const tee = shop.facts.skus[0] as SkuFacts;

describe('demand from the shop’s own weeks', () => {
  test('day shares add up to one', () => {
    expect(dayShares(shop.results).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(dayShares([])).toEqual(Array.from({ length: 7 }, () => 1 / 7));
  });

  test('lies between the smallest and the largest week, and is 0 without weeks', () => {
    const weeks = shop.results.map((result) => {
      const row = result.skus.find(({ skuId }) => skuId === tee.id);
      return (row?.units ?? 0) + (row?.lostUnits ?? 0);
    });
    const expected = expectedWeeklyUnits(shop.results, tee.id);
    expect(expected).toBeGreaterThanOrEqual(Math.min(...weeks));
    expect(expected).toBeLessThanOrEqual(Math.max(...weeks));
    expect(expectedWeeklyUnits([], tee.id)).toBe(0);
  });
});

describe('orders beyond the money', () => {
  const greedy = {
    ...desk.plan,
    purchase: Object.fromEntries(
      shop.facts.skus.map(({ id }) => [id, { kind: 'order-up-to', units: 4000 } as const]),
    ),
  };
  const refusal = checkPlan(game, greedy).find(({ code }) => code === 'plan/beyond-credit');

  test('are cut to what can be paid, rules staying rules', () => {
    expect(refusal).toBeDefined();
    const purchase = affordablePurchases(shop, greedy, refusal?.maximum ?? 0);
    expect(checkPlan(game, { ...greedy, purchase })).toEqual([]);
    for (const { kind } of Object.values(purchase)) expect(kind).toBe('order-up-to');
  });

  test('leave the product alone that runs out first', () => {
    const { sku } = allCover(shop, greedy).reduce((first, cover) =>
      (cover.coverDays ?? 1e9) < (first.coverDays ?? 1e9) ? cover : first,
    );
    const half = Number(refusal?.value ?? 0) / 2;
    expect(affordablePurchases(shop, greedy, half)[sku.id]).toEqual(greedy.purchase[sku.id]);
  });

  test('stay as they are when they can be paid', () => {
    expect(affordablePurchases(shop, desk.plan, Number.MAX_SAFE_INTEGER)).toEqual(desk.plan.purchase);
  });
});

describe('cover', () => {
  test('an empty shelf without goods under way is empty on Monday, and all demand is short', () => {
    const stock = shop.position.stock.map((row) => ({ ...row, onHandUnits: 0, arrivals: [] }));
    const empty = { ...shop, position: { ...shop.position, stock } };
    const plan = { ...desk.plan, purchase: {} };
    const cover = coverOf(empty, plan, tee);
    expect(cover.emptyFromDay).toBe(0);
    expect(cover.shortUnits).toBeCloseTo(2 * cover.weeklyUnits, -1);
    expect(cover.coverDays).toBe(0);
  });

  test('a full shelf is never empty', () => {
    const stock = shop.position.stock.map((row) => ({ ...row, onHandUnits: 100_000 }));
    const full = { ...shop, position: { ...shop.position, stock } };
    for (const cover of allCover(full, desk.plan)) {
      expect(cover.emptyFromDay).toBeUndefined();
      expect(cover.shortMarginFen).toBe(0);
      expect(cover.suggestedOrder).toEqual({ low: 0, high: 0 });
    }
  });

  test('the suggestion covers lead time and a week, careful above lean', () => {
    for (const { sku, weeklyUnits, suggestedUpTo } of allCover(shop, desk.plan)) {
      const needed = (weeklyUnits * (sku.leadTimeDays + 7)) / 7;
      expect(suggestedUpTo.low).toBeGreaterThanOrEqual(needed);
      expect(suggestedUpTo.high).toBeGreaterThan(suggestedUpTo.low);
    }
  });
});

describe('one unit’s account', () => {
  test('price less its parts is the margin, and break-even leaves nothing', () => {
    const account = unitEconomics(shop, desk.plan, tee, 8900);
    const { priceFen, unitCostFen, commissionFen, paymentFeeFen, shippingFen, marginFen, breakEvenFen } =
      account;
    expect(priceFen - unitCostFen - commissionFen - paymentFeeFen - shippingFen).toBe(marginFen);
    expect(Math.abs(unitEconomics(shop, desk.plan, tee, breakEvenFen).marginFen)).toBeLessThanOrEqual(2);
  });
});

describe('the line through own prices', () => {
  const point = (priceFen: number, wantedUnits: number): PricePoint => ({
    week: 1,
    priceFen,
    wantedUnits,
    units: wantedUnits,
    soldOut: false,
  });

  test('there is none with one price, and none without weeks', () => {
    expect(fitPrices([])).toBeUndefined();
    expect(fitPrices([point(8900, 100), point(8900, 120), point(8920, 90)])).toBeUndefined();
    expect(fitPrices(pricePoints(shop.results, tee.id))).toBeUndefined();
  });

  test('two prices make a line without a band', () => {
    // Units fall by a quarter as the price doubles twice over: ln(1/4) / ln(4) = −1.
    const fit = fitPrices([point(5000, 200), point(20_000, 50)]);
    expect(fit?.slope).toBeCloseTo(-1, 9);
    expect(fit?.residualSd).toBeUndefined();
    expect(fit?.predict(10_000).mid).toBeCloseTo(100, 6);
  });

  test('gets back the elasticity that made the points', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: -0.2, noNaN: true }), (slope) => {
        const pairs = [50, 60, 75, 90].map((x) => ({ x, y: 1e5 * x ** slope }));
        const fit = fitLogLine(pairs);
        expect(fit?.slope).toBeCloseTo(slope, 6);
        const { low, mid, high } = fit?.predict(70) ?? { low: 0, mid: 0, high: 0 };
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('prices half a per cent apart are one price', () => {
    expect(distinctPrices([point(10_000, 1), point(10_040, 1), point(10_200, 1)])).toBe(2);
  });
});

describe('prices', () => {
  const prices = fc.integer({ min: 0, max: 100_000 });

  test('rounding to nine ends in nine and stays in range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shop.facts.skus), prices, (sku, fen) => {
        const rounded = roundToNine(sku, fen);
        expect((rounded / 100) % 10).toBe(9);
        expect(rounded).toBeGreaterThanOrEqual(sku.minimumPriceFen);
        expect(rounded).toBeLessThanOrEqual(sku.maximumPriceFen);
      }),
    );
  });

  test('what the screens stage is a price the plan accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shop.facts.skus), prices, fc.boolean(), (sku, fen, isNine) => {
        const staged = [allowedPrice(sku, fen), movePrice(sku, fen, -0.07, isNine)];
        for (const priceFen of staged) {
          expect(checkPlan(game, { listPriceFen: { [sku.id]: priceFen } })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('delivery shares', () => {
  const limits = {
    own: { minimum: 0, maximum: 1 },
    thirdParty: { minimum: 0, maximum: 1 },
    crowdsourced: { minimum: 0, maximum: 0.4 },
  };

  test('always make a whole within their limits', () => {
    const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
    const mode = fc.constantFrom('own' as const, 'thirdParty' as const, 'crowdsourced' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(mode, percent), { minLength: 1, maxLength: 6 }), (moves) => {
        let shares = { own: 0, thirdParty: 0.9, crowdsourced: 0.1 };
        for (const [chosen, share] of moves) shares = { ...shiftShares(shares, chosen, share, limits) };
        expect(shares.own + shares.thirdParty + shares.crowdsourced).toBeCloseTo(1, 9);
        expect(shares.crowdsourced).toBeLessThanOrEqual(0.4);
        expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the others give way in proportion', () => {
    const shares = shiftShares({ own: 0.2, thirdParty: 0.6, crowdsourced: 0.2 }, 'own', 0.6, limits);
    expect(shares).toEqual({ own: 0.6, thirdParty: 0.3, crowdsourced: 0.1 });
  });
});

describe('Chinese headings', () => {
  test('lose no letter, and keep amounts and trade words whole', () => {
    const text = '上周联盟推广每花1元带回¥10.0，两周内有3款商品会断货，最早是周二的连衣裙';
    const phrases = phrasesOf(text);
    expect(phrases.join('')).toBe(text);
    expect(phrases.some((phrase) => phrase.includes('¥10.0'))).toBe(true);
    expect(phrases.some((phrase) => phrase.includes('断货'))).toBe(true);
  });
});
