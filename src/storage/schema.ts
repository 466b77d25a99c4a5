/** Version of this program as a writer. Raise it when older programs would damage what this one writes. */
export const WRITER_VERSION = 1;

/** The key in `meta` of the oldest writer that may still write. */
export const MINIMUM_WRITER = 'minimumWriter';

export const DATABASE_NAME = 'shopkeeper';

interface SchemaVersion {
  readonly version: number;
  /** Key and indexes of each table, as Dexie writes them; null removes a table. */
  readonly tables: Readonly<Record<string, string | null>>;
}

/**
 * Append only: a released version is never edited, reordered or removed, and a table's name is never
 * used again. These numbers are for tables and indexes; the shape of a save has its own upgrades.
 */
export const SCHEMA: readonly SchemaVersion[] = [
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
];
