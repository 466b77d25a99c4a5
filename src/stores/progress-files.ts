import type { Learner, Result } from '../simulator/index.ts';
import { progressFile, readProgressText } from '../storage/progress-file.ts';
import { fileText, progressFileName, textOfFile } from '../storage/transfer.ts';
import { now } from './clock.ts';
import { $progress, addProgress, syncProgress } from './progress.ts';

/** Everything learned, as a file to keep, or to hand in under a learner's name. */
export async function exportProgress(
  learner?: Learner,
): Promise<{ readonly fileName: string; readonly text: string }> {
  await syncProgress().catch(() => undefined); // the mirror alone is better than no file
  const at = now();
  const day = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const text = fileText(progressFile(Object.values($progress.get()), at, learner));
  return { fileName: progressFileName(learner, day), text };
}

/** Adds a file's progress to what is here. On any problem nothing changes. Gives the number of rows read. */
export async function importProgress(file: Blob | string): Promise<Result<number>> {
  const text = await textOfFile(file);
  if (!text.ok) return text;
  const read = readProgressText(text.value);
  if (!read.ok) return read;
  await addProgress(read.value.rows);
  return { ok: true, value: read.value.rows.length };
}
