import { expect, test } from 'vitest';
import { compileDecisions, daysIn } from '../../../src/simulator/model/decisions.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { plan, playOne, scenario, skuCount, world } from '../support/shop.ts';

test('O8: a mask of 65 runs a promotion on Monday and Sunday', () => {
  expect([0, 1, 65, 127].map(daysIn)).toEqual([0, 1, 2, 7]);
  const coupon = { valueFen: 2000, minimumFen: 9900, dayMask: 65 };
  const { work } = playOne({ work: makeWorkspace(world), plan: plan({ coupon }) });
  const days = [...work.dayDiscount].map((fen) => fen > 0);
  expect(days).toEqual([true, false, false, false, false, false, true]);
});

// hoodie ¥159 at 15 % off: 135.15; tee ¥79 at 33 % off: 52.93
test('O9: flash prices are whole fen, and other products keep theirs', () => {
  const flash = (depthShare: number) => ({
    skuIds: ['hoodie', 'tee'],
    depthShare,
    capUnitsPerDay: null,
    dayMask: 1,
  });
  expect(compileDecisions(world, plan({ flash: flash(0.15) })).flashPrice[1]).toBe(13_515);
  const { flashPrice, price, flashCap } = compileDecisions(world, plan({ flash: flash(0.33) }));
  expect([flashPrice[0], flashPrice[1]]).toEqual([5293, 10_653]);
  for (let j = 2; j < skuCount; j++) expect(flashPrice[j]).toBe(scenario.skus[j]?.usualPriceFen);
  expect([...price]).toEqual(scenario.skus.map(({ usualPriceFen }) => usualPriceFen));
  expect(flashCap).toBe(Number.POSITIVE_INFINITY);
});
