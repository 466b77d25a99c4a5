import { expect, test } from 'vitest';
import {
  bestLadder,
  LADDER_STEPS,
  type LadderSetup,
  ladderAt,
  OFF_SHELF,
} from '../../../src/components/lesson/labs/ladder/ladder-lab.ts';
import {
  LEDGER_ENTRIES,
  ledgerGap,
  missingEntry,
} from '../../../src/components/lesson/labs/ledger/ledger-lab.ts';
import {
  bestQuantity,
  criticalRatioOf,
  demandChances,
  newsvendorAt,
} from '../../../src/components/lesson/labs/newsvendor/newsvendor-lab.ts';
import { totalProfitFen } from '../../../src/components/lesson/labs/rule/rule-lab.ts';
import { supplierCost } from '../../../src/components/lesson/labs/supplier/supplier-lab.ts';
import {
  clearanceOf,
  movingRate,
  readTurnover,
} from '../../../src/components/lesson/labs/turnover/turnover-lab.ts';

const tier = (id: string) => ({ id, name: id, usualPriceFen: 10_000 });
const positions = LADDER_STEPS.length * LADDER_STEPS.length * (OFF_SHELF + 1);
const ladder: LadderSetup = {
  tiers: [tier('a'), tier('b'), tier('c')],
  listPriceFen: {},
  purchase: {},
  outcomes: Array.from({ length: positions }, (_, n) => [30, 10, 10, n === 17 ? 500 : 100]).flat(),
};

test('a ladder finds each position of its three tiers, shares add up to 1', () => {
  const now = ladderAt(ladder, 2, 2, 2);
  expect(now.units).toEqual([30, 10, 10]);
  expect(now.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  // place 17 is low 0, middle 2, high off the shelf
  expect(bestLadder(ladder)).toEqual([0, 2, OFF_SHELF]);
});

test('profit of a rule is the sum of its weeks', () => {
  expect(totalProfitFen({ priceFen: [1, 1], leftUnits: [0, 0], profitFen: [250, -100] })).toBe(150);
});

const ledger = {
  name: 'Tee',
  opening: 100,
  received: 50,
  restocked: 4,
  sold: 60,
  scrapped: 3,
  cleared: 1,
  closing: 90,
};

test('every entry of a ledger follows from the others', () => {
  for (const { id } of LEDGER_ENTRIES) expect(missingEntry(ledger, id)).toBe(ledger[id]);
  expect(ledgerGap(ledger, 'sold', 62)).toBe(2);
  expect(Number.isNaN(ledgerGap(ledger, 'sold', Number.NaN))).toBe(true);
});

test('demand is a distribution, and the critical ratio names the best quantity', () => {
  const chances = demandChances(60, 20);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  const profits = chances.map((_, quantity) => newsvendorAt(chances, quantity, 140, 48).profitYuan);
  const best = bestQuantity(chances, criticalRatioOf(140, 48));
  expect(profits[best]).toBeCloseTo(Math.max(...profits), 8);
  const at = newsvendorAt(chances, best, 140, 48);
  expect(at.enoughChance).toBeGreaterThanOrEqual(140 / 188);
  expect(at.soldUnits + at.leftUnits).toBeCloseTo(best, 10);
});

const row = {
  name: 'Vest',
  opening: 100,
  received: 20,
  sold: 30,
  closing: 90,
  costOfGoodsFen: 300_000,
  unitCostFen: 10_000,
};

test('turnover is cost of goods over mean stock, sell-through is sold over there to sell', () => {
  const read = readTurnover([row]);
  expect(read.turnover).toBeCloseTo(30 / 95, 12);
  expect(read.days).toBeCloseTo((7 * 95) / 30, 10);
  expect(read.sellThrough).toBe(0.25);
  expect(movingRate([row, { ...row, sold: 0 }])).toBe(0.5);
  expect(readTurnover([{ ...row, sold: 0 }]).days).toBe(Infinity);
});

test('clearing takes the units that would have waited longest', () => {
  const setup = { week: 1, rows: [row], clearanceShare: 0.45, holdingRate: 0.01 };
  const read = clearanceOf(setup, row, 30, 0.02);
  expect(read.freedFen + read.lossFen).toBeCloseTo(300_000, 6);
  expect(read.weeksBefore).toBe(3);
  expect(read.weeksAfter).toBe(2);
  expect(read.savedFen).toBeCloseTo(300_000 * 0.01 * 2.5, 6);
  expect(read.fadedFen).toBeCloseTo(300_000 * 0.02 * 2.5, 6);
});

test('a good unit carries price, inspection, lateness and the faults', () => {
  const terms = {
    name: 'A',
    costFactor: 0.9,
    leadTimeDays: 7,
    lateShare: 0.5,
    defectRate: 0.1,
    priceBreaks: [{ fromUnits: 200, discountShare: 0.1 }],
  };
  const setup = {
    name: 'Tee',
    unitCostFen: 1000,
    inspectionFen: 20,
    returnFen: 400,
    suppliers: [terms],
    startUnits: 100,
    startLateFen: 0,
  };
  const cost = supplierCost(setup, terms, { units: 200, inspected: 0.5, lateFen: 100 });
  expect(cost.priceFen).toBeCloseTo(810, 10);
  expect(cost.perGoodUnitFen).toBeCloseTo((810 + 10 + 50 + 20) / 0.9, 10);
});
