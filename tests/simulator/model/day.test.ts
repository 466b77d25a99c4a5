import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { anyPlan, anyShelf } from '../support/decision-box.ts';
import {
  cells,
  key,
  layout,
  plan,
  playOne,
  scenario,
  skuCount,
  stocked,
  sum,
  warmState,
  wholeState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);
const J = skuCount;
const weeks = fc.integer({ min: 1, max: 150 });
const ample = () => stocked(warmState(), 100_000);
const everyDay = 127;
const flash = { skuIds: ['tee', 'dress'], depthShare: 0.25, capUnitsPerDay: null, dayMask: 0b0010001 };

test('O1: orders are first choices, and each order brings the segment’s add-ons on average', () => {
  playOne({ work, luck: luckOf(key, 1) });
  expect(sum(work.skuOrders)).toBe(sum(work.dayOrders));
  expect(sum(work.cellSku)).toBe(sum(work.dayOrders));
  expect(sum(work.skuUnits)).toBe(sum(work.dayUnits));
  // without luck and with full shelves: Σ over segments of orders × χ
  playOne({ work, state: ample() });
  const addOns = scenario.segments.reduce(
    (total, { addOnItems }, g) => total + addOnItems * (work.segmentOrders[g] ?? 0),
    0,
  );
  expect(sum(work.skuUnits) - sum(work.dayOrders)).toBeCloseTo(addOns, 6);
  // drawn: 1,020 orders bring 290 add-ons or so; over 200 weeks the Poisson error of the sum is below 1 %
  let drawn = 0;
  let expected = 0;
  for (let week = 1; week <= 150; week++) {
    playOne({ work, state: stocked(wholeState(), 100_000), luck: luckOf(key, week) });
    drawn += sum(work.skuUnits) - sum(work.dayOrders);
    expected += scenario.segments.reduce(
      (total, { addOnItems }, g) => total + addOnItems * (work.segmentOrders[g] ?? 0),
      0,
    );
  }
  expect(Math.abs(drawn - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

test('O2: with one piece of each on the shelf, at most one piece of each is sold', () => {
  for (let week = 1; week <= 10; week++) {
    playOne({ work, state: stocked(wholeState(), 1), plan: plan({ purchase: {} }), luck: luckOf(key, week) });
    for (let j = 0; j < J; j++) expect(work.skuUnits[j]).toBeLessThanOrEqual(1);
  }
});

test('O3: sales are units at the posted price, on flash days at the flash price', () => {
  for (let week = 1; week <= 10; week++) {
    playOne({ work, plan: plan({ flash }), luck: luckOf(key, week) });
    scenario.skus.forEach(({ id, usualPriceFen }, j) => {
      let sales = 0;
      for (let day = 0; day < 7; day++) {
        const cut = flash.skuIds.includes(id) && ((flash.dayMask >> day) & 1) === 1;
        const price = cut ? Math.floor(usualPriceFen * 0.75 + 0.5) : usualPriceFen;
        sales += (work.daySkuUnits[day * J + j] ?? 0) * price;
      }
      expect(work.skuGross[j]).toBe(sales);
    });
    expect(sum(work.dayGross)).toBe(sum(work.skuGross));
  }
});

test('O4: a ¥10 coupon costs ¥10 on every order that uses it, and discounts at most half of a day', () => {
  const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: everyDay };
  playOne({ work, plan: plan({ coupon }), luck: luckOf(key, 2) });
  expect(work.redemptions[0]).toBeGreaterThan(0);
  expect(work.redemptions[0]).toBeLessThan(sum(work.dayOrders));
  expect(work.promotionCost[0]).toBe(1000 * (work.redemptions[0] ?? 0));
  expect(sum(work.dayDiscount)).toBe(work.promotionCost[0]);
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      playOne({ work, state, plan: trial, luck: luckOf(key, week) });
      for (let day = 0; day < 7; day++) {
        expect(work.dayDiscount[day]).toBeGreaterThanOrEqual(0);
        expect(work.dayDiscount[day]).toBeLessThanOrEqual(0.5 * (work.dayGross[day] ?? 0) + 0.5);
      }
    }),
    { numRuns: 60 },
  );
});

test('O5: gifts given never exceed the gifts bought; an order without is paid the gift’s value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 100, max: 8000 }),
      weeks,
      (stockUnits, valueFen, week) => {
        const gift = { thresholdFen: 15_000, valueFen, stockUnits, dayMask: everyDay };
        playOne({ work, plan: plan({ gift }), luck: luckOf(key, week) });
        const [given, missed] = [work.giftsGiven[0] ?? 0, work.giftsMissed[0] ?? 0];
        expect(given).toBeLessThanOrEqual(stockUnits);
        if (missed > 0) expect(given).toBe(stockUnits);
        const costs = given * valueFen * 0.6 + missed * valueFen;
        expect(Math.abs(sum(work.dayGiftCost) - costs)).toBeLessThanOrEqual(35);
        expect(work.ticketsByPriority[0]).toBeGreaterThanOrEqual(missed);
      },
    ),
    { numRuns: 40 },
  );
  // the same without luck
  const gift = { thresholdFen: 15_000, valueFen: 3000, stockUnits: 50, dayMask: everyDay };
  playOne({ work, plan: plan({ gift }) });
  expect(work.giftsGiven[0]).toBeLessThanOrEqual(50 + 1e-9);
});

test('O6: the pantry takes the forward-buy share of what a promotion brought early', () => {
  const coupon = { valueFen: 2000, minimumFen: 9900, dayMask: everyDay };
  const bought = (change: Partial<FullPlan>) => {
    playOne({ work, state: ample(), plan: plan(change) });
    return cells(work.skuPromoUnits, 0, J);
  };
  expect(bought({})).toEqual(new Array(J).fill(0));
  bought({ coupon }).forEach((units, j) => {
    let early = 0;
    for (let g = 0; g < 5; g++) {
      early += (work.cellSku[g * J + j] ?? 0) * (1 - Math.exp(-(work.promotionUtility[g] ?? 0)));
    }
    expect(units).toBeCloseTo((scenario.skus[j]?.forwardBuyShare ?? 0) * early, 6);
  });
  const flashed = bought({ flash: { ...flash, dayMask: everyDay } });
  scenario.skus.forEach(({ id, forwardBuyShare }, j) => {
    const units = flash.skuIds.includes(id) ? (work.skuUnits[j] ?? 0) : 0;
    expect(flashed[j]).toBeCloseTo(0.5 * forwardBuyShare * units, 6);
  });
  const { state } = playOne({ work, state: ample(), plan: plan({ coupon }) });
  expect(state[layout.pantry]).toBeGreaterThan(0);
});

test('O7: every day, visits ≥ product views ≥ carts ≥ checkouts ≥ orders', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, fc.boolean(), (trial, state, week, drawn) => {
      playOne({ work, state, plan: trial, ...(drawn ? { luck: luckOf(key, week) } : {}) });
      for (let day = 0; day < 7; day++) {
        const funnel = [work.dayVisits, work.dayViews, work.dayCarts, work.dayCheckouts, work.dayOrders].map(
          (step) => step[day] ?? 0,
        );
        funnel.slice(1).forEach((count, i) => {
          expect(count).toBeLessThanOrEqual((funnel[i] ?? 0) + 1e-6);
        });
        expect(funnel[4]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
