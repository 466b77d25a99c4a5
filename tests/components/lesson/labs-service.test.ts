import { expect, test } from 'vitest';
import {
  bestOrder,
  dueOf,
  orderBy,
  type TriageData,
  triageProblems,
  workThrough,
} from '../../../src/components/lesson/exercises/triage.ts';
import { clockText, lengthText } from '../../../src/components/lesson/exercises/triage-text.ts';
import {
  gainFen,
  type PayReading,
  readPay,
} from '../../../src/components/lesson/labs/incentive/incentive-lab.ts';
import { paretoSteps, rowsFor } from '../../../src/components/lesson/labs/pareto/pareto-lab.ts';
import {
  type RefundQuestion,
  readRefund,
  verdictOf,
} from '../../../src/components/lesson/labs/refund/refund-lab.ts';
import { refund } from '../../../src/simulator/formulas/orders.ts';
import { samples } from './samples.ts';

const inbox: TriageData = samples.triage;

test('a queue is worked through one by one, and a limit counts until the ticket is done', () => {
  // 10, 30, 10 and 60 minutes of work; 140, 60, 20 and 10 minutes left
  expect([0, 1, 2, 3].map((ticket) => dueOf(inbox, ticket))).toEqual([140, 60, 20, 10]);
  const read = workThrough(inbox, [0, 1, 2, 3]);
  expect(read.runs.map(({ ends }) => ends)).toEqual([10, 40, 50, 110]);
  expect(read.runs.map(({ isKept }) => isKept)).toEqual([true, true, false, false]);
  expect([read.kept, read.cost]).toEqual([2, 8]);
});

test('rules order a queue as they say, and no order costs less than the best', () => {
  expect(orderBy(inbox, 'due')).toEqual([3, 2, 1, 0]);
  expect(orderBy(inbox, 'priority')[0]).toBe(1);
  expect(orderBy(inbox, 'shortest')).toEqual([2, 0, 1, 3]);
  const best = workThrough(inbox, bestOrder(inbox)).cost;
  const every = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => every(rest.filter((other) => other !== one)).map((tail) => [one, ...tail]));
  expect(Math.min(...every([0, 1, 2, 3]).map((order) => workThrough(inbox, order).cost))).toBe(best);
  const [first, second] = inbox.tickets;
  if (!first || !second) throw new Error('tickets are missing');
  expect(triageProblems({ ...inbox, tickets: [first, second] })).not.toEqual([]);
});

test('times are told as people tell them', () => {
  expect([lengthText(45, 'en'), lengthText(60, 'en'), lengthText(75, 'zh')]).toEqual([
    '45 min',
    '1 h',
    '1小时15分',
  ]);
  expect([clockText(545, 'en'), clockText(1500, 'en'), clockText(3000, 'zh')]).toEqual([
    '9:05',
    'tomorrow 1:00',
    '2天后2:00',
  ]);
});

const setup = { name: 'Dress', paidFen: 30_000, wearPerMillePerDay: 5, freightFen: 800 };
const question: RefundQuestion = {
  kind: 'tried',
  days: 5,
  windowDays: 7,
  freightFen: 1200,
  payoutFen: 800,
};

test('what may come back depends on its state, its day and the shop’s own promise', () => {
  expect(verdictOf(question)).toBe('lawful');
  expect(verdictOf({ ...question, days: 8 })).toBe('late');
  expect(verdictOf({ ...question, days: 8, windowDays: 15 })).toBe('agreed');
  expect(verdictOf({ ...question, kind: 'used' })).toBe('notIntact');
  expect(verdictOf({ ...question, kind: 'used', windowDays: 15 })).toBe('worn');
  expect(verdictOf({ ...question, kind: 'faulty', days: 30 })).toBe('faultLater');
});

test('a refund is that of the shop’s rule and of the formula', () => {
  const byFormula = (rate: number, days: number, freight: number, payout: number) =>
    refund.compute({
      amountPaid: 300,
      dailyDepreciation: rate,
      daysUsed: days,
      returnFreight: freight,
      insurancePayout: payout,
    }) * 100;
  expect(readRefund(setup, question).inHandFen).toBeCloseTo(byFormula(0, 5, 12, 8), 8);
  const worn = { ...question, kind: 'used', days: 20, windowDays: 30 } as const;
  expect(readRefund(setup, worn).inHandFen).toBeCloseTo(byFormula(0.005, 20, 12, 8), 8);
  const faulty = readRefund(setup, { ...worn, kind: 'faulty' });
  expect([faulty.inHandFen, faulty.shopFreightFen, faulty.wearFen]).toEqual([30_000, 1200, 0]);
  expect(readRefund(setup, { ...question, days: 9 }).inHandFen).toBe(0);
});

test('counts are put in order and added up', () => {
  const steps = paretoSteps([
    { name: 'a', value: 10 },
    { name: 'b', value: 70 },
    { name: 'c', value: 20 },
  ]);
  expect(steps.map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  expect(steps.map(({ added }) => Math.round(added * 100))).toEqual([70, 90, 100]);
  expect([rowsFor(steps, 0.7), rowsFor(steps, 0.8), rowsFor(steps, 1)]).toEqual([1, 2, 3]);
  expect(paretoSteps([{ name: 'a', value: 0 }])[0]?.share).toBe(0);
});

test('pay is read against pay for the whole job', () => {
  const one = (profitFen: number): PayReading => ({
    orders: 1,
    answered: 1,
    inTime: 1,
    returned: 1,
    refundsFen: 1,
    serviceMark: 4,
    profitFen,
  });
  const pays = { readings: [[one(1000), one(1200), one(700)]] };
  expect([0, 1, 2].map((pay) => gainFen(pays, 0, pay))).toEqual([0, 200, -300]);
  expect(() => readPay(pays, 1, 0)).toThrow(/no weeks/);
});
