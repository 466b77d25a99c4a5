import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { closeDelivery, fulfilDay } from '../../../src/simulator/model/fulfilment.ts';
import { EXPECTED, type Luck, luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { DELIVERY_OFFSETS } from '../../../src/simulator/model/world.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import { shares } from '../support/laws.ts';
import { cells, key, layout, plan, playOne, sum, wholeState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const inTransit = (state: Float64Array) => sum(cells(state, layout.due, 16));
const waiting = (state: Float64Array) => sum(cells(state, layout.backlog, 7));

/** A warehouse with nothing waiting and nothing under way. */
function idle(): Float64Array {
  const state = wholeState();
  state.fill(0, layout.backlog, layout.adstock);
  return state;
}

/** Fulfils one day of `orders` parcels of half a kilogram. */
function fulfil(
  state: Float64Array,
  orders: number,
  change: Partial<FullPlan>,
  luck: Luck = EXPECTED,
  day = 0,
): void {
  work.dayOrders[day] = orders;
  fulfilDay(world, work, state, compileDecisions(world, plan(change)), luck, day, 0.5);
}

const own = { ownShare: 1, thirdPartyShare: 0, crowdsourcedShare: 0 };
const crowd = { ownShare: 0, thirdPartyShare: 0, crowdsourcedShare: 1 };
const third = { ownShare: 0, thirdPartyShare: 1, crowdsourcedShare: 0 };

test('L1: every day, backlog + paid − shipped is the new backlog, for any mix and staff', () => {
  fc.assert(
    fc.property(
      shares,
      shares,
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 1, max: 100 }),
      (a, b, ownStaff, week) => {
        const crowdsourcedShare = 0.4 * a;
        const ownShare = (1 - crowdsourcedShare) * b;
        const mix = {
          ownShare,
          crowdsourcedShare,
          thirdPartyShare: 1 - crowdsourcedShare - ownShare,
          ownStaff,
        };
        const { before, state } = playOne({ work, luck: luckOf(key, week), plan: plan(mix) });
        let backlog = waiting(before);
        for (let day = 0; day < 7; day++) {
          const left = backlog + (work.dayOrders[day] ?? 0) - (work.dayShipped[day] ?? 0);
          expect(work.dayBacklog[day]).toBe(left);
          expect(left).toBeGreaterThanOrEqual(0);
          backlog = left;
        }
        expect(waiting(state)).toBe(backlog);
        expect(sum(work.shippedByMode)).toBe(sum(work.dayShipped));
      },
    ),
    { numRuns: 40 },
  );
});

test('L2: what was under way and what was shipped is delivered or under way, late ones among them', () => {
  for (let week = 1; week <= 20; week++) {
    const { before, state } = playOne({
      work,
      luck: luckOf(key, week),
      plan: plan({ promiseDays: 1 + (week % 5) }),
    });
    const shipped = sum(work.dayShipped);
    expect(inTransit(before) + shipped).toBe((work.totals[TOTAL.deliveries] ?? 0) + inTransit(state));
    expect(work.totals[TOTAL.lateDeliveries]).toBeLessThanOrEqual(work.totals[TOTAL.deliveries] ?? 0);
    for (let d = 0; d < 16; d++) {
      expect(state[layout.dueLate + d]).toBeLessThanOrEqual(state[layout.due + d] ?? 0);
    }
  }
});

test('L3: three workers ship 108 orders a day, couriers 256, a third party all', () => {
  const shipped = (orders: number, change: Partial<FullPlan>) => {
    work.buffer.fill(0);
    fulfil(idle(), orders, change);
    return work.dayShipped[0];
  };
  expect(shipped(1000, { ...own, ownStaff: 3 })).toBe(108);
  expect(shipped(50, { ...own, ownStaff: 3 })).toBe(50);
  expect(shipped(1000, { ...own, ownStaff: 0 })).toBe(0);
  expect(shipped(1000, crowd)).toBe(256);
  expect(shipped(1000, third)).toBe(1000);
});

// third party: transit 0/.12/.38/.30/.13/.05/.02, a fifth a day later: P(> 4 days) = .8 × .07 + .2 × .20 = .096;
// couriers: never. Of 90 and 10 %: .0864
test('L4: at a promise of four days .0864 of the reference shop’s parcels are late', () => {
  const late = (promiseDays: number, mix: Partial<FullPlan>) => {
    work.buffer.fill(0);
    const state = idle();
    fulfil(state, 100, { promiseDays, ...mix });
    return sum(cells(state, layout.dueLate, 16)) / 100;
  };
  expect(late(4, third)).toBeCloseTo(0.096, 12);
  expect(late(4, { thirdPartyShare: 0.9, crowdsourcedShare: 0.1 })).toBeCloseTo(0.0864, 12);
  // couriers within a day: .8 × .92 + .2 × .62
  expect(late(1, crowd)).toBeCloseTo(1 - (0.8 * 0.92 + 0.2 * 0.62), 12);
  for (let mode = 0; mode < 3; mode++) {
    const pmf = world.deliveryPmf.subarray(mode * DELIVERY_OFFSETS, (mode + 1) * DELIVERY_OFFSETS);
    expect(sum(pmf)).toBeCloseTo(1, 12);
  }
  // an order that has waited is late that much earlier
  work.buffer.fill(0);
  const state = idle();
  fulfil(state, 136, { ...own, ownStaff: 1, promiseDays: 1 });
  expect(state[layout.backlog + 1]).toBe(100);
});

// own 4.20 + .25, third party 7.60 + .65, courier (10.50 + .40) × (1 + .35 × (40 ÷ 160)²)
test('L5: parcels of half a kilogram cost ¥4.45, ¥8.25 and ¥11.14 at 40 couriers', () => {
  const cost = (orders: number, mix: Partial<FullPlan>) => {
    work.buffer.fill(0);
    fulfil(idle(), orders, mix);
    return (work.dayShipping[0] ?? 0) / orders;
  };
  expect(cost(40, { ...own, ownStaff: 5 })).toBeCloseTo(445, 9);
  expect(cost(40, third)).toBeCloseTo(825, 9);
  expect(cost(40, crowd)).toBeCloseTo(1090 * (1 + 0.35 / 16), 9);
  expect(cost(160, crowd)).toBeCloseTo(1090 * 1.35, 9);
  expect(work.dayPackaging[0]).toBe(160 * 160);
});

test('L6: the late rate counts unshipped orders half, and is .1 without deliveries', () => {
  const rate = (deliveries: number, late: number, unshipped: number) => {
    work.buffer.fill(0);
    work.totals[TOTAL.deliveries] = deliveries;
    work.totals[TOTAL.lateDeliveries] = late;
    work.totals[TOTAL.unshippedOrderDays] = unshipped;
    closeDelivery(work);
    return work.totals[TOTAL.lateRate];
  };
  expect(rate(1000, 80, 40)).toBeCloseTo(0.1, 12);
  expect(rate(0, 0, 0)).toBe(0.1);
  expect(rate(10, 5, 100)).toBe(1);
});

// 150 orders a day × mean transit of the third party, .2 + Σ days × share = .2 + 2.80 = 3 days: 450 under way
test('L7: orders under way, counted from shipments and deliveries, are throughput × transit within 2 %', () => {
  const state = idle();
  let under = 0;
  let underSum = 0;
  let shippedSum = 0;
  const days = 900;
  const pmf = world.deliveryPmf.subarray(DELIVERY_OFFSETS, 2 * DELIVERY_OFFSETS);
  const transit = [...pmf].reduce((total, chance, offset) => total + chance * offset, 0);
  for (let day = 0; day < days; day++) {
    if (day % 7 === 0) work.buffer.fill(0);
    const delivered = work.totals[TOTAL.deliveries] ?? 0;
    fulfil(
      state,
      130 + ((day * 37) % 41),
      third,
      luckOf(key, day % 120, 'scoring', Math.floor(day / 7)),
      day % 7,
    );
    under += (work.dayShipped[day % 7] ?? 0) - ((work.totals[TOTAL.deliveries] ?? 0) - delivered);
    if (day >= 20) {
      underSum += under;
      shippedSum += work.dayShipped[day % 7] ?? 0;
    }
  }
  expect(underSum / (shippedSum * transit)).toBeGreaterThan(0.98);
  expect(underSum / (shippedSum * transit)).toBeLessThan(1.02);
});

test('L8: a longer promise never makes more parcels late', () => {
  for (let week = 1; week <= 10; week++) {
    const late = [1, 2, 3, 4, 5, 6, 7].map((promiseDays) => {
      work.buffer.fill(0);
      const state = idle();
      for (let day = 0; day < 7; day++) fulfil(state, 150, { promiseDays }, luckOf(key, week), day);
      return (work.totals[TOTAL.lateDeliveries] ?? 0) + sum(cells(state, layout.dueLate, 16));
    });
    late.slice(1).forEach((count, i) => {
      expect(count).toBeLessThanOrEqual(late[i] ?? 0);
    });
    expect(late[6]).toBeLessThan(late[0] ?? 0);
  }
});
