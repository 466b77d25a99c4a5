import { type FeedbackFile, parseFeedback, type Result } from '../simulator/index.ts';
import { readJsonText } from './file-text.ts';

/** Reads feedback from foreign text. */
export function readFeedbackText(text: string): Result<FeedbackFile> {
  const read = readJsonText(text);
  return read.ok ? parseFeedback(read.value) : { ok: false, problems: [read.problem] };
}
