import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { emptyNarrative, type Narrative, type ReportPart } from '../simulator/index.ts';
import type { DraftRow } from '../storage/rows.ts';
import { loadArguments } from './report-arguments.ts';
import { fittingText, SECTION_LENGTH } from './words.ts';

const narratives = new Map<number, WritableAtom<Narrative>>();

/** The words of a week's report, as typed so far. */
export function $narrative(week: number): ReadableAtom<Narrative> {
  return narrativeOf(week);
}

/** Puts the stored words of the save that was opened in place. */
export function loadNarratives(drafts: readonly DraftRow[]): void {
  loadArguments(drafts);
  for (const [week, store] of narratives) {
    if (!drafts.some((draft) => draft.week === week && draft.narrative)) store.set(emptyNarrative());
  }
  for (const { week, narrative } of drafts) if (narrative) narrativeOf(week).set(narrative);
}

/** Puts whole words in place, such as those of an earlier version. */
export function replaceNarrative(week: number, narrative: Narrative): void {
  narrativeOf(week).set(narrative);
}

/** Replaces one section's text and gives the week's new words. */
export function writeSection(week: number, part: ReportPart, section: number, text: string): Narrative {
  const store = narrativeOf(week);
  const [first, second, third] = store.get()[part];
  const sections = [first, second, third] as [string, string, string];
  if (section in sections) sections[section] = fittingText(text, SECTION_LENGTH);
  store.set({ ...store.get(), [part]: sections });
  return store.get();
}

function narrativeOf(week: number): WritableAtom<Narrative> {
  let store = narratives.get(week);
  if (!store) {
    store = atom(emptyNarrative());
    narratives.set(week, store);
  }
  return store;
}
