import type { DraftRow, ProgressRow, SaveSummary } from './rows.ts';

/**
 * A small copy in localStorage of what pages show before they open a database. Browsers clear the
 * two at different times, so the copy also tells when a save has been cleared.
 */
const SAVES_KEY = 'shopkeeper.saves';
const LAST_KEY = 'shopkeeper.last';
const PROGRESS_KEY = 'shopkeeper.progress';
const DRAFTS_KEY = 'shopkeeper.drafts';
const SCENARIOS_KEY = 'shopkeeper.scenarios';
const ATTEMPTS_KEY = 'shopkeeper.attempts';
const ATTEMPTS_KEPT = 300;

/** Saves as they were when last written, newest first. */
export function readMirror(): SaveSummary[] {
  const stored = readJson(SAVES_KEY);
  return Array.isArray(stored) ? stored.filter(isSummary).toSorted((a, b) => b.updatedAt - a.updatedAt) : [];
}

export function mirrorSave(summary: SaveSummary): void {
  writeJson(SAVES_KEY, [...readMirror().filter(({ saveId }) => saveId !== summary.saveId), summary]);
}

export function removeFromMirror(saveId: string): void {
  writeJson(
    SAVES_KEY,
    readMirror().filter((save) => save.saveId !== saveId),
  );
  if (lastSaveId() === saveId) {
    for (const area of areas()) area.removeItem(LAST_KEY);
  }
}

/** The save that this tab had open last, else the one that any tab had. */
export function lastSaveId(): string | undefined {
  for (const area of areas()) {
    const saveId = area.getItem(LAST_KEY);
    if (saveId !== null) return saveId;
  }
  return undefined;
}

export function rememberLastSave(saveId: string): void {
  for (const area of areas()) {
    try {
      area.setItem(LAST_KEY, saveId);
    } catch {
      // Full: the next visit then opens the newest save.
    }
  }
}

export function readProgressMirror(): Readonly<Record<string, ProgressRow>> {
  const stored = readJson(PROGRESS_KEY);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, ProgressRow] => isProgress(pair[1])),
  );
}

export function writeProgressMirror(rows: Readonly<Record<string, ProgressRow>>): void {
  writeJson(PROGRESS_KEY, rows);
}

/** Drafts that a closing page put aside. */
export function readPendingDrafts(): DraftRow[] {
  const stored = readJson(DRAFTS_KEY);
  return Array.isArray(stored) ? stored.filter(isDraft) : [];
}

export function writePendingDrafts(drafts: readonly DraftRow[]): void {
  writeJson(DRAFTS_KEY, [...without(drafts), ...drafts]);
}

/** Removes drafts of these saves and weeks, once they are in the database. */
export function clearPendingDrafts(drafts: readonly Pick<DraftRow, 'saveId' | 'week'>[]): void {
  if (readPendingDrafts().length > 0) writeJson(DRAFTS_KEY, without(drafts));
}

function without(drafts: readonly Pick<DraftRow, 'saveId' | 'week'>[]): DraftRow[] {
  const isNamed = (row: DraftRow) =>
    drafts.some(({ saveId, week }) => row.saveId === saveId && row.week === week);
  return readPendingDrafts().filter((row) => !isNamed(row));
}

/** Attempts counted under `key`, as far as this copy knows; it outlives a database that the browser clears. */
export function mirroredAttempts(key: string): number {
  const counted = attemptCounts()[key];
  return typeof counted === 'number' && Number.isSafeInteger(counted) && counted > 0 ? counted : 0;
}

/** Counts an attempt. The larger number stands, and the newest seasons stay when there are very many. */
export function mirrorAttempts(key: string, attempt: number): void {
  if (attempt <= mirroredAttempts(key)) return;
  const { [key]: _old, ...others } = attemptCounts();
  const kept = Object.entries(others).slice(-ATTEMPTS_KEPT + 1);
  writeJson(ATTEMPTS_KEY, Object.fromEntries([...kept, [key, attempt]]));
}

function attemptCounts(): Readonly<Record<string, unknown>> {
  const stored = readJson(ATTEMPTS_KEY);
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}

/** Whether this browser keeps shops that were read from files: pages without them open no database for it. */
export function hasOwnScenarios(): boolean {
  return readJson(SCENARIOS_KEY) === true;
}

export function noteOwnScenarios(): void {
  writeJson(SCENARIOS_KEY, true);
}

/** This tab's storage, then that of all tabs; none where the browser refuses. */
function areas(): Storage[] {
  const open: Storage[] = [];
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const area: Storage | undefined = globalThis[name];
      if (area) open.push(area);
    } catch {
      // Blocked storage throws at the mere mention.
    }
  }
  return open;
}

function readJson(key: string): unknown {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(key) ?? 'null');
  } catch {
    return undefined; // blocked, or damaged: as if it were empty
  }
}

function writeJson(key: string, value: unknown): void {
  try {
    globalThis.localStorage?.setItem(key, JSON.stringify(value));
  } catch {
    // Blocked or full: the database is what counts.
  }
}

function isSummary(row: unknown): row is SaveSummary {
  return hasTypes(row, {
    saveId: 'string',
    name: 'string',
    week: 'number',
    attempt: 'number',
    updatedAt: 'number',
  });
}
function isProgress(row: unknown): row is ProgressRow {
  return hasTypes(row, { lessonId: 'string', answers: 'object', updatedAt: 'number' });
}
function isDraft(row: unknown): row is DraftRow {
  return hasTypes(row, { saveId: 'string', week: 'number', updatedAt: 'number' });
}
function hasTypes(row: unknown, types: Readonly<Record<string, string>>): boolean {
  if (typeof row !== 'object' || row === null) return false;
  return Object.entries(types).every(([field, type]) => typeof Reflect.get(row, field) === type);
}
