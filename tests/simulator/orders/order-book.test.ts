import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playWeek } from '../../../src/simulator/game.ts';
import { materialiseOrders, orderBook } from '../../../src/simulator/orders/order-book.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import type { Order } from '../../../src/simulator/vocabulary.ts';
import { PROMOTION_KINDS } from '../../../src/simulator/vocabulary.ts';
import { deepFreeze, newGame, playGame } from '../support/games.ts';
import {
  accountSums,
  allSums,
  buyerSums,
  deliverySums,
  differing,
  discountFen,
  metCap,
  minutesOf,
  promotionSums,
  returnSums,
  salesOf,
  salesSums,
  total,
} from '../support/order-sums.ts';
import { bookNamed, playedBooks } from '../support/order-weeks.ts';
import { legalPlans } from '../support/plans.ts';
import { scenario } from '../support/shop.ts';

describe.each(playedBooks.map((played) => [played.name, played] as const))('%s', (_, { book, result }) => {
  test('OB1, OB2: orders, units, sales and discounts are those of the week, day and product', () => {
    expect(differing(salesSums(book, result))).toEqual({});
    for (const { money, lines } of salesOf(book)) {
      expect(money.paidFen).toBeGreaterThanOrEqual(0);
      expect(total(lines, ({ paidFen }) => paidFen)).toBe(money.paidFen - money.shipFeeFen);
      expect(total(lines, (line) => line.discountFen)).toBe(discountsFen(money));
      expect(total(lines, (line) => line.units * line.listPriceFen)).toBe(money.listFen);
    }
  });

  test('OB3: promotions are used as often as the week counts, once an order', () => {
    expect(differing(promotionSums(book, result, metCap(result)))).toEqual({});
    for (const { discounts, money } of salesOf(book)) {
      expect(new Set(discounts.map(({ kind }) => kind)).size).toBe(discounts.length);
      const named = (kind: string) => discounts.find((d) => d.kind === kind)?.amountFen ?? 0;
      expect(PROMOTION_KINDS.filter((kind) => kind !== 'gift').map(named)).toEqual([
        money.couponFen,
        money.thresholdFen,
        money.flashFen,
        money.bundleFen,
        money.groupBuyFen,
        money.memberFen,
      ]);
    }
  });

  test('OB5: buyers and channels have the orders of the week', () => {
    expect(differing(buyerSums(book, result))).toEqual({});
  });

  test('OB6: what is shipped, delivered, late and waiting is that of the week', () => {
    expect(differing(deliverySums(book, result))).toEqual({});
    // oldest first: who waits on Sunday ordered no earlier than anyone who was shipped
    const sales = salesOf(book);
    const waiting = sales.filter(({ shipment }) => !shipment).map((o) => o.day * 1440 + o.minute);
    const shipped = sales.filter(({ shipment }) => shipment).map((o) => o.day * 1440 + o.minute);
    if (waiting.length > 0 && shipped.length > 0)
      expect(Math.min(...waiting)).toBeGreaterThanOrEqual(Math.max(...shipped));
  });

  test('OB7: goods back and refunds are those of the week', () => {
    expect(differing(returnSums(book, result))).toEqual({});
    for (const { returns, lines } of salesOf(book)) {
      for (const { skuId } of returns) {
        const back = total(
          returns.filter((r) => r.skuId === skuId),
          ({ units }) => units,
        );
        expect(back).toBeLessThanOrEqual(lines.find((line) => line.skuId === skuId)?.units ?? 0);
      }
    }
  });

  test('OB8: the money of the orders is the account of the week', () => {
    expect(differing(accountSums(book, result))).toEqual({});
    for (const { money } of book.orders) {
      const {
        contributionFen,
        paidFen,
        restockedFen,
        listFen,
        flashFen,
        couponFen,
        thresholdFen,
        bundleFen,
        groupBuyFen,
        memberFen,
        pointsFen,
        shipFeeFen,
        ...costs
      } = money;
      expect(paidFen).toBe(listFen - flashFen - discountsFen(money) + shipFeeFen);
      expect(Math.min(bundleFen, groupBuyFen, memberFen, pointsFen)).toBeGreaterThanOrEqual(0);
      expect(contributionFen).toBe(paidFen + restockedFen - total(Object.values(costs), (fen) => fen));
      for (const fen of Object.values(costs)) expect(fen >= 0 && Number.isSafeInteger(fen)).toBe(true);
    }
  });

  test('OB9: refusals, frauds and unpaid orders have their branches', () => {
    const because = (reason: string) => book.orders.filter((o) => o.cancelReason === reason).length;
    const exceptions = book.orders.filter(({ state }) => state === 'exception').length;
    expect(because('refused')).toBe(result.refusedOrders);
    expect(because('fraud-caught') + exceptions).toBe(result.fraudAttempts);
    const unpaid = because('unpaid') + book.orders.filter((o) => o.state === 'awaiting-payment').length;
    expect(because('group-incomplete')).toBe(result.cancelledGroupOrders);
    expect(unpaid).toBeLessThanOrEqual(result.checkouts - result.orders - result.cancelledGroupOrders);
    for (const { sale, state, cancelReason, money } of book.orders) {
      expect(sale).toBe(state !== 'cancelled' && state !== 'awaiting-payment');
      expect(cancelReason !== undefined).toBe(state === 'cancelled');
      if (!sale) expect(Object.values(money).every((fen) => fen === 0)).toBe(true);
    }
  });

  test('OB10: timelines run forward within the week, and states follow from them', () => {
    for (const order of book.orders) {
      const minutes = minutesOf(order);
      expect(minutes[0]).toBe(order.day * 1440 + order.minute);
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
      expect(minutes.at(-1)).toBeLessThan(7 * 1440);
      expect(stateSays(order)).toBe(true);
    }
  });

  test('OB11: nothing is ordered after it sold out', () => {
    for (const { day, soldOut } of result.days) {
      for (const { skuId, minuteOfDay } of soldOut) {
        const taken = book.orders.filter((o) => o.day === day && o.lines.some((l) => l.skuId === skuId));
        for (const { minute } of taken) expect(minute).toBeLessThanOrEqual(minuteOfDay);
        const sales = taken.filter(({ sale }) => sale);
        if (sales.length > 0) expect(sales.at(-1)?.minute).toBe(minuteOfDay);
      }
    }
  });

  test('orders have numbers of their own, in the order of time', () => {
    const ids = book.orders.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect(ids.every((id) => id.startsWith(`${result.isoWeek}-`))).toBe(true);
  });
});

/** Everything that came off an order's posted prices, points among it. */
function discountsFen(money: Order['money']): number {
  const { couponFen, thresholdFen, bundleFen, groupBuyFen, memberFen, pointsFen } = money;
  return couponFen + thresholdFen + bundleFen + groupBuyFen + memberFen + pointsFen;
}

/** Whether an order's state agrees with what happened to it. */
function stateSays({ state, timeline, shipment, returns }: Order): boolean {
  const happened = new Set(timeline.map(({ kind }) => kind));
  const day = (kind: string) => timeline.find((event) => event.kind === kind)?.day;
  if (shipment && (day('shipped') !== shipment.shippedDay || day('delivered') !== shipment.deliveredDay))
    return false;
  switch (state) {
    case 'awaiting-payment':
      return timeline.length === 1;
    case 'cancelled':
      return happened.has('cancelled') && !happened.has('paid');
    case 'awaiting-shipment':
      return happened.has('paid') && shipment === undefined;
    case 'shipped':
      return timeline.at(-1)?.kind === 'shipped';
    case 'awaiting-receipt':
      return happened.has('in-transit') && !happened.has('confirmed');
    case 'completed':
      return timeline.at(-1)?.kind === 'confirmed' && happened.has('delivered');
    case 'after-sale':
      return timeline.at(-1)?.kind === 'refunded' && returns.some(({ weeksLater }) => weeksLater === 0);
    case 'exception':
      return timeline.at(-1)?.kind === 'charged-back';
  }
}

describe('the book as a whole', () => {
  test('the weeks hold what they were made for', () => {
    const empty = bookNamed('stock-outs, week 3').result.days.some(({ soldOut }) => soldOut.length > 3);
    const waiting = bookNamed('backlog, week 1').result.fulfilment.backlogOrders;
    const missed = bookNamed('promotions, week 1').book.orders.some(({ gift }) => gift?.kind === 'missed');
    expect([empty, waiting > 500, missed]).toEqual([true, true, true]);
    const states = new Set(playedBooks.flatMap(({ book }) => book.orders.map(({ state }) => state)));
    expect(states.size).toBe(8);
  });

  test('OB3: in an ordinary week who uses a promotion spends what it asks for', () => {
    const { book, result } = bookNamed('promotions, week 2');
    const users = salesOf(book).filter((o) => o.discounts.some(({ kind }) => kind === 'coupon'));
    const below = users.filter(
      ({ money }) => money.listFen - money.flashFen < (result.plan.coupon?.minimumFen ?? 0),
    );
    expect(below.length).toBeLessThanOrEqual(0.02 * users.length);
  });

  test('OB7: goods back in later weeks come back in them', () => {
    const { game, book } = bookNamed('promotions, week 1');
    const next = orderBook(game, 2, scenario).carried;
    const last = orderBook(game, 0, scenario);
    for (const { id } of scenario.skus) {
      const due = (orders: readonly Order[], weeks: number) =>
        total(
          orders.flatMap(({ returns }) => returns).filter((r) => r.skuId === id && r.weeksLater === weeks),
          ({ units }) => units,
        );
      expect(due(book.orders, 1) + due(last.orders, 2)).toBe(next.returnedUnits[id]);
    }
  });

  test('OB12: the same game and week give the same book, and another seed another', () => {
    const { game, book } = bookNamed('promotions, week 1');
    expect(orderBook(game, 1, scenario)).toEqual(book);
    expect(materialiseOrders(game, 1, scenario)).toEqual(book.orders);
    const other = playGame(1, () => ({}), 'another');
    expect(orderBook(other, 0, scenario)).not.toEqual(orderBook(newGame('monday'), 0, scenario));
  });

  test('OB15: without delivery to remote zones their provinces order nothing', () => {
    const remote = new Set(['15', '54', '62', '63', '64', '65']);
    const ordersOf = (serveRemoteZones: boolean) => {
      const game = playGame(1, () => ({ serveRemoteZones }), 'remote');
      return orderBook(game, 1, scenario).orders;
    };
    const far = (orders: readonly Order[]) => orders.filter(({ buyer }) => remote.has(buyer.regionCode));
    const served = ordersOf(true);
    // six in a hundred buyers live there
    expect(far(served).length / served.length).toBeGreaterThan(0.04);
    expect(far(served).length / served.length).toBeLessThan(0.09);
    expect(far(ordersOf(false))).toEqual([]);
  });

  test('OB13: the book changes no game, and there is none of a week to come', () => {
    const game = deepFreeze(playGame(1, () => ({}), 'frozen'));
    expect(orderBook(game, 1, scenario).week).toBe(1);
    expect(() => orderBook(game, 2, scenario)).toThrow('has not been played');
  });

  test('OB14: any plan that passes the check gives a book that adds up', () => {
    const opened = playGame(1, () => ({}), 'property');
    fc.assert(
      fc.property(fc.array(legalPlans, { minLength: 1, maxLength: 2 }), (plans) => {
        let game = opened;
        for (const plan of plans) {
          if (checkPlan(game, plan).length > 0) continue;
          const played = playWeek(game, plan, scenario);
          game = played.game;
          const book = orderBook(game, played.result.week, scenario);
          const capped = metCap(played.result);
          expect(differing(allSums(book, played.result, capped))).toEqual({});
          for (const order of book.orders) {
            const minutes = minutesOf(order);
            expect(order.money.paidFen).toBeGreaterThanOrEqual(0);
            expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
          }
          for (const kind of ['coupon', 'threshold']) {
            const cost = played.result.promotions.find((p) => p.kind === kind)?.costFen ?? 0;
            expect(discountFen(book.orders, kind)).toBeLessThanOrEqual(cost);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
