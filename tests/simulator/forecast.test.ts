import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  FORECAST_PATHS,
  type Forecast,
  forecastWeek,
  type Game,
  openGame,
  players,
  publicFacts,
  type Range,
  type WeekPlan,
  type WeekResult,
} from '../../src/simulator/index.ts';
import { deepFreeze, fastSeason, newGame, playGame, viewOf } from './support/games.ts';
import { otherShop } from './support/other-shop.ts';
import { scenario } from './support/shop.ts';

const game = deepFreeze(playGame(2));
const { position, results, settings } = viewOf(game);

/** The game with `units` of every product on the shelf and nothing under way. */
function withStock(units: number): Game {
  const stock = position.stock.map(({ skuId }) => ({ skuId, onHandUnits: units, arrivals: [] }));
  return { ...game, shop: { ...viewOf(game), position: { ...position, stock } } };
}
const stocked = withStock(5000);
const forecast = (plan: WeekPlan = {}, of: Game = stocked): Forecast => forecastWeek(of, plan, results);
const now = forecast();
const rising = ({ p10, p50, p90 }: Range) => p10 < p50 && p50 < p90;

describe('what it may know', () => {
  test('J1: hidden parameters of the shop do not move it', () => {
    const other = otherShop();
    const { shop: _closed, ...closed } = game;
    const elsewhere = viewOf(openGame(closed, other));
    expect(elsewhere.results.at(-1)?.orders).not.toBe(results.at(-1)?.orders);
    // the same weeks lived through, in a shop whose buyers differ
    const twin: Game = { ...closed, shop: { facts: publicFacts(other), position, settings, results } };
    for (const plan of [{}, { listPriceFen: { tee: 5900 } }, { kolBudgetFen: 900_000 }])
      expect(forecastWeek(twin, plan, results)).toEqual(forecastWeek(game, plan, results));
  });

  test('J1: no file of the forecast reads the model, a scenario or a state', () => {
    const folder = new URL('../../src/simulator/', import.meta.url);
    const files = [
      'forecast.ts',
      ...['costs', 'product-model', 'promotions', 'visits'].map((name) => `forecast/${name}.ts`),
    ];
    for (const file of files) {
      const imported = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)];
      for (const [, path = ''] of imported)
        expect(path).not.toMatch(/model\/|scenario|calibrate|week\.ts|game\.ts|scoring|shadow/);
    }
  });

  test('J2: it is for an open game with at least a week of history', () => {
    expect(() => forecastWeek(game, {}, [])).toThrow('a forecast needs at least one week of history');
    expect(() => forecastWeek({ head: game.head, entries: [] }, {}, results)).toThrow('not open');
    expect(rising(forecastWeek(newGame(), {}, viewOf(newGame()).results.slice(-1)).orders)).toBe(true);
  });
});

describe('ranges', () => {
  test('J3: P10 < P50 < P90, for the week and each of its days', () => {
    for (const { operatingProfitFen, netSalesFen, visits, orders, days } of [now, forecast({}, game)]) {
      expect([operatingProfitFen, netSalesFen, visits, orders].every(rising)).toBe(true);
      expect(days).toHaveLength(7);
      expect(days.every(rising)).toBe(true);
    }
    expect(Object.values(now.units).every(rising)).toBe(true);
    expect(Object.keys(now.units)).toEqual(scenario.skus.map(({ id }) => id));
  });

  test('J4: it is made of 200 paths, the same ones for every plan of the week', () => {
    expect(FORECAST_PATHS).toBe(200);
    expect(now.pathsFen).toHaveLength(200);
    expect(forecast()).toEqual(now);
    const sorted = [...now.pathsFen].sort((a, b) => a - b);
    expect(now.operatingProfitFen).toEqual({ p10: sorted[20], p50: sorted[100], p90: sorted[180] });
    // one agent more costs ¥1,300 on each path
    forecast({ serviceAgents: settings.serviceAgents + 1 }).pathsFen.forEach((profitFen, path) => {
      expect(Math.abs(profitFen - (now.pathsFen[path] ?? 0) + 130_000)).toBeLessThanOrEqual(1);
    });
  });

  // Eight weeks in ten should land in the range. Twelve shops that change nothing, weeks 1 to 10 (Double 11
  // comes in week 11): 120 weeks, standard error .037. Measured over 25 shops: .78.
  test('J5: about eight ordinary weeks in ten land between P10 and P90', () => {
    let inside = 0;
    let weeks = 0;
    for (let seed = 0; seed < 12; seed++)
      fastSeason(
        `cover ${seed}`,
        (open) => players['carry-over'].decide(open, scenario),
        10,
        (before, plan, result) => {
          const { p10, p90 } = forecastWeek(before, plan, viewOf(before).results).operatingProfitFen;
          const profitFen = result.profit.operatingProfitFen;
          weeks += 1;
          if (profitFen >= p10 && profitFen <= p90) inside += 1;
        },
      );
    expect(weeks).toBe(120);
    expect(inside / weeks).toBeGreaterThan(0.7);
    expect(inside / weeks).toBeLessThan(0.92);
  });
});

describe('what a staged change does to it', () => {
  const profit = (plan: WeekPlan) => forecast(plan).operatingProfitFen.p50;
  const raised = { listPriceFen: { tee: Math.round((settings.listPriceFen['tee'] ?? 0) * 1.1) } };

  test('J6: a dearer product sells less, a cheaper one more, and the others stay', () => {
    const { tee, cap } = forecast(raised).units;
    expect(tee?.p50).toBeLessThan(now.units['tee']?.p50 ?? 0);
    expect(cap).toEqual(now.units['cap']);
    expect(forecast({ listPriceFen: { tee: 5900 } }).units['tee']?.p50).toBeGreaterThan(
      now.units['tee']?.p50 ?? 0,
    );
  });

  test('J6: more money for a channel brings visits, none takes them away', () => {
    for (const lever of [
      'socialBudgetFen',
      'kolBudgetFen',
      'semBudgetFen',
      'seoBudgetFen',
      'contentBudgetFen',
    ] as const) {
      expect(forecast({ [lever]: settings[lever] * 2 }).visits.p50).toBeGreaterThan(now.visits.p50);
      expect(forecast({ [lever]: 0 }).visits.p50).toBeLessThan(now.visits.p50);
    }
    expect(forecast({ affiliateCommissionRate: 0.2 }).visits.p50).toBeGreaterThan(now.visits.p50);
    expect(forecast({ emailSends: 4 }).visits.p50).toBeGreaterThan(now.visits.p50);
  });

  test('J6: a promotion brings orders and costs on each of them', () => {
    const dayMask = 127;
    const deals: WeekPlan[] = [
      { coupon: { valueFen: 2000, minimumFen: 9900, dayMask } },
      { threshold: { thresholdFen: 20_000, discountFen: 3000, dayMask } },
      { gift: { thresholdFen: 20_000, valueFen: 3000, stockUnits: 700, dayMask } },
    ];
    for (const deal of deals) expect(forecast(deal).orders.p50).toBeGreaterThan(now.orders.p50 * 1.1);
    const deep = forecast({ coupon: { valueFen: 5000, minimumFen: 7500, dayMask } });
    const perOrder = ({ netSalesFen, orders }: Forecast) => netSalesFen.p50 / orders.p50;
    expect(perOrder(deep)).toBeLessThan(perOrder(now) - 1000);
    expect(deep.operatingProfitFen.p50).toBeLessThan(now.operatingProfitFen.p50);
    const flash = forecast({ flash: { skuIds: ['tee'], depthShare: 0.3, capUnitsPerDay: null, dayMask } });
    expect(flash.units['tee']?.p50).toBeGreaterThan(now.units['tee']?.p50 ?? 0);
  });

  test('J6: wages and budgets without visitors cost what they cost', () => {
    const costs: [WeekPlan, number][] = [
      [{ ownStaff: settings.ownStaff + 1 }, 140_000],
      [{ listingBudgetFen: settings.listingBudgetFen + 50_000 }, 50_000],
    ];
    for (const [plan, fen] of costs) expect(Math.abs(profit({}) - fen - profit(plan))).toBeLessThanOrEqual(1);
  });

  test('J7: with an empty shelf nothing is sold, and no path sells more than there is', () => {
    const bare = forecast({}, withStock(0));
    expect(bare.orders).toEqual({ p10: 0, p50: 0, p90: 0 });
    expect(bare.netSalesFen.p90).toBe(0);
    for (const { p90 } of Object.values(forecast({}, withStock(30)).units))
      expect(p90).toBeLessThanOrEqual(30);
  });
});

describe('what it learns', () => {
  /** Eight weeks in which the tee sold 200 × (price ÷ ¥80)^elasticity of 40,000 visits. */
  const lived = (elasticity: number, prices: readonly number[]): WeekResult[] =>
    prices.map((listPriceFen, index) => {
      const base = results.at(-1) as WeekResult;
      const units = Math.round(200 * (listPriceFen / 8000) ** elasticity);
      const skus = base.skus.map((sku) =>
        sku.skuId === 'tee'
          ? { ...sku, listPriceFen, units, grossSalesFen: units * listPriceFen, lostUnits: 0 }
          : sku,
      );
      return { ...base, week: index - 6, visits: 40_000, skus };
    });
  const ratio = (history: readonly WeekResult[]) => {
    const at = (fen: number) =>
      forecastWeek(stocked, { listPriceFen: { tee: fen } }, history).units['tee']?.p50 ?? 0;
    return at(8800) / at(8000);
  };

  // no price of the history differs: the prior of −2 stands, 1.1^−2 = .826
  test('J11: before prices have moved, a price acts with elasticity −2', () => {
    expect(ratio(lived(-4, Array(8).fill(8000)))).toBeCloseTo(1.1 ** -2, 1);
    expect(Math.abs(ratio(lived(-4, Array(8).fill(8000))) - 1.1 ** -2)).toBeLessThan(0.03);
  });

  // prices of ¥65 and ¥98: Σx² = 8 × .205² = .337; weight of the data .337 ÷ .22² = 6.97 against 1:
  // (−4 × 6.97 − 2) ÷ 7.97 = −3.75; 1.1^−3.75 = .70
  test('J11: weeks with other prices teach the shop’s own elasticity', () => {
    const prices = [6500, 9800, 6500, 9800, 6500, 9800, 6500, 9800];
    expect(Math.abs(ratio(lived(-4, prices)) - 1.1 ** -3.75)).toBeLessThan(0.03);
    expect(ratio(lived(-1, prices))).toBeGreaterThan(ratio(lived(-4, prices)));
  });
});
