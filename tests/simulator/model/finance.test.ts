import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import {
  contribution,
  equity,
  inventoryAtCost,
  operatingProfit,
} from '../../../src/simulator/model/finance.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { dayResults, minuteOfDay, profitOf, weekResult } from '../../../src/simulator/result.ts';
import { PROFIT_LINES, type ProfitLine } from '../../../src/simulator/vocabulary.ts';
import { anyPlan, anyShelf } from '../support/decision-box.ts';
import { key, layout, plan, playOne, scenario, sum, wholeState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const lineOf = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const weeks = fc.integer({ min: 1, max: 150 });

test('F1: operating profit is the sum of the lines, each whole fen', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      playOne({ work, state, plan: trial, luck: luckOf(key, week), isoWeek: 1 + (week % 52) });
      const { lines, operatingProfitFen } = profitOf(work);
      expect(Object.values(lines).every(Number.isInteger)).toBe(true);
      expect(operatingProfitFen).toBe(Object.values(lines).reduce((total, fen) => total + fen, 0));
    }),
    { numRuns: 60 },
  );
});

test('F2: equity changes by operating profit to the fen', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      const before = equity(world, state);
      const played = playOne({ work, state, plan: trial, luck: luckOf(key, week), isoWeek: 1 + (week % 52) });
      expect(equity(world, played.state) - before).toBe(operatingProfit(work));
    }),
    { numRuns: 60 },
  );
});

test('F3: net sales less fees arrive two weeks later', () => {
  const first = playOne({ work, luck: luckOf(key, 1) });
  const settled = (work.totals[TOTAL.netSales] ?? 0) + lineOf('paymentFees') + lineOf('commission');
  expect(first.state[layout.receivable + 1]).toBe(settled);
  expect(first.state[layout.receivable]).toBe(first.before[layout.receivable + 1]);
  const second = playOne({ work, luck: luckOf(key, 2), state: first.state });
  expect(second.state[layout.receivable]).toBe(settled);
});

// ¥100,000 overdrawn at .15 %: ¥150 a week
test('F4: an overdraft costs .15 % of it, cash in hand nothing', () => {
  const rich = playOne({ work, luck: luckOf(key, 1) });
  expect(rich.state[layout.cash]).toBeGreaterThan(0);
  expect(lineOf('overdraftInterest')).toBe(0);
  const state = wholeState();
  state[layout.cash] = -60_000_000;
  const poor = playOne({ work, luck: luckOf(key, 1), state });
  const interest = -lineOf('overdraftInterest');
  const owed = -(poor.state[layout.cash] ?? 0) - interest;
  expect(interest).toBe(Math.floor(owed * 0.0015 + 0.5));
  expect(interest).toBeGreaterThan(50_000);
});

test('F5: margins are partial sums, and contribution leaves out fixed costs and interest', () => {
  const state = wholeState();
  state[layout.cash] = -60_000_000;
  playOne({ work, luck: luckOf(key, 3), state });
  const { lines, ...totals } = profitOf(work);
  const add = (...names: ProfitLine[]) => names.reduce((total, name) => total + lines[name], 0);
  expect(totals.netSalesFen).toBe(add('grossSales', 'discounts', 'pointsRedeemed'));
  expect(totals.contributionMargin1Fen).toBe(totals.netSalesFen + add('refunds', 'costOfGoods', 'giftCost'));
  expect(totals.contributionMargin2Fen).toBe(
    totals.contributionMargin1Fen +
      add('shipping', 'packaging', 'returnFreight', 'paymentFees', 'commission', 'fraudLosses', 'scrap'),
  );
  expect(totals.contributionFen).toBe(
    totals.operatingProfitFen + 2_600_000 - add('overdraftInterest', 'pointsLiability'),
  );
  expect(contribution(work)).toBe(totals.contributionFen);
});

test('F6: fees are .6 and 5 % of net sales, and stock costs .75 % a week', () => {
  const { state } = playOne({ work });
  const net = work.totals[TOTAL.netSales] ?? 0;
  expect(-lineOf('paymentFees')).toBeCloseTo(0.006 * net, 6);
  expect(-lineOf('commission')).toBeCloseTo(0.05 * net, 6);
  const onHand = scenario.skus.reduce(
    (total, { unitCostFen }, j) => total + unitCostFen * (state[layout.stock + j] ?? 0),
    0,
  );
  expect(-lineOf('holding')).toBeCloseTo(0.0075 * onHand, 6);
  expect(inventoryAtCost(world, state)).toBeGreaterThan(onHand);
  expect(-lineOf('returnFreight')).toBeCloseTo((work.totals[TOTAL.returnedUnits] ?? 0) * 800 * 0.55, 6);
  expect(-lineOf('agentWages')).toBe(3 * 130_000);
});

// 1,000 gifts of ¥30 cost ¥18 each; those left lose a fifth of it, ¥3.60
test('F7: gifts left over lose a fifth of their cost, and each promotion costs ¥800', () => {
  const gift = { thresholdFen: 17_900, valueFen: 3000, stockUnits: 1000, dayMask: 127 };
  const coupon = { valueFen: 1000, minimumFen: 7900, dayMask: 1 };
  playOne({ work, luck: luckOf(key, 4), plan: plan({ gift, coupon }) });
  const given = work.giftsGiven[0] ?? 0;
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThan(1000);
  expect(-lineOf('giftCost')).toBe(given * 1800 + (1000 - given) * 360);
  expect(-lineOf('promotionSetup')).toBe(160_000);
  playOne({ work, luck: luckOf(key, 4) });
  expect(lineOf('promotionSetup') + lineOf('giftCost')).toBe(0);
});

test('F8: cash moves by purchases, receipts and the lines that are not sales or goods', () => {
  fc.assert(
    fc.property(anyPlan, weeks, (trial, week) => {
      const { before, state } = playOne({ work, plan: trial, luck: luckOf(key, week) });
      const sales = [
        'grossSales',
        'discounts',
        'pointsRedeemed',
        'shipFees',
        'paymentFees',
        'commission',
      ] as const;
      const goods = ['costOfGoods', 'scrap', 'purchaseVariance', 'clearance'] as const;
      const notCash = [...sales, ...goods, 'pointsLiability'] as const;
      const paid = sum(work.lines) - notCash.reduce((total, name) => total + lineOf(name), 0);
      const received = before[layout.receivable] ?? 0;
      const purchases = work.totals[TOTAL.purchases] ?? 0;
      const cleared = scenario.skus.reduce(
        (total, { unitCostFen }, j) => total + (work.skuCleared[j] ?? 0) * unitCostFen,
        lineOf('clearance'),
      );
      expect((state[layout.cash] ?? 0) - (before[layout.cash] ?? 0)).toBe(
        received + paid + cleared - purchases,
      );
    }),
    { numRuns: 40 },
  );
});

test('F9: the profits of seven days add up to the week’s, to the fen', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      playOne({ work, state, plan: trial, luck: luckOf(key, week) });
      const days = dayResults(world, work);
      const total = days.reduce((profit, day) => profit + day.operatingProfitFen, 0);
      expect(total).toBe(operatingProfit(work));
      expect(days.reduce((net, day) => net + day.netSalesFen, 0)).toBe(profitOf(work).netSalesFen);
    }),
    { numRuns: 60 },
  );
});

test('F10: net sales and orders by channel add up to the week’s', () => {
  fc.assert(
    fc.property(anyPlan, anyShelf, weeks, (trial, state, week) => {
      const played = playOne({ work, state, plan: trial, luck: luckOf(key, week) });
      const result = weekResult(world, work, played.state, compileDecisions(world, trial), week, 1);
      expect(result.channels.reduce((net, c) => net + c.netSalesFen, 0)).toBe(result.profit.netSalesFen);
      expect(result.channels.reduce((orders, c) => orders + c.orders, 0)).toBe(result.orders);
      expect(result.channels.reduce((visits, c) => visits + c.visits, 0)).toBe(result.visits);
      expect(result.balance.equityFen).toBe(equity(world, played.state));
    }),
    { numRuns: 40 },
  );
});

test('F11: half of an even day is noon, and clock times follow the traffic', () => {
  const even = new Array<number>(24).fill(1);
  expect([0, 0.25, 0.5, 0.999].map((time) => minuteOfDay(even, time))).toEqual([0, 360, 720, 1438]);
  expect(minuteOfDay(even, 1)).toBe(1439);
  // all traffic between eight and nine in the evening
  const evening = even.map((_, hour) => (hour === 20 ? 10 : 0));
  expect(minuteOfDay(evening, 0.5)).toBe(20 * 60 + 30);
  const times = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(times, times, (a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((time) =>
        minuteOfDay(scenario.hourlyTraffic, time),
      );
      expect(early).toBeLessThanOrEqual(late ?? 0);
      expect(late).toBeLessThanOrEqual(1439);
    }),
  );
});
