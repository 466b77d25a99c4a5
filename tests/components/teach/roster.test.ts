import { describe, expect, test } from 'vitest';
import { parseRoster, studentsOf } from '../../../src/components/teach/assign/roster.ts';

describe('a pasted roster', () => {
  test('is read from a spreadsheet with titles in any order, either language', () => {
    expect(
      studentsOf(
        parseRoster('姓名\t学号\t班级\t小组\r\n李娜\t20250017\t电商2501\t1\r\n王伟\t20250018\t电商2501\t'),
      ),
    ).toEqual([
      { number: '20250017', name: '李娜', section: '电商2501', group: '1' },
      { number: '20250018', name: '王伟', section: '电商2501' },
    ]);
    expect(studentsOf(parseRoster('Student ID,Name,Group\n17,"Li, Na",A'))).toEqual([
      { number: '17', name: 'Li, Na', group: 'A' },
    ]);
  });

  test('without titles finds the number by its figures and takes the next columns for name and group', () => {
    expect(studentsOf(parseRoster('20250017，李娜，第一组\n20250018，王伟，第二组'))).toEqual([
      { number: '20250017', name: '李娜', group: '第一组' },
      { number: '20250018', name: '王伟', group: '第二组' },
    ]);
    expect(studentsOf(parseRoster('Li Na\tS-2025-17\nWang Wei\tS-2025-18'))).toEqual([
      { number: 'S-2025-17', name: 'Li Na' },
      { number: 'S-2025-18', name: 'Wang Wei' },
    ]);
  });

  test('marks a number that stands twice, however it is typed, and keeps the first', () => {
    const pasted = parseRoster('a17\tLi Na\nＡ１７\tLi Na again\na18\tWang Wei');
    expect(pasted.lines.map(({ line, sameAs }) => [line, sameAs])).toEqual([
      [1, undefined],
      [2, 1],
      [3, undefined],
    ]);
    expect(studentsOf(pasted).map(({ name }) => name)).toEqual(['Li Na', 'Wang Wei']);
  });

  test('keeps zeros in front, lists lines without number or name, and passes over empty ones', () => {
    const pasted = parseRoster('\uFEFF0017\tLi Na\n\n  \n0018\t\nnobody');
    expect(studentsOf(pasted)).toEqual([{ number: '0017', name: 'Li Na' }]);
    expect(pasted.unread).toEqual([
      { line: 4, text: '0018' },
      { line: 5, text: 'nobody' },
    ]);
  });

  test('takes doubled quotes, and nothing at all', () => {
    expect(studentsOf(parseRoster('17,"Li ""Lina"" Na"'))).toEqual([{ number: '17', name: 'Li "Lina" Na' }]);
    expect(parseRoster(' \n ')).toEqual({ lines: [], unread: [] });
    expect(studentsOf(parseRoster(`17,${'x'.repeat(500)}`))[0]?.name.length).toBe(60);
  });
});
