import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileDecisions } from '../../../src/simulator/model/decisions.ts';
import { pageLoadFactor } from '../../../src/simulator/model/page-work.ts';
import {
  auction,
  emailVisitsPerCustomer,
  flashTraffic,
  hill,
  openTraffic,
  visitsOfDay,
} from '../../../src/simulator/model/traffic.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { CHANNELS, type Channel, type FullPlan } from '../../../src/simulator/vocabulary.ts';
import { budgets, factors } from '../support/laws.ts';
import { cells, layout, plan, playOne, scenario, sum, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const at = (channel: Channel) => CHANNELS.indexOf(channel);

/** Mean visits by channel on a day of factor 1, and the media pressure they leave in `state`. */
function visits(
  change: Partial<FullPlan> = {},
  { state = warmState(), day = 0, factor = 1, isoWeek = 0 } = {},
): Record<Channel, number> {
  const decisions = compileDecisions(world, plan(change));
  work.market = world.market[isoWeek]!;
  const traffic = openTraffic(world, work, state, decisions);
  visitsOfDay(world, work, state, decisions, traffic, day, factor, 1);
  return Object.fromEntries(CHANNELS.map((channel, c) => [channel, work.channelVisitMean[c]])) as Record<
    Channel,
    number
  >;
}

test('T1: reach is none at 0, half at K and never all', () => {
  expect(hill(0, 1500, 1)).toBe(0);
  expect(hill(1500, 1500, 1)).toBe(0.5);
  expect(hill(1500, 1500, 1.3)).toBe(0.5);
  // 3,000 ÷ (3,000 + 1,500) = 2/3; 2^1.3 = 2.462289, ÷ 3.462289 = .711174
  expect(hill(3000, 1500, 1)).toBeCloseTo(2 / 3, 12);
  expect(hill(3000, 1500, 1.3)).toBeCloseTo(0.711174, 6);
  const spends = fc.double({ min: 0, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(spends, spends, fc.double({ min: 0.5, max: 3, noNaN: true }), (a, b, exponent) => {
      const [less, more] = [hill(Math.min(a, b), 1500, exponent), hill(Math.max(a, b), 1500, exponent)];
      expect(less).toBeLessThanOrEqual(more + 1e-12);
      expect(more).toBeLessThanOrEqual(1);
    }),
  );
});

test('T2: media pressure settles at the daily budget, and its weekly share is left after a week without', () => {
  const state = warmState();
  state.fill(0, layout.adstock, layout.adstock + 3);
  // 200 weeks of ¥7,000 a week: ¥1,000 a day
  const spend = { socialBudgetFen: 700_000, contentBudgetFen: 700_000, kolBudgetFen: 0 };
  for (let day = 0; day < 1400; day++) visits(spend, { state, day: day % 7 });
  expect(state[layout.adstock]).toBeCloseTo(100_000, 3);
  expect(state[layout.adstock + 2]).toBeCloseTo(100_000, 3);
  state[layout.adstock + 1] = 100_000;
  for (let day = 0; day < 7; day++) {
    visits({ socialBudgetFen: 0, contentBudgetFen: 0, kolBudgetFen: 0 }, { state, day });
  }
  expect(state[layout.adstock]).toBeCloseTo(30_000, 3);
  expect(state[layout.adstock + 1]).toBeCloseTo(20_000, 3);
  expect(state[layout.adstock + 2]).toBeCloseTo(85_000, 3);
});

test('T3: the creators’ budget is paced 4.0, 1.8 and .24, seven in all', () => {
  // with the last pressure gone, what a day adds is (1 − .2^(1/7)) of its spending
  const added = [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const state = warmState();
    state[layout.adstock + 1] = 0;
    visits({ kolBudgetFen: 700_000, kolLiveDay: 4 }, { state, day });
    return (state[layout.adstock + 1] ?? 0) / (1 - 0.2 ** (1 / 7)) / 100_000;
  });
  [0.24, 0.24, 0.24, 0.24, 4, 1.8, 0.24].forEach((share, day) => {
    expect(added[day]).toBeCloseTo(share, 9);
  });
  expect(sum(added)).toBeCloseTo(7, 9);
});

// y = 1: share 1 − 1/e = .632121; price 1.60·(1 − .367879 ÷ .632121) = 1.60 × .418023 = ¥.668837
test('T4: at a bid of the mean rival rank, .632 of impressions at .418 of the bid', () => {
  const { share, costPerClickFen } = auction(160, 160, 1);
  expect(share).toBeCloseTo(0.632121, 6);
  expect(costPerClickFen).toBeCloseTo(66.8837, 3);
  expect(auction(0, 160, 1)).toEqual({ share: 0, costPerClickFen: 0 });
  // the mean of an exponential rank below the bid, by integration
  let paid = 0;
  let won = 0;
  for (let rank = 0.05; rank < 240; rank += 0.1) {
    const density = (Math.exp(-rank / 160) / 160) * 0.1;
    paid += rank * density;
    won += density;
  }
  expect(auction(240, 160, 1).share).toBeCloseTo(won, 5);
  expect(auction(240, 160, 1).costPerClickFen).toBeCloseTo(paid / won, 3);
  // 24,000 searches a week ÷ 7 × .20 clicks × .632121
  expect(visits({ semBudgetFen: 2_000_000 }).sem).toBeCloseTo((24_000 / 7) * 0.2 * 0.632121, 3);
});

test('T5: the bid that earns most is the value of a click', () => {
  const earned = (bid: number, value: number) => {
    const { share, costPerClickFen } = auction(bid, 160, 1);
    return share * (value - costPerClickFen);
  };
  for (const value of [40, 160, 230, 480]) {
    let best = 1;
    for (let bid = 1; bid <= 600; bid++) if (earned(bid, value) > earned(best, value)) best = bid;
    expect(best).toBe(value);
  }
});

test('T6: paid search never costs more than its budget', () => {
  fc.assert(
    fc.property(budgets, fc.integer({ min: 0, max: 500 }), factors, (semBudgetFen, semMaxBidFen, factor) => {
      const clicks = visits({ semBudgetFen, semMaxBidFen }, { factor }).sem;
      const price = work.totals[TOTAL.costPerClick] ?? 0;
      expect(clicks * price).toBeLessThanOrEqual(semBudgetFen / 7 + 1e-6);
    }),
  );
});

test('T7: in the week of Double 11 rivals bid season^.6 times as much', () => {
  const season = world.season[45] ?? 0;
  expect(season).toBeGreaterThan(2);
  visits({}, { isoWeek: 46 });
  expect(work.totals[TOTAL.costPerClick]).toBeCloseTo(
    auction(160, 160 * season ** 0.6, 1).costPerClickFen,
    9,
  );
  // an ordinary week below the threshold of 1.25
  expect(world.season[41]).toBeLessThan(1.25);
  visits({}, { isoWeek: 42 });
  expect(work.totals[TOTAL.costPerClick]).toBeCloseTo(auction(160, 160, 1).costPerClickFen, 9);
});

test('T8: search visits follow the logistic of optimisation over competition, and competition falls', () => {
  const seo = (stock: number, week: number) => {
    const state = warmState();
    state[layout.seoStock] = stock;
    state[layout.weekIndex] = week;
    return visits({}, { state }).seo;
  };
  // at 1.15: 20 × 1,200 ÷ 2 + 40 × 500 ÷ (1 + e^(−.30/.18)) + 60 × 300 ÷ (1 + e^(−.55/.18))
  // = 12,000 + 16,823.5 + 17,191.2 = 46,014.7 a month, × .285 ÷ 30.4 = 431.4 a day
  expect(seo(1.15, 0)).toBeCloseTo((46_014.7 * 0.285) / 30.4, 1);
  // published figure of the falling competition: 10.1 % more visits after 26 weeks
  expect(seo(1.15, 26) / seo(1.15, 0)).toBeGreaterThan(1.101 * 0.995);
  expect(seo(1.15, 26) / seo(1.15, 0)).toBeLessThan(1.101 * 1.005);
  expect(seo(1.15, 1e4)).toBe(seo(1.15, 1e5));
  expect(seo(1.3, 0)).toBeGreaterThan(seo(1.15, 0));
});

// x = commission ÷ 12 %: x^1.5 ÷ (1 + x^1.5) × 900
test('T9: affiliates bring 450 visits a day at 12 %, none without commission', () => {
  expect(visits({ affiliateCommissionRate: 0.12 }).affiliate).toBeCloseTo(450, 9);
  expect(visits({ affiliateCommissionRate: 0 }).affiliate).toBe(0);
  // at 24 %: 2^1.5 = 2.828427, ÷ 3.828427 × 900 = 664.92
  expect(visits({ affiliateCommissionRate: 0.24 }).affiliate).toBeCloseTo(664.92, 2);
});

test('T10: sixteen times the search weight doubles new direct visits', () => {
  const direct = (weight: number) => {
    const state = warmState();
    state[layout.searchWeight] = weight;
    return visits({}, { state }).direct;
  };
  expect(direct(1)).toBeCloseTo(scenario.calibrated.newDirectVisitsPerDay, 9);
  expect(direct(16) / direct(1)).toBeCloseTo(2, 12);
});

test('T11: two sends reach 2 × .22 × .12 × e^−.15 of the list', () => {
  expect(emailVisitsPerCustomer(world, 1, 1)).toBeCloseTo(0.0264, 12);
  // 2 × .0264 × .860708 = .0454454 of contactable customers, × .64
  expect(emailVisitsPerCustomer(world, 2, 0.64)).toBeCloseTo(0.0290851, 6);
  const alive = sum(cells(warmState(), layout.customers, 15));
  const contactable = warmState()[layout.contactable] ?? 0;
  visits({ emailSends: 2 });
  expect(sum(work.returningEmail)).toBeCloseTo(
    (alive * emailVisitsPerCustomer(world, 2, contactable) * 0.8) / 7,
    6,
  );
  visits({ emailSends: 0 });
  expect(sum(work.returningEmail)).toBe(0);
});

test('T12: returning visits do not depend on advertising; all visits follow the day', () => {
  const back = (change: Partial<FullPlan>, factor: number) => {
    visits(change, { factor });
    return [...work.returningDirect];
  };
  const quiet = { socialBudgetFen: 0, kolBudgetFen: 0, semBudgetFen: 0, contentBudgetFen: 0 };
  expect(back(quiet, 1)).toEqual(back({}, 1));
  back({}, 1.3).forEach((daily, g) => {
    expect(daily / (back({}, 1)[g] ?? 1)).toBeCloseTo(1.3, 12);
  });
  // a tenth of the reference bid leaves the search budget slack, so every channel follows
  const [calm, busy] = [visits({ semMaxBidFen: 16 }), visits({ semMaxBidFen: 16 }, { factor: 1.3 })];
  for (const channel of CHANNELS) expect(busy[channel]).toBeCloseTo(1.3 * calm[channel], 9);
  // weekly: heavy customers at their rate × (1 − e^−k)/k with k = .24·.15 + .008 = .044
  const heavy = (scenario.calibrated.visitsPerWeek[2] ?? 0) * ((1 - Math.exp(-0.044)) / 0.044);
  expect(world.visitRate[2]).toBeCloseTo(heavy, 9);
});

test('T13: more money for a channel never brings fewer visits', () => {
  const levers: [keyof FullPlan, Channel][] = [
    ['socialBudgetFen', 'social'],
    ['kolBudgetFen', 'kol'],
    ['contentBudgetFen', 'content'],
    ['semBudgetFen', 'sem'],
  ];
  for (const [lever, channel] of levers) {
    fc.assert(
      fc.property(budgets, budgets, fc.integer({ min: 0, max: 6 }), (a, b, day) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((fen) => visits({ [lever]: fen }, { day }));
        expect(less?.[channel]).toBeLessThanOrEqual((more?.[channel] ?? 0) + 1e-9);
      }),
      { numRuns: 50 },
    );
  }
  // the same over a whole week of orders
  const orders = (socialBudgetFen: number) =>
    sum(playOne({ plan: plan({ socialBudgetFen }), work }).work.dayOrders);
  expect(orders(800_000)).toBeGreaterThan(orders(500_000));
  expect(orders(500_000)).toBeGreaterThan(orders(0));
});

test('T14: viewers are visits by mix, view share, intent and load', () => {
  visits();
  const { segmentMix, productViewShare, purchaseIntent } = scenario.channels;
  for (let g = 0; g < 5; g++) {
    const expected = CHANNELS.reduce(
      (total, channel) =>
        total +
        (work.channelVisitMean[at(channel)] ?? 0) *
          (segmentMix[channel][g] ?? 0) *
          productViewShare[channel] *
          purchaseIntent[channel],
      0,
    );
    expect(work.newViewers[g]).toBeCloseTo(expected, 9);
    // .60 of direct visits and .70 × .75 of e-mail visits become effective views
    const again = (work.returningDirect[g] ?? 0) * 0.6 + (work.returningEmail[g] ?? 0) * 0.7 * 0.75;
    expect(work.returningViewers[g]).toBeCloseTo(again, 9);
  }
  // .5·4.5 + .2·6.0 + .3·5.2 = 5.01 s, the reference
  expect(pageLoadFactor(world, 4.5, 6, 5.2)).toBe(1);
  // lighter images, 3.0 s: .75 s less; all three, 4.5 → 3.0, 6.0 → 4.5 and 5.2 → 4.0 s: 1.41 s less
  expect(pageLoadFactor(world, 3, 6, 5.2)).toBeCloseTo(1.046, 3);
  expect(pageLoadFactor(world, 3, 4.5, 4)).toBeCloseTo(1.088, 3);
});

test('T15: a flash day draws at most 35 % more new direct visitors, none for an empty shelf', () => {
  const lift = (units: number, depthShare: number, fatigue = 0) => {
    const state = warmState();
    state[layout.fatigue] = fatigue;
    state.fill(units, layout.stock, layout.stock + world.skuCount);
    const flash = { skuIds: scenario.skus.map(({ id }) => id), depthShare, capUnitsPerDay: null, dayMask: 1 };
    const opened = playOne({ state, plan: plan({ flash }), work });
    const decisions = compileDecisions(world, plan({ flash }));
    const before = visits({ flash }, { state: opened.before.slice() }).direct;
    flashTraffic(world, work, opened.before, decisions);
    return (work.channelVisitMean[0] ?? 0) / before - 1;
  };
  // all products, 24 % off, ample stock: .35 × (1 − e^−2) = .35 × .864665 = .302633
  expect(lift(1000, 0.24)).toBeCloseTo(0.302633, 6);
  expect(lift(1000, 0.24, 1)).toBeCloseTo(0.302633 * Math.exp(-0.65), 6);
  expect(lift(0, 0.24)).toBe(0);
  expect(lift(1000, 0.6)).toBeLessThan(0.35);
  expect(lift(5, 0.24)).toBeLessThan(lift(1000, 0.24));
});
