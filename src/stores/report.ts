import type { Problem, ReportPart, Result } from '../simulator/index.ts';
import { fileText, reportFileName, textOfFile } from '../storage/transfer.ts';
import { isWorkerProblem } from '../workers/failures.ts';
import type { VerifiedFile } from '../workers/protocol.ts';
import { noteDraft } from './drafts.ts';
import { $game } from './game.ts';
import { $narrative, writeSection } from './narratives.ts';
import { simulator } from './services.ts';

export type { VerifiedFile } from '../workers/protocol.ts';
export { $narrative } from './narratives.ts';

export interface FileToSave {
  readonly fileName: string;
  readonly text: string;
}

/** Writes into section 0, 1 or 2 of a part; kept as a draft after a short pause. */
export function setNarrative(week: number, part: ReportPart, section: number, text: string): void {
  const narrative = writeSection(week, part, section, text);
  const { saveId, readOnly } = $game.get();
  if (saveId !== undefined && !readOnly) noteDraft(saveId, week, { narrative });
}

/** The report of a played week as a file. Rejects when no shop is open or the worker fails. */
export async function exportReport(week: number): Promise<FileToSave> {
  const { game } = $game.get();
  if (!game) throw new Error('no shop is open');
  const report = await (await simulator()).report(game, week, $narrative(week).get());
  return { fileName: reportFileName(game.head, week), text: fileText(report) };
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
