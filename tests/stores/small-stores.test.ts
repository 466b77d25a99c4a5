import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { flushDrafts } from '../../src/stores/drafts.ts';
import { $exportDue, $game, openLastSave, openSave } from '../../src/stores/game.ts';
import { readLastShop } from '../../src/stores/last-shop.ts';
import { $narrative, setNarrative } from '../../src/stores/report.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import { exportSave } from '../../src/stores/saves.ts';
import { provideServices } from '../../src/stores/services.ts';
import { freshBrowser, openTab } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

beforeEach(async () => {
  freshBrowser();
  vi.resetModules();
  await provideShop((await openTab()).storage);
});

describe('the words of a report', () => {
  test('are kept by save and week, and there after a reload', async () => {
    const first = await startShop('ONE');
    await runWeek();
    endShow();
    setNarrative(1, 'reflection', 2, '降价没用');
    await flushDrafts();
    const second = await startShop('TWO');
    expect($narrative(1).get().reflection).toEqual(['', '', '']);
    await openSave(first);
    expect($narrative(1).get().reflection).toEqual(['', '', '降价没用']);
    expect(second).not.toBe(first);
  });
});

describe('the way back into a shop', () => {
  test('the shop opened last is opened again, and named on pages without a database', async () => {
    const saveId = await startShop('ONE');
    await startShop('TWO');
    await openSave(saveId);
    await provideShop((await openTab()).storage);
    expect(readLastShop()).toMatchObject({ saveId, name: '青禾' });
    expect(await openLastSave()).toBe(true);
    expect($game.get().saveId).toBe(saveId);
  });

  test('with nothing played there is nothing to open', async () => {
    expect(await openLastSave()).toBe(false);
    expect(readLastShop()).toBeUndefined();
  });
});

test('after the first week the shop asks for a file, until there is one', async () => {
  const saveId = await startShop();
  expect($exportDue.get()).toBe(false);
  await runWeek();
  expect($exportDue.get()).toBe(true);
  await exportSave(saveId);
  expect($exportDue.get()).toBe(false);
  await openSave(saveId);
  expect($exportDue.get()).toBe(false);
});

describe('one writer a save', () => {
  test('while another tab has the save, this one looks on; when it lets go, this one writes', async () => {
    const saveId = await startShop();
    await provideShop((await openTab()).storage);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    void navigator.locks.request(`shopkeeper/save/${saveId}`, () => held);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await openSave(saveId);
    expect($game.get()).toMatchObject({ status: 'ready', readOnly: true });
    expect($game.get().problem).toBeUndefined();
    expect(await runWeek()).toBeUndefined();
    letGo();
    await vi.waitFor(() => expect($game.get().readOnly).toBe(false), 2000);
    expect(await runWeek()).toBeDefined();
  });
});

describe('lessons', () => {
  test('answers are drawn from the mirror and survive in the database', async () => {
    const storage = storageOver(openMemoryDatabase());
    provideServices({ storage });
    const progress = await import('../../src/stores/progress.ts');
    const services = await import('../../src/stores/services.ts');
    services.provideServices({ storage });
    progress.recordAnswer('02-demand/01-visitors', 'q1', 'b', false);
    progress.recordAnswer('02-demand/01-visitors', 'q1', 'a', true);
    progress.setCompleted('02-demand/01-visitors', true);
    await vi.waitFor(async () => expect((await storage.listProgress())[0]?.completedAt).toBeDefined());

    vi.resetModules();
    const next = await import('../../src/stores/progress.ts');
    expect(next.$progress.get()['02-demand/01-visitors']?.answers['q1']).toMatchObject({
      choice: 'a',
      isCorrect: true,
    });

    localStorage.clear();
    vi.resetModules();
    const bare = await import('../../src/stores/progress.ts');
    (await import('../../src/stores/services.ts')).provideServices({ storage });
    expect(bare.$progress.get()).toEqual({});
    await bare.syncProgress();
    expect(bare.$progress.get()['02-demand/01-visitors']?.completedAt).toBeDefined();
  });
});

describe('settings', () => {
  test('are remembered, and what is not understood is left at its standard', async () => {
    const settings = await import('../../src/stores/settings.ts');
    settings.setTheme('dark');
    settings.setShortcuts(false);
    vi.resetModules();
    const next = await import('../../src/stores/settings.ts');
    expect(next.$settingsUi.get()).toEqual({
      theme: 'dark',
      density: 'comfortable',
      motion: 'system',
      textSize: '100',
      deltaColours: 'blue-vermilion',
      currency: 'full',
      shortcuts: false,
    });
    localStorage.setItem(next.SETTINGS_KEY, '{"theme":"neon","motion":7,"textSize":"400"}');
    vi.resetModules();
    const odd = await import('../../src/stores/settings.ts');
    expect(odd.$settingsUi.get()).toMatchObject({ theme: 'system', motion: 'system', textSize: '100' });
  });
});
