/** Longest texts that a file of ours may carry, in UTF-16 units; the file's schema refuses longer ones. */
export const NOTE_LENGTH = 4000;
export const SECTION_LENGTH = 6000;
export const NAME_LENGTH = 60;

/** What was typed, cut to `length` and without half characters, so that the file it goes into can be read again. */
export function fittingText(text: string, length: number): string {
  // Cutting may part a pair: the half that stays is dropped.
  const cut = text.slice(0, length);
  return (cut.isWellFormed() ? cut : cut.replace(/[\uD800-\uDBFF]$/, '')).toWellFormed();
}
