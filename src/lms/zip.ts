/** Many text files as one zip. */
import { strToU8, zipSync } from 'fflate';

/** A file of text by its name inside the zip. */
export interface ZippedText {
  readonly fileName: string;
  readonly text: string;
}

/** No zip holds an earlier moment; a fixed one gives the same bytes for the same files. */
const EARLIEST = new Date(1980, 0, 1, 12);

/** One zip of text files; of two files with one name the second is numbered. */
export function zipTexts(files: readonly ZippedText[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const { fileName, text } of files) entries[freeName(fileName, entries)] = strToU8(text);
  return zipSync(entries, { mtime: EARLIEST, level: 6 });
}

function freeName(fileName: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = fileName.indexOf('.');
  const [stem, end] = dot < 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
  let name = fileName;
  for (let number = 2; Object.hasOwn(taken, name); number += 1) name = `${stem}-${number}${end}`;
  return name;
}
