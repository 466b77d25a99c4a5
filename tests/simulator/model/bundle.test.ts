import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachChance, offUnit } from '../../../src/simulator/model/bundle.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { newGame } from '../support/games.ts';
import { ample, at, bundle, drawn, MONDAY } from '../support/offers.ts';
import { plan, scenario, skuCount, sum, world } from '../support/shop.ts';

const J = skuCount;
const chance = (depth: number, g: number, share: number, second = 'joggers') =>
  attachChance(world, compileDecisions(world, plan(bundle(depth, 127, second))), g, share);

// price segment: χ .32, β 2.85, the other product's share .1, a fifth off:
// (.032 + .06) × .8^−4.275 × (1 + .8·(1 − e^−1.666667)) = .092 × 2.595956 × 1.648900 = .393806
test('BU1: a pair worked by hand is taken by .394 of the buyers, and never by more than .6', () => {
  expect(chance(0.2, 0, 0.1)).toBeCloseTo(
    0.092 * 0.8 ** -4.275 * (1 + 0.8 * (1 - Math.exp(-0.2 / 0.12))),
    12,
  );
  expect(chance(0.2, 0, 0.1)).toBeCloseTo(0.3938, 3);
  expect(chance(0.4, 0, 0.4)).toBe(0.6);
  const depths = fc.double({ min: 0.01, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(depths, depths, fc.integer({ min: 0, max: 4 }), (a, b, g) => {
      expect(chance(Math.max(a, b), g, 0.1)).toBeGreaterThanOrEqual(chance(Math.min(a, b), g, 0.1));
    }),
  );
});

test('BU2: two products that belong together gain .06 before the lift, in either order', () => {
  const lift = chance(0.1, 1, 0.1) / (0.06 + 0.28 * 0.1);
  expect(chance(0.1, 1, 0.1, 'cap')).toBeCloseTo(0.28 * 0.1 * lift, 12);
  const turned = plan({ bundle: { firstSkuId: 'joggers', secondSkuId: 'tee', depthShare: 0.1, dayMask: 1 } });
  expect(compileDecisions(world, turned).bundleIsPair).toBe(true);
});

test('BU3: both products gain .3·β·depth·κ of utility', () => {
  const { work } = ample(bundle(0.2));
  scenario.segments.forEach(({ logPriceSensitivity }, g) => {
    for (const [id, attach] of [
      ['tee', work.attachFirst],
      ['joggers', work.attachSecond],
    ] as const) {
      const cell = g * J + at(id);
      const gain = 0.8 * Math.log((work.offerWeight[cell] ?? 0) / (work.weight[cell] ?? 1));
      expect(gain).toBeCloseTo(0.3 * logPriceSensitivity * 0.2 * (attach[g] ?? 0), 12);
    }
    expect(work.offerWeight[g * J + at('cap')]).toBe(work.weight[g * J + at('cap')]);
  });
});

test('BU4: both items of a pair cost (1 − depth) of their price in whole fen, nothing else is cheaper', () => {
  expect(offUnit(7990, 0.15)).toBe(7990 - 6792); // 7990 × .85 = 6791.5
  const { work } = drawn(bundle(0.15), 3);
  const pairs = work.redemptions[4] ?? 0;
  const off = offUnit(7900, 0.15) + offUnit(12_900, 0.15);
  expect(pairs).toBeGreaterThan(20);
  expect(pairs).toBe(sum(work.dayPairs));
  expect(work.promotionCost[4]).toBe(pairs * off);
  expect(sum(work.dayDiscount)).toBe(pairs * off);
});

test('BU5: a pair stands in for the usual add-ons: κ items of the other product for χ·s', () => {
  const usual = ample({});
  const paired = ample(bundle(0.2, MONDAY));
  const { work } = paired;
  let expected = 0;
  scenario.segments.forEach(({ addOnItems }, g) => {
    const share = (id: string) => work.share[g * J + at(id)] ?? 0;
    expected += (work.attachFirst[g] ?? 0) - addOnItems * share('joggers');
  });
  expect(expected).toBeGreaterThan(0);
  const perOrder = (week: typeof usual, day: number) =>
    (week.work.dayUnits[day] ?? 0) / (week.work.dayOrders[day] ?? 1);
  expect(perOrder(paired, 0)).toBeGreaterThan(perOrder(usual, 0) + 0.02);
  // from Tuesday on nothing but the pantry, which fills at the week's end, tells the weeks apart
  expect(paired.work.dayUnits[3]).toBeCloseTo(usual.work.dayUnits[3] ?? 0, 9);
});

test('BU6: no pair is sold of what is not there, nor more of a product than its shelf held', () => {
  const empty = (state: Float64Array) => {
    state[world.layout.stock + at('joggers')] = 0;
  };
  expect(sum(ample(bundle(0.3), empty).work.dayPairs)).toBe(0);
  expect(sum(ample({ ...bundle(0.3), onShelf: { ...plan().onShelf, joggers: false } }).work.dayPairs)).toBe(
    0,
  );
  for (let week = 1; week <= 30; week++) {
    const { work, state } = drawn(bundle(0.4), week, 12);
    for (let j = 0; j < J; j++) {
      expect(work.skuUnits[j]).toBeLessThanOrEqual(12 + (work.skuReceived[j] ?? 0));
      expect(state[world.layout.stock + j]).toBeGreaterThanOrEqual(0);
    }
  }
});

test('BU7: half of the paired units are bought ahead of need', () => {
  const { work, state } = ample(bundle(0.2));
  const usual = ample({});
  const tops = world.scenario.categories.findIndex(({ id }) => id === 'tops');
  const more = (state[world.layout.pantry + tops] ?? 0) - (usual.state[world.layout.pantry + tops] ?? 0);
  expect(more).toBeCloseTo(
    0.5 * (scenario.skus[at('tee')]?.forwardBuyShare ?? 0) * (work.redemptions[4] ?? 0),
    9,
  );
});

test('BU8: a bundle is off by default, of two different products, 1 to 40 % off, and costs its set-up', () => {
  expect(plan().bundle).toBeNull();
  const game = newGame();
  const paths = (depth: number, second: string, mask = 127) =>
    checkPlan(game, bundle(depth, mask, second)).map(({ path }) => path);
  expect(paths(0.2, 'joggers')).toEqual([]);
  expect(paths(0.41, 'joggers')).toEqual(['bundle.depthShare']);
  expect(paths(0.005, 'joggers', 0)).toEqual(['bundle.depthShare', 'bundle.dayMask']);
  expect(paths(0.2, 'tee')).toEqual(['bundle.secondSkuId']);
  expect(paths(0.2, 'cloak')).toEqual(['bundle.secondSkuId']);
});
