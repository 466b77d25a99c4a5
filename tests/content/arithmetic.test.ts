import { describe, expect, test } from 'vitest';
import { roundingOf, workOut } from './arithmetic.ts';
import { LESSONS, tagsOf } from './lessons.ts';

test('the lessons’ arithmetic is read as it is written', () => {
  expect(workOut('2 + 3 × 4')).toBe(14);
  expect(workOut('(2 + 3) × 4 ÷ 5')).toBe(4);
  expect(workOut('100 × (1 − 5.6%)')).toBeCloseTo(94.4, 12);
  expect(workOut('1.65 × 10 × √16')).toBeCloseTo(66, 12);
  expect(workOut('(60 ÷ 190) ÷ (-10 ÷ 84)')).toBeCloseTo(-2.6526, 4);
  expect(() => workOut('(1 + 2')).toThrow();
});

describe.each(LESSONS.map((lesson) => [`${lesson.locale}/${lesson.path}`, lesson] as const))(
  '%s',
  (_, lesson) => {
    const lines = tagsOf(lesson.body).filter((tag) => tag.name === 'Calc');

    test('has a worked example', () => {
      expect(lines.length).toBeGreaterThanOrEqual(3);
    });

    test('every line of arithmetic is right to the digits given', () => {
      for (const { attributes } of lines) {
        const { of = '', gives = '' } = attributes;
        const difference = Math.abs(workOut(of) - workOut(gives));
        expect(
          difference,
          `${attributes['label']}: ${of} = ${workOut(of)}, the lesson says ${gives}`,
        ).toBeLessThanOrEqual(roundingOf(gives) + 1e-9);
      }
    });

    test('sums inside the reasons are right', () => {
      const reasons = lesson.data.prompts.flatMap((one) => [
        one.reason ?? '',
        ...(one.options ?? []).map((option) => option.reason),
        ...(one.slips ?? []).map((slip) => slip.reason),
      ]);
      // “700 × 9.44 + 800 is ¥7,408”, “89÷79等于1.127”
      const claims = reasons.flatMap((reason) => [
        ...reason.matchAll(/(\d[\d.]*(?:\s*[×÷+−]\s*√?\d[\d.]*)+)\s*(?:is|等于)\s*¥?([\d.,]+\d)/g),
      ]);
      for (const [whole, sum = '', result = ''] of claims) {
        const written = result.replaceAll(',', '');
        expect(Math.abs(workOut(sum) - Number(written)), whole).toBeLessThanOrEqual(
          roundingOf(written) + 0.02,
        );
      }
    });
  },
);
