import { expect, test } from 'vitest';
import { meanOf, readCoupon } from '../../../src/components/lesson/labs/coupon-lab.ts';
import { lucksOf, pricesToTry } from '../../../src/components/lesson/labs/price-lab.ts';
import { plotPrices, roundStep } from '../../../src/components/lesson/labs/price-plot.ts';
import { readLevel } from '../../../src/components/lesson/labs/stock-lab.ts';
import { otherLuck } from '../../../src/components/lesson/labs/use-replay.ts';

const tee = {
  id: 'tee',
  name: 'Tee',
  priceFen: 8900,
  usualPriceFen: 7900,
  minimumPriceFen: 2900,
  maximumPriceFen: 17_300,
  unitCostFen: 2900,
};

test('prices to try are whole yuan, ascending, within the range, with the present one among them', () => {
  const prices = pricesToTry(tee);
  expect(prices).toContain(8900);
  expect(prices.every((price) => price % 100 === 0)).toBe(true);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  expect(Math.min(...pricesToTry({ ...tee, minimumPriceFen: 7000 }))).toBeGreaterThanOrEqual(7000);
});

test('every widget has its own lucks, and other luck is another seed', () => {
  expect(lucksOf('a', 3)).toEqual(['a-1', 'a-2', 'a-3']);
  expect(otherLuck('a')).toBe('a/2');
  expect(otherLuck('a/2')).toBe('a/3');
});

test('a curve finds its best price and the stretch within 2 % around it', () => {
  const tries = [
    { priceFen: 6000, profitFen: 500_000, units: 30 },
    { priceFen: 7000, profitFen: 985_000, units: 20 },
    { priceFen: 8000, profitFen: 1_000_000, units: 15 },
    { priceFen: 10_000, profitFen: 900_000, units: 8 },
  ];
  const plot = plotPrices(tries);
  expect(plot.best.priceFen).toBe(8000);
  expect(plot.flat).toEqual({ start: 0.25, end: 0.5 });
  expect(plot.line.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  expect(roundStep(5000, 4)).toBe(2000);
  expect(roundStep(900, 4)).toBe(500);
});

test('a level is read over all its weeks: how many sold out, and the earliest time', () => {
  const week = { leftUnits: 10, lostUnits: 0, lostMarginFen: 0 };
  const out = { leftUnits: 0, lostUnits: 6, lostMarginFen: 20_000 };
  const reading = readLevel({
    level: 400,
    weeks: [
      week,
      { ...out, soldOut: { day: 5, minuteOfDay: 60 } },
      { ...out, soldOut: { day: 4, minuteOfDay: 900 } },
    ],
  });
  expect(reading.weeksOut).toBe(2);
  expect(reading.earliest).toEqual({ day: 4, minuteOfDay: 900 });
  expect(reading.leftUnits).toBeCloseTo(10 / 3, 12);
});

const coupon = {
  valueFen: 1000,
  minimumFen: 7900,
  ordersWithout: 1000,
  ordersWith: 1120,
  redemptions: 700,
  salesFen: 101,
  costOfSalesFen: -50,
  couponsFen: -30,
  setUpFen: -8,
  otherFen: 0,
  thisWeekFen: 13,
  laterFen: -20,
};

test('coupons beyond the orders they brought went to buyers who would have come anyway', () => {
  expect(readCoupon(coupon)).toEqual({ extra: 120, anyway: 580, totalFen: -7 });
  expect(readCoupon({ ...coupon, redemptions: 90 }).anyway).toBe(0);
});

test('the mean of several comparisons still adds up to the fen', () => {
  const mean = meanOf([
    coupon,
    { ...coupon, salesFen: 102, thisWeekFen: 14 },
    { ...coupon, couponsFen: -31, thisWeekFen: 12 },
  ]);
  expect(mean.salesFen + mean.costOfSalesFen + mean.couponsFen + mean.setUpFen + mean.otherFen).toBe(
    mean.thisWeekFen,
  );
});
