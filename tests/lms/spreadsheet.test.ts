import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Sheet, xlsxBlob } from '../../src/lms/spreadsheet.ts';

const sheet: Sheet = {
  name: '成绩',
  columns: ['学号', '姓名', '成绩'],
  rows: [
    ['0012', '李娜', 87.5],
    ['0013', '=HYPERLINK("http://x")', null],
    ['0014', 'a<b & "c"\u0001\n换行', Number.NaN],
  ],
};

async function filesOf(sheets: readonly Sheet[]): Promise<Record<string, string>> {
  const files = unzipSync(await xlsxBlob(sheets));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('a workbook', () => {
  test('holds text as text, numbers as numbers and nothing where nothing is known', async () => {
    const xml = (await filesOf([sheet]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">0012</t></is></c>');
    expect(xml).toContain('<c r="C2"><v>87.5</v></c>');
    expect(xml).toContain('=HYPERLINK(&quot;http://x&quot;)');
    expect(xml).toContain('a&lt;b &amp; &quot;c&quot;\n换行');
    expect(xml).not.toContain('<f>');
    expect(xml).not.toMatch(/r="C[34]"/);
  });

  test('is the same bytes every time', async () => {
    expect(await xlsxBlob([sheet])).toEqual(await xlsxBlob([sheet]));
  });

  test('gives sheets names that Excel accepts, no two alike', async () => {
    const named = (name: string): Sheet => ({ ...sheet, name });
    const xml = (await filesOf(['a/b', 'A B', '', 'x'.repeat(40), 'x'.repeat(40)].map(named)))[
      'xl/workbook.xml'
    ];
    const names = [...(xml ?? '').matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual(['a b', 'A B 2', '3', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });

  test('numbers its columns beyond Z and takes a large table at once', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const rows = Array.from({ length: 3_000 }, (_, row) => columns.map((_, column) => row * column));
    const xml = (await filesOf([{ name: 'x', columns, rows }]))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('r="AD3001"');
  });
});
