import { describe, expect, test } from 'vitest';
import { baseStock, baseStockOf, reviewedDaily } from '../../../src/simulator/base-stock.ts';
import { forecastWeek } from '../../../src/simulator/forecast.ts';
import { createGame } from '../../../src/simulator/game.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { equity, operatingProfit } from '../../../src/simulator/model/finance.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import { orderPerishables, wholeAges } from '../../../src/simulator/model/perishables.ts';
import { makeWorkspace, type Workspace } from '../../../src/simulator/model/workspace.ts';
import { AGE_DAYS, buildWorld, PIPE_DAYS } from '../../../src/simulator/model/world.ts';
import { defaultPlan } from '../../../src/simulator/plan.ts';
import { positionOf, weekResult } from '../../../src/simulator/result.ts';
import { parseScenario } from '../../../src/simulator/scenario.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
import {
  keeping,
  layout,
  plan,
  playOne,
  purchases,
  randomPlans,
  reference,
  scenario,
  skuCount,
  warmState,
  wholeState,
  world,
} from '../support/fresh.ts';
import { contributionOf, ordersOf } from '../support/measure.ts';
import { layout as apparelLayout, world as apparelWorld, cells, key, sum } from '../support/shop.ts';

const MILK = scenario.skus.findIndex(({ id }) => id === 'milk');
const SALMON = scenario.skus.findIndex(({ id }) => id === 'salmon');
const EGGS = scenario.skus.findIndex(({ id }) => id === 'eggs');
const RICE = scenario.skus.findIndex(({ id }) => id === 'rice');
const work = makeWorkspace(world);

const agesOf = (state: Float64Array, j: number) => cells(state, layout.age + j * AGE_DAYS, AGE_DAYS);

/** Puts units of given ages on one shelf and nothing under way to it. */
function shelve(state: Float64Array, j: number, ages: readonly number[]): void {
  state.fill(0, layout.age + j * AGE_DAYS, layout.age + (j + 1) * AGE_DAYS);
  state.set(ages, layout.age + j * AGE_DAYS);
  state[layout.stock + j] = sum(ages);
  state.fill(0, layout.pipe + j * PIPE_DAYS, layout.pipe + (j + 1) * PIPE_DAYS);
}

describe('shelves by age', () => {
  test('PE1: the ages of a product add up to its stock, drawn or expected, whatever is played', () => {
    let state = wholeState();
    for (const [week, trial] of randomPlans(60).entries()) {
      const expected = week % 3 === 2;
      const played = playOne({ work, state, plan: trial, luck: expected ? EXPECTED : luckOf(key, week + 1) });
      for (let j = 0; j < skuCount; j++) {
        const ages = agesOf(played.state, j);
        const life = world.lifeDays[j] ?? 0;
        if (life === 0) expect(sum(ages)).toBe(0);
        else if (expected) expect(sum(ages)).toBeCloseTo(played.state[layout.stock + j] ?? 0, 6);
        else expect(sum(ages)).toBe(played.state[layout.stock + j]);
        expect(ages.slice(Math.max(0, life)).every((units) => units === 0)).toBe(true);
        expect(ages.every((units) => units >= 0)).toBe(true);
      }
      state = expected ? wholeState() : played.state;
    }
  });

  // milk keeps 7 days: 5 units are on their last day on Monday, 30 on their first
  test('PE2: the oldest units are sold first', () => {
    const state = wholeState();
    shelve(state, MILK, [30, 0, 0, 0, 0, 0, 5]);
    playOne({ work, state, luck: luckOf(key, 3) });
    const onMonday = work.daySkuUnits[MILK] ?? 0;
    expect(onMonday).toBeGreaterThan(5);
    expect(onMonday).toBeLessThan(30);
    expect(work.skuScrapped[MILK]).toBe(0);
  });

  // eggs keep 20 days: those 13 days old on Monday are on their twentieth on Sunday, those of 12 days are not
  test('PE3: a unit is sold for the days it keeps and scrapped in the night after, not before and not later', () => {
    const state = wholeState();
    shelve(state, EGGS, [...new Array<number>(12).fill(0), 700, 500]);
    const purchase = { ...reference.purchase, eggs: { kind: 'order-up-to' as const, units: 0 } };
    const played = playOne({ work, state, plan: plan({ purchase }), luck: luckOf(key, 4) });
    expect(work.skuUnits[EGGS]).toBeLessThan(500);
    expect(work.skuScrapped[EGGS]).toBe(500 - (work.skuUnits[EGGS] ?? 0));
    expect(agesOf(played.state, EGGS)[19]).toBe(700);
    // and the next night those, while goods that keep stay for ever
    playOne({ work, state: played.state, plan: plan({ purchase }), luck: luckOf(key, 5) });
    expect(work.skuScrapped[EGGS]).toBe(700 - (work.daySkuUnits[EGGS] ?? 0));
    expect(work.skuScrapped[RICE]).toBe(0);
  });

  test('PE4: bought and on hand before are sold, scrapped, cleared or on hand after; nothing fresh is restocked', () => {
    let state = wholeState();
    for (const [week, trial] of randomPlans(200).entries()) {
      const opening = cells(state, layout.stock, skuCount);
      const played = playOne({
        work,
        state,
        plan: trial,
        luck: luckOf(key, week + 1),
        isoWeek: (week % 52) + 1,
      });
      for (let j = 0; j < skuCount; j++) {
        const left =
          (opening[j] ?? 0) +
          (work.skuReceived[j] ?? 0) +
          (work.skuRestocked[j] ?? 0) -
          (work.skuUnits[j] ?? 0) -
          (work.skuScrapped[j] ?? 0) -
          (work.skuCleared[j] ?? 0);
        expect(played.state[layout.stock + j]).toBe(left);
        expect(left).toBeGreaterThanOrEqual(0);
        if ((world.lifeDays[j] ?? 0) > 0) expect(work.skuRestocked[j]).toBe(0);
      }
      // a year, then the shop is found anew, so that poor weeks do not end in an empty one
      state = week % 12 === 11 ? wholeState() : played.state;
    }
  });

  test('PE5: scrap is a loss at cost that moves no cash: equity changes by profit to the fen', () => {
    const scrapLine = (played: { work: Workspace }) =>
      weekResult(world, played.work, warmState(), compileDecisions(world, reference), 1, 36).profit.lines
        .scrap;
    let state = wholeState();
    for (const [week, trial] of randomPlans(80).entries()) {
      const before = equity(world, state);
      const played = playOne({ work, state, plan: trial, luck: luckOf(key, week + 1) });
      expect(equity(world, played.state) - before).toBe(operatingProfit(work));
      const cost = scenario.skus.reduce(
        (fen, sku, j) => fen + (work.skuScrapped[j] ?? 0) * sku.unitCostFen,
        0,
      );
      expect(scrapLine(played)).toBe(cost === 0 ? 0 : -cost);
      expect(Object.values(work.lines).every(Number.isFinite)).toBe(true);
      state = week % 12 === 11 ? wholeState() : played.state;
    }
  });
});

describe('ordering', () => {
  // 134 a week, 2 + 1 days: mean 57.43; √(57.43 + .024 × 57.43²) = 11.69; 57.43 + .9 × 11.69 = 67.95
  test('PE6: what keeps for less than 15 days is ordered daily, up to (L + 1) ÷ 7 weeks with factor .9', () => {
    expect(baseStockOf({ leadTimeDays: 2, lifeDays: 5 }, 134, 0.024)).toBe(68);
    expect(baseStockOf({ leadTimeDays: 2, lifeDays: 14 }, 134, 0.024)).toBe(68);
    expect(baseStockOf({ leadTimeDays: 2, lifeDays: 15 }, 134, 0.024)).toBe(baseStock(134, 2, 1.4, 0.024));
    expect(baseStockOf({ leadTimeDays: 2 }, 134, 0.024)).toBe(baseStock(134, 2, 1.4, 0.024));
    expect(baseStockOf({ leadTimeDays: 2, lifeDays: null }, 134, 0.024)).toBe(baseStock(134, 2, 1.4, 0.024));
    expect(scenario.skus.filter(reviewedDaily).map(({ id }) => id)).toEqual([
      'blueberries',
      'avocado',
      'veg-box',
      'fruit-box',
      'milk',
      'yoghurt',
      'salmon',
    ]);
  });

  test('PE7: every morning stock and goods under way are filled up to the level; others wait for Monday', () => {
    const state = wholeState();
    const decisions = compileDecisions(world, plan({ purchase: purchases(() => 90) }));
    for (let j = 0; j < skuCount; j++) shelve(state, j, [10]);
    state.fill(90, layout.standing, layout.standing + skuCount);
    for (const day of [1, 4, 6]) {
      const before = state.slice();
      work.skuOrdered.fill(0);
      orderPerishables(world, work, before, decisions, EXPECTED, day);
      scenario.skus.forEach((sku, j) => {
        const underWay = sum(cells(before, layout.pipe + j * PIPE_DAYS, PIPE_DAYS));
        expect(underWay).toBeCloseTo(reviewedDaily(sku) ? 80 : 0, 9);
        expect(work.skuOrdered[j]).toBeCloseTo(reviewedDaily(sku) ? 80 : 0, 9);
      });
    }
    // over a drawn week a daily product is ordered several times, and no more stands or comes than its level
    const played = playOne({ work, plan: plan({ purchase: purchases(() => 90) }), luck: luckOf(key, 5) });
    scenario.skus.forEach((sku, j) => {
      if (!reviewedDaily(sku)) return;
      const held =
        (played.state[layout.stock + j] ?? 0) + sum(cells(played.state, layout.pipe + j * PIPE_DAYS, 28));
      expect(held).toBeLessThanOrEqual(90);
      expect(work.skuOrdered[j]).toBeGreaterThan(90 - (sku.id === 'fruit-box' ? 60 : 40));
    });
  });

  test('PE8: a single order replaces Monday’s; from Tuesday on the level last set stands', () => {
    const start = playOne({ work, luck: luckOf(key, 1) }).state;
    const level = reference.purchase['milk']?.units ?? 0;
    expect(start[layout.standing + MILK]).toBe(level);
    const single = (units: number) => {
      const purchase = { ...reference.purchase, milk: { kind: 'order' as const, units } };
      const { state } = playOne({ work, state: start, plan: plan({ purchase }), luck: luckOf(key, 2) });
      return { ordered: work.skuOrdered[MILK] ?? 0, standing: state[layout.standing + MILK] };
    };
    expect(single(0).standing).toBe(level);
    expect(single(0).ordered).toBeGreaterThan(60);
    // 500 on Monday are far beyond the level: nothing is added until Sunday
    expect(single(500).ordered).toBe(500);
    // off the shelf nothing is ordered at all
    const onShelf = { ...reference.onShelf, milk: false };
    playOne({ work, state: start, plan: plan({ onShelf }), luck: luckOf(key, 2) });
    expect(work.skuOrdered[MILK]).toBe(0);
  });

  test('PE9: the orders of a day stop where the credit limit would be passed, and the rest is reported', () => {
    const state = wholeState();
    for (let j = 0; j < skuCount; j++) shelve(state, j, []);
    state.fill(100, layout.standing, layout.standing + skuCount);
    state.fill(0, layout.payable, layout.payable + 3);
    state[layout.cash] = 1_000_000 - scenario.finance.creditLimitFen;
    work.skuOrdered.fill(0);
    work.skuTruncated.fill(0);
    orderPerishables(world, work, state, compileDecisions(world, reference), luckOf(key, 1), 2);
    // ¥10,000: 100 blueberries for ¥3,300, 100 avocados for ¥2,500, 100 veg boxes for ¥4,000, then 2 of 100 gift boxes
    expect(cells(work.skuOrdered, 0, 5)).toEqual([100, 100, 100, 2, 2]);
    expect(cells(work.skuTruncated, 0, 5)).toEqual([0, 0, 0, 98, 98]);
    expect(state[layout.cash]).toBeGreaterThanOrEqual(-scenario.finance.creditLimitFen);
  });
});

describe('in expectation', () => {
  /** Means of the last weeks of several futures, and the same in expectation. */
  function compare(factor: number, weeks: number, from: number, futures: number) {
    const purchase = purchases((level, sku) => (sku.lifeDays ? Math.round(level * factor) : level));
    const decisions = compileDecisions(world, plan({ purchase }));
    const run = (state: Float64Array, luckAt: (week: number) => typeof EXPECTED) => {
      const total = { scrapped: 0, orders: 0 };
      for (let week = 1; week <= weeks; week++) {
        simulateWeek(world, work, state, decisions, luckAt(week), 0);
        if (week <= from) continue;
        total.scrapped += sum(work.skuScrapped) / (weeks - from);
        total.orders += sum(work.dayOrders) / (weeks - from);
      }
      return total;
    };
    const expected = run(warmState(), () => EXPECTED);
    const drawn = { scrapped: 0, orders: 0 };
    for (let r = 0; r < futures; r++) {
      const one = run(wholeState(), (week) => luckOf(key, week, 'scoring', r));
      drawn.scrapped += one.scrapped / futures;
      drawn.orders += one.orders / futures;
    }
    return { expected, drawn };
  }

  // one week: the standard error of the drawn mean is .16 % of orders and .45 % of contribution
  test('PE10: 1,500 drawn weeks average what the expected week says: orders within .8, contribution within 1.6 %', () => {
    let [orders, contribution] = [0, 0];
    const futures = 1500;
    for (let r = 0; r < futures; r++) {
      const week = playOne({ work, luck: luckOf(key, 1, 'scoring', r) });
      orders += ordersOf(week) / futures;
      contribution += contributionOf(week) / futures;
    }
    const expected = playOne({ work, state: wholeState() });
    expect(Math.abs(ordersOf(expected) / orders - 1)).toBeLessThan(0.008);
    expect(Math.abs(contributionOf(expected) / contribution - 1)).toBeLessThan(0.016);
  });

  // measured: .4 and .2 units a week, 2.6 and 2.8, 50 and 72, 367 and 394
  test.each([
    [1, 0, 0.6],
    [1.3, 0.25, 1],
    [2, 0.35, 0],
    [3, 0.12, 0],
  ])(
    'PE11: at %d times base stock expected scrap is that of drawn weeks, within a share of %d or %d units',
    (factor, share, units) => {
      const { expected, drawn } = compare(factor, 10, 4, 40);
      expect(Math.abs(expected.scrapped - drawn.scrapped)).toBeLessThan(
        Math.max(units, share * drawn.scrapped),
      );
      expect(Math.abs(expected.orders / drawn.orders - 1)).toBeLessThan(0.015);
    },
  );

  test('PE12: first choices are served before add-ons, as in a drawn day', () => {
    const purchase = purchases((level) => Math.round(level * 0.85));
    const thin = playOne({ plan: plan({ purchase }), state: playOne({ plan: plan({ purchase }) }).state });
    const usual = playOne();
    let drawnOrders = 0;
    let drawnUnits = 0;
    for (let r = 0; r < 200; r++) {
      const first = playOne({ work, plan: plan({ purchase }), luck: luckOf(key, 1, 'scoring', r) });
      playOne({ work, plan: plan({ purchase }), state: first.state, luck: luckOf(key, 2, 'scoring', r) });
      drawnOrders += sum(work.dayOrders);
      drawnUnits += sum(work.dayUnits);
    }
    for (let j = 0; j < skuCount; j++) {
      if (!world.orderedDaily[j]) continue;
      const firstShare = (week: typeof thin) => (week.work.skuOrders[j] ?? 0) / (week.work.skuUnits[j] ?? 1);
      expect(firstShare(thin)).toBeGreaterThan(firstShare(usual) + 0.005);
    }
    // units per order, within 2.5 %
    const expected = sum(thin.work.dayUnits) / ordersOf(thin);
    expect(Math.abs(expected / (drawnUnits / drawnOrders) - 1)).toBeLessThan(0.025);
  });
});

describe('where nothing spoils', () => {
  test('PE13: a shop without perishables has no cells for them, and none of their cost', () => {
    expect(apparelWorld.perishes).toBe(false);
    expect(apparelLayout.standing).toBe(apparelLayout.age);
    const absent = buildWorld(
      { ...scenario, skus: scenario.skus.map(({ lifeDays: _none, ...sku }) => sku) },
      scenario.calibrated,
    );
    const start = warmState().slice(0, keeping.layout.length);
    const [one, other] = [keeping, absent].map((shop) =>
      playOne({ world: shop, state: start, luck: luckOf(key, 1) }),
    );
    expect(one?.state).toEqual(other?.state);
    expect(sum(one?.work.skuScrapped ?? [1])).toBe(0);
  });

  test('PE14: a shelf life is 1 to 21 days, and what is ordered daily comes within 21', () => {
    const first = scenario.skus[0];
    const withFirst = (change: object) =>
      parseScenario({ ...scenario, skus: [{ ...first, ...change }, ...scenario.skus.slice(1)] }).ok;
    expect([1, 14, 21, null].map((lifeDays) => withFirst({ lifeDays }))).toEqual([true, true, true, true]);
    expect([0, 22, 1.5, '5'].map((lifeDays) => withFirst({ lifeDays }))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(withFirst({ lifeDays: 5, leadTimeDays: 22 })).toBe(false);
    expect(withFirst({ lifeDays: 20, leadTimeDays: 22 })).toBe(true);
  });
});

describe('what the keeper sees', () => {
  test('PE15: the position tells units by days left and the standing level, in whole units at takeover', () => {
    const state = wholeState();
    shelve(state, SALMON, [7, 0, 3, 0]);
    wholeAges(world, state);
    const stock = positionOf(world, state, 1, 36).stock;
    expect(stock[SALMON]?.daysLeft).toEqual([
      { days: 2, units: 3 },
      { days: 4, units: 7 },
    ]);
    expect(stock[RICE]?.daysLeft).toBeUndefined();
    expect(stock[RICE]?.standingUnits).toBeUndefined();
    const game = createGame({ scenario, seed: 'dawn' });
    for (const product of game.shop?.position.stock ?? []) {
      if (product.daysLeft === undefined) continue;
      expect(sum(product.daysLeft.map(({ units }) => units))).toBe(product.onHandUnits);
      expect(product.daysLeft.every(({ units }) => Number.isInteger(units))).toBe(true);
    }
    expect(game.shop?.facts.skus[SALMON]?.lifeDays).toBe(4);
    expect(game.shop?.facts.skus[RICE]?.lifeDays).toBeUndefined();
  });

  // four days of milk on hand and under way at a takeover, and yet a week of it is forecast
  test('PE16: the forecast fills daily goods up every morning, and an empty level sells no more than there is', () => {
    const game = createGame({ scenario, seed: 'dawn' });
    const results = game.shop?.results ?? [];
    const stock = game.shop?.position.stock[MILK];
    const there = (stock?.onHandUnits ?? 0) + sum((stock?.arrivals ?? []).map(({ units }) => units));
    const usual = forecastWeek(game, defaultPlan(game), results).units['milk'];
    expect(usual?.p50).toBeGreaterThan(1.2 * there);
    const purchase = { milk: { kind: 'order-up-to' as const, units: 0 } };
    const none = forecastWeek(
      game,
      { ...defaultPlan(game), purchase: { ...defaultPlan(game).purchase, ...purchase } },
      results,
    );
    expect(none.units['milk']?.p90).toBeLessThanOrEqual(there);
  });
});
