/** What the lessons on points and on keeping customers say about their labs and the shop's book. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  activeSharesOf,
  type CohortSetup,
  lifetimeValue,
} from '../../src/components/lesson/labs/cohort/cohort-lab.ts';
import {
  type PointsSetup,
  pointsCostRate,
  pointsWeeks,
  redemptionRate,
} from '../../src/components/lesson/labs/points/points-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Cohort, CustomerBook, WeekResult } from '../../src/simulator/index.ts';
import {
  advertisingFen,
  cohorts,
  createGame,
  customerBook,
  parseScenario,
  playWeek,
  repurchaseRates,
} from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

function weeksOf(seed: string, count: number) {
  let game = createGame({ scenario, seed });
  const results: WeekResult[] = [];
  while (results.length < count) {
    const next = playWeek(game, {}, scenario);
    game = next.game;
    results.push(next.result);
  }
  return { game, results };
}
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

describe('lessons 11.5 and 11.6', () => {
  let weeks: WeekResult['customers'][] = [];
  let setup: PointsSetup;
  const terms = (pointsPerYuan: number, redeemed: number, expired: number) => ({
    pointsPerYuan,
    redeemedShare: redeemed / 100,
    expiredShare: expired / 100,
  });
  beforeAll(() => {
    weeks = weeksOf('lesson-points', 4).results.map((one) => one.customers);
    const mean = (pick: (one: WeekResult['customers']) => number) => Math.round(sum(weeks.map(pick)) / 4);
    const owed = mean((one) => one.pointsOutstandingFen);
    setup = {
      weeklySalesFen: mean((one) => one.memberNetSalesFen),
      openingFen: weeks.at(-1)?.pointsOutstandingFen ?? 0,
      startPoints: 1,
      startRedeemed: Math.round((mean((one) => one.pointsRedeemedFen) / owed) * 200) / 2,
      startExpired: Math.round((mean((one) => one.pointsExpiredFen) / owed) * 200) / 2,
    };
  }, 60_000);

  test('members pay ¥17,735 a week, ¥1,676.25 is owed, 6% is spent and 2% lapses', () => {
    expect(Math.round(setup.weeklySalesFen / 100)).toBe(17_735);
    expect(setup.openingFen).toBe(167_625);
    expect([setup.startRedeemed, setup.startExpired]).toEqual([6, 2]);
    expect(Math.round(pointsWeeks(setup, terms(1, 6, 2))[0]?.outstandingFen ?? 0)).toBe(171_950);
  });

  test('what each setting costs', () => {
    expect(pointsCostRate(terms(1, 6, 2))).toBeCloseTo(0.0075, 6);
    expect(pointsCostRate(terms(2, 6, 2))).toBeCloseTo(0.015, 6);
    expect(pointsCostRate(terms(1, 6, 1))).toBeCloseTo(0.0086, 4);
    expect(redemptionRate(terms(1, 6, 1))).toBeCloseTo(6 / 7, 6);
    expect(pointsCostRate(terms(1, 20, 2))).toBeCloseTo(0.0091, 4);
    expect(pointsCostRate(terms(1, 6, 0))).toBe(0.01);
  });

  test('faster spending leaves less debt; without lapsing it levels off near ¥2,956', () => {
    const owed = (redeemed: number, expired: number) =>
      pointsWeeks(setup, terms(1, redeemed, expired)).at(-1)?.outstandingFen ?? 0;
    expect(owed(20, 2)).toBeLessThan(owed(6, 2));
    const level = (setup.weeklySalesFen * 0.01) / 0.06;
    expect(Math.round(level / 100)).toBe(2956);
    expect(owed(6, 0)).toBeLessThan(level);
    expect(owed(6, 0)).toBeGreaterThan(0.97 * level);
  });

  test('in the shop, with points taken back for returns, what is owed hardly moves', () => {
    const owed = weeks.map((one) => one.pointsOutstandingFen);
    expect(Math.max(...owed) / Math.min(...owed)).toBeLessThan(1.03);
    for (const one of weeks) expect(one.pointsReversedFen).toBeGreaterThan(0);
  });
});

describe('lesson 11.7', () => {
  let book: CustomerBook;
  let rows: Cohort[] = [];
  let setup: CohortSetup;
  const worth = (retention: number, frequency: number) =>
    lifetimeValue(setup, { retention, frequency, marginShare: 0.32, winningFen: 2900 });
  beforeAll(() => {
    const { game, results } = weeksOf('lesson-cohort', 12);
    book = customerBook(game, 12, scenario);
    rows = cohorts(book).filter((one) => one.week >= 1);
    const netFen = sum(results.map((one) => one.profit.netSalesFen));
    setup = {
      customers: sum(rows.map((one) => one.customers)),
      activeShares: activeSharesOf(rows),
      orderFen: Math.round(netFen / sum(results.map((one) => one.orders))),
      marginShare: sum(results.map((one) => one.profit.contributionMargin2Fen)) / netFen,
      winningFen: Math.round(
        sum(results.map(advertisingFen)) / sum(results.map((one) => one.customers.newBuyers)),
      ),
    };
  }, 120_000);

  test('two rates for the same four weeks, and orders a buyer', () => {
    const rates = repurchaseRates(book, 4);
    expect([rates.recentOrders, rates.orders, rates.repeatBuyers, rates.buyers]).toEqual([
      136, 1080, 241, 3764,
    ]);
    const orders = book.customers.flatMap((one) => one.orders).filter(({ week }) => week >= 1 && week <= 4);
    expect(orders.length).toBe(4067);
  });

  test('the new customers of weeks 1 and 5', () => {
    const [first, fifth] = [1, 5].map((week) => rows.find((one) => one.week === week));
    expect([first?.customers, first?.active[4], first?.returned[11]]).toEqual([600, 7, 53]);
    expect(fifth?.customers).toBe(691);
    expect(fifth?.active.slice(1)).toEqual([9, 12, 12, 10, 9, 11, 5]);
    expect(fifth?.returned[7]).toBe(48);
  });

  test('most buyers come once', () => {
    const buyers = book.customers.filter((one) => one.orders.length > 0);
    expect(buyers.filter((one) => one.orders.length === 1).length).toBeGreaterThan(0.8 * buyers.length);
  });

  test('the lab starts at the figures of the worked example', () => {
    expect([setup.orderFen, Math.round(setup.marginShare * 100), Math.round(setup.winningFen / 100)]).toEqual(
      [17_853, 32, 29],
    );
    expect(Math.round(((setup.activeShares[1] ?? 0) / 0.9) * 200) * 5).toBe(20);
    expect(worth(0.9, 0.02).grossFen / 100).toBeCloseTo(67.41, 2);
  });

  test('95% is worth about as much as twice the orders, 99% far more', () => {
    expect(worth(0.95, 0.02).netFen / 100).toBeCloseTo(49.84, 2);
    expect(worth(0.9, 0.04).netFen / 100).toBeCloseTo(48.7, 2);
    const step = worth(0.95, 0.02).grossFen - worth(0.9, 0.02).grossFen;
    expect(worth(0.99, 0.02).grossFen - worth(0.95, 0.02).grossFen).toBeGreaterThan(5 * step);
    expect((worth(0.9, 0.02).grossFen - 6000) / 100).toBeCloseTo(7.41, 2);
  });

  test('the shop’s own curve falls first and then hardly', () => {
    const at = setup.activeShares;
    expect((at[1] ?? 0) - (at[5] ?? 0)).toBeGreaterThan(0.006);
    expect(Math.abs((at[5] ?? 0) - (at[9] ?? 0))).toBeLessThan(0.001);
  });
});
