import { expect, test } from 'vitest';
import { offUnit } from '../../../src/simulator/model/bundle.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { completionChance, groupUtility, referralsPerOrder } from '../../../src/simulator/model/group-buy.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { newGame } from '../support/games.ts';
import { ample, at, drawn, groupBuy, MONDAY } from '../support/offers.ts';
import { plan, playOne, scenario, skuCount, stocked, sum, warmState, world } from '../support/shop.ts';

const J = skuCount;
const SOCKS = at('socks');
const SUNDAY = 64;
const decisions = (depth: number, size: number) => compileDecisions(world, plan(groupBuy(depth, size)));

test('GB1: .6 of a segment’s coupon claim share of the buyers join a group', () => {
  const { work } = ample(groupBuy(0.2, 4, MONDAY));
  const joined = (g: number) => (work.dayGroupFilled[g] ?? 0) + (work.dayGroupCancelled[g] ?? 0);
  // Monday's buyers of the product: what was sold and what was cancelled
  const monday = (g: number) => (work.lambda[g * J + SOCKS] ?? 0) > 0 && joined(g);
  scenario.segments.forEach(({ couponClaimShare }, g) => {
    expect(monday(g)).toBeGreaterThan(0);
    expect((work.groupCancelShare[g] ?? 0) / (1 - completionChance(world, 4))).toBeCloseTo(
      0.6 * couponClaimShare,
      12,
    );
  });
});

// price segment, socks e 1.15, .3 off for groups of 5: 2.85·1.15 × .6·.8 × .356675 × .76 = .426452
test('GB2: the product gains β·e·.6·claim·(−ln(1 − depth))·completion of utility', () => {
  expect(groupUtility(world, decisions(0.3, 5), 0)).toBeCloseTo(0.426452, 5);
  const { work } = ample(groupBuy(0.3, 5));
  const gain = 0.8 * Math.log((work.offerWeight[SOCKS] ?? 0) / (work.weight[SOCKS] ?? 1));
  expect(gain).toBeCloseTo(0.426452, 5);
});

test('GB3: a group fills up with chance 1 − .06·(size − 1); other orders are cancelled and their units stay', () => {
  for (const [size, chance] of [
    [2, 0.94],
    [5, 0.76],
    [10, 0.46],
  ] as const)
    expect(completionChance(world, size)).toBeCloseTo(chance, 12);
  let filled = 0;
  let joined = 0;
  for (let week = 1; week <= 60; week++) {
    const { work, state, before } = drawn(groupBuy(0.3, 10), week);
    filled += sum(work.dayGroupFilled);
    joined += sum(work.dayGroupFilled) + sum(work.dayGroupCancelled);
    const { stock } = world.layout;
    expect(state[stock + SOCKS]).toBe(
      (before[stock + SOCKS] ?? 0) +
        (work.skuReceived[SOCKS] ?? 0) +
        (work.skuRestocked[SOCKS] ?? 0) -
        (work.skuUnits[SOCKS] ?? 0),
    );
    expect(sum(work.dayOrders)).toBe(sum(work.cellSku));
  }
  const sd = Math.sqrt(joined * 0.46 * 0.54);
  expect(Math.abs(filled - 0.46 * joined)).toBeLessThan(4 * sd);
});

test('GB4: who is in a full group pays (1 − depth) of the price, all others pay it in full', () => {
  const { work } = drawn(groupBuy(0.3, 3), 5);
  const filled = sum(work.dayGroupFilled);
  expect(work.redemptions[5]).toBe(filled);
  expect(filled).toBeGreaterThan(20);
  expect(filled).toBeLessThan(work.skuUnits[SOCKS] ?? 0);
  expect(work.promotionCost[5]).toBe(filled * offUnit(4900, 0.3));
  expect(sum(work.dayDiscount)).toBe(filled * offUnit(4900, 0.3));
});

// .35 × 4 ÷ 5 × (1 − e^−2) = .242106
test('GB5: every order that joins brings .35·(n − 1) ÷ n·(1 − e^(−depth ÷ .15)) visits on the next day', () => {
  expect(referralsPerOrder(world, decisions(0.3, 5))).toBeCloseTo(0.242106, 5);
  const usual = ample({}).work;
  const { work } = ample(groupBuy(0.3, 5, MONDAY));
  const joined = sum(work.dayGroupFilled) + sum(work.dayGroupCancelled);
  expect((work.dayVisits[1] ?? 0) - (usual.dayVisits[1] ?? 0)).toBeCloseTo(0.242106 * joined, 3);
  expect((work.channelVisits[3] ?? 0) - (usual.channelVisits[3] ?? 0)).toBeCloseTo(0.242106 * joined, 3);
  expect(work.dayVisits[2]).toBeCloseTo(usual.dayVisits[2] ?? 0, 9);
});

test('GB6: friends of Sunday’s groups visit on the Monday of the next week', () => {
  const first = ample(groupBuy(0.3, 5, SUNDAY));
  const { referrals } = world.layout;
  expect(first.state[referrals]).toBeGreaterThan(0);
  const quiet = first.state.slice();
  quiet[referrals] = 0;
  const [with_, without] = [first.state, quiet].map((state) =>
    playOne({ state: stocked(state.slice(), 5000) }),
  );
  expect((with_?.work.dayVisits[0] ?? 0) - (without?.work.dayVisits[0] ?? 0)).toBeCloseTo(
    first.state[referrals] ?? 0,
    6,
  );
  expect(with_?.state[referrals]).toBe(0);
});

test('GB7: without stock nobody joins and nobody is told', () => {
  const nothingBought = { purchase: { ...plan().purchase, socks: { kind: 'order', units: 0 } as const } };
  const state = stocked(warmState(), 5000);
  state[world.layout.stock + SOCKS] = 0;
  const { work, state: after } = playOne({ plan: plan({ ...groupBuy(0.5, 3), ...nothingBought }), state });
  expect([work.redemptions[5], sum(work.dayCancelled), after[world.layout.referrals]]).toEqual([0, 0, 0]);
});

test('GB8: a group buy is off by default, 1 to 50 % off, for 2 to 10 people', () => {
  expect(plan().groupBuy).toBeNull();
  const paths = (depth: number, size: number) =>
    checkPlan(newGame(), groupBuy(depth, size)).map(({ path }) => path);
  expect(paths(0.5, 10)).toEqual([]);
  expect(paths(0.51, 11)).toEqual(['groupBuy.depthShare', 'groupBuy.groupSize']);
  expect(paths(0.2, 2.5)).toEqual(['groupBuy.groupSize']);
});
