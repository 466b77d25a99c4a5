/** What the lessons of the first module say about the shop and their labs. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type FocusSetup, playFocus, readFocus } from '../../src/components/lesson/labs/focus/focus-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const kept = new Map<string, { game: Game; result?: WeekResult }>();
const play = (seed: string, plans: readonly WeekPlan[]): WeekResult => {
  let key = seed;
  let now = kept.get(key) ?? { game: createGame({ scenario, seed }) };
  kept.set(key, now);
  for (const plan of plans) {
    key += JSON.stringify(plan);
    now = kept.get(key) ?? playWeek(now.game, plan, scenario);
    kept.set(key, now);
  }
  if (!now.result) throw new Error('no week was played');
  return now.result;
};
const { shop } = createGame({ scenario, seed: 'lesson' });
if (!shop) throw new Error('the game came without its shop');
const { facts, settings, results } = shop;

const yuan = (fen: number) => Math.round(fen / 100);

test('lesson 1.1: the week of the previous owner adds up as the worked example says', () => {
  const week = results.at(-1);
  const lines = week?.profit.lines;
  if (!week || !lines) throw new Error('no week before the first');
  const cost = (...names: (keyof typeof lines)[]) => yuan(-names.reduce((sum, name) => sum + lines[name], 0));
  expect([yuan(week.profit.netSalesFen), cost('refunds')]).toEqual([159174, 29334]);
  expect([cost('costOfGoods'), cost('shipping', 'packaging', 'returnFreight')]).toEqual([55775, 9867]);
  expect(cost('commission', 'paymentFees')).toBe(8914);
  expect(cost('social', 'kol', 'sem', 'seo', 'content', 'affiliate', 'email')).toBe(18124);
  expect(cost('fixedCosts')).toBe(26000);
  expect(yuan(week.profit.operatingProfitFen)).toBe(129840 - 123542);
});

describe('lesson 1.6', () => {
  let setup: FocusSetup;
  beforeAll(async () => {
    const products = facts.skus.map(({ id, usualPriceFen }) => ({
      id,
      name: id,
      usualPriceFen,
      priceFen: settings.listPriceFen[id] ?? usualPriceFen,
    }));
    setup = await playFocus('lesson-focus', play, products);
  }, 120_000);

  test('half of the prices stand about a tenth above usual, half below', () => {
    const levels = setup.products.map(({ priceFen, usualPriceFen }) => priceFen / usualPriceFen);
    const above = levels.filter((level) => level > 1);
    expect(above).toHaveLength(5);
    for (const level of above) expect(Math.abs(level - 1.11)).toBeLessThan(0.03);
    expect(setup.orders[0]?.slice(0, 5).sort()).toEqual(['jeans', 'shirt', 'socks', 'tee', 'vest']);
  });

  test('spread out the cut brings sales and costs profit', () => {
    const spread = readFocus(setup, 1, 0);
    expect(yuan(spread.gainFen)).toBe(-3330);
    expect(yuan(spread.salesFen - setup.none.salesFen)).toBe(910);
    expect([spread.visits, spread.conversion.toFixed(5), yuan(spread.orderFen * 100)]).toEqual([
      42140,
      '0.02498',
      16612,
    ]);
    const { none } = setup;
    expect([none.visits, (none.orders / none.visits).toFixed(5)]).toEqual([42107, '0.02326']);
    expect((none.salesFen / none.orders / 100).toFixed(2)).toBe('177.63');
  });

  test('on the five above usual it earns both', () => {
    const aimed = readFocus(setup, 0, 1);
    expect(yuan(aimed.gainFen)).toBe(1083);
    expect(yuan(aimed.salesFen)).toBe(184343);
    expect(yuan(aimed.salesFen - setup.none.salesFen)).toBe(10374);
    expect([aimed.visits, Math.round(aimed.orders)]).toEqual([42153, 1088]);
  });

  test('two at a quarter off lose in all three ways, and best sellers do worse than all', () => {
    for (const rule of [0, 1, 2]) expect(readFocus(setup, rule, 3).gainFen).toBeLessThan(-400_000);
    expect(readFocus(setup, 1, 1).gainFen).toBeLessThan(readFocus(setup, 1, 0).gainFen);
    const cheap = setup.orders[2]?.slice(0, 5) ?? [];
    expect(setup.orders[1]?.slice(0, 5).filter((id) => cheap.includes(id))).toHaveLength(4);
  });
});
