import { describe, expect, test } from 'vitest';
import { mixed } from '../../src/components/lesson/exercises/order.ts';
import { LESSONS, reasonsOf } from './lessons.ts';

const MODULES = 14;
/** Enough for a check-up of each module and for years of spaced review. */
const LEAST = 300;

describe.each(['en', 'zh'] as const)('the question bank in %s', (locale) => {
  const own = LESSONS.filter((lesson) => lesson.locale === locale);
  const graded = own.flatMap(({ path, data }) =>
    data.prompts
      .filter(({ kind }) => kind !== 'text')
      .map((prompt) => ({ path, module: data.module, prompt })),
  );
  const singles = graded.flatMap(({ path, prompt }) => {
    if (prompt.kind !== 'single') return [];
    const options = prompt.options ?? [];
    const right = options.find((option) => option.right)?.text.length ?? 0;
    const wrong = options.filter((option) => !option.right).map(({ text }) => text.length);
    return [{ name: `${path} ${prompt.id}`, right, wrong }];
  });

  test(`has at least ${LEAST} questions, and enough of every module for a check-up`, () => {
    expect(graded.length).toBeGreaterThanOrEqual(LEAST);
    for (let module = 1; module <= MODULES; module += 1)
      expect(graded.filter((one) => one.module === module).length, `module ${module}`).toBeGreaterThanOrEqual(
        10,
      );
  });

  test('gives a reason with every answer, each its own', () => {
    for (const { path, prompt } of graded) {
      const reasons = reasonsOf(prompt);
      expect(reasons.length, `${path} ${prompt.id}`).toBeGreaterThan(0);
      expect(new Set(reasons).size, `${path} ${prompt.id}`).toBe(reasons.length);
    }
  });

  test('cannot be answered by taking the longest option', () => {
    expect(singles.filter(({ right, wrong }) => right > Math.max(...wrong)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('cannot be answered by taking the option at a certain place', () => {
    const places = graded.flatMap(({ prompt }) => {
      const options = prompt.options ?? [];
      if (prompt.kind !== 'single' || options.length !== 4) return [];
      const shown = mixed(options.length, prompt.question);
      return [shown.indexOf(options.findIndex(({ right }) => right))];
    });
    for (let place = 0; place < 4; place += 1) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share, `place ${place + 1} of 4`).toBeGreaterThan(0.1);
      expect(share, `place ${place + 1} of 4`).toBeLessThan(0.4);
    }
  });

  test('cannot be answered by taking the shortest option', () => {
    const shortest = singles.filter(({ right, wrong }) => right < Math.min(...wrong));
    expect(shortest.length / singles.length).toBeLessThan(0.45);
  });
});
