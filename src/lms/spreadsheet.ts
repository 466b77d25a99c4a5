/** Tables as an Excel workbook (Office Open XML), which WPS, Numbers and LibreOffice open as well. */

/** One sheet; a cell of null is empty, text is never a formula and `0012` keeps its zeros. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Longest text a cell takes. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
/** Widths are in letters. */
const [NARROWEST, WIDEST] = [8, 60];

/** Signs XML has no room for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escaped(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function cell(value: string | number | null, column: number, row: number, style: string): string {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const place = `r="${letters(column)}${row}"${style}`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Letters a value takes; a Chinese sign is as wide as two. */
function widthOf(value: string | number | null): number {
  const text = String(value ?? '');
  return [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1), 0);
}

function columnWidths({ columns, rows }: Sheet): string {
  const sample = rows.slice(0, 200);
  const tags = columns.map((name, index) => {
    const widest = Math.max(widthOf(name), ...sample.map((row) => widthOf(row[index] ?? null)));
    const width = Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return tags.length === 0 ? '' : `<cols>${tags.join('')}</cols>`;
}

function sheetXml(sheet: Sheet): string {
  const line = (values: Sheet['rows'][number], index: number, style = '') =>
    `<row r="${index + 1}">${values.map((value, column) => cell(value, column, index + 1, style)).join('')}</row>`;
  const rows = [
    line(sheet.columns, 0, ' s="1"'),
    ...sheet.rows.map((row, index) => line(row, index + 1)),
  ].join('');
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}${columnWidths(sheet)}<sheetData>${rows}</sheetData></worksheet>`;
}

/** Names that Excel accepts: short, without its signs, no two alike. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain =
      name
        .replace(/[[\]/\\:*?]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || `${index + 1}`;
    let free = plain.slice(0, LONGEST_NAME);
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const ending = ` ${copy}`;
      free = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The files of the workbook by their path. */
function parts(sheets: readonly Sheet[]): Record<string, string> {
  const names = sheetNames(sheets);
  const numbered = (make: (index: number) => string) => sheets.map((_, index) => make(index + 1)).join('');
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbered((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered((n) => `<sheet name="${escaped(names[n - 1] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
}

/** The day every file of the zip bears, so that the same table gives the same bytes. */
const SAME_DAY = '1980-01-01T12:00:00';

/** A workbook as bytes. The zip is made at once and in the page: a worker of its own would be refused here. */
export async function xlsxBlob(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.entries(parts(sheets)).map(([path, xml]) => [path, strToU8(xml)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: SAME_DAY }));
}
