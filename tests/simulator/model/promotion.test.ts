import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openChoice } from '../../../src/simulator/model/choice.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { openPromotions, promotionsOfDay, reach, satiation } from '../../../src/simulator/model/promotion.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { ownLuck, poissonCount, sample } from '../support/laws.ts';
import { layout, plan, scenario, skuCount, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const { segments } = scenario;
const J = skuCount;
const everyDay = 127;

/** Opens the week's promotions and those of Monday; returns Ω by segment. */
function pull(change: Partial<FullPlan>, { fatigue = 0, giftsAtHand = 1 } = {}): number[] {
  const state = warmState();
  state[layout.fatigue] = fatigue;
  const decisions = compileDecisions(world, plan(change));
  openChoice(world, work, state, decisions);
  openPromotions(world, work, decisions, fatigue);
  promotionsOfDay(world, work, decisions, 0, giftsAtHand);
  return [...work.promotionUtility];
}
const basket = (g: number) => ({
  mean: work.basketMean[g] ?? 0,
  reach: (spend: number) => reach(spend, work.basketMeanLn[g] ?? 0, work.basketSdLn[g] ?? 0),
});
const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: everyDay };
const threshold = { thresholdFen: 20_000, discountFen: 3000, dayMask: everyDay };
const gift = { thresholdFen: 20_000, valueFen: 3000, stockUnits: 1000, dayMask: everyDay };
const couponUrgency = scenario.calibrated.promotionUrgency.coupon;

test('P1: satiation is 0 at 0, .632 at 1, and never reaches 1', () => {
  expect(satiation(0)).toBe(0);
  expect(satiation(1)).toBeCloseTo(1 - 1 / Math.E, 15);
  expect(satiation(30)).toBeLessThan(1);
  expect(satiation(2) - satiation(1)).toBeLessThan(satiation(1) - satiation(0));
});

// Basket of mean 180 and σ(ln) = .6: μ = ln 180 − .18 = 5.012957; ln 200 = 5.298317;
// z = .285360 ÷ .6 = .475600; 1 − Φ(.4756) = .317180
test('P2: half of the baskets reach the median, .317 of them ¥200 in a case worked by hand', () => {
  expect(reach(200, Math.log(180) - 0.18, 0.6)).toBeCloseTo(0.31718, 4);
  expect(reach(200, Math.log(200), 0.6)).toBeCloseTo(0.5, 12);
  expect(reach(0, 5, 0.6)).toBe(1);
  const spends = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(spends, spends, (a, b) => {
      expect(reach(Math.min(a, b), 5, 0.6)).toBeGreaterThanOrEqual(reach(Math.max(a, b), 5, 0.6));
    }),
  );
});

test('P3: baskets drawn one by one have the mean and variance of the formula', () => {
  pull({});
  const luck = ownLuck(11);
  const prices = scenario.skus.map(({ usualPriceFen }) => usualPriceFen);
  const shares = [...work.share.subarray(0, J)];
  const item = () => {
    let u = luck();
    for (let j = 0; j < J; j++) {
      u -= shares[j] ?? 0;
      if (u < 0) return prices[j] ?? 0;
    }
    return prices[J - 1] ?? 0;
  };
  const drawn = sample();
  for (let i = 0; i < 40_000; i++) {
    let value = item();
    for (let more = poissonCount(segments[0]?.addOnItems ?? 0, luck); more > 0; more--) value += item();
    drawn.add(value);
  }
  const sd = work.basketSdLn[0] ?? 0;
  const variance = (work.basketMean[0] ?? 0) ** 2 * (Math.exp(sd * sd) - 1);
  expect(Math.abs(drawn.mean - (work.basketMean[0] ?? 0))).toBeLessThan(4 * drawn.error);
  expect(drawn.variance / variance).toBeGreaterThan(0.96);
  expect(drawn.variance / variance).toBeLessThan(1.04);
  expect(work.basketMeanLn[0]).toBeCloseTo(Math.log(work.basketMean[0] ?? 0) - (sd * sd) / 2, 12);
});

test('P4: a coupon pulls by the saved share of those who use it, plus urgency', () => {
  const omega = pull({ coupon });
  segments.forEach((segment, g) => {
    const { mean, reach: chance } = basket(g);
    const use = segment.couponClaimShare * chance(7900);
    const saved = (segment.logPriceSensitivity * 1000 * use) / mean;
    const urgency =
      couponUrgency * segment.dealProneness * (1 - Math.exp(-1000 / Math.max(7900, 0.6 * mean) / 0.06));
    expect(work.couponUse[g]).toBeCloseTo(use, 12);
    expect(omega[g]).toBeCloseTo(saved + urgency, 12);
  });
});

// generosity: 10 × 30 ÷ 200 = 1.5, so .22 × 1.5 = .33 of those between ¥130 and ¥200 top up
test('P5: ¥30 off ¥200 makes a third of those nearby add items', () => {
  const omega = pull({ threshold });
  segments.forEach((segment, g) => {
    const { mean, reach: chance } = basket(g);
    const topUp = 0.33 * (chance(13_000) - chance(20_000));
    const use = chance(20_000) + topUp;
    expect(work.thresholdUse[g]).toBeCloseTo(use, 12);
    expect(work.topUp[g]).toBeCloseTo(segment.addOnItems + topUp, 12);
    const saved = (0.9 * segment.logPriceSensitivity * 3000 * use) / mean;
    const urgency =
      scenario.calibrated.promotionUrgency.threshold * segment.dealProneness * (1 - Math.exp(-0.15 / 0.08));
    expect(omega[g]).toBeCloseTo(saved + urgency, 12);
  });
});

// perceived: .15 × 200 × (1 − e^(−30 ÷ 30)) = 30 × .632121 = ¥18.96 of a ¥30 gift
test('P6: a gift of ¥30 from ¥200 is felt as ¥18.96', () => {
  const omega = pull({ gift });
  segments.forEach((segment, g) => {
    const { mean, reach: chance } = basket(g);
    const use = chance(20_000) + 0.15 * 1.5 * (chance(13_000) - chance(20_000));
    expect(work.giftUse[g]).toBeCloseTo(use, 12);
    const perceived = 3000 * (1 - Math.exp(-1));
    const felt = (0.55 * segment.logPriceSensitivity * perceived * use) / mean;
    const urgency =
      scenario.calibrated.promotionUrgency.gift *
      segment.dealProneness *
      (1 - Math.exp(-perceived / 20_000 / 0.07));
    expect(omega[g]).toBeCloseTo(felt + urgency, 12);
  });
});

test('P7: of two deals the stronger counts fully and the other by 35 %', () => {
  const both = pull({ coupon, threshold, gift });
  segments.forEach((_, g) => {
    const deals = [work.couponUrgency[g] ?? 0, work.thresholdUrgency[g] ?? 0, work.giftUrgency[g] ?? 0];
    const money =
      (work.couponEconomic[g] ?? 0) + (work.thresholdEconomic[g] ?? 0) + (work.giftEconomic[g] ?? 0);
    const largest = Math.max(...deals);
    const rest = deals.reduce((total, deal) => total + deal, 0) - largest;
    expect(work.discountScale[g]).toBe(1);
    expect(both[g]).toBeCloseTo(money + largest + 0.35 * rest, 12);
  });
});

test('P8: discounts together never exceed half of the basket', () => {
  const generous = { valueFen: 5000, minimumFen: 7500, dayMask: everyDay };
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 30_000 }),
      fc.integer({ min: 100, max: 40_000 }),
      (spend, off) => {
        pull({ coupon: generous, threshold: { thresholdFen: spend, discountFen: off, dayMask: everyDay } });
        segments.forEach((_, g) => {
          const saved = 5000 * (work.couponUse[g] ?? 0) + off * (work.thresholdUse[g] ?? 0);
          const share = ((work.discountScale[g] ?? 0) * saved) / (work.basketMean[g] ?? 1);
          expect(share).toBeLessThanOrEqual(0.5 + 1e-12);
          if (saved / (work.basketMean[g] ?? 1) <= 0.5) expect(work.discountScale[g]).toBe(1);
        });
      },
    ),
    { numRuns: 60 },
  );
  // a coupon of four baskets: pull and cost scaled by the same factor
  const omega = pull({ threshold: { thresholdFen: 1000, discountFen: 40_000, dayMask: everyDay } });
  segments.forEach((_, g) => {
    const scale = work.discountScale[g] ?? 0;
    expect(scale).toBeLessThan(0.5);
    const unscaled = (work.thresholdEconomic[g] ?? 0) + (work.thresholdUrgency[g] ?? 0);
    expect(omega[g]).toBeCloseTo(scale * unscaled, 12);
  });
});

test('P9: without gifts at hand a gift promotion pulls nobody, with half of them half as much', () => {
  const full = pull({ gift });
  const topUps = [...work.topUp];
  const half = pull({ gift }, { giftsAtHand: 0.5 });
  segments.forEach((segment, g) => {
    expect(half[g]).toBeCloseTo((full[g] ?? 0) / 2, 12);
    const extra = (topUps[g] ?? 0) - segment.addOnItems;
    expect((work.topUp[g] ?? 0) - segment.addOnItems).toBeCloseTo(extra / 2, 12);
  });
  expect(pull({ gift }, { giftsAtHand: 0 })).toEqual([0, 0, 0, 0, 0]);
});

test('P10: at fatigue 1 deals pull .522 as much, and the money saved is the same', () => {
  pull({ coupon });
  const fresh = [...work.couponUrgency];
  const money = [...work.couponEconomic];
  pull({ coupon }, { fatigue: 1 });
  segments.forEach((_, g) => {
    // e^−.65 = .522046
    expect((work.couponUrgency[g] ?? 0) / (fresh[g] ?? 1)).toBeCloseTo(0.522046, 6);
    expect(work.couponEconomic[g]).toBe(money[g]);
  });
});

test('P11: a deeper discount never pulls less', () => {
  const values = fc.integer({ min: 100, max: 5000 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [less, more] = [low, high].map((valueFen) =>
        pull({ coupon: { ...coupon, minimumFen: 7900, valueFen } }),
      );
      const [lessOff, moreOff] = [low, high].map((discountFen) =>
        pull({ threshold: { ...threshold, discountFen } }),
      );
      segments.forEach((_, g) => {
        expect(less?.[g]).toBeLessThanOrEqual((more?.[g] ?? 0) + 1e-12);
        expect(lessOff?.[g]).toBeLessThanOrEqual((moreOff?.[g] ?? 0) + 1e-12);
      });
    }),
    { numRuns: 60 },
  );
});
