/** Byte order mark, so that spreadsheets read the file as UTF-8. */
const BOM = '\uFEFF';

type Cell = string | number;

/** A cell of text: quoted where it has to be, and never taken for a formula. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as a CSV file: byte order mark, CRLF, doubled quotes. Numbers stay bare. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${BOM}${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
