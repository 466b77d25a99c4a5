import { expect, test } from 'vitest';
import { type LiveSetup, type LiveTry, readLive } from '../../../src/components/lesson/labs/live/live-lab.ts';
import {
  costOf,
  keptShare,
  paidBackAfter,
  secondsOf,
} from '../../../src/components/lesson/labs/speed/speed-lab.ts';

const shop = {
  work: {
    picturesFen: 100,
    videoFen: 200,
    codeFen: 400,
    seconds: {
      pictures: { before: 4, after: 2 },
      video: { before: 5, after: 4 },
      code: { before: 6, after: 3 },
    },
  },
  rule: { referenceSeconds: 4.8, effectPerSecond: 0.05 },
};

test('page work is chosen by bits, and the parts weigh five, two and three tenths', () => {
  expect(secondsOf(shop, 0)).toBeCloseTo(0.5 * 4 + 0.2 * 5 + 0.3 * 6, 12);
  expect(secondsOf(shop, 1)).toBeCloseTo(0.5 * 2 + 0.2 * 5 + 0.3 * 6, 12);
  expect(secondsOf(shop, 6)).toBeCloseTo(0.5 * 4 + 0.2 * 4 + 0.3 * 3, 12);
  expect([0, 1, 2, 4, 7].map((choice) => costOf(shop, choice))).toEqual([0, 100, 200, 400, 700]);
});

test('the reference load time keeps everyone, and every second more the same share fewer', () => {
  expect(keptShare(shop, 4.8)).toBeCloseTo(1, 12);
  expect(keptShare(shop, 6.8) / keptShare(shop, 5.8)).toBeCloseTo(Math.exp(-0.05), 12);
});

test('work is paid back after the first week that ends without a loss', () => {
  const one = (gainFen: readonly number[]) => ({ visits: 1, orders: 1, gainFen });
  expect(paidBackAfter(one([-5, 0, 5]))).toBe(2);
  expect(paidBackAfter(one([-5, -1]))).toBeUndefined();
});

test('a show is read against the even week without a price cut', () => {
  const week = (orders: number, weekFen: number, endFen: number): LiveTry => ({
    ordersByDay: [],
    daySalesFen: 0,
    creatorOrders: 0,
    orders,
    returnedUnits: 0,
    weekFen,
    endFen,
  });
  const tries = [
    [week(100, 5000, 9000), week(120, 5100, 7000)],
    [week(99, 4000, 8000), week(110, 6000, 9500)],
  ];
  const setup: LiveSetup = { skuId: 'tee', name: 'Tee', liveDay: 4, purchase: {}, tries };
  expect(readLive(setup, 0, 1)).toEqual({
    moreOrders: 20,
    gainFen: -2000,
    weekGainFen: 100,
    costPerOrderFen: 100,
  });
  // fewer orders, or a gain: no further order has a price
  expect(readLive(setup, 1, 0).costPerOrderFen).toBeUndefined();
  expect(readLive(setup, 1, 1).costPerOrderFen).toBeUndefined();
});
