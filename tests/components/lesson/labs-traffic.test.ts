import { expect, test } from 'vitest';
import {
  type AttributionSetup,
  costPerOrder,
  mostMoved,
} from '../../../src/components/lesson/labs/attribution/attribution-lab.ts';
import { readAuction } from '../../../src/components/lesson/labs/auction/auction-lab.ts';
import { funnelCounts, pointGain, stepRates } from '../../../src/components/lesson/labs/funnel/funnel-lab.ts';
import { clustersOf, elbowOf } from '../../../src/components/lesson/labs/k-means/k-means-lab.ts';
import { agentsFor, readQueue } from '../../../src/components/lesson/labs/queue/queue-lab.ts';
import { customersIn, type RfmSetup, readSegment } from '../../../src/components/lesson/labs/rfm/rfm-lab.ts';

test('a queue with two agents and half their work waits as Erlang says', () => {
  // 24 chats an hour of 150 seconds are one agent's work: P = 1/3 of chats wait
  const read = readQueue(2, 24, 150);
  expect(read.load).toBe(1);
  expect(read.waitingShare).toBeCloseTo(1 / 3, 12);
  expect(read.answeredShare).toBeCloseTo(1 - Math.exp(-30 / 150) / 3, 10);
  expect(read.waitSeconds).toBeCloseTo(50, 10);
  expect(readQueue(1, 24, 150).waitSeconds).toBe(Infinity);
  const agents = agentsFor(0.9, 40, 150);
  expect(readQueue(agents, 40, 150).answeredShare).toBeGreaterThanOrEqual(0.9);
  expect(readQueue(agents - 1, 40, 150).answeredShare).toBeLessThan(0.9);
});

const week = { visits: 10_000, carts: 800, checkouts: 400, orders: 300 };

test('step rates multiply to the orders, and a point gains most at the lowest rate', () => {
  const rates = stepRates(week);
  expect(funnelCounts(week.visits, rates).at(-1)).toBeCloseTo(300, 8);
  expect(pointGain(week.visits, rates, 'carts')).toBeCloseTo(10_000 * 0.01 * 0.5 * 0.75, 8);
  expect(pointGain(week.visits, rates, 'carts')).toBeGreaterThan(pointGain(week.visits, rates, 'orders'));
  expect(pointGain(week.visits, { ...rates, orders: 1 }, 'orders')).toBeCloseTo(0, 10);
});

test('a bid is read against the week without paid search', () => {
  const none = { clicks: 0, orders: 0, spendFen: 0, profitFen: 1000 };
  const one = { clicks: 200, orders: 4, spendFen: 20_000, profitFen: 2500 };
  const read = readAuction({ none, tries: [[one]] }, 0, 0);
  expect([read.clickFen, read.orderFen, read.gainFen]).toEqual([100, 5000, 1500]);
  expect(readAuction({ none, tries: [[none]] }, 0, 0).orderFen).toBe(0);
});

test('credit that moves most is found, and costs are per credited order', () => {
  const row = (name: string, first: number, last: number) => ({
    name,
    spendFen: 9000,
    milliOrders: [last, first],
    netFen: [0, 0],
  });
  const setup: AttributionSetup = {
    week: 1,
    orders: 10,
    rows: [row('a', 4000, 6000), row('b', 6000, 3000), row('c', 0, 1000)],
    path: [],
    weights: [],
  };
  expect(mostMoved(setup, 0, 1)?.name).toBe('b');
  const [a, , c] = setup.rows;
  if (!a || !c) throw new Error('rows are missing');
  expect(costPerOrder(a, 0)).toBe(1500);
  expect(costPerOrder(c, 1)).toBeUndefined();
});

test('shares of segments add up, and cells belong to their segment', () => {
  const cells = (place: number) => Array.from({ length: 25 }, (_, n) => (n === place ? 10 : 0));
  const setup: RfmSetup = {
    week: 12,
    segments: [
      { id: 'vip', name: 'V', rule: '', customers: 10, keptFen: 9000, cells: cells(4) },
      { id: 'lost', name: 'L', rule: '', customers: 30, keptFen: 3000, cells: cells(20) },
    ],
  };
  expect(readSegment(setup, 0)).toEqual({
    customers: 10,
    customerShare: 0.25,
    moneyShare: 0.75,
    keptFenEach: 900,
  });
  expect(customersIn(setup, 5, 5, 0)).toBe(10);
  expect(customersIn(setup, 5, 5, 1)).toBe(0);
  expect(customersIn(setup, 1, 1)).toBe(10);
});

test('more clusters leave less distance, and two heaps are found', () => {
  const heap = (x: number) => [0, 0.1, 0.2].map((y): [number, number] => [x, y]);
  const setup = { customers: 6, points: [...heap(0), ...heap(10)] };
  const found = clustersOf(setup, 2, 0);
  expect(found.sizes).toEqual([3, 3]);
  expect(new Set(found.assignment.slice(0, 3)).size).toBe(1);
  const elbow = elbowOf(setup, 0);
  expect(elbow[1]).toBeLessThan(elbow[0] ?? 0);
});
