import { describe, expect, test } from 'vitest';
import type { LessonAnswer, ProgressRow } from '../../src/storage/rows.ts';
import {
  CHECKS_ROW,
  type CourseLesson,
  checkKey,
  markKey,
  SHOP_ROW,
  standingOf,
  standings,
} from '../../src/stores/skills.ts';

const lessons: readonly CourseLesson[] = [
  { id: '04-p/01-a', module: 4, skills: ['pricing'], prompts: ['a', 'b', 'c', 'd'] },
  { id: '04-p/02-b', module: 4, skills: ['pricing', 'stock'], prompts: ['a', 'b', 'c', 'd'] },
  { id: '05-s/01-c', module: 5, skills: ['stock'], prompts: ['a', 'b'] },
];
const right = (box = 1): LessonAnswer => ({
  ...{ choice: '1', isCorrect: true, answeredAt: 1, attempts: 1, firstRight: true, box, day: 1 },
});
const missed: LessonAnswer = { ...right(), firstRight: false };
type Rows = Record<string, ProgressRow>;
const row = (lessonId: string, answers: readonly LessonAnswer[]): Rows => ({
  [lessonId]: {
    lessonId,
    answers: Object.fromEntries(answers.map((answer, index) => ['abcd'[index] ?? '', answer])),
    updatedAt: 1,
  },
});
const results = (lessonId: string, all: Record<string, [number, number, number]>): Rows => ({
  [lessonId]: {
    lessonId,
    answers: {},
    results: Object.fromEntries(
      Object.entries(all).map(([key, [r, a, at]]) => [key, { right: r, all: a, at }]),
    ),
    updatedAt: 1,
  },
});
const marks = (...values: number[]) =>
  results(
    SHOP_ROW,
    Object.fromEntries(
      values.map((mark, index) => [markKey(`${index}`.repeat(64), 'pricing'), [mark, 100, index]]),
    ),
  );
const state = (progress: Rows, skill: 'pricing' | 'stock' | 'promotion' = 'pricing') =>
  standingOf(skill, lessons, progress).state;
const both = (box = 1) => ({
  ...row('04-p/01-a', Array(4).fill(right(box))),
  ...row('04-p/02-b', Array(4).fill(right(box))),
});

describe('skills', () => {
  test('nothing done is not started, for all six', () => {
    expect(standings(lessons, {}).map((one) => one.state)).toEqual(Array(6).fill('new'));
  });

  test('questions carry a skill up to proficient, check-ups or a week of memory to mastered', () => {
    expect(state(row('04-p/01-a', [right()]))).toBe('attempted');
    expect(state(row('04-p/01-a', Array(4).fill(right())))).toBe('familiar');
    expect(state(both())).toBe('proficient');
    expect(state({ ...both(), ...results(CHECKS_ROW, { [checkKey(4)]: [8, 10, 1] }) })).toBe('mastered');
    expect(state(both(4))).toBe('mastered');
  });

  test('a miss that was only repeated the same day does not hold; right again on a later day it does', () => {
    expect(state(row('04-p/01-a', [right(), right(), missed, missed]))).toBe('attempted');
    const later = { ...missed, box: 2 };
    expect(state(row('04-p/01-a', [right(), right(), later, missed]))).toBe('familiar');
  });

  test('a poor check-up takes one step away, and only the last one counts', () => {
    expect(state({ ...both(), ...results(CHECKS_ROW, { [checkKey(4)]: [4, 10, 1] }) })).toBe('familiar');
  });

  test('shop weeks lift from 75 on, lower under 40, and leave the middle alone', () => {
    const familiar = row('04-p/01-a', Array(4).fill(right()));
    expect(state({ ...familiar, ...marks(80, 75) })).toBe('proficient');
    expect(state({ ...familiar, ...marks(60) })).toBe('familiar');
    expect(state({ ...familiar, ...marks(30, 39) })).toBe('attempted');
    expect(state(marks(90))).toBe('familiar');
    expect(state(marks(10))).toBe('attempted');
  });

  test('only the last three weeks count, and each axis moves its own skill', () => {
    const familiar = row('04-p/01-a', Array(4).fill(right()));
    expect(state({ ...familiar, ...marks(0, 0, 0, 80, 80, 80) })).toBe('proficient');
    expect(state({ ...both(), ...marks(0) }, 'stock')).toBe(state(both(), 'stock'));
    expect(state(marks(90), 'promotion')).toBe('new');
  });
});
