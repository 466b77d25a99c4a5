import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Bet, FullPlan } from '../simulator/index.ts';
import type { DraftSeal } from '../storage/rows.ts';
import { fittingText, NOTE_LENGTH } from './words.ts';

/** The staged plan with everything that can be undone and redone, oldest first. */
interface PlanHistory {
  readonly past: readonly FullPlan[];
  readonly now: FullPlan | undefined;
  readonly future: readonly FullPlan[];
}

/** How the week of a sealed season stands: locked or not, and how often it was. */
export type Seal = DraftSeal;

/** More steps than anyone walks back by hand. */
const STEPS_KEPT = 200;
/** Moves of one slider or keys typed into one field, closer together than this, undo as one step. */
const SAME_GESTURE_MS = 500;

const EMPTY: PlanHistory = { past: [], now: undefined, future: [] };
const history = atom<PlanHistory>(EMPTY);
const bet = atom<Bet | undefined>(undefined);
const note = atom('');
const deskAnswers = atom<Readonly<Record<string, string>>>({});
const seal = atom<Seal>({ locked: false, seals: 0 });
const edits = atom(0);

export const $plan: ReadableAtom<FullPlan | undefined> = computed(history, ({ now }) => now);
export const $canUndo: ReadableAtom<boolean> = computed(
  [history, seal],
  ({ past }, { locked }) => past.length > 0 && !locked,
);
export const $canRedo: ReadableAtom<boolean> = computed(
  [history, seal],
  ({ future }, { locked }) => future.length > 0 && !locked,
);
export const $bet: ReadableAtom<Bet | undefined> = bet;
/** The keeper's reason for the plan, kept with the week. */
export const $note: ReadableAtom<string> = note;

/** Rulings on the desk's cases, by case. */
export const $deskAnswers: ReadableAtom<Readonly<Record<string, string>>> = deskAnswers;

/** While it is locked, nothing of the week can be staged. */
export const $seal: ReadableAtom<Seal> = seal;

/** Counts edits by the keeper; opening a week is none. Drafts are saved when it moves. */
export const $edits: ReadableAtom<number> = edits;

let lastGesture: { path: string; at: number } | undefined;

/** Starts a week with `plan` staged and nothing to undo. */
export function beginWeek(
  plan: FullPlan | undefined,
  words?: {
    bet?: Bet | undefined;
    note?: string | undefined;
    deskAnswers?: Readonly<Record<string, string>> | undefined;
    seal?: Seal | undefined;
  },
): void {
  lastGesture = undefined;
  history.set({ ...EMPTY, now: plan });
  bet.set(words?.bet);
  note.set(words?.note ?? '');
  deskAnswers.set(words?.deskAnswers ?? {});
  seal.set(words?.seal ?? { locked: false, seals: 0 });
}

/** Stages `plan`. Steps on the same `path` in quick succession are one step to undo. */
export function pushPlan(plan: FullPlan, path: string): void {
  const { past, now } = history.get();
  if (now === undefined || isLocked()) return;
  const at = Date.now();
  const continues =
    lastGesture !== undefined && lastGesture.path === path && at - lastGesture.at < SAME_GESTURE_MS;
  lastGesture = { path, at };
  history.set({ past: continues ? past : [...past, now].slice(-STEPS_KEPT), now: plan, future: [] });
  countEdit();
}

export function undo(): void {
  const { past, now, future } = history.get();
  const previous = past.at(-1);
  if (previous === undefined || now === undefined || isLocked()) return;
  lastGesture = undefined;
  history.set({ past: past.slice(0, -1), now: previous, future: [now, ...future] });
  countEdit();
}

export function redo(): void {
  const { past, now, future } = history.get();
  const next = future[0];
  if (next === undefined || now === undefined || isLocked()) return;
  lastGesture = undefined;
  history.set({ past: [...past, now], now: next, future: future.slice(1) });
  countEdit();
}

export function setBet(value: Bet | undefined): void {
  if (isLocked()) return;
  bet.set(value && wholeBet(value));
  countEdit();
}

export function setNote(value: string): void {
  if (isLocked()) return;
  note.set(fittingText(value, NOTE_LENGTH));
  countEdit();
}

/** Rules on a case, or takes the ruling back. */
export function answerDeskCase(caseId: string, answerId: string | undefined): void {
  if (isLocked()) return;
  const { [caseId]: _old, ...others } = deskAnswers.get();
  deskAnswers.set(answerId === undefined ? others : { ...others, [caseId]: answerId });
  countEdit();
}

/** Locks the week or takes the lock off. Each lock counts. */
export function setLocked(locked: boolean): void {
  const { seals } = seal.get();
  seal.set({ locked, seals: locked ? seals + 1 : seals });
  countEdit();
}

function isLocked(): boolean {
  return seal.get().locked;
}

/** Money is whole fen in every file. */
function wholeBet({ operatingProfitFen, toleranceFen }: Bet): Bet {
  return {
    operatingProfitFen: Math.round(operatingProfitFen),
    toleranceFen: Math.max(0, Math.round(toleranceFen)),
  };
}

function countEdit(): void {
  edits.set(edits.get() + 1);
}
