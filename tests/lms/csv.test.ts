import { describe, expect, test } from 'vitest';
import { csvFile, csvText, guarded } from '../../src/lms/csv.ts';

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

describe('text that a spreadsheet could run', () => {
  test.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['  =1', "'  =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u3000=1', "'\u3000=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['first\n=2', "first\n'=2"],
    ['first\r\n  @x\rlast', "first\r\n'  @x\rlast"],
  ])('%j gets an apostrophe on every such line', (text, safe) => {
    expect(guarded(text)).toBe(safe);
  });

  test.each(['plain', '0012', 'a=b', 'x - y', '', '李娜', 'a\n\nb'])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  test('numbers are never touched, and a cell cannot be cut at a semicolon or a tab', () => {
    expect(csvText([[-5, 'a;=1', 'b\t=2']])).toBe('-5,"a;=1","b\t=2"\r\n');
  });
});
