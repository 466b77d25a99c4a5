import { expect, test } from 'vitest';
import { MISCONCEPTION_LESSONS, misconceptions } from '../../src/i18n/areas/misconceptions.ts';
import { MISCONCEPTIONS } from '../../src/simulator/vocabulary.ts';

const same = (words: object) => expect(Object.keys(words).sort()).toEqual([...MISCONCEPTIONS].sort());

test('every misconception has its name, why it is one, what to do, and its lesson', () => {
  same(misconceptions.en);
  same(misconceptions.zh);
  same(MISCONCEPTION_LESSONS);
  for (const { module, order } of Object.values(MISCONCEPTION_LESSONS)) {
    expect(module).toBeGreaterThanOrEqual(1);
    expect(module).toBeLessThanOrEqual(14);
    expect(order).toBeGreaterThanOrEqual(1);
    expect(order).toBeLessThanOrEqual(7);
  }
});

test('explanations and remedies are sentences, names are not', () => {
  for (const { name, explanation, remedy } of Object.values(misconceptions.en)) {
    expect(name).not.toMatch(/\.$/);
    expect(explanation).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
  }
  for (const { name, explanation, remedy } of Object.values(misconceptions.zh)) {
    expect(name).not.toMatch(/。$/);
    expect(explanation).toMatch(/。$/);
    expect(remedy).toMatch(/。$/);
  }
});
