/** What lessons 13.1 to 13.3 say about the shop's weeks and about their labs. */
import { describe, expect, test } from 'vitest';
import {
  conversionSetup,
  readProgramme,
} from '../../src/components/lesson/labs/conversion/conversion-lab.ts';
import { type IndicatorId, kpiWeek, readKpi } from '../../src/components/lesson/labs/kpi/kpi-lab.ts';
import { salesWeek, splitSales } from '../../src/components/lesson/labs/waterfall/waterfall-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekResult } from '../../src/simulator/index.ts';
import { createGame, customerBook, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

/** Weeks with this luck in which nobody touches a lever. */
function season(seed: string, weeks: number) {
  let game = createGame({ scenario, seed });
  const results: WeekResult[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    const next = playWeek(game, {}, scenario);
    game = next.game;
    results.push(next.result);
  }
  return { game, results };
}
const percent = (share: number, digits = 2) => (share * 100).toFixed(digits);
const yuan = (fen: number) => Math.round(fen / 100);

describe('lesson 13.1', () => {
  const { game, results } = season('lesson-kpi', 3);
  const book = customerBook(game, 3, scenario);
  const [, second, third] = results;
  if (!second || !third) throw new Error('two weeks are compared');
  const setup = { week: 3, now: kpiWeek(third, book), before: kpiWeek(second, book) };
  const read = (id: IndicatorId, base: number) => readKpi(setup, id, base);

  test('2.60% per visit before, 2.61% per visitor now: on one base, conversion fell by more than 8%', () => {
    expect(read('conversion', 0).fraction).toEqual([909, 38227]);
    expect(percent(read('conversion', 0).before)).toBe('2.60');
    expect(percent(read('conversion', 0).value)).toBe('2.38');
    expect(percent(read('conversion', 1).value)).toBe('2.61');
    expect(percent(read('conversion', 0).relative, 1)).toBe('-8.4');
    expect(percent(read('conversion', 1).relative, 1)).toBe('-8.6');
  });

  test('909 orders of 890 buyers: ¥175.53 and ¥179.28', () => {
    expect(read('orderValue', 0).fraction).toEqual([15955523, 909]);
    expect(read('orderValue', 1).fraction).toEqual([15955523, 890]);
  });

  test('refunds are 20.94% of the money and 18.50% of the pieces: 49 dresses, one box of socks', () => {
    expect(percent(read('refunds', 0).value)).toBe('20.94');
    expect(percent(read('refunds', 0).before)).toBe('21.83');
    expect(percent(read('refunds', 1).value)).toBe('18.50');
    const back = (id: string) => third.skus.find((sku) => sku.skuId === id)?.returnedUnits;
    expect([back('dress'), back('socks')]).toEqual([49, 1]);
  });

  test('two repurchase rates: 12.54% and 6.32%', () => {
    expect(percent(read('repurchase', 0).value)).toBe('12.54');
    expect(percent(read('repurchase', 1).value)).toBe('6.32');
  });
});

describe('lesson 13.2', () => {
  const { results } = season('lesson-waterfall', 6);
  const week = (number: number): WeekResult => {
    const found = results[number - 1];
    if (!found) throw new Error(`no week ${number}`);
    return found;
  };
  const split = (from: number, to: number) => {
    const parts = splitSales(salesWeek(week(from)), salesWeek(week(to)));
    return [parts.visitorsFen, parts.conversionFen, parts.orderValueFen, parts.changeFen].map(yuan);
  };

  test('weeks 1 and 5 are those of the table, and visitors brought about half', () => {
    const { visitors, orders, salesFen } = salesWeek(week(1));
    expect([visitors, orders, salesFen]).toEqual([39663, 991, 16561113]);
    const later = salesWeek(week(5));
    expect([later.visitors, later.orders, later.salesFen]).toEqual([42569, 1093, 19153119]);
    expect(split(1, 5)).toEqual([12604, 4859, 8457, 25920]);
    const logs = [42569 / 39663, 1093 / 42569 / (991 / 39663), 19153119 / 1093 / (16561113 / 991)];
    expect(logs.map((one) => percent(Math.log(one)))).toEqual(['7.07', '2.73', '4.74']);
  });

  test('the pairs that the question asks for', () => {
    expect(split(1, 2)).toEqual([-5937, 21318, 11775, 27156]);
    expect(split(5, 6)).toEqual([-2212, -35829, -1495, -39536]);
    expect(split(2, 5)).toEqual([19965, -17666, -3536, -1236]);
  });

  test('every group of visits converts a tenth better, the mean 3.5%', () => {
    const group = (number: number, id: 'direct' | 'kol' | 'others') => {
      const some = week(number).channels.filter(({ channel }) =>
        id === 'others' ? channel !== 'direct' && channel !== 'kol' : channel === id,
      );
      const total = (pick: 'orders' | 'visits') => some.reduce((sum, one) => sum + one[pick], 0);
      return [total('orders'), total('visits')] as const;
    };
    expect(group(1, 'direct')).toEqual([615, 19117]);
    expect(group(5, 'direct')).toEqual([630, 17778]);
    expect(group(1, 'kol')).toEqual([29, 2704]);
    expect(group(5, 'kol')).toEqual([99, 7857]);
    expect(group(1, 'others')).toEqual([347, 21296]);
    expect(group(5, 'others')).toEqual([364, 20329]);
    const gain = (now: number, before: number) => percent(now / before - 1, 1);
    expect(gain(630 / 17778, 615 / 19117)).toBe('10.2');
    expect(gain(99 / 7857, 29 / 2704)).toBe('17.5');
    expect(gain(364 / 20329, 347 / 21296)).toBe('9.9');
    expect(gain(1093 / 45964, 991 / 43117)).toBe('3.5');
    expect(week(1).visits).toBe(43117);
    expect(week(5).visits).toBe(45964);
    const mixed = (19117 * 630) / 17778 + (2704 * 99) / 7857 + (21296 * 364) / 20329;
    expect(Math.round(mixed)).toBe(1093);
    expect(percent(mixed / 43117)).toBe('2.53');
  });

  test('weeks 3, 4 and 6 have 908, 968 and 875 orders, and week 4 is that of Mid-Autumn', () => {
    expect([3, 4, 6].map((number) => week(number).orders)).toEqual([908, 968, 875]);
    expect(week(4).events.map(({ id }) => id)).toContain('mid-autumn');
    expect(Math.round(1093 / 1.05 - 875)).toBe(166);
  });
});

describe('lesson 13.3', () => {
  const [result] = season('lesson-conversion', 1).results;
  if (!result) throw new Error('no week was played');
  const setup = conversionSetup(result);
  const programme = (page: number, offer: number, service: number, costYuan = 3000) =>
    readProgramme(setup, {
      gains: { page: page / 100, offer: offer / 100, service: service / 100 },
      costFen: costYuan * 100,
    });

  test('996 orders of 37,191 visitors leave ¥64.45 each, of ¥181.66 paid', () => {
    expect(setup).toEqual({ visitors: 37191, orders: 996, marginFen: 6445 });
    expect(Math.round(result.profit.netSalesFen / result.orders)).toBe(18166);
    expect(percent(programme(0, 0, 0).baseRate)).toBe('2.68');
  });

  test('20% and 10% make 32%; three times 10% are 0.89 points', () => {
    expect(programme(20, 10, 0).relativeGain).toBeCloseTo(0.32, 9);
    expect(programme(10, 20, 0).relativeGain).toBeCloseTo(0.32, 9);
    expect(percent(programme(10, 10, 10).pointsGain)).toBe('0.89');
  });

  test('1% on each line is ¥1,055 short of ¥3,000', () => {
    expect(yuan(programme(1, 1, 1).gainFen)).toBe(-1055);
    expect(yuan(programme(1, 1, 1, 0).gainFen)).toBe(1945);
  });

  test('4.67% on one line pays for ¥3,000', () => {
    expect(programme(4.68, 0, 0).gainFen).toBeGreaterThan(0);
    expect(programme(4.66, 0, 0).gainFen).toBeLessThan(0);
  });
});
