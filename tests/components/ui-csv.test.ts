import { expect, test } from 'vitest';
import { csvFile, csvText } from '../../src/components/ui/csv.ts';

const rows = [
  ['a', 'b'],
  ['=1+1', -5],
  ['say "hi", twice', Number.NaN],
  ['-x', 0.5],
  ['@y', 1],
];

test('a table for spreadsheets has CRLF, doubled quotes and no formulas', () => {
  expect(csvText(rows)).toBe('a,b\r\n\'=1+1,-5\r\n"say ""hi"", twice",\r\n\'-x,0.5\r\n\'@y,1\r\n');
});

test('a file begins with a byte order mark, so that Excel reads Chinese', () => {
  expect(csvFile(rows)).toBe(`\uFEFF${csvText(rows)}`);
});
