import { describe, expect, test } from 'vitest';
import { type PlainCase, plainCases } from '../../../src/simulator/desk/cases.ts';
import { withOrders } from '../../../src/simulator/desk/references.ts';
import { keyFromSeed } from '../../../src/simulator/random.ts';
import type { Order } from '../../../src/simulator/vocabulary.ts';
import { instances } from '../support/desk-weeks.ts';
import { bookNamed } from '../support/order-weeks.ts';
import { scenario } from '../support/shop.ts';

const { book, result } = bookNamed('plain, week 1');
const [anyCase] = plainCases(scenario, keyFromSeed('monday'), result);
if (anyCase === undefined) throw new Error('the week has no case');

/** A delivered order of one unit at the list price, delivered on a Wednesday. */
const found = book.orders.find(
  ({ lines, shipment, state, returns, money }) =>
    lines.length === 1 &&
    lines[0]?.units === 1 &&
    lines[0]?.paidFen === money.listFen &&
    shipment?.deliveredDay === 2 &&
    state === 'completed' &&
    returns.length === 0,
);
if (found === undefined) throw new Error('the week has no such order');
const plain: Order = found;
const [line] = plain.lines;
if (line === undefined) throw new Error('an order has a line');
const priceFen = line.paidFen;

const caseOf = (more: Partial<PlainCase>): PlainCase => ({
  ...anyCase,
  order: 'delivered',
  weeksBack: 0,
  orderIds: [],
  skuIds: [line.skuId],
  params: { sku: line.skuId },
  ...more,
});
const named = (found: PlainCase, orders: readonly Order[]) =>
  withOrders(
    [found],
    () => orders,
    () => priceFen,
  )[0]?.orderIds;

describe('the order of a case', () => {
  test('DK5: it is one unit of the product at its list price', () => {
    expect(named(caseOf({}), [plain])).toEqual([plain.id]);
    const others: Partial<Order>[] = [
      { lines: [{ ...line, units: 2 }] },
      { lines: [line, line] },
      { lines: [{ ...line, skuId: 'other' }] },
      { lines: [{ ...line, paidFen: priceFen - 1 }] },
      { state: 'after-sale' },
      { returns: [{ skuId: line.skuId, units: 1, weeksLater: 1, refundFen: 1 }] },
    ];
    for (const other of others) expect(named(caseOf({}), [{ ...plain, ...other }])).toEqual([]);
  });

  test('DK5: it is of the kind the case is about', () => {
    expect(named(caseOf({ order: 'late' }), [plain])).toEqual(plain.shipment?.late ? [plain.id] : []);
    expect(named(caseOf({ order: 'waiting' }), [plain])).toEqual([]);
    expect(named(caseOf({ order: 'waiting' }), [{ ...plain, state: 'awaiting-shipment' }])).toEqual([
      plain.id,
    ]);
    for (const order of ['refused', 'caught'] as const) expect(named(caseOf({ order }), [plain])).toEqual([]);
    const { buyer } = plain;
    const returning = { ...plain, buyer: { ...buyer, returning: true } };
    expect(named(caseOf({ order: 'returning' }), [returning])).toEqual([plain.id]);
    expect(
      named(caseOf({ order: 'returning' }), [{ ...plain, buyer: { ...buyer, returning: false } }]),
    ).toEqual([]);
  });

  test('DK5: it was delivered as many days ago as the case says', () => {
    // delivered on Wednesday: four days before Sunday, eighteen with two weeks between
    expect(named(caseOf({ params: { heldDays: 4 } }), [plain])).toEqual([plain.id]);
    expect(named(caseOf({ params: { heldDays: 3 } }), [plain])).toEqual([]);
    expect(named(caseOf({ params: { wornDays: 18 }, weeksBack: 2 }), [plain])).toEqual([plain.id]);
    expect(named(caseOf({ params: { wornDays: 17 }, weeksBack: 2 }), [plain])).toEqual([]);
    expect(named(caseOf({ params: { waitedDays: 4 } }), [plain])).toEqual([plain.id]);
    expect(named(caseOf({ params: { waitedDays: 5 } }), [plain])).toEqual([]);
  });

  test('DK5: no order serves two cases, and without one the number is empty', () => {
    const twice = withOrders(
      [caseOf({}), caseOf({})],
      () => [plain],
      () => priceFen,
    );
    expect(twice.map(({ params }) => params['order'])).toEqual([plain.id, '']);
    const none = withOrders(
      [caseOf({ order: undefined })],
      () => [plain],
      () => priceFen,
    );
    expect(none[0]?.params).not.toHaveProperty('order');
  });

  test('DK5: days that cases speak of are days that their weeks can have', () => {
    for (const { listed, draft } of instances()) {
      const days = Number(draft.params['wornDays'] ?? draft.params['heldDays'] ?? -1);
      if (days < 0) continue;
      const back = 7 * (listed.template.weeksBack ?? 0);
      expect(days, listed.code).toBeGreaterThanOrEqual(back);
      expect(days, listed.code).toBeLessThanOrEqual(back + 6);
    }
  });
});
