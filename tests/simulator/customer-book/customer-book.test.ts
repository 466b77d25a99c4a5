import { describe, expect, test } from 'vitest';
import { customerBook } from '../../../src/simulator/customer-book/customer-book.ts';
import { buyersByOrder } from '../../../src/simulator/customer-book/lookup.ts';
import { repurchaseRates } from '../../../src/simulator/customer-book/repurchase.ts';
import { gatherWeeks } from '../../../src/simulator/customer-book/weeks.ts';
import type { WeekResult } from '../../../src/simulator/vocabulary.ts';
import { CUSTOMER_CLASSES, SEGMENTS } from '../../../src/simulator/vocabulary.ts';
import { playGame, throughFile, viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { books, ordersOf, season } from './books.ts';

function sum<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((total, item) => total + read(item), 0);
}

const resultsOf = (game: (typeof books)[number]['game']): readonly WeekResult[] => viewOf(game).results;

describe.each(books.map((written) => [written.seed, written] as const))(
  '%s',
  (_, { game, untilWeek, book, sales }) => {
    test('CB1: orders, units, sales, channels and refunds of the customers are those of each week', () => {
      for (const result of resultsOf(game)) {
        const { week } = result;
        const orders = ordersOf(book, week);
        const refunds = book.customers.flatMap((c) => c.refunds.filter((refund) => refund.week === week));
        expect([
          orders.length,
          sum(orders, ({ units }) => units),
          sum(orders, ({ netFen }) => netFen),
          sum(refunds, ({ refundFen }) => refundFen),
        ]).toEqual([result.orders, result.units, result.profit.netSalesFen, -result.profit.lines.refunds]);
        for (const { channel, orders: count } of result.channels)
          expect(orders.filter((order) => order.channel === channel).length).toBe(count);
      }
    });

    test('CB1: each sale of the order book is one order of one customer, as it is there', () => {
      const buyers = buyersByOrder(book);
      expect(buyers.size).toBe(sales.length);
      expect(sum(book.customers, ({ orders }) => orders.length)).toBe(sales.length);
      for (const sale of sales) {
        const order = buyers.get(sale.id)?.orders.find(({ orderId }) => orderId === sale.id);
        expect([order?.week, order?.day, order?.channel, order?.netFen]).toEqual([
          sale.week,
          sale.day,
          sale.channel,
          sale.money.paidFen,
        ]);
        expect(order?.skuIds).toEqual(sale.lines.map(({ skuId }) => skuId));
      }
    });

    test('CB2: a first order makes a customer, and a returning one has bought in an earlier week', () => {
      const fresh = new Map<number, number>();
      for (const { before, firstWeek } of book.customers)
        if (!before) fresh.set(firstWeek, (fresh.get(firstWeek) ?? 0) + 1);
      const buyers = buyersByOrder(book);
      for (const { week, customers } of resultsOf(game)) expect(fresh.get(week)).toBe(customers.newBuyers);
      for (const { id, week, buyer } of sales) {
        const known = buyers.get(id);
        expect(known?.latent.segment).toBe(buyer.segment);
        expect((known?.firstWeek ?? week) < week).toBe(buyer.returning);
      }
    });

    test('CB3: returning orders by latent class, newcomers who stay and customers alive are the shop’s', () => {
      for (const { week, cells } of gatherWeeks(game, untilWeek, scenario)) {
        const again = cells.map(() => 0);
        const stayed = cells.map(() => 0);
        const alive = cells.map(() => 0);
        for (const { latent, orders, before, firstWeek, earlier } of book.customers) {
          const cell = SEGMENTS.indexOf(latent.segment) * 3 + CUSTOMER_CLASSES.indexOf(latent.customerClass);
          for (const order of orders) if (order.week === week && firstWeek < week) again[cell]! += 1;
          if (!before && firstWeek === week && latent.leftWeek !== week) stayed[cell]! += 1;
          const seen = before ? (orders[0]?.week ?? earlier[0]?.week ?? week) : firstWeek;
          if (seen <= week && (latent.leftWeek ?? Infinity) > week) alive[cell]! += 1;
        }
        expect(again).toEqual(cells.map(({ returningOrders }) => returningOrders));
        expect(stayed).toEqual(cells.map(({ newcomers }) => newcomers));
        alive.forEach((count, cell) => {
          expect(count).toBeLessThanOrEqual(cells[cell]?.closing ?? -1);
        });
      }
    });

    test('CB3: nobody buys after having left', () => {
      for (const { latent, orders } of book.customers)
        expect(orders.at(-1)?.week ?? -99).toBeLessThanOrEqual(latent.leftWeek ?? 99);
    });

    test('CB4: orders of recent buyers are as many as the repurchase rate says, to the half', () => {
      for (const { week, orders, customers } of resultsOf(game)) {
        const { recentOrders } = repurchaseRates(book, week);
        expect(Math.abs(recentOrders - customers.repurchaseRate * orders)).toBeLessThanOrEqual(0.5);
      }
    });

    test('CB8: a path is one to five visits, one a week, the last of them the order', () => {
      for (const { path, orders, before } of book.customers) {
        if (before) {
          expect(path).toEqual([]);
          continue;
        }
        const first = orders[0];
        expect(path.at(-1)).toEqual({ week: first?.week, day: first?.day, channel: first?.channel });
        expect(path.length).toBeGreaterThanOrEqual(1);
        const weeks = path.map(({ week }) => week);
        expect(new Set(weeks).size).toBe(weeks.length);
        expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
        expect(weeks[0]).toBeGreaterThanOrEqual(Math.max(-3, (first?.week ?? 0) - 4));
      }
    });

    test('CB8: touches and other orders together are no more than the week’s visits of any channel', () => {
      const touches = book.customers.flatMap(({ path }) => path);
      for (const { week, channels } of resultsOf(game)) {
        const others = ordersOf(book, week).length - touchesAtOrders(week);
        expect(others).toBeGreaterThanOrEqual(0);
        for (const { channel, visits, orders } of channels) {
          const before = touches.filter((t) => t.week === week && t.channel === channel).length;
          const last = book.customers.filter((c) => {
            const touch = c.path.at(-1);
            return touch?.week === week && touch.channel === channel;
          }).length;
          expect(before - last + orders).toBeLessThanOrEqual(visits);
        }
      }
      function touchesAtOrders(week: number): number {
        return book.customers.filter(({ path }) => path.at(-1)?.week === week).length;
      }
    });

    test('CB9: refunds follow their order by two weeks at most, and older ones are of older customers', () => {
      for (const { refunds, orders, before } of book.customers) {
        const back = new Map<string, number>();
        for (const { week, orderId, refundFen } of refunds) {
          expect(week).toBeLessThanOrEqual(untilWeek);
          if (orderId === undefined) {
            expect(before && week < 0).toBe(true);
            continue;
          }
          const order = orders.find((candidate) => candidate.orderId === orderId);
          expect(order && order.week <= week && week <= order.week + 2).toBe(true);
          back.set(orderId, (back.get(orderId) ?? 0) + refundFen);
        }
        for (const { orderId, netFen } of orders) if (netFen === 0) expect(back.get(orderId) ?? 0).toBe(0);
      }
    });
  },
);

test('CB5: the same game gives the same bytes, from a file too', () => {
  const again = customerBook(throughFile(playGame(3, () => ({}), 'monday')), 3, scenario);
  const first = customerBook(
    playGame(3, () => ({}), 'monday'),
    3,
    scenario,
  );
  expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  const other = customerBook(
    playGame(3, () => ({}), 'sunday'),
    3,
    scenario,
  );
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
});

test('CB5: a game that goes another way is not answered from the memory of this one', () => {
  const game = playGame(2, () => ({}), 'monday');
  const other = playGame(2, ({ entries }) => (entries.length === 1 ? { emailSends: 5 } : {}), 'monday');
  const mixed = { ...other, head: game.head };
  customerBook(game, 2, scenario);
  const text = JSON.stringify(customerBook(mixed, 2, scenario));
  expect(text).toBe(JSON.stringify(customerBook(other, 2, scenario)));
});

test('CB5: a later week adds to the book and rewrites nothing', () => {
  const early = customerBook(season.game, 5, scenario);
  early.customers.forEach((customer, n) => {
    const later = season.book.customers[n];
    expect(later?.id).toBe(customer.id);
    const { orders, refunds, path, earlier, codeName, regionCode } = customer;
    expect(later?.orders.slice(0, orders.length)).toEqual(orders);
    expect(later?.refunds.filter(({ week }) => week <= 5)).toEqual(refunds);
    expect([later?.path, later?.earlier, later?.codeName, later?.regionCode]).toEqual([
      path,
      earlier,
      codeName,
      regionCode,
    ]);
  });
  const newcomers = season.book.customers.slice(early.customers.length);
  for (const { orders } of newcomers) expect(orders[0]?.week).toBeGreaterThan(5);
});

test('CB5: a week that was not played has no book', () => {
  expect(() => customerBook(season.game, 13, scenario)).toThrow('week 13 has not been played');
  expect(() => customerBook(season.game, -4, scenario)).toThrow('begins with week -3');
});

test('CB10: e-mail orders go to the list, and consent is as common as the list is long', () => {
  for (const { game, untilWeek } of books) {
    for (let week = -3; week <= untilWeek; week++) {
      const book = customerBook(game, week, scenario);
      const share = viewOf(game).results[week + 3]?.customers.contactableShare ?? 0;
      const consenting = book.customers.filter(({ emailConsent }) => emailConsent).length;
      expect(Math.abs(consenting / book.customers.length - share)).toBeLessThan(0.04);
      if (week !== untilWeek) continue;
      // the list shrinks little in a week: who ordered by mail last week is on it still, or nearly all
      const byMail = book.customers.filter((c) =>
        c.orders.some((o) => o.week === week && o.channel === 'email'),
      );
      const listed = byMail.filter(({ emailConsent }) => emailConsent).length;
      expect(byMail.length - listed).toBeLessThanOrEqual(1 + 0.05 * byMail.length);
    }
  }
});

test('CB11: code names are masks, regions are provinces, and tiers follow a year’s kept spending', () => {
  const { customers } = season.book;
  expect(new Set(customers.map(({ id }) => id)).size).toBe(customers.length);
  for (const { codeName, regionCode, spendTier, earlier, orders, refunds } of customers) {
    expect(codeName).toMatch(/^[a-z]\*{3}[a-z2-9]$/);
    expect(regionCode).toMatch(/^[1-6]\d$/);
    const since = 12 - 52;
    const kept =
      sum(
        earlier.filter(({ week }) => week > since),
        ({ netFen }) => netFen,
      ) +
      sum(orders, ({ netFen }) => netFen) -
      sum(refunds, ({ refundFen }) => refundFen);
    expect(spendTier).toBe(kept >= 100_000 ? 'gold' : kept >= 30_000 ? 'silver' : 'none');
  }
  expect(new Set(customers.map(({ codeName }) => codeName)).size).toBeGreaterThan(500);
});

test('CB20: a season’s book over known orders takes less than 300 ms of processor time', () => {
  let best = Infinity;
  for (let n = 0; n < 5; n++) {
    // not by the clock: a busy machine makes any work slow
    const start = process.threadCpuUsage();
    customerBook(season.game, 12, scenario);
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  expect(best).toBeLessThan(300);
});
