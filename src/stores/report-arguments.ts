import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ReportEvidence } from '../simulator/index.ts';
import type { DraftArgument, DraftRow } from '../storage/rows.ts';

export type { DraftArgument, HandedIn } from '../storage/rows.ts';

const EMPTY: DraftArgument = { problems: [], goals: [], evidence: [] };
const byWeek = new Map<number, WritableAtom<DraftArgument>>();

/** Problems, goals and chips of a week's report, as far as they are settled. */
export function $argument(week: number): ReadableAtom<DraftArgument> {
  return argumentOf(week);
}

/** Puts what was stored with the save that was opened in place. */
export function loadArguments(drafts: readonly DraftRow[]): void {
  for (const [week, store] of byWeek) {
    if (!drafts.some((draft) => draft.week === week && draft.argument)) store.set(EMPTY);
  }
  for (const { week, argument } of drafts) if (argument) argumentOf(week).set(argument);
}

/** Changes some of it and gives the whole. */
export function changeArgument(week: number, change: Partial<DraftArgument>): DraftArgument {
  const store = argumentOf(week);
  store.set({ ...store.get(), ...change });
  return store.get();
}

/** `E5-3`: the third chip of week 5 in this report. A number that is free again is given again only at the end. */
export function nextChipId(evidence: readonly ReportEvidence[], week: number): string {
  const start = `E${week}-`;
  const numbers = evidence
    .filter(({ id }) => id.startsWith(start))
    .map(({ id }) => Number(id.slice(start.length)));
  return `${start}${Math.max(0, ...numbers) + 1}`;
}

function argumentOf(week: number): WritableAtom<DraftArgument> {
  let store = byWeek.get(week);
  if (!store) {
    store = atom(EMPTY);
    byWeek.set(week, store);
  }
  return store;
}
