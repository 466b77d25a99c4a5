/** Tables as comma-separated text that spreadsheets open as it stands and never run. */

/** What a cell of a table for spreadsheets may hold; a number that is not finite stays empty. */
export type CsvCell = string | number;

/** Tells spreadsheets that a file is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line that a spreadsheet could take for a formula: its first sign, after any kind of space, is an operator. */
const FORMULA = /^[\s\u00A0\u200B\uFEFF]*[=+\-@＝＋－＠]/u;
/** A cell that begins with one of these is cut or run by some programs. */
const CONTROL = /^[\t\r\n]/;
/** Semicolon and tab part cells where a comma is the decimal sign. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Text that no spreadsheet takes for a formula: an apostrophe stands before every line that looks like one. */
export function guarded(text: string): string {
  const [first = '', ...others] = text.split(/(\r\n|\r|\n)/);
  const lines = [CONTROL.test(text) || FORMULA.test(first) ? `'${first}` : first];
  // every second part is the line end itself
  others.forEach((part, index) => {
    lines.push(index % 2 === 1 && FORMULA.test(part) ? `'${part}` : part);
  });
  return lines.join('');
}

function written(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = guarded(value);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as text for the clipboard: CRLF, doubled quotes, numbers bare. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

/** Rows as a file that Excel, WPS and Numbers open as it stands. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + csvText(rows);
}
