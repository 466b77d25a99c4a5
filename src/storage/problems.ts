/** Every way in which the browser can refuse to keep a shop; words live in i18n under the same code. */
export const STORAGE_CODES = [
  'storage/blocked', // the browser gives this page no storage: the shop lives in memory only
  'storage/quota', // the disk or the browser's allowance is full; nothing was written
  'storage/frozen', // another tab brought the storage up to date: this page must be reloaded
  'storage/newer-writer', // a newer version of the site wrote here; this old page may only read
  'storage/conflict', // another tab wrote this save meanwhile; this page must open it again
  'storage/read-only', // another tab has the save open
  'storage/not-found', // no save of that name
  'storage/evicted', // the browser cleared the save by itself: an exported file brings it back
  'storage/unreadable', // the stored save is damaged
  'storage/other-rules', // the save was played under other rules or another edition of its shop
  'storage/failed', // any other refusal; nothing was written
] as const;
export type StorageCode = (typeof STORAGE_CODES)[number];

/** One refusal. `detail` is the browser's own wording, for a diagnostic file only, never for the screen. */
export interface StorageProblem {
  readonly code: StorageCode;
  readonly detail?: string;
}

/** Thrown by everything in this room when the storage refuses. */
export interface StorageFailure extends Error {
  readonly problem: StorageProblem;
}

/** Makes the error that carries `code`. */
export function storageFailure(code: StorageCode, cause?: unknown): StorageFailure {
  const detail = cause === undefined ? undefined : describe(cause);
  const problem: StorageProblem = detail === undefined ? { code } : { code, detail };
  return Object.assign(new Error(code, { cause }), { problem });
}

/** Tells whether an error already carries a storage problem. */
export function isStorageFailure(error: unknown): error is StorageFailure {
  return error instanceof Error && 'problem' in error && isCoded(error.problem);
}

function isCoded(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && 'code' in problem;
}

/** Turns whatever a database threw into one coded problem; looks inside wrapped errors. */
export function storageProblem(error: unknown): StorageProblem {
  if (isStorageFailure(error)) return error.problem;
  const names = errorNames(error);
  const code = codeOf(names);
  return { code, detail: describe(error) };
}

function codeOf(names: readonly string[]): StorageCode {
  if (names.includes('QuotaExceededError')) return 'storage/quota';
  if (names.includes('SecurityError') || names.includes('MissingAPIError')) return 'storage/blocked';
  if (names.includes('DatabaseClosedError')) return 'storage/frozen';
  return 'storage/failed';
}

/** Names of an error and of everything wrapped in it: a full disk arrives as AbortError around QuotaExceededError. */
export function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (typeof current === 'object' && current !== null && names.length < 8) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    if ('inner' in current && current.inner !== undefined && current.inner !== null) current = current.inner;
    else if ('cause' in current) current = current.cause;
    else break;
  }
  return names;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
