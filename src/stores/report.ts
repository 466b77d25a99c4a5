import type {
  Problem,
  ReportArgument,
  ReportEvidence,
  ReportGoal,
  ReportPart,
  ReportProblem,
  Result,
} from '../simulator/index.ts';
import { fileText, reportFileName, textOfFile } from '../storage/transfer.ts';
import { isWorkerProblem } from '../workers/failures.ts';
import type { VerifiedFile } from '../workers/protocol.ts';
import { noteDraft } from './drafts.ts';
import { $game } from './game.ts';
import { $narrative, replaceNarrative, writeSection } from './narratives.ts';
import { $progress } from './progress.ts';
import { $argument, changeArgument, type HandedIn, nextChipId } from './report-arguments.ts';
import { keepVersion, type ReportVersion, type VersionReason } from './report-versions.ts';
import { simulator } from './services.ts';

export type { VerifiedFile } from '../workers/protocol.ts';
export { $narrative } from './narratives.ts';
export { $argument, type DraftArgument } from './report-arguments.ts';
export { $versions, type ReportVersion } from './report-versions.ts';

export interface FileToSave {
  readonly fileName: string;
  readonly text: string;
}

/** Writes into section 0, 1 or 2 of a part; kept as a draft after a short pause. */
export function setNarrative(week: number, part: ReportPart, section: number, text: string): void {
  keepBySelf(week);
  const narrative = writeSection(week, part, section, text);
  note(week, { narrative });
}

export function setProblems(week: number, problems: readonly ReportProblem[]): void {
  keepBySelf(week);
  note(week, { argument: changeArgument(week, { problems }) });
}

export function setGoals(week: number, goals: readonly ReportGoal[]): void {
  keepBySelf(week);
  note(week, { argument: changeArgument(week, { goals }) });
}

/** A chip before it has a name. */
export type NewChip =
  | Omit<Extract<ReportEvidence, { kind: 'figure' }>, 'id'>
  | Omit<Extract<ReportEvidence, { kind: 'table' }>, 'id'>;

/** Adds a chip to the report of a week and gives its name; the same chip twice is kept once. */
export function addChip(week: number, chip: NewChip): string {
  const { evidence } = $argument(week).get();
  const same = evidence.find(({ id: _id, ...other }) => JSON.stringify(other) === JSON.stringify(chip));
  if (same) return same.id;
  const id = nextChipId(evidence, chip.week);
  // The order of the fields is the order in which they are compared.
  const named = { ...chip, id } as ReportEvidence;
  note(week, { argument: changeArgument(week, { evidence: [...evidence, named] }) });
  return id;
}

/** Takes a chip out of the list; where the words name it is the caller's to clear. */
export function dropChip(week: number, id: string): void {
  keepBySelf(week);
  const { evidence, problems } = $argument(week).get();
  note(week, {
    argument: changeArgument(week, {
      evidence: evidence.filter((chip) => chip.id !== id),
      problems: problems.map(({ evidenceId, ...problem }) =>
        evidenceId === undefined || evidenceId === id ? problem : { ...problem, evidenceId },
      ),
    }),
  });
}

/** Puts a chip that was taken out back under its name. */
export function restoreChip(week: number, chip: ReportEvidence): void {
  const { evidence } = $argument(week).get();
  if (evidence.some(({ id }) => id === chip.id)) return;
  note(week, { argument: changeArgument(week, { evidence: [...evidence, chip] }) });
}

/** Targets that the report of a week is measured against: those handed in the week before, else those written. */
export function lastGoalsOf(week: number): readonly ReportGoal[] {
  const { goals, handedIn } = $argument(week - 1).get();
  return week > 1 ? (handedIn?.goals ?? goals) : [];
}

/** Addresses of the lessons worked through, sorted. */
export function lessonsDone(): readonly string[] {
  return Object.values($progress.get())
    .filter(({ completedAt, lessonId }) => completedAt !== undefined && !lessonId.startsWith('course/'))
    .map(({ lessonId }) => lessonId)
    .sort();
}

/** All that the writer adds to the figures of a week, as a file carries it. */
export function wholeArgument(week: number): ReportArgument {
  const { problems, goals, evidence } = $argument(week).get();
  const lastGoals = lastGoalsOf(week);
  const done = lessonsDone();
  return {
    narrative: $narrative(week).get(),
    ...(problems.length > 0 ? { problems } : {}),
    ...(goals.length > 0 ? { goals } : {}),
    ...(lastGoals.length > 0 ? { lastGoals } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(done.length > 0 ? { lessons: { done } } : {}),
  };
}

/** The report of a played week as a file. Rejects when no shop is open or the worker fails. */
export async function exportReport(week: number): Promise<FileToSave> {
  const { game } = $game.get();
  if (!game) throw new Error('no shop is open');
  const report = await (await simulator()).report(game, week, wholeArgument(week));
  return { fileName: reportFileName(game.head, week), text: fileText(report) };
}

/** Takes note that a report was handed in: a version of it, and what the next one is measured against. */
export function noteHandedIn(week: number, skills: HandedIn['skills']): void {
  keepNow(week, 'export');
  const { goals } = $argument(week).get();
  note(week, { argument: changeArgument(week, { handedIn: { goals, lessons: lessonsDone(), skills } }) });
}

/** Keeps the report as it stands. False when the browser did not take it. */
export function keepNow(week: number, reason: VersionReason): boolean {
  lastKept.set(keyOf(week), Date.now());
  return keepVersion({ week, reason, narrative: $narrative(week).get(), argument: $argument(week).get() });
}

/** Puts an earlier version in place of the report; what stood there becomes a version itself. */
export function restoreVersion({ week, narrative, argument }: ReportVersion): void {
  keepNow(week, 'restored');
  replaceNarrative(week, narrative);
  const { problems, goals, evidence } = argument;
  note(week, { narrative, argument: changeArgument(week, { problems, goals, evidence }) });
}

/** How long is written before a version is kept unasked. */
const KEEP_EVERY_MS = 10 * 60_000;
const lastKept = new Map<string, number>();
const keyOf = (week: number) => `${$game.get().saveId}/${week}`;

/** Keeps what stood before a change, once in a while. */
function keepBySelf(week: number): void {
  const last = lastKept.get(keyOf(week));
  if (last === undefined) lastKept.set(keyOf(week), Date.now());
  else if (Date.now() - last > KEEP_EVERY_MS) keepNow(week, 'time');
}

function note(week: number, words: Parameters<typeof noteDraft>[2]): void {
  const { saveId, readOnly } = $game.get();
  if (saveId !== undefined && !readOnly) noteDraft(saveId, week, words);
}

/** Re-runs a report file and compares every figure. Never rejects: a file that cannot be read is `unreadable`. */
export async function verifyFile(file: Blob | string): Promise<VerifiedFile> {
  const text: Result<string> = await textOfFile(file);
  if (!text.ok) return { verdict: 'unreadable', differences: [], problems: text.problems };
  try {
    return await (await simulator()).verify(text.value);
  } catch (error) {
    return { verdict: 'unreadable', differences: [], problems: [fileProblem(error)] };
  }
}

/** Ours are read in milliseconds: a file that exhausts or breaks the worker is none of ours. */
export function fileProblem(error: unknown): Problem {
  const isEndless = isWorkerProblem(error) && error.code === 'worker/timeout';
  return { code: isEndless ? 'file/too-large' : 'file/wrong-shape', path: '' };
}
