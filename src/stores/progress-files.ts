import type { Result } from '../simulator/index.ts';
import { progressFile, readProgressText } from '../storage/progress-file.ts';
import { fileText, textOfFile } from '../storage/transfer.ts';
import { now } from './clock.ts';
import { $progress, addProgress, syncProgress } from './progress.ts';

/** Everything learned, as a file to keep. */
export async function exportProgress(): Promise<{ readonly fileName: string; readonly text: string }> {
  await syncProgress().catch(() => undefined); // the mirror alone is better than no file
  const at = now();
  const day = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const text = fileText(progressFile(Object.values($progress.get()), at));
  return { fileName: `progress-${day}.shop.json`, text };
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
