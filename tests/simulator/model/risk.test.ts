import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { contribution } from '../../../src/simulator/model/finance.ts';
import { EXPECTED, type Luck, luckOf } from '../../../src/simulator/model/luck.ts';
import { closeRisk, detectionRate, falseAlarmRate } from '../../../src/simulator/model/risk.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { PROFIT_LINES } from '../../../src/simulator/vocabulary.ts';
import { shares } from '../support/laws.ts';
import { key, plan, playOne, scenario, sum, world } from '../support/shop.ts';

const work = makeWorkspace(world);

function close(orders: number, discountShare: number, riskStrictness: number, luck: Luck = EXPECTED) {
  work.buffer.fill(0);
  work.dayOrders[2] = orders;
  work.dayGross[2] = 100_000;
  work.dayDiscount[2] = 100_000 * discountShare;
  closeRisk(world, work, compileDecisions(world, plan({ riskStrictness })), luck);
  return {
    attempts: work.totals[TOTAL.fraudAttempts] ?? 0,
    undetected: work.totals[TOTAL.fraudUndetected] ?? 0,
    refused: work.totals[TOTAL.refusedOrders] ?? 0,
  };
}

test('H1: 1,000 orders bring 8 attempts, 12 when a fifth of sales is discounted', () => {
  expect(close(1000, 0, 0.35).attempts).toBeCloseTo(8, 12);
  expect(close(1000, 0.2, 0.35).attempts).toBeCloseTo(12, 12);
  expect(close(0, 0, 0.35).attempts).toBe(0);
});

// s = .35: 1 − e^−1.12 = .673720 caught, .04 × .1225 = .0049 of good orders refused
test('H2: at .35 a check catches .674 and refuses .0049; it never catches less for being stricter', () => {
  expect(detectionRate(world.scenario, 0.35)).toBeCloseTo(0.67372, 5);
  expect(falseAlarmRate(world.scenario, 0.35)).toBeCloseTo(0.0049, 12);
  expect(close(1000, 0, 0.35).refused).toBeCloseTo((1000 * 0.0049) / 0.9951, 9);
  fc.assert(
    fc.property(shares, shares, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(detectionRate(world.scenario, low)).toBeLessThanOrEqual(detectionRate(world.scenario, high));
      expect(falseAlarmRate(world.scenario, low)).toBeLessThanOrEqual(falseAlarmRate(world.scenario, high));
    }),
  );
});

test('H3: undetected attempts cost the average order, and never exceed the attempts', () => {
  for (let week = 1; week <= 20; week++) {
    const { attempts, undetected } = close(1000, 0.1, 0.2, luckOf(key, week));
    expect(Number.isInteger(undetected)).toBe(true);
    expect(undetected).toBeLessThanOrEqual(attempts);
  }
  const played = playOne({ work });
  const net = sum(played.work.dayGross) - sum(played.work.dayDiscount) - sum(played.work.dayPoints);
  const loss = -(played.work.lines[PROFIT_LINES.indexOf('fraudLosses')] ?? 0);
  expect(loss).toBeCloseTo(((work.totals[TOTAL.fraudUndetected] ?? 0) * net) / sum(work.dayOrders), 6);
});

test('H4: some check earns more than none and than the strictest', () => {
  const earned = (riskStrictness: number) =>
    contribution(playOne({ work, plan: plan({ riskStrictness }) }).work);
  const [none, some, all] = [earned(0), earned(0.3), earned(1)];
  expect(some).toBeGreaterThan(none);
  expect(some).toBeGreaterThan(all);
});

test('H5: the discount share of a week is discounts over sales, and promotions raise it', () => {
  close(1000, 0.125, 0.35);
  expect(work.totals[TOTAL.discountShare]).toBeCloseTo(0.125, 12);
  const coupon = { valueFen: 2000, minimumFen: 9900, dayMask: 127 };
  const played = playOne({ work, plan: plan({ coupon }) });
  const share = sum(played.work.dayDiscount) / sum(played.work.dayGross);
  expect(share).toBeGreaterThan(0.03);
  expect(work.totals[TOTAL.discountShare]).toBeCloseTo(share, 12);
  // fraud, tickets about prices and the reference price all feel it
  const attempts = (work.totals[TOTAL.fraudAttempts] ?? 0) / sum(work.dayOrders);
  expect(attempts).toBeCloseTo(scenario.risk.attemptRate * (1 + 2.5 * share), 9);
});
