import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);
const bothLanguages = z.strictObject({ en: words, zh: words });

const option = z.strictObject({
  text: words,
  right: z.boolean().default(false),
  /** Why this very answer is right or wrong. */
  reason: words,
});

/** `single`: one right answer. `multiple`: every right answer and no other. `number`: within `tolerance`. */
const prompt = z.discriminatedUnion('kind', [
  z.strictObject({
    id: slug,
    kind: z.literal('single'),
    question: words,
    options: z
      .array(option)
      .min(2)
      .max(5)
      .refine((options) => options.filter((one) => one.right).length === 1, 'exactly one option is right'),
  }),
  z.strictObject({
    id: slug,
    kind: z.literal('multiple'),
    question: words,
    options: z
      .array(option)
      .min(3)
      .max(6)
      .refine((options) => options.some((one) => one.right), 'at least one option is right'),
  }),
  z.strictObject({
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
  }),
]);

const lessons = defineCollection({
  loader: glob({ pattern: '{en,zh}/*/*.mdx', base: './src/content/lessons' }),
  schema: z.strictObject({
    title: words.max(120),
    summary: words.max(300),
    /** Module 1 to 14 and the place of the lesson in it: 4 and 6 make lesson 4.6. */
    module: z.int().min(1).max(14),
    order: z.int().min(1).max(20),
    minutes: z.int().min(3).max(10),
    /** Lessons to take before this one, by address without the language. */
    prerequisites: z.array(z.string().regex(/^\d{2}-[a-z-]+\/\d{2}-[a-z-]+$/)).default([]),
    skills: z.array(z.enum(['pricing', 'stock', 'promotion', 'fulfilment', 'marketing', 'data'])).min(1),
    /** The shop whose public numbers the lesson uses; every number taken from it is listed. */
    scenario: z.strictObject({ id: slug, facts: z.record(z.string(), z.number()) }),
    terms: z.array(reference('glossary')).min(1),
    /** The control in the shop that the lesson is about. */
    lever: z.strictObject({
      view: z.enum(['products', 'inventory', 'promotions']),
      sku: slug.optional(),
      label: words,
    }),
    sources: z.array(reference('sources')).min(1),
    reading: z.array(words).min(1),
    prompts: z.array(prompt).min(3),
    updated: z.coerce.date(),
  }),
});

const glossary = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/glossary' }),
  schema: z.strictObject({
    term: bothLanguages,
    definition: bothLanguages,
    formula: z.string().optional(),
  }),
});

const sources = defineCollection({
  loader: file('./src/content/sources.json'),
  schema: z.strictObject({
    id: slug,
    /** Authors and year, as cited in a sentence. */
    short: bothLanguages,
    /** The full reference. */
    full: words,
    url: z.url().optional(),
  }),
});

export const collections = { lessons, glossary, sources };
