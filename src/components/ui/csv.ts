/** What a cell of a table for spreadsheets may hold; a number that is not finite stays empty. */
export type CsvCell = string | number;

/** Tells spreadsheets that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that no spreadsheet takes for a formula or cuts in two. */
function written(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as text for the clipboard: CRLF, doubled quotes, numbers bare. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

/** Rows as a file that Excel, WPS and Numbers open as it stands. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + csvText(rows);
}
