import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { openMemoryDatabase } from '../../src/storage/memory.ts';
import { storageOver } from '../../src/storage/open.ts';
import { storageProblem } from '../../src/storage/problems.ts';
import { DATABASE_NAME, SCHEMA } from '../../src/storage/schema.ts';
import { EMPTY_ROOM, type Grading, type PileItem } from '../../src/storage/teaching.ts';
import type { KeptFile, TeachingStorage } from '../../src/storage/teaching-records.ts';
import { failPut, freshBrowser, openTab } from './browser.ts';
import { sampleHead } from './samples.ts';

beforeEach(freshBrowser);

const item = (id: string, fields: Partial<PileItem> = {}): PileItem => ({
  ...{ id, fileName: `${id}.shop.json`, addedAt: 1, bytes: 2, kind: 'report', state: 'waiting' },
  ...fields,
});
const file = (id: string, fields: Partial<PileItem> = {}): KeptFile => ({
  item: item(id, fields),
  text: `text of ${id}`,
});
const grading = (itemId: string, fields: Partial<Grading> = {}): Grading => ({
  ...{ itemId, points: [5, null], comments: [], overall: '', privateNote: '' },
  ...{ state: 'open', updatedAt: 1, ...fields },
});

const places: readonly (readonly [string, () => Promise<TeachingStorage>])[] = [
  ['the browser’s database', async () => (await openTab()).storage.teaching],
  ['memory', async () => storageOver(openMemoryDatabase()).teaching],
];

describe.each(places)('the instructor’s room in %s', (_name, open) => {
  test('is empty at first', async () => {
    expect(await (await open()).read()).toEqual({ items: [], gradings: [], room: EMPTY_ROOM });
  });

  test('keeps files apart from what is known of them', async () => {
    const teaching = await open();
    await teaching.addFiles([file('a'), file('b')]);
    await teaching.writeItems([item('a', { state: 'checked' })]);
    expect((await teaching.read()).items.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'checked'],
      ['b', 'waiting'],
    ]);
    expect(await teaching.readTexts(['b', 'x', 'a'])).toEqual(['text of b', undefined, 'text of a']);
  });

  test('leaves a file that is there as it is', async () => {
    const teaching = await open();
    await teaching.addFiles([file('a')]);
    await teaching.writeItems([item('a', { state: 'checked' })]);
    await teaching.addFiles([file('a')]);
    expect((await teaching.read()).items[0]?.state).toBe('checked');
  });

  test('never brings a removed file back by itself', async () => {
    const teaching = await open();
    await teaching.addFiles([file('a')]);
    await teaching.removeFiles(['a']);
    await teaching.writeItems([item('a', { state: 'checked' })]);
    expect(await teaching.changeGrading('a', () => grading('a'))).toBeUndefined();
    expect(await teaching.read()).toMatchObject({ items: [], gradings: [] });
    expect(await teaching.readTexts(['a'])).toEqual([undefined]);
  });

  test('gives a removed file back whole', async () => {
    const teaching = await open();
    await teaching.addFiles([file('a')]);
    await teaching.changeGrading('a', () => grading('a'));
    const removed = await teaching.removeFiles(['a', 'unknown']);
    expect(removed).toEqual([{ ...file('a'), grading: grading('a') }]);
    await teaching.addFiles(removed);
    expect(await teaching.read()).toMatchObject({ items: [item('a')], gradings: [grading('a')] });
  });

  test('changes settings and gradings from what is kept, not from what a page once read', async () => {
    const teaching = await open();
    await teaching.addFiles([file('a')]);
    await teaching.changeRoom((room) => ({ ...room, commentBank: ['Well argued.'] }));
    await teaching.changeRoom((room) => ({ ...room, roster: [{ number: '1', name: '李娜' }] }));
    await teaching.changeGrading('a', () => grading('a'));
    await teaching.changeGrading('a', (here) => ({ ...(here ?? grading('a')), overall: 'Good.' }));
    expect(await teaching.read()).toMatchObject({
      room: { commentBank: ['Well argued.'], roster: [{ number: '1', name: '李娜' }] },
      gradings: [{ points: [5, null], overall: 'Good.' }],
    });
  });
});

describe('the room in two tabs', () => {
  test('each writes its own file and loses none of the other’s', async () => {
    const [one, other] = [(await openTab()).storage.teaching, (await openTab()).storage.teaching];
    await Promise.all([one.addFiles([file('a')]), other.addFiles([file('b')])]);
    await Promise.all([
      one.changeGrading('a', () => grading('a')),
      other.changeGrading('b', () => grading('b')),
      one.changeRoom((room) => ({ ...room, lateDays: { ...room.lateDays, a: 1 } })),
      other.changeRoom((room) => ({ ...room, lateDays: { ...room.lateDays, b: 2 } })),
    ]);
    const { items, gradings, room } = await one.read();
    expect(items).toHaveLength(2);
    expect(gradings).toHaveLength(2);
    expect(room.lateDays).toEqual({ a: 1, b: 2 });
  });
});

describe('a refusal', () => {
  test('leaves nothing half written', async () => {
    const { storage, dexie } = await openTab();
    failPut(dexie, 3, () => Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    const code = await storage.teaching.addFiles([file('a'), file('b')]).then(
      () => 'resolved',
      (error) => storageProblem(error).code,
    );
    expect(code).toBe('storage/quota');
    expect((await storage.teaching.read()).items).toEqual([]);
    expect(await storage.teaching.readTexts(['a', 'b'])).toEqual([undefined, undefined]);
  });
});

describe('a database of version 1', () => {
  test('gets the room and keeps every save', async () => {
    const old = new Dexie(DATABASE_NAME);
    for (const { version, tables } of SCHEMA.slice(0, 1)) old.version(version).stores(tables);
    await old.open();
    const head = sampleHead();
    const summary = { saveId: 's', name: 'n', scenarioId: 'apparel', shopName: '青禾', week: 0, attempt: 1 };
    await old
      .table('games')
      .put({ ...summary, profitsFen: [], createdAt: 1, updatedAt: 1, head, lastHash: '' });
    await old.table('progress').put({ lessonId: 'a/b', answers: {}, updatedAt: 1 });
    await old.table('meta').put({ key: 'minimumWriter', value: 1 });
    old.close();
    const storage = storageOver(await openDatabase());
    expect((await storage.readSave('s')).head).toEqual(head);
    expect(await storage.listProgress()).toHaveLength(1);
    await storage.teaching.addFiles([file('a')]);
    expect((await storage.teaching.read()).items).toHaveLength(1);
  });
});
