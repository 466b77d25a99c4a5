import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { stage } from '../../src/stores/plan.ts';
import { exportReport, setNarrative, verifyFile } from '../../src/stores/report.ts';
import { endShow, runWeek } from '../../src/stores/run.ts';
import {
  $deleted,
  $evicted,
  $saves,
  deleteSave,
  duplicateSave,
  exportSave,
  importSave,
  refreshSaves,
  undoDelete,
} from '../../src/stores/saves.ts';
import { evictDatabases, freshBrowser, openTab } from '../storage/browser.ts';
import { provideShop, startShop } from './shop.ts';

let saveId = '';
beforeEach(async () => {
  freshBrowser();
  await provideShop(storageOver(openMemoryDatabase()));
  saveId = await startShop();
  for (let week = 1; week <= 2; week += 1) {
    stage('socialBudgetFen', 20_000 * week);
    expect(await runWeek()).toBeDefined();
    endShow();
  }
});

/** Changes one thing in the text of a file. */
const edited = (text: string, change: (file: Record<string, never>) => void): string => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

describe('a save as a file', () => {
  test('import of an export is the same save', async () => {
    const { text, fileName } = await exportSave(saveId);
    expect(fileName).toBe('shop-青禾-w02.shop.json');
    const before = await exportSave(saveId);
    await provideShop(storageOver(openMemoryDatabase()));
    const imported = await importSave(text);
    if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
    expect((await exportSave(imported.value.saveId)).text).toBe(before.text);
    expect(imported.value).toMatchObject({ week: 2, name: '青禾' });
    expect(imported.value.profitsFen).toHaveLength(2);
  });

  test('a file object is read like its text', async () => {
    const { text, fileName } = await exportSave(saveId);
    expect(await importSave(new File([text], fileName))).toMatchObject({ ok: true });
  });

  test('brings back a shop that the browser has cleared', async () => {
    await provideShop((await openTab()).storage);
    const lostId = await startShop();
    stage('socialBudgetFen', 20_000);
    expect(await runWeek()).toBeDefined();
    endShow();
    const { text } = await exportSave(lostId);
    await closeGame();
    evictDatabases();
    await provideShop((await openTab()).storage);
    await refreshSaves();
    expect($evicted.get()).toMatchObject([{ saveId: lostId, week: 1 }]);
    expect(await importSave(text)).toMatchObject({ ok: true });
    expect($evicted.get()).toEqual([]);
    expect($saves.get()).toMatchObject([{ week: 1 }]);
  });

  const bad: Record<string, [(text: string) => string, string]> = {
    'an empty file': [() => '', 'file/not-json'],
    'half a file': [(text) => text.slice(0, text.length / 2), 'file/not-json'],
    'a huge file': [(text) => text + ' '.repeat(2 * 1024 * 1024), 'file/too-large'],
    'a deep file': [() => '['.repeat(100_000), 'file/too-deep'],
    'a foreign file': [() => '{"name":"package","version":"1.0.0"}', 'file/other-format'],
    'a file of the future': [
      (text) => edited(text, (file) => Object.assign(file['head'] ?? {}, { formatVersion: 9 })),
      'file/newer-version',
    ],
    'other rules': [
      (text) => edited(text, (file) => Object.assign(file['head'] ?? {}, { rulesVersion: 99 })),
      'file/newer-version',
    ],
    'another shop': [
      (text) => edited(text, (file) => Object.assign(file['head'] ?? {}, { scenarioId: 'no-such-shop' })),
      'file/unknown-scenario',
    ],
    'a field too many': [
      (text) => edited(text, (file) => Object.assign(file['head'] ?? {}, { admin: true })),
      'file/wrong-shape',
    ],
    'a changed decision': [
      (text) => text.replace('"socialBudgetFen": 40000', '"socialBudgetFen": 50000'),
      'file/altered',
    ],
    'a changed seed': [(text) => text.replace('AB12CD34', 'AB12CD35'), 'file/altered'],
    'a prototype': [
      (text) => text.replace('"deskAnswers": {}', '"deskAnswers": {"__proto__": "x"}'),
      'file/wrong-shape',
    ],
  };
  test.each(Object.entries(bad))(
    '%s gives one coded problem and changes nothing',
    async (_name, [make, code]) => {
      const { text } = await exportSave(saveId);
      await refreshSaves();
      const before = $saves.get();
      const answer = await importSave(make(text));
      if (answer.ok) throw new Error('was imported');
      expect(answer.problems[0]?.code).toBe(code);
      await refreshSaves();
      expect($saves.get()).toEqual(before);
    },
  );
});

describe('a report as a file', () => {
  test('is verified as it was exported, with its words', async () => {
    setNarrative(2, 'overview', 0, '=HYPERLINK("x") 你好');
    const { text, fileName } = await exportReport(2);
    expect(fileName).toBe('report-青禾-w02.shop.json');
    const verified = await verifyFile(text);
    expect(verified).toMatchObject({ verdict: 'verified', differences: [], problems: [] });
    expect(verified.report?.narrative.overview[0]).toBe('=HYPERLINK("x") 你好');
  });

  test('a changed figure is found', async () => {
    const { text } = await exportReport(2);
    const altered = edited(text, (file) => {
      const figures = file['figures'] as unknown as { thisWeek: { operatingProfitFen: number } };
      figures.thisWeek.operatingProfitFen += 1;
    });
    const verified = await verifyFile(altered);
    expect(verified.verdict).toBe('altered');
    expect(verified.differences.map(({ path }) => path).join()).toContain('operatingProfitFen');
  });

  test('a file that cannot be read is one coded problem', async () => {
    expect(await verifyFile('{')).toMatchObject({
      verdict: 'unreadable',
      problems: [{ code: 'file/not-json' }],
    });
    const { text } = await exportSave(saveId);
    expect(await verifyFile(text)).toMatchObject({
      verdict: 'unreadable',
      problems: [{ code: 'file/other-format' }],
    });
  });
});

describe('the list of saves', () => {
  test('a deleted save comes back; deleting the open one closes it', async () => {
    await deleteSave(saveId);
    expect($saves.get()).toEqual([]);
    expect($game.get().status).toBe('none');
    expect($deleted.get()?.save.summary.name).toBe('青禾');
    await undoDelete();
    expect($saves.get()).toMatchObject([{ saveId, week: 2 }]);
  });

  test('a copy stands beside its original', async () => {
    await duplicateSave(saveId, '青禾 2');
    expect(
      $saves
        .get()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['青禾', '青禾 2']);
  });
});
