import { expect, test } from 'vitest';
import {
  type BottleneckSetup,
  readLine,
  runLine,
} from '../../../src/components/lesson/labs/bottleneck/bottleneck-lab.ts';
import {
  dayChances,
  delayed,
  hurried,
  lateShare,
  meanDays,
} from '../../../src/components/lesson/labs/delivery/days.ts';
import { type ModesSetup, readWay, weekOf } from '../../../src/components/lesson/labs/modes/modes-lab.ts';
import { type ParcelSetup, readParcel } from '../../../src/components/lesson/labs/parcel/parcel-lab.ts';
import { bestHours, readSkills } from '../../../src/components/lesson/labs/skills/skills-lab.ts';

const road = dayChances([0, 0.5, 0.5], 0.8);
const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

test('chances of the days add up to one, however they are moved', () => {
  for (const days of [road, hurried(road, 0.4), delayed(road, 0.3), delayed(hurried(road, 0.55), 0.2)])
    expect(sum(days)).toBeCloseTo(1, 12);
  expect(meanDays(road)).toBeCloseTo(1.7, 12);
  expect(meanDays(delayed(road, 0.3))).toBeCloseTo(2, 12);
  expect(meanDays(hurried(road, 0.4))).toBeCloseTo(1.3, 12);
  expect(lateShare(road, 2)).toBeCloseTo(0.1, 12);
  expect(lateShare(road, 2, 1)).toBeCloseTo(0.6, 12);
});

const modes: ModesSetup = {
  shipping: {
    own: { baseFen: 400, perKilogramFen: 0 },
    thirdParty: { baseFen: 800, perKilogramFen: 0 },
    crowdsourced: { baseFen: 1000, perKilogramFen: 0 },
  },
  days: {
    own: [1],
    thirdParty: [0, 0, 1],
    crowdsourced: [1],
    sameDayShare: 1,
    ridersPerDay: 100,
    surge: 1,
    surgeOrders: 100,
  },
  wageFen: 70_000,
  perWorkerDay: 50,
  kilogram: 1,
  start: { orders: 50, lateYuan: 0, promise: 1 },
};
const day = { orders: 50, peak: 1, promise: 1, lateFen: 100, staff: 1 };

test('a mix lies between its parts, and riders have a limit', () => {
  expect(sum(weekOf(50, 2))).toBeCloseTo(350, 9);
  expect(readWay(modes, 'own', day)?.totalFen).toBeCloseTo(400 + 200, 9);
  expect(readWay(modes, 'thirdParty', day)).toMatchObject({ lateShare: 1, totalFen: 900 });
  expect(readWay(modes, 'hybrid', day)?.totalFen).toBeCloseTo(600, 9);
  expect(readWay(modes, 'hybrid', { ...day, orders: 100 })?.lateShare).toBeCloseTo(0.5, 9);
  expect(readWay(modes, 'crowdsourced', { ...day, orders: 100 })?.billFen).toBeCloseTo(2000, 9);
  expect(readWay(modes, 'crowdsourced', { ...day, orders: 101 })).toBeUndefined();
});

test('a line loses no order, and its slowest stage sets the pace', () => {
  const orders = [100, 100, 0, 0];
  const run = runLine(orders, { check: 80, pack: 50, handOver: 200 });
  expect(sum(run.shippedByAge.map((count) => count ?? 0))).toBe(200);
  expect(run.waiting.check).toEqual([20, 40, 0, 0]);
  expect(run.waiting.pack).toEqual([30, 60, 50, 0]);
  const setup: BottleneckSetup = {
    orders,
    perDay: { check: 80, pack: 50, handOver: 200 },
    checkWageFen: 100,
    packWageFen: 100,
    carriageFen: 10,
    road,
    carriers: [
      { name: 'a', costFactor: 1, fasterShare: 0, slowerShare: 0 },
      { name: 'b', costFactor: 2, fasterShare: 0.5, slowerShare: 0 },
    ],
    start: { check: 1, pack: 1, handOver: 1 },
  };
  const line = { hands: setup.start, carrier: 0, promise: 3, demand: 1 };
  const read = readLine(setup, line);
  expect(read.bottleneck).toBe('pack');
  const more = readLine(setup, { ...line, hands: { ...setup.start, handOver: 3 } });
  expect(more.onTimeShare).toBe(read.onTimeShare);
  expect(readLine(setup, { ...line, carrier: 1 }).onTimeShare).toBeGreaterThan(read.onTimeShare);
});

test('the parts of a parcel add up', () => {
  const setup: ParcelSetup = {
    baseFen: 760,
    perKilogramFen: 130,
    carriers: [{ name: 'a', costFactor: 1.2, damageFactor: 2, fasterShare: 0, slowerShare: 0.5 }],
    packagingFen: { thin: 100, standard: 160, sturdy: 250 },
    damageRate: 0.01,
    damageFactors: { thin: 2, standard: 1, sturdy: 0.5 },
    batching: { savingShare: 0.07, savingHours: 8, sameDayLossPerHour: 0.03 },
    sameDayShare: 0.8,
    days: road,
    promise: 2,
    start: { brokenYuan: 60, lateYuan: 10, kilogram: 1 },
  };
  const one = readParcel(setup, {
    kilogram: 2,
    carrier: 0,
    packaging: 'thin',
    hours: 8,
    brokenFen: 6000,
    lateFen: 1000,
  });
  expect(one.brokenRate).toBeCloseTo(0.04, 12);
  expect(one.savingFen).toBeLessThan(0);
  const parts = [one.baseFen, one.weightFen, one.carrierFen, one.packagingFen, one.savingFen];
  expect(sum(parts)).toBeCloseTo(one.billFen, 9);
  expect(one.billFen + one.brokenFen + one.lateFen).toBeCloseTo(one.totalFen, 9);
});

test('the best hours use all of the plan and beat an even spread', () => {
  const ability = (needed: number, worthYuan: number) => ({ present: 1, needed, worthYuan });
  const setup = {
    hours: 10,
    hoursToClose: 4,
    abilities: {
      stock: ability(2, 100),
      packing: ability(2, 10),
      answers: ability(4, 50),
      figures: ability(5, 5),
      rules: ability(3, 80),
    },
  };
  const best = readSkills(setup, bestHours(setup));
  expect(best.usedHours).toBe(10);
  const even = readSkills(setup, { stock: 2, packing: 2, answers: 2, figures: 2, rules: 2 });
  expect(best.totalYuan).toBeGreaterThan(even.totalYuan);
});
