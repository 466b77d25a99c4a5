import {
  type Database,
  KEYS,
  type RowKey,
  type Rows,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from './rows.ts';
import type { TeachingRow } from './teaching.ts';

type Contents = Map<TableName, Map<string, unknown>>;

/** A database that lives as long as the page, for browsers that give it none. Same promises, nothing outlives it. */
export function openMemoryDatabase(): Database {
  const contents: Contents = new Map(TABLE_NAMES.map((name) => [name, new Map()]));
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined); // the caller gets the error; the next in the queue does not
    return result;
  };
  return {
    memoryOnly: true,
    read: (_tables, work) => inTurn(() => work(rowsOf(contents))),
    write: (_tables, work) =>
      inTurn(async () => {
        const staged: Contents = new Map([...contents].map(([name, rows]) => [name, new Map(rows)]));
        const value = await work(rowsOf(staged));
        for (const [name, rows] of staged) contents.set(name, rows);
        return value;
      }),
    onFrozen: () => undefined,
    close: () => undefined,
  };
}

function rowsOf(contents: Contents): Rows {
  const table = (name: TableName): Map<string, unknown> => contents.get(name) ?? new Map();
  // Rows go in and out as copies, as they do in a browser's database.
  const copies = <Name extends TableName>(name: Name): Tables[Name][] =>
    [...table(name).entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => structuredClone(row) as Tables[Name]);
  return {
    get: async (name, key) =>
      structuredClone(table(name).get(keyText(key))) as Tables[typeof name] | undefined,
    all: async (name) => copies(name),
    ofSave: async (name, saveId) => copies(name).filter((row) => row.saveId === saveId),
    ofKind: async <Kind extends TeachingRow['kind']>(kind: Kind) =>
      copies('teaching').filter((row): row is Extract<TeachingRow, { kind: Kind }> => row.kind === kind),
    put: async (name, row) => {
      const fields = KEYS[name].map((field) => Reflect.get(row, field)) as (string | number)[];
      table(name).set(keyText(fields), structuredClone(row));
    },
    remove: async (name, key) => {
      table(name).delete(keyText(key));
    },
  };
}

/** Numbers are padded so that the texts sort as the numbers do. */
function keyText(key: RowKey | readonly (string | number)[]): string {
  const fields = typeof key === 'string' ? [key] : key;
  return fields
    .map((field) => (typeof field === 'number' ? String(field).padStart(6, '0') : field))
    .join('|');
}
