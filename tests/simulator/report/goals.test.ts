import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areGoalsOf, type ReportFigures, type ReportGoal, readGoals } from '../../../src/simulator/index.ts';
import { argument, fullReport, report } from './sample.ts';

/** The figures of a week that went from one conversion and one lateness to another. */
const moved = (from: number, to: number): ReportFigures => ({
  ...report.figures,
  lastWeek: { ...report.figures.lastWeek, conversionRate: from, lateRate: from },
  thisWeek: { ...report.figures.thisWeek, conversionRate: to, lateRate: to },
});
const more = (target: number): ReportGoal => ({
  figure: 'conversionRate',
  direction: 'at-least',
  target,
  how: '',
});
const less = (target: number): ReportGoal => ({ figure: 'lateRate', direction: 'at-most', target, how: '' });

test.each([
  ['reached to the digit', more(0.4), 0.2, 0.4, 1],
  ['more than reached', more(0.4), 0.2, 0.9, 1],
  ['half of the way', more(0.4), 0.2, 0.3, 0.5],
  ['the wrong way', more(0.4), 0.2, 0.1, 0],
  ['no way: it stood there already, and fell', more(0.4), 0.5, 0.3, 0],
  ['it stood above, fell, and still reaches', more(0.4), 0.7, 0.45, 1],
  ['no way of any length', more(0.4), 0.4, 0.2, 0],
  ['at most: reached', less(0.1), 0.3, 0.1, 1],
  ['at most: three quarters of the way', less(0.1), 0.5, 0.2, 0.75],
  ['at most: the wrong way', less(0.1), 0.3, 0.4, 0],
] as const)('B14: %s', (_name, goal, from, to, score) => {
  const [reading] = readGoals([goal], moved(from, to));
  expect(reading?.score).toBeCloseTo(score, 12);
  expect(reading).toMatchObject({ goal, reached: to, isReached: score === 1 });
});

test('B14: a score lies between 0 and 1, and only what is reached has 1', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, value, value, fc.boolean(), (from, to, target, up) => {
      const [reading] = readGoals([up ? more(target) : less(target)], moved(from, to));
      const { score, isReached } = reading as NonNullable<typeof reading>;
      expect(score >= 0 && score <= 1).toBe(true);
      if (isReached) expect(score).toBe(1);
      expect(isReached).toBe(up ? to >= target : to <= target);
    }),
    { seed: 2, numRuns: 500 },
  );
});

test('B14: goals are read in their order, none gives none', () => {
  const readings = readGoals(argument.goals ?? [], report.figures);
  expect(readings.map(({ goal }) => goal)).toEqual(argument.goals);
  expect(readGoals([], report.figures)).toEqual([]);
});

test('B15: goals read back are those of the earlier report, or are not', () => {
  expect(areGoalsOf({ goals: argument.lastGoals ?? [] }, fullReport)).toBe(true);
  expect(areGoalsOf({}, fullReport)).toBe(false);
  expect(areGoalsOf({ goals: [{ ...less(0.2), how: 'x' }] }, fullReport)).toBe(false);
  expect(areGoalsOf({}, report)).toBe(true);
});
