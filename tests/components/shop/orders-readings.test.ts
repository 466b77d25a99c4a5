import { describe, expect, test } from 'vitest';
import { carriedWork, undelivered } from '../../../src/components/shop/orders/carried.ts';
import { lifecycle } from '../../../src/components/shop/orders/lifecycle.ts';
import { moneySteps } from '../../../src/components/shop/orders/money-steps.ts';
import {
  countStates,
  filterOrders,
  listOrders,
  totalsOf,
} from '../../../src/components/shop/orders/order-list.ts';
import { orderLog } from '../../../src/components/shop/orders/order-log.ts';
import { isLate, isOpen, standingOf } from '../../../src/components/shop/orders/order-promise.ts';
import { NO_FILTERS, orderHash, readQuery } from '../../../src/components/shop/orders/order-query.ts';
import { TILES } from '../../../src/components/shop/orders/provinces.ts';
import { reconcile } from '../../../src/components/shop/orders/reconcile.ts';
import { PROVINCES } from '../../../src/simulator/index.ts';
import { openedGame, shopOf } from './opened.ts';
import { playedWeek } from './orders-support.ts';

const dealing = playedWeek({
  coupon: { valueFen: 1500, minimumFen: 15_000, dayMask: 127 },
  flash: { skuIds: ['tee'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 3 },
  gift: { thresholdFen: 20_000, valueFen: 2000, stockUnits: 40, dayMask: 127 },
  shipFeeFen: 800,
  freeShipThresholdFen: 9900,
  ownShare: 0.6,
  thirdPartyShare: 0.4,
  crowdsourcedShare: 0,
  ownStaff: 1,
});
const { book, result } = dealing;
const everything = readQuery(new URLSearchParams());

describe('the list', () => {
  test('without filters adds up to the week’s orders and net sales', () => {
    const totals = totalsOf(book.orders);
    expect(totals.sales).toBe(result.orders);
    expect(totals.units).toBe(result.units);
    expect(totals.paidFen).toBe(result.profit.netSalesFen);
    expect(totals.listFen - totals.discountFen + totals.shipFeeFen).toBe(totals.paidFen);
  });

  test('states and filters cut it without losing an order', () => {
    const counts = countStates(book.orders);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(book.orders.length);
    const late = filterOrders(book.orders, { ...everything, late: true });
    const late2 = book.orders.filter(isLate);
    expect(late).toEqual(late2);
    expect(late.length).toBeGreaterThan(0);
    const withGift = filterOrders(book.orders, { ...everything, discount: 'gift' });
    expect(withGift.every(({ gift }) => gift !== undefined)).toBe(true);
    const full = filterOrders(book.orders, { ...everything, discount: 'none' });
    const cut = filterOrders(book.orders, { ...everything, discount: 'any' });
    expect(full.length + cut.length).toBe(book.orders.length);
    const [first] = book.orders;
    expect(filterOrders(book.orders, { ...everything, text: first?.id ?? '' })).toEqual([first]);
  });

  test('sorts by money both ways and by time within', () => {
    const paid = (down: boolean) =>
      listOrders(book.orders, { ...everything, sort: 'paid', isDescending: down }).map(
        ({ money }) => money.paidFen,
      );
    expect(paid(true)).toEqual([...paid(true)].sort((a, b) => b - a));
    expect(paid(false)).toEqual([...paid(false)].sort((a, b) => a - b));
    const late = listOrders(book.orders, { ...everything, sort: 'promise', isDescending: true });
    expect(late[0] && isLate(late[0])).toBe(true);
  });

  test('its address can be read back', () => {
    const query = {
      ...everything,
      week: -2,
      state: 'after-sale',
      channel: 'sem',
      product: 'tee',
      province: '44',
      discount: 'coupon',
      late: true,
      text: '37-1',
      sort: 'paid',
      isDescending: true,
    } as const;
    const hash = orderHash(query, { page: 3, order: '37-1-0001' });
    const read = readQuery(new URLSearchParams(hash.split('?')[1]));
    expect(read).toEqual({ ...query, page: 3, order: '37-1-0001' });
    expect(orderHash(everything, NO_FILTERS)).toBe('#/orders');
    expect(readQuery(new URLSearchParams('state=lost&page=-1&channel=x&week=2e3'))).toEqual(everything);
  });
});

describe('down to the account', () => {
  test.each([
    ['with deals', dealing],
    ['as it was', playedWeek()],
  ])('%s, own and earlier orders are the account’s lines', (_name, week) => {
    for (const row of reconcile(week.book, week.result)) {
      expect(row.ownFen + row.earlierFen + row.restFen, row.line).toBe(row.weekFen);
      if (row.line !== 'gifts') expect(row.restFen, row.line).toBe(0);
    }
  });
});

describe('one order', () => {
  test('its money runs from the list price to what is left', () => {
    for (const order of book.orders.filter(({ sale }) => sale)) {
      const steps = moneySteps(order);
      const paidAt = steps.findIndex(({ line }) => line === 'paid');
      const sum = (part: typeof steps) =>
        part.filter(({ isSum }) => !isSum).reduce((total, { fen }) => total + fen, 0);
      expect(order.money.listFen + sum(steps.slice(0, paidAt))).toBe(order.money.paidFen);
      expect(order.money.paidFen + sum(steps.slice(paidAt))).toBe(order.money.contributionFen);
      for (const { from, to } of steps) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
      }
    }
  });

  test('what is to come never repeats what happened, and a sale ends at its buyer', () => {
    for (const order of book.orders) {
      const steps = lifecycle(order);
      expect(new Set(steps.map(({ kind }) => kind)).size).toBe(steps.length);
      const ahead = steps.findIndex(({ at }) => at === undefined);
      if (ahead >= 0) expect(steps.slice(ahead).every(({ at }) => at === undefined)).toBe(true);
      if (isOpen(order)) expect(steps.some(({ kind, at }) => kind === 'delivered' && !at)).toBe(true);
    }
  });

  test('lateness is the engine’s', () => {
    for (const order of book.orders) {
      const { shipment } = order;
      if (shipment?.deliveredDay === undefined) continue;
      expect(standingOf(order).kind === 'late', order.id).toBe(shipment.late);
    }
  });

  test('the log names discounts, fee and gift, and never what a later week brings', () => {
    const kinds = new Set(
      book.orders.flatMap((order) => orderLog(order, result.plan).map(({ entry }) => entry.kind)),
    );
    for (const kind of [
      'came',
      'discount',
      'gift',
      'feeCharged',
      'feeFree',
      'passed',
      'shipped',
      'refunded',
    ]) {
      expect([...kinds]).toContain(kind);
    }
    const later = book.orders.find(
      ({ returns, money }) => money.refundFen === 0 && returns.some(({ weeksLater }) => weeksLater > 0),
    );
    if (later === undefined) throw new Error('no later return in the week');
    expect(orderLog(later, result.plan).some(({ entry }) => entry.kind === 'refunded')).toBe(false);
  });
});

describe('what a week leaves to do', () => {
  test('counts the queue, and the people missing on Monday', () => {
    const game = openedGame([result.plan]);
    const { position, facts } = shopOf(game);
    expect(position.backlogOrders).toBeGreaterThan(0);
    const work = carriedWork(book, position.backlogOrders, result.plan, facts, result);
    const unpacked = work.open.filter(({ shipment }) => shipment === undefined);
    expect(unpacked.length + book.carried.backlogOrders).toBe(position.backlogOrders);
    expect(undelivered(book)).toBeLessThanOrEqual(position.backlogOrders + position.inTransitOrders);
    expect(work.due.reduce((sum, { orders }) => sum + orders, 0)).toBe(work.open.length);
    expect(work.missingStaff).toBeGreaterThan(0);
    const staffed = { ...result.plan, ownStaff: result.plan.ownStaff + work.missingStaff };
    expect(carriedWork(book, position.backlogOrders, staffed, facts, result).missingStaff).toBe(0);
  });
});

test('every province of the orders has its own tile', () => {
  const used = new Set(book.orders.map(({ buyer }) => buyer.regionCode));
  for (const code of used) expect(PROVINCES).toContain(code);
  expect(new Set(Object.values(TILES).map((tile) => tile.join())).size).toBe(PROVINCES.length);
});
