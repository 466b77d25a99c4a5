import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { equity } from '../../../src/simulator/model/finance.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { orderCost } from '../../../src/simulator/model/supply.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { PIPE_DAYS } from '../../../src/simulator/model/world.ts';
import { orderCostFen } from '../../../src/simulator/plan.ts';
import { type FullPlan, PROFIT_LINES, type ProfitLine } from '../../../src/simulator/vocabulary.ts';
import { facts } from '../support/plans.ts';
import {
  key,
  layout,
  plan,
  playOne,
  scenario,
  stocked,
  sum,
  warmState,
  wholeState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);
const line = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const ids = scenario.skus.map(({ id }) => id);
const tee = ids.indexOf('tee');
const from = (supplier: string) => Object.fromEntries(ids.map((id) => [id, supplier]));
const only = (units: number) =>
  Object.fromEntries(ids.map((id) => [id, { kind: 'order' as const, units: id === 'tee' ? units : 0 }]));
const underWay = (state: Float64Array) =>
  Array.from({ length: PIPE_DAYS }, (_, day) => state[layout.pipe + tee * PIPE_DAYS + day] ?? 0);
const cost = (settings: Partial<FullPlan>, units: number) =>
  orderCost(world, compileDecisions(world, plan(settings)), tee, units);

test('SU1: a cheap supplier costs .95 and takes three days longer, a certified one 1.05 and two days less', () => {
  expect(cost({}, 100)).toBe(290_000);
  expect(cost({ supplierId: from('budget') }, 100)).toBeCloseTo(275_500, 6);
  expect(cost({ supplierId: from('premium') }, 100)).toBeCloseTo(304_500, 6);
  const meanDay = (supplierId: Record<string, string>) => {
    const state = stocked(warmState(), 200);
    // arrivals beyond this week stand a week nearer after Sunday
    const after = playOne({ work, state, plan: plan({ supplierId, purchase: only(100) }) }).state;
    const later = underWay(after);
    const received = work.skuReceived[tee] ?? 0;
    return { received, later: later.reduce((total, units, day) => total + units * (day + 7), 0) / 100 };
  };
  expect(meanDay(from('budget')).received).toBe(0);
  expect(meanDay(from('budget')).later).toBeGreaterThan(meanDay(from('house')).later + 2);
  expect(meanDay(from('premium')).received).toBeGreaterThan(90);
});

describe('punctuality', () => {
  test('SU2: in expectation an order is split over its days of arrival', () => {
    const state = stocked(warmState(), 300);
    const after = playOne({ work, state, plan: plan({ purchase: only(1000) }) }).state;
    const later = underWay(after);
    // lead time 7 days: −1 is day 6 of this week, 0, +1 and +3 are days 0, 1 and 3 of the next
    expect(work.skuReceived[tee]).toBeCloseTo(150, 9);
    expect([later[0], later[1], later[3]].map((units) => Math.round(units ?? 0))).toEqual([600, 150, 100]);
  });

  test('SU2: drawn orders come whole, as often late as their supplier is', () => {
    const counts = [0, 0, 0, 0];
    const weeks = 600;
    for (let week = 1; week <= weeks; week++) {
      const state = stocked(wholeState(), 300);
      const luck = luckOf(key, week % 200, 'scoring', week);
      const after = playOne({ work, state, luck, plan: plan({ purchase: only(100) }) }).state;
      const later = underWay(after);
      const at = (work.skuReceived[tee] ?? 0) > 0 ? 0 : [0, 1, 3].findIndex((day) => later[day] === 100) + 1;
      counts[at] = (counts[at] ?? 0) + 1;
      expect((work.skuReceived[tee] ?? 0) + sum(later)).toBe(100);
    }
    const chances = scenario.suppliers[0]?.punctuality ?? [];
    counts.forEach((count, i) => {
      const chance = chances[i] ?? 0;
      expect(Math.abs(count / weeks - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / weeks));
    });
  });
});

describe('money', () => {
  test('SU3: price differences go through the account, and equity moves by the profit alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('house', 'budget', 'premium'),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 150 }),
        (supplier, units, week) => {
          const state = wholeState();
          const before = equity(world, state);
          const settings = plan({
            supplierId: from(supplier),
            purchase: only(units),
            clearanceUnits: { tee: 20 },
            inspectionShare: 0.5,
          });
          const after = playOne({ work, state, luck: luckOf(key, week), plan: settings }).state;
          expect(equity(world, after) - before).toBe(sum(work.lines));
          const bought = work.skuOrdered[tee] ?? 0;
          const paid = Math.round(orderCost(world, compileDecisions(world, settings), tee, bought));
          expect(line('purchaseVariance')).toBe(bought * 2900 - paid);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('SU4: 299 tees cost full price, 300 one per cent less, 800 two', () => {
    expect(cost({}, 299)).toBe(299 * 2900);
    expect(cost({}, 300)).toBeCloseTo(300 * 2900 * 0.99, 6);
    expect(cost({}, 800)).toBeCloseTo(800 * 2900 * 0.98, 6);
    // what the screen says is what the week pays
    expect(orderCostFen(facts, plan({}), 'tee', 800)).toBe(Math.round(800 * 2900 * 0.98));
  });

  test('SU7: cleared stock brings 45 % of its cost and leaves the shelf', () => {
    const state = stocked(warmState(), 900);
    const settings = { purchase: only(0) };
    const kept = playOne({ work, state, plan: plan(settings) });
    const stockKept = kept.state[layout.stock + tee] ?? 0;
    const cleared = playOne({ work, state, plan: plan({ ...settings, clearanceUnits: { tee: 40 } }) });
    expect(line('clearance')).toBeCloseTo(-0.55 * 40 * 2900, 6);
    expect((cleared.state[layout.stock + tee] ?? 0) - stockKept).toBeCloseTo(-40, 0);
    // no more than there is
    playOne({ work, state, plan: plan({ ...settings, clearanceUnits: { tee: 5000 } }) });
    expect(work.skuCleared[tee]).toBe(900);
    expect(plan({}).clearanceUnits['tee']).toBe(0);
  });

  test('SU8: a purchase stops at cash and credit, at the supplier’s price', () => {
    const state = warmState();
    state[layout.cash] = 0;
    const settings = plan({ purchase: only(100_000), supplierId: from('premium') });
    playOne({ work, state, plan: settings });
    const room = scenario.finance.creditLimitFen;
    const bought = work.skuOrdered[tee] ?? 0;
    expect(bought * 2900 * 1.05).toBeLessThanOrEqual(room);
    expect((bought + 1) * 2900 * 1.05).toBeGreaterThan(room);
    expect(work.skuTruncated[tee]).toBe(100_000 - bought);
  });
});

describe('defects', () => {
  test('SU5: faulty units blend in, and inspection finds eight in ten of what it looks at', () => {
    const state = stocked(warmState(), 100);
    const share = (settings: Partial<FullPlan>) =>
      playOne({ work, state, plan: plan({ purchase: only(100), ...settings }) }).state[layout.defects + tee];
    expect(share({})).toBeCloseTo(0.02, 12);
    expect(share({ supplierId: from('budget') })).toBeCloseTo((0.02 * 100 + 0.06 * 100) / 200, 12);
    expect(share({ supplierId: from('budget'), inspectionShare: 1 })).toBeCloseTo((0.02 + 0.012) / 2, 12);
    expect(line('inspection')).toBeCloseTo(-200 * sum(work.skuReceived), 6);
  });

  test('SU6: faulty stock comes back and disappoints', () => {
    const week = (defects: number) => {
      const state = warmState();
      state.fill(defects, layout.defects, layout.defects + ids.length);
      const after = playOne({ work, state, plan: plan({ purchase: only(0) }) }).state;
      return { returned: sum(work.skuReturned), product: after[layout.satisfaction] ?? 0 };
    };
    const usual = week(0.02);
    const bad = week(0.07);
    expect(bad.returned).toBeGreaterThan(usual.returned);
    // .05 more faulty units × 5 × the new week's weight of .3
    expect(usual.product - bad.product).toBeCloseTo(0.05 * 5 * 0.3, 3);
  });
});
