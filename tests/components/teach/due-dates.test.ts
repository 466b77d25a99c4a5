import { expect, test } from 'vitest';
import {
  datesFrom,
  firstDueDate,
  isDate,
  later,
  wrongDates,
} from '../../../src/components/teach/assign/due-dates.ts';

test('dates are counted over months, years and leap days', () => {
  expect(datesFrom('2027-12-27', 7, 3)).toEqual(['2027-12-27', '2028-01-03', '2028-01-10']);
  expect(later('2028-02-28', 1)).toBe('2028-02-29');
  expect(later('', 7)).toBe('');
});

test('the first is the Sunday after next, seen from any day of the week', () => {
  expect(firstDueDate(new Date(2026, 8, 7, 23, 30))).toBe('2026-09-20'); // a Monday
  expect(firstDueDate(new Date(2026, 8, 12, 0, 5))).toBe('2026-09-20'); // a Saturday
  expect(firstDueDate(new Date(2026, 8, 13, 12))).toBe('2026-09-20'); // a Sunday
});

test('dates that are none, or do not come after the one before, are named by their week', () => {
  expect(wrongDates(['2026-09-20', '', '2026-09-27', '2026-10-04'])).toEqual([]);
  expect(wrongDates(['2026-09-20', '2026-09-13', '2026-02-30', '2026-09-20', '2026-10-04'])).toEqual([
    2, 3, 4,
  ]);
  expect([isDate('2026-02-28'), isDate('2026-02-29'), isDate('tomorrow')]).toEqual([true, false, false]);
});
