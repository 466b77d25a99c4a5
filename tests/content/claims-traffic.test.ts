/** What the lessons on traffic say about their labs, and about weeks played for them. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AttributionSetup,
  attributionSetup,
  costPerOrder,
  mostMoved,
} from '../../src/components/lesson/labs/attribution/attribution-lab.ts';
import {
  type AuctionSetup,
  BIDS,
  BUDGETS,
  playAuction,
  readAuction,
} from '../../src/components/lesson/labs/auction/auction-lab.ts';
import {
  type BudgetSetup,
  bestMix,
  budgetAt,
  type Mix,
  playBudget,
  readBudget,
} from '../../src/components/lesson/labs/budget/budget-lab.ts';
import {
  type CommissionTry,
  playCommission,
  RATES,
  readCommission,
} from '../../src/components/lesson/labs/commission/commission-lab.ts';
import {
  playRanks,
  RANK_SPENDS,
  type RankSetup,
  readRank,
  type Timing,
} from '../../src/components/lesson/labs/rank/rank-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import {
  ATTRIBUTION_MODELS,
  createGame,
  customerBook,
  parseScenario,
  playWeek,
} from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const kept = new Map<string, { game: Game; result?: WeekResult }>();
const playOn = (seed: string, plans: readonly WeekPlan[]) => {
  let key = seed;
  let now: { game: Game; result?: WeekResult } = kept.get(key) ?? { game: createGame({ scenario, seed }) };
  kept.set(key, now);
  for (const plan of plans) {
    key += JSON.stringify(plan);
    now = kept.get(key) ?? playWeek(now.game, plan, scenario);
    kept.set(key, now);
  }
  return now;
};
const play = (seed: string, plans: readonly WeekPlan[]): WeekResult => {
  const { result } = playOn(seed, plans);
  if (!result) throw new Error('no week was played');
  return result;
};
const { shop } = createGame({ scenario, seed: 'lesson' });
if (!shop) throw new Error('the game came without its shop');
const { settings } = shop;
const yuan = (fen: number) => Math.round(fen / 100);
const channelOf = (result: WeekResult, id: string) => {
  const found = result.channels.find((one) => one.channel === id);
  if (!found) throw new Error(`no channel ${id}`);
  return found;
};

describe('lesson 9.1', () => {
  let setup: BudgetSetup;
  const at = (...mix: number[]) => readBudget(setup, mix as Mix);
  const gain = (...mix: number[]) => yuan(at(...mix).gainFen);
  const cost = (...mix: number[]) => Math.round(at(...mix).orderFen ?? 0) / 100;
  beforeAll(async () => {
    setup = await playBudget('lesson-budget', settings.purchase, play);
  }, 120_000);

  test('the splits of the first question', () => {
    expect([gain(1, 1, 1, 1), gain(0, 4, 0, 0), gain(1, 1, 0, 0), gain(0, 0, 2, 2)]).toEqual([
      960, -2257, 2789, -3624,
    ]);
    expect([at(0, 4, 0, 0).extraOrders, at(0, 0, 2, 2).extraOrders]).toEqual([102, 76]);
    expect(Math.round(cost(0, 4, 0, 0))).toBe(78);
    expect(Math.round(cost(0, 0, 2, 2))).toBe(105);
  });

  test('what the first ¥2,000 brings in each channel', () => {
    expect(
      [at(1, 0, 0, 0), at(0, 1, 0, 0), at(0, 0, 1, 0), at(0, 0, 0, 1)].map((one) => one.extraOrders),
    ).toEqual([80, 36, 29, 11]);
    expect(yuan(at(1, 0, 0, 0).spendFen)).toBe(1880);
    expect(gain(1, 0, 0, 0)).toBe(2669);
    // what an order leaves, from the splits that can tell it
    for (const mix of [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [1, 1, 0, 0],
    ]) {
      const one = at(...mix);
      const left = (one.gainFen + one.spendFen) / one.extraOrders / 100;
      expect(Math.abs(left - 57)).toBeLessThan(1.5);
    }
  });

  test('two of the four give back less than they take', () => {
    expect([1, 2, 3].map((place) => gain(...[0, 1, 2, 3].map((n) => (n === place ? 1 : 0))))).toEqual([
      82, -388, -1284,
    ]);
  });

  test('the second part brings less, and the best split spends under half', () => {
    expect(at(0, 2, 0, 0).extraOrders).toBe(65);
    expect(yuan(at(1, 0, 0, 0).next[0] ?? 0)).toBe(107);
    expect(yuan(budgetAt(setup, bestMix(setup)).spendFen)).toBe(3974);
    expect([at(1, 1, 1, 1).orders, budgetAt(setup, bestMix(setup)).orders]).toEqual([974, 936]);
    expect(gain(1, 1, 1, 1)).toBeLessThan(gain(...bestMix(setup)));
  });

  test('the previous owner pays for all four', () => {
    const { semBudgetFen, socialBudgetFen, kolBudgetFen, seoBudgetFen } = settings;
    expect(Math.min(semBudgetFen, socialBudgetFen, kolBudgetFen, seoBudgetFen)).toBeGreaterThan(0);
  });
});

describe('lesson 9.2', () => {
  let setup: RankSetup;
  const at = (timing: Timing, yuanAWeek: number) =>
    readRank(setup, timing, RANK_SPENDS.indexOf(yuanAWeek * 100));
  beforeAll(async () => {
    setup = await playRanks('lesson-rank', settings.purchase, play);
  }, 120_000);

  test('the first week is the same at every budget, the later ones are not', () => {
    for (const fen of RANK_SPENDS) expect(at('all', fen / 100).visits[0]).toBe(2894);
    const pair = (week: number) => [0, 2500].map((spend) => at('all', spend).visits[week - 1]);
    expect([pair(2), pair(4), pair(6), pair(10)]).toEqual([
      [2897, 3139],
      [2433, 3155],
      [1897, 2981],
      [1075, 2544],
    ]);
    expect(settings.seoBudgetFen).toBe(250_000);
  });

  test('early money earns, late money loses, and a place fades slowly', () => {
    expect([at('first', 1000).gainFen, at('second', 1000).gainFen].map(yuan)).toEqual([1935, -2061]);
    expect(at('first', 2500).moreAtEnd).toBe(742);
    expect([at('all', 2500).moreVisits, at('all', 5000).moreVisits]).toEqual([12_008, 15_887]);
    expect(at('all', 8000).moreVisits).toBe(18_038);
    expect([at('all', 8000).spendFen, at('all', 8000).gainFen].map(yuan)).toEqual([80_000, -56_825]);
    expect(Math.abs(at('all', 1000).gainFen)).toBeLessThan(60_000);
  });

  test('94% of what was built lasts a week', () => expect(scenario.channels.seo.carryOver).toBe(0.94));
});

describe('lesson 9.3', () => {
  let setup: AuctionSetup;
  const at = (budgetYuan: number, bidFen: number) =>
    readAuction(setup, BUDGETS.indexOf(budgetYuan * 100), BIDS.indexOf(bidFen));
  beforeAll(async () => {
    setup = await playAuction('lesson-auction', play);
  }, 120_000);

  test('from ¥1.40 to ¥3.20 orders grow and profit falls', () => {
    expect([at(12_000, 140).orders, at(12_000, 320).orders]).toEqual([75.8, 111.2]);
    expect([at(12_000, 140).gainFen, at(12_000, 320).gainFen].map(yuan)).toEqual([2856, 2116]);
    expect(at(12_000, 320).clickFen / 100).toBeCloseTo(1.1, 2);
    expect([at(3000, 320).clicks, at(3000, 180).clicks]).toEqual([2753, 3356]);
  });

  test('a flat top, and a budget that is not used up', () => {
    expect([140, 180, 240].map((bid) => yuan(at(6000, bid).gainFen))).toEqual([2856, 2834, 2790]);
    for (const bid of BIDS) expect(at(12_000, bid)).toEqual(at(6000, bid));
    expect(yuan(at(12_000, 320).spendFen)).toBe(4718);
    expect(Math.round(at(6000, 60).orderFen) / 100).toBe(10.64);
    expect(yuan(at(6000, 140).gainFen - at(6000, 60).gainFen)).toBe(548);
    for (const budget of BUDGETS.keys())
      for (const [place, bid] of BIDS.entries())
        expect(readAuction(setup, budget, place).clickFen).toBeLessThan(bid);
  });

  test('steps of bid: what the added orders cost', () => {
    const step = (low: number, high: number) => {
      const [from, to] = [at(6000, low), at(6000, high)];
      return [from.spendFen, to.spendFen].map(yuan).concat([from.orders, to.orders]);
    };
    expect(step(240, 320)).toEqual([3514, 4718, 100.2, 111.2]);
    expect(step(140, 180)).toEqual([1738, 2465, 75.8, 87.5]);
  });

  test('an order is ¥177, and 2.5% to 2.7% of clicks order', () => {
    const weeks = [1, 2, 3, 4, 5, 6].map((luck) => play(`lesson-auction-${luck}`, [{}]));
    const sum = (pick: (week: WeekResult) => number) => weeks.reduce((all, week) => all + pick(week), 0);
    expect(yuan(sum((week) => week.profit.netSalesFen) / sum((week) => week.orders))).toBe(177);
    const rate = sum((week) => channelOf(week, 'sem').orders) / sum((week) => channelOf(week, 'sem').visits);
    expect(rate).toBeGreaterThan(0.025);
    expect(rate).toBeLessThan(0.027);
  });
});

test('9.4: a week with creators swings by half', () => expect(scenario.channels.kol.performanceSd).toBe(0.5));

describe('lesson 9.5', () => {
  let tries: readonly CommissionTry[] = [];
  const at = (share: number) => readCommission(tries, RATES.indexOf(share));
  beforeAll(async () => {
    tries = await playCommission('lesson-commission', settings.purchase, play);
  }, 120_000);

  test('10%, 15% and 20%', () => {
    expect(settings.affiliateCommissionRate).toBe(0.1);
    expect([0.1, 0.15, 0.2].map((share) => at(share).orders)).toEqual([50, 67, 78]);
    expect([0.1, 0.15, 0.2].map((share) => yuan(at(share).paidFen))).toEqual([902, 1823, 2835]);
    expect([0.1, 0.15, 0.2].map((share) => yuan(at(share).gainFen))).toEqual([1720, 1827, 1471]);
    const gains = RATES.map((share) => at(share).gainFen);
    expect(RATES[gains.indexOf(Math.max(...gains))]).toBe(0.15);
  });

  test('messages: opened, followed, left', () => {
    const { openRate, clickToOpenRate, unsubscribeRate } = scenario.channels.email;
    expect([openRate, clickToOpenRate, unsubscribeRate]).toEqual([0.22, 0.12, 0.003]);
  });
});

describe('lesson 9.6', () => {
  const plans: WeekPlan[] = [{}, {}, {}, {}];
  const week = play('lesson-attribution', plans);
  const book = customerBook(playOn('lesson-attribution', plans).game, 4, scenario);
  const setup: AttributionSetup = attributionSetup(book, week, (one) => one);
  const model = (id: (typeof ATTRIBUTION_MODELS)[number]) => ATTRIBUTION_MODELS.indexOf(id);
  const credit = (channel: string, id: (typeof ATTRIBUTION_MODELS)[number]) => {
    const row = setup.rows.find((one) => one.name === channel);
    if (!row) throw new Error(`no row ${channel}`);
    return {
      orders: (row.milliOrders[model(id)] ?? 0) / 1000,
      cost: Math.round((costPerOrder(row, model(id)) ?? 0) / 10) / 10,
    };
  };

  test('creators and feed ads change places with the model', () => {
    expect(setup.orders).toBe(712);
    expect([credit('kol', 'lastClick'), credit('kol', 'firstClick')]).toEqual([
      { orders: 135, cost: 37 },
      { orders: 102, cost: 49 },
    ]);
    expect([credit('social', 'lastClick'), credit('social', 'firstClick')]).toEqual([
      { orders: 82, cost: 61 },
      { orders: 111, cost: 45 },
    ]);
    expect(mostMoved(setup, 0, 1)?.name).toBe('kol');
  });

  test('search ads stay near ¥29 under every model', () => {
    for (const id of ATTRIBUTION_MODELS) {
      expect(credit('sem', id).cost).toBeGreaterThan(28);
      expect(credit('sem', id).cost).toBeLessThan(30);
    }
  });

  test('the path of the worked example', () => {
    expect(setup.path).toEqual([
      { name: 'sem', daysBefore: 20 },
      { name: 'affiliate', daysBefore: 13 },
      { name: 'direct', daysBefore: 6 },
      { name: 'seo', daysBefore: 0 },
    ]);
    expect(setup.weights[model('timeDecay')]?.map((share) => Math.round(share * 1000))).toEqual([
      70, 140, 281, 509,
    ]);
  });

  const lucks = [1, 2, 3, 4, 5, 6, 7, 8].map((luck) => `lesson-attribution-${luck}`);
  const four = (first: WeekPlan, pick: (one: WeekResult) => number) =>
    lucks
      .flatMap((luck) => [1, 2, 3, 4].map((count) => play(luck, [first, {}, {}, {}].slice(0, count))))
      .reduce((all, one) => all + pick(one) / 32, 0);

  test('what was credited, and what is missing without', () => {
    const missing = (off: WeekPlan) => four({}, (one) => one.orders) - four(off, (one) => one.orders);
    const credited = (id: string) => four({}, (one) => channelOf(one, id).orders);
    const rounded = (off: WeekPlan, id: string) => [Math.round(credited(id)), Math.round(missing(off))];
    expect(rounded({ socialBudgetFen: 0 }, 'social')).toEqual([70, 47]);
    expect(rounded({ kolBudgetFen: 0 }, 'kol')).toEqual([59, 43]);
    expect([settings.socialBudgetFen, settings.kolBudgetFen]).toEqual([500_000, 500_000]);
  });

  test('82 orders of feed ads are ¥14,695', () => {
    const feed = channelOf(week, 'social');
    expect([yuan(feed.netSalesFen), feed.orders]).toEqual([14_695, 82]);
  });
});
