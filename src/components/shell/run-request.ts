import { atom, type ReadableAtom } from 'nanostores';
import { $problems } from '../../stores/plan.ts';
import { openPlanSheet } from '../shop/plan/open.ts';

const requested = atom(false);

/** True while the keeper is asked whether to run the week. */
export const $runRequested: ReadableAtom<boolean> = requested;

/**
 * Asks whether to run the week: from the ledger, the plan bar or the R key. A plan with problems is
 * shown instead, with the fields that need attention.
 */
export function requestRun(): void {
  if ($problems.get().length > 0) openPlanSheet();
  else requested.set(true);
}

export function endRunRequest(): void {
  requested.set(false);
}
