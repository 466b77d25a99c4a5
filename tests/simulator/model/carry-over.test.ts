import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closeCarryOver,
  nextFatigue,
  nextListing,
  nextRivalIndex,
  nextSeoStock,
} from '../../../src/simulator/model/carry-over.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { cells, layout, plan, playOne, scenario, skuCount, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);

/** Closes a week in which each product sold `units` at `fen`, with a discount share. */
function close(
  { units = 100, fen = 7900, discountShare = 0, orders = 1020, bought = 0 } = {},
  state = warmState(),
  change: Partial<FullPlan> = {},
): Float64Array {
  work.buffer.fill(0);
  work.skuUnits.fill(units);
  work.skuGross.fill(units * fen);
  work.skuPromoUnits.fill(bought);
  work.dayOrders[0] = orders;
  work.totals[TOTAL.discountShare] = discountShare;
  closeCarryOver(world, work, state, compileDecisions(world, plan(change)));
  return state;
}

// a 10 % cut: target e^(.25·ln .9) = .974004, half of the way from 1; a 10 % rise: e^(.125·ln 1.1) = 1.011985
test('M1: rivals follow a cut by a quarter and a rise by an eighth, half of the way a week', () => {
  expect(nextRivalIndex(world, 1, Math.log(0.9))).toBeCloseTo(0.987002, 6);
  expect(nextRivalIndex(world, 1, Math.log(1.1))).toBeCloseTo(1.005993, 6);
  expect(nextRivalIndex(world, 0.9, 0)).toBeCloseTo(0.95, 12);
  const prices = Object.fromEntries(scenario.skus.map(({ id, usualPriceFen }) => [id, usualPriceFen * 0.8]));
  const { state } = playOne({ work, plan: plan({ listPriceFen: prices }) });
  for (let k = 0; k < 3; k++) {
    expect(state[layout.rivalPrice + k]).toBeCloseTo(1 + 0.5 * (0.8 ** 0.25 - 1), 6);
  }
});

test('M2: a week of one promotion brings fatigue .30, and weeks without leave .85 of it each', () => {
  expect(nextFatigue(world, 0, 7)).toBeCloseTo(0.3, 12);
  expect(nextFatigue(world, 0.3, 0)).toBeCloseTo(0.255, 12);
  const gift = { thresholdFen: 17_900, valueFen: 3000, stockUnits: 1000, dayMask: 127 };
  const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: 3 };
  const { state } = playOne({ work, plan: plan({ gift, coupon }) });
  // nine promotion days: .30 × 9 ÷ 7
  expect(state[layout.fatigue]).toBeCloseTo((0.3 * 9) / 7, 12);
  // always on, it tends to .30 ÷ .15 = 2
  let fatigue = 0;
  for (let week = 0; week < 200; week++) fatigue = nextFatigue(world, fatigue, 7);
  expect(fatigue).toBeCloseTo(2, 9);
});

test('M3: ¥800 a week holds a listing near .60; more never makes it worse', () => {
  let listing = 0.3;
  for (let week = 0; week < 2000; week++) listing = nextListing(world, listing, 80_000);
  expect(Math.abs(listing - 0.6)).toBeLessThan(0.01);
  expect(nextListing(world, 0.6, 0)).toBeCloseTo(0.6 * 0.9925, 12);
  const spends = fc.integer({ min: 0, max: 800_000 });
  fc.assert(
    fc.property(spends, spends, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, from) => {
      const [less, more] = [
        nextListing(world, from, Math.min(a, b)),
        nextListing(world, from, Math.max(a, b)),
      ];
      expect(less).toBeLessThanOrEqual(more);
      expect(more).toBeLessThan(1.05);
    }),
  );
});

// .94 × 1.1 + .06 × 1.1475 × 1 × (.7 + .3) = 1.034 + .06885
test('M4: ¥2,500 of optimisation with usual content moves 1.10 to 1.103', () => {
  expect(nextSeoStock(world, 1.1, 1, 250_000)).toBeCloseTo(1.10285, 9);
  // twice the money: 2^.55 = 1.464086 times the gain
  const gain = (fen: number) => nextSeoStock(world, 0, 1, fen);
  expect(gain(500_000) / gain(250_000)).toBeCloseTo(1.464086, 6);
  expect(gain(0)).toBe(0);
  expect(nextSeoStock(world, 0, 2, 250_000) / gain(250_000)).toBeCloseTo(1.3, 9);
});

test('M5: content tends to its spending over ¥2,500, at most 2, a tenth a week', () => {
  const content = (contentBudgetFen: number) => {
    const state = warmState();
    state[layout.contentStock] = 1;
    return close({}, state, { contentBudgetFen })[layout.contentStock];
  };
  expect(content(0)).toBeCloseTo(0.9, 12);
  expect(content(250_000)).toBeCloseTo(1, 12);
  expect(content(500_000)).toBeCloseTo(1.1, 12);
  expect(content(1_200_000)).toBeCloseTo(1.1, 12);
});

// tee: reference ¥100, sold at ¥79 with a discount share of .1: paid 79 × (1 − .06) = 74.26;
// 100 units are more than a quarter of a week's: 100 − .2 × 25.74 = 94.852
test('M6: the reference price learns .20 a week of what was paid, and half of a gap lasts 3.1 weeks', () => {
  const learned = (sold: Parameters<typeof close>[0]) => {
    const state = warmState();
    state[layout.referencePrice] = 10_000;
    return close(sold, state)[layout.referencePrice] ?? 0;
  };
  expect(learned({ discountShare: 0.1 })).toBeCloseTo(9485.2, 9);
  expect(learned({ units: 0 })).toBe(10_000);
  // 5 units of 221.7 a week: 5 ÷ 55.4 = .0902 as much
  const few = 5 / (0.25 * (world.weeklyUnits[0] ?? 0));
  expect(learned({ units: 5 })).toBeCloseTo(10_000 - 0.2 * few * 2100, 9);
  expect(Math.abs(Math.log(0.5) / Math.log(0.8) - 3.1)).toBeLessThan(0.1);
  // in the shop: a coupon lowers reference prices, a gift leaves them
  const references = (change: Partial<FullPlan>) =>
    cells(playOne({ work, plan: plan(change) }).state, layout.referencePrice, skuCount);
  const coupon = { valueFen: 2000, minimumFen: 9900, dayMask: 127 };
  const gift = { thresholdFen: 17_900, valueFen: 3000, stockUnits: 1000, dayMask: 127 };
  const usual = references({});
  references({ gift }).forEach((fen, j) => {
    expect(fen).toBeCloseTo(usual[j] ?? 0, 6);
  });
  references({ coupon }).forEach((fen, j) => {
    expect(fen).toBeLessThan((usual[j] ?? 0) * 0.9999);
  });
});

test('M7: of goods bought forward .45 are left after a week', () => {
  const state = warmState();
  state[layout.pantry] = 100;
  close({ bought: 2 }, state);
  const tops = scenario.skus.filter(({ category }) => category === 'tops').length;
  expect(state[layout.pantry]).toBeCloseTo(45 + 2 * tops, 9);
});

test('M8: the search weight keeps .92 and moves to orders over reference orders', () => {
  const weight = (orders: number) => {
    const state = warmState();
    state[layout.searchWeight] = 1;
    return close({ orders }, state)[layout.searchWeight];
  };
  expect(weight(world.ordersPerWeek)).toBeCloseTo(1, 12);
  expect(weight(0)).toBeCloseTo(0.92, 12);
  expect(weight(2 * world.ordersPerWeek)).toBeCloseTo(1.08, 12);
});
