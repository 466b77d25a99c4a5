import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED } from '../../../src/simulator/model/luck.ts';
import {
  closeReviews,
  closeSatisfaction,
  highShare,
  netPromoterScore,
  satisfactionIndex,
  serviceSatisfaction,
} from '../../../src/simulator/model/reputation.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { layout, plan, scenario, skuCount, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const at = layout.satisfaction;

/** Closes a week of `units` of each product with given service and lateness; returns the state. */
function close(
  change: Partial<FullPlan> = {},
  { units = 100, sla = 1, answered = 0.75, late = 0.0864, state = warmState() } = {},
): Float64Array {
  work.buffer.fill(0);
  work.skuUnits.fill(units);
  work.totals[TOTAL.sla] = sla;
  work.totals[TOTAL.answered60] = answered;
  work.totals[TOTAL.lateRate] = late;
  const decisions = compileDecisions(world, plan(change));
  closeSatisfaction(world, work, state, decisions);
  closeReviews(world, work, state, decisions, EXPECTED);
  return state;
}

test('R1: 4.43, 4.26 and 4.11 make an index of 4.30', () => {
  const state = warmState();
  state.set([4.43, 4.26, 4.11], at);
  // .45 × 4.43 + .30 × 4.26 + .25 × 4.11 = 1.9935 + 1.278 + 1.0275
  expect(satisfactionIndex(world, state)).toBeCloseTo(4.299, 12);
});

test('R2: 85, 80 and 75 % answer four or five', () => {
  expect(highShare(4.43)).toBeCloseTo(0.85, 2);
  expect(highShare(4.26)).toBeCloseTo(0.8, 2);
  expect(highShare(4.11)).toBeCloseTo(0.75, 2);
  expect(highShare(3.5)).toBeCloseTo(0.5, 12);
  const warm = warmState();
  [0.85, 0.8, 0.75].forEach((target, i) => {
    expect(Math.abs(highShare(warm[at + i] ?? 0) - target)).toBeLessThan(0.01);
  });
});

// 4.3: Φ(.055556) − Φ(−1.166667) = .522152 − .121673 = .400479; 4.6: Φ(.388889) − Φ(−1.5) = .651322 − .066807
test('R3: an index of 4.3 is a score of 40, 4.6 one of 58', () => {
  expect(netPromoterScore(4.3)).toBeCloseTo(40.05, 1);
  expect(netPromoterScore(4.6)).toBeCloseTo(58.45, 1);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (index) => {
      expect(Math.abs(netPromoterScore(index))).toBeLessThanOrEqual(100);
    }),
  );
});

test('R4: service scores 4.20 at .97 and .715, and 4.60 at best', () => {
  expect(serviceSatisfaction(world, 0.97, 0.715, false)).toBeCloseTo(4.2, 2);
  expect(serviceSatisfaction(world, 1, 1, false)).toBeCloseTo(4.6, 12);
  expect(serviceSatisfaction(world, 1, 1, true)).toBeCloseTo(4.68, 12);
});

test('R5: the product score is the mean quality sold, less half of what the listing lacks', () => {
  const state = warmState();
  state[at] = 0;
  state[layout.listing] = 0.5;
  close({}, { state });
  const quality = scenario.skus.reduce((total, sku) => total + sku.quality, 0) / skuCount;
  expect(state[at]).toBeCloseTo(0.3 * (quality - 0.05), 12);
  const unsold = warmState();
  const before = unsold[at];
  close({}, { units: 0, state: unsold });
  expect(unsold[at]).toBe(before);
});

// 4.41 − 1.8 × .10 − 4 × .012 − .10 × 1 = 4.082 at a promise of 4 days, 4.182 at 3 or less
test('R6: one late in ten at a promise of four days scores 4.082', () => {
  for (const [promiseDays, score] of [
    [4, 4.082],
    [3, 4.182],
    [1, 4.182],
    [7, 3.782],
  ] as const) {
    const state = warmState();
    state[at + 2] = 0;
    close({ promiseDays }, { late: 0.1, state });
    expect((state[at + 2] ?? 0) / 0.3).toBeCloseTo(score, 9);
  }
});

test('R7: after a week without chats in time, service satisfaction has lost .3 of the gap', () => {
  const state = warmState();
  const before = state[at + 1] ?? 0;
  close({}, { answered: 0, state });
  expect(state[at + 1]).toBeCloseTo(0.7 * before + 0.3 * (1.9 + 1.45), 12);
});

/** Displayed rating after ten years of the same week. */
function longRunRating(reviewRewardFen: number): number {
  const state = warmState();
  for (let week = 0; week < 520; week++) {
    state.set([4.43, 4.26, 4.11], at);
    work.buffer.fill(0);
    work.skuUnits.fill(100);
    closeReviews(world, work, state, compileDecisions(world, plan({ reviewRewardFen })), EXPECTED);
  }
  let rating = 0;
  for (let j = 0; j < skuCount; j++) {
    rating += (state[layout.reviewStars + j] ?? 0) / (state[layout.reviewCount + j] ?? 1) / skuCount;
  }
  return rating;
}

test('R8: without reward 3.5 % review and the rating is 4.30; the full programme brings it to 4.70', () => {
  close();
  expect(work.skuReviews[0]).toBeCloseTo(3.5, 12);
  expect(longRunRating(0)).toBeCloseTo(4.3, 1);
  expect(Math.abs(longRunRating(0) - 4.3)).toBeLessThan(0.03);
  expect(Math.abs(longRunRating(2000) - 4.7)).toBeLessThan(0.03);
  // ¥3: .0935 × (1 − 1/e) = .059103 of units more
  close({ reviewRewardFen: 300 });
  expect(work.skuReviews[0]).toBeCloseTo(3.5 + 5.9103, 3);
  expect(work.totals[TOTAL.rewardedReviews]).toBeCloseTo(skuCount * 9.4103, 2);
});

test('R9: ratings stay from 1 to 5 and counts fade by 4 % a week', () => {
  const state = warmState();
  const counts = [...state.subarray(layout.reviewCount, layout.reviewCount + skuCount)];
  close({ reviewRewardFen: 2000 }, { units: 0, state });
  counts.forEach((count, j) => {
    expect(state[layout.reviewCount + j]).toBeCloseTo(0.96 * count, 9);
  });
  for (let week = 0; week < 300; week++)
    close({ reviewRewardFen: 2000 }, { units: 500, sla: 0, answered: 0, late: 1, state });
  for (let j = 0; j < skuCount; j++) {
    const rating = (state[layout.reviewStars + j] ?? 0) / (state[layout.reviewCount + j] ?? 1);
    expect(rating).toBeGreaterThanOrEqual(1);
    expect(rating).toBeLessThanOrEqual(5);
  }
});
