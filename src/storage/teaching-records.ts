/** The instructor's room over a database. Whatever belongs together is written in one transaction. */
import type { Database, Rows } from './rows.ts';
import { EMPTY_ROOM, type Grading, type KeptItem, type PileItem, type Room } from './teaching.ts';

/** A file of the pile, its text, and what was thought of it. */
export interface KeptFile {
  readonly item: PileItem;
  readonly text: string;
  readonly grading?: Grading | undefined;
}

/** All that is kept but the texts of the files. */
export interface KeptRoom {
  readonly items: readonly KeptItem[];
  readonly gradings: readonly Grading[];
  readonly room: Room;
}

/** What the instructor's room asks of the browser's memory. Every method rejects with a `StorageFailure`. */
export interface TeachingStorage {
  read(): Promise<KeptRoom>;
  /** Texts of files, in the order asked; undefined for one that is not kept. */
  readTexts(ids: readonly string[]): Promise<(string | undefined)[]>;
  /** Adds files; one that is there stays as it is. */
  addFiles(files: readonly KeptFile[]): Promise<void>;
  /** Writes what is known of files; one that has been removed meanwhile stays removed. */
  writeItems(items: readonly PileItem[]): Promise<void>;
  /** Removes files with their gradings and gives back all there was of them. */
  removeFiles(ids: readonly string[]): Promise<KeptFile[]>;
  /** Reads a grading and writes its next state in one transaction; undefined when the file has been removed. */
  changeGrading(
    itemId: string,
    change: (grading: Grading | undefined) => Grading,
  ): Promise<Grading | undefined>;
  changeRoom(change: (room: Room) => Room): Promise<Room>;
}

const ROOM = 'room';

export function teachingStorage(database: Database): TeachingStorage {
  return {
    read: () =>
      database.read(['teaching'], async (rows) => {
        const items = await rows.ofKind('item');
        const gradings = await rows.ofKind('grading');
        return {
          items: items.map(({ item }) => item),
          gradings: gradings.map(({ grading }) => grading),
          room: await readRoom(rows),
        };
      }),

    readTexts: (ids) =>
      database.read(['teaching'], async (rows) => {
        const texts: (string | undefined)[] = [];
        for (const id of ids) texts.push(await readText(rows, id));
        return texts;
      }),

    addFiles: (files) =>
      database.write(['teaching'], async (rows) => {
        for (const { item, text, grading } of files) {
          const { id } = item;
          if (await rows.get('teaching', ['item', id])) continue;
          await rows.put('teaching', { kind: 'item', id, item: keptItem(item) });
          await rows.put('teaching', { kind: 'file', id, text });
          if (grading) await rows.put('teaching', { kind: 'grading', id, grading });
        }
      }),

    writeItems: (items) =>
      database.write(['teaching'], async (rows) => {
        for (const item of items) {
          if (!(await rows.get('teaching', ['item', item.id]))) continue;
          await rows.put('teaching', { kind: 'item', id: item.id, item: keptItem(item) });
        }
      }),

    removeFiles: (ids) =>
      database.write(['teaching'], async (rows) => {
        const removed: KeptFile[] = [];
        for (const id of ids) {
          const item = await rows.get('teaching', ['item', id]);
          const text = await readText(rows, id);
          const grading = await readGrading(rows, id);
          for (const kind of ['item', 'file', 'grading']) await rows.remove('teaching', [kind, id]);
          if (item?.kind === 'item') removed.push({ item: item.item, text: text ?? '', grading });
        }
        return removed;
      }),

    changeGrading: (itemId, change) =>
      database.write(['teaching'], async (rows) => {
        if (!(await rows.get('teaching', ['item', itemId]))) return undefined;
        const grading = change(await readGrading(rows, itemId));
        await rows.put('teaching', { kind: 'grading', id: itemId, grading });
        return grading;
      }),

    changeRoom: (change) =>
      database.write(['teaching'], async (rows) => {
        const room = change(await readRoom(rows));
        await rows.put('teaching', { kind: 'room', id: ROOM, room });
        return room;
      }),
  };
}

/** An item without its report, which the text of the file holds. */
export function keptItem({ report: _report, outcome, ...item }: PileItem): KeptItem {
  if (outcome === undefined) return item;
  const { report: _same, ...verification } = outcome;
  return { ...item, outcome: verification };
}

async function readText(rows: Rows, id: string): Promise<string | undefined> {
  const row = await rows.get('teaching', ['file', id]);
  return row?.kind === 'file' ? row.text : undefined;
}

async function readGrading(rows: Rows, id: string): Promise<Grading | undefined> {
  const row = await rows.get('teaching', ['grading', id]);
  return row?.kind === 'grading' ? row.grading : undefined;
}

async function readRoom(rows: Rows): Promise<Room> {
  const row = await rows.get('teaching', [ROOM, ROOM]);
  return row?.kind === 'room' ? { ...EMPTY_ROOM, ...row.room } : EMPTY_ROOM;
}
