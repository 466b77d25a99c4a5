import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { declareDatabase, openDatabase } from '../../src/storage/database.ts';
import { storageOver } from '../../src/storage/open.ts';
import type { Storage as ShopStorage } from '../../src/storage/storage.ts';

/** A profile of a browser with nothing in it: databases and both web storages. */
export function freshBrowser(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  Object.assign(globalThis, { localStorage: mapStorage(), sessionStorage: mapStorage() });
}

/** The browser clears its databases by itself; localStorage stays. */
export function evictDatabases(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

export interface OpenedStorage {
  readonly storage: ShopStorage;
  readonly dexie: Dexie;
}

/** One tab's storage. Ids count up and the clock moves one second at each reading. */
export async function openTab(
  options: { writerVersion?: number; firstId?: number } = {},
): Promise<OpenedStorage> {
  const dexie = declareDatabase();
  const database = await openDatabase(dexie, options.writerVersion);
  let id = options.firstId ?? 0;
  let clock = Date.UTC(2026, 8, 1);
  const now = () => {
    clock += 1000;
    return clock;
  };
  return { storage: storageOver(database, now, () => `save-${++id}`), dexie };
}

/** Makes the `nth` put from now on fail with `error`, once. */
export function failPut(dexie: Dexie, nth: number, error: () => Error): void {
  let puts = 0;
  dexie.use({
    stack: 'dbcore',
    name: `fail-${nth}`,
    create: (down) => ({
      ...down,
      table: (name) => {
        const table = down.table(name);
        return {
          ...table,
          mutate: async (request) => {
            if (request.type === 'put' || request.type === 'add') {
              puts += 1;
              if (puts === nth) throw error();
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
  dexie.close({ disableAutoOpen: false });
}

/** Web storage over a map. */
export function mapStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, String(value)),
  };
}
