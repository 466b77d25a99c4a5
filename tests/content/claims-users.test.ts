/** What the lessons on users say about the shop's customers, its baskets and their labs. */
import { describe, expect, test } from 'vitest';
import {
  figureOf,
  type RepairData,
  repairedRows,
  soundChoices,
} from '../../src/components/lesson/exercises/repair.ts';
import { basketSetup, readPair } from '../../src/components/lesson/labs/basket/basket-lab.ts';
import {
  type BucketTerms,
  bucketSetup,
  gains,
  readBucket,
} from '../../src/components/lesson/labs/bucket/bucket-lab.ts';
import {
  funnelCounts,
  funnelSetup,
  pointGain,
  stepRates,
} from '../../src/components/lesson/labs/funnel/funnel-lab.ts';
import { elbowOf, kMeansSetup } from '../../src/components/lesson/labs/k-means/k-means-lab.ts';
import {
  KNOWN_WEEKS,
  personaSetup,
  readPersona,
  type Traits,
} from '../../src/components/lesson/labs/persona/persona-lab.ts';
import { readSegment, rfmSetup } from '../../src/components/lesson/labs/rfm/rfm-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekResult } from '../../src/simulator/index.ts';
import {
  advertisingFen,
  createGame,
  customerBook,
  parseScenario,
  playWeek,
  rfm,
  twoProportionTest,
} from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

/** Weeks with this luck in which nobody touches a lever. */
function season(seed: string, weeks: number) {
  let game = createGame({ scenario, seed });
  const results: WeekResult[] = [];
  while (results.length < weeks) {
    const next = playWeek(game, {}, scenario);
    game = next.game;
    results.push(next.result);
  }
  return { game, results, book: customerBook(game, weeks, scenario) };
}
const percent = (share: number, digits = 1) => (share * 100).toFixed(digits);
const yuan = (fen: number) => Math.round(fen / 100);

describe('lesson 12.1', () => {
  const log = readLesson('en', '12-users/01-collecting-and-cleaning').data
    .exercises?.[0] as unknown as RepairData;
  const [orders, sales, mean, people, share] = log.figures.map((figure) => [
    figureOf(figure, repairedRows(log, [])),
    figureOf(figure, repairedRows(log, soundChoices(log))),
  ]);

  test('the log says 6 orders and ¥13,255; repaired, 5 and ¥375', () => {
    expect(orders).toEqual([6, 5]);
    expect(sales).toEqual([13_255, 375]);
    expect(mean?.[1]).toBe(75);
    expect(people).toEqual([8, 7]);
    expect(share?.map((one) => percent(one ?? 0))).toEqual(['50.0', '57.1']);
  });

  test('13,328 customers share 768 nicknames; 1,348 ordered more than once', () => {
    const { book } = season('lesson-rfm', 12);
    const buyers = book.customers.filter(({ orders: own }) => own.length > 0);
    expect(buyers).toHaveLength(13_328);
    expect(buyers.filter(({ orders: own }) => own.length > 1)).toHaveLength(1348);
    const byName = Object.values(Object.groupBy(buyers, ({ codeName }) => codeName));
    expect(byName).toHaveLength(768);
    expect(
      byName.filter((all) => (all ?? []).reduce((sum, one) => sum + one.orders.length, 0) > 1),
    ).toHaveLength(768);
  });
});

describe('lesson 12.2', () => {
  const { book } = season('lesson-persona', 12);
  const setup = personaSetup(book);
  const any: Traits = { orders: 0, channel: 0, value: 0, days: 0, region: 0 };
  const read = (traits: Partial<Traits>) => {
    const { segment, rest, verdict } = readPersona(setup, { ...any, ...traits });
    const shares = [segment, rest].map((one) => percent(one.again / one.customers));
    return {
      customers: segment.customers,
      again: segment.again,
      contacts: segment.contacts,
      shares,
      verdict,
    };
  };

  test('8,252 customers after week 6, 7.85% of them back by week 12', () => {
    const { segment } = readPersona(setup, any);
    expect([segment.customers, segment.again]).toEqual([8252, 648]);
    expect(percent(648 / 8252, 2)).toBe('7.85');
  });

  test('the number of orders splits them best', () => {
    expect(read({ orders: 2 })).toEqual({
      customers: 759,
      again: 300,
      contacts: 485,
      shares: ['39.5', '4.6'],
      verdict: 'distinct',
    });
    expect(read({ days: 2 })).toMatchObject({ shares: ['8.2', '7.7'], verdict: 'alike' });
    expect(read({ value: 1 }).shares).toEqual(['5.3', '8.6']);
    expect([1, 2, 3, 4].map((region) => read({ region }).shares[0])).toEqual(['8.0', '7.5', '8.5', '7.4']);
    for (const region of [1, 2, 3, 4]) expect(read({ region }).verdict).toBe('alike');
  });

  test('search, regulars and a small distinct group', () => {
    expect(read({ channel: 2 })).toMatchObject({ shares: ['2.9', '8.9'], verdict: 'distinct' });
    expect(read({ orders: 2, channel: 4 })).toMatchObject({ customers: 48, again: 25, verdict: 'distinct' });
    expect(read({ orders: 2, days: 2 })).toMatchObject({ customers: 245, shares: ['42.0', '6.8'] });
    expect(read({ orders: 1, channel: 1 }).shares[0]).toBe('5.8');
    expect(216 / 3695).toBeCloseTo(0.0585, 4);
    expect(read({ orders: 1, channel: 2 }).shares[0]).toBe('2.9');
  });

  test('each detail takes people away', () => {
    expect(read({ orders: 2, days: 2, value: 3 })).toMatchObject({ customers: 86, again: 29 });
    expect(read({ orders: 2, days: 2, value: 3, region: 1 })).toMatchObject({
      customers: 16,
      verdict: 'small',
    });
  });

  test('of 31 provinces three stand out, Guangdong above', () => {
    const known = book.customers.flatMap(({ orders, regionCode }) =>
      orders.some(({ week }) => week <= KNOWN_WEEKS)
        ? [{ regionCode, back: orders.some(({ week }) => week > KNOWN_WEEKS) }]
        : [],
    );
    const all = Object.entries(Object.groupBy(known, ({ regionCode }) => regionCode));
    const back = known.filter((one) => one.back).length;
    const out = all.filter(([, list = []]) => {
      const own = list.filter((one) => one.back).length;
      const rest = { visits: known.length - list.length, orders: back - own };
      return Math.abs(twoProportionTest(rest, { visits: list.length, orders: own }).z) > 1.96;
    });
    expect(all).toHaveLength(31);
    expect(out.map(([code]) => code).sort()).toEqual(['44', '50', '64']);
    const guangdong = known.filter(({ regionCode }) => regionCode === '44');
    expect([guangdong.length, guangdong.filter((one) => one.back).length]).toEqual([744, 73]);
  });
});

describe('lesson 12.3', () => {
  const { book } = season('lesson-rfm', 12);
  const table = rfm(book, 12);
  const best = (value: (row: (typeof table.rows)[number]) => number) =>
    [...table.rows].sort((a, b) => value(b) - value(a)).slice(0, 222);

  test('222 are best on all three; one measure alone finds others', () => {
    const vips = table.rows.filter(({ segment }) => segment === 'vip');
    expect(vips).toHaveLength(222);
    expect(Math.min(...vips.map(({ orders }) => orders))).toBe(4);
    const rich = best(({ keptFen }) => keptFen);
    expect(rich.filter(({ recencyDays }) => recencyDays >= 40)).toHaveLength(66);
    expect(rich.filter(({ orders }) => orders === 1)).toHaveLength(18);
    const late = best(({ recencyDays }) => -recencyDays);
    expect(Math.max(...late.map(({ recencyDays }) => recencyDays))).toBe(2);
    expect(late.filter(({ orders }) => orders === 1)).toHaveLength(149);
    expect(best(({ orders }) => orders).filter(({ recencyDays }) => recencyDays >= 40)).toHaveLength(58);
  });

  test('what segments left, and how orders are scored', () => {
    const setup = rfmSetup(book, (id) => ({ name: id, rule: id }));
    const at = (id: string) =>
      readSegment(
        setup,
        setup.segments.findIndex((one) => one.id === id),
      );
    const totalFen = table.rows.reduce((sum, one) => sum + one.keptFen, 0);
    expect(at('vip').keptFenEach / 100).toBeCloseTo(628.96, 2);
    expect(table.segments.vip.keptFen).toBe(13_962_968);
    expect(totalFen).toBe(216_108_459);
    expect([percent(at('vip').customerShare), percent(at('vip').moneyShare)]).toEqual(['1.7', '6.5']);
    expect([table.segments.lost.customers, percent(at('lost').moneyShare, 0)]).toEqual([5393, '36']);
    expect(yuan(at('new').keptFenEach)).toBe(141);
    expect(table.segments.atRisk.customers).toBe(53);
    const gone = table.rows.filter(({ segment }) => segment === 'atRisk');
    expect(Math.min(...gone.map(({ recencyDays }) => recencyDays))).toBe(62);
    expect(table.rows.filter(({ orders }) => orders === 1)).toHaveLength(11_980);
    for (const { orders, f } of table.rows) expect(f).toBe(Math.min(5, orders));
  });

  test('three clusters save three fifths, and four depend on the start', () => {
    const setup = kMeansSetup(season('lesson-kmeans', 12).book);
    expect(setup.points).toHaveLength(160);
    const starts = [0, 1, 2, 3, 4].map((start) => elbowOf(setup, start));
    const [one = 1, two = 0, three = 0, four = 0] = starts[0] ?? [];
    expect((two - three) / one).toBeGreaterThan(0.18);
    expect((three - four) / one).toBeLessThan(0.06);
    const fours = starts.map((elbow) => elbow[3] ?? 0);
    expect([Math.round(Math.min(...fours)), Math.round(Math.max(...fours))]).toEqual([97, 108]);
  });
});

describe('lesson 12.4', () => {
  const { book, results } = season('lesson-funnel', 2);
  const [first, second] = results;
  if (!first || !second) throw new Error('two weeks are read');
  const buyers = (week: number) =>
    book.customers.filter(({ orders }) => orders.some((one) => one.week === week)).length;

  test('visits, visitors, orders and buyers of two weeks', () => {
    expect([first.visits, first.uniqueVisitors, first.orders, buyers(1)]).toEqual([
      47_793, 44_359, 1070, 1049,
    ]);
    expect([second.visits, second.uniqueVisitors, second.orders, buyers(2)]).toEqual([
      41_296, 37_913, 979, 961,
    ]);
    expect([first.carts, first.checkouts]).toEqual([3987, 1757]);
  });

  test('a point is worth 128, 24 or 18 orders; a tenth 107 anywhere', () => {
    const setup = funnelSetup(first);
    const rates = stepRates(setup);
    const gain = (['carts', 'checkouts', 'orders'] as const).map((step) =>
      pointGain(setup.visits, rates, step),
    );
    expect(gain.map(Math.round)).toEqual([128, 24, 18]);
    const lifted = funnelCounts(setup.visits, { ...rates, checkouts: rates.checkouts * 1.1 }).at(-1) ?? 0;
    expect(lifted - first.orders).toBeCloseTo(107, 6);
    // the lab's sliders move by a tenth of a point
    const shown = funnelCounts(setup.visits, { carts: 0.083, checkouts: 0.441, orders: 0.609 }).at(-1) ?? 0;
    const allPay = funnelCounts(setup.visits, { carts: 0.083, checkouts: 0.441, orders: 1 }).at(-1) ?? 0;
    expect(percent(allPay / shown - 1, 0)).toBe('64');
    expect(Math.abs(allPay - 1750)).toBeLessThan(5);
  });
});

describe('lesson 12.5', () => {
  const setup = basketSetup(
    season('lesson-baskets', 12).book,
    scenario.skus.map(({ id, name }) => ({ id, name: name.en })),
  );
  const place = (id: string) => scenario.skus.findIndex((one) => one.id === id);
  const pair = (first: string, second: string, base = 0) =>
    readPair(setup, place(first), place(second), base);
  const pairs = scenario.skus.flatMap((_, a) =>
    scenario.skus.flatMap((__, b) => (a < b ? [readPair(setup, a, b, 0).lift] : [])),
  );

  test('baskets of tee and hoodie', () => {
    expect([setup.baskets, setup.mixedBaskets]).toEqual([12_225, 2272]);
    expect([setup.holding[place('tee')], setup.holding[place('hoodie')]]).toEqual([1934, 2034]);
    expect(pair('tee', 'hoodie').together).toBe(111);
    expect([pair('tee', 'hoodie').lift.toFixed(2), pair('tee', 'hoodie', 1).lift.toFixed(2)]).toEqual([
      '0.34',
      '0.64',
    ]);
    expect([setup.buyers[place('tee')], setup.buyers[place('hoodie')]]).toEqual([1861, 1966]);
    expect(setup.bothBuyers[place('tee')]?.[place('hoodie')]).toBe(220);
    expect([percent(pair('tee', 'vest').confidence), percent(pair('vest', 'tee').confidence)]).toEqual([
      '2.4',
      '6.9',
    ]);
  });

  test('every lift lies below 1; cardigan and jeans are highest, with 64 baskets', () => {
    const sorted = [...pairs].sort((a, b) => a - b);
    expect(sorted).toHaveLength(45);
    expect(sorted[22]).toBeCloseTo(0.354, 3);
    expect(sorted.at(-1)).toBeCloseTo(0.455, 3);
    expect(pair('cardigan', 'jeans')).toMatchObject({ together: 64, lift: sorted.at(-1) });
  });

  test('likeness 380, best sellers 369, lift no better than chance', () => {
    expect(setup.tried).toBe(636);
    expect(setup.hits).toEqual({ similar: 380, sellers: 369, lift: 311, chance: 310 });
  });
});

describe('lesson 12.6', () => {
  const { book, results } = season('lesson-bucket', 12);
  const setup = bucketSetup(book, results);
  const terms = (over: Partial<BucketTerms> = {}): BucketTerms => ({ ...setup, referral: 0.005, ...over });

  test('an average week of the shop', () => {
    expect(setup).toEqual({
      newcomers: 39_500,
      activation: 0.016,
      retention: 0.9,
      frequency: 0.02,
      orderLeavesFen: 5500,
    });
    const total = (pick: (one: WeekResult) => number) => results.reduce((sum, one) => sum + pick(one), 0);
    expect(total((one) => one.customers.newBuyers)).toBe(7754);
    expect(total(advertisingFen)).toBeCloseTo(22_008_291, -1);
  });

  test('what a tenth at each stage is worth', () => {
    const now = gains(terms());
    expect([now.acquisition, now.activation, now.revenue].map(yuan)).toEqual([105_249, 105_249, 105_249]);
    expect([yuan(now.retention), yuan(now.referral)]).toEqual([8750, 3401]);
    const often = gains(terms({ frequency: 0.3 }));
    expect([yuan(often.retention), yuan(often.acquisition)]).toEqual([106_747, 271_825]);
    expect(yuan(gains(terms({ retention: 0.98 })).retention)).toBe(3854);
  });

  test('levels of the bucket', () => {
    expect(Math.round(readBucket(terms()).level ?? 0)).toBe(6653);
    expect(Math.round(readBucket(terms({ retention: 0.95 })).level ?? 0)).toBe(14_044);
    expect(readBucket(terms({ referral: 0.1 })).level).toBeUndefined();
    const [now, more] = [readBucket(terms()), readBucket(terms({ retention: 0.98 }))];
    expect([Math.round(now.inside.at(-1) ?? 0), Math.round(more.inside.at(-1) ?? 0)]).toEqual([6156, 13_691]);
    expect(more.leftFen / now.leftFen).toBeCloseTo(1.097, 3);
  });
});
