import { atom, type ReadableAtom } from 'nanostores';
import type { Result } from '../simulator/index.ts';
import type { SaveSummary } from '../storage/rows.ts';
import type { DeletedSave } from '../storage/storage.ts';
import { fileText, gameFileName, textOfFile } from '../storage/transfer.ts';
import type { ReadGame } from '../workers/protocol.ts';
import { $game, closeGame, noteExported } from './game.ts';
import { type FileToSave, fileProblem } from './report.ts';
import { simulator, storage } from './services.ts';

export type { SaveSummary } from '../storage/rows.ts';

const saves = atom<readonly SaveSummary[]>([]);
const evicted = atom<readonly SaveSummary[]>([]);
const deleted = atom<DeletedSave | undefined>(undefined);

/** All saves of this browser, newest first. Filled by `refreshSaves`. */
export const $saves: ReadableAtom<readonly SaveSummary[]> = saves;
/** Saves that this browser has cleared by itself; an exported file brings one back, `deleteSave` strikes it off. */
export const $evicted: ReadableAtom<readonly SaveSummary[]> = evicted;
/** The save that `undoDelete` would bring back. */
export const $deleted: ReadableAtom<DeletedSave | undefined> = deleted;

export async function refreshSaves(): Promise<void> {
  const store = await storage();
  saves.set((await store.listSaves()).toSorted((a, b) => b.updatedAt - a.updatedAt));
  evicted.set(await store.listEvicted());
}

/** Copies a save under `name`; the copy plays on by itself. */
export async function duplicateSave(saveId: string, name: string): Promise<SaveSummary> {
  const copy = await (await storage()).duplicateSave(saveId, name);
  await refreshSaves();
  return copy;
}

export async function renameSave(saveId: string, name: string): Promise<void> {
  await (await storage()).renameSave(saveId, name);
  await refreshSaves();
}

/** Deletes a save; the last deletion can be taken back while the page is open. */
export async function deleteSave(saveId: string): Promise<void> {
  if ($game.get().saveId === saveId) await closeGame();
  deleted.set((await (await storage()).deleteSave(saveId)) ?? deleted.get());
  await refreshSaves();
}

export async function undoDelete(): Promise<void> {
  const last = deleted.get();
  if (!last) return;
  await (await storage()).restoreSave(last);
  deleted.set(undefined);
  await refreshSaves();
}

/** The whole save as a file: all weeks, nothing of other saves. */
export async function exportSave(saveId: string): Promise<FileToSave> {
  const store = await storage();
  const { head, entries } = await store.readSave(saveId);
  await store.noteExport(saveId, entries.length).catch(() => undefined); // the file matters, the note does not
  noteExported(saveId, entries.length);
  return { fileName: gameFileName(head, entries.length), text: fileText({ head, entries }) };
}

/** Reads a save from a file. On any problem nothing is imported; a save that is already here is not doubled. */
export async function importSave(file: Blob | string): Promise<Result<SaveSummary>> {
  const text = await textOfFile(file);
  if (!text.ok) return text;
  const read = await readInWorker(text.value);
  if (!read.ok) return read;
  const store = await storage();
  const summary = await store.createSave(read.value);
  for (const lost of await store.listEvicted()) {
    if (isSameShop(lost, summary)) await store.deleteSave(lost.saveId);
  }
  await refreshSaves();
  return { ok: true, value: summary };
}

/** Tells whether two saves are of one shop: a file that brings a cleared shop back strikes it off the list. */
function isSameShop(a: SaveSummary, b: SaveSummary): boolean {
  const keys = ['scenarioId', 'shopName', 'learnerName', 'attempt'] as const;
  return a.saveId !== b.saveId && keys.every((key) => a[key] === b[key]);
}

async function readInWorker(text: string): Promise<Result<ReadGame>> {
  try {
    return await (await simulator()).readGame(text);
  } catch (error) {
    return { ok: false, problems: [fileProblem(error)] };
  }
}
