import { z } from 'astro/zod';
import { areDistinct, reason, slug, words } from './words.ts';

const option = z.strictObject({
  text: words,
  right: z.boolean().default(false),
  /** Why this very answer is right or wrong. */
  reason: words,
});

const single = z.strictObject({
  id: slug,
  kind: z.literal('single'),
  question: words,
  options: z
    .array(option)
    .min(2)
    .max(5)
    .refine((options) => options.filter((one) => one.right).length === 1, 'exactly one option is right'),
});

const multiple = z.strictObject({
  id: slug,
  kind: z.literal('multiple'),
  question: words,
  options: z
    .array(option)
    .min(3)
    .max(6)
    .refine((options) => options.some((one) => one.right), 'at least one option is right'),
});

const number = z.strictObject({
  id: slug,
  kind: z.literal('number'),
  question: words,
  /** Unit words around the field, such as ¥ or 件. */
  unit: z.strictObject({ before: z.string().default(''), after: z.string().default('') }),
  answer: z.number(),
  tolerance: z.number().nonnegative(),
  reason: words,
  /** Wrong values that a known slip leads to, each with its own explanation. */
  slips: z
    .array(z.strictObject({ value: z.number(), tolerance: z.number().nonnegative(), reason: words }))
    .min(1),
  /** Said when the value is none of the known slips. */
  otherwise: words,
});

/** Steps in their right order, each with why it stands where it does. */
export const steps = z
  .array(z.strictObject({ text: words, reason }))
  .min(3)
  .max(8)
  .refine((all) => areDistinct(all.map(({ text }) => text)), 'two steps read the same')
  .refine((all) => areDistinct(all.map((step) => step.reason)), 'two steps give the same reason');

const order = z.strictObject({ id: slug, kind: z.literal('order'), question: words, steps });

const sort = z
  .strictObject({
    id: slug,
    kind: z.literal('sort'),
    question: words,
    bins: z.record(slug, words),
    items: z
      .array(z.strictObject({ text: words, bin: slug, reason, wrong: z.record(slug, reason) }))
      .min(3)
      .max(10),
  })
  .superRefine(({ bins, items }, context) => {
    const names = Object.keys(bins);
    const report = (message: string) => context.addIssue({ code: 'custom', message });
    if (names.length < 2 || names.length > 4) report('a sort question has two to four bins');
    for (const { text, bin, wrong } of items) {
      if (!names.includes(bin)) report(`“${text}” belongs to the bin “${bin}”, which is not listed`);
      const others = names.filter((name) => name !== bin);
      const given = Object.keys(wrong);
      if (given.length !== others.length || others.some((name) => !given.includes(name)))
        report(`“${text}” needs one wrong reason for each of: ${others.join(', ')}`);
    }
  });

const match = z
  .strictObject({
    id: slug,
    kind: z.literal('match'),
    question: words,
    pairs: z
      .array(z.strictObject({ left: words, right: words, reason }))
      .min(3)
      .max(7),
    /** Answers that fit nothing. */
    spare: z
      .array(z.strictObject({ text: words, reason }))
      .max(3)
      .default([]),
  })
  .refine(
    ({ pairs, spare }) =>
      areDistinct([...pairs.map(({ right }) => right), ...spare.map(({ text }) => text)]) &&
      areDistinct(pairs.map(({ left }) => left)),
    'every side of a pair is listed once',
  );

const text = z.strictObject({
  id: slug,
  kind: z.literal('text'),
  question: words,
  /** One good answer. */
  model: words,
  /** Points to compare one's own answer with. */
  checks: z.array(words).min(2).max(6),
});

/**
 * `single`: one right answer. `multiple`: every right answer and no other. `number`: within `tolerance`.
 * `order`: steps in order. `sort`: items in bins. `match`: pairs. `text`: free, never graded.
 */
export const prompt = z.discriminatedUnion('kind', [single, multiple, number, order, sort, match, text]);

export type PromptData = z.infer<typeof prompt>;
export type PromptOf<Kind extends PromptData['kind']> = Extract<PromptData, { kind: Kind }>;
