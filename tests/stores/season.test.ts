import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { storageFailure } from '../../src/storage/problems.ts';
import { flushDrafts } from '../../src/stores/drafts.ts';
import { $game, $seasonOver, $week, closeGame, openSave } from '../../src/stores/game.ts';
import { $changes, $plan, $problems, setBet, setNote, stage, stagePrice } from '../../src/stores/plan.ts';
import { $run, diagnosticFile, endShow, runWeek } from '../../src/stores/run.ts';
import { freshBrowser, openTab } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

beforeEach(async () => {
  freshBrowser();
  await provideShop((await openTab()).storage);
});

/** Something different each week, so that a forgotten plan shows. */
async function playWeek(): Promise<void> {
  const week = $week.get() ?? 0;
  const [sku] = $game.get().game?.shop?.facts.skus ?? [];
  if (!sku) throw new Error('the shop has no product');
  stagePrice(sku.id, sku.usualPriceFen + 100 * (week % 3));
  stage('socialBudgetFen', 10_000 * week);
  expect($problems.get()).toEqual([]);
  expect(await runWeek()).toBeDefined();
  endShow();
}

const hashes = () => $game.get().game?.entries.map(({ hash }) => hash);

describe('a season', () => {
  test('saved, closed and opened again after every week is the season played through', async () => {
    const saveId = await startShop();
    for (let week = 1; week <= 4; week += 1) await playWeek();
    const through = { hashes: hashes(), results: $game.get().game?.shop?.results };

    await provideShop((await openTab()).storage);
    freshBrowser();
    await provideShop((await openTab()).storage);
    const again = await startShop();
    for (let week = 1; week <= 4; week += 1) {
      await playWeek();
      await closeGame();
      await provideShop((await openTab()).storage);
      await openSave(again);
      expect($week.get()).toBe(week + 1);
    }
    expect(hashes()).toEqual(through.hashes);
    expect($game.get().game?.shop?.results).toEqual(through.results);
    expect(saveId).toBeDefined();
  });

  test('ends after its last week', async () => {
    await startShop();
    const weeks = $game.get().game?.shop?.facts.weeks ?? 0;
    for (let week = 1; week <= weeks; week += 1) await playWeek();
    expect($seasonOver.get()).toBe(true);
    expect(await runWeek()).toBeUndefined();
  });

  test('a plan that cannot run is not run', async () => {
    await startShop();
    stage('ownShare', 0.9);
    stage('thirdPartyShare', 0.9);
    expect($problems.get().map(({ code }) => code)).toContain('plan/shares-not-one');
    expect(await runWeek()).toBeUndefined();
    expect($game.get().game?.entries).toEqual([]);
  });

  test('the bet and the note are kept with the week', async () => {
    await startShop();
    setBet({ operatingProfitFen: 100_000, toleranceFen: 20_000 });
    setNote('price test');
    await playWeek();
    const [entry] = $game.get().game?.entries ?? [];
    expect(entry).toMatchObject({
      note: 'price test',
      bet: { operatingProfitFen: 100_000, toleranceFen: 20_000 },
    });
  });

  test('a week runs once, however often the button is pressed', async () => {
    await startShop();
    const results = await Promise.all([runWeek(), runWeek(), runWeek()]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect($game.get().game?.entries).toHaveLength(1);
  });
});

describe('a week that could not be saved', () => {
  test('leaves the plan staged, says why and offers a diagnostic file', async () => {
    const storage = storageOver(openMemoryDatabase());
    await provideShop(storage);
    await startShop();
    stage('socialBudgetFen', 77_000);
    const finishWeek = vi.spyOn(storage, 'finishWeek').mockRejectedValueOnce(storageFailure('storage/quota'));
    expect(await runWeek()).toBeUndefined();
    expect($run.get()).toMatchObject({ status: 'failed', week: 1, problem: { code: 'storage/quota' } });
    expect($plan.get()?.socialBudgetFen).toBe(77_000);
    expect($game.get().game?.entries).toEqual([]);
    expect(JSON.parse(diagnosticFile().text)).toMatchObject({
      format: 'shop-diagnostic',
      problem: { code: 'storage/quota' },
      plan: { socialBudgetFen: 77_000 },
    });
    expect(await runWeek()).toBeDefined();
    expect(finishWeek).toHaveBeenCalledTimes(2);
  });
});

describe('drafts', () => {
  test('what was staged is there after a reload, though the week was never run', async () => {
    const saveId = await startShop();
    stage('socialBudgetFen', 55_000);
    setBet({ operatingProfitFen: 1, toleranceFen: 2 });
    setNote('so far');
    await flushDrafts();
    await provideShop((await openTab()).storage);
    await openSave(saveId);
    expect($plan.get()?.socialBudgetFen).toBe(55_000);
    expect($changes.get().map(({ path }) => path)).toEqual(['socialBudgetFen']);
  });

  test('typing is written after a short pause, without anyone asking', async () => {
    const { storage } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    stage('socialBudgetFen', 66_000);
    await vi.waitFor(
      async () => expect((await storage.readDrafts(saveId))[0]?.plan?.socialBudgetFen).toBe(66_000),
      1000,
    );
  });

  test('a draft that no longer fits the shop is left aside', async () => {
    const { storage } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    const plan = { ...$plan.get(), socialBudgetFen: 'much' } as never;
    await storage.writeDraft(saveId, 1, { plan });
    await openSave(saveId);
    expect($game.get().status).toBe('ready');
    expect($changes.get()).toEqual([]);
  });
});

describe('what can go wrong at opening', () => {
  test('a save that is not there is named as such', async () => {
    await openSave('never');
    expect($game.get()).toMatchObject({ status: 'failed', problem: { code: 'storage/not-found' } });
  });

  test('a week tampered with in the database can be looked at and not played on', async () => {
    const { storage, dexie } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    await playWeek();
    await closeGame();
    const row = await dexie.table('entries').get([saveId, 1]);
    row.entry.plan.socialBudgetFen = 999_900;
    await dexie.table('entries').put(row);
    await openSave(saveId);
    expect($game.get()).toMatchObject({
      status: 'ready',
      readOnly: true,
      problem: { code: 'storage/unreadable' },
    });
    expect(await runWeek()).toBeUndefined();
  });

  test('a lost or wrong snapshot changes nothing', async () => {
    const { storage, dexie } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    await playWeek();
    const before = $game.get().game;
    await closeGame();
    const row = await dexie.table('snapshots').get([saveId, 1]);
    row.shop.position.cashFen += 1;
    await dexie.table('snapshots').put(row);
    await openSave(saveId);
    await vi.waitFor(() => expect($game.get().game).toEqual(before));
    await closeGame();
    await dexie.table('snapshots').clear();
    await openSave(saveId);
    expect($game.get().game).toEqual(before);
  });

  test('played under other rules, the shop can be looked at only', async () => {
    const { storage, dexie } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    await playWeek();
    await closeGame();
    const row = await dexie.table('games').get(saveId);
    await dexie.table('games').put({ ...row, head: { ...row.head, rulesVersion: 0 } });
    const snapshot = await dexie.table('snapshots').get([saveId, 1]);
    await dexie.table('snapshots').put({ ...snapshot, rulesVersion: 0 });
    await openSave(saveId);
    expect($game.get()).toMatchObject({
      status: 'ready',
      readOnly: true,
      problem: { code: 'storage/other-rules' },
    });
    await dexie.table('snapshots').clear();
    await openSave(saveId);
    expect($game.get()).toMatchObject({ status: 'failed', problem: { code: 'storage/other-rules' } });
  });
});

describe('two tabs', () => {
  test('a week written by another tab is not written over', async () => {
    const { storage } = await openTab();
    await provideShop(storage);
    const saveId = await startShop();
    const stale = $game.get().game;
    await playWeek();
    // The other tab knows nothing of week 1.
    const summary = await storage.readSave(saveId);
    vi.spyOn(storage, 'readSave').mockResolvedValueOnce({ ...summary, entries: [] });
    await openSave(saveId);
    expect($game.get().game?.entries).toEqual(stale?.entries);
    expect(await runWeek()).toBeUndefined();
    expect($run.get().problem?.code).toBe('storage/conflict');
    expect($game.get()).toMatchObject({ readOnly: true });
    expect((await storage.readSave(saveId)).entries).toHaveLength(1);
  });
});
