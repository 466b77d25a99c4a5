import { expect, test } from 'vitest';
import { dayStrip, eventsOfDay } from '../../src/charts/day-strip.ts';
import { daysOf, weekOf } from '../fixtures/debrief-week.ts';

const profits = [121_000, 129_000, 148_000, 164_000, 116_000, 124_000, 112_400];

test('the seven days add up to the week’s operating profit to the fen', () => {
  const week = weekOf(5, profits);
  expect(dayStrip(week).totalFen).toBe(week.profit.operatingProfitFen);
  expect(dayStrip(week).rows).toHaveLength(7);
});

test('lost sales stand behind the earned bar and their parts add up to the label', () => {
  const days = daysOf(profits, {
    3: { lostMarginFen: 21_000, lostUnits: 3 },
    4: { lostMarginFen: 56_000, lostUnits: 7 },
  });
  const strip = dayStrip(weekOf(5, profits, { days }));
  expect(strip.lostMarginFen).toBe(77_000);
  expect(strip.lostUnits).toBe(10);
  const thursday = strip.rows[3];
  expect(thursday?.lostStartShare).toBeCloseTo((thursday?.startShare ?? 0) + (thursday?.widthShare ?? 0));
  expect(Math.max(...strip.rows.map((row) => row.lostStartShare + row.lostWidthShare))).toBeLessThanOrEqual(
    1,
  );
});

test('a day of loss draws to the left of zero', () => {
  const strip = dayStrip(weekOf(1, [-50_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000]));
  expect(strip.zeroShare).toBeCloseTo(1 / 3);
  expect(strip.rows[0]?.startShare).toBe(0);
  expect(strip.rows[0]?.widthShare).toBeCloseTo(1 / 3);
  expect(strip.rows[1]?.startShare).toBeCloseTo(strip.zeroShare);
});

test('events follow the clock: received, sold out by minute, then a backlog that matters', () => {
  const days = daysOf(profits, {
    2: {
      soldOut: [
        { skuId: 'jeans', minuteOfDay: 1100 },
        { skuId: 'tee', minuteOfDay: 960 },
      ],
      received: [{ skuId: 'tee', units: 40 }],
      orders: 20,
      backlogOrders: 12,
    },
    4: { orders: 20, backlogOrders: 5 },
  });
  const week = weekOf(5, profits, { days });
  expect(eventsOfDay(week, 2)).toEqual([
    { kind: 'received', items: [{ skuId: 'tee', units: 40 }] },
    { kind: 'sold-out', skuId: 'tee', minuteOfDay: 960 },
    { kind: 'sold-out', skuId: 'jeans', minuteOfDay: 1100 },
    { kind: 'backlog', orders: 12 },
  ]);
  expect(eventsOfDay(week, 4)).toEqual([]);
});
