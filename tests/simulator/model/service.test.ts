import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import {
  chatEffect,
  chatService,
  closeTickets,
  erlangA,
  slaAttainment,
} from '../../../src/simulator/model/service.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { cells, key, layout, plan, playOne, sum, warmState, wholeState, world } from '../support/shop.ts';

const work = makeWorkspace(world);

// C(n, a) of Erlang 1917 with a Erlang offered to n servers, e.g. C(2, 1) = (1/2·2) ÷ (1 + 1 + 1/2·2) = 1/3
test.each([
  [1, 0.5, 0.5],
  [2, 1, 0.3333],
  [2, 1.5, 0.6429],
  [3, 2, 0.4444],
  [5, 4, 0.5541],
  [8, 6, 0.357],
  [55, 48, 0.2387],
])('V1: with %d servers and %d Erlang the waiting chance is %d', (servers, offered, chance) => {
  expect(erlangA(servers, offered, 1, 0).waitChance).toBeCloseTo(chance, 4);
});

// 360 calls ÷ 30 min = 12 a minute × 4 min = 48 Erlang; mean wait = .2387 × 4 ÷ (55 − 48) min = 8.18 s;
// within 15 s: 1 − .2387 × e^(−(55 − 48) ÷ 4 × .25) = .8459
test('V2: the published call centre waits .239, 8.2 s and answers 84.6 % in 15 s', () => {
  const queue = erlangA(55, 12, 1 / 4, 0);
  expect(queue.waitChance).toBeCloseTo(0.239, 3);
  expect(queue.meanWaitMinutes * 60).toBeCloseTo(8.2, 1);
  expect(1 - queue.waitChance * Math.exp(-queue.waitDecay * 0.25)).toBeCloseTo(0.846, 3);
});

/** Erlang A by the textbook sum over states, with factorials written out. */
function textbook(servers: number, arrivals: number, service: number, patience: number) {
  const chances: number[] = [1];
  for (let i = 1; i < 400; i++) {
    const rate = Math.min(i, servers) * service + Math.max(0, i - servers) * patience;
    chances.push(((chances[i - 1] ?? 0) * arrivals) / rate);
  }
  const total = sum(chances);
  const queue = chances.reduce((q, chance, i) => q + Math.max(0, i - servers) * (chance / total), 0);
  return { abandonRate: (patience * queue) / arrivals, meanWaitMinutes: queue / arrivals };
}

test('V3: impatient queues agree with worked cases, and with endless patience they are Erlang C', () => {
  const two = erlangA(2, 0.2, 0.2, 1 / 3);
  expect(two.abandonRate).toBeCloseTo(0.1253, 4);
  expect(two.meanWaitMinutes).toBeCloseTo(0.3758, 4);
  const three = erlangA(3, 0.3, 0.2, 1 / 3);
  expect(three.abandonRate).toBeCloseTo(0.0745, 4);
  expect(three.meanWaitMinutes).toBeCloseTo(0.2236, 4);
  const patient = erlangA(2, 0.3, 0.2, 1e-7);
  expect(patient.waitChance).toBeCloseTo(erlangA(2, 0.3, 0.2, 0).waitChance, 5);
  expect(patient.meanWaitMinutes).toBeCloseTo(erlangA(2, 0.3, 0.2, 0).meanWaitMinutes, 3);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.01, max: 4, noNaN: true }),
      (servers, rate) => {
        const queue = erlangA(servers, rate, 0.2, 1 / 3);
        const exact = textbook(servers, rate, 0.2, 1 / 3);
        expect(queue.abandonRate).toBeCloseTo(exact.abandonRate, 9);
        expect(queue.meanWaitMinutes).toBeCloseTo(exact.meanWaitMinutes, 9);
      },
    ),
    { numRuns: 50 },
  );
});

test('V4: more agents or fewer chats never lower the share answered within a minute', () => {
  expect(chatService(0, 0.3, world)).toEqual({ answered60: 0, answered30: 0, served: 0 });
  const agents = fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2);
  const rates = fc.double({ min: 0.01, max: 2, noNaN: true });
  fc.assert(
    fc.property(agents, agents, rates, rates, (a, b, calm, busy) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const [low, high] = [Math.min(calm, busy), Math.max(calm, busy)];
      const share = (n: number, rate: number) => chatService(n, rate, world).answered60;
      expect(share(few, high)).toBeLessThanOrEqual(share(many, high) + 1e-9);
      expect(share(many, high)).toBeLessThanOrEqual(share(many, low) + 1e-9);
      expect(share(many, low)).toBeLessThanOrEqual(1);
      const { answered30, answered60 } = chatService(many, low, world);
      expect(answered30).toBeLessThanOrEqual(answered60);
    }),
  );
  // 2.45 agents are three servers: 2.45 × 40 ÷ 98 × 2 = 2; 3 agents 2.449, a mix of two and three
  const mixed = chatService(3, 0.3, world).answered60;
  const [two, three] = [2.45, 3.675].map((n) => chatService(n, 0.3, world).answered60);
  const part = (3 * 40 * 2) / 98 - 2;
  expect(mixed).toBeCloseTo((1 - part) * (two ?? 0) + part * (three ?? 0), 9);
});

// at full service: 1 + .165 × (.35 − (.2625 − .05)) = 1.0226875; unanswered: 1 + .165 × (−.20 − .2125) = .9319375
test('V5: chat lifts orders by up to 2.3 % and loses up to 6.8 % of them', () => {
  expect(chatEffect(world, 0.75)).toBe(1);
  expect(chatEffect(world, 1)).toBeCloseTo(1.0226875, 12);
  expect(chatEffect(world, 0)).toBeCloseTo(0.9319375, 12);
});

/** Closes the tickets of a week with given figures. */
function tickets(
  figures: {
    orders: number;
    late?: number;
    deliveries?: number;
    returned?: number;
    carried?: number;
    gifts?: number;
  },
  {
    change = {} as Partial<FullPlan>,
    luck = EXPECTED,
    discountShare = 0,
    lateRate = world.lateReference,
  } = {},
) {
  work.buffer.fill(0);
  const state = wholeState();
  work.dayOrders[0] = figures.orders;
  work.totals[TOTAL.lateDeliveries] = figures.late ?? 0;
  work.totals[TOTAL.deliveries] = figures.deliveries ?? 0;
  work.totals[TOTAL.returnedUnits] = figures.returned ?? 0;
  work.totals[TOTAL.lateRate] = lateRate;
  work.totals[TOTAL.discountShare] = discountShare;
  work.giftsMissed[0] = figures.gifts ?? 0;
  state[layout.tickets] = figures.carried ?? 0;
  closeTickets(world, work, state, compileDecisions(world, plan(change)), luck);
  return {
    fresh: work.totals[TOTAL.tickets] ?? 0,
    left: state[layout.tickets] ?? 0,
    totals: work.totals.slice(),
  };
}

// 1,000 × .05 + 90 × .35 + 1,000 × .012 × .6 + 200 × .45 = 50 + 31.5 + 7.2 + 90 = 178.7
test('V6: 1,000 orders, 90 late, 200 returns make 178.7 tickets; automatic refunds save 27', () => {
  const week = { orders: 1000, late: 90, deliveries: 1000, returned: 200 };
  expect(tickets(week).fresh).toBeCloseTo(178.7, 9);
  expect(tickets(week, { change: { autoRefund: true } }).fresh).toBeCloseTo(178.7 - 27, 9);
  expect(tickets({ ...week, gifts: 4 }).fresh).toBeCloseTo(182.7, 9);
  expect(tickets({ orders: 0 }).fresh).toBe(0);
});

// ρ = .5, capacity 100 a week = 1.020408 an hour; high: σ = .075, W = .5 ÷ 1.020408 ÷ .925 = .52973 h,
// in time 1 − .5·e^(−.5·2 ÷ .52973) = .924275; middle: σ = .375, W = .84757, 1 − .5·e^(−.5·14 ÷ .84757) = .999871;
// low: σ = .5, W = 1.568, 1 − .5·e^(−14 ÷ 1.568) = .999934. Mix: .15, .60, .25
test('V7: half-loaded agents answer .988 of tickets in time, and less load never misses more', () => {
  const expected = 0.15 * 0.924275 + 0.6 * 0.999871 + 0.25 * 0.999934;
  expect(slaAttainment(world, 50, 100)).toBeCloseTo(expected, 5);
  expect(slaAttainment(world, 0, 100)).toBe(1);
  const loads = fc.double({ min: 0, max: 500, noNaN: true });
  fc.assert(
    fc.property(loads, loads, (a, b) => {
      const [calm, busy] = [
        slaAttainment(world, Math.min(a, b), 100),
        slaAttainment(world, Math.max(a, b), 100),
      ];
      expect(calm).toBeGreaterThanOrEqual(busy - 1e-9);
      expect(busy).toBeGreaterThanOrEqual(0);
      expect(calm).toBeLessThanOrEqual(1);
    }),
  );
});

// 3 agents: 3 × 2,400 × .82 ÷ 10 = 590.4 tickets of capacity, no chats; 90 % is 531.36
test('V8: beyond 90 % of capacity up to 150 tickets go out, and what waits a second week is closed', () => {
  const quiet = tickets({ orders: 10_000 });
  expect(quiet.fresh).toBeCloseTo(500, 9);
  expect([quiet.totals[TOTAL.outsourced], quiet.left]).toEqual([0, 0]);
  const busy = tickets({ orders: 12_000 });
  expect(busy.totals[TOTAL.outsourced]).toBeCloseTo(600 - 531.36, 9);
  expect(busy.left).toBe(0);
  // 1,000 tickets: 150 go out, 740.4 are handled, 259.6 wait
  const flooded = tickets({ orders: 20_000 });
  expect(flooded.totals[TOTAL.outsourced]).toBe(150);
  expect(flooded.left).toBeCloseTo(259.6, 9);
  // 100 new and 2,000 old ones: 1,359.6 are left, of which 100 wait and 1,259.6 are closed
  const old = tickets({ orders: 2000, carried: 2000 });
  expect(old.left).toBeCloseTo(100, 9);
  expect(old.totals[TOTAL.closedUnresolved]).toBeCloseTo(1259.6, 9);
  // in play: arrivals are whole, and handled + waiting + closed are all of them
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 900 }), (orders, carried) => {
      const { fresh, left, totals } = tickets({ orders, carried }, { luck: luckOf(key, 1) });
      expect(Number.isInteger(fresh)).toBe(true);
      expect(Number.isInteger(left)).toBe(true);
      const handled = fresh + carried - left - (totals[TOTAL.closedUnresolved] ?? 0);
      expect(handled).toBeGreaterThanOrEqual(0);
      expect(handled).toBeLessThanOrEqual(590.4 + 150 + 1);
      expect(left).toBeLessThanOrEqual(fresh);
    }),
    { numRuns: 50 },
  );
});

test('V9: causes are 40, 16.7, 23.3, 10 and 10 % at the reference; twice as late brings 10 points more logistics', () => {
  const causes = (options: Parameters<typeof tickets>[1] = {}) => {
    const { fresh } = tickets(
      { orders: 20_000 * 5, late: 0 },
      { change: { serviceAgents: 1000 }, ...options },
    );
    return [...work.ticketsByCause].map((count) => count / fresh);
  };
  const usual = causes();
  [12, 5, 7, 3, 3].forEach((part, i) => {
    expect(usual[i]).toBeCloseTo(part / 30, 3);
  });
  expect((causes({ lateRate: 2 * world.lateReference })[1] ?? 0) - (usual[1] ?? 0)).toBeGreaterThan(0.1);
  expect(causes({ discountShare: 0.2 })[3]).toBeGreaterThan(usual[3] ?? 1);
  // missed clocks: with 1 agent most tickets of the week are late
  expect(causes({ change: { serviceAgents: 1 } })[2]).toBeGreaterThan(usual[2] ?? 1);
});

test('V10: tickets by priority and by cause add up to the week’s', () => {
  for (let week = 1; week <= 20; week++) {
    playOne({ work, luck: luckOf(key, week) });
    const tickets = work.totals[TOTAL.tickets] ?? 0;
    expect(sum(work.ticketsByPriority)).toBe(tickets);
    expect(sum(work.ticketsByCause)).toBe(tickets);
    expect(cells(work.ticketsByCause, 0, 5).every(Number.isInteger)).toBe(true);
  }
  const expected = playOne({ work, state: warmState() });
  expect(sum(expected.work.ticketsByCause)).toBeCloseTo(work.totals[TOTAL.tickets] ?? 0, 9);
});
