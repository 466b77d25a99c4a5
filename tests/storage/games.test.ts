import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { readMirror } from '../../src/storage/mirror.ts';
import { storageOver } from '../../src/storage/open.ts';
import { errorNames, storageProblem } from '../../src/storage/problems.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { evictDatabases, failPut, freshBrowser, openTab } from './browser.ts';
import { sampleEntry, sampleHead, samplePlan, sampleWeek } from './samples.ts';

beforeEach(freshBrowser);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'resolved',
    (error) => storageProblem(error).code,
  );

async function startSave(storage: Storage, weeks = 0): Promise<string> {
  const { saveId } = await storage.createSave({ head: sampleHead(), entries: [], profitsFen: [] });
  for (let week = 1; week <= weeks; week += 1) await storage.finishWeek(sampleWeek(saveId, week));
  return saveId;
}

const places = {
  'the browser database': async () => (await openTab()).storage,
  memory: async () => {
    let id = 0;
    return storageOver(
      openMemoryDatabase(),
      () => Date.UTC(2026, 8, 1),
      () => `save-${++id}`,
    );
  },
};

describe.each(Object.entries(places))('saves in %s', (_name, open) => {
  test('a save comes back with its head and its weeks in order', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 12);
    const { head, entries, summary } = await storage.readSave(saveId);
    expect(head).toEqual(sampleHead());
    expect(entries.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(entries[4]).toEqual(sampleEntry(5));
    expect(summary).toMatchObject({ week: 12, name: '青禾', attempt: 1 });
    expect(summary.profitsFen.slice(0, 3)).toEqual([1000, 2000, 3000]);
  });

  test('the last two snapshots are kept, and one is given only for the entry it belongs to', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 3);
    expect(await storage.readSnapshot(saveId, 'hash-3', 1)).toMatchObject({ week: 3 });
    expect(await storage.readSnapshot(saveId, 'hash-2', 1)).toMatchObject({ week: 2 });
    expect(await storage.readSnapshot(saveId, 'hash-1', 1)).toBeUndefined();
    expect(await storage.readSnapshot(saveId, 'hash-3', 2)).toBeUndefined();
  });

  test('a head is rewritten before the first week, and never after it', async () => {
    const storage = await open();
    const saveId = await startSave(storage);
    const head = { ...sampleHead(), shopName: '远行' };
    expect(await storage.rewriteHead(saveId, head)).toMatchObject({ saveId, name: '远行', shopName: '远行' });
    expect((await storage.readSave(saveId)).head).toEqual(head);
    await storage.renameSave(saveId, 'mine');
    expect(await storage.rewriteHead(saveId, sampleHead())).toMatchObject({ name: 'mine', shopName: '青禾' });
    await storage.finishWeek(sampleWeek(saveId, 1));
    expect(await codeOf(storage.rewriteHead(saveId, head))).toBe('storage/conflict');
    expect((await storage.readSave(saveId)).head).toEqual(sampleHead());
  });

  test('a week clears the draft it settles and leaves the others', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 1);
    await storage.writeDraft(saveId, 1, { note: 'kept' });
    await storage.writeDraft(saveId, 2, { plan: samplePlan(6500), note: 'settled' });
    await storage.finishWeek(sampleWeek(saveId, 2));
    expect((await storage.readDrafts(saveId)).map(({ week }) => week)).toEqual([1]);
  });

  test('drafts are merged word by word, and undefined takes a word away', async () => {
    const storage = await open();
    const saveId = await startSave(storage);
    await storage.writeDraft(saveId, 1, { plan: samplePlan(), note: 'why' });
    await storage.writeDraft(saveId, 1, { bet: { operatingProfitFen: 1, toleranceFen: 2 }, note: undefined });
    const [draft] = await storage.readDrafts(saveId);
    expect(draft).toMatchObject({ plan: samplePlan(), bet: { operatingProfitFen: 1, toleranceFen: 2 } });
    expect(draft).not.toHaveProperty('note');
  });

  test('two weeks written over the same one: the second is refused and nothing of it stays', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 1);
    await storage.finishWeek(sampleWeek(saveId, 2));
    const late = sampleWeek(saveId, 2, { entry: sampleEntry(2, { hash: 'other', note: 'late' }) });
    expect(await codeOf(storage.finishWeek(late))).toBe('storage/conflict');
    expect((await storage.readSave(saveId)).entries[1]).toEqual(sampleEntry(2));
  });

  test('a deleted save comes back whole, drafts included', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 2);
    await storage.writeDraft(saveId, 3, { plan: samplePlan(6500) });
    const before = await storage.readSave(saveId);
    const deleted = await storage.deleteSave(saveId);
    expect(await storage.listSaves()).toEqual([]);
    expect(await codeOf(storage.readSave(saveId))).toBe('storage/not-found');
    await storage.restoreSave(deleted as NonNullable<typeof deleted>);
    expect(await storage.readSave(saveId)).toEqual(before);
    expect(await storage.readDrafts(saveId)).toMatchObject([{ week: 3, plan: samplePlan(6500) }]);
  });

  test('a copy plays on by itself', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 1);
    const copy = await storage.duplicateSave(saveId, '青禾 2');
    await storage.finishWeek(sampleWeek(copy.saveId, 2));
    expect((await storage.readSave(saveId)).entries).toHaveLength(1);
    expect((await storage.readSave(copy.saveId)).entries).toHaveLength(2);
  });

  test('bringing the same save in twice does not double it', async () => {
    const storage = await open();
    const saveId = await startSave(storage, 2);
    const { head, entries } = await storage.readSave(saveId);
    expect((await storage.createSave({ head, entries, profitsFen: [1000, 2000] })).saveId).toBe(saveId);
    expect(await storage.listSaves()).toHaveLength(1);
  });

  test('attempts at one seed are counted, deleted ones too', async () => {
    const storage = await open();
    const season = { scenarioId: 'apparel', seed: '7F3A19BC' };
    expect(await storage.nextAttempt(season)).toBe(1);
    await storage.deleteSave(await startSave(storage));
    expect(await storage.nextAttempt(season)).toBe(2);
    expect(await storage.nextAttempt({ ...season, seed: 'other' })).toBe(1);
  });

  test('under an assignment each learner’s attempts are their own, also with one seed for all', async () => {
    const storage = await open();
    const season = { ...sampleHead(), assignment: { id: 'a1', classCode: 'C' } };
    const li = { ...season, learner: { name: '李娜', number: 'e01' } };
    const wang = { ...season, learner: { name: '王强', number: 'E02' } };
    await storage.createSave({ head: li, entries: [], profitsFen: [] });
    expect(await storage.nextAttempt({ ...li, learner: { name: '李 娜', number: 'E01' } })).toBe(2);
    expect(await storage.nextAttempt(wang)).toBe(1);
    expect(await storage.nextAttempt({ ...li, assignment: { id: 'a2', classCode: 'C' } })).toBe(1);
  });
});

test('attempts outlive a database that the browser clears, and the larger count stands', async () => {
  const fresh = { entries: [], profitsFen: [] };
  const { storage } = await openTab();
  const { saveId } = await storage.createSave({ ...fresh, head: sampleHead({ attempt: 3 }) });
  await storage.deleteSave(saveId);
  const season = sampleHead();
  expect(await storage.nextAttempt(season)).toBe(4);
  evictDatabases();
  const again = (await openTab()).storage;
  expect(await again.nextAttempt(season)).toBe(4);
  await again.createSave({ ...fresh, head: sampleHead({ attempt: 2 }) });
  expect(await again.nextAttempt(season)).toBe(4);
  localStorage.clear();
  expect(await again.nextAttempt(season)).toBe(3);
  localStorage.setItem('shopkeeper.attempts', '{"attempts/apparel/x":"many"}');
  expect(await again.nextAttempt({ ...season, seed: 'x' })).toBe(1);
});

describe('one transaction a week', () => {
  test.each([1, 2, 3])('when write %i of a week fails, the week is absent as a whole', async (nth) => {
    const { storage, dexie } = await openTab();
    const saveId = await startSave(storage, 1);
    await storage.writeDraft(saveId, 2, { plan: samplePlan(6500) });
    const before = await storage.readSave(saveId);
    failPut(dexie, nth, () => new Error('the power went'));
    expect(await codeOf(storage.finishWeek(sampleWeek(saveId, 2)))).toBe('storage/failed');
    expect(await storage.readSave(saveId)).toEqual(before);
    expect(await storage.readDrafts(saveId)).toMatchObject([{ week: 2, plan: samplePlan(6500) }]);
    expect(await storage.readSnapshot(saveId, 'hash-2', 1)).toBeUndefined();
    await storage.finishWeek(sampleWeek(saveId, 2));
    expect((await storage.readSave(saveId)).entries).toHaveLength(2);
  });

  test('a full disk is named, and leaves the week absent', async () => {
    const { storage, dexie } = await openTab();
    const saveId = await startSave(storage);
    const full = () =>
      Object.assign(new Error('aborted'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
    failPut(dexie, 2, full);
    expect(await codeOf(storage.finishWeek(sampleWeek(saveId, 1)))).toBe('storage/quota');
    expect((await storage.readSave(saveId)).entries).toEqual([]);
  });

  test('a full disk is found however deep it is wrapped', () => {
    const quota = { name: 'QuotaExceededError' };
    expect(errorNames({ name: 'AbortError', inner: { name: 'BulkError', inner: quota } })).toContain(
      'QuotaExceededError',
    );
  });

  test('a connection that the system cut is opened again, once', async () => {
    const { storage, dexie } = await openTab();
    const saveId = await startSave(storage);
    failPut(dexie, 1, () => Object.assign(new Error('connection lost'), { name: 'UnknownError' }));
    await storage.finishWeek(sampleWeek(saveId, 1));
    expect((await storage.readSave(saveId)).entries).toHaveLength(1);
  });
});

describe('what the browser forgets by itself', () => {
  test('a cleared database is told from a save that never was', async () => {
    const saveId = await startSave((await openTab()).storage, 3);
    evictDatabases();
    const { storage } = await openTab();
    expect(await codeOf(storage.readSave(saveId))).toBe('storage/evicted');
    expect(await codeOf(storage.readSave('never'))).toBe('storage/not-found');
    expect(await storage.listEvicted()).toMatchObject([{ saveId, week: 3 }]);
    await storage.deleteSave(saveId);
    expect(await storage.listEvicted()).toEqual([]);
  });

  test('saves in memory leave no trace in the copy that outlives the page', async () => {
    const storage = storageOver(openMemoryDatabase());
    await startSave(storage, 1);
    expect(storage.memoryOnly).toBe(true);
    expect(readMirror()).toEqual([]);
  });

  test('a damaged copy in localStorage counts as an empty one', () => {
    localStorage.setItem('shopkeeper.saves', '{"broken');
    expect(readMirror()).toEqual([]);
    localStorage.setItem('shopkeeper.saves', '[{"saveId":1},null,7]');
    expect(readMirror()).toEqual([]);
  });
});
