/** What the first two lessons on positioning say about the shop and its map. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  BUYER_KINDS,
  countBuyers,
  type PositionSetup,
  PRICE_LEVELS,
  playPositions,
  positionPlan,
  readPosition,
} from '../../src/components/lesson/labs/position/position-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, orderBook, parseScenario, playWeek } from '../../src/simulator/index.ts';

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
const { facts } = shop;
const yuan = (fen: number) => Math.round(fen / 100);

describe('lesson 2.1', () => {
  let setup: PositionSetup;
  const profits = (quality: number) =>
    PRICE_LEVELS.map((_, level) => readPosition(setup, quality, level).profitFen);
  beforeAll(async () => {
    const qualities = ['budget', 'house', 'premium'].map((id) => ({ id, name: id, soundShare: 1 }));
    const buyers = PRICE_LEVELS.map((level) => {
      const plan = positionPlan(facts.skus, level, 'house');
      const { game } = playWeek(createGame({ scenario, seed: 'lesson-position-1' }), plan, scenario);
      return countBuyers(orderBook(game, 1, scenario));
    });
    const positions = await playPositions('lesson-position', qualities, facts.skus, play);
    setup = { qualities, positions, buyers };
  }, 120_000);

  test('most orders are won at a loss', () => {
    const orders = setup.positions.flat().map((one) => one.orders);
    const most = readPosition(setup, 2, 0);
    expect(most.orders).toBe(Math.max(...orders));
    expect([Math.round(most.orders), yuan(most.profitFen)]).toEqual([1374, -13237]);
  });

  test('profit peaks at 120% for every supplier, and most with the long-standing one', () => {
    for (const quality of [0, 1, 2]) expect(profits(quality).indexOf(Math.max(...profits(quality)))).toBe(4);
    expect(readPosition(setup, 1, 4).rank).toBe(1);
  });

  test('the faultiest goods earn least, at 130% alone the dearest do', () => {
    for (const level of PRICE_LEVELS.keys()) {
      const [budget = 0, house = 0, premium = 0] = [0, 1, 2].map((quality) => profits(quality)[level]);
      if (level === 5) expect(premium).toBeLessThan(budget);
      else expect(budget).toBeLessThan(Math.min(house, premium));
    }
  });

  test('all kinds of buyers leave as prices rise, those who look at the price first fastest', () => {
    const at = (level: number, kind: (typeof BUYER_KINDS)[number]) =>
      readPosition(setup, 1, level).buyers[BUYER_KINDS.indexOf(kind)]?.count ?? 0;
    expect([at(2, 'price'), at(4, 'price')]).toEqual([273, 140]);
    expect([at(2, 'quality'), at(4, 'quality')]).toEqual([196, 146]);
    expect([at(2, 'convenience'), at(4, 'convenience')]).toEqual([189, 122]);
    const all = (level: number) => BUYER_KINDS.reduce((sum, kind) => sum + at(level, kind), 0);
    expect([all(2), all(4)]).toEqual([934, 593]);
    for (const kind of BUYER_KINDS) {
      expect(at(4, kind)).toBeLessThan(at(2, kind));
      expect(at(4, kind) / at(2, kind)).toBeGreaterThanOrEqual(at(4, 'price') / at(2, 'price'));
    }
  });

  test('faults are those of the three suppliers', () => {
    expect(facts.suppliers.map(({ id, defectRate }) => [id, defectRate])).toEqual([
      ['house', 0.02],
      ['budget', 0.06],
      ['premium', 0.005],
    ]);
  });
});

test('lesson 2.2: the last four weeks move as the lesson says, and a longer promise makes fewer parcels late', () => {
  const weeks = shop.results;
  expect(weeks.map(({ orders, visits }) => [orders, visits])).toEqual([
    [869, 36050],
    [909, 36690],
    [893, 38831],
    [892, 37915],
  ]);
  expect(yuan(weeks.at(-1)?.profit.operatingProfitFen ?? 0)).toBe(6298);
  const late = weeks.map(({ fulfilment }) => fulfilment.lateRate);
  expect([Math.min(...late).toFixed(2), Math.max(...late).toFixed(2)]).toEqual(['0.14', '0.25']);
  const orders = weeks.reduce((sum, week) => sum + week.orders, 0);
  const lateOrders = weeks.reduce((sum, week) => sum + week.fulfilment.lateRate * week.orders, 0);
  expect((lateOrders / orders).toFixed(2)).toBe('0.21');
  const lateAt = (promiseDays: number) => play('lesson-late', [{ promiseDays }]).fulfilment.lateRate;
  expect(lateAt(4)).toBeLessThan(0.8 * lateAt(3));
});
