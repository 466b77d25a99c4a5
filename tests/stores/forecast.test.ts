import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { $forecast } from '../../src/stores/forecast.ts';
import { $changes, discardAll, stage, stagePrice, undo } from '../../src/stores/plan.ts';
import { createSimulator } from '../../src/workers/client.ts';
import type { Simulator } from '../../src/workers/protocol.ts';
import { freshBrowser } from '../storage/browser.ts';
import { connectInPlace } from '../workers/in-place.ts';
import { provideShop, startShop } from './shop.ts';

let simulator: Simulator;
let unlisten = () => {};
beforeEach(async () => {
  freshBrowser();
  simulator = createSimulator(connectInPlace);
  await provideShop(storageOver(openMemoryDatabase()), simulator);
  await startShop(`F-${Math.random()}`);
});
afterEach(() => unlisten());

const show = () => {
  unlisten = $forecast.listen(() => undefined);
};
const ready = () => vi.waitFor(() => expect($forecast.get().status).toBe('ready'), 3000);

describe('the forecast of the staged plan', () => {
  test('is not computed while nothing shows it', async () => {
    const asked = vi.spyOn(simulator, 'forecast');
    stage('socialBudgetFen', 12_300);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).not.toHaveBeenCalled();
    show();
    await ready();
    expect(asked).toHaveBeenCalled();
  });

  test('has an effect for each change and none when nothing is changed', async () => {
    show();
    await ready();
    expect($forecast.get().effects).toEqual({});
    stage('socialBudgetFen', 90_000);
    stagePrice('tee', 7900);
    await vi.waitFor(() => {
      const paths = $changes.get().map(({ path }) => path);
      expect($forecast.get().status).toBe('ready');
      expect(Object.keys($forecast.get().effects).toSorted()).toEqual(paths.toSorted());
    }, 3000);
    for (const { p10, p50, p90 } of Object.values($forecast.get().effects)) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
    discardAll();
    await vi.waitFor(() => expect($forecast.get()).toMatchObject({ status: 'ready', effects: {} }), 3000);
  });

  test('follows the last of many edits, and asks for few of them', async () => {
    show();
    await ready();
    const asked = vi.spyOn(simulator, 'forecast');
    for (let budget = 10_000; budget <= 30_000; budget += 1000) stage('socialBudgetFen', budget);
    await vi.waitFor(() => expect(asked).toHaveBeenCalled(), 3000);
    await ready();
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
    expect(asked.mock.calls[0]?.[1].socialBudgetFen).toBe(30_000);
  });

  test('a plan seen before is not computed again', async () => {
    show();
    stage('socialBudgetFen', 44_000);
    await ready();
    const first = $forecast.get().forecast;
    stage('socialBudgetFen', 45_000);
    await vi.waitFor(() => expect($forecast.get().forecast).not.toBe(first), 3000);
    await ready();
    const asked = vi.spyOn(simulator, 'forecast');
    undo();
    await vi.waitFor(() => expect($forecast.get().status).toBe('computing'), 3000);
    await ready();
    expect(asked).not.toHaveBeenCalled();
  });

  test('a forecast that fails leaves the shop usable', async () => {
    vi.spyOn(simulator, 'forecast').mockRejectedValue(new Error('broken'));
    show();
    await vi.waitFor(() => expect($forecast.get().status).toBe('failed'), 3000);
    expect($changes.get()).toEqual([]);
  });
});
