import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PromptText } from './lessons.ts';

interface Pair {
  readonly module: number;
  readonly a: Readonly<Record<'en' | 'zh', PromptText>>;
  readonly b: Readonly<Record<'en' | 'zh', PromptText>>;
}
const pairs: readonly Pair[] = readdirSync('src/content/transfer')
  .sort()
  .map((file) => JSON.parse(readFileSync(`src/content/transfer/${file}`, 'utf8')));

/** What a question asks for, from the numbers in it, in their order. */
const ANSWERS: Readonly<Record<number, (...numbers: number[]) => number>> = {
  1: (visitors, percent, price) => (visitors * percent * price) / 100,
  2: (price, cost, percent, fee) => fee / (price * (1 - percent / 100) - cost),
  4: (_from, _to, left, now) => (left / now - 1) * 100,
  5: (daily, days, reserve) => daily * days + reserve,
  6: (held, fake) => (100 * fake) / held,
  7: (fixed, own, carrier) => fixed / (carrier - own),
  8: (_all, promoters, ...rest) => promoters - (rest.at(-2) ?? 0),
  10: (_reads, clicks, orders) => (100 * orders) / clicks,
  11: (sold, usual, ...left) => pick(left, 'now') * sold - pick(left, 'before') * usual,
  12: (base, confidence) => confidence / base,
  13: (from, to) => (to / from - 1) * 100,
};
/** English says what is left now before what was left; both figures fall. */
const pick = (left: readonly number[], when: 'now' | 'before') =>
  when === 'now' ? Math.min(...left) : Math.max(...left);

const numbersIn = (text: string) =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((one) => Number(one.replace(/,/g, '')));

test('every module has one question in each form', () => {
  expect(pairs.map(({ module }) => module)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
});

describe.each(pairs.map((pair) => [pair.module, pair] as const))('module %i', (module, pair) => {
  const asked = [pair.a, pair.b].flatMap((form) => [form.en, form.zh]);

  test('asks alike in both forms and languages', () => {
    expect(new Set(asked.map(({ kind }) => kind)).size).toBe(1);
    expect(new Set(asked.map(({ options, slips }) => `${options?.length} ${slips?.length}`)).size).toBe(1);
    for (const form of [pair.a, pair.b]) {
      expect(form.en.id).toBe(form.zh.id);
      expect(form.en.answer).toBe(form.zh.answer);
      expect(form.en.slips?.map(({ value }) => value)).toEqual(form.zh.slips?.map(({ value }) => value));
      expect(form.en.options?.map(({ right }) => right)).toEqual(form.zh.options?.map(({ right }) => right));
    }
    expect(pair.a.en.question).not.toBe(pair.b.en.question);
  });

  test('has the answer that its numbers give, and slips that are none', () => {
    for (const one of asked) {
      if (one.kind !== 'number') {
        const right = one.options?.find((option) => option.right)?.text.length ?? 0;
        const wrong = (one.options ?? []).filter((option) => !option.right).map(({ text }) => text.length);
        expect(right).toBeLessThanOrEqual(Math.max(...wrong));
        continue;
      }
      const { answer = 0, tolerance = 0 } = one;
      const worked = ANSWERS[module]?.(...numbersIn(one.question)) ?? Number.NaN;
      expect(Math.abs(worked - answer), one.question).toBeLessThanOrEqual(tolerance);
      for (const slip of one.slips ?? [])
        expect(Math.abs(slip.value - answer), one.question).toBeGreaterThan(tolerance + slip.tolerance);
    }
  });
});
