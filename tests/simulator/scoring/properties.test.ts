import { describe, expect, test, vi } from 'vitest';
import { playWeek } from '../../../src/simulator/game.ts';
import { inTime } from '../../../src/simulator/model/supply.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { worldOf } from '../../../src/simulator/model/world.ts';
import { withNaiveAxis } from '../../../src/simulator/plans.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { expectedValue } from '../../../src/simulator/scoring/context.ts';
import { markOf } from '../../../src/simulator/scoring/marks.ts';
import { axisScore, smallestGapFen } from '../../../src/simulator/scoring/score.ts';
import { stocksValueFen } from '../../../src/simulator/scoring/standing.ts';
import {
  continuationPlan,
  customerLifetimeValueFen,
  planValue,
  restocked,
  stocksValue,
} from '../../../src/simulator/scoring/value.ts';
import type { Axis, FullPlan, Purchase } from '../../../src/simulator/vocabulary.ts';
import { layout, plan, reference, scenario, warmState, world } from '../support/shop.ts';
import { contextBefore, gameBefore, planOf, replanned, shopBefore } from './contexts.ts';

// marks search hundreds of plans: seconds, and on a busy machine many
vi.setConfig({ testTimeout: 120_000 });

const work = makeWorkspace(world);
const prices = scenario.calibrated.shadowPriceFen;
const worth = (state: Float64Array, trial = reference) => planValue(world, work, state, trial, 0, prices);

/** Order-up-to levels of all products as `unitsOf` says. */
const levels = (of: FullPlan, unitsOf: (units: number, j: number) => number): Record<string, Purchase> =>
  Object.fromEntries(
    scenario.skus.map(({ id }, j) => [
      id,
      { kind: 'order-up-to', units: Math.round(unitsOf(of.purchase[id]?.units ?? 0, j)) },
    ]),
  );
const pricedAt = (of: FullPlan, factor: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(of.listPriceFen).map(([id, fen]) => [id, Math.round((fen * factor) / 100) * 100]),
  );

describe('marks follow value', () => {
  const context = contextBefore(6, 'textbook');
  const honest = context.plan;
  const trials: Record<Axis, Partial<FullPlan>[]> = {
    pricing: [0.8, 0.95, 1.08, 1.4].map((factor) => {
      const dear = { ...honest, listPriceFen: pricedAt(honest, factor) };
      const { listPriceFen, purchase } = restocked(world, dear, honest);
      return { listPriceFen, purchase };
    }),
    promotion: [
      {},
      { coupon: { valueFen: 1200, minimumFen: 12_900, dayMask: 127 } },
      { coupon: { valueFen: 4500, minimumFen: 6750, dayMask: 127 } },
      { gift: { thresholdFen: 19_900, valueFen: 2800, stockUnits: 1200, dayMask: 112 } },
    ].map((deal) => ({ coupon: null, threshold: null, gift: null, flash: null, ...deal })),
    fulfilment: [
      {},
      { serviceAgents: 1 },
      { promiseDays: 2 },
      { purchase: levels(honest, (units) => 0.6 * units) },
    ],
  };

  test.each(Object.keys(trials) as Axis[])(
    'Q39: of two plans of %s the one worth more has no lower mark',
    (axis) => {
      const marks = trials[axis]
        .map((trial) => axisScore(replanned(context, trial), axis, false))
        .sort((a, b) => a.planFen - b.planFen);
      marks.forEach(({ score, planFen }, i) => {
        const before = marks[i - 1];
        if (before === undefined || planFen === before.planFen) return;
        // searches from two plans may end a little apart: a point at most
        expect(score ?? 0).toBeGreaterThan((before.score ?? 0) - 1);
      });
      expect(marks.at(-1)?.score ?? 0).toBeGreaterThan((marks[0]?.score ?? 0) + 10);
    },
  );
});

describe('the last week', () => {
  const last = contextBefore(12, 'textbook');
  const honest = last.plan;
  const everything = scenario.skus.map(({ id }) => id);
  const mark = (axis: Axis, change: Partial<FullPlan> = {}) =>
    axisScore(replanned(last, change), axis, false).score ?? 0;

  test.each<[string, Axis, Partial<FullPlan>]>([
    [
      'selling off the stock',
      'promotion',
      { flash: { skuIds: everything, depthShare: 0.5, capUnitsPerDay: null, dayMask: 127 } },
    ],
    ['buying nothing more', 'fulfilment', { purchase: levels(honest, () => 0) }],
    ['dumping prices', 'pricing', { listPriceFen: pricedAt(honest, 0.6) }],
    ['sending the agents home', 'fulfilment', { serviceAgents: 0 }],
    ['promising tomorrow', 'fulfilment', { promiseDays: 1 }],
    ['giving double coupons', 'promotion', { coupon: { valueFen: 5000, minimumFen: 7500, dayMask: 127 } }],
  ])('Q40: %s in week 12 lowers the mark', (_, axis, change) => {
    expect(mark(axis, change)).toBeLessThan(mark(axis) - 1);
  });

  test('Q40: so does mailing every day or starving what lasts, in value; and no mark rises for it', () => {
    const worthOf = (change: Partial<FullPlan>) => expectedValue(last, { ...honest, ...change }).totalFen;
    const spam = { emailSends: 7 };
    const starved = { seoBudgetFen: 0, contentBudgetFen: 0, listingBudgetFen: 0, reviewRewardFen: 0 };
    for (const change of [spam, starved]) {
      expect(worthOf(change)).toBeLessThan(worthOf({}));
      for (const axis of ['pricing', 'promotion', 'fulfilment'] as const)
        expect(mark(axis, change)).toBeLessThan(mark(axis) + 2);
    }
  });

  test('Q40: its horizon is that of every week: an average week is worth the same whatever its number', () => {
    const first = { ...last, week: 1, isoWeek: 20 };
    const later = { ...last, week: 12, isoWeek: 20 };
    expect(expectedValue(later, honest)).toEqual(expectedValue(first, honest));
  });
});

describe('what is counted', () => {
  test('Q41: nothing is credited twice: cash is not, a customer and a stock of search once', () => {
    const rich = warmState();
    rich[layout.cash] = (rich[layout.cash] ?? 0) + 5_000_000;
    expect(worth(rich)).toBe(worth(warmState()));
    // a customer's orders within nine weeks leave that much less for later
    const lifetime = customerLifetimeValueFen(world, prices['contributionPerOrder'] ?? 0);
    [0, 1, 2].forEach((kind) => {
      const more = warmState();
      more[layout.customers + kind] = (more[layout.customers + kind] ?? 0) + 100;
      expect((worth(more) - worth(warmState())) / (100 * (lifetime[kind] ?? 1))).toBeGreaterThan(0.7);
      expect((worth(more) - worth(warmState())) / (100 * (lifetime[kind] ?? 1))).toBeLessThan(1.3);
    });
    for (const [name, at] of [
      ['seoStock', layout.seoStock],
      ['listing', layout.listing],
      ['searchWeight', layout.searchWeight],
    ] as const) {
      const more = warmState();
      more[at] = (more[at] ?? 0) + 0.02;
      const gain = (worth(more) - worth(warmState())) / (0.02 * (prices[name] ?? 1));
      expect(gain, name).toBeGreaterThan(0.8);
      expect(gain, name).toBeLessThan(1.35);
    }
  });

  test('Q42: ten weeks’ extra stock of every product costs its holding and lowers the mark', () => {
    const before = contextBefore(6, 'textbook');
    // suppliers in time and without price breaks: more stock neither bridges a delay nor comes cheaper
    const punctual = inTime(before.world);
    const suppliers = punctual.scenario.suppliers.map((supplier) => ({ ...supplier, priceBreaks: [] }));
    const context = {
      ...before,
      world: { ...punctual, scenario: { ...punctual.scenario, suppliers } },
      isoWeek: 20,
    };
    context.state[layout.cash] = 1e10; // its credit limit would stop most of it
    const hoard = { purchase: levels(context.plan, (units, j) => units + 10 * (world.weeklyUnits[j] ?? 0)) };
    const lost =
      expectedValue(context, context.plan).totalFen -
      expectedValue(context, { ...context.plan, ...hoard }).totalFen;
    // it arrives within a week or two and sells off by a tenth a week: held four weeks at least
    const cost = scenario.skus.reduce(
      (sum, { unitCostFen }, j) => sum + unitCostFen * 10 * (world.weeklyUnits[j] ?? 0),
      0,
    );
    expect(lost).toBeGreaterThan(0.0075 * cost * 4);
    const mark = (change: Partial<FullPlan>) =>
      axisScore(replanned(context, change), 'fulfilment', false).score ?? 0;
    expect(mark(hoard)).toBeLessThan(mark({}) - 5);
  });
});

/** All money of a branch times `k`: every number under a key that names fen. */
function inOtherMoney<Value>(value: Value, k: number, money = false): Value {
  if (typeof value === 'number') return (money ? value * k : value) as Value;
  if (Array.isArray(value)) return value.map((item) => inOtherMoney(item, k, money)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      inOtherMoney(inner, k, money || /Fen(Per|$)/.test(key)),
    ]),
  ) as Value;
}

describe('units', () => {
  const k = 10;
  const scaled = (): Scenario => {
    const other = inOtherMoney(scenario, k);
    // listing work grows with the root of the money spent
    const listingGrowth = scenario.dynamics.listingGrowth / Math.sqrt(k);
    return { ...other, dynamics: { ...other.dynamics, listingGrowth } };
  };
  const state = () => {
    const money = warmState();
    const cells: readonly (readonly [number, number])[] = [
      [layout.referencePrice, scenario.skus.length],
      [layout.returnValue, 3 * scenario.skus.length],
      [layout.adstock, 3],
      [layout.cash, 1],
      [layout.receivable, 3],
      [layout.payable, 3],
      [layout.points, 2],
      [layout.pointsDue, 2],
    ];
    for (const [from, size] of cells) for (let i = from; i < from + size; i++) money[i] = (money[i] ?? 0) * k;
    return money;
  };

  test('Q43: in a tenfold currency every plan has tenfold value and the same marks', () => {
    const shop = scaled();
    const there = worldOf(shop);
    const scratch = makeWorkspace(there);
    const best = plan({ coupon: { valueFen: 1400, minimumFen: 11_900, dayMask: 127 }, serviceAgents: 4 });
    const naive = withNaiveAxis(scenario, reference, 'fulfilment');
    const worthThere = (trial: FullPlan) =>
      planValue(there, scratch, state(), inOtherMoney(trial, k), 0, shop.calibrated.shadowPriceFen);
    for (const trial of [
      reference,
      best,
      naive,
      plan({ reviewRewardFen: 400, listingBudgetFen: 200_000, emailSends: 5 }),
    ])
      expect(worthThere(trial) / (k * worth(warmState(), trial))).toBeCloseTo(1, 9);
    const mark = (value: (trial: FullPlan) => number, of: Scenario) =>
      markOf(value(reference), value(best), value(naive), smallestGapFen(of, 'fulfilment'));
    const [here, elsewhere] = [mark((trial) => worth(warmState(), trial), scenario), mark(worthThere, shop)];
    expect(Math.abs(here - elsewhere)).toBeLessThan(1e-6);
  });
});

describe('seasons', () => {
  test('Q45: what a season leaves is the value of its stocks: a stripped shop leaves less than one that is run', () => {
    const run = gameBefore(3);
    const closing = shopBefore(3);
    const lasting = continuationPlan(closing.world, closing.settings);
    expect(stocksValueFen(run, scenario)).toBe(
      Math.round(stocksValue(closing.world, closing.state, lasting, prices)),
    );
    const strip = {
      serviceAgents: 0,
      promiseDays: 1,
      listingBudgetFen: 0,
      seoBudgetFen: 0,
      contentBudgetFen: 0,
    };
    const stripped = playWeek(gameBefore(2), { ...planOf(2), ...strip }, scenario).game;
    expect(stocksValueFen(stripped, scenario)).toBeLessThan(stocksValueFen(run, scenario));
  });
});
