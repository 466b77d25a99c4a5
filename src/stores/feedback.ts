import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  type FeedbackFile,
  type FeedbackMatch,
  matchFeedback,
  type Narrative,
  type Problem,
  parseFeedback,
  type Result,
} from '../simulator/index.ts';
import { textOfFile } from '../storage/transfer.ts';
import { recall, remember } from './browser-memory.ts';
import { $game } from './game.ts';
import { $narrative } from './narratives.ts';
import { fileProblem } from './report.ts';
import { simulator } from './services.ts';

/** Feedback on the open shop's weeks, by week. */
export type FeedbackByWeek = Readonly<Record<number, FeedbackFile>>;

/** What became of a feedback file. Only `kept` changes anything; `not-kept` shows it until the page is closed. */
export type FeedbackOutcome =
  | { readonly status: 'kept' | 'not-kept'; readonly feedback: FeedbackFile; readonly match: FeedbackMatch }
  | { readonly status: 'refused'; readonly problem: Problem }
  | { readonly status: 'foreign'; readonly feedback: FeedbackFile }
  | { readonly status: 'no-shop' };

const keyOf = (saveId: string) => `shopkeeper.feedback.${saveId}`;

/** As far as it was read on this page, by save. */
const bySave = atom<Readonly<Record<string, FeedbackByWeek>>>({});
const $saveId = computed($game, ({ saveId }) => saveId);

/** Feedback on the open shop, by week. */
export const $feedback: ReadableAtom<FeedbackByWeek> = computed([$saveId, bySave], (saveId, all) =>
  saveId === undefined ? {} : (all[saveId] ?? remembered(saveId) ?? {}),
);

/**
 * Opens a feedback file for the open shop and keeps it beside the week it is about. A file that cannot be read,
 * or that is about another shop, changes nothing.
 */
export async function importFeedback(file: Blob | string): Promise<FeedbackOutcome> {
  const { saveId, game } = $game.get();
  if (saveId === undefined || !game) return { status: 'no-shop' };
  const read = await readFeedback(file);
  if (!read.ok) {
    const problem = read.problems[0] ?? { code: 'file/wrong-shape', path: '' };
    return { status: 'refused', problem };
  }
  const feedback = read.value;
  const { week } = feedback.report;
  const { head, entries } = game;
  const match = matchFeedback(feedback, { head, entries, narrative: $narrative(week).get() });
  if (match === 'foreign') return { status: 'foreign', feedback };
  const isKept = keep(saveId, { ...current(saveId), [week]: feedback });
  return { status: isKept ? 'kept' : 'not-kept', feedback, match };
}

/** How the feedback fits the week as it stands now, with these words. */
export function feedbackMatch(feedback: FeedbackFile, narrative: Narrative): FeedbackMatch {
  const { game } = $game.get();
  return game ? matchFeedback(feedback, { head: game.head, entries: game.entries, narrative }) : 'foreign';
}

/** Takes the feedback on a week away, and gives it back so that it can be restored. */
export function removeFeedback(week: number): FeedbackFile | undefined {
  const { saveId } = $game.get();
  if (saveId === undefined) return undefined;
  const { [week]: removed, ...rest } = current(saveId);
  keep(saveId, rest);
  return removed;
}

export function restoreFeedback(feedback: FeedbackFile): void {
  const { saveId } = $game.get();
  if (saveId !== undefined) keep(saveId, { ...current(saveId), [feedback.report.week]: feedback });
}

async function readFeedback(file: Blob | string): Promise<Result<FeedbackFile>> {
  const text = await textOfFile(file);
  if (!text.ok) return text;
  try {
    return await (await simulator()).readFeedback(text.value);
  } catch (error) {
    return { ok: false, problems: [fileProblem(error)] };
  }
}

/** What another tab may have written since is read again before anything is changed. */
function current(saveId: string): FeedbackByWeek {
  return remembered(saveId) ?? bySave.get()[saveId] ?? {};
}

function remembered(saveId: string): FeedbackByWeek | undefined {
  const stored = recall(keyOf(saveId));
  if (!Array.isArray(stored)) return undefined;
  const read = stored.map((one) => parseFeedback(one)).filter((one) => one.ok);
  return Object.fromEntries(read.map(({ value }) => [value.report.week, value]));
}

/** False when the browser did not take it. */
function keep(saveId: string, feedback: FeedbackByWeek): boolean {
  const isKept = remember(keyOf(saveId), Object.values(feedback));
  bySave.set({ ...bySave.get(), [saveId]: feedback });
  return isKept;
}
