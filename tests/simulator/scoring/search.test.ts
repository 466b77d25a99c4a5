import { describe, expect, test } from 'vitest';
import { priceRange } from '../../../src/simulator/facts.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import {
  openRace,
  promotionCandidates,
  searchFulfilment,
  searchPrices,
  searchPromotions,
} from '../../../src/simulator/scoring/search.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { plan, reference, scenario, world } from '../support/shop.ts';
import { gameBefore } from './contexts.ts';

const square = (x: number) => x * x;

describe('races', () => {
  test('Q27: a race keeps the best it was shown, from its start on, and stops at its budget', () => {
    const race = openRace(reference, ({ serviceAgents }) => -square(serviceAgents - 5), 4);
    expect(race.best).toMatchObject({ plan: reference, evaluations: 1 });
    expect(race.attempt(plan({ serviceAgents: 2 }))).toBe(false);
    expect(race.best.plan).toBe(reference);
    expect(race.attempt(plan({ serviceAgents: 4 }))).toBe(true);
    expect(race.attempt(plan({ serviceAgents: 4 }))).toBe(false);
    expect(race.spent).toBe(true);
    expect(race.attempt(plan({ serviceAgents: 5 }))).toBe(false);
    expect(race.best).toMatchObject({ value: -1, evaluations: 4 });
  });
});

describe('searches', () => {
  // a smooth hill with its top at 20 % above every usual price
  test('Q28: the price search climbs to the top of a hill, in whole yuan inside the range', () => {
    const top = Object.fromEntries(scenario.skus.map((sku) => [sku.id, 1.2 * sku.usualPriceFen]));
    const hill = ({ listPriceFen }: FullPlan) =>
      -scenario.skus.reduce((sum, { id }) => sum + square((listPriceFen[id] ?? 0) / (top[id] ?? 1) - 1), 0);
    const race = openRace(reference, hill, 260);
    searchPrices(scenario, race, []);
    for (const sku of scenario.skus) {
      const fen = race.best.plan.listPriceFen[sku.id] ?? 0;
      expect(fen / (top[sku.id] ?? 1), sku.id).toBeCloseTo(1, 1);
      expect(fen % 100).toBe(0);
      const { minimum, maximum } = priceRange(sku.unitCostFen, sku.usualPriceFen);
      expect(fen >= minimum && fen <= maximum).toBe(true);
    }
    expect(race.best.evaluations).toBeLessThanOrEqual(260);
    // towards a price above the range it stops at the highest allowed
    const greedy = openRace(reference, ({ listPriceFen }) => listPriceFen['tee'] ?? 0, 400);
    searchPrices(scenario, greedy, []);
    const { maximum } = priceRange(2900, 7900);
    expect(greedy.best.plan.listPriceFen['tee']).toBeLessThanOrEqual(maximum);
  });

  test('Q29: every promotion tried is one a keeper may run', () => {
    const game = gameBefore(1);
    const candidates = promotionCandidates(scenario, 17_895, ['cap', 'socks']);
    expect(candidates.length).toBeGreaterThan(90);
    for (const candidate of candidates) expect(checkPlan(game, candidate)).toEqual([]);
    // neighbours too, towards deep and towards shallow deals
    for (const sign of [1, -1]) {
      const depth = ({ coupon, threshold, gift, flash }: FullPlan) =>
        sign *
        ((coupon?.valueFen ?? 0) +
          (threshold?.discountFen ?? 0) +
          (gift?.valueFen ?? 0) +
          (flash?.depthShare ?? 0));
      const seen: FullPlan[] = [];
      const watched = (trial: FullPlan) => {
        seen.push(trial);
        return depth(trial);
      };
      const race = openRace(reference, watched, 400);
      searchPromotions(race, candidates);
      for (const { coupon, threshold, gift, flash } of seen)
        expect(checkPlan(game, { coupon, threshold, gift, flash })).toEqual([]);
    }
  });

  test('Q30: every fulfilment plan tried is one a keeper may run, and the search finds the best agents and promise', () => {
    const game = gameBefore(1);
    const seen: FullPlan[] = [];
    const race = openRace(
      reference,
      (trial) => {
        seen.push(trial);
        return (
          -square(trial.serviceAgents - 5.5) -
          square(trial.promiseDays - 3) -
          square(trial.crowdsourcedShare - 0.4)
        );
      },
      64,
    );
    searchFulfilment(scenario, race, world.weeklyUnits, [], true);
    expect(race.best.plan).toMatchObject({ serviceAgents: 5.5, promiseDays: 3, crowdsourcedShare: 0.4 });
    for (const { purchase: _bought, ...trial } of seen) expect(checkPlan(game, trial)).toEqual([]);
  });
});
