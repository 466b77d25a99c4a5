import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { openDelivery } from '../../../src/simulator/model/delivery-policy.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { DELIVERY_OFFSETS } from '../../../src/simulator/model/world.ts';
import {
  type FullPlan,
  INCENTIVES,
  PACKAGINGS,
  PROFIT_LINES,
  type ProfitLine,
} from '../../../src/simulator/vocabulary.ts';
import { plan, playOne, scenario, sum, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const line = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const open = (settings: Partial<FullPlan>) =>
  openDelivery(world, work, compileDecisions(world, plan(settings)));
const chances = (mode: number) => [
  ...work.deliveryPmf.subarray(mode * DELIVERY_OFFSETS, (mode + 1) * DELIVERY_OFFSETS),
];
const meanDays = (mode: number) => chances(mode).reduce((total, chance, days) => total + chance * days, 0);
const THIRD_PARTY = 1;
const week = (settings: Partial<FullPlan>) => {
  playOne({ work, plan: plan(settings) });
  return {
    shippingPerOrder: -line('shipping') / sum(work.dayShipped),
    packagingPerOrder: -line('packaging') / sum(work.dayShipped),
    late: work.totals[TOTAL.lateRate] ?? 0,
    orders: sum(work.dayOrders),
    returned: sum(work.skuReturned) / sum(work.skuUnits),
    damage: work.damageRate,
  };
};

test('DP1: the air service is dearer, quicker and gentler, the slow one the other way', () => {
  open({});
  const usual = meanDays(THIRD_PARTY);
  const first = chances(THIRD_PARTY)[0] ?? 0;
  open({ carrierId: 'express' });
  // 55 % of all but the first day's parcels gain a day
  expect(meanDays(THIRD_PARTY)).toBeCloseTo(usual - 0.55 * (1 - first), 12);
  open({ carrierId: 'economy' });
  expect(meanDays(THIRD_PARTY)).toBeCloseTo(usual + 0.35, 2);
  const plain = week({});
  const air = week({ carrierId: 'express' });
  const slow = week({ carrierId: 'economy' });
  expect(air.shippingPerOrder).toBeGreaterThan(1.2 * plain.shippingPerOrder);
  expect(slow.shippingPerOrder).toBeLessThan(0.9 * plain.shippingPerOrder);
  expect(air.late).toBeLessThan(plain.late);
  expect(slow.late).toBeGreaterThan(plain.late);
  expect(air.damage / plain.damage).toBeCloseTo(0.8, 12);
  expect(slow.damage / plain.damage).toBeCloseTo(1.3, 12);
});

test('DP2: leaving out remote zones loses 6 % of buyers and the slowest parcels', () => {
  const plain = week({});
  const near = week({ serveRemoteZones: false });
  expect(near.orders / plain.orders).toBeCloseTo(0.94, 2);
  expect(near.late).toBeLessThan(plain.late);
  expect(plain.shippingPerOrder - near.shippingPerOrder).toBeGreaterThan(30);
  open({ serveRemoteZones: false });
  expect(chances(THIRD_PARTY).at(-1)).toBe(0);
});

test('DP3: packaging trades its cost for breakage', () => {
  const plain = week({});
  for (const [packaging, cost, damage] of [
    ['thin', 0.65, 1.8],
    ['sturdy', 1.6, 0.4],
  ] as const) {
    const other = week({ packaging });
    expect(other.packagingPerOrder / plain.packagingPerOrder).toBeCloseTo(cost, 9);
    expect(other.damage / plain.damage).toBeCloseTo(damage, 12);
  }
});

test('DP4: batching saves up to 7 % and delays parcels', () => {
  const plain = week({});
  const waiting = week({ batchingHours: 8 });
  const saved = 1 - 0.07 * (1 - Math.exp(-1));
  expect(waiting.packagingPerOrder / plain.packagingPerOrder).toBeCloseTo(saved, 9);
  expect(waiting.late).toBeGreaterThan(plain.late);
  open({ batchingHours: 8 });
  const delayed = meanDays(THIRD_PARTY);
  open({});
  expect(delayed - meanDays(THIRD_PARTY)).toBeCloseTo(0.03 * 8 * scenario.fulfilment.sameDayShare, 9);
});

test('DP5: a mix with more riders breaks more', () => {
  expect(week({}).damage).toBeCloseTo(scenario.fulfilment.damageRate, 12);
  expect(week({ thirdPartyShare: 0.7, crowdsourcedShare: 0.3 }).damage).toBeCloseTo(
    (0.012 * 1.15) / 1.05,
    12,
  );
});

test('DP6: insurance costs 90 fen an order, sells a little more and comes back more often', () => {
  const plain = week({});
  const freight = line('returnFreight') / sum(work.skuReturned);
  const insured = week({ freightInsurance: true });
  expect(line('freightInsurance')).toBeCloseTo(-90 * sum(work.dayOrders), 6);
  expect(line('returnFreight') / sum(work.skuReturned)).toBeCloseTo(0.2 * freight, 9);
  expect(insured.orders).toBeGreaterThan(plain.orders);
  expect(insured.returned).toBeGreaterThan(plain.returned);
});

describe('any policy', () => {
  const policies = fc.record({
    carrierId: fc.constantFrom(...scenario.carriers.map(({ id }) => id)),
    packaging: fc.constantFrom(...PACKAGINGS),
    incentive: fc.constantFrom(...INCENTIVES),
    batchingHours: fc.integer({ min: 0, max: 24 }),
    serveRemoteZones: fc.boolean(),
  });

  test('DP7: delivery days remain a distribution', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        open(policy);
        for (let mode = 0; mode < 3; mode++) {
          expect(sum(chances(mode))).toBeCloseTo(1, 12);
          for (const chance of chances(mode)) expect(chance).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('DP8: the default leaves everything as it is', () => {
    open({});
    expect([...work.deliveryPmf]).toEqual([...world.deliveryPmf]);
    const { handlingFactor, carrierFactor, packagingFactor, remoteSavingFen } = work;
    expect([handlingFactor, carrierFactor, packagingFactor, remoteSavingFen]).toEqual([1, 1, 1, 0]);
    playOne({ work });
    expect(line('freightInsurance')).toBe(0);
  });
});
