import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseStock, SAFETY_FACTOR } from '../../src/simulator/base-stock.ts';
import { normalCdf } from '../../src/simulator/maths.ts';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { EXPECTED } from '../../src/simulator/model/luck.ts';
import { orderStock, receiveStock, shiftPipe } from '../../src/simulator/model/stock.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { buildWorld } from '../../src/simulator/model/world.ts';
import { ownLuck, poissonCount } from './support/laws.ts';
import { layout, plan, scenario, stocked, wholeState } from './support/shop.ts';

/** The shop with suppliers who are never early or late, as the formula has it. */
const world = buildWorld(
  { ...scenario, suppliers: scenario.suppliers.map((one) => ({ ...one, punctuality: [0, 1, 0, 0] })) },
  scenario.calibrated,
);

// 222 a week, 7 days: mean 444; √(444 + .024 × 444²) = √5,175.3 = 71.94; 444 + 1.4 × 71.94 = 544.7
test('Q1: the tee’s level is 545, and demand, lead time and safety never lower a level', () => {
  expect(baseStock(222, 7, 1.4, 0.024)).toBe(545);
  expect(baseStock(0, 7, 1.4, 0.024)).toBe(0);
  expect(baseStock(70, 7, 0, 0)).toBe(140);
  const demands = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(demands, demands, fc.integer({ min: 1, max: 20 }), (a, b, lead) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(baseStock(low, lead, 1.4, 0.024)).toBeLessThanOrEqual(baseStock(high, lead, 1.4, 0.024));
      expect(baseStock(high, lead, 1.4, 0.024)).toBeLessThanOrEqual(baseStock(high, lead + 1, 1.4, 0.024));
      expect(baseStock(high, lead, 1, 0.024)).toBeLessThanOrEqual(baseStock(high, lead, 2, 0.024));
    }),
  );
});

// the tee, a week of lead time, Poisson demand of 100 a week: cycles without a stock-out, ± 1.5 points.
// Orders beyond the shelf wait here, as the formula has it.
test.each([0, 1, SAFETY_FACTOR])(
  'Q2: with a safety factor of %d, Φ of it of all cycles see no empty shelf',
  (z) => {
    const work = makeWorkspace(world);
    const luck = ownLuck(5);
    const level = baseStock(100, 7, z, 0);
    const purchase = { [scenario.skus[0]?.id ?? '']: { kind: 'order-up-to' as const, units: level } };
    const decisions = compileDecisions(world, plan({ purchase }));
    const state = stocked(wholeState(), 0);
    state[layout.stock] = level;
    let covered = 0;
    const cycles = 8000;
    for (let week = -10; week < cycles; week++) {
      state[layout.cash] = 1e9;
      work.buffer.fill(0);
      orderStock(world, work, state, decisions, EXPECTED);
      for (let day = 0; day < 7; day++) receiveStock(world, work, state, day);
      state[layout.stock] = (state[layout.stock] ?? 0) - poissonCount(100, luck);
      if (week >= 0 && (state[layout.stock] ?? 0) >= 0) covered += 1;
      shiftPipe(world, state);
    }
    // the level is rounded up, so compare with the chance of that level: Poisson of mean 200, half a unit of continuity
    const chance = normalCdf((level + 0.5 - 200) / Math.sqrt(200));
    expect(Math.abs(covered / cycles - chance)).toBeLessThan(0.015);
    expect(chance - normalCdf(z)).toBeLessThan(0.04);
    expect(chance).toBeGreaterThanOrEqual(normalCdf(z));
  },
);
