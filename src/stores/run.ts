import { atom, type ReadableAtom } from 'nanostores';
import type { FullPlan, Game, WeekResult } from '../simulator/index.ts';
import { storageProblem } from '../storage/problems.ts';
import { isWorkerProblem, workerProblem } from '../workers/failures.ts';
import type { PlayedWeek } from '../workers/protocol.ts';
import { dropDraft, flushDrafts } from './drafts.ts';
import { $game, $seasonOver, adoptWeek, type GameProblem, keepDuring, stopWriting } from './game.ts';
import { $bet, $deskAnswers, $note, $plan, $problems } from './plan.ts';
import { $isSealed, revealOf } from './seal.ts';
import { askToPersist, simulator, storage } from './services.ts';

/** Where the handing-in of a week stands. `show` plays the week that has just been saved. */
export interface RunState {
  readonly status: 'idle' | 'running' | 'show' | 'failed';
  readonly week?: number | undefined;
  readonly result?: WeekResult | undefined;
  readonly problem?: GameProblem | undefined;
}

const run = atom<RunState>({ status: 'idle' });
export const $run: ReadableAtom<RunState> = run;

/**
 * Runs the staged week and keeps it: decisions and outcome in one transaction. Gives the result once
 * it is on disk; undefined when the week cannot run, or was refused (`$run.problem`), plan untouched.
 *
 * @param typed the instructor's code, which a sealed week does not run without
 */
export async function runWeek(typed?: string): Promise<WeekResult | undefined> {
  const { status, saveId, game, readOnly } = $game.get();
  const plan = $plan.get();
  const canRun = status === 'ready' && !readOnly && !$seasonOver.get() && $problems.get().length === 0;
  if (!canRun || run.get().status === 'running' || !saveId || !game?.shop || !plan) return undefined;
  const unsealed = typed === undefined ? undefined : revealOf(typed);
  if ($isSealed.get() && unsealed === undefined) return undefined;
  const { week } = game.shop.position;
  run.set({ status: 'running', week });
  const warn = warnOfLeaving();
  try {
    const played = await keepDuring(playAndKeep(saveId, game, plan, unsealed));
    run.set({ status: 'show', week, result: played.result });
    void askToPersist();
    return played.result;
  } catch (error) {
    const problem = isWorkerProblem(error) ? workerProblem(error) : storageProblem(error);
    run.set({ status: 'failed', week, problem });
    if (problem.code === 'storage/conflict' || problem.code === 'storage/frozen') stopWriting(problem);
    return undefined;
  } finally {
    warn.stop();
  }
}

async function playAndKeep(
  saveId: string,
  game: Game,
  plan: FullPlan,
  unsealed: ReturnType<typeof revealOf>,
): Promise<PlayedWeek> {
  await flushDrafts();
  const played = await (await simulator()).play(game, plan, {
    bet: $bet.get(),
    note: $note.get(),
    deskAnswers: $deskAnswers.get(),
    ...unsealed,
  });
  const entry = played.game.entries.at(-1);
  const shop = played.game.shop;
  if (!entry || !shop) throw new Error('a played week must end in an entry and an opened shop');
  const summary = await (await storage()).finishWeek({
    saveId,
    previousHash: game.entries.at(-1)?.hash ?? '',
    entry,
    operatingProfitFen: played.result.profit.operatingProfitFen,
    rulesVersion: played.game.head.rulesVersion,
    shop,
  });
  dropDraft(saveId, entry.week);
  adoptWeek(saveId, played.game, summary.updatedAt);
  return played;
}

/** Leaves the show, or a failure, for the planned week. */
export function endShow(): void {
  if (run.get().status !== 'running') run.set({ status: 'idle' });
}

/** A file for whoever looks into a failed week or screen: the game's inputs, the plan, and what went wrong. */
export function diagnosticFile(error?: Error): { fileName: string; text: string } {
  const { game } = $game.get();
  const report = {
    format: 'shop-diagnostic',
    problem: run.get().problem ?? $game.get().problem ?? null,
    ...(error
      ? { error: { message: error.message, stack: error.stack ?? '', at: globalThis.location?.hash } }
      : {}),
    head: game?.head ?? null,
    entries: game?.entries ?? [],
    plan: $plan.get() ?? null,
  };
  return { fileName: 'shop-diagnostic.json', text: JSON.stringify(report, null, 2) };
}

/** Asks before leaving, only while a week is on its way to the disk. */
function warnOfLeaving(): { stop(): void } {
  const ask = (event: Event) => event.preventDefault();
  globalThis.addEventListener?.('beforeunload', ask);
  return { stop: () => globalThis.removeEventListener?.('beforeunload', ask) };
}
