import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawBinomial,
  drawNormal,
  drawPoisson,
  EXPECTED,
  luckOf,
  split,
  toFen,
} from '../../../src/simulator/model/luck.ts';
import { dayShock, openShocks } from '../../../src/simulator/model/shocks.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { buildWorld } from '../../../src/simulator/model/world.ts';
import { sample } from '../support/laws.ts';
import {
  cells,
  key,
  layout,
  plan,
  playOne,
  scenario,
  skuCount,
  sum,
  warmState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);

test('W1: without luck counts are means, shocks are at their centre, and last week’s market is forgotten', () => {
  const state = warmState();
  state[layout.market] = 0.2;
  expect(openShocks(world, work, state, EXPECTED)).toEqual({ market: 1, kol: 1 });
  expect(state[layout.market]).toBe(0);
  expect([...work.taste]).toEqual(new Array(skuCount).fill(0));
  expect(drawPoisson(EXPECTED, 3.7, 1, 0, 0, 0, 0)).toBe(3.7);
  expect(drawBinomial(EXPECTED, 10, 0.25, 1, 0, 0, 0, 0)).toBe(2.5);
  expect(drawNormal(EXPECTED, 1, 0, 0, 0, 0)).toBe(0);
  expect(toFen(EXPECTED, 1.5)).toBe(1.5);
  expect(toFen(luckOf(key, 1), 1.5)).toBe(2);
  expect(dayShock(world, EXPECTED, { market: 1, kol: 1 }, 1.2, 5)).toBeCloseTo(1.2 * 1.1, 12);
});

test('W2: shocks average one, within four standard errors of 20,000 weeks', () => {
  const [market, kol, taste, day] = [sample(), sample(), sample(), sample()];
  for (let i = 0; i < 20_000; i++) {
    const luck = luckOf(key, 1, 'scoring', i);
    const state = warmState();
    // the market in its steady state: x of last week drawn with spread .05
    state[layout.market] = 0.05 * drawNormal(luck, 18, 0, 0, 0, 0);
    const shocks = openShocks(world, work, state, luck);
    market.add(shocks.market);
    kol.add(shocks.kol);
    taste.add(Math.exp(work.taste[3] ?? 0));
    day.add(dayShock(world, luck, { market: 1, kol: 1 }, 1, 0) / 0.95);
  }
  for (const shock of [market, kol, taste, day]) {
    expect(Math.abs(shock.mean - 1)).toBeLessThan(4 * shock.error);
  }
  // spreads of the logarithms: .05, .5, .12, .06, as coefficients of variation
  expect(Math.sqrt(kol.variance)).toBeGreaterThan(0.5);
  expect(Math.sqrt(kol.variance)).toBeLessThan(0.57);
  expect(Math.sqrt(taste.variance)).toBeCloseTo(0.12, 2);
  expect(Math.sqrt(day.variance)).toBeCloseTo(0.06, 2);
});

test('W3: the market follows x ← .6·x + .04·z, with spread .05 in the long run', () => {
  const state = warmState();
  const xs = sample();
  const pairs = sample();
  let last = 0;
  for (let week = 0; week < 20_000; week++) {
    const luck = luckOf(key, week % 100, 'scoring', Math.floor(week / 100));
    openShocks(world, work, state, luck);
    const x = state[layout.market] ?? 0;
    xs.add(x);
    pairs.add(x * last);
    last = x;
  }
  expect(Math.sqrt(xs.variance)).toBeGreaterThan(0.048);
  expect(Math.sqrt(xs.variance)).toBeLessThan(0.052);
  expect(pairs.mean / xs.variance).toBeGreaterThan(0.57);
  expect(pairs.mean / xs.variance).toBeLessThan(0.63);
});

test('W4: weekdays average one and weekends are busier', () => {
  expect(sum(scenario.dayOfWeek) / 7).toBeCloseTo(1, 12);
  expect(Math.max(...scenario.dayOfWeek.slice(0, 4))).toBeLessThan(Math.min(...scenario.dayOfWeek.slice(4)));
  expect(sum(buildWorld({ ...scenario, calendar: [] }, scenario.calibrated).season) / 52).toBeCloseTo(1, 12);
});

test('W5: no decision changes a shock', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3000, max: 17_000 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 1, max: 100 }),
      (tee, socialBudgetFen, week) => {
        const changed = plan({ listPriceFen: { ...plan().listPriceFen, tee }, socialBudgetFen });
        const shocks = (trial: typeof changed) => {
          const { state } = playOne({ work, luck: luckOf(key, week), plan: trial });
          return [...cells(state, layout.market, 1), ...work.taste];
        };
        expect(shocks(changed)).toEqual(shocks(plan()));
      },
    ),
    { numRuns: 20 },
  );
});

test('W6: parts of a split are whole, not negative, and add up', () => {
  const weights = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      weights,
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 150 }),
      (shares, count, week) => {
        const some = [...shares, 1];
        const into = new Float64Array(some.length);
        split(luckOf(key, week), count, Float64Array.from(some), 0, some.length, into, 0, 10, 3, 1, 2, 0);
        expect(sum(into)).toBe(count);
        expect([...into].every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        split(EXPECTED, count, Float64Array.from(some), 0, some.length, into, 0, 10, 3, 1, 2, 0);
        const total = sum(some);
        some.forEach((weight, i) => {
          expect(into[i]).toBeCloseTo((count * weight) / total, 6);
        });
      },
    ),
  );
});
