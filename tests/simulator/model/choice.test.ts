import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intensities, openChoice, secondChoices } from '../../../src/simulator/model/choice.ts';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { openPromotions, promotionsOfDay } from '../../../src/simulator/model/promotion.ts';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import type { FullPlan } from '../../../src/simulator/vocabulary.ts';
import {
  layout,
  plan,
  playOne,
  reference,
  scenario,
  skuCount,
  stocked,
  sum,
  warmState,
  world,
} from '../support/shop.ts';

const work = makeWorkspace(world);
const J = skuCount;
const { segments, choice } = scenario;
const prices = fc.array(fc.integer({ min: 3000, max: 60_000 }), { minLength: J, maxLength: J });
const products = fc.integer({ min: 0, max: J - 1 });

/** The warm state with everything that moves utility at its reference. */
function plainState(): Float64Array {
  const state = warmState();
  for (let j = 0; j < J; j++) {
    state[layout.referencePrice + j] = world.usualPrice[j] ?? 0;
    state[layout.reviewCount + j] = 150;
    state[layout.reviewStars + j] = 150 * 4.3;
  }
  for (let k = 0; k < world.categoryCount; k++) {
    state[layout.rivalPrice + k] = 1;
    state[layout.pantry + k] = 0;
  }
  state[layout.listing] = 0.6;
  state[layout.fatigue] = 0;
  return state;
}

const priced = (fen: readonly number[]): Partial<FullPlan> => ({
  listPriceFen: Object.fromEntries(scenario.skus.map((sku, j) => [sku.id, fen[j] ?? sku.usualPriceFen])),
});

/** Chance that a viewer of each segment puts each product in the cart: new, then returning customers. */
function chances(
  change: Partial<FullPlan> = {},
  { state = plainState(), without = [] as number[], flashDay = false, returning = false } = {},
): number[][] {
  const decisions = compileDecisions(world, plan(change));
  work.rivalIndex.set(state.subarray(layout.rivalPrice, layout.rivalPrice + world.categoryCount));
  openChoice(world, work, state, decisions);
  openPromotions(world, work, decisions, state[layout.fatigue] ?? 0);
  promotionsOfDay(world, work, decisions, 0, 1);
  work.newViewers.fill(returning ? 0 : 1);
  work.returningViewers.fill(returning ? 1 : 0);
  work.available.fill(1);
  for (const j of without) work.available[j] = 0;
  intensities(world, work, flashDay, without.length === 0, 1, work.demand, true);
  return segments.map((_, g) => [...work.lambda.subarray(g * J, (g + 1) * J)]);
}
const first = (table: number[][]) => table[0] ?? [];

test('D1: at its references a product has the base utility plus its popularity', () => {
  chances();
  segments.forEach((_, g) => {
    for (let j = 0; j < J; j++) {
      const utility = scenario.calibrated.baseUtility + (scenario.skus[j]?.popularity ?? 0);
      expect(work.weight[g * J + j]).toBeCloseTo(Math.exp(utility / 0.8), 12);
    }
  });
});

// e^S = (Σ e^{V/.8})^.8; own share e^S ÷ (1 + .40 + e^S)
test('D2: own products, rivals and leaving add up to one, as in the nested logit written out', () => {
  fc.assert(
    fc.property(prices, (fen) => {
      const table = chances(priced(fen));
      segments.forEach((_, g) => {
        let sumOfWeights = 0;
        for (let j = 0; j < J; j++) sumOfWeights += work.weight[g * J + j] ?? 0;
        const shop = sumOfWeights ** 0.8;
        const own = sum(table[g] ?? []);
        const [leave, rivals] = [1 / (1.4 + shop), 0.4 / (1.4 + shop)];
        expect(own).toBeCloseTo(shop / (1.4 + shop), 12);
        expect(own + leave + rivals).toBeCloseTo(1, 12);
        expect(sum(work.share.subarray(g * J, (g + 1) * J))).toBeCloseTo(1, 12);
      });
    }),
    { numRuns: 50 },
  );
});

test('D3: the ratio of two products’ shares does not depend on a third', () => {
  fc.assert(
    fc.property(prices, fc.integer({ min: 3000, max: 60_000 }), (fen, other) => {
      const one = first(chances(priced(fen)));
      const two = first(chances(priced([other, ...fen.slice(1)])));
      expect((two[1] ?? 0) / (two[2] ?? 1) / ((one[1] ?? 0) / (one[2] ?? 1))).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
});

test('D4: a dearer product loses buyers and every other product gains', () => {
  fc.assert(
    fc.property(prices, products, (fen, raised) => {
      const before = chances(priced(fen));
      const after = chances(priced(fen.map((price, j) => (j === raised ? price * 1.1 : price))));
      segments.forEach((_, g) => {
        for (let j = 0; j < J; j++) {
          const gain = (after[g]?.[j] ?? 0) - (before[g]?.[j] ?? 0);
          if (j === raised) expect(gain).toBeLessThan(0);
          else expect(gain).toBeGreaterThan(0);
        }
        expect(sum(after[g] ?? [])).toBeLessThan(sum(before[g] ?? []));
      });
    }),
    { numRuns: 50 },
  );
});

// Price-seekers, tee at ¥79: utility changes by −2.85·1.10·ln(p/79) and −1.1·ln(p/79) above, +.6·ln(79/p) below.
test('D5: a price above the reference price costs more utility than one below brings', () => {
  const utility = (fen: number) => {
    chances(priced([fen]));
    return 0.8 * Math.log(work.weight[0] ?? 0);
  };
  const usual = utility(7900);
  expect(utility(7900 * 1.1) - usual).toBeCloseTo(-(2.85 * 1.1 + 1.1) * Math.log(1.1), 9);
  expect(utility(7900 / 1.1) - usual).toBeCloseTo((2.85 * 1.1 + 0.6) * Math.log(1.1), 9);
  for (const { lossSensitivity, gainSensitivity } of segments) {
    const ratio = lossSensitivity / gainSensitivity;
    expect(ratio).toBeGreaterThanOrEqual(1.2);
    expect(ratio).toBeLessThanOrEqual(2.5);
  }
});

// all at π = .9: 1 + .40 ÷ .81 = 1.493827
test('D6: cheaper rivals take buyers and leave shares within the shop alone', () => {
  const before = chances();
  const shares = [...work.share];
  const state = plainState();
  state.fill(0.9, layout.rivalPrice, layout.rivalPrice + world.categoryCount);
  const after = chances({}, { state });
  expect(work.competitor[0]).toBeCloseTo(1.493827, 6);
  expect([...work.share]).toEqual(shares);
  segments.forEach((_, g) => {
    const lost = sum(after[g] ?? []) / sum(before[g] ?? []);
    expect(lost).toBeLessThan(1);
    expect(lost).toBeGreaterThan(1.4 / 1.493827);
  });
});

test('D7: with the reference price following, elasticity is −β·e·[(1 − s) ÷ τ + s·(1 − P)]', () => {
  const step = 1e-5;
  scenario.skus.forEach((sku, j) => {
    const at = (factor: number) => {
      const state = plainState();
      state[layout.referencePrice + j] = sku.usualPriceFen * factor;
      const fen = scenario.skus.map(({ usualPriceFen }, k) =>
        k === j ? usualPriceFen * factor : usualPriceFen,
      );
      return chances(priced(fen), { state });
    };
    const [down, up] = [at(Math.exp(-step)), at(Math.exp(step))];
    const table = at(1);
    segments.forEach((segment, g) => {
      const measured = (Math.log(up[g]?.[j] ?? 0) - Math.log(down[g]?.[j] ?? 0)) / (2 * step);
      const own = sum(table[g] ?? []);
      const share = (table[g]?.[j] ?? 0) / own;
      const formula =
        -segment.logPriceSensitivity * sku.priceElasticityFactor * ((1 - share) / 0.8 + share * (1 - own));
      expect(measured).toBeCloseTo(formula, 5);
    });
  });
});

test('D8: returning customers have 1.05 more utility for the shop', () => {
  const [fresh, again] = [chances(), chances({}, { returning: true })];
  segments.forEach((_, g) => {
    const odds = (table: number[][]) => sum(table[g] ?? []) / (1 - sum(table[g] ?? []));
    expect(Math.log(odds(again) / odds(fresh))).toBeCloseTo(1.05, 9);
  });
});

test('D9: without a product, its buyers’ second choices are the difference of two nested logits', () => {
  for (const out of [0, 6]) {
    const all = chances();
    const retained = secondChoices(world, work, false, out, work.splitInto);
    const second = [...work.splitInto.subarray(0, J)];
    const rest = chances({}, { without: [out] });
    let buyers = 0;
    const expected = new Array<number>(J).fill(0);
    segments.forEach((_, g) => {
      buyers += all[g]?.[out] ?? 0;
      for (let k = 0; k < J; k++) {
        if (k !== out) expected[k] = (expected[k] ?? 0) + (rest[g]?.[k] ?? 0) - (all[g]?.[k] ?? 0);
      }
    });
    for (let k = 0; k < J; k++) expect(second[k]).toBeCloseTo((expected[k] ?? 0) / buyers, 9);
    expect(retained).toBeCloseTo(sum(expected) / buyers, 9);
    // most leave: about a third stays in the shop
    expect(retained).toBeGreaterThan(0.25);
    expect(retained).toBeLessThan(0.45);
    expect(rest.map((row) => row[out])).toEqual([0, 0, 0, 0, 0]);
  }
});

test('D10: better ratings, more reviews, a better listing, a shorter promise and a longer window sell more', () => {
  const base = chances();
  const better = (change: Partial<FullPlan>, alter: (state: Float64Array) => void = () => undefined) => {
    const state = plainState();
    alter(state);
    const table = chances(change, { state });
    segments.forEach((_, g) => {
      expect(sum(table[g] ?? [])).toBeGreaterThan(sum(base[g] ?? []));
    });
  };
  better({}, (state) => state.fill(150 * 4.4, layout.reviewStars, layout.reviewStars + J));
  better({}, (state) => {
    state.fill(300, layout.reviewCount, layout.reviewCount + J);
    state.fill(300 * 4.3, layout.reviewStars, layout.reviewStars + J);
  });
  better({}, (state) => state.fill(0.7, layout.listing, layout.listing + 1));
  better({ promiseDays: 3 });
  better({ returnWindowDays: 14 });
  // quality segment: ¾ of a star per .6·ln; .35 per point of listing; .02 a day; .003 a day of window
  const utility = () => 0.8 * Math.log(work.weight[J] ?? 0);
  chances();
  const usual = utility();
  const state = plainState();
  state.fill(150 * 4.5, layout.reviewStars, layout.reviewStars + J);
  state[layout.listing] = 0.7;
  chances({ promiseDays: 2, returnWindowDays: 10 }, { state });
  expect(utility() - usual).toBeCloseTo(0.6 * Math.log(4.5 / 4.3) + 0.35 * 0.1 + 0.02 * 2 + 0.003 * 3, 9);
});

// a tenth of a week's units in the pantry: 1 − .55 × .1 = .945; a full two weeks: at the floor of ½
test('D11: a full pantry lowers the demand of its category only', () => {
  const table = chances();
  const filled = (weeks: number) => {
    const state = plainState();
    state[layout.pantry] = weeks * (world.categoryWeeklyUnits[0] ?? 0);
    return chances({}, { state });
  };
  scenario.skus.forEach((_, j) => {
    const mine = world.categoryOf[j] === 0;
    expect((filled(0.1)[0]?.[j] ?? 0) / (table[0]?.[j] ?? 1)).toBeCloseTo(mine ? 0.945 : 1, 12);
    expect((filled(2)[0]?.[j] ?? 0) / (table[0]?.[j] ?? 1)).toBeCloseTo(mine ? 0.5 : 1, 12);
  });
});

test('D12: orders are carts × .2981 × chat × accepted orders', () => {
  expect(choice.cartToOrderRate).toBeCloseTo(1 - 0.7019, 12);
  // no luck, ample stock: of a day's intensities with cart-to-order 1, orders are that share
  const full = playOne({ work, state: stocked(warmState(), 5000) });
  const orders = full.work.dayOrders[6] ?? 0;
  const answered = full.work.dayAnswered60[6] ?? 0;
  let carts = 0;
  for (let g = 0; g < 5; g++) {
    carts +=
      (work.newViewers[g] ?? 0) * (work.cartShareNew[g] ?? 0) +
      (work.returningViewers[g] ?? 0) * (work.cartShareReturning[g] ?? 0);
  }
  const chat = 1 + 2.2 * 0.075 * (0.35 * answered - 0.2 * (1 - answered) - (0.35 * 0.75 - 0.2 * 0.25));
  const accepted = 1 - 0.04 * reference.riskStrictness ** 2;
  // the gateway is down 3 days in 700, and loses 40 % of what is paid then
  const paid = 1 - (0.03 / 7) * 0.4;
  expect(orders / (carts * 0.2981 * chat * accepted * paid)).toBeCloseTo(1, 12);
});

// Quality segment, hoodie at 20 % off: (1.52·1.00 + .30)·.223144 + .35·.7·(1 − e^−1.666667) = .406121 + .198725
test('D13: a flash price pulls by the saving and by urgency', () => {
  const flash = { skuIds: ['hoodie'], depthShare: 0.2, capUnitsPerDay: null, dayMask: 1 };
  const usual = chances();
  const table = chances({ flash }, { flashDay: true });
  const pull = 0.8 * Math.log((work.flashWeight[J + 1] ?? 0) / (work.weight[J + 1] ?? 1));
  expect(pull).toBeCloseTo(0.406121 + 0.198725, 5);
  expect(table[1]?.[1]).toBeGreaterThan(usual[1]?.[1] ?? 1);
  expect(table[1]?.[0]).toBeLessThan(usual[1]?.[0] ?? 0);
});
