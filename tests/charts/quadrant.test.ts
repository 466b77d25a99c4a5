import { expect, test } from 'vitest';
import { median, quadrants } from '../../src/charts/quadrant.ts';

test('the median is the middle value, or the mean of the two middle ones', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 9, 6])).toBe(5);
  expect(median([7])).toBe(7);
  expect(median([])).toBe(0);
});

test('each product lies in the quadrant of its views and its conversion', () => {
  const { points, middleX, middleY } = quadrants([
    { name: 'seen and bought', x: 100, y: 8 },
    { name: 'seen', x: 90, y: 1 },
    { name: 'bought', x: 10, y: 7 },
    { name: 'neither', x: 5, y: 2 },
  ]);
  expect([middleX, middleY]).toEqual([50, 4.5]);
  expect(points.map(({ quadrant }) => quadrant)).toEqual(['star', 'leak', 'hidden', 'weak']);
});

test('a product on both lines is not called weak', () => {
  expect(quadrants([{ name: 'only', x: 3, y: 3 }]).points[0]?.quadrant).toBe('star');
});
