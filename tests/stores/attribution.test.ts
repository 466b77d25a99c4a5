import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import {
  betRecord,
  causes,
  fan,
  luckSources,
  misconceptionFlags,
  planAndLuck,
} from '../../src/stores/analysis.ts';
import { $game } from '../../src/stores/game.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { createSimulator } from '../../src/workers/client.ts';
import { freshBrowser } from '../storage/browser.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop, startShop } from './shop.ts';

const simulator = createSimulator(connectInPlace);
beforeEach(async () => {
  freshBrowser();
  await provideShop(storageOver(openMemoryDatabase()), simulator);
  await startShop();
  await runWeek();
  endShow();
});

const profitOf = (week: number) =>
  $game.get().game?.shop?.results.find((result) => result.week === week)?.profit.operatingProfitFen ?? 0;

describe('why a played week came out as it did', () => {
  test('causes, luck and plan all add up to the week, to the fen', async () => {
    const rows = await causes(1);
    expect(rows.reduce((sum, { effectFen }) => sum + effectFen, 0)).toBe(profitOf(1) - profitOf(0));
    const luck = await luckSources(1);
    expect(luck.rows.reduce((sum, { effectFen }) => sum + effectFen, luck.expectedFen)).toBe(profitOf(1));
    const { planFen, luckFen } = await planAndLuck(1);
    expect(planFen + luckFen).toBe(profitOf(1));
  });

  test('the fan, the flags and the bets of the week are at hand', async () => {
    const chart = await fan(1);
    expect(chart.realisedFen).toBe(profitOf(1));
    expect(chart.weeks).toHaveLength(9);
    for (const { week, gainFen } of await misconceptionFlags(1)) {
      expect(week).toBe(1);
      expect(gainFen).toBeGreaterThan(0);
    }
    expect((await betRecord()).bets).toEqual([]);
  });
});
