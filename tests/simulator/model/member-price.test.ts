import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { joinRate } from '../../../src/simulator/model/members.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { newGame } from '../support/games.ts';
import { ample, drawn, MONDAY, memberPrice } from '../support/offers.ts';
import { plan, scenario, sum, world } from '../support/shop.ts';

const { layout } = world;
const noMembers = (state: Float64Array) => {
  state[layout.members] = 0;
};

test('MP1: a member price pulls returning buyers by β·M·(−ln(1 − d)) + .5·ω·deal·(1 − e^(−d ÷ .06)), new ones not at all', () => {
  const { work } = ample({ ...memberPrice(0.1), pointsRate: 0 }, (state) => {
    state[layout.fatigue] = 0;
  });
  const M = work.memberShare;
  expect(M).toBeGreaterThan(0.1);
  scenario.segments.forEach(({ logPriceSensitivity, dealProneness }, g) => {
    const urgency =
      0.5 * scenario.calibrated.promotionUrgency.coupon * dealProneness * (1 - Math.exp(-0.1 / 0.06));
    expect(Math.log(work.returningFactor[g] ?? 0)).toBeCloseTo(
      -logPriceSensitivity * M * Math.log(0.9) + urgency,
      12,
    );
    expect(work.promotionUtility[g]).toBe(0);
  });
});

test('MP2: its urgency joins the other deals: the largest counts fully, the others by .35', () => {
  const coupon = { coupon: { valueFen: 2000, minimumFen: 7900, dayMask: 127 } };
  const { work } = ample({ ...memberPrice(0.3), ...coupon, pointsRate: 0 });
  scenario.segments.forEach((_, g) => {
    const own = work.memberUrgency[g] ?? 0;
    const other = work.couponUrgency[g] ?? 0;
    const both = Math.max(own, other) + 0.35 * Math.min(own, other);
    expect(Math.log(work.returningFactor[g] ?? 0)).toBeCloseTo(
      (work.memberEconomic[g] ?? 0) + both - other,
      12,
    );
  });
});

test('MP3: members’ orders pay d less of the day’s average order, whole fen, and no one else does', () => {
  const { work } = drawn({ ...memberPrice(0.2, MONDAY) }, 7);
  const members = sum(work.dayMemberOrders.subarray(0, 5));
  const share = members / (work.dayOrders[0] ?? 1);
  expect(members).toBeGreaterThan(0);
  expect(work.redemptions[6]).toBe(members);
  expect(work.promotionCost[6]).toBe(Math.floor(0.2 * share * (work.dayGross[0] ?? 0) + 0.5));
  expect(sum(work.dayDiscount)).toBe(work.promotionCost[6]);
  expect(sum(ample(memberPrice(0.2), noMembers).work.dayDiscount)).toBe(0);
});

// .06 + .1 × .3 + .1 × (1 − e^−1.25) = .161350
test('MP4: it makes .10·(1 − e^(−d ÷ .08)) more of the other buyers join on its days', () => {
  const decisions = compileDecisions(world, plan(memberPrice(0.1)));
  expect(joinRate(world, decisions, false)).toBeCloseTo(0.09, 12);
  expect(joinRate(world, decisions, true)).toBeCloseTo(0.16135, 5);
  const joined = (change: Parameters<typeof ample>[0]) => ample(change).work.totals[59] ?? 0;
  expect(joined(memberPrice(0.1, MONDAY))).toBeGreaterThan(joined({}));
  expect(joined(memberPrice(0.1))).toBeGreaterThan(joined(memberPrice(0.1, MONDAY)));
});

test('MP5: it tires by the share of members: M × its days', () => {
  const usual = ample({});
  const { state, work } = ample(memberPrice(0.1, 0b11));
  expect((state[layout.fatigue] ?? 0) - (usual.state[layout.fatigue] ?? 0)).toBeCloseTo(
    (0.3 * 2 * work.memberShare) / 7,
    12,
  );
});

test('MP6: a member price is off by default and goes from 1 to 30 %', () => {
  expect(plan().memberPrice).toBeNull();
  const paths = (depth: number) => checkPlan(newGame(), memberPrice(depth)).map(({ path }) => path);
  expect(paths(0.3)).toEqual([]);
  expect(paths(0.31)).toEqual(['memberPrice.depthShare']);
});
