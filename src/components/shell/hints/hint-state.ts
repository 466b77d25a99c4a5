import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Game } from '../../../simulator/index.ts';
import { $game } from '../../../stores/game.ts';
import { $saves, refreshSaves } from '../../../stores/saves.ts';

/** The hints of a first shop, in the order in which they come. */
export const HINTS = ['price', 'cover', 'bet', 'diamond'] as const;
export type Hint = (typeof HINTS)[number];
const PLAN_HINTS = ['price', 'cover', 'bet'] as const satisfies readonly Hint[];

interface HintRecord {
  readonly done: readonly Hint[];
  /** Whoever has run a shop before, or wants none, gets none. */
  readonly off: boolean;
  /** Called back by hand: they come in any week. */
  readonly asked: boolean;
}

export const HINTS_KEY = 'shopkeeper.hints';
/** Undefined until it is known whether the learner is new. */
const record = atom<HintRecord | undefined>(readRecord());

export const $hintsOn: ReadableAtom<boolean> = computed(record, (now) => now !== undefined && !now.off);
export const $hintsDone: ReadableAtom<readonly Hint[]> = computed(record, (now) => now?.done ?? []);

/** The hints whose turn it is: one of the plan, and the one of the debrief. */
export const $dueHints: ReadableAtom<readonly Hint[]> = computed(
  [record, $game],
  (now, { game, readOnly }) => (now === undefined || now.off || readOnly ? [] : dueHints(game, now)),
);

/** Hints that a game is ready for: three in its first week, the fourth in its debrief, all of them when asked for. */
export function dueHints(
  game: Game | undefined,
  { done, asked }: Pick<HintRecord, 'done' | 'asked'>,
): readonly Hint[] {
  const shop = game?.shop;
  if (game === undefined || shop === undefined) return [];
  const weeks = game.entries.length;
  const canPlan = (weeks === 0 || asked) && shop.position.week <= shop.facts.weeks;
  const planned = canPlan ? PLAN_HINTS.find((hint) => !done.includes(hint)) : undefined;
  const hasCurve = weeks === 1 || (asked && weeks > 0);
  return [
    ...(planned === undefined ? [] : [planned]),
    ...(hasCurve && !done.includes('diamond') ? (['diamond'] as const) : []),
  ];
}

/** Finds out once whether this browser has seen a week run before. */
export async function decideHints(): Promise<void> {
  if (record.get() !== undefined) return;
  await refreshSaves().catch(() => undefined);
  const { game } = $game.get();
  if (record.get() !== undefined || game?.shop === undefined) return;
  const hasPlayed = game.entries.length > 0 || $saves.get().some(({ week }) => week > 0);
  write({ done: [], off: hasPlayed, asked: false });
}

/** The thing has been done, or the hint has been read. */
export function finishHint(hint: Hint): void {
  const now = record.get();
  if (now && !now.done.includes(hint)) write({ ...now, done: [...now.done, hint] });
}

export function skipHints(): void {
  write({ done: record.get()?.done ?? [], off: true, asked: false });
}

export function showHintsAgain(): void {
  write({ done: [], off: false, asked: true });
}

function write(next: HintRecord): void {
  record.set(next);
  try {
    localStorage.setItem(HINTS_KEY, JSON.stringify(next));
  } catch {
    // Without storage the hints come again with the next visit.
  }
}

function readRecord(): HintRecord | undefined {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(HINTS_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const done: unknown = Reflect.get(stored, 'done');
    return {
      done: Array.isArray(done) ? HINTS.filter((hint) => done.includes(hint)) : [],
      off: Reflect.get(stored, 'off') === true,
      asked: Reflect.get(stored, 'asked') === true,
    };
  } catch {
    return undefined;
  }
}
