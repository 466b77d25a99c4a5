import { describe, expect, test } from 'vitest';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { POSTED_WEEKS } from '../../../src/simulator/model/world.ts';
import { breaksRules } from '../../../src/simulator/scoring/axes.ts';
import { openScoring } from '../../../src/simulator/scoring/context.ts';
import { provisionalScore } from '../../../src/simulator/scoring/score.ts';
import {
  PROFIT_LINES,
  type ProfitLine,
  VIOLATIONS,
  type Violation,
} from '../../../src/simulator/vocabulary.ts';
import { playGame } from '../support/games.ts';
import { key, layout, plan, playOne, scenario, skuCount, sum, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const line = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const breaking = (...violations: Violation[]) => plan({ violations });
const tee = scenario.skus.findIndex(({ id }) => id === 'tee');
const flash = { skuIds: ['tee'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 127 };
const rises = { ...plan({}).listPriceFen, tee: 9900 };

describe('being found out', () => {
  test('CO1: expected penalties are chance × fine, for every breach', () => {
    for (const code of VIOLATIONS) {
      playOne({ work, plan: breaking(code) });
      const rule = scenario.compliance.rules[code];
      expect(line('penalties')).toBeCloseTo(-rule.hazard * rule.penaltyFen, 6);
    }
  });

  test('CO1: drawn weeks find a breach as often as its chance says', () => {
    let found = 0;
    const weeks = 800;
    for (let week = 1; week <= weeks; week++) {
      playOne({ work, plan: breaking('paid-praise'), luck: luckOf(key, week % 200, 'scoring', week) });
      if (line('penalties') !== 0) {
        found += 1;
        expect(line('penalties')).toBe(-800_000);
      }
    }
    // .15 ± four standard errors
    expect(Math.abs(found / weeks - 0.15)).toBeLessThan(4 * Math.sqrt((0.15 * 0.85) / weeks));
  });

  test('CO2: a flash sale from a price never posted is a false original price; five weeks later it is not', () => {
    playOne({ work, plan: plan({ flash }) });
    expect(work.falseOriginalPrice[tee]).toBe(0);
    playOne({ work, plan: plan({ flash, listPriceFen: rises }) });
    expect(work.falseOriginalPrice[tee]).toBe(1);
    expect(sum(work.falseOriginalPrice)).toBe(1);
    const state = warmState();
    state[layout.postedPrice + tee * POSTED_WEEKS + 4] = 9900;
    playOne({ work, state, plan: plan({ flash, listPriceFen: rises }) });
    expect(work.falseOriginalPrice[tee]).toBe(0);
    // the memory moves on by a week, newest first
    const after = playOne({ work, plan: plan({ listPriceFen: rises }) }).state;
    expect(after[layout.postedPrice + tee * POSTED_WEEKS]).toBe(9900);
    expect(after[layout.postedPrice + tee * POSTED_WEEKS + 1]).toBe(7900);
  });

  test('CO3: a false original price costs at least 5 % of gross sales when found out', () => {
    playOne({ work, plan: plan({ flash, listPriceFen: rises }) });
    const fine = Math.max(300_000, 0.05 * line('grossSales'));
    expect(fine).toBeGreaterThan(300_000);
    expect(line('penalties')).toBeCloseTo(-0.1 * fine, 6);
  });

  test('CO4: found paid praise shakes ratings and search, refused returns trust', () => {
    const usual = playOne({ work }).state;
    const praised = playOne({ work, plan: breaking('paid-praise') }).state;
    for (let j = 0; j < skuCount; j++) {
      const rating = (state: Float64Array) =>
        (state[layout.reviewStars + j] ?? 0) / (state[layout.reviewCount + j] ?? 1);
      expect(rating(praised)).toBeCloseTo(rating(usual) - 0.15 * 0.1, 9);
    }
    expect(praised[layout.searchWeight]).toBeLessThan(usual[layout.searchWeight] ?? 0);
    const refusing = playOne({ work, plan: breaking('refused-returns') }).state;
    expect(refusing[layout.satisfaction + 1]).toBeLessThan(usual[layout.satisfaction + 1] ?? 0);
  });
});

describe('what breaking rules brings', () => {
  test('CO5: absolute claims sell more, refused returns refund less, paid praise is written about', () => {
    playOne({ work });
    const usual = { orders: sum(work.dayOrders), returned: sum(work.skuReturned), fixed: line('fixedCosts') };
    playOne({ work, plan: breaking('absolute-claims') });
    expect(sum(work.dayOrders)).toBeGreaterThan(usual.orders);
    playOne({ work, plan: breaking('refused-returns') });
    expect(sum(work.skuReturned)).toBeLessThan(usual.returned);
    playOne({ work, plan: breaking('data-without-consent') });
    expect(line('fixedCosts')).toBe(usual.fixed + 60_000);
    const asked = { reviewRewardFen: 500 };
    playOne({ work, plan: plan(asked) });
    const honest = sum(work.skuReviews);
    playOne({ work, plan: plan({ ...asked, violations: ['paid-praise'] }) });
    expect(sum(work.skuReviews)).toBeGreaterThan(1.3 * honest);
  });

  test('CO5: a false original price pulls harder than the same cut from a true one', () => {
    const state = warmState();
    state[layout.postedPrice + tee * POSTED_WEEKS + 4] = 9900;
    const settings = plan({ flash, listPriceFen: rises });
    const honest = playOne({ work, state, plan: settings }).work.skuUnits[tee] ?? 0;
    const boasting = playOne({ work, plan: settings }).work.skuUnits[tee] ?? 0;
    expect(boasting).toBeGreaterThan(honest);
  });

  test('CO6: aim without consent is found out more often', () => {
    playOne({ work, plan: plan({ violations: ['data-without-consent'], targetingLevel: 1 }) });
    expect(line('penalties')).toBeCloseTo(-0.06 * 600_000, 6);
  });
});

describe('marks', () => {
  test('CO7: a broken rule caps the mark of its axis at 60', () => {
    const game = playGame(1, () => ({ violations: ['refused-returns'] }));
    const score = provisionalScore(game, 1, scenario);
    expect(score.fulfilment.broken).toBe(true);
    expect(score.fulfilment.score).toBeLessThanOrEqual(60);
    expect(score.fulfilment.bestPlan.violations ?? []).toEqual([]);
    expect(score.pricing.broken).toBe(false);
    const context = openScoring(game, 1, scenario);
    expect(breaksRules(context, 'promotion', plan({ violations: ['undisclosed-terms'] }))).toBe(true);
    expect(breaksRules(context, 'promotion', plan({}))).toBe(false);
  });
});

test('CO8: the default plan breaks no rule', () => {
  playOne({ work });
  expect(line('penalties')).toBe(0);
  expect(sum(work.detectedViolations)).toBe(0);
  expect(plan({}).violations).toEqual([]);
});
