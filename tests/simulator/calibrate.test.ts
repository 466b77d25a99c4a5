import { expect, test } from 'vitest';
import { baseStock, SAFETY_FACTOR } from '../../src/simulator/base-stock.ts';
import { calibrate, promotionLift } from '../../src/simulator/calibrate.ts';
import { makeWorkspace, TOTAL } from '../../src/simulator/model/workspace.ts';
import { layout, playOne, reference, scenario, sum, warmState, world } from './support/shop.ts';

const work = makeWorkspace(world);
const { calibrated, targets } = scenario;

test('Q13: the calibrated shop has 42,500 visits and a conversion of 2.40 %', () => {
  const played = playOne({ work });
  const visits = sum(played.work.dayVisits);
  const orders = sum(work.dayOrders);
  expect(Math.abs(visits / 42_500 - 1)).toBeLessThan(0.001);
  expect(Math.abs(orders / visits / 0.024 - 1)).toBeLessThan(0.001);
  expect(calibrated.figures['orders']).toBeCloseTo(orders, 3);
  expect(calibrated.figures['operatingProfitFen']).toBeCloseTo(sum(work.lines), 0);
  expect(calibrated.lateRate).toBeCloseTo(work.totals[TOTAL.lateRate] ?? 0, 5);
});

test('Q14: the gift promotion lifts conversion by 29.17 %, from 2.4 to 3.1 %', () => {
  const run = { world, work, state: warmState(), plan: reference };
  const lift = promotionLift(run, { gift: scenario.canonical.gift }, 3);
  expect(Math.abs(lift - targets.lift)).toBeLessThan(0.001);
  expect(Math.abs(lift - (3.1 / 2.4 - 1))).toBeLessThan(0.001);
});

test('Q15: the warm state repeats itself week after week', () => {
  const { before, state } = playOne({ work });
  const moving = new Set([layout.weekIndex, layout.cash]);
  for (let at = 0; at < layout.length; at++) {
    // goods under way come in weekly rhythm, so their days may differ from week to week
    if (moving.has(at) || (at >= layout.stock && at < layout.referencePrice)) continue;
    const was = before[at] ?? 0;
    expect(Math.abs((state[at] ?? 0) - was), `cell ${at}`).toBeLessThanOrEqual(0.001 * Math.abs(was) + 1e-6);
  }
});

test('Q16: base stock follows the rule for the calibrated weekly demand', () => {
  const cv2 = scenario.dynamics.demandCoefficientOfVariationSquared;
  scenario.skus.forEach(({ leadTimeDays }, j) => {
    const level = baseStock(calibrated.weeklyUnits[j] ?? 0, leadTimeDays, SAFETY_FACTOR, cv2);
    // stock is held for the demand there is, and late goods lose a little of it
    expect((calibrated.baseStockUnits[j] ?? 0) / level).toBeGreaterThan(0.995);
    expect((calibrated.baseStockUnits[j] ?? 0) / level).toBeLessThan(1.03);
  });
});

// after a change of the rules: npm run shopkeeper -- calibrate --scenario apparel --write, and look at what moved
test('Q17: calibrating again gives the figures of the file', () => {
  const again = calibrate(scenario);
  const close = (stored: readonly number[], found: readonly number[]) => {
    expect(found).toHaveLength(stored.length);
    stored.forEach((figure, i) => {
      expect(Math.abs((found[i] ?? 0) - figure)).toBeLessThanOrEqual(1e-9 * Math.abs(figure) + 1e-12);
    });
  };
  expect(again.baseStockUnits).toEqual(calibrated.baseStockUnits);
  expect(Object.keys(again.shadowPriceFen)).toEqual(Object.keys(calibrated.shadowPriceFen));
  close(
    [calibrated.baseUtility, calibrated.newDirectVisitsPerDay],
    [again.baseUtility, again.newDirectVisitsPerDay],
  );
  close(calibrated.visitsPerWeek, again.visitsPerWeek);
  close(Object.values(calibrated.promotionUrgency), Object.values(again.promotionUrgency));
  close(calibrated.warmState, again.warmState);
  close(Object.values(calibrated.figures), Object.values(again.figures));
  close(Object.values(calibrated.shadowPriceFen), Object.values(again.shadowPriceFen));
});
