import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  type Assignment,
  defaultPlan,
  type Game,
  type Learner,
  parsePlan,
  RULES_VERSION,
  type ShopSetup,
} from '../simulator/index.ts';
import { lastSaveId, rememberLastSave } from '../storage/mirror.ts';
import { type Claim, claimSave } from '../storage/ownership.ts';
import { type StorageProblem, storageFailure, storageProblem } from '../storage/problems.ts';
import type { DraftRow } from '../storage/rows.ts';
import { isWorkerProblem, type WorkerProblem, workerProblem } from '../workers/failures.ts';
import { draftsOf, flushDrafts, noteDraft } from './drafts.ts';
import { loadNarratives } from './narratives.ts';
import { isSameValue } from './plan-changes.ts';
import { $storage, simulator, storage } from './services.ts';
import { $bet, $deskAnswers, $edits, $note, $plan, $seal, beginWeek } from './staged.ts';
import { fittingText, NAME_LENGTH } from './words.ts';

export type GameProblem = StorageProblem | WorkerProblem;

/** The shop that is open on this page. */
export interface GameState {
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  readonly saveId?: string | undefined;
  /** Opened: `game.shop` is there whenever the status is `ready`. */
  readonly game?: Game | undefined;
  /** Another tab owns the save, or it may only be looked at (`problem` then says why). */
  readonly readOnly: boolean;
  /** Nothing outlives this page: the browser gives it no storage. */
  readonly memoryOnly: boolean;
  readonly problem?: GameProblem | undefined;
  /** When the last finished week was written, milliseconds since 1970. */
  readonly savedAt?: number | undefined;
  /** Weeks in the file that was exported last. */
  readonly exportedWeek?: number | undefined;
}

const NONE: GameState = { status: 'none', readOnly: false, memoryOnly: false };
const state = atom<GameState>(NONE);
export const $game: ReadableAtom<GameState> = state;

/** The week that is being planned; undefined when no shop is open. */
export const $week: ReadableAtom<number | undefined> = computed(
  state,
  ({ game }) => game?.shop?.position.week,
);
/** True when the last week of the season has been played. */
export const $seasonOver: ReadableAtom<boolean> = computed(state, ({ game }) => {
  const shop = game?.shop;
  return shop !== undefined && shop.position.week > shop.facts.weeks;
});

/** After these weeks a file is worth having: a browser may clear its storage unasked. */
const EXPORT_WEEKS = [1, 4, 8, 12];
/** True when the shop should be exported as a file. */
export const $exportDue: ReadableAtom<boolean> = computed(state, ({ status, game, exportedWeek = 0 }) => {
  const played = game?.entries.length ?? 0;
  return status === 'ready' && EXPORT_WEEKS.some((week) => week <= played && week > exportedWeek);
});

let claim: Claim | undefined;
/** A week on its way to the disk; the save is not handed over before it has arrived. */
let busy: Promise<unknown> = Promise.resolve();
/** Raised at each opening, so that a slow one that was overtaken changes nothing. */
let opening = 0;

export interface StartOptions {
  readonly scenarioId: string;
  /** Edition of a shop that was read from a file; absent for one of the site. */
  readonly scenarioHash?: string | undefined;
  readonly seed: string;
  readonly shopName?: string | undefined;
  readonly learner?: Learner | undefined;
  /** Open levers week by week instead of all at once. */
  readonly season?: 'guided' | undefined;
  readonly assignment?: Assignment | undefined;
}

/** Takes over a shop: makes a new save and opens it. Rejects when it could not be kept. */
export async function startGame(options: StartOptions): Promise<string> {
  const store = await storage();
  const { scenarioId, seed, learner, assignment } = options;
  const season = { scenarioId, seed, ...(learner ? { learner } : {}), ...(assignment ? { assignment } : {}) };
  const attempt = await store.nextAttempt(season);
  const shopName = fittingText(options.shopName ?? '', NAME_LENGTH);
  const { head, entries } = await (await simulator()).create({ ...options, shopName, attempt });
  const { saveId } = await store.createSave({ head, entries, profitsFen: [] });
  await openSave(saveId);
  return saveId;
}

/** True while name, sign, papers and goals of the open shop may still be settled: until week 1 is locked or run. */
export const $canSetUp: ReadableAtom<boolean> = computed(
  [state, $seal],
  ({ status, game, readOnly }, { locked }) =>
    status === 'ready' && !readOnly && !locked && game?.entries.length === 0 && !game.head.practice,
);

/** Settles what is settled before week 1, and opens the shop anew with it. Rejects when it could not be kept. */
export async function setUpShop(shopName: string, setup: ShopSetup): Promise<void> {
  const { saveId, game } = state.get();
  if (!$canSetUp.get() || saveId === undefined || game === undefined)
    throw new Error('this shop can no longer be set up');
  await flushDrafts();
  const head = { ...game.head, shopName: fittingText(shopName, NAME_LENGTH), setup };
  await (await storage()).rewriteHead(saveId, head);
  claim?.announceSaved();
  await refresh(saveId);
}

/** Opens a save where it was left, staged plan included. Never rejects: `$game` says what happened. */
export async function openSave(saveId: string): Promise<void> {
  const turn = ++opening;
  await leave();
  if (turn !== opening) return;
  state.set({ ...NONE, status: 'loading', saveId });
  let granted: Claim | undefined;
  try {
    granted = await claimSave(saveId, claimEvents(saveId));
    await show(saveId, granted, turn);
  } catch (error) {
    granted?.release();
    if (turn === opening) state.set({ ...NONE, status: 'failed', saveId, problem: problemOf(error) });
  }
}

/** Closes the shop; everything typed is kept. */
export async function closeGame(): Promise<void> {
  opening += 1;
  await leave();
  state.set(NONE);
  beginWeek(undefined);
}

/** Opens the save this browser used last. False when there is none. */
export async function openLastSave(): Promise<boolean> {
  const store = await storage();
  const newest = (await store.listSaves()).toSorted((a, b) => b.updatedAt - a.updatedAt)[0]?.saveId;
  const last = store.memoryOnly ? undefined : lastSaveId();
  const saveId = last ?? newest;
  if (saveId === undefined) return false;
  await openSave(saveId);
  return state.get().status === 'ready';
}

/** Asks the tab that has the save open to let go of it; this page takes over as soon as it does. */
export function takeOver(): void {
  claim?.askToHandOver();
}

/** Puts a finished week in place of the week that was planned. For the run alone. */
export function adoptWeek(saveId: string, game: Game, savedAt: number): void {
  if (state.get().saveId !== saveId) return; // another shop was opened meanwhile
  claim?.announceSaved();
  state.set({ ...state.get(), game, savedAt, problem: undefined });
  beginWeek(defaultPlan(game));
}

/** Keeps the save in this tab until `work` has settled. */
export function keepDuring<Value>(work: Promise<Value>): Promise<Value> {
  busy = work.catch(() => undefined);
  return work;
}

/** Takes note that the open save is in a file. */
export function noteExported(saveId: string, exportedWeek: number): void {
  if (state.get().saveId === saveId) state.set({ ...state.get(), exportedWeek });
}

/** Marks the open save as one that this page can no longer write. */
export function stopWriting(problem: GameProblem): void {
  state.set({ ...state.get(), readOnly: true, problem });
}

async function leave(): Promise<void> {
  await flushDrafts();
  claim?.release();
  claim = undefined;
}

async function show(saveId: string, granted: Claim, turn: number): Promise<void> {
  const store = await storage();
  const saved = await store.readSave(saveId);
  const drafts = await draftsOf(store, saveId);
  const lastHash = saved.entries.at(-1)?.hash ?? '';
  const snapshot = await store.readSnapshot(saveId, lastHash, saved.head.rulesVersion);
  if (turn !== opening) return granted.release();
  claim = granted;
  const present = (game: Game) => {
    const { updatedAt, exportedWeek } = saved.summary;
    const { memoryOnly } = store;
    const readOnly = !granted.isOwner();
    state.set({ status: 'ready', saveId, game, readOnly, memoryOnly, savedAt: updatedAt, exportedWeek });
    stageDraft(game, drafts);
    loadNarratives(drafts);
    if (!memoryOnly) rememberLastSave(saveId);
  };
  // The snapshot draws the first frame while the worker still starts; the re-run then has the last word.
  const early: Game | undefined = snapshot && {
    head: saved.head,
    entries: saved.entries,
    shop: snapshot.shop,
  };
  if (early) present(early);
  const lookOnly = () => {
    if (!early) throw storageFailure('storage/other-rules');
    stopWriting({ code: 'storage/other-rules' });
  };
  if (saved.head.rulesVersion !== RULES_VERSION) return lookOnly();
  const { game, isSameEdition, differences } = await (await simulator()).open(saved);
  if (!isSameEdition) return lookOnly();
  if (turn !== opening || (early && state.get().game !== early)) return;
  if (!early || !isSameValue(early.shop, game.shop)) present(game);
  if (differences.length > 0) stopWriting({ code: 'storage/unreadable' });
}

/** Stages what was typed for the coming week, or changing nothing when the draft no longer fits. */
function stageDraft(game: Game, drafts: readonly DraftRow[]): void {
  const draft = drafts.find(({ week }) => week === game.shop?.position.week);
  const standard = defaultPlan(game);
  const parsed = draft?.plan && parsePlan(draft.plan);
  // A plan that no longer fits is not the one that was locked.
  const seal = draft?.seal && { ...draft.seal, locked: draft.seal.locked && parsed?.ok === true };
  beginWeek(parsed?.ok ? { ...standard, ...parsed.value } : standard, { ...draft, seal });
}

function claimEvents(saveId: string) {
  const isCurrent = () => state.get().saveId === saveId && state.get().status === 'ready';
  return {
    // Read again: the tab that let go may have played on.
    onGranted: () => void (isCurrent() && refresh(saveId)),
    onSavedElsewhere: () => void (isCurrent() && refresh(saveId)),
    onHandOver: async () => {
      await busy;
      await flushDrafts();
      if (isCurrent()) state.set({ ...state.get(), readOnly: true });
    },
  };
}

async function refresh(saveId: string): Promise<void> {
  const turn = ++opening;
  const current = claim;
  if (!current) return;
  try {
    await show(saveId, current, turn);
  } catch (error) {
    stopWriting(problemOf(error));
  }
}

function problemOf(error: unknown): GameProblem {
  return isWorkerProblem(error) ? workerProblem(error) : storageProblem(error);
}

$edits.listen(() => {
  const { status, saveId, game, readOnly } = state.get();
  const week = game?.shop?.position.week;
  if (status !== 'ready' || readOnly || saveId === undefined || week === undefined) return;
  noteDraft(saveId, week, {
    plan: $plan.get(),
    bet: $bet.get(),
    note: $note.get(),
    deskAnswers: $deskAnswers.get(),
    seal: $seal.get(),
  });
});

$storage.listen(({ isFrozen }) => {
  if (isFrozen && state.get().status === 'ready') stopWriting({ code: 'storage/frozen' });
});

// In memory, closing the page ends the shop: the browser asks first.
globalThis.addEventListener?.('beforeunload', (event) => {
  const { memoryOnly, game } = state.get();
  if (memoryOnly && game && game.entries.length > 0) event.preventDefault();
});
