import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ColumnChoice,
  guessColumns,
  kindOf,
  type StudentMark,
} from '../../src/lms/gradebook/columns.ts';
import { type Filled, fillColumn } from '../../src/lms/gradebook/fill.ts';
import { readTable, type Table } from '../../src/lms/gradebook/table.ts';

const fixture = (name: string) => readFileSync(`tests/lms/fixtures/gradebook/${name}`);

const MARKS: readonly StudentMark[] = [
  { number: '20250017', name: '李娜', mark: 87.456 },
  { number: '２０２５００１８', name: 'Wang Wei', mark: 64 },
  { number: '0012', name: 'Min "Mimi" Zhao', mark: 71.5 },
  { number: '4711', name: 'Nobody Known', mark: 90 },
];

async function tableOf(bytes: Uint8Array): Promise<Table> {
  const reading = await readTable(bytes);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.table;
}

async function filled(name: string, change: Partial<ColumnChoice> = {}): Promise<Filled & { text: string }> {
  const table = await tableOf(fixture(name));
  const columns = { ...guessColumns(table, MARKS, 'Shop course'), ...change };
  const done = fillColumn(table, MARKS, { columns, title: 'Shop course' });
  return { ...done, text: Buffer.from(done.bytes).toString('latin1') };
}

describe('Moodle', () => {
  test('columns are found by what stands in them and only our cells change', async () => {
    const table = await tableOf(fixture('moodle.csv'));
    expect(kindOf(table)).toBe('moodle');
    expect(guessColumns(table, MARKS, 'Shop course')).toEqual({
      number: 2,
      name: 1,
      firstName: 0,
      target: 6,
    });
    const done = await filled('moodle.csv');
    expect(done.filled).toBe(3);
    expect(done.text).toBe(
      fixture('moodle.csv')
        .toString('latin1')
        .replace('na.li@example.edu,-', 'na.li@example.edu,87.46')
        .replace('wei.wang@example.edu,71.00', 'wei.wang@example.edu,64')
        .replace('mimi@example.edu,-', 'mimi@example.edu,71.5'),
    );
  });

  test('marks without a row and rows without a mark are listed', async () => {
    const done = await filled('moodle.csv');
    expect(done.unmatched).toEqual([MARKS[3]]);
    expect(done.rows.filter(({ reason }) => reason === 'no-mark').map(({ name }) => name)).toEqual([
      'Chen Sun',
    ]);
  });

  test('a Chinese export with semicolons, a mark before its bytes and decimal commas keeps all of them', async () => {
    const done = await filled('moodle-zh.csv', { target: 4 });
    expect(done.text).toBe(
      fixture('moodle-zh.csv').toString('latin1').replace('"-"', '"87,46"').replace('"71,50"', '"64"'),
    );
  });
});

describe('Canvas', () => {
  test('marks are scaled to the points possible, the excused and the row of points stay', async () => {
    const done = await filled('canvas.csv', { target: 5 });
    expect(done.points).toBe(20);
    expect(done.text).toBe(
      fixture('canvas.csv').toString('latin1').replace('20250017,lina,25A,,', '20250017,lina,25A,17.49,'),
    );
    expect(done.rows.map(({ reason }) => reason)).toEqual([undefined, 'excused', 'no-mark', 'no-mark']);
  });

  test('the column of the assignment is found by its title', async () => {
    const table = await tableOf(fixture('canvas.csv'));
    expect(guessColumns(table, MARKS, 'weekly reports').target).toBe(5);
    expect(guessColumns(table, MARKS, '')).toMatchObject({ target: 5, number: 2, name: 0 });
  });

  test('a new column comes with its points and behind the last one', async () => {
    const { text } = await filled('canvas.csv', { target: 'new' });
    const [header, points, first] = text.split('\n');
    expect(header?.endsWith('Final Score,Shop course')).toBe(true);
    expect(points?.endsWith('(read only),100')).toBe(true);
    expect(first?.endsWith('25A,,,87.46')).toBe(true);
  });
});

describe('other tables', () => {
  test('GB 18030 and UTF-16 come back in their own encoding', async () => {
    const one = await filled('plain-gb18030.csv');
    expect(new TextDecoder('gb18030').decode(one.bytes)).toBe(
      '学号\t姓名\t班级\tShop course\r\n20250017\t李娜\t电商25A\t87.46\r\n20250018\t王伟\t电商25A\t64\r\n',
    );
    const two = await filled('plain-utf16.txt');
    expect(new TextDecoder('utf-16le').decode(two.bytes)).toBe(
      '学号\t姓名\tShop course\r\n20250017\t李娜\t87.46\r\n',
    );
  });

  test('nobody is found: the bytes stay as they are', async () => {
    const bytes = Buffer.from('id,name\n1,Ann\n2,Bob\n');
    const table = await tableOf(bytes);
    const columns = guessColumns(table, MARKS, '');
    const done = fillColumn(table, MARKS, { columns, title: 'x' });
    expect(done.filled).toBe(0);
    expect(Buffer.from(done.bytes).equals(bytes)).toBe(true);
  });

  test('names count only where they occur once and no number speaks against them', async () => {
    const bytes = Buffer.from('no,name\n1,Li Na\n2,"Wang, Wei"\n,"Wang, Wei"\n9,Chen\n9,Sun\n,Hu\n');
    const table = await tableOf(bytes);
    const columns: ColumnChoice = { number: 0, name: 1, firstName: undefined, target: 'new' };
    const marks = [
      { number: '1', name: 'Li Na', mark: 1 },
      { number: '77', name: 'Wei Wang', mark: 2 },
      { number: '9', name: 'Chen', mark: 3 },
      { name: 'Hu', mark: 4 },
      { number: '78', name: 'Sun', mark: 5 },
    ];
    const done = fillColumn(table, marks, { columns, title: 'm' });
    expect(done.rows.map(({ by, reason }) => by ?? reason)).toEqual([
      'number',
      'no-mark',
      'name',
      'twice',
      'twice',
      'name',
    ]);
    expect(done.unmatched.map(({ name }) => name)).toEqual(['Chen', 'Sun']);
  });

  test.each([
    ['workbook', Buffer.from('PK\u0003\u0004rest')],
    ['not-text', Buffer.from([1, 0, 2, 0, 3])],
    ['no-rows', Buffer.from('a,b')],
    ['one-column', Buffer.from('a\nb\nc')],
    ['quotes', Buffer.from('a,b\n"x"y,2\n')],
  ])('what is no table is refused: %s', async (fault, bytes) => {
    expect(await readTable(bytes)).toEqual({ ok: false, fault });
  });
});

test('whatever the shape of a table, every byte but those of our cells stays', async () => {
  const word = fc.string({
    unit: fc.constantFrom('a', '李', ' ', '"', ',', ';', '1', '.', 'é', '\t'),
    maxLength: 6,
  });
  const shape = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    last: fc.boolean(),
    quotesAll: fc.boolean(),
    rows: fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ delimiter, end, mark, last, quotesAll, rows }) => {
      const write = (cell: string) =>
        quotesAll || /[",;\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const head = ['no', 'grade', 'name', 'note'];
      const lines = (grade: (row: number) => string) =>
        mark +
        [head, ...rows.map(([a, b, c], row) => [`n${row}`, grade(row), `x${a}${b}`, c])]
          .map((cells) => cells.map(write).join(delimiter))
          .join(end) +
        (last ? end : '');
      const table = await tableOf(Buffer.from(lines(() => '-')));
      const marks = rows.map((_, row) => ({ number: `n${row}`, name: '', mark: row * 10 + 0.5 }));
      const columns: ColumnChoice = { number: 0, name: undefined, firstName: undefined, target: 1 };
      const done = fillColumn(table, marks, { columns, title: '', decimalMark: '.' });
      expect(Buffer.from(done.bytes).toString()).toBe(lines((row) => String(row * 10 + 0.5)));
    }),
    { numRuns: 300 },
  );
});
