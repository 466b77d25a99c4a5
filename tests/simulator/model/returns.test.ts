import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import { closeReturns, type RefundCase, refundFen } from '../../../src/simulator/model/returns.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { cells, key, layout, plan, scenario, skuCount, sum, wholeState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const J = skuCount;

const line = (change: Partial<RefundCase>): RefundCase => ({
  paidFen: 20_000,
  daysSinceReceipt: 0,
  shipDeductFen: 0,
  giftClawbackFen: 0,
  pointsClawbackFen: 0,
  qualityFault: false,
  ...change,
});

// 5 ‰ a day of the amount paid: 10 days of ¥200 are ¥10
test('N1: refunds of five cases worked by hand', () => {
  // ¥200 after 10 days, ¥8 shipping: 200 − 10 − 8
  expect(refundFen(line({ daysSinceReceipt: 10, shipDeductFen: 800 }), 5, 0)).toBe(18_200);
  // the same with a quality fault
  expect(refundFen(line({ daysSinceReceipt: 10, shipDeductFen: 800, qualityFault: true }), 5, 0)).toBe(
    20_000,
  );
  // ¥79 after 3 days: 7,900 × 15 ÷ 1,000 = 118.5, whole fen down: 118
  expect(refundFen(line({ paidFen: 7900, daysSinceReceipt: 3 }), 5, 0)).toBe(7782);
  // ¥149 after 7 days, gift of ¥18 kept: 14,900 − 521 − 1,800
  expect(refundFen(line({ paidFen: 14_900, daysSinceReceipt: 7, giftClawbackFen: 1800 }), 5, 0)).toBe(12_579);
  // seven statutory days without depreciation: 10 − 7 = 3 days of ¥1
  expect(refundFen(line({ daysSinceReceipt: 10 }), 5, 7)).toBe(19_700);
});

test('N2: a refund is from 0 to the amount paid and never rises with time', () => {
  const money = fc.integer({ min: 0, max: 100_000 });
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      money,
      money,
      money,
      days,
      days,
      fc.boolean(),
      (paidFen, shipDeductFen, giftClawbackFen, a, b, fault) => {
        const at = (daysSinceReceipt: number) =>
          refundFen(
            line({ paidFen, shipDeductFen, giftClawbackFen, daysSinceReceipt, qualityFault: fault }),
            5,
            0,
          );
        const [early, late] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(early);
        expect(early).toBeLessThanOrEqual(paidFen);
        expect(Number.isInteger(late)).toBe(true);
      },
    ),
  );
});

/** Closes returns of a week in which only price-seekers bought `units` of every product at ¥100. */
function close(
  units: number,
  {
    listing = 0.6,
    late = 0.1,
    segment = 0,
    change = {} as Partial<FullPlan>,
    fen = 10_000,
    luck = EXPECTED,
    state = bare(),
  } = {},
): Float64Array {
  work.buffer.fill(0);
  for (let j = 0; j < J; j++) {
    work.skuUnits[j] = units;
    work.skuGross[j] = units * fen;
    work.cellSku[segment * J + j] = units;
  }
  work.totals[TOTAL.lateRate] = late;
  state[layout.listing] = listing;
  closeReturns(world, work, state, compileDecisions(world, plan(change)), luck);
  return state;
}

function bare(): Float64Array {
  const state = wholeState();
  state.fill(0, layout.returnUnits, layout.pantry);
  state.fill(0, layout.stock, layout.stock + J);
  return state;
}

/** Units of the tee that come back of 1,000, whenever they do. */
const back = (state: Float64Array) => (work.skuReturned[0] ?? 0) + sum(cells(state, layout.returnUnits, 3));

// tee: .12. Listing .5: 1 + .06; late .3: 1 + .10; gift segment × 1.15; window 17 days × 1.06
test('N3: the tee comes back 12 % of the time, more with a poor listing, late parcels or a long window', () => {
  expect(back(close(1000))).toBeCloseTo(120, 9);
  expect(back(close(1000, { listing: 0.5 }))).toBeCloseTo(127.2, 9);
  expect(back(close(1000, { late: 0.3 }))).toBeCloseTo(132, 9);
  expect(back(close(1000, { segment: 4 }))).toBeCloseTo(138, 9);
  expect(back(close(1000, { change: { returnWindowDays: 17 } }))).toBeCloseTo(127.2, 9);
  // a care factor never below one half, a rate never above .6
  expect(back(close(1000, { listing: 3 }))).toBeCloseTo(60, 9);
  const dress = (state: Float64Array) =>
    (work.skuReturned[3] ?? 0) + sum(cells(state, layout.returnUnits + 9, 3));
  expect(
    dress(close(1000, { listing: 0, late: 1, segment: 4, change: { returnWindowDays: 30 } })),
  ).toBeCloseTo(600, 9);
});

// 120 come back: 30 now, 66 next week, 24 the week after; at ¥100 less 1, 2, 4 days of .5 %
test('N4: returns are due in three weeks at the price paid, whatever the price is later', () => {
  const state = close(1000);
  expect(work.skuReturned[0]).toBeCloseTo(30, 9);
  expect(work.skuRefund[0]).toBeCloseTo(30 * 9950, 6);
  expect(cells(state, layout.returnUnits, 3)).toEqual([66, 24, 0].map((units) => expect.closeTo(units, 9)));
  expect(cells(state, layout.returnValue, 3)).toEqual(
    [66 * 9900, 24 * 9800, 0].map((fen) => expect.closeTo(fen, 5)),
  );
  // next week the tee costs ¥50, and last week's goods are refunded as paid
  close(1000, { fen: 5000, state });
  expect(work.skuReturned[0]).toBeCloseTo(30 + 66, 9);
  expect(work.skuRefund[0]).toBeCloseTo(30 * 4975 + 66 * 9900, 5);
});

test('N5: 82 % of the goods back return to the shelf', () => {
  const state = close(1000);
  expect(work.skuRestocked[0]).toBeCloseTo(0.82 * 30, 9);
  expect(state[layout.stock]).toBeCloseTo(0.82 * 30, 9);
  const cost = scenario.skus.reduce(
    (total, { unitCostFen }, j) => total + unitCostFen * (work.skuRestocked[j] ?? 0),
    0,
  );
  expect(work.totals[TOTAL.restockedCost]).toBeCloseTo(cost, 6);
});

test('N6: in play goods are whole, come back exactly once, and nothing is refunded twice', () => {
  const state = bare();
  let decided = 0;
  let returned = 0;
  let before = 0;
  for (let week = 1; week <= 12; week++) {
    close(week <= 9 ? 300 : 0, { luck: luckOf(key, week), state });
    const pending = sum(cells(state, layout.returnUnits, J * 3));
    const came = work.totals[TOTAL.returnedUnits] ?? 0;
    decided += pending + came - before;
    returned += came;
    before = pending;
    expect(Number.isInteger(came) && Number.isInteger(sum(work.skuRefund))).toBe(true);
  }
  expect(before).toBe(0);
  expect(returned).toBe(decided);
  expect(sum(cells(state, layout.returnValue, J * 3))).toBe(0);
  // 9 weeks × 300 × Σ of the return rates, ± 4 standard deviations
  const mean = 2700 * scenario.skus.reduce((total, { returnRate }) => total + returnRate, 0);
  expect(Math.abs(returned - mean)).toBeLessThan(4 * Math.sqrt(mean));
});

test('N7: automatic refunds cost 2 % more', () => {
  close(1000);
  const refund = work.skuRefund[0] ?? 0;
  close(1000, { change: { autoRefund: true } });
  expect((work.skuRefund[0] ?? 0) / refund).toBeCloseTo(1.02, 9);
  // tickets: .45 a return, × .7 when refunds are automatic
  expect(scenario.service.ticketsPerReturn * scenario.returns.autoRefundTickets).toBeCloseTo(0.315, 12);
});
