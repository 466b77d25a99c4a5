import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPECTED, luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { PROFIT_LINES, type ProfitLine } from '../../../src/simulator/vocabulary.ts';
import { key, plan, playOne, scenario, sum, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const line = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const orders = (settings: Parameters<typeof plan>[0]) =>
  sum(playOne({ work, plan: plan(settings) }).work.dayOrders);
const usual = orders({});

describe('shipping fee', () => {
  test('CK1: a fee costs orders, more the higher it is; without one nobody is turned away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), (yuan) => {
        expect(orders({ shipFeeFen: yuan * 100 })).toBeLessThan(usual);
        expect(orders({ shipFeeFen: (yuan + 1) * 100 })).toBeLessThan(orders({ shipFeeFen: yuan * 100 }));
      }),
      { numRuns: 10 },
    );
    playOne({ work });
    expect([...work.checkoutFactor]).toEqual([1, 1, 1, 1, 1]);
  });

  test('CK1: a fee of 8 yuan on every order keeps e^(−1.5·β·8 ÷ basket) of the carts', () => {
    playOne({ work, plan: plan({ shipFeeFen: 800 }) });
    scenario.segments.forEach((segment, g) => {
      const kept = Math.exp((-1.5 * segment.logPriceSensitivity * 800) / (work.basketMean[g] ?? 1));
      expect(work.checkoutFactor[g]).toBeCloseTo(kept, 12);
    });
  });

  test('CK2: a lower threshold lets more orders ship free, and near misses add items', () => {
    const reachOf = (freeShipThresholdFen: number) => {
      playOne({ work, plan: plan({ shipFeeFen: 1000, freeShipThresholdFen }) });
      return { free: work.shipFree[0] ?? 0, added: work.shipTopUp[0] ?? 0 };
    };
    expect(reachOf(9900).free).toBeGreaterThan(reachOf(19_900).free);
    expect(reachOf(19_900).added).toBeGreaterThan(0);
    expect(reachOf(0)).toEqual({ free: 0, added: 0 });
  });

  test('CK3: shipping fees are whole fees, and part of net sales', () => {
    for (let week = 1; week <= 5; week++) {
      const settings = plan({ shipFeeFen: 700, freeShipThresholdFen: 12_000 });
      playOne({ work, plan: settings, luck: luckOf(key, week) });
      expect(line('shipFees')).toBe(700 * sum(work.dayShipFeeOrders));
      expect(line('shipFees')).toBeGreaterThan(0);
      expect(work.totals[TOTAL.netSales]).toBe(
        line('grossSales') + line('discounts') + line('shipFees') + line('pointsRedeemed'),
      );
    }
  });
});

describe('payment', () => {
  test('CK4: orders by ways to pay, and what the fourth costs', () => {
    const kept = [1, 2, 3, 4].map((paymentMethods) => {
      const settings = plan({ paymentMethods, purchase: plan({}).purchase });
      playOne({ work, plan: settings });
      return sum(work.fullDemand);
    });
    expect((kept[0] ?? 0) / (kept[2] ?? 1)).toBeCloseTo(0.9, 2);
    expect((kept[1] ?? 0) / (kept[2] ?? 1)).toBeCloseTo(0.97, 2);
    expect((kept[3] ?? 0) / (kept[2] ?? 1)).toBeCloseTo(1.01, 2);
    expect(line('paymentServices')).toBeCloseTo(-0.003 * (work.totals[TOTAL.netSales] ?? 0), 6);
  });

  test('CK5: about 3 weeks in 100 have an outage, and a second gateway rides it out', () => {
    let down = 0;
    for (let week = 1; week <= 600; week++) {
      playOne({ work, luck: luckOf(key, week % 200, 'scoring', week) });
      if ((work.totals[TOTAL.paymentDown] ?? 0) > 0) down += 1;
    }
    // 18 expected; four standard errors are 16.7
    expect(down).toBeGreaterThan(2);
    expect(down).toBeLessThan(35);
    expect(orders({ backupGateway: true }) / usual).toBeCloseTo(1 / (1 - (0.03 * 0.4) / 7), 3);
    expect(line('paymentServices')).toBe(-40_000);
  });
});

describe('order checks', () => {
  test('CK6: verifying large orders stops fraud and loses some buyers', () => {
    const fraud = (verificationThresholdFen: number) => {
      const count = orders({ verificationThresholdFen });
      return { count, undetected: (work.totals[TOTAL.fraudUndetected] ?? 0) / count };
    };
    expect(fraud(30_000).undetected).toBeLessThan(fraud(0).undetected);
    expect(fraud(30_000).count).toBeLessThan(usual);
    expect(fraud(10_000).count).toBeLessThan(fraud(30_000).count);
    expect(fraud(0).count).toBe(usual);
  });

  test('CK7: two reviewers leave e^−1.4 of the refusals and earn their wage in the account', () => {
    const refused = (reviewStaff: number) => {
      const count = orders({ reviewStaff, riskStrictness: 0.8 });
      return (work.totals[TOTAL.refusedOrders] ?? 0) / count;
    };
    // refused r of all: n = orders·r ÷ (1 − r)
    const before = refused(0) / (1 + refused(0));
    const after = refused(2) / (1 + refused(2));
    expect(after / before).toBeCloseTo(Math.exp(-1.4), 9);
    expect(line('reviewStaff')).toBe(-260_000);
  });
});

test('CK8: full aim brings 15 % more visits of paid media, and 26.5 % more of their orders', () => {
  const channels = (targetingLevel: number) => {
    playOne({ work, plan: plan({ targetingLevel, semBudgetFen: 2_000_000 }) });
    return { visits: [...work.channelVisits], orders: [...work.channelOrderMean] };
  };
  const plain = channels(0);
  const aimed = channels(1);
  for (const c of [2, 3, 4, 7]) {
    expect((aimed.visits[c] ?? 0) / (plain.visits[c] ?? 1)).toBeCloseTo(1.15, 2);
    expect((aimed.orders[c] ?? 0) / (plain.orders[c] ?? 1)).toBeCloseTo(1.265, 2);
  }
  for (const c of [1, 6]) {
    expect((aimed.visits[c] ?? 0) / (plain.visits[c] ?? 1)).toBeCloseTo(1, 2);
    expect((aimed.orders[c] ?? 0) / (plain.orders[c] ?? 1)).toBeCloseTo(1, 2);
  }
  expect(line('targeting')).toBe(-150_000);
  expect(EXPECTED.expected).toBe(true);
});
