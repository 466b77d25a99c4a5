/** What the lessons on promotions and tiers say about their widgets, and about seasons played for them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readTiers, type TierSetup, tierSetup } from '../../src/components/lesson/labs/tier/tier-lab.ts';
import { playUplift, type UpliftTry } from '../../src/components/lesson/labs/uplift/uplift-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, Purchase, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, customerBook, parseScenario, playWeek } from '../../src/simulator/index.ts';

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
const { facts, settings } = shop;
const yuan = (fen: number) => Math.round(fen / 100);

describe('lesson 11.1', () => {
  let tries: readonly UpliftTry[] = [];
  const at = (depth: number) => {
    const one = tries[depth];
    if (!one) throw new Error(`no deal at ${depth}`);
    return one;
  };
  beforeAll(async () => {
    const hoodie = facts.skus.find((one) => one.id === 'hoodie');
    if (!hoodie) throw new Error('no hoodie');
    const { purchase } = settings;
    const product = { skuId: 'hoodie', name: 'hoodie', listPriceFen: 14_500, unitCostFen: 6400, purchase };
    tries = (await playUplift(product, 'lesson-uplift', play)).tries;
  }, 120_000);

  test('the hoodie stands at ¥145', () => expect(settings.listPriceFen['hoodie']).toBe(14_500));

  test('20 % off shows a record and loses over four weeks', () => {
    expect([at(4).unitsWithout, at(4).unitsWith]).toEqual([187, 527]);
    expect([at(0).salesFen, at(4).salesFen].map(yuan)).toEqual([27_043, 61_161]);
    expect([at(4).week, at(4).later].map(yuan)).toEqual([3342, -7304]);
    expect(-at(4).later).toBeGreaterThan(2 * at(4).week);
  });

  test('every depth sells more, and none earns over four weeks', () => {
    for (const one of tries.slice(1)) {
      expect(one.unitsWith).toBeGreaterThan(one.unitsWithout);
      expect(one.week + one.later).toBeLessThan(0);
    }
    expect(at(1).week + at(1).later).toBeGreaterThan(-40_000);
    expect(yuan(at(2).week + at(2).later)).toBe(-65);
  });

  test('30 % off shows less sales than 20 %, with hardly more units', () => {
    expect(at(5).salesFen).toBeLessThan(at(4).salesFen);
    expect(at(5).unitsWith / at(4).unitsWith).toBeLessThan(1.1);
  });

  test('from 15 % on the other products lose margin', () => {
    expect(tries.map((one) => one.otherProducts < 0)).toEqual([false, false, false, true, true, true]);
  });

  test('10 % off sells 342 in place of 187', () => expect(at(2).unitsWith).toBe(342));
});

describe('lesson 11.2', () => {
  const lucks = [1, 2, 3, 4, 5, 6];
  type Season = Readonly<Record<number, WeekPlan>>;
  const everyDay = 0b1111111;
  const { purchase } = settings;
  const more = Object.fromEntries(
    Object.entries(purchase).map(([id, one]): [string, Purchase] => [
      id,
      { ...one, units: Math.round(one.units * 1.8) },
    ]),
  );
  const gift = { thresholdFen: 19_900, valueFen: 2000, stockUnits: 1500, dayMask: everyDay };
  const flash = {
    skuIds: Object.keys(purchase),
    depthShare: 0.1,
    capUnitsPerDay: null,
    dayMask: everyDay,
  };
  const warm = (fen: number): Season => ({ 10: { warmUpBudgetFen: fen }, 11: { warmUpBudgetFen: 0 } });
  const stock: Season = { 8: { purchase: more }, 11: { purchase } };
  const withStock = (season: Season): Season => ({
    ...season,
    8: { purchase: more },
    11: { ...season[11], purchase },
  });
  const seasonOf = (season: Season) => {
    const weeks = (luck: number, last: number) =>
      play(
        `lesson-campaign-${luck}`,
        Array.from({ length: last }, (_, index) => season[index + 1] ?? {}),
      );
    const mean = (pick: (result: WeekResult) => number, week: number) =>
      lucks.reduce((sum, luck) => sum + pick(weeks(luck, week)), 0) / lucks.length;
    return {
      equity: mean((one) => one.balance.equityFen, 12),
      net: (week: number) => yuan(mean((one) => one.profit.netSalesFen, week)),
      profit: (week: number) => yuan(mean((one) => one.profit.operatingProfitFen, week)),
      lost: Math.round(mean((one) => one.lostUnits, 11)),
      visits: mean((one) => one.visits, 11),
      hoodies: (week: number) =>
        Math.round(mean((one) => one.skus.find((sku) => sku.skuId === 'hoodie')?.units ?? 0, week)),
    };
  };
  const plain = seasonOf({});
  const full = seasonOf(stock);
  const gain = (season: Season, from = plain) => yuan(seasonOf(season).equity - from.equity);

  test('stock earns what offers on empty shelves lose', () => {
    expect(gain(stock)).toBe(32_893);
    expect([yuan(full.equity), yuan(plain.equity)]).toEqual([822_742, 789_849]);
    expect(gain({ 11: { flash }, 12: { flash: null } })).toBe(-21_564);
    expect(gain({ 11: { gift }, 12: { gift: null } })).toBe(-7844);
    expect(gain(warm(400_000))).toBe(-3145);
    expect([plain.lost, seasonOf({ 11: { gift }, 12: { gift: null } }).lost]).toEqual([771, 1248]);
    const visits = seasonOf(warm(400_000)).visits - plain.visits;
    expect(visits).toBeGreaterThan(3250);
    expect(visits).toBeLessThan(3350);
  });

  test('the index foretells the hoodies of week 11', () => {
    expect([plain.hoodies(8), plain.hoodies(11), full.hoodies(11)]).toEqual([154, 207, 369]);
    expect(purchase['hoodie']?.units).toBe(379);
  });

  test('a warm-up halves a week, and on full shelves ¥1,000 earn themselves back', () => {
    expect(scenario.warmUp).toMatchObject({ carryOver: 0.5, liftCeiling: 0.25, halfSaturationFen: 300_000 });
    expect(Math.abs(gain(withStock(warm(100_000)), full))).toBeLessThan(50);
    expect(gain(withStock(warm(400_000)), full)).toBe(-1438);
  });

  test('¥4,000 of warm-up are credited with ¥7,816 of sales, which leave ¥3,265', () => {
    const warmed = seasonOf(withStock(warm(400_000)));
    expect(warmed.net(11) - full.net(11)).toBe(7816);
    expect(warmed.profit(11) - full.profit(11)).toBe(3265);
  });

  test('of a doubled week the gift brought a third', () => {
    const given = seasonOf(withStock({ 11: { gift }, 12: { gift: null } }));
    expect([full.net(10), full.net(11), given.net(11)]).toEqual([220_990, 366_646, 444_734]);
    expect([full.profit(11), given.profit(11)]).toEqual([78_046, 98_954]);
    expect([full.profit(12), given.profit(12)]).toEqual([-38_761, -53_557]);
  });
});

describe('lesson 11.4', () => {
  let setup: TierSetup;
  let perOrder = 0;
  let repeatBuyers = 0;
  const rows = (silver: number, gold: number, silverShare = 0.01, goldShare = 0.02) =>
    readTiers(setup, { silver, gold, silverShare, goldShare });
  const members = (silver: number, gold: number) => {
    const [none, ...rest] = rows(silver, gold);
    const customers = rest.reduce((sum, row) => sum + row.customers, 0);
    const spentFen = rest.reduce((sum, row) => sum + row.spentFen, 0);
    return {
      customers: customers / (customers + (none?.customers ?? 0)),
      sales: spentFen / (spentFen + (none?.spentFen ?? 0)),
    };
  };
  beforeAll(() => {
    const plans = Array.from({ length: 12 }, () => ({}));
    const results = plans.map((_, week) => play('lesson-tiers', plans.slice(0, week + 1)));
    const book = customerBook(playOn('lesson-tiers', plans).game, 12, scenario);
    setup = tierSetup(book, results);
    const ordersIn = (one: (typeof book.customers)[number]) => one.orders.filter(({ week }) => week > 0);
    repeatBuyers = book.customers.filter((one) => ordersIn(one).length > 1).length;
    const total = (pick: (one: WeekResult) => number) => results.reduce((sum, one) => sum + pick(one), 0);
    perOrder = total((one) => one.profit.netSalesFen) / total((one) => one.orders);
  }, 120_000);

  test('31.8 % of sales are left, and an order is worth ¥176', () => {
    expect(setup.marginShare).toBeCloseTo(0.318, 3);
    expect(yuan(perOrder)).toBe(176);
  });

  test('silver from ¥300 and gold from ¥1,000 hold few customers and much of the sales', () => {
    expect(rows(300, 1000).map((row) => row.customers)).toEqual([9274, 1430, 19]);
    expect(rows(300, 1000).map((row) => yuan(row.spentFen))).toEqual([1_109_012, 605_814, 22_374]);
    expect(members(300, 1000).customers).toBeCloseTo(0.135, 3);
    expect(members(300, 1000).sales).toBeCloseTo(0.36, 2);
  });

  test('silver from ¥100 holds nearly two in three, most after a single order', () => {
    const held = (rows(100, 1000)[1]?.customers ?? 0) + (rows(100, 1000)[2]?.customers ?? 0);
    expect(repeatBuyers).toBeLessThan(held / 2);
    expect(members(100, 1000).customers).toBeGreaterThan(0.6);
    expect(members(100, 1000).customers).toBeLessThan(2 / 3);
  });

  test('the rise hangs on the rate alone', () => {
    for (const silver of [100, 300, 500]) expect(rows(silver, 1000)[1]?.neededLift).toBeCloseTo(0.032, 3);
    expect(rows(300, 1000, 0.1, 0.1)[1]?.neededLift).toBeCloseTo(0.459, 3);
  });
});
