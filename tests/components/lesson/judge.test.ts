import { expect, test } from 'vitest';
import { judgeNumber, judgeOptions, readNumber } from '../../../src/components/lesson/judge.ts';

const option = (right: boolean, reason: string) => ({ right, reason, text: reason });
const options = [option(true, 'a'), option(false, 'b'), option(true, 'c')];

test('all right options and no other make a right answer', () => {
  expect(judgeOptions(options, [0, 2])).toEqual({ isCorrect: true, reasons: ['a', 'c'], missed: [] });
  expect(judgeOptions(options, [0, 1, 2]).isCorrect).toBe(false);
});

test('a wrong option is answered with its own reason, a forgotten one is named', () => {
  expect(judgeOptions(options, [0, 1])).toEqual({ isCorrect: false, reasons: ['b'], missed: [options[2]] });
  expect(judgeOptions(options, [0])).toEqual({ isCorrect: false, reasons: [], missed: [options[2]] });
});

const key = {
  answer: 31.33,
  tolerance: 0.08,
  reason: 'right',
  slips: [{ value: 45, tolerance: 0.05, reason: 'goods only' }],
  otherwise: 'start again',
};

test('a number within the tolerance is right, a known slip gets its reason, any other a hint', () => {
  expect(judgeNumber(key, 31.41)).toEqual({ isCorrect: true, reasons: ['right'], missed: [] });
  expect(judgeNumber(key, 45).reasons).toEqual(['goods only']);
  expect(judgeNumber(key, 12).reasons).toEqual(['start again']);
});

test('numbers are read as people type them', () => {
  expect(readNumber(' ¥1,240.5 ')).toBe(1240.5);
  expect(readNumber('１２．５')).toBe(12.5);
  expect(readNumber('−3')).toBe(-3);
  expect(readNumber('35%')).toBe(35);
  expect(readNumber('')).toBeUndefined();
  expect(readNumber('ten')).toBeUndefined();
});
