import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeProgress, mergeRows } from '../../src/storage/progress-merge.ts';
import type { LessonAnswer, ProgressRow } from '../../src/storage/rows.ts';

const small = fc.integer({ min: 0, max: 4 });
const answer: fc.Arbitrary<LessonAnswer> = fc
  .record(
    {
      choice: fc.constantFrom('0', '1'),
      isCorrect: fc.boolean(),
      answeredAt: small,
      attempts: fc.integer({ min: 1, max: 4 }),
      firstRight: fc.boolean(),
      rightDay: small,
      box: fc.integer({ min: 1, max: 4 }),
      day: small,
    },
    { requiredKeys: ['choice', 'isCorrect', 'answeredAt'] },
  )
  .map((one) => one as LessonAnswer);
const key = fc.constantFrom('a', 'b', 'c');
const rowOf = (lessonId: string): fc.Arbitrary<ProgressRow> =>
  fc
    .record(
      {
        lessonId: fc.constant(lessonId),
        answers: fc.dictionary(key, answer),
        results: fc.dictionary(key, fc.record({ right: small, all: small, at: small }), { minKeys: 1 }),
        completedAt: small,
        updatedAt: small,
      },
      { requiredKeys: ['lessonId', 'answers', 'updatedAt'] },
    )
    .map((one) => one as ProgressRow);
const row = rowOf('x/y');
const progress = fc.record({ 'x/y': row, 'x/z': rowOf('x/z') }, { requiredKeys: [] }) as fc.Arbitrary<
  Record<string, ProgressRow>
>;

describe('merging progress', () => {
  test('gives the same whichever comes first, and however often', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = mergeProgress(one, other);
        expect(mergeProgress(other, one)).toEqual(merged);
        expect(mergeProgress(merged, other)).toEqual(merged);
        expect(mergeProgress(merged, merged)).toEqual(merged);
      }),
    );
  });

  test('gives the same in whatever groups', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
    );
  });

  test('loses no lesson, question, result or finished lesson', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = mergeProgress(one, other);
        for (const side of [one, other])
          for (const [id, kept] of Object.entries(side)) {
            for (const name of Object.keys(kept.answers)) {
              expect(merged[id]?.answers[name]?.answeredAt).toBeGreaterThanOrEqual(
                kept.answers[name]?.answeredAt ?? 0,
              );
            }
            for (const name of Object.keys(kept.results ?? {}))
              expect(merged[id]?.results?.[name]).toBeDefined();
            if (kept.completedAt !== undefined) expect(merged[id]?.completedAt).toBeDefined();
          }
      }),
    );
  });
});
