import { expect, test } from 'vitest';
import {
  ALWAYS,
  bestChecks,
  bestStrictness,
  type FraudSetup,
  readFraud,
} from '../../../src/components/lesson/labs/fraud/fraud-lab.ts';

const setup: FraudSetup = {
  rules: {
    risk: { attemptRate: 0.01, discountEffect: 2, detection: 3, falseAlarm: 0.05 },
    verification: { abandonShare: 0.1, caughtShare: 0.8, fraudTilt: 1.5, falseAlarmDecay: 0.7 },
  },
  orders: 1000,
  averageFen: 10_000,
  leftFen: 4000,
  verified: [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1],
};

test('without checks every fraud passes and no buyer is lost', () => {
  const read = readFraud(setup, 0, 0, 0);
  expect([read.attempts, read.passed, read.stopped]).toEqual([10, 10, 0]);
  expect([read.fraudFen, read.lostFen, read.totalFen]).toEqual([100_000, 0, 100_000]);
});

test('a check stops some of the frauds and refuses some of the buyers', () => {
  const read = readFraud(setup, 1, 0, 0);
  expect(read.refused).toBeCloseTo(50, 10);
  expect(read.attempts).toBeCloseTo(9.5, 10);
  expect(read.passed).toBeCloseTo(9.5 * Math.exp(-3), 10);
  expect(read.stopped + read.passed).toBeCloseTo(read.attempts, 10);
});

test('a second proof loses buyers and leaves a share of the frauds', () => {
  const read = readFraud(setup, 0, 5, 0);
  expect(read.abandoned).toBeCloseTo(30, 10);
  expect(read.passed).toBeCloseTo(9.7 * (1 - 0.8 * 0.45), 10);
  expect(readFraud(setup, 0, ALWAYS, 0).passed).toBeCloseTo(9 * 0.2, 10);
});

test('discounts draw frauds', () => {
  expect(readFraud(setup, 0, 0, 0.5).attempts).toBeCloseTo(20, 10);
});

test('the best settings are better than their neighbours', () => {
  const best = bestStrictness(setup, 0, 0);
  const cost = (hundredths: number) => readFraud(setup, hundredths / 100, 0, 0).totalFen;
  expect(best).toBeGreaterThan(0);
  expect(best).toBeLessThan(100);
  expect(cost(best)).toBeLessThan(cost(best - 5));
  expect(cost(best)).toBeLessThan(cost(best + 5));
  const pair = bestChecks(setup, 0);
  expect(readFraud(setup, pair.strict / 100, pair.proof, 0).totalFen).toBeLessThanOrEqual(cost(best));
});
