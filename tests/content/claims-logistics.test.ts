/** What the lessons on logistics say about their labs and about the shop’s seasons. */
import { describe, expect, test } from 'vitest';
import { bestSites, type MapData, readMap } from '../../src/components/lesson/exercises/map.ts';
import {
  type BottleneckSetup,
  type Line,
  readLine,
  runLine,
} from '../../src/components/lesson/labs/bottleneck/bottleneck-lab.ts';
import { lateShare } from '../../src/components/lesson/labs/delivery/days.ts';
import { modeDaysOf } from '../../src/components/lesson/labs/delivery/mode-days.ts';
import {
  bestStaff,
  cheapestWay,
  type Day,
  type ModesSetup,
  readWay,
  staffFor,
} from '../../src/components/lesson/labs/modes/modes-lab.ts';
import {
  bestParcel,
  type PACKAGINGS,
  type ParcelChoice,
  type ParcelSetup,
  readParcel,
} from '../../src/components/lesson/labs/parcel/parcel-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';
import { LESSONS } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const shop = createGame({ scenario, seed: 'lesson' }).shop;
if (!shop) throw new Error('the game came without its shop');
const { facts, settings } = shop;
const days = modeDaysOf(scenario);
const KILOGRAM = 0.6;
const LUCKS = 12;

function weeksOf(seed: string, plans: readonly WeekPlan[]): WeekResult[] {
  let game = createGame({ scenario, seed });
  return plans.map((plan) => {
    const played = playWeek(game, plan, scenario);
    game = played.game;
    return played.result;
  });
}
const sumOf = (weeks: readonly WeekResult[], of: (week: WeekResult) => number) =>
  weeks.reduce((sum, week) => sum + of(week), 0);

interface Season {
  readonly profitYuan: number;
  readonly lateShare: number;
  readonly orders: number;
}
const played = new Map<string, Season>();

/** Means of twelve seasons with a plan that is set in the first week and kept. */
function season(plan: WeekPlan): Season {
  const key = JSON.stringify(plan);
  const known = played.get(key);
  if (known) return known;
  let [profitYuan, late, orders] = [0, 0, 0];
  for (let luck = 1; luck <= LUCKS; luck += 1) {
    const weeks = weeksOf(`lesson-promise-${luck}`, [plan, ...Array.from({ length: 11 }, () => ({}))]);
    profitYuan += sumOf(weeks, (week) => week.profit.operatingProfitFen) / 100 / LUCKS;
    late +=
      sumOf(weeks, (week) => week.fulfilment.lateOrders) /
      sumOf(weeks, (week) => week.fulfilment.deliveredOrders) /
      LUCKS;
    orders += sumOf(weeks, (week) => week.orders) / LUCKS;
  }
  const result = { profitYuan, lateShare: late, orders };
  played.set(key, result);
  return result;
}
/** To the nearest hundred yuan. */
const hundreds = (yuan: number) => Math.round(yuan / 100) * 100;
const earns = (plan: WeekPlan) => hundreds(season(plan).profitYuan);

describe('lesson 7.1', () => {
  const setup: ModesSetup = {
    shipping: facts.shipping,
    days,
    wageFen: facts.warehouseWageFen,
    perWorkerDay: facts.ordersPerWarehouseWorkerDay,
    kilogram: KILOGRAM,
    start: { orders: 140, lateYuan: 10, promise: 3 },
  };
  const day = (more: Partial<Day> = {}): Day => ({
    orders: 140,
    peak: 1,
    promise: 3,
    lateFen: 1000,
    staff: 0,
    ...more,
  });
  const yuan = (way: Parameters<typeof readWay>[1], at: Day) =>
    (readWay(setup, way, at)?.totalFen ?? Number.NaN) / 100;

  test('a packer makes a parcel cost ¥14.50 at twenty a day and ¥10.06 when fully busy', () => {
    expect(yuan('own', day({ orders: 20, lateFen: 0 }))).toBeCloseTo(14.5, 2);
    expect(yuan('own', day({ orders: 36, lateFen: 0 }))).toBeCloseTo(10.06, 2);
    expect(yuan('thirdParty', day({ lateFen: 0 }))).toBeCloseTo(8.38, 2);
  });

  test('on the price list the courier is cheapest at every volume', () => {
    for (let orders = 20; orders <= 240; orders += 4)
      expect(cheapestWay(setup, day({ orders, lateFen: 0 }))).toBe('thirdParty');
  });

  test('with lateness own staff lead at 140 orders and three days, and no longer at four', () => {
    expect(cheapestWay(setup, day())).toBe('own');
    expect(cheapestWay(setup, day({ promise: 4 }))).toBe('thirdParty');
    expect(cheapestWay(setup, day({ promise: 2, orders: 40 }))).toBe('crowdsourced');
    for (const promise of [2, 3, 4, 5]) expect(yuan('crowdsourced', day({ promise }))).toBeCloseTo(14, 0);
  });

  test('two busy days need seven people, and a mix of three costs ¥10.64 with and without them', () => {
    const busy = day({ peak: 2 });
    expect(staffFor(setup, busy)).toBe(7);
    expect(yuan('own', busy)).toBeCloseTo(14.98, 2);
    expect(bestStaff(setup, busy)).toBe(3);
    expect(yuan('hybrid', { ...busy, staff: 3 })).toBeCloseTo(10.64, 2);
    expect(yuan('hybrid', day({ staff: 3 }))).toBeCloseTo(10.64, 2);
  });

  test('the shop starts with nine parcels in ten by courier; six people of its own leave ¥32,500 less at four days', () => {
    expect(settings.thirdPartyShare).toBeCloseTo(0.9, 6);
    const own = { promiseDays: 4, ownShare: 1, thirdPartyShare: 0, crowdsourcedShare: 0, ownStaff: 6 };
    const courier = { promiseDays: 4, ownShare: 0, thirdPartyShare: 1, crowdsourcedShare: 0 };
    expect(hundreds(season(courier).profitYuan - season(own).profitYuan)).toBe(32_500);
    expect(season(own).lateShare).toBeCloseTo(0.05, 2);
    const riders = { promiseDays: 3, ownShare: 0, thirdPartyShare: 0.6, crowdsourcedShare: 0.4 };
    expect(season(riders).profitYuan).toBeGreaterThan(season({ promiseDays: 3 }).profitYuan);
  }, 60_000);
});

describe('lesson 7.2', () => {
  const lesson = LESSONS.find((one) => one.locale === 'en' && one.path.startsWith('07-logistics/02'));
  const map = lesson?.data.exercises?.find((one) => one.kind === 'map') as unknown as MapData;
  const at = (...names: string[]) => {
    const reading = readMap(
      map,
      names.map((name) => map.sites.findIndex((site) => site.name === name)),
    );
    if (!reading) throw new Error('no site');
    return reading;
  };

  test('Wuhan is nearest to all orders', () => {
    const km = ['Wuhan', 'Shanghai', 'Guangzhou', 'Chengdu'].map((name) => Math.round(at(name).kilometres));
    expect(km).toEqual([641, 681, 876, 960]);
    expect(Math.round(at('Chengdu').carriage - at('Wuhan').carriage)).toBe(637);
  });

  test('the cheapest choice within two days is Shanghai and Chengdu', () => {
    const { open, reading } = bestSites(map, 'cost');
    expect(open.map((place) => map.sites[place]?.name)).toEqual(['Shanghai', 'Chengdu']);
    expect(reading.days).toBeCloseTo(1.921, 3);
    expect(Math.round(reading.carriage)).toBe(921);
    expect(at('Shanghai').days).toBeCloseTo(2.361, 3);
    expect(Math.round(at('Shanghai').carriage)).toBe(1361);
  });

  test('giving up the remote zones loses ¥12,300, although less is late', () => {
    const [with_, without] = [
      season({ promiseDays: 3 }),
      season({ promiseDays: 3, serveRemoteZones: false }),
    ];
    expect(hundreds(with_.profitYuan - without.profitYuan)).toBe(12_300);
    expect(without.lateShare).toBeLessThan(with_.lateShare);
  }, 60_000);
});

describe('lesson 7.3', () => {
  const orders = weeksOf('lesson-bottleneck', [{}, {}]).flatMap((week) => week.days.map((one) => one.orders));
  const { baseFen, perKilogramFen } = facts.shipping.thirdParty;
  const setup: BottleneckSetup = {
    orders,
    perDay: { check: 90, pack: facts.ordersPerWarehouseWorkerDay, handOver: 60 },
    checkWageFen: facts.agentWageFen,
    packWageFen: facts.warehouseWageFen,
    carriageFen: baseFen + perKilogramFen * KILOGRAM,
    road: days.thirdParty,
    carriers: facts.carriers.map((one) => ({ ...one, name: one.id })),
    start: { check: 2, pack: 3, handOver: 3 },
  };
  const read = (more: Partial<Line> = {}, pack = 3) =>
    readLine(setup, {
      hands: { check: 2, pack, handOver: 3 },
      carrier: 0,
      promise: 4,
      demand: 1,
      ...more,
    });

  test('each answer to the first question earns what its reason says', () => {
    expect(settings.promiseDays).toBe(3);
    expect(season({ promiseDays: 3 }).lateShare).toBeCloseTo(1 / 3, 1);
    expect([2, 3, 4, 5].map((promiseDays) => earns({ promiseDays }))).toEqual([8200, 56_900, 81_200, 84_200]);
    expect(earns({ promiseDays: 3, carrierId: 'express' })).toBe(44_600);
    expect(season({ promiseDays: 3, carrierId: 'express' }).lateShare).toBeCloseTo(0.25, 2);
    expect(season({ promiseDays: 2 }).lateShare).toBeCloseTo(0.59, 2);
    const counts = [2, 3, 5, 6].map((promiseDays) => season({ promiseDays }).orders);
    expect(Math.round((counts[0] ?? 0) - (counts[1] ?? 0))).toBe(197);
    expect(Math.round((counts[2] ?? 0) - (counts[3] ?? 0))).toBe(237);
    expect(season({ promiseDays: 6 }).profitYuan).toBeLessThan(season({ promiseDays: 5 }).profitYuan);
  }, 60_000);

  test('the queue is the shop’s own: with own staff alone it leaves the same backlog', () => {
    const [week] = weeksOf('lesson-bottleneck', [
      { ownShare: 1, thirdPartyShare: 0, crowdsourcedShare: 0, ownStaff: 3 },
    ]);
    if (!week) throw new Error('no week was played');
    const lone = runLine(
      week.days.map((one) => one.orders),
      { check: Infinity, pack: 108, handOver: Infinity },
    );
    expect(lone.waiting.pack.slice(0, 7)).toEqual(week.days.map((one) => one.backlogOrders));
  });

  test('air freight brings 43 %, a fourth packer 83 % and a fifth 90 %', () => {
    const share = (one: ReturnType<typeof read>) => Math.round(one.onTimeShare * 100);
    expect(orders.reduce((sum, count) => sum + count, 0) / 14).toBeCloseTo(150, -1);
    expect([read(), read({ carrier: 1 }), read({}, 4), read({}, 5)].map(share)).toEqual([34, 43, 83, 90]);
    expect((read({ carrier: 1 }).weekFen - read().weekFen) / 100).toBeCloseTo(3069, 0);
    expect(read().bottleneck).toBe('pack');
    for (const hands of [
      { check: 3, pack: 3, handOver: 3 },
      { check: 2, pack: 3, handOver: 4 },
    ])
      expect(share(read({ hands }))).toBe(34);
    expect(read().waiting.pack.at(-1)).toBe(581);
    expect(read().waitDays.pack).toBeCloseTo(2.6, 1);
    expect(read({ demand: 1.2 }, 4).waitDays.check).toBeGreaterThan(0.2);
  });

  test('days of the courier are those of the lesson', () => {
    const cents = days.thirdParty.map((chance) => Math.round(chance * 1000) / 10);
    expect(cents).toEqual([0, 9.6, 32.8, 31.6, 16.4, 6.6, 2.6, 0.4]);
    expect(
      [2, 3, 4, 5].map((promise) => Math.round(lateShare(days.thirdParty, promise) * 1000) / 10),
    ).toEqual([57.6, 26, 9.6, 3]);
  });
});

const parcel: ParcelSetup = {
  ...facts.shipping.thirdParty,
  carriers: facts.carriers.map((one) => ({ ...one, name: one.id })),
  packagingFen: {
    thin: facts.policyCosts.thinPackagingFen,
    standard: facts.packagingFenPerOrder,
    sturdy: facts.policyCosts.sturdyPackagingFen,
  },
  damageRate: facts.rules.delivery.damageRate,
  damageFactors: facts.rules.delivery.packagingDamageFactors,
  batching: facts.rules.delivery.batching,
  sameDayShare: days.sameDayShare,
  days: days.thirdParty,
  promise: 4,
  start: { brokenYuan: 60, lateYuan: 10, kilogram: KILOGRAM },
};
const choice = (more: Partial<ParcelChoice> = {}): ParcelChoice => ({
  kilogram: KILOGRAM,
  carrier: 0,
  packaging: 'standard',
  hours: 0,
  brokenFen: 6000,
  lateFen: 1000,
  ...more,
});

describe('lesson 7.4', () => {
  test('the table of couriers is the shop’s', () => {
    const rows = [2, 0, 1].map((carrier) => {
      const one = readParcel(parcel, choice({ carrier }));
      return [
        (one.billFen - one.packagingFen) / 100,
        Math.round(one.lateRate * 1000) / 10,
        Math.round(one.brokenRate * 10_000) / 100,
      ].map((value) => Math.round(value * 100) / 100);
    });
    expect(rows).toEqual([
      [6.87, 15.3, 1.56],
      [8.38, 9.6, 1.2],
      [11.31, 6, 0.96],
    ]);
  });

  test('Ox-cart loses ¥3,400 at three days, wins ¥3,500 at four and ¥9,400 at five; Falcon is last each time', () => {
    const gains = [3, 4, 5].map((promiseDays) =>
      hundreds(season({ promiseDays, carrierId: 'economy' }).profitYuan - season({ promiseDays }).profitYuan),
    );
    expect(gains).toEqual([-3400, 3500, 9400]);
    for (const promiseDays of [3, 4, 5]) {
      const falcon = season({ promiseDays, carrierId: 'express' }).profitYuan;
      expect(falcon).toBeLessThan(season({ promiseDays }).profitYuan);
      expect(falcon).toBeLessThan(season({ promiseDays, carrierId: 'economy' }).profitYuan);
    }
  }, 60_000);
});

describe('lesson 7.5', () => {
  test('waiting a day saves ¥0.66 and makes 9.45 points more late', () => {
    const [now, waited] = [readParcel(parcel, choice()), readParcel(parcel, choice({ hours: 24 }))];
    expect((now.billFen - waited.billFen) / 100).toBeCloseTo(0.66, 2);
    expect(waited.billFen / 100).toBeCloseTo(9.32, 2);
    expect(waited.lateRate).toBeCloseTo(0.1905, 4);
    expect(waited.totalFen / 100).toBeCloseTo(11.94, 2);
    expect(now.totalFen / 100).toBeCloseTo(11.66, 2);
  });

  test('six hours are cheapest with the usual courier and box, at ¥11.53', () => {
    const totals = [0, 2, 4, 6, 8, 12, 16, 20, 24].map(
      (hours) => readParcel(parcel, choice({ hours })).totalFen,
    );
    expect(Math.min(...totals)).toBe(totals[3]);
    expect((totals[3] ?? 0) / 100).toBeCloseTo(11.53, 2);
  });

  test('the thin bag breaks 2.16 % and wins below ¥58', () => {
    const total = (packaging: (typeof PACKAGINGS)[number], brokenFen: number) =>
      readParcel(parcel, choice({ packaging, brokenFen })).totalFen;
    expect(readParcel(parcel, choice({ packaging: 'thin' })).brokenRate).toBeCloseTo(0.0216, 4);
    expect(total('thin', 5800)).toBeLessThan(total('standard', 5800));
    expect(total('thin', 5900)).toBeGreaterThan(total('standard', 5900));
    expect(bestParcel(parcel, choice(), [0, 2, 4, 6]).carrier).toBe(2);
  });

  test('eight hours earn ¥2,500 at five days and lose ¥1,500 at four; thin bags earn ¥5,500', () => {
    const gain = (plan: WeekPlan, base: WeekPlan) =>
      hundreds(season(plan).profitYuan - season(base).profitYuan);
    expect(gain({ promiseDays: 5, batchingHours: 8 }, { promiseDays: 5 })).toBe(2500);
    expect(gain({ promiseDays: 4, batchingHours: 8 }, { promiseDays: 4 })).toBe(-1500);
    expect(gain({ promiseDays: 4, packaging: 'thin' }, { promiseDays: 4 })).toBe(5500);
  }, 60_000);
});

describe('lesson 7.6', () => {
  const counts = (plans: readonly WeekPlan[]) =>
    weeksOf('lesson-loop', plans).map((week) => [
      week.fulfilment.lateOrders,
      week.fulfilment.deliveredOrders,
    ]);

  test('the weeks with and without the change are those of the lesson', () => {
    const changed = counts([{}, {}, {}, { promiseDays: 4 }, {}, {}]);
    const left = counts([{}, {}, {}, {}, {}, {}]);
    expect(changed.slice(2)).toEqual([
      [436, 1108],
      [194, 1145],
      [161, 676],
      [508, 982],
    ]);
    expect([left[3], left[5]]).toEqual([
      [289, 1160],
      [829, 1008],
    ]);
  });
});
