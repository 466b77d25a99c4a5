/** What the instructor's room shows, and how it follows what is kept. */
import { atom, computed, type ReadableAtom } from 'nanostores';
import type { WeeklyReport } from '../simulator/index.ts';
import { type StorageProblem, storageProblem } from '../storage/problems.ts';
import { EMPTY_ROOM, type Grading, type KeptItem, type PileItem, type Room } from '../storage/teaching.ts';
import { keepOwnShop } from './own-shops.ts';
import { storage } from './services.ts';
import { withStudent } from './teaching-roster.ts';

/** Whether the room has been read from the browser's memory. */
export interface RoomStatus {
  readonly state: 'closed' | 'opening' | 'open' | 'failed';
  /** Why something could not be kept; the page itself still has it. */
  readonly problem?: StorageProblem;
}

const status = atom<RoomStatus>({ state: 'closed' });
const pile = atom<readonly PileItem[]>([]);
const gradings = atom<Readonly<Record<string, Grading>>>({});
const room = atom<Room>(EMPTY_ROOM);

export const $roomStatus: ReadableAtom<RoomStatus> = status;
/** Files handed in, in the order they came. */
export const $pile: ReadableAtom<readonly PileItem[]> = computed([pile, room], (items, { roster }) =>
  items.map((item) => withStudent(item, roster)),
);
/** Gradings by the id of their file; none for a file that was not graded yet. */
export const $gradings: ReadableAtom<Readonly<Record<string, Grading>>> = gradings;
export const $room: ReadableAtom<Room> = room;

let opening: Promise<void> | undefined;
let channel: BroadcastChannel | undefined;

/** Reads the room from the browser's memory, once. Never rejects: `$roomStatus` says what went wrong. */
export function openRoom(): Promise<void> {
  opening ??= readRoom();
  return opening;
}

/** Forgets everything that was read; tests use it as a new page. */
export function closeRoom(): void {
  opening = undefined;
  channel?.close();
  channel = undefined;
  status.set({ state: 'closed' });
  pile.set([]);
  gradings.set({});
  room.set(EMPTY_ROOM);
}

/** How many reports are read back before the page gets a breath. */
const BREATH = 25;

async function readRoom(): Promise<void> {
  status.set({ state: 'opening' });
  try {
    const { teaching, memoryOnly } = await storage();
    const kept = await teaching.read();
    gradings.set(Object.fromEntries(kept.gradings.map((grading) => [grading.itemId, grading])));
    room.set(kept.room);
    // a room that came from another computer brings the shop of its assignment along
    if (kept.room.assignment?.scenario) await keepOwnShop(kept.room.assignment.scenario);
    const items = kept.items.toSorted((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
    const whole: PileItem[] = [];
    for (let at = 0; at < items.length; at += BREATH) {
      const some = items.slice(at, at + BREATH);
      const texts = await teaching.readTexts(some.map(({ id }) => id));
      whole.push(...some.map((item, index) => wholeItem(item, texts[index])));
      await breath();
    }
    pile.set(whole);
    if (!memoryOnly) listen();
    status.set({ state: 'open' });
  } catch (error) {
    status.set({ state: 'failed', problem: storageProblem(error) });
  }
}

/** An item with its report, read back from a text that has been checked before it was kept. */
export function wholeItem(item: KeptItem, text: string | undefined): PileItem {
  const { outcome, ...rest } = item;
  if (item.kind !== 'report' || !outcome || outcome.archived || text === undefined) {
    return outcome === undefined ? rest : { ...rest, outcome };
  }
  const report = reportIn(text);
  return report === undefined ? { ...rest, outcome } : { ...rest, outcome: { ...outcome, report }, report };
}

function reportIn(text: string): WeeklyReport | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as WeeklyReport;
  } catch {
    return undefined;
  }
}

/** Lets the page draw and answer. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Other tabs of the room tell what they have written; the row in the database is what counts. */
function listen(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel('shopkeeper/teaching');
  let isAsked = false;
  channel.onmessage = () => {
    if (isAsked) return;
    isAsked = true;
    // several rows are written in a row: one reading serves them all
    setTimeout(() => {
      isAsked = false;
      void readAgain();
    }, 300);
  };
}

async function readAgain(): Promise<void> {
  try {
    const { teaching } = await storage();
    const kept = await teaching.read();
    gradings.set(Object.fromEntries(kept.gradings.map((grading) => [grading.itemId, grading])));
    room.set(kept.room);
    const here = new Map(pile.get().map((item) => [item.id, item]));
    const missing = kept.items.filter(({ id }) => !here.has(id));
    const texts = await teaching.readTexts(missing.map(({ id }) => id));
    const found = missing.map((item, index) => wholeItem(item, texts[index]));
    const keptIds = new Set(kept.items.map(({ id }) => id));
    setPile((items) => [
      ...items.filter(({ id, state }) => keptIds.has(id) || state !== 'checked'),
      ...found,
    ]);
  } catch (error) {
    noteProblem(error);
  }
}

/** Tells other tabs that rows have changed. */
export function announce(): void {
  channel?.postMessage('written');
}

/** Writes to the browser's memory; a refusal is shown and what is on the page stays. */
export async function keep(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    announce();
    if (status.get().problem) status.set({ state: status.get().state });
  } catch (error) {
    noteProblem(error);
  }
}

function noteProblem(error: unknown): void {
  status.set({ ...status.get(), problem: storageProblem(error) });
}

export function setPile(change: (items: readonly PileItem[]) => readonly PileItem[]): void {
  pile.set(change(pile.get()));
}

/** Replaces items by their new state. */
export function replaceItems(items: readonly PileItem[]): void {
  const changed = new Map(items.map((item) => [item.id, item]));
  setPile((present) => present.map((item) => changed.get(item.id) ?? item));
}

export function showGrading(itemId: string, grading: Grading | undefined): void {
  const { [itemId]: _old, ...others } = gradings.get();
  gradings.set(grading === undefined ? others : { ...others, [itemId]: grading });
}

export function showRoom(next: Room): void {
  room.set(next);
}
