import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/stores/clock.ts';
import { boxOf, dueDay, SPACING_DAYS, spaced } from '../../src/stores/spacing.ts';

const given = (day: number, isCorrect: boolean) => ({ choice: '1', isCorrect, at: day * 86_400_000, day });
const story = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 30 }), isCorrect: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});

function play(steps: readonly { gap: number; isCorrect: boolean }[]) {
  let day = 20_000;
  let answer = spaced(undefined, given(day, steps[0]?.isCorrect ?? true));
  const seen = [{ day, answer, before: undefined as typeof answer | undefined }];
  for (const { gap, isCorrect } of steps.slice(1)) {
    day += gap;
    const before = answer;
    answer = spaced(answer, given(day, isCorrect));
    seen.push({ day, answer, before });
  }
  return seen;
}

describe('spacing', () => {
  test('right answers when due widen the gap: 1, 3, 7, 21 days and no further', () => {
    let answer = spaced(undefined, given(100, true));
    const gaps = [dueDay(answer) - 100];
    for (let turn = 0; turn < 5; turn += 1) {
      const day = dueDay(answer);
      answer = spaced(answer, given(day, true));
      gaps.push(dueDay(answer) - day);
    }
    expect(gaps).toEqual([1, 3, 7, 21, 21, 21]);
  });

  test('a question is never due earlier than its box says, nor on the day it was answered wrong', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { day, answer } of play(steps)) {
          const gap = SPACING_DAYS[boxOf(answer) - 1] ?? 0;
          expect(dueDay(answer)).toBe((answer.day ?? 0) + gap);
          if (!answer.isCorrect) expect(dueDay(answer)).toBe(day + 1);
        }
      }),
    );
  });

  test('a right answer before it is due moves nothing; a miss always starts anew', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { day, answer, before } of play(steps)) {
          if (!before) continue;
          if (!answer.isCorrect) expect([answer.box, answer.day]).toEqual([1, day]);
          else if (day < dueDay(before)) expect(dueDay(answer)).toBe(dueDay(before));
          else expect(boxOf(answer)).toBe(Math.min(boxOf(before) + 1, 4));
          expect(answer.attempts).toBe((before.attempts ?? 0) + 1);
          expect(answer.firstRight).toBe(steps[0]?.isCorrect);
        }
      }),
    );
  });

  test('an answer of an earlier version is in the first box', () => {
    const old = { choice: '1', isCorrect: true, answeredAt: Date.UTC(2026, 0, 5, 12) };
    expect(dueDay(old)).toBe(dayOf(old.answeredAt) + 1);
  });

  test('days begin at midnight of the device', () => {
    const late = Date.UTC(2026, 0, 5, 17);
    expect(dayOf(late, -480) - dayOf(late, 0)).toBe(1);
    expect(dayOf(late, 480)).toBe(dayOf(late, 0));
  });
});
