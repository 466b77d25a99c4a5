import { describe, expect, test } from 'vitest';
import {
  completeness,
  courseMarks,
  type HandIn,
  latePercent,
  type MarkSettings,
  weekValue,
} from '../../src/lms/gradebook/marks.ts';

const SETTINGS: MarkSettings = {
  weights: { rubric: 50, decisions: 30, desk: 0, completeness: 20, lessons: 0 },
  dropLowest: 0,
  weeks: [1, 2],
  areWeeksSet: false,
  missing: 'zero',
  groups: false,
  late: { perDayPercent: 10, maxPercent: 25 },
};
const NA = { key: '1', number: '1', name: 'Li Na', group: 'A' };
const WEI = { key: '2', number: '2', name: 'Wang Wei', group: 'A' };

const handIn = (change: Partial<HandIn> = {}): HandIn => ({
  id: `${change.student ?? '1'}-${change.week ?? 1}`,
  student: '1',
  week: 1,
  addedAt: 1,
  lateDays: 0,
  values: { rubric: 80, decisions: 60, completeness: 100 },
  ...change,
});

const markOf = (handIns: readonly HandIn[], settings = SETTINGS, lessons = new Map<string, number>()) =>
  courseMarks([NA], handIns, lessons, settings)[0];

test('a week is the weighted mean of its parts; what is still to come is left out and said', () => {
  expect(weekValue({ rubric: 80, decisions: 60, completeness: 100 }, SETTINGS.weights)).toEqual({
    value: 78,
    isOpen: false,
  });
  expect(weekValue({ rubric: null, decisions: 60, completeness: 100 }, SETTINGS.weights)).toEqual({
    value: 76,
    isOpen: true,
  });
  expect(weekValue({ desk: 10 }, SETTINGS.weights)).toEqual({ value: null, isOpen: false });
});

test('late days cost percent of the mark, up to the most', () => {
  expect([0, 1, 2, 3, 9, -1].map((days) => latePercent(days, SETTINGS.late))).toEqual([0, 10, 20, 25, 25, 0]);
  expect(markOf([handIn({ lateDays: 1 })])?.weeks[0]?.mark).toBeCloseTo(70.2);
});

test('a week not handed in counts 0, or is left out', () => {
  expect(markOf([handIn()])?.mark).toBe(39);
  expect(markOf([handIn()], { ...SETTINGS, missing: 'left-out' })?.mark).toBe(78);
});

test('the lowest weeks fall out, but never the last one', () => {
  const two = [handIn(), handIn({ week: 2, values: { rubric: 40 } })];
  const one = markOf(two, { ...SETTINGS, dropLowest: 1 });
  expect(one?.mark).toBe(78);
  expect(one?.weeks.map(({ isDropped }) => isDropped)).toEqual([false, true]);
  expect(markOf(two, { ...SETTINGS, dropLowest: 5 })?.mark).toBe(78);
});

test('the newest hand-in of a week counts', () => {
  const again = handIn({ id: 'again', addedAt: 9, values: { rubric: 100 } });
  expect(markOf([again, handIn()])?.weeks[0]?.handIn?.id).toBe('again');
});

describe('groups', () => {
  const settings = { ...SETTINGS, groups: true, weeks: [1] };
  test.each(['1', 'A'])('a hand-in of %s counts for everybody in the group', (student) => {
    const marks = courseMarks([NA, WEI], [handIn({ student })], new Map(), settings);
    expect(marks.map(({ mark }) => mark)).toEqual([78, 78]);
  });
  test('without groups it counts for one', () => {
    const marks = courseMarks([NA, WEI], [handIn()], new Map(), { ...settings, groups: false });
    expect(marks.map(({ mark }) => mark)).toEqual([78, null]);
  });
});

test('lessons count beside the weeks, also for those who never play', () => {
  const settings: MarkSettings = {
    ...SETTINGS,
    weeks: [],
    weights: { ...SETTINGS.weights, lessons: 100 },
  };
  expect(markOf([handIn()], settings, new Map([['1', 0.5]]))?.mark).toBe(64);
  expect(markOf([], settings, new Map([['1', 0.5]]))?.mark).toBe(50);
  expect(markOf([handIn()], settings)?.mark).toBe(39);
});

test('a student of whom nothing came has no mark, unless the weeks were set', () => {
  expect(markOf([])?.mark).toBe(null);
  expect(markOf([], { ...SETTINGS, areWeeksSet: true })?.mark).toBe(0);
});

test('completeness: sections with words, times the length asked for', () => {
  expect(completeness(['a', '', 'bb', 'cc'], 0)).toBe(75);
  expect(completeness(['aaaaa', '', '  ', 'bbbbb'], 20)).toBe(25);
  expect(completeness([], 0)).toBe(100);
});
