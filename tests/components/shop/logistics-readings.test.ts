import { describe, expect, test } from 'vitest';
import { basketBins, feeSums } from '../../../src/components/shop/checkout/baskets.ts';
import { funnel, unfilled } from '../../../src/components/shop/checkout/funnel.ts';
import { deliveryDays, lateRisks } from '../../../src/components/shop/logistics/delivery-days.ts';
import { parcelExceptions } from '../../../src/components/shop/logistics/exceptions.ts';
import { parcelCost, parcelsOf } from '../../../src/components/shop/logistics/parcel-cost.ts';
import { sortZones, zonesOf } from '../../../src/components/shop/logistics/zones.ts';
import { batchingSaving } from '../../../src/simulator/index.ts';
import { openedGame, shopOf } from './opened.ts';
import { playedWeek } from './orders-support.ts';

const plain = playedWeek();
const { facts } = shopOf(openedGame());
const { topUpReach } = facts.rules.checkout;

describe('days from order to door', () => {
  test('every paid order is in the histogram once', () => {
    const days = deliveryDays(plain.book.orders);
    const all = days.reduce((sum, { delivered, open }) => sum + delivered + open, 0);
    expect(all).toBe(plain.result.orders);
  });

  test('a longer promise never risks more, and parcels under way are not taken for quick ones', () => {
    const days = deliveryDays(plain.book.orders);
    const shares = lateRisks(days).flatMap(({ share }) => (share === undefined ? [] : [share]));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const delivered = days.reduce((sum, day) => sum + day.delivered, 0);
    const naive = days.filter((day) => day.days > 2).reduce((sum, day) => sum + day.delivered, 0) / delivered;
    expect(lateRisks(days)[1]?.share).toBeGreaterThan(naive);
  });

  test('without parcels under way the risk is the plain share', () => {
    const risks = lateRisks([
      { days: 0, delivered: 20, open: 0 },
      { days: 1, delivered: 30, open: 0 },
      { days: 2, delivered: 50, open: 0 },
    ]);
    expect(risks[0]?.share).toBeCloseTo(0.5, 12);
    expect(risks[1]?.share).toBeCloseTo(0, 12);
    expect(risks[2]?.share).toBeUndefined();
  });
});

describe('cost of a parcel', () => {
  const week = playedWeek({
    carrierId: 'express',
    packaging: 'sturdy',
    batchingHours: 6,
    freightInsurance: true,
    ownShare: 0.2,
    thirdPartyShare: 0.6,
    crowdsourcedShare: 0.2,
    ownStaff: 2,
  });

  test.each([
    ['as it was', plain],
    ['with every policy changed', week],
  ])('%s: parts add up to the account, and the rest is small', (_name, { book, result }) => {
    const rows = parcelCost(result, book.orders, facts);
    const of = (line: string) => rows.find((row) => row.line === line)?.weekFen ?? 0;
    const { lines } = result.profit;
    expect(of('shipping')).toBe(-lines.shipping);
    expect(of('base') + of('weight') + of('carrier') + of('batching') + of('surge')).toBe(of('shipping'));
    expect(of('total')).toBe(
      -(
        lines.shipping +
        lines.packaging +
        lines.freightInsurance +
        lines.returnFreight +
        lines.warehouseWages
      ),
    );
    expect(Math.abs(of('surge'))).toBeLessThan(0.03 * of('shipping'));
    expect(parcelsOf(result)).toBeGreaterThan(0);
  });

  test('a dearer courier and packing together show as such', () => {
    const rows = parcelCost(week.result, week.book.orders, facts);
    expect(rows.find(({ line }) => line === 'carrier')?.weekFen).toBeGreaterThan(0);
    expect(rows.find(({ line }) => line === 'batching')?.weekFen).toBeLessThan(0);
    const saved = rows.find(({ line }) => line === 'batching')?.weekFen ?? 0;
    const before = ['base', 'weight', 'carrier'].reduce(
      (sum, name) => sum + (rows.find(({ line }) => line === name)?.weekFen ?? 0),
      0,
    );
    expect(-saved / before).toBeCloseTo(batchingSaving(facts.rules.delivery.batching, 6), 3);
  });
});

test('zones add up to the week and sort both ways', () => {
  const zones = zonesOf(plain.book.orders);
  expect(zones.reduce((sum, { orders }) => sum + orders, 0)).toBe(plain.result.orders);
  expect(zones.reduce((sum, { netSalesFen }) => sum + netSalesFen, 0)).toBe(plain.result.profit.netSalesFen);
  const down = sortZones(zones, 'orders', true).map(({ orders }) => orders);
  expect(down).toEqual([...down].sort((a, b) => b - a));
});

test('every late delivery of the week’s orders is an exception, the worst first', () => {
  const found = parcelExceptions(plain.book.orders);
  const late = plain.book.orders.filter(
    ({ shipment, state }) => shipment?.late === true && state !== 'exception',
  );
  expect(found.filter(({ kind }) => kind === 'late')).toHaveLength(late.length);
  const days = found.map((exception) => exception.days);
  expect(days).toEqual([...days].sort((a, b) => b - a));
});

describe('baskets and the fee', () => {
  const { orders } = plain.book;
  test('every paid order is in one range', () => {
    const bins = basketBins(orders);
    expect(bins.reduce((sum, bin) => sum + bin.orders, 0)).toBe(plain.result.orders);
    expect(bins.length).toBeLessThanOrEqual(19);
    expect(bins.at(-1)?.toFen).toBeUndefined();
  });

  test('a threshold of nothing charges everybody; a high one nobody is above', () => {
    expect(feeSums(orders, 800, 0, topUpReach).payingOrders).toBe(plain.result.orders);
    expect(feeSums(orders, 800, 10_000_000, topUpReach).freeOrders).toBe(0);
    const sums = feeSums(orders, 800, 9900, topUpReach);
    expect(sums.freeOrders + sums.payingOrders).toBe(sums.orders);
    expect(sums.incomeFen).toBe(800 * sums.payingOrders);
  });

  test('who is just short follows the share that the shop publishes', () => {
    const near = (reach: number) => feeSums(orders, 800, 19_900, reach).nearOrders;
    expect(near(0.3)).toBeGreaterThan(near(topUpReach));
    expect(near(1)).toBe(0);
  });

  test('at the share that may leave, the fee earns what the lost orders left', () => {
    const sums = feeSums(orders, 800, 9900, topUpReach);
    const stay = sums.payingOrders * (1 - sums.mayLeaveShare);
    expect(stay * (sums.leftFen + 800)).toBeCloseTo(sums.payingOrders * sums.leftFen, 4);
  });
});

test('the way to payment ends at the week’s orders; what never became a sale is counted by reason', () => {
  const { result, book } = plain;
  const rows = funnel(result, book.orders.length);
  expect(rows.map(({ step }) => step)).toEqual(['visits', 'views', 'carts', 'checkouts', 'placed', 'paid']);
  expect(rows.at(-1)?.count).toBe(result.orders);
  const missing = unfilled(book.orders).reduce((sum, { count }) => sum + count, 0);
  expect(missing).toBe(book.orders.length - result.orders);
});
