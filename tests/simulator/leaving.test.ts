import { describe, expect, test } from 'vitest';
import accessories from '../../src/content/scenarios/accessories.json' with { type: 'json' };
import fresh from '../../src/content/scenarios/fresh.json' with { type: 'json' };
import { createGame, playWeek } from '../../src/simulator/game.ts';
import { whyLeft } from '../../src/simulator/leaving.ts';
import { compileDecisions } from '../../src/simulator/model/decisions.ts';
import { emptyTally, REASON_COUNT, tallyDay } from '../../src/simulator/model/leaving.ts';
import { EXPECTED } from '../../src/simulator/model/luck.ts';
import { makeWorkspace } from '../../src/simulator/model/workspace.ts';
import { parseScenario, type Scenario } from '../../src/simulator/scenario.ts';
import type {
  FullPlan,
  LeavingReason,
  LeavingShare,
  Purchase,
  WeekPlan,
  WhyLeft,
} from '../../src/simulator/vocabulary.ts';
import { LEAVING_REASONS } from '../../src/simulator/vocabulary.ts';
import { simulateWeek } from '../../src/simulator/week.ts';
import { deepFreeze, newGame, playGame } from './support/games.ts';
import { total } from './support/order-sums.ts';
import { layout, plan, scenario, skuCount, stocked, sum, warmState, world } from './support/shop.ts';

function read(file: unknown): Scenario {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const pointsOf = (reasons: readonly LeavingShare[], reason: LeavingReason) =>
  reasons.find((share) => share.reason === reason)?.basisPoints ?? 0;
const addsUp = (reasons: readonly LeavingShare[], left: number) =>
  expect([total(reasons, (r) => r.basisPoints), total(reasons, (r) => r.visits)]).toEqual([10_000, left]);

/** The first week of a shop, played with `change`. */
function weekWith(change: WeekPlan): WhyLeft {
  const game = playGame(1, () => change, 'leaving');
  return whyLeft(game, 1, scenario);
}

const dearer = (factor: number): WeekPlan => ({
  listPriceFen: Object.fromEntries(
    scenario.skus.map(({ id, usualPriceFen }) => [id, Math.round((usualPriceFen * factor) / 100) * 100]),
  ),
});
const noPurchase: Readonly<Record<string, Purchase>> = Object.fromEntries(
  scenario.skus.map(({ id }) => [id, { kind: 'order', units: 0 }]),
);

/** Causes that levers move, from good to bad. */
const WORSE: readonly (readonly [LeavingReason, readonly WeekPlan[]])[] = [
  ['price', [dearer(1), dearer(1.1), dearer(1.25), dearer(1.5)]],
  ['delivery', [1, 2, 3, 5, 7].map((promiseDays) => ({ promiseDays }))],
  ['delivery', [{ serveRemoteZones: true }, { serveRemoteZones: false }]],
  ['checkout', [0, 300, 800, 1500].map((shipFeeFen) => ({ shipFeeFen }))],
  ['checkout', [4, 3, 2, 1].map((paymentMethods) => ({ paymentMethods }))],
  ['checkout', [0, 0.3, 0.6, 0.9].map((riskStrictness) => ({ riskStrictness }))],
  ['checkout', [0, 15_000, 3000].map((verificationThresholdFen) => ({ verificationThresholdFen }))],
  ['answers', [6, 3, 1.5, 0.5].map((serviceAgents) => ({ serviceAgents }))],
];

describe('the reasons of a week', () => {
  const plans: readonly WeekPlan[] = [
    { purchase: noPurchase, shipFeeFen: 900, promiseDays: 6 },
    {
      flash: { skuIds: ['tee', 'cap'], depthShare: 0.3, capUnitsPerDay: 10, dayMask: 0b0110000 },
      bundle: { firstSkuId: 'tee', secondSkuId: 'joggers', depthShare: 0.2, dayMask: 127 },
      memberPrice: { depthShare: 0.1, dayMask: 127 },
      purchase: noPurchase,
      onShelf: { vest: false },
    },
  ];
  const game = playGame(2, ({ entries }) => plans[entries.length] ?? {}, 'reasons');

  test('WL1: every visit that did not buy has one reason; visits and hundredths of a per cent add up', () => {
    for (const week of [-3, 0, 1, 2]) {
      const found = whyLeft(game, week, scenario);
      expect(found.leftVisits).toBe(found.visits - found.orders);
      expect(found.reasons.map(({ reason }) => reason)).toEqual([...LEAVING_REASONS]);
      addsUp(found.reasons, found.leftVisits);
      for (const { visits, basisPoints } of found.reasons)
        expect(Number.isSafeInteger(visits) && visits >= 0 && basisPoints >= 0).toBe(true);
    }
  });

  test('WL1: figures are those of the week, and the other shops add up as well', () => {
    const result = game.shop?.results.find(({ week }) => week === 2);
    const found = whyLeft(game, 2, scenario);
    expect([found.visits, found.orders]).toEqual([result?.visits, result?.orders]);
    for (const file of [accessories, fresh]) {
      const other = read(file);
      const played = playWeek(createGame({ scenario: other, seed: 'reasons' }), {}, other).game;
      const why = whyLeft(played, 1, other);
      addsUp(why.reasons, why.leftVisits);
      for (const { leftViews, reasons } of why.skus) addsUp(reasons, leftViews);
    }
  });

  test('WL5: each product on the shelf has reasons of its own, which add up to its views without an order', () => {
    const found = whyLeft(game, 2, scenario);
    expect(found.skus.map(({ skuId }) => skuId)).toEqual(
      scenario.skus.map(({ id }) => id).filter((id) => id !== 'vest'),
    );
    for (const { views, leftViews, reasons } of found.skus) {
      expect(leftViews).toBeLessThanOrEqual(views);
      addsUp(reasons, leftViews);
    }
    // one product made dear keeps its own buyers away more than before, and more than the others' buyers
    const priced = weekWith({ listPriceFen: { hoodie: 19_900 } });
    const of = (why: WhyLeft, id: string) => {
      const sku = why.skus.find(({ skuId }) => skuId === id);
      return sku === undefined ? 0 : pointsOf(sku.reasons, 'price');
    };
    expect(of(priced, 'hoodie')).toBeGreaterThan(of(weekWith({}), 'hoodie') + 50);
    expect(of(priced, 'hoodie')).toBeGreaterThan(of(priced, 'dress'));
  });

  test('WL6: reading them changes nothing, and a week that has not been played has none', () => {
    const frozen = deepFreeze({ head: game.head, entries: game.entries });
    expect(whyLeft(frozen, 1, scenario)).toEqual(whyLeft(game, 1, scenario));
    expect(playWeek(game, {}, scenario).result).toEqual(playWeek(game, {}, scenario).result);
    expect(() => whyLeft(newGame(), 1, scenario)).toThrow('week 1 has not been played; the last is 0');
  });
});

describe('the share of a cause', () => {
  test.each(WORSE)('WL4: the worse it is, the more leave for it: %s, levers %#', (reason, plans) => {
    const shares = plans.map((change) => pointsOf(weekWith(change).reasons, reason));
    for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThan(shares[i - 1] ?? 0);
  });

  test('WL4: empty shelves, by the hour they were empty', () => {
    const stockOf = (week: number) => {
      const bare = playGame(4, () => ({ purchase: noPurchase }), 'bare');
      return pointsOf(whyLeft(bare, week, scenario).reasons, 'stock');
    };
    const [first, last] = [stockOf(1), stockOf(4)];
    expect(last).toBeGreaterThan(first);
  });
});

/** An expected week from a given state, read day by day: weights by reason, as shares. */
function expectedShares(
  before: (state: Float64Array) => void,
  change: Partial<FullPlan> = {},
): Record<LeavingReason, number> & { readonly sum: number } {
  const state = stocked(warmState(), 5000);
  before(state);
  const work = makeWorkspace(world);
  const decisions = compileDecisions(world, plan(change));
  const tally = emptyTally(world);
  let visits = 0;
  let orders = 0;
  simulateWeek(world, work, state, decisions, EXPECTED, 0, {
    parcels: () => {},
    dayClosed: (day) => {
      tallyDay({ world, work, state, decisions, luck: EXPECTED, day, flashDay: false }, tally);
      visits += work.dayVisits[day] ?? 0;
      orders += work.dayOrders[day] ?? 0;
    },
  });
  const all = sum(tally.shop);
  // before luck, what the tally holds is what came and did not buy
  expect(all / (visits - orders)).toBeGreaterThan(0.999);
  expect(all / (visits - orders)).toBeLessThan(1.001);
  const share = Object.fromEntries(LEAVING_REASONS.map((r, i) => [r, (tally.shop[i] ?? 0) / all]));
  return { ...share, sum: all } as Record<LeavingReason, number> & { sum: number };
}

describe('what a cause costs', () => {
  const rated =
    (stars: number, count = 150) =>
    (state: Float64Array) => {
      for (let j = 0; j < skuCount; j++) {
        state[layout.reviewCount + j] = count;
        state[layout.reviewStars + j] = count * stars;
      }
    };

  test('WL2: a shop without fault in a cause loses nobody to it', () => {
    const fair = expectedShares(
      (state) => {
        rated(5)(state);
        state[layout.listing] = 1;
        for (let k = 0; k < world.categoryCount; k++) state[layout.rivalPrice + k] = 1.2;
      },
      {
        listPriceFen: Object.fromEntries(scenario.skus.map((sku) => [sku.id, sku.usualPriceFen])),
        promiseDays: 1,
        optimisePictures: true,
        optimiseVideo: true,
        optimiseCode: true,
        paymentMethods: 4,
        backupGateway: true,
        riskStrictness: 0,
      },
    );
    for (const reason of LEAVING_REASONS)
      if (reason !== 'looking' && reason !== 'answers') expect(fair[reason], reason).toBeLessThan(1e-12);
    expect(fair.looking).toBeGreaterThan(0.99);
  });

  test('WL2: poorer or fewer reviews, a poorer or slower page and cheaper rivals each count more', () => {
    const stars = [4.9, 4.5, 4, 3.2].map((mean) => expectedShares(rated(mean)).reviews);
    const counts = [150, 60, 10].map((count) => expectedShares(rated(4.5, count)).reviews);
    const pages = [1, 0.8, 0.5, 0.2].map(
      (listing) => expectedShares((state) => state.fill(listing, layout.listing, layout.listing + 1)).page,
    );
    const loading = [3, 4.5, 6].map(
      (seconds) =>
        expectedShares((state) => state.fill(seconds, layout.pageSeconds, layout.pageSeconds + 1)).page,
    );
    const rivals = [1, 0.95, 0.85].map(
      (index) =>
        expectedShares((state) =>
          state.fill(index, layout.rivalPrice, layout.rivalPrice + world.categoryCount),
        ).price,
    );
    for (const rising of [stars, counts, pages, loading, rivals])
      for (let i = 1; i < rising.length; i++) expect(rising[i]).toBeGreaterThan(rising[i - 1] ?? 0);
  });

  test('WL3: what is lost is what the best shop would have sold more, shared by utility', () => {
    const dear = expectedShares(() => {}, {
      listPriceFen: Object.fromEntries(
        scenario.skus.map(({ id, usualPriceFen }) => [id, Math.round(usualPriceFen * 1.2)]),
      ),
      promiseDays: 7,
    });
    const causes = LEAVING_REASONS.filter((reason) => reason !== 'looking');
    expect(causes.length).toBe(REASON_COUNT - 1);
    expect(total(causes, (reason) => dear[reason]) + dear.looking).toBeCloseTo(1, 12);
    // a fifth more for the price is dearer to buyers than four days
    expect(dear.price).toBeGreaterThan(2 * dear.delivery);
  });
});
