import { expect, test } from 'vitest';
import { publicFacts } from '../../../src/simulator/facts.ts';
import { twoProportionTest } from '../../../src/simulator/formulas/experiment.ts';
import { formulaById } from '../../../src/simulator/formulas/index.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { ARM, thinArms } from '../../../src/simulator/model/experiments.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { buildWorld } from '../../../src/simulator/model/world.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { weekResult } from '../../../src/simulator/result.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { PROFIT_LINES } from '../../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../../src/simulator/week.ts';
import { newGame } from '../support/games.ts';
import { drafts } from '../support/market-shops.ts';
import { key, layout, plan, playOne, scenario, sum, wholeState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const cost = (lines: Float64Array) => lines[PROFIT_LINES.indexOf('experiments')];
const arms = () => ({
  control: { visits: work.arms[ARM.controlVisits]!, orders: work.arms[ARM.controlOrders]! },
  variant: { visits: work.arms[ARM.variantVisits]!, orders: work.arms[ARM.variantOrders]! },
});

// share .4, e = .1: .4·1.1 ÷ 1.04 = .423077 of 1,040 orders; 1,000 without the variant, 40 more with it
test('AB1: of the week’s orders share·(1 + e) ÷ (1 + share·e) saw the variant, of its visits the share', () => {
  const into = new Float64Array(4);
  thinArms(EXPECTED, 40_000, 1040, 0.4, 0.1, into);
  expect(into[ARM.variantOrders]).toBeCloseTo(440, 9);
  expect(into[ARM.controlOrders]).toBeCloseTo(600, 9);
  expect(into[ARM.variantVisits]).toBeCloseTo(16_000, 6);
  expect(into[ARM.controlVisits]).toBeCloseTo(24_000, 6);
  // so both arms convert as they should: 2.5 % and 2.75 %
  expect(into[ARM.controlOrders]! / into[ARM.controlVisits]!).toBeCloseTo(0.025, 9);
  expect(into[ARM.variantOrders]! / into[ARM.variantVisits]!).toBeCloseTo(0.0275, 9);
  thinArms(luckOf(key, 1), 0, 0, 0.4, 0.1, into);
  expect([...into]).toEqual([0, 0, 0, 0]);
});

test('AB2: arms are whole and add up to the visits and orders of the week', () => {
  const experiment = { variantId: 'reviews-first', share: 0.3 };
  const played = playOne({ plan: plan({ experiment }), luck: luckOf(key, 5) });
  const decisions = compileDecisions(world, plan({ experiment }));
  const result = weekResult(world, played.work, played.state, decisions, 1, 0);
  const { control, variant, share, variantId } = result.experiment ?? {};
  expect([variantId, share]).toEqual(['reviews-first', 0.3]);
  expect((control?.visits ?? 0) + (variant?.visits ?? 0)).toBe(result.visits);
  expect((control?.orders ?? 0) + (variant?.orders ?? 0)).toBe(result.orders);
  expect(Number.isInteger(variant?.orders) && Number.isInteger(variant?.visits)).toBe(true);
  expect(Math.abs((variant?.visits ?? 0) / result.visits - 0.3)).toBeLessThan(0.01);
  const none = playOne({ luck: luckOf(key, 5) });
  expect(
    weekResult(world, none.work, none.state, compileDecisions(world, plan()), 1, 0).experiment,
  ).toBeNull();
});

/** Share of `count` drawn weeks whose test is significant at 5 %. */
function significant(variantId: string, share: number, count: number, shop = world): number {
  const decisions = compileDecisions(shop, plan({ experiment: { variantId, share } }));
  const start = wholeState();
  const state = start.slice();
  let hits = 0;
  for (let i = 0; i < count; i++) {
    state.set(start);
    simulateWeek(shop, work, state, decisions, luckOf(key, i % 50, 'play', Math.floor(i / 50)), 0);
    const { control, variant } = arms();
    if (twoProportionTest(control, variant).pValue < 0.05) hits += 1;
  }
  return hits / count;
}

test('AB3: over 2,000 drawn weeks a variant that does nothing is significant in 4 to 6 %', () => {
  const rate = significant('button-colour', 0.5, 2000);
  expect(rate).toBeGreaterThanOrEqual(0.04);
  expect(rate).toBeLessThanOrEqual(0.06);
  // small arms too
  const small = significant('moving-banner', 0.1, 2000);
  expect(small).toBeGreaterThanOrEqual(0.04);
  expect(small).toBeLessThanOrEqual(0.06);
}, 60_000);

// half of 42,500 visits each, 2.4 %: an effect of .08 is 1.3 standard errors, one of .2 is 3.2
test('AB4: one week finds a small effect seldom and a large one mostly', () => {
  const stronger = (effect: number): Scenario => ({
    ...scenario,
    variants: scenario.variants.map((one) => ({ ...one, effect })),
  });
  const small = significant('one-page-checkout', 0.5, 400);
  expect(small).toBeGreaterThan(0.15);
  expect(small).toBeLessThan(0.4);
  const large = significant('one-page-checkout', 0.5, 400, buildWorld(stronger(0.2), scenario.calibrated));
  expect(large).toBeGreaterThan(0.8);
}, 60_000);

test('AB5: a trial costs its fee each week, an adoption once, even when it is dropped and taken up again', () => {
  const trial = playOne({ plan: plan({ experiment: { variantId: 'countdown', share: 0.5 } }) });
  expect(cost(trial.work.lines)).toBe(-40_000);
  expect(cost(playOne({}).work.lines)).toBe(-0);
  const first = playOne({ plan: plan({ adoptedVariants: ['reviews-first', 'return-badge'] }) });
  expect(cost(first.work.lines)).toBe(-320_000);
  const dropped = playOne({ state: first.state });
  const again = playOne({ state: dropped.state, plan: plan({ adoptedVariants: ['reviews-first'] }) });
  expect(cost(again.work.lines)).toBe(-0);
  expect(sum(first.state.subarray(layout.adopted, layout.adopted + scenario.variants.length))).toBe(2);
});

test('AB6: orders grow by the effect of what is adopted, and by its share while it is tried', () => {
  const demand = (change: object) => sum(playOne({ plan: plan(change) }).work.skuReferenceDemand);
  const base = demand({});
  expect(demand({ adoptedVariants: ['one-page-checkout'] }) / base).toBeCloseTo(1.08, 9);
  expect(demand({ adoptedVariants: ['one-page-checkout', 'countdown'] }) / base).toBeCloseTo(1.08 * 0.94, 9);
  expect(demand({ experiment: { variantId: 'one-page-checkout', share: 0.25 } }) / base).toBeCloseTo(1.02, 9);
  expect(demand({ adoptedVariants: ['button-colour'] })).toBe(base);
});

// 500 of 20,000 against 580 of 20,000: pooled 1,080 ÷ 40,000 = .027, error √(.027·.973 ÷ 10,000) = .00162083,
// z = .004 ÷ .00162083 = 2.46787, two-sided p = .013592; spread √(.025·.975 ÷ 20,000 + .029·.971 ÷ 20,000) = .00162059
test('AB7: the test pools the arms’ rates, its interval does not (F41)', () => {
  const found = twoProportionTest({ visits: 20_000, orders: 500 }, { visits: 20_000, orders: 580 });
  expect(found.difference).toBeCloseTo(0.004, 12);
  expect(found.z).toBeCloseTo(2.46787, 4);
  expect(found.pValue).toBeCloseTo(0.01359, 4);
  expect(found.low).toBeCloseTo(0.004 - 1.959964 * 0.00162059, 6);
  expect(found.high).toBeCloseTo(0.004 + 1.959964 * 0.00162059, 6);
  const values = {
    controlRate: 0.025,
    variantRate: 0.029,
    pooledRate: 0.027,
    controlVisits: 20_000,
    variantVisits: 20_000,
  };
  expect(formulaById('F41')?.compute(values)).toBeCloseTo(found.z, 12);
  expect(() => formulaById('F41')?.compute({ ...values, controlVisits: 0 })).toThrow(RangeError);
  expect(twoProportionTest({ visits: 0, orders: 0 }, { visits: 10, orders: 1 }).pValue).toBe(1);
  expect(twoProportionTest({ visits: 10, orders: 0 }, { visits: 10, orders: 0 }).pValue).toBe(1);
});

test('AB8: effects are not public; each shop has two variants that do nothing and one that harms', () => {
  for (const draft of drafts) {
    expect(draft.variants.length).toBeGreaterThanOrEqual(6);
    expect(draft.variants.filter(({ effect }) => effect === 0).length).toBeGreaterThanOrEqual(2);
    expect(draft.variants.some(({ effect }) => effect < 0)).toBe(true);
  }
  for (const variant of publicFacts(scenario).variants)
    expect(Object.keys(variant)).toEqual(['id', 'name', 'runFen', 'adoptFen']);
});

test('AB9: a trial needs a variant that is not adopted and a share of .05 to .9', () => {
  const game = newGame();
  const codes = (change: object) => checkPlan(game, change).map(({ code, path }) => `${code} ${path}`);
  const trial = (share: number, variantId = 'countdown') => ({ experiment: { variantId, share } });
  expect(codes(trial(0.5))).toEqual([]);
  expect(codes(trial(0.04))).toEqual(['plan/below-minimum experiment.share']);
  expect(codes(trial(0.91))).toEqual(['plan/above-maximum experiment.share']);
  expect(codes(trial(Number.NaN))).toEqual(['plan/not-a-number experiment.share']);
  expect(codes(trial(0.5, 'magic'))).toEqual(['plan/not-allowed experiment.variantId']);
  expect(codes({ ...trial(0.5), adoptedVariants: ['countdown'] })).toEqual([
    'plan/not-allowed experiment.variantId',
  ]);
  expect(codes({ adoptedVariants: ['countdown', 'countdown'] })).toEqual([
    'plan/not-allowed adoptedVariants',
  ]);
  expect(codes({ adoptedVariants: ['countdown', 'reviews-first'] })).toEqual([]);
});
