import { atom, computed, type ReadableAtom } from 'nanostores';
import type { LocalText, TablePicture } from '../simulator/index.ts';
import { recall, remember } from './browser-memory.ts';
import { $game } from './game.ts';

/** A text that is the same in both languages, or both. */
export type EvidenceText = string | LocalText;

/**
 * A table frozen for the weekly report: what was on the screen when it was saved, never computed again.
 * Figures are written out, so that a report shows what its writer saw.
 */
export interface EvidenceItem {
  readonly id: string;
  readonly saveId: string;
  /** Week the figures are of, the previous owner's −3 to 0 included. */
  readonly week: number;
  /** Which table it was, such as `funnel`. */
  readonly kind: string;
  readonly title: EvidenceText;
  readonly columns: readonly EvidenceText[];
  /** One text a column; the first names the row. */
  readonly rows: readonly (readonly EvidenceText[])[];
  /** What is drawn above the table. */
  readonly picture?: TablePicture;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}
export type NewEvidence = Omit<EvidenceItem, 'id' | 'saveId' | 'savedAt'>;

/** Evidence of one shop: at most so many items, and so many bytes of JSON. */
export const EVIDENCE_ITEMS = 40;
export const EVIDENCE_BYTES = 50_000;

export type EvidenceOutcome =
  | { readonly status: 'saved' | 'already-there'; readonly item: EvidenceItem }
  | { readonly status: 'no-shop' | 'read-only' | 'too-many' | 'too-large' | 'not-kept' };

const keyOf = (saveId: string) => `shopkeeper.evidence.${saveId}`;

/** Items by save, as far as they were read on this page. */
const bySave = atom<Readonly<Record<string, readonly EvidenceItem[]>>>({});
const $saveId = computed($game, ({ saveId }) => saveId);

/** Evidence of the open shop, oldest first. */
export const $evidence: ReadableAtom<readonly EvidenceItem[]> = computed([$saveId, bySave], (saveId, all) =>
  saveId === undefined ? [] : (all[saveId] ?? readItems(saveId)),
);

/** Freezes a table for the report. The same table twice is kept once; beyond the caps nothing is kept. */
export function saveEvidence(evidence: NewEvidence): EvidenceOutcome {
  const { saveId, readOnly } = $game.get();
  if (saveId === undefined) return { status: 'no-shop' };
  if (readOnly) return { status: 'read-only' };
  const items = currentItems(saveId);
  const same = items.find((item) => isSame(item, evidence));
  if (same !== undefined) return { status: 'already-there', item: same };
  if (items.length >= EVIDENCE_ITEMS) return { status: 'too-many' };
  // later than all others, so that a restored item finds its place again
  const savedAt = Math.max(Date.now(), ...items.map((other) => other.savedAt + 1));
  const item: EvidenceItem = { id: nextId(items, evidence.week), saveId, ...evidence, savedAt };
  const next = [...items, item];
  if (bytesOf(next) > EVIDENCE_BYTES) return { status: 'too-large' };
  return keep(saveId, next) ? { status: 'saved', item } : { status: 'not-kept' };
}

/** Takes an item away and gives it back, so that it can be restored; undefined when it is gone already. */
export function removeEvidence(id: string): EvidenceItem | undefined {
  const { saveId } = $game.get();
  if (saveId === undefined) return undefined;
  const items = currentItems(saveId);
  const item = items.find((other) => other.id === id);
  if (item !== undefined) {
    keep(
      saveId,
      items.filter((other) => other !== item),
    );
  }
  return item;
}

/** Puts a removed item back in its place. */
export function restoreEvidence(item: EvidenceItem): void {
  const items = currentItems(item.saveId);
  if (items.some(({ id }) => id === item.id)) return;
  keep(
    item.saveId,
    [...items, item].sort((a, b) => a.savedAt - b.savedAt),
  );
}

/** What another tab may have written since is read again before anything is changed. */
function currentItems(saveId: string): readonly EvidenceItem[] {
  return remembered(saveId) ?? bySave.get()[saveId] ?? [];
}

function readItems(saveId: string): readonly EvidenceItem[] {
  return remembered(saveId) ?? [];
}

function remembered(saveId: string): readonly EvidenceItem[] | undefined {
  const stored = recall(keyOf(saveId));
  return Array.isArray(stored) ? stored.filter((item) => isItem(item) && item.saveId === saveId) : undefined;
}

/** False when the browser did not take it; the page then still has it until it is closed. */
function keep(saveId: string, items: readonly EvidenceItem[]): boolean {
  const isKept = remember(keyOf(saveId), items);
  bySave.set({ ...bySave.get(), [saveId]: items });
  return isKept;
}

/** `E5-3`: third of those of week 5; numbers of removed items come back only for the last one. */
function nextId(items: readonly EvidenceItem[], week: number): string {
  const start = `E${week}-`;
  const numbers = items
    .filter(({ id }) => id.startsWith(start))
    .map(({ id }) => Number(id.slice(start.length)));
  return `${start}${Math.max(0, ...numbers) + 1}`;
}

const bytesOf = (items: readonly EvidenceItem[]) => new TextEncoder().encode(JSON.stringify(items)).length;

function isSame(item: EvidenceItem, other: NewEvidence): boolean {
  const essence = ({ week, kind, title, columns, rows }: NewEvidence) =>
    JSON.stringify([week, kind, title, columns, rows]);
  return essence(item) === essence(other);
}

function isPicture(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const series: unknown = Reflect.get(value, 'series');
  const isShape = ['bars', 'lines'].includes(Reflect.get(value, 'shape'));
  return isShape && Array.isArray(series) && series.every((one) => Array.isArray(one?.values));
}

function isItem(value: unknown): value is EvidenceItem {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const isText = (text: unknown) =>
    typeof text === 'string' ||
    (typeof text === 'object' &&
      text !== null &&
      typeof Reflect.get(text, 'en') === 'string' &&
      typeof Reflect.get(text, 'zh') === 'string');
  const areTexts = (texts: unknown) => Array.isArray(texts) && texts.every(isText);
  const rows = field('rows');
  return (
    typeof field('id') === 'string' &&
    typeof field('saveId') === 'string' &&
    typeof field('week') === 'number' &&
    typeof field('kind') === 'string' &&
    typeof field('savedAt') === 'number' &&
    isText(field('title')) &&
    areTexts(field('columns')) &&
    Array.isArray(rows) &&
    rows.every(areTexts) &&
    (field('picture') === undefined || isPicture(field('picture')))
  );
}
