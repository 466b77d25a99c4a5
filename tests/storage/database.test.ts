import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { storageProblem } from '../../src/storage/problems.ts';
import { KEYS, TABLE_NAMES } from '../../src/storage/rows.ts';
import { DATABASE_NAME, SCHEMA, WRITER_VERSION } from '../../src/storage/schema.ts';
import { FORMAT_VERSION, UPGRADES, upgradeSave } from '../../src/storage/upgrades.ts';
import { freshBrowser, openTab } from './browser.ts';
import { sampleHead, sampleWeek } from './samples.ts';

beforeEach(freshBrowser);

const newSave = { head: sampleHead(), entries: [], profitsFen: [] };
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'resolved',
    (error) => storageProblem(error).code,
  );

/** Another tab with a newer program opens the database with one version more. */
async function openNewerTab(): Promise<Dexie> {
  const newer = new Dexie(DATABASE_NAME);
  for (const { version, tables } of SCHEMA) newer.version(version).stores(tables);
  newer.version(SCHEMA.length + 1).stores({ later: 'id' });
  await newer.open();
  return newer;
}

describe('the schema', () => {
  // When this fails, add a version at the end of SCHEMA and its line here; never change one that was released.
  test('released versions stay as they were', () => {
    expect(SCHEMA).toEqual([
      {
        version: 1,
        tables: {
          games: 'saveId',
          entries: '[saveId+week], saveId',
          snapshots: '[saveId+slot], saveId',
          drafts: '[saveId+week], saveId',
          progress: 'lessonId',
          meta: 'key',
        },
      },
      { version: 2, tables: { teaching: '[kind+id], kind' } },
    ]);
  });

  test('versions count up by one', () => {
    expect(SCHEMA.map(({ version }) => version)).toEqual(SCHEMA.map((_, index) => index + 1));
  });

  test('the opened database has exactly these tables and keys', async () => {
    const { dexie } = await openTab();
    const opened = dexie.tables.map(({ name, schema }) => [name, [schema.primKey.keyPath].flat()]);
    expect(Object.fromEntries(opened)).toEqual(KEYS);
    expect(dexie.tables.map(({ name }) => name).toSorted()).toEqual([...TABLE_NAMES].toSorted());
  });
});

describe('a page that has become out of date', () => {
  test('is told at once, writes nothing more and does not open the database again', async () => {
    const { storage, dexie } = await openTab();
    const { saveId } = await storage.createSave(newSave);
    let told = 0;
    storage.onFrozen(() => {
      told += 1;
    });
    const newer = await openNewerTab();
    expect(told).toBe(1);
    expect(await codeOf(storage.finishWeek(sampleWeek(saveId, 1)))).toBe('storage/frozen');
    expect(await codeOf(storage.listSaves())).toBe('storage/frozen');
    expect(dexie.isOpen()).toBe(false);
    expect(await newer.table('entries').count()).toBe(0);
    newer.close();
  });

  test('an old program in a tab opened later may read but not write', async () => {
    const { storage: newer } = await openTab({ writerVersion: WRITER_VERSION + 1 });
    const { saveId } = await newer.createSave(newSave);
    const { storage: old } = await openTab();
    expect((await old.readSave(saveId)).head).toEqual(sampleHead());
    expect(await codeOf(old.finishWeek(sampleWeek(saveId, 1)))).toBe('storage/newer-writer');
    expect(await codeOf(old.deleteSave(saveId))).toBe('storage/newer-writer');
    expect((await newer.readSave(saveId)).entries).toEqual([]);
  });
});

describe('a browser without storage', () => {
  test('plays in memory and says so', async () => {
    Dexie.dependencies.indexedDB = {
      open: () => {
        throw Object.assign(new Error('denied'), { name: 'SecurityError' });
      },
    } as unknown as IDBFactory;
    const storage = await openStorage();
    expect(storage.memoryOnly).toBe(true);
    const { saveId } = await storage.createSave(newSave);
    await storage.finishWeek(sampleWeek(saveId, 1));
    expect((await storage.readSave(saveId)).entries).toHaveLength(1);
  });
});

describe('upgrades of a save', () => {
  test('count up by one and end at the version that is written', () => {
    expect(UPGRADES.map(({ to }) => to)).toEqual(UPGRADES.map((_, index) => index + 2));
    expect(UPGRADES.at(-1)?.to ?? 1).toBe(FORMAT_VERSION);
  });

  test('a save of a newer program is refused, not guessed at', () => {
    const newer = { head: sampleHead({ formatVersion: 99 }), entries: [] };
    expect(upgradeSave(newer)).toEqual({ ok: false, found: 99 });
  });
});
