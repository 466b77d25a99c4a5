import { atom, computed, type ReadableAtom } from 'nanostores';
import type { KeyFigures } from '../simulator/index.ts';
import { recall, remember } from './browser-memory.ts';
import { $game } from './game.ts';

/** A keeper's own limit for a key figure: crossing it is an alert. */
export interface Limit {
  readonly id: string;
  readonly figure: keyof KeyFigures;
  /** The side that alarms. */
  readonly side: 'above' | 'below';
  /** In the unit of the figure: fen, a count, a rate from 0 to 1, a mark. */
  readonly value: number;
}

export const LIMITS_KEPT = 12;

const keyOf = (saveId: string) => `shopkeeper.limits.${saveId}`;
const bySave = atom<Readonly<Record<string, readonly Limit[]>>>({});
const $saveId = computed($game, ({ saveId }) => saveId);

/** Limits of the open shop in the order they were set; undefined until some have been. */
export const $limits: ReadableAtom<readonly Limit[] | undefined> = computed(
  [$saveId, bySave],
  (saveId, all) => (saveId === undefined ? undefined : (all[saveId] ?? readLimits(saveId))),
);

/** Sets all limits of the open shop; those beyond the twelfth are dropped. */
export function setLimits(limits: readonly Limit[]): void {
  const { saveId } = $game.get();
  if (saveId === undefined) return;
  const kept = limits.slice(0, LIMITS_KEPT);
  bySave.set({ ...bySave.get(), [saveId]: kept });
  // A browser that keeps nothing forgets them with the page.
  remember(keyOf(saveId), kept);
}

function readLimits(saveId: string): readonly Limit[] | undefined {
  const stored = recall(keyOf(saveId));
  return Array.isArray(stored) ? stored.filter(isLimit).slice(0, LIMITS_KEPT) : undefined;
}

function isLimit(value: unknown): value is Limit {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  return (
    typeof field('id') === 'string' &&
    typeof field('figure') === 'string' &&
    (field('side') === 'above' || field('side') === 'below') &&
    Number.isFinite(field('value'))
  );
}
