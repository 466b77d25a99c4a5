import { expect, test } from 'vitest';
import { contribution } from '../../../src/simulator/model/finance.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import {
  key,
  layout,
  plan,
  playOne,
  scenario,
  stocked,
  sum,
  warmState,
  wholeState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);
const thin = (state: Float64Array) => {
  stocked(state, 0);
  scenario.skus.forEach((_, j) => {
    state[layout.stock + j] = Math.round(0.15 * (world.weeklyUnits[j] ?? 0));
    // a week's goods that come on Monday, on Tuesday, or in the second half of the week
    const week = Math.round(world.weeklyUnits[j] ?? 0);
    state[layout.pipe + j * 28] = 0.5 * week;
    state[layout.pipe + j * 28 + 3] = 0.5 * week;
  });
  return state;
};

test('SU9: goods that may be late lose sales in expectation, as they do in drawn weeks', () => {
  const punctual = stocked(warmState(), 0);
  scenario.skus.forEach((_, j) => {
    punctual[layout.stock + j] = Math.round(0.15 * (world.weeklyUnits[j] ?? 0));
    punctual[layout.pipe + j * 28] = Math.round(world.weeklyUnits[j] ?? 0);
  });
  const none = Object.fromEntries(scenario.skus.map(({ id }) => [id, { kind: 'order' as const, units: 0 }]));
  const lostOf = (state: Float64Array) => {
    playOne({ work, state, plan: plan({ purchase: none }) });
    return sum(work.skuLost);
  };
  expect(lostOf(thin(warmState()))).toBeGreaterThan(lostOf(punctual) + 50);
});

// a season's standard deviation of weekly contribution is a sixth of it: 400 weeks know its mean to .8 %
test('SU9: weeks after late orders earn what is expected of them, within 2 %', () => {
  const settings = plan({});
  const expected: number[] = [];
  let state = warmState();
  for (let week = 0; week < 3; week++) {
    state = playOne({ work, state, plan: settings }).state;
    expected.push(contribution(work));
  }
  const seasons = 150;
  const drawn = [0, 0, 0];
  for (let season = 0; season < seasons; season++) {
    let shop = wholeState();
    for (let week = 0; week < 3; week++) {
      shop = playOne({
        work,
        state: shop,
        plan: settings,
        luck: luckOf(key, week + 1, 'scoring', season),
      }).state;
      drawn[week] = (drawn[week] ?? 0) + contribution(work) / seasons;
    }
  }
  const all = (weeks: readonly number[]) => weeks.reduce((total, fen) => total + fen, 0);
  expect(Math.abs(all(drawn) / all(expected) - 1)).toBeLessThan(0.02);
});
