import { expect, test } from 'vitest';
import { createGame, playWeek } from '../../src/simulator/game.ts';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { contribution } from '../../src/simulator/model/finance.ts';
import { EXPECTED } from '../../src/simulator/model/luck.ts';
import { inTime } from '../../src/simulator/model/supply.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { withNaiveAxis } from '../../src/simulator/plans.ts';
import { provisionalScore, scoreWeek } from '../../src/simulator/scoring/score.ts';
import { shadowPrices } from '../../src/simulator/scoring/shadow-prices.ts';
import {
  continuationPlan,
  customerLifetimeValueFen,
  planValue,
  preparePlan,
  restocked,
  stocksValue,
  valueOf,
} from '../../src/simulator/scoring/value.ts';
import type { FullPlan } from '../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../src/simulator/week.ts';
import { layout, plan, reference, scenario, warmState, world } from './support/shop.ts';

const work = makeWorkspace(world);
const prices = scenario.calibrated.shadowPriceFen;
const value = (trial: FullPlan = reference, state = warmState(), isoWeek = 0) =>
  planValue(world, work, state, trial, isoWeek, prices);
const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: 127 };

test('Q3: a value is nine weeks’ discounted contribution plus the stocks left', () => {
  // by hand: the reference in average weeks, whose order-up-to levels follow the same demand
  const state = warmState();
  simulateWeek(world, work, state, compileDecisions(world, reference), EXPECTED, 0);
  let total = contribution(work);
  // what the continuation orders: the base stock of the demand it expects
  const lasting = continuationPlan(world, reference);
  expect(lasting).toEqual(reference);
  for (let h = 1; h <= 8; h++) {
    simulateWeek(world, work, state, compileDecisions(world, reference), EXPECTED, 0);
    total += 0.998 ** h * contribution(work);
  }
  total += 0.998 ** 9 * stocksValue(world, state, lasting, prices);
  expect(value() / total).toBeCloseTo(1, 4);
  // interest on an overdraft of ¥300,000 counts: the plan is worth less by .15 % a week of it or so
  const poor = warmState();
  poor[layout.cash] = -30_000_000;
  const rich = warmState();
  rich[layout.cash] = 1e10;
  const noOrders = plan({ purchase: {} });
  expect(value(noOrders, rich) - value(noOrders, poor)).toBeGreaterThan(9 * 0.5 * 45_000);
});

test('Q4: a value knows no luck: last week’s market does not change it, and the state is left alone', () => {
  const state = warmState();
  state[layout.market] = 0.1;
  const before = state.slice();
  expect(value(reference, state, 41)).toBe(value(reference, warmState(), 41));
  expect(state).toEqual(before);
});

test('Q5: later weeks run without promotions on reference media budgets; prices, listing work, promise and staff stay', () => {
  const trial = plan({
    listPriceFen: { ...reference.listPriceFen, tee: 8900 },
    coupon,
    socialBudgetFen: 900_000,
    listingBudgetFen: 300_000,
    emailSends: 5,
    promiseDays: 2,
    serviceAgents: 5,
    riskStrictness: 0.2,
    ownShare: 0.3,
    thirdPartyShare: 0.6,
    ownStaff: 2,
    autoRefund: true,
    returnWindowDays: 15,
  });
  const { purchase: _bought, ...rest } = continuationPlan(world, trial);
  const { purchase: _levels, ...expected } = {
    ...trial,
    coupon: null,
    socialBudgetFen: 500_000,
    emailSends: 2,
  };
  expect(rest).toEqual(expected);
});

// light: .004 × 6,235 ÷ (.002 + .008 + .004 × .50) = 24.94 ÷ .012 = 2,078 fen
test('Q6: a light customer is worth ¥20.78, a medium one ¥87.4 and a heavy one ¥325', () => {
  const worth = customerLifetimeValueFen(world, 6235);
  [2078, 8737, 32_530].forEach((fen, l) => {
    expect((worth[l] ?? 0) / fen).toBeCloseTo(1, 3);
  });
});

test('Q7: stock beyond ten weeks loses half of its cost, and goods coming back cost their refund', () => {
  const base = stocksValue(world, warmState(), reference, prices);
  const shelf = (units: number) => {
    const state = warmState();
    state[layout.stock] = units;
    return stocksValue(world, state, reference, prices) - base;
  };
  const tenWeeks = 10 * (world.weeklyUnits[0] ?? 0);
  expect(shelf(tenWeeks)).toBeCloseTo(0, 6);
  expect(shelf(tenWeeks + 100)).toBeCloseTo(-0.5 * 2900 * 100, 4);
  const returns = warmState();
  returns[layout.returnUnits] = (returns[layout.returnUnits] ?? 0) + 10;
  returns[layout.returnValue] = (returns[layout.returnValue] ?? 0) + 79_000;
  expect(stocksValue(world, returns, reference, prices) - base).toBeCloseTo(0.82 * 2900 * 10 - 79_000, 4);
});

// ¥29 a tee × ten weeks' units × .75 % × nine weeks, and the dead part of it
test('Q8: ten weeks’ extra tees cost at least their holding', () => {
  const extra = Math.round(10 * (world.weeklyUnits[0] ?? 0));
  const level = reference.purchase['tee']?.units ?? 0;
  const hoard = plan({
    purchase: { ...reference.purchase, tee: { kind: 'order-up-to', units: level + extra } },
  });
  // suppliers in time and without price breaks: more stock neither bridges a delay nor comes cheaper
  const strict = inTime(world);
  const suppliers = strict.scenario.suppliers.map((supplier) => ({ ...supplier, priceBreaks: [] }));
  const plain = { ...strict, scenario: { ...strict.scenario, suppliers } };
  const worth = (trial: FullPlan) => planValue(plain, work, warmState(), trial, 0, prices);
  const lost = worth(reference) - worth(hoard);
  // it arrives after a week and is sold down at one week's units a week
  let held = 0;
  for (let week = 1; week <= 8; week++) held += extra * (1 - week / 10);
  expect(lost).toBeGreaterThan(0.0075 * 2900 * held);
});

test('Q9: a trial price 10 % higher comes with .7805 of the stock', () => {
  const dear = plan({ listPriceFen: { ...reference.listPriceFen, tee: 8690 } });
  const trial = restocked(world, dear, reference);
  // 1.1^−2.6 = e^(−2.6 × .0953102) = .780498
  expect(trial.purchase['tee']?.units).toBe(Math.round((reference.purchase['tee']?.units ?? 0) * 0.780498));
  expect(trial.purchase['cap']).toEqual(reference.purchase['cap']);
  expect(restocked(world, reference, reference)).toEqual(reference);
});

test('Q10, Q11: shadow prices are central differences over 78 weeks, all above zero, and follow from the warm state', () => {
  const measured = shadowPrices(world, warmState(), reference);
  const base = { contributionPerOrder: measured['contributionPerOrder'] ?? 0 };
  const steady = preparePlan(world, work, warmState(), reference, 0, 78);
  const at = (step: number) => {
    const state = warmState();
    state[layout.listing] = (state[layout.listing] ?? 0) + step;
    return valueOf(world, work, state, steady, base).totalFen;
  };
  expect(measured['listing']).toBeCloseTo((at(0.01) - at(-0.01)) / 0.02, 3);
  for (const [name, fen] of Object.entries(measured)) {
    expect(fen, name).toBeGreaterThan(0);
    // the file holds what the engine measures, but for the last digits of its own rounding
    expect((prices[name] ?? 0) / fen, name).toBeCloseTo(1, 2);
  }
});

test('Q12: a week’s values hold the plan, the plan with each axis naive, and the best found', () => {
  let game = createGame({ scenario, seed: 'scores' });
  game = playWeek(game, { coupon }, scenario).game;
  const score = provisionalScore(game, 1, scenario);
  expect(score.week).toBe(1);
  for (const axis of [score.pricing, score.promotion, score.fulfilment]) {
    expect(axis.score).toBeGreaterThan(0);
    expect(axis.bestFen).toBeGreaterThanOrEqual(axis.planFen);
    expect(axis.standardErrorFen).toBe(0);
    expect([axis.planFen, axis.baselineFen, axis.bestFen].every(Number.isInteger)).toBe(true);
  }
  expect(score.desk).toBeNull();
  expect(() => scoreWeek(game, 2, scenario)).toThrow('has not been played');
  // naive policies lose against the reference on every axis
  for (const axis of ['pricing', 'promotion', 'fulfilment'] as const) {
    const naive = withNaiveAxis(scenario, reference, axis);
    const trial = axis === 'pricing' ? restocked(world, naive, reference) : naive;
    expect(value(trial)).toBeLessThan(value());
  }
});
