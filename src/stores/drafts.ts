import { clearPendingDrafts, readPendingDrafts, writePendingDrafts } from '../storage/mirror.ts';
import { draftRow } from '../storage/records.ts';
import type { DraftRow } from '../storage/rows.ts';
import type { DraftWords, Storage } from '../storage/storage.ts';
import { storage } from './services.ts';

/** How long typing may pause before it is written. */
const PAUSE_MS = 300;

interface Pending {
  readonly saveId: string;
  readonly week: number;
  readonly words: DraftWords;
}

const pending = new Map<string, Pending>();
/** Drafts that the last try to write could not place. */
const refused = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();
let isWatching = false;

/** Takes note of words that are to be kept for a week; they are written after a short pause. */
export function noteDraft(saveId: string, week: number, words: DraftWords): void {
  watchPage();
  const key = `${saveId}/${week}`;
  pending.set(key, { saveId, week, words: { ...pending.get(key)?.words, ...words } });
  clearTimeout(timer);
  timer = setTimeout(flushDrafts, PAUSE_MS);
}

/** Writes everything noted so far. Resolves when it is on disk; a refusal keeps it for the next time. */
export function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  writing = writing.then(writeAll);
  return writing;
}

/** True when the browser would not take what was typed for a week; it lives on this page only. */
export function isDraftRefused(saveId: string, week: number): boolean {
  return refused.has(`${saveId}/${week}`);
}

/** Forgets what was noted for a week that has been handed in. */
export function dropDraft(saveId: string, week: number): void {
  pending.delete(`${saveId}/${week}`);
  refused.delete(`${saveId}/${week}`);
}

/** The drafts of a save, with those that a closing page could only put aside. */
export async function draftsOf(store: Storage, saveId: string): Promise<DraftRow[]> {
  const rows = await store.readDrafts(saveId);
  const rescued = readPendingDrafts().filter((draft) => draft.saveId === saveId);
  const newest = new Map(rows.map((row) => [row.week, row]));
  for (const draft of rescued) {
    const row = newest.get(draft.week);
    if (row && row.updatedAt >= draft.updatedAt) continue;
    newest.set(draft.week, {
      ...(row?.narrative ? { narrative: row.narrative } : {}),
      ...(row?.argument ? { argument: row.argument } : {}),
      ...draft,
    });
  }
  return [...newest.values()];
}

async function writeAll(): Promise<void> {
  const due = [...pending];
  if (due.length === 0) return;
  const store = await storage();
  for (const [key, draft] of due) {
    try {
      await store.writeDraft(draft.saveId, draft.week, draft.words);
      refused.delete(key);
    } catch {
      refused.add(key);
      continue; // stays noted: the next edit, or leaving the page, tries again
    }
    if (pending.get(key) !== draft) continue; // typed on meanwhile
    pending.delete(key);
    clearPendingDrafts([draft]);
  }
}

/** A page that is being closed may not live long enough for a transaction: put a copy where writing is immediate. */
function rescue(): void {
  if (pending.size === 0) return;
  writePendingDrafts([...pending.values()].map(asRow));
  void flushDrafts();
}

function asRow({ saveId, week, words }: Pending): DraftRow {
  return draftRow(words, saveId, week, Date.now());
}

function watchPage(): void {
  if (isWatching || typeof document === 'undefined') return;
  isWatching = true;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') rescue();
  });
  addEventListener('pagehide', rescue);
}
