import { describe, expect, test } from 'vitest';
import { FORMULA_UNITS } from '../../src/simulator/formulas/formula.ts';
import { FORMULAS, formulaById } from '../../src/simulator/formulas/index.ts';

const compute = (id: string, values: Record<string, number>): number => {
  const formula = formulaById(id);
  if (!formula) throw new Error(`no formula ${id}`);
  return formula.compute(values);
};

describe('formulas', () => {
  // Units 200 → 260 on a mid-point of 230, price 80 → 70 on a mid-point of 75: (60/230) / (−10/75).
  test('K1: elasticity (F40) is the relative change in units over that in price, on mid-points', () => {
    const way = { unitsBefore: 200, unitsAfter: 260, priceBefore: 80, priceAfter: 70 };
    const back = { unitsBefore: 260, unitsAfter: 200, priceBefore: 70, priceAfter: 80 };
    expect(compute('F40', way)).toBeCloseTo(60 / 230 / (-10 / 75), 12);
    expect(compute('F40', back)).toBeCloseTo(compute('F40', way), 12);
    expect(() => compute('F40', { ...way, priceAfter: 80 })).toThrow(RangeError);
  });

  // c 40, no fees, elasticity −3: 40 × 3/2 = 60.
  test('K2: the best price (F40a) marks the cost up by |ε| ÷ (|ε| − 1) and beats both neighbours', () => {
    expect(compute('F40a', { unitCost: 40, feeShare: 0, elasticity: -3 })).toBeCloseTo(60, 12);
    const best = compute('F40a', { unitCost: 40, feeShare: 0.06, elasticity: -3 });
    const profit = (price: number) => (price * 0.94 - 40) / (price * price * price);
    expect(profit(best)).toBeGreaterThan(profit(best * 1.01));
    expect(profit(best)).toBeGreaterThan(profit(best * 0.99));
    expect(() => compute('F40a', { unitCost: 40, feeShare: 0, elasticity: -1 })).toThrow(RangeError);
  });

  // 100 × (79 − 29 − 10 − 4) − 500 − 100 = 3 000.
  test('K3: contribution profit (F51) takes unit costs from the price, then advertising and refunds', () => {
    const values = {
      units: 100,
      price: 79,
      goodsCost: 29,
      logisticsCost: 10,
      feeCost: 4,
      advertising: 500,
      refunds: 100,
    };
    expect(compute('F51', values)).toBe(3000);
  });

  // 30 a day for 7 + 9 = 16 days, buffer 1.65 × 8 × 4 = 52.8.
  test('K4: the order-up-to level (F38) covers lead time and review period, plus z deviations', () => {
    const values = { meanDemand: 30, leadTime: 9, reviewPeriod: 7, serviceFactor: 1.65, demandSpread: 8 };
    expect(compute('F38', values)).toBeCloseTo(480 + 52.8, 12);
    expect(compute('F38', { ...values, reviewPeriod: 0 })).toBeCloseTo(270 + 1.65 * 8 * 3, 12);
  });

  test('K5: the newsvendor (F39) weighs the loss on a unit short against the loss on one left over', () => {
    expect(compute('F39', { lossShort: 36, lossLeft: 12 })).toBe(0.75);
    expect(compute('F39', { lossShort: 0, lossLeft: 5 })).toBe(0);
    expect(() => compute('F39', { lossShort: 0, lossLeft: 0 })).toThrow(RangeError);
  });

  test('K6: average order value (F21) is the value of the orders over their number', () => {
    expect(compute('F21', { orderValue: 800_000, orders: 14_500 })).toBeCloseTo(55.172, 3);
    expect(() => compute('F21', { orderValue: 1, orders: 0 })).toThrow(RangeError);
  });

  // 10 off 100 at a margin of 40: 40 a unit become 30, so 4/3 of the units are needed.
  test('K7: the break-even lift (F49) keeps the margin in money the same', () => {
    const lift = compute('F49', { discountShare: 0.1, marginShare: 0.4 });
    expect(lift).toBeCloseTo(1 / 3, 12);
    expect((1 + lift) * 30).toBeCloseTo(40, 12);
    expect(() => compute('F49', { discountShare: 0.4, marginShare: 0.4 })).toThrow(RangeError);
  });

  // 120 orders more at ¥50, 600 redemptions of ¥10, ¥800 to set up: 6 000 − 6 000 − 800.
  test('K8: a coupon gains (F49a) the margin of the orders it brought less every redemption', () => {
    const values = {
      ordersWith: 1120,
      ordersWithout: 1000,
      marginPerOrder: 50,
      redemptions: 600,
      couponValue: 10,
      setUpCost: 800,
    };
    expect(compute('F49a', values)).toBe(-800);
    expect(compute('F49a', { ...values, redemptions: 0, setUpCost: 0 })).toBe(6000);
  });

  test('K9: every formula has its own number, draws each of its symbols and refuses a missing one', () => {
    expect(new Set(FORMULAS.map((formula) => formula.id)).size).toBe(FORMULAS.length);
    for (const { id, tex, symbols, result, compute: work } of FORMULAS) {
      for (const symbol of symbols) {
        expect(tex, `${id} draws ${symbol.id}`).toContain(symbol.tex);
        expect(FORMULA_UNITS).toContain(symbol.unit);
      }
      expect(FORMULA_UNITS).toContain(result.unit);
      expect(() => work({}), id).toThrow(RangeError);
    }
  });
});
