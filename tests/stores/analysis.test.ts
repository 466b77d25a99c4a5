import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { bridge, counterfactual, priceCurve } from '../../src/stores/analysis.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { labCounterfactual, labFacts, runLab } from '../../src/stores/lab.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { createSimulator } from '../../src/workers/client.ts';
import { freshBrowser } from '../storage/browser.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop, startShop } from './shop.ts';

const simulator = createSimulator(connectInPlace);
beforeEach(async () => {
  freshBrowser();
  await provideShop(storageOver(openMemoryDatabase()), simulator);
});

const profitOf = (week: number) =>
  $game.get().game?.shop?.results.find((result) => result.week === week)?.profit.operatingProfitFen ?? 0;

describe('questions about a played week', () => {
  beforeEach(async () => {
    await startShop();
    await runWeek();
    endShow();
  });

  test('the bridge adds up to the change of profit, to the fen', async () => {
    const rows = await bridge(1);
    expect(rows.reduce((sum, { effectFen }) => sum + effectFen, 0)).toBe(profitOf(1) - profitOf(0));
  });

  test('the price curve goes through the week as it was', async () => {
    const skuId = $game.get().game?.shop?.facts.skus[0]?.id ?? '';
    const curve = await priceCurve(1, skuId);
    const actual = curve.points.find(({ priceFen }) => priceFen === curve.actualFen);
    expect(actual?.operatingProfitFen).toBe(profitOf(1));
    const best = curve.points.find(({ priceFen }) => priceFen === curve.bestFen);
    expect(best?.operatingProfitFen).toBe(Math.max(...curve.points.map((point) => point.operatingProfitFen)));
    const prices = curve.points.map(({ priceFen }) => priceFen);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  test('each question is asked once', async () => {
    const asked = vi.spyOn(simulator, 'counterfactual');
    const change = { socialBudgetFen: 0 };
    const answers = await Promise.all([counterfactual(1, change), counterfactual(1, change)]);
    expect(answers[0]).toBe(answers[1]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('with no shop open every question is refused', async () => {
    await closeGame();
    await expect(bridge(1)).rejects.toThrow('no shop is open');
  });
});

describe('trials of a lesson', () => {
  test('the same seed and plan give the same week, and keep nothing', async () => {
    const [a, b] = [await runLab('apparel', 'LESSON', {}), await runLab('apparel', 'LESSON', {})];
    expect(a).toEqual(b);
    expect(a.week).toBe(1);
    expect($game.get().status).toBe('none');
  });

  test('a list of plans plays one week after another', async () => {
    expect((await runLab('apparel', 'LESSON', [{}, {}, { socialBudgetFen: 0 }])).week).toBe(3);
  });

  test('one change on the same luck', async () => {
    const week = await runLab('apparel', 'LESSON', {});
    const { actualProfitFen, alternativeProfitFen, differenceFen } = await labCounterfactual(
      'apparel',
      'LESSON',
      {},
      { socialBudgetFen: 0 },
    );
    expect(actualProfitFen).toBe(week.profit.operatingProfitFen);
    expect(differenceFen).toBe(alternativeProfitFen - actualProfitFen);
  });

  test('a lesson can read the catalogue', async () => {
    expect((await labFacts('apparel')).skus.length).toBeGreaterThan(0);
  });
});
