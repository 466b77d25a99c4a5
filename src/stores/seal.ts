import { computed, type ReadableAtom } from 'nanostores';
import {
  isRevealCode,
  isSealed,
  plainReveal,
  resolvePlan,
  sealCode,
  spacedCode,
} from '../simulator/index.ts';
import { flushDrafts } from './drafts.ts';
import { $game } from './game.ts';
import { $bet, $deskAnswers, $note, $plan, $problems } from './plan.ts';
import { $seal, setLocked } from './staged.ts';

export { $seal } from './staged.ts';

/** True while the open shop runs its weeks only with the instructor's codes. */
export const $isSealed: ReadableAtom<boolean> = computed(
  $game,
  ({ game }) => game !== undefined && !game.head.practice && isSealed(game.head),
);

/** True while the week's decisions are locked. */
export const $isLocked: ReadableAtom<boolean> = computed(
  [$isSealed, $seal],
  (sealed, { locked }) => sealed && locked,
);

/** The seal code of the locked week in groups of four; undefined while it is not locked. */
export const $sealCode: ReadableAtom<string | undefined> = computed(
  [$isLocked, $game, $plan, $bet, $note, $deskAnswers, $seal],
  (isLocked, { game }, plan, bet, note, deskAnswers, { seals }) => {
    if (!isLocked || game?.shop === undefined || plan === undefined) return undefined;
    const decided = {
      plan: resolvePlan(game.shop.settings, plan),
      bet: bet ?? null,
      deskAnswers,
      note,
      seals,
    };
    return spacedCode(sealCode(game, decided));
  },
);

/** Locks the staged week and keeps it so; false when it cannot run as it stands. */
export async function lockWeek(): Promise<boolean> {
  const { status, readOnly } = $game.get();
  if (status !== 'ready' || readOnly || !$isSealed.get() || $problems.get().length > 0) return false;
  if (!$seal.get().locked) setLocked(true);
  await flushDrafts();
  return true;
}

/** Opens the plan again. The next lock gives another seal code, and is counted. */
export async function unlockWeek(): Promise<void> {
  if ($game.get().readOnly || !$isLocked.get()) return;
  setLocked(false);
  await flushDrafts();
}

/** What completes the seed of the locked week, if `typed` is its code; undefined for any other. */
export function revealOf(typed: string): { readonly reveal: string; readonly seals: number } | undefined {
  const { game } = $game.get();
  const week = game?.shop?.position.week;
  const reveal = plainReveal(typed);
  if (game === undefined || week === undefined || !$isLocked.get()) return undefined;
  return isRevealCode(game.head, week, reveal) ? { reveal, seals: $seal.get().seals } : undefined;
}
