import { describe, expect, test } from 'vitest';
import { bridgeRows } from '../../src/simulator/counterfactual.ts';
import {
  BRIDGE_LINES,
  counterfactual,
  counterfactuals,
  explainChange,
  type Game,
  PROFIT_LINES,
  players,
  playWeek,
  type WeekPlan,
  type WeekResult,
} from '../../src/simulator/index.ts';
import { deepFreeze, fastSeason, newGame, playGame, viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const decide = (game: Game): WeekPlan => players.textbook.decide(game, scenario);
const game = deepFreeze(playGame(3, decide));
const { results } = viewOf(game);
const resultOf = (week: number): WeekResult => results.find((result) => result.week === week) as WeekResult;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const changes: WeekPlan[] = [
  { listPriceFen: { tee: 5900 } },
  { serviceAgents: 6, promiseDays: 5 },
  { coupon: { valueFen: 1500, minimumFen: 9900, dayMask: 96 } },
  { kolBudgetFen: 0, purchase: { jeans: { kind: 'order', units: 0 } } },
];

describe('one week, one change', () => {
  test.each([-3, 0, 1, 3])('E1: in week %d no change makes no difference', (week) => {
    const same = counterfactual(game, week, {}, scenario);
    expect(same).toMatchObject({ week, change: {}, differenceFen: 0 });
    expect(Object.values(same.lines).every((line) => line === 0)).toBe(true);
    expect(same.actualProfitFen).toBe(resultOf(week).profit.operatingProfitFen);
    expect(same.actualUnits).toBe(resultOf(week).units);
    expect(same.alternativeUnits).toBe(same.actualUnits);
  });

  test('E1: setting a lever to what it was is no change', () => {
    const { plan } = resultOf(2);
    expect(counterfactual(game, 2, plan, scenario).differenceFen).toBe(0);
    expect(counterfactual(game, 2, { serviceAgents: plan.serviceAgents }, scenario).differenceFen).toBe(0);
  });

  test.each(changes)('E2: with %o the week is the one that would have been played', (change) => {
    const before: Game = { head: game.head, entries: game.entries.slice(0, 1) };
    const { plan } = resultOf(2);
    const played = playWeek(
      before,
      { ...plan, ...change, listPriceFen: { ...plan.listPriceFen, ...change.listPriceFen } },
      scenario,
    );
    const found = counterfactual(game, 2, change, scenario);
    expect(found.alternativeProfitFen).toBe(played.result.profit.operatingProfitFen);
    expect(found.alternativeUnits).toBe(played.result.units);
    for (const line of PROFIT_LINES)
      expect(found.lines[line]).toBe(played.result.profit.lines[line] - resultOf(2).profit.lines[line]);
  });

  test('E3: the differences of the lines add up to the difference in profit', () => {
    for (const week of [-2, 1, 2, 3])
      for (const found of counterfactuals(game, week, changes, scenario)) {
        expect(Object.keys(found.lines)).toEqual([...PROFIT_LINES]);
        expect(sum(Object.values(found.lines))).toBe(found.differenceFen);
        expect(found.differenceFen).toBe(found.alternativeProfitFen - found.actualProfitFen);
      }
  });

  test('E4: several changes at once are each their own week', () => {
    const together = counterfactuals(game, 2, changes, scenario);
    changes.forEach((change, index) => {
      expect(together[index]).toEqual(counterfactual(game, 2, change, scenario));
    });
  });

  // the same customers and luck: what an agent costs is all that an idle agent changes in the wages
  test('E4: a change moves only what it causes', () => {
    const { lines } = counterfactual(game, 2, { ownStaff: 1 }, scenario);
    for (const line of PROFIT_LINES) expect(lines[line]).toBe(line === 'warehouseWages' ? -140_000 : 0);
  });

  test('E5: a week that has not been played has no counterfactual', () => {
    expect(() => counterfactual(game, 4, {}, scenario)).toThrow('week 4 has not been played; the last is 3');
    expect(() => counterfactual(newGame(), 1, {}, scenario)).toThrow('week 1 has not been played');
  });
});

describe('the bridge from week to week', () => {
  test('E6: its rows add up to the change in profit, to the fen, in a thousand weeks', () => {
    let weeks = 0;
    for (let seed = 0; weeks < 1000; seed++) {
      const player = players[seed % 2 === 0 ? 'random' : 'textbook'];
      const season = fastSeason(`bridge ${seed}`, (open) => player.decide(open, scenario));
      for (let index = 1; index < season.length; index++) {
        const [before, now] = [season[index - 1] as WeekResult, season[index] as WeekResult];
        const rows = bridgeRows(before, now);
        const change = now.profit.operatingProfitFen - before.profit.operatingProfitFen;
        if (sum(rows.map(({ effectFen }) => effectFen)) !== change)
          throw new Error(`seed ${seed}, week ${now.week}: rows do not add up to ${change}`);
        weeks += 1;
      }
    }
    expect(weeks).toBeGreaterThanOrEqual(1000);
  });

  test('E6: rows stand in one order and are whole fen', () => {
    for (const week of [-2, 1, 3]) {
      const rows = explainChange(game, week, scenario);
      expect(rows.map(({ line }) => line)).toEqual([...BRIDGE_LINES]);
      expect(rows.every(({ effectFen }) => Number.isInteger(effectFen))).toBe(true);
      expect(sum(rows.map(({ effectFen }) => effectFen))).toBe(
        resultOf(week).profit.operatingProfitFen - resultOf(week - 1).profit.operatingProfitFen,
      );
    }
    const closed: Game = { head: game.head, entries: game.entries };
    expect(explainChange(closed, 3, scenario)).toEqual(explainChange(game, 3, scenario));
  });

  test('E7: between a week and itself nothing changed', () => {
    for (const { effectFen } of bridgeRows(resultOf(2), resultOf(2))) expect(effectFen).toBe(0);
  });

  // Last week 100 tees at ¥80.00, this week 120 at ¥75.00, cost ¥29.00:
  // prices 120 × (75 − 80) = −¥600.00; units 20 × (80 − 29) = +¥1,020.00
  test('E8: units are valued at last week’s margin, prices on this week’s units', () => {
    const only = (result: WeekResult, units: number, priceFen: number): WeekResult => ({
      ...result,
      skus: result.skus.map((sku) =>
        sku.skuId === 'tee'
          ? { ...sku, units, grossSalesFen: units * priceFen, costOfGoodsFen: units * 2900 }
          : { ...sku, units: 0, grossSalesFen: 0, costOfGoodsFen: 0 },
      ),
    });
    const rows = bridgeRows(only(resultOf(2), 100, 8000), only(resultOf(2), 120, 7500));
    expect(rows.find(({ line }) => line === 'prices')?.effectFen).toBe(-60_000);
    expect(rows.find(({ line }) => line === 'units')?.effectFen).toBe(102_000);
  });

  test('E8: a product that sold nothing last week counts at its list price of then', () => {
    const none = (result: WeekResult): WeekResult => ({
      ...result,
      skus: result.skus.map((sku) => ({ ...sku, units: 0, grossSalesFen: 0, costOfGoodsFen: 0 })),
    });
    const now = resultOf(2);
    const rows = bridgeRows(none(now), now);
    const discounted = now.skus.reduce(
      (total, sku) => total + sku.grossSalesFen - sku.units * sku.listPriceFen,
      0,
    );
    expect(rows.find(({ line }) => line === 'prices')?.effectFen).toBe(discounted);
  });

  test('E9: two weeks are needed', () => {
    expect(() => explainChange(game, -3, scenario)).toThrow('no two weeks to compare at week -3');
    expect(() => explainChange(game, 4, scenario)).toThrow('no two weeks to compare at week 4');
  });
});
