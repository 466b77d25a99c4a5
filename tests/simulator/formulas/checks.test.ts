import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Formula, FormulaUnit } from '../../../src/simulator/formulas/formula.ts';
import { FORMULAS, formulaById } from '../../../src/simulator/formulas/index.ts';
import { roundingOf, workOut } from '../../content/arithmetic.ts';

const byId = (id: string): Formula => {
  const formula = formulaById(id);
  if (!formula) throw new Error(`no formula ${id}`);
  return formula;
};

test('K10: every number from F1 to F54 has an equation, letters follow in order', () => {
  const numbers = new Set(FORMULAS.map(({ id }) => Number.parseInt(id.slice(1), 10)));
  expect([...numbers]).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
  for (const { id } of FORMULAS) expect(id).toMatch(/^F\d{1,2}[a-d]?$/);
  for (const { id } of FORMULAS.filter((formula) => /[b-d]$/.test(formula.id))) {
    const before = String.fromCharCode(id.charCodeAt(id.length - 1) - 1);
    expect(formulaById(id.slice(0, -1) + before), id).toBeDefined();
  }
});

describe.each(FORMULAS.map((formula) => [formula.id, formula] as const))('%s', (_, formula) => {
  const { check, symbols, compute } = formula;

  test('K11: the sum worked by hand is what the equation computes', () => {
    expect(Object.keys(check.values).sort()).toEqual(symbols.map(({ id }) => id).sort());
    const computed = compute(check.values);
    const tolerance = roundingOf(check.gives) + 1e-9;
    expect(Math.abs(workOut(check.of) - workOut(check.gives)), check.of).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(computed - workOut(check.gives)), `computed ${computed}`).toBeLessThanOrEqual(tolerance);
  });

  test('K9: each symbol is there once, and a value that is missing or infinite is refused', () => {
    expect(new Set(symbols.map(({ id }) => id)).size).toBe(symbols.length);
    for (const { id } of symbols) {
      expect(() => compute({ ...check.values, [id]: Number.NaN }), id).toThrow(RangeError);
      expect(() => compute({ ...check.values, [id]: Infinity }), id).toThrow(RangeError);
      const { [id]: _left, ...others } = check.values;
      expect(() => compute(others), id).toThrow(RangeError);
    }
  });

  test('K14: a denominator of nothing is refused', () => {
    for (const { id, tex } of symbols) {
      if (!formula.tex.includes(`}{${tex}}`)) continue;
      expect(() => compute({ ...check.values, [id]: 0 }), id).toThrow(RangeError);
    }
  });
});

/** Powers of money, time, counts and points that a unit carries. Seconds, minutes and hours are time. */
const POWERS: Partial<
  Record<FormulaUnit, Readonly<Partial<Record<'money' | 'time' | 'count' | 'point', number>>>>
> = {
  money: { money: 1 },
  moneyPerUnit: { money: 1, count: -1 },
  moneyPerOrder: { money: 1, count: -1 },
  moneyPerClick: { money: 1, count: -1 },
  moneyPerBuyer: { money: 1, count: -1 },
  units: { count: 1 },
  unitsPerDay: { count: 1, time: -1 },
  orders: { count: 1 },
  ordersPerMoney: { count: 1, money: -1 },
  people: { count: 1 },
  visits: { count: 1 },
  views: { count: 1 },
  clicks: { count: 1 },
  attempts: { count: 1 },
  products: { count: 1 },
  reviews: { count: 1 },
  answers: { count: 1 },
  tickets: { count: 1 },
  chats: { count: 1 },
  baskets: { count: 1 },
  tasks: { count: 1 },
  days: { time: 1 },
  hours: { time: 1 },
  minutes: { time: 1 },
  seconds: { time: 1 },
  secondsPerVisit: { time: 1, count: -1 },
  hoursPerTicket: { time: 1, count: -1 },
  pointsPerMoney: { point: 1, money: -1 },
  moneyPerPoint: { point: -1, money: 1 },
};

/** A standard deviation grows with the root of time and a test's certainty with that of its sample; wear is a share a day. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  F11: ['time'],
  F38: ['time'],
  F38a: ['time'],
  F41: ['count'],
  F41a: ['count'],
};

test.each(['money', 'time', 'count', 'point'] as const)('K12: %s may be counted in other units', (kind) => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), (factor) => {
      for (const { id, symbols, result, compute, check } of FORMULAS) {
        if (ROOTS[id]?.includes(kind)) continue;
        const power = (unit: FormulaUnit) => POWERS[unit]?.[kind] ?? 0;
        const scaled = Object.fromEntries(
          symbols.map(({ id: symbol, unit }) => [
            symbol,
            (check.values[symbol] ?? 0) * factor ** power(unit),
          ]),
        );
        const expected = compute(check.values) * factor ** power(result.unit);
        expect(compute(scaled) / expected, id).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 20 },
  );
});

/** Equations whose top is counted among their bottom. */
const SHARES =
  'F5 F6 F10 F12 F17 F18 F18b F22 F22a F23 F25 F30 F30a F31 F32 F32a F33 F34 F36 F43 F43a F46 F47 F47b F48 F48c'.split(
    ' ',
  );

test.each(SHARES.map((id) => [id, byId(id)] as const))(
  'K13: %s is a part of a whole',
  (_, { symbols: [part, whole], compute }) => {
    const values = (top: number, bottom: number) => ({ [part!.id]: top, [whole!.id]: bottom });
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (top, bottom) => {
        if (top > bottom) expect(() => compute(values(top, bottom))).toThrow(RangeError);
        else {
          expect(compute(values(top, bottom))).toBeGreaterThanOrEqual(0);
          expect(compute(values(top, bottom))).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(compute(values(7, 7))).toBe(1);
    expect(compute(values(0, 7))).toBe(0);
  },
);

test.each(['F14', 'F15', 'F16', 'F19', 'F20'])('K13: %s does not depend on the unit', (id) => {
  const { symbols, compute, check } = byId(id);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (factor) => {
      const scaled = Object.fromEntries(symbols.map((one) => [one.id, (check.values[one.id] ?? 0) * factor]));
      expect(compute(scaled)).toBeCloseTo(compute(check.values), 9);
    }),
  );
});

test.each([
  ['F8', { relevanceWeight: 0.9 }],
  ['F11', { dailyDepreciation: 0.06 }],
  ['F13', { itemWeight1: 0, itemWeight2: 0, itemWeight3: 0 }],
  ['F2', { unitsShipped: 300 }],
  ['F28', { promoters: 240 }],
  ['F29', { place: 201 }],
  ['F37', { retentionPerPeriod: 1 }],
  ['F37a', { retentionPerPeriod: 1, discountRate: 0 }],
  ['F41a', { variantRate: 0.025 }],
  ['F42', { touches: 2.5 }],
  ['F42a', { touches: 2 }],
  ['F44', { firstTaste1: 0, firstTaste3: 0 }],
  ['F48a', { chatLoad: 3 }],
  ['F48a', { agents: 2.5 }],
  ['F48b', { chatLoad: 3 }],
  ['F51b', { goodsCost: 65 }],
  ['F51c', { refunds: 180_000 }],
  ['F53', { occurrences: 61 }],
  ['F54', { problemStatus: 6 }],
])('K14: %s has no answer for %j', (id, change) => {
  const { compute, check } = byId(id);
  expect(() => compute({ ...check.values, ...change })).toThrow(RangeError);
});
