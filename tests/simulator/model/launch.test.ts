import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/simulator/calibrate.ts';
import { createGame, openGame, playWeek } from '../../../src/simulator/game.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { nextAwareness } from '../../../src/simulator/model/launch.ts';
import { luckOf } from '../../../src/simulator/model/luck.ts';
import { checkPlan, orderedUnits } from '../../../src/simulator/plan.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { stocksValue } from '../../../src/simulator/scoring/value.ts';
import { newGame, viewOf } from '../support/games.ts';
import { drafts } from '../support/market-shops.ts';
import { key, layout, plan, playOne, scenario, skuCount, sum, warmState, world } from '../support/shop.ts';

const shelf = (off: readonly string[]) => ({
  onShelf: Object.fromEntries(scenario.skus.map(({ id }) => [id, !off.includes(id)])),
});

// .05 + (.0075·(1 + 12,000 ÷ 5,000) + .095·.05·(4.3 ÷ 4.3)²)·.95 = .05 + (.0255 + .00475)·.95 = .0787375
test('AW1: a new product becomes known by advertising and by word of mouth (Bass 1969)', () => {
  expect(nextAwareness(world, 0.05, 1_200_000, 4.3)).toBeCloseTo(0.0787375, 12);
  // half known, nothing spent, 4.6 stars: .5 + (.0075 + .095·.5·1.144402)·.5 = .530930
  expect(nextAwareness(world, 0.5, 0, 4.6)).toBeCloseTo(0.53093, 5);
});

test('AW2: awareness never falls and never passes one; more advertising and better reviews never slow it', () => {
  const state = fc.record({
    known: fc.double({ min: 0.001, max: 1, noNaN: true }),
    spent: fc.integer({ min: 0, max: 5_000_000 }),
    stars: fc.double({ min: 1, max: 5, noNaN: true }),
  });
  fc.assert(
    fc.property(state, ({ known, spent, stars }) => {
      const next = nextAwareness(world, known, spent, stars);
      expect(next).toBeGreaterThanOrEqual(known);
      expect(next).toBeLessThanOrEqual(1);
      expect(nextAwareness(world, known, spent + 100_000, stars)).toBeGreaterThanOrEqual(next);
      expect(nextAwareness(world, known, spent, Math.min(5, stars + 0.1))).toBeGreaterThanOrEqual(next);
    }),
  );
  // known to nine in ten within half a year at the reference budgets
  let known = 0.05;
  let weeks = 0;
  for (; known < 0.9 && weeks < 100; weeks++) known = nextAwareness(world, known, 1_250_000, 4.3);
  expect(weeks).toBeGreaterThan(13);
  expect(weeks).toBeLessThan(52);
});

test('AW3: off the shelf a product is not seen, sold, reviewed or reordered; a single order still is one', () => {
  const off = plan(shelf(['cap']));
  for (const luck of [undefined, luckOf(key, 2)]) {
    const start = warmState();
    start[layout.awareness + 9] = 0.3;
    const { work, state, before } = playOne({ plan: off, state: start, ...(luck ? { luck } : {}) });
    expect([work.skuUnits[9], work.skuLost[9], work.skuOrdered[9], work.skuReviews[9]]).toEqual([0, 0, 0, 0]);
    for (const cell of [layout.awareness, layout.reviewCount, layout.reviewStars, layout.referencePrice])
      expect(state[cell + 9]).toBe(before[cell + 9]);
    expect([...work.daySkuSoldOutAt].filter((_, i) => i % skuCount === 9)).toEqual(Array(7).fill(-1));
    expect(sum(work.skuUnits)).toBeGreaterThan(0);
  }
  const single = plan({ ...shelf(['cap']), purchase: { cap: { kind: 'order', units: 40 } } });
  expect(compileDecisions(world, single).purchaseUnits[9]).toBe(40);
  const game = newGame();
  expect(
    orderedUnits(
      viewOf(game),
      plan({ ...shelf(['cap']), purchase: { cap: { kind: 'order-up-to', units: 900 } } }),
      'cap',
    ),
  ).toBe(0);
});

test('AW4: a product’s weight in the choice is as large as the share of buyers who know it', () => {
  const half = warmState();
  half[layout.awareness] = 0.5;
  const [known, unknown] = [playOne({}).work, playOne({ state: half }).work];
  for (let g = 0; g < 5; g++)
    expect(unknown.weight[g * skuCount]! / known.weight[g * skuCount]!).toBeCloseTo(0.5, 12);
  expect(unknown.skuReferenceDemand[0]!).toBeLessThan(known.skuReferenceDemand[0]!);
  expect(unknown.skuReferenceDemand[1]!).toBeGreaterThan(known.skuReferenceDemand[1]!);
  // established products are known to all and stay so
  expect([...playOne({}).state.subarray(layout.awareness, layout.awareness + skuCount)]).toEqual(
    Array(skuCount).fill(1),
  );
});

test('AW5: a shop is calibrated, played and launched with a product that its previous owner never sold', () => {
  const draft = drafts.find(({ id }) => id === 'accessories');
  if (draft === undefined) throw new Error('the accessories are gone');
  const calibrated = calibrate(draft);
  const at = draft.skus.findIndex(({ launchAwareness }) => launchAwareness < 1);
  expect(draft.skus[at]?.id).toBe('power-wallet');
  expect(draft.reference.onShelf['power-wallet']).toBe(false);
  expect([calibrated.weeklyUnits[at], calibrated.baseStockUnits[at]]).toEqual([0, 0]);
  expect(calibrated.warmState.every(Number.isFinite)).toBe(true);
  const shop: Scenario = { ...draft, calibrated };
  let game = openGame(createGame({ scenario: shop, seed: 'launch' }), shop);
  const launched = {
    onShelf: { 'power-wallet': true },
    purchase: { 'power-wallet': { kind: 'order-up-to' as const, units: 120 } },
  };
  expect(checkPlan(game, launched)).toEqual([]);
  const units: number[] = [];
  const known: number[] = [];
  for (let week = 0; week < 8; week++) {
    const played = playWeek(game, week === 0 ? launched : {}, shop);
    game = played.game;
    const sku = played.result.skus[at];
    units.push(sku?.units ?? -1);
    known.push(sku?.awarenessShare ?? -1);
  }
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(known[7]).toBeGreaterThan(0.2);
  // nothing on the shelf for twelve days, then more from week to week
  expect(units[0]).toBe(0);
  expect(units[7]).toBeGreaterThan(units[2] ?? 0);
}, 30_000);

test('AW6: a shelf without any product is refused, and stock of a new product counts against an average one', () => {
  const game = newGame();
  const none = shelf(scenario.skus.map(({ id }) => id));
  expect(checkPlan(game, none).map(({ code }) => code)).toEqual(['plan/no-products']);
  expect(checkPlan(game, { onShelf: { scarf: true } }).map(({ code }) => code)).toEqual([
    'plan/unknown-product',
  ]);
  expect(checkPlan(game, shelf(['tee', 'cap']))).toEqual([]);
  expect(world.usualUnits).toEqual(world.weeklyUnits);
  const value = (units: number) => {
    const state = warmState();
    state[layout.stock + 9] = units;
    return stocksValue(world, state, plan(), {});
  };
  expect(value(50)).toBe(value(60));
  expect(value(10_000)).toBeLessThan(value(60));
});
