import { Dexie, type Table } from 'dexie';
import { errorNames, isStorageFailure, storageFailure, storageProblem } from './problems.ts';
import type { Database, MetaRow, RowKey, Rows, TableName, Tables } from './rows.ts';
import { DATABASE_NAME, MINIMUM_WRITER, SCHEMA, WRITER_VERSION } from './schema.ts';
import type { TeachingRow } from './teaching.ts';

/** Declares the browser's database; nothing is opened yet. */
export function declareDatabase(name = DATABASE_NAME): Dexie {
  // A week is written once a minute: it can wait for the disk.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { version, tables } of SCHEMA) dexie.version(version).stores(tables);
  return dexie;
}

/**
 * Opens the browser's database. Rejects when the browser refuses it (private mode, blocked storage).
 *
 * @param writerVersion version of this program as a writer
 */
export async function openDatabase(
  dexie = declareDatabase(),
  writerVersion = WRITER_VERSION,
): Promise<Database> {
  let isFrozen = false;
  const listeners: (() => void)[] = [];
  // A page that stayed open while a newer one upgraded the tables would otherwise open them again
  // and write old rows into them.
  dexie.on('versionchange', () => {
    isFrozen = true;
    dexie.close({ disableAutoOpen: true });
    for (const listener of listeners.splice(0)) listener();
    return false;
  });
  await dexie.open();
  await raiseMinimumWriter(dexie, writerVersion);

  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isFrozen) throw storageFailure('storage/frozen');
    try {
      return await work();
    } catch (error) {
      if (isFrozen) throw storageFailure('storage/frozen', error);
      throw error;
    }
  };
  const run = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isLostConnection(error)) throw coded(error);
      // Telephones cut the connection of a sleeping page; opening it again is enough.
      dexie.close({ disableAutoOpen: false });
      try {
        await dexie.open();
        return await attempt(work);
      } catch (second) {
        throw coded(second);
      }
    }
  };

  return {
    memoryOnly: false,
    read: (tables, work) => run(() => inTransaction(dexie, 'r', tables, work)),
    write: (tables, work) =>
      run(() =>
        inTransaction(dexie, 'rw', [...new Set([...tables, 'meta' as const])], async (rows) => {
          const minimum = await rows.get('meta', MINIMUM_WRITER);
          if (minimum && minimum.value > writerVersion) throw storageFailure('storage/newer-writer');
          return work(rows);
        }),
      ),
    onFrozen: (listener) => {
      if (isFrozen) listener();
      else listeners.push(listener);
    },
    close: () => dexie.close({ disableAutoOpen: true }),
  };
}

/** Runs `work` in one transaction and keeps its own error where Dexie would hide it in an AbortError. */
async function inTransaction<Value>(
  dexie: Dexie,
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: (rows: Rows) => Promise<Value>,
): Promise<Value> {
  return await dexie.transaction(mode, [...tables], async () => await work(rowsOf(dexie)));
}

function rowsOf(dexie: Dexie): Rows {
  const table = <Name extends TableName>(name: Name): Table<Tables[Name], RowKey> => dexie.table(name);
  return {
    get: async (name, key) => await table(name).get(key),
    all: async (name) => await table(name).toArray(),
    ofSave: async (name, saveId) => await table(name).where('saveId').equals(saveId).toArray(),
    ofKind: async <Kind extends TeachingRow['kind']>(kind: Kind) =>
      (await table('teaching').where('kind').equals(kind).toArray()) as Extract<
        TeachingRow,
        { kind: Kind }
      >[],
    put: async (name, row) => {
      await table(name).put(row);
    },
    remove: async (name, key) => {
      await table(name).delete(key);
    },
  };
}

async function raiseMinimumWriter(dexie: Dexie, writerVersion: number): Promise<void> {
  const meta: Table<MetaRow, string> = dexie.table('meta');
  const stored = await meta.get(MINIMUM_WRITER);
  if (stored === undefined || stored.value < writerVersion) {
    await meta.put({ key: MINIMUM_WRITER, value: writerVersion });
  }
}

function isLostConnection(error: unknown): boolean {
  return errorNames(error).some((name) =>
    ['InvalidStateError', 'UnknownError', 'DatabaseClosedError'].includes(name),
  );
}

function coded(error: unknown): Error {
  return isStorageFailure(error)
    ? error
    : Object.assign(storageFailure('storage/failed', error), { problem: storageProblem(error) });
}
