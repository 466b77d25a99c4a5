import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceRange } from '../../../src/simulator/facts.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { applyPricingRule } from '../../../src/simulator/model/pricing-rule.ts';
import type { PricingRule } from '../../../src/simulator/vocabulary.ts';
import { layout, plan, playOne, scenario, warmState, world } from '../support/shop.ts';

const tee = scenario.skus.findIndex(({ id }) => id === 'tee');
const under = (rule: PricingRule | null, state = warmState()) =>
  applyPricingRule(world, state, compileDecisions(world, plan({ pricingRule: rule })));
const rivalsAt = (index: number) => {
  const state = warmState();
  state.fill(index, layout.rivalPrice, layout.rivalPrice + world.categoryCount);
  return state;
};

test('PR1: at full strength a tee follows rivals a tenth down, 79 to 71; at half to 75', () => {
  const rule = { follow: 'rivals', strengthShare: 1, floorMarginShare: 0 } as const;
  expect(under(rule, rivalsAt(0.9)).price[tee]).toBe(7100);
  expect(under({ ...rule, strengthShare: 0.5 }, rivalsAt(0.9)).price[tee]).toBe(7500);
  expect(under(rule, rivalsAt(1)).price[tee]).toBe(7900);
});

test('PR2: an empty shelf raises a tee by a tenth, four weeks of stock lower it by one', () => {
  const rule = { follow: 'stock', strengthShare: 1, floorMarginShare: 0 } as const;
  const holding = (weeks: number) => {
    const state = warmState();
    state[layout.stock + tee] = weeks * (world.weeklyUnits[tee] ?? 0);
    return under(rule, state).price[tee];
  };
  expect(holding(0)).toBe(8700);
  expect(holding(2)).toBe(7900);
  expect(holding(4)).toBe(7100);
  expect(holding(9)).toBe(7100);
});

test('PR3: whatever the rule, prices are whole yuan, in range and above the floor', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('rivals' as const, 'stock' as const),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      (follow, strengthShare, floorMarginShare, index) => {
        const { price } = under({ follow, strengthShare, floorMarginShare }, rivalsAt(index));
        scenario.skus.forEach((sku, j) => {
          const fen = price[j] ?? 0;
          const { minimum, maximum } = priceRange(sku.unitCostFen, sku.usualPriceFen);
          expect(fen % 100).toBe(0);
          expect(fen).toBeLessThanOrEqual(maximum);
          expect(fen).toBeGreaterThanOrEqual(minimum);
          const floor = sku.unitCostFen * (1 + floorMarginShare);
          expect(fen).toBeGreaterThanOrEqual(Math.min(floor, sku.usualPriceFen));
        });
      },
    ),
  );
});

test('PR4: without a rule the decisions are the very ones that were made', () => {
  const decisions = compileDecisions(world, plan({}));
  expect(applyPricingRule(world, warmState(), decisions)).toBe(decisions);
  const ruled = plan({ pricingRule: { follow: 'rivals', strengthShare: 1, floorMarginShare: 0 } });
  const { work } = playOne({ plan: ruled, state: rivalsAt(0.9) });
  expect(work.decisions?.price[tee]).toBe(7100);
});
