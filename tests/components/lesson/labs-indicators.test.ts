import { expect, test } from 'vitest';
import { abTrials, visitsNeeded } from '../../../src/components/lesson/labs/ab/ab-lab.ts';
import { readAlert } from '../../../src/components/lesson/labs/alert/alert-lab.ts';
import { readProgramme } from '../../../src/components/lesson/labs/conversion/conversion-lab.ts';
import { type KpiWeek, readKpi } from '../../../src/components/lesson/labs/kpi/kpi-lab.ts';
import { splitSales } from '../../../src/components/lesson/labs/waterfall/waterfall-lab.ts';

const plain = { visitsPerDay: 600, days: 14 };
const setup = { baseRate: 0.03, startLift: 0, seed: 'test' };

test('the three factors add up to the change of sales to the fen', () => {
  const before = { week: 1, visitors: 39_663, orders: 991, salesFen: 16_561_123 };
  const now = { week: 2, visitors: 38_368, orders: 1080, salesFen: 19_276_777 };
  const split = splitSales(before, now);
  expect(split.visitorsFen + split.conversionFen + split.orderValueFen).toBe(now.salesFen - before.salesFen);
  expect(split.visitorsFen).toBeLessThan(0);
  expect(split.conversionFen).toBeGreaterThan(0);
  const same = splitSales(before, { ...before, visitors: before.visitors * 2 });
  expect(same.visitorsFen + same.conversionFen).toBe(0);
  expect(splitSales(before, before)).toEqual({
    visitorsFen: 0,
    conversionFen: 0,
    orderValueFen: 0,
    changeFen: 0,
  });
});

test('gains of lines multiply, and points depend on the base', () => {
  const gains = { page: 0.1, offer: 0.1, service: 0.1 };
  const read = readProgramme({ visitors: 10_000, orders: 300, marginFen: 5000 }, { gains, costFen: 100_000 });
  expect(read.relativeGain).toBeCloseTo(0.331, 12);
  expect(read.pointsGain).toBeCloseTo(0.03 * 0.331, 12);
  expect(read.extraOrders).toBeCloseTo(99.3, 10);
  expect(read.gainFen).toBeCloseTo(99.3 * 5000 - 100_000, 6);
});

test('looking once keeps false alarms at about 5 %, looking daily does not', () => {
  const shares = abTrials(setup, { ...plain, lift: 0 });
  expect(shares.onDay.at(-1)).toBeLessThan(0.1);
  expect(shares.byDay.at(-1)).toBeGreaterThan(0.15);
  for (const [day, share] of shares.byDay.entries()) {
    expect(share).toBeGreaterThanOrEqual(shares.onDay[day] ?? 0);
    expect(share).toBeGreaterThanOrEqual(shares.byDay[day - 1] ?? 0);
  }
  expect(abTrials(setup, { ...plain, lift: 0 })).toBe(shares);
});

test('an arm of the size worked out finds the effect about four times in five', () => {
  const needed = visitsNeeded(0.03, 0.2);
  expect(needed).toBeGreaterThan(13_000);
  expect(needed).toBeLessThan(15_000);
  expect(visitsNeeded(0.03, 0)).toBe(Infinity);
  const shares = abTrials(setup, { lift: 0.2, visitsPerDay: Math.ceil(needed / 14), days: 14 });
  expect(shares.onDay.at(-1)).toBeGreaterThan(0.74);
  expect(shares.onDay.at(-1)).toBeLessThan(0.86);
});

test('an alarm trades false alarms against misses', () => {
  const weeks = {
    skuId: 'tee',
    quiet: [-0.1, 0, 0.05, 0.12],
    faulty: { shelf: [0.08, 0.2], ads: [], promise: [] },
  };
  expect(readAlert(weeks, 'shelf', 0.05, 5)).toEqual({ falseAlarmRate: 0.5, missRate: 0, cost: 45 });
  expect(readAlert(weeks, 'shelf', 0.15, 5)).toEqual({ falseAlarmRate: 0, missRate: 0.5, cost: 25 });
});

test('an indicator is what stands above the line over what stands below', () => {
  const week: KpiWeek = {
    conversion: [
      [20, 1000],
      [20, 800],
    ],
    orderValue: [
      [0, 1],
      [0, 1],
    ],
    refunds: [
      [0, 1],
      [0, 1],
    ],
    advertising: [
      [0, 0],
      [0, 1],
    ],
    repurchase: [
      [0, 1],
      [0, 1],
    ],
    moving: [
      [0, 1],
      [0, 1],
    ],
  };
  const before: KpiWeek = {
    ...week,
    conversion: [
      [16, 1000],
      [16, 800],
    ],
  };
  const read = readKpi({ week: 2, now: week, before }, 'conversion', 0);
  expect(read.value).toBe(0.02);
  expect(read.other).toBe(0.025);
  expect(read.relative).toBeCloseTo(0.25, 12);
  expect(read.difference).toBeCloseTo(0.004, 12);
  expect(readKpi({ week: 2, now: week, before }, 'advertising', 0).value).toBe(0);
});
