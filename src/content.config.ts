import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { auditCase } from './components/lesson/schema/audit.ts';
import { exercise } from './components/lesson/schema/exercises.ts';
import { prompt } from './components/lesson/schema/prompts.ts';
import { VIEWS } from './components/shell/route.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);
const bothLanguages = z.strictObject({ en: words, zh: words });

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
      view: z.enum(VIEWS),
      sku: slug.optional(),
      label: words,
    }),
    sources: z.array(reference('sources')).min(1),
    reading: z.array(words).min(1),
    prompts: z.array(prompt).min(3),
    exercises: z.array(exercise).default([]),
    updated: z.coerce.date(),
  }),
});

/** A term of the trade, both languages in one file; the file's name is its address in the glossary. */
const glossary = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/glossary' }),
  schema: z.strictObject({
    term: bothLanguages,
    /** Syllables of the Chinese term without tones, ü as v; Latin parts and numbers stand as they are. */
    pinyin: z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/),
    /** Short forms that belong to this term alone: CTR, AOV. */
    abbreviations: z.array(z.string().regex(/^[A-Z0-9/]{2,7}$/)).default([]),
    /** Other names it goes by. */
    aliases: z.strictObject({ en: z.array(words).default([]), zh: z.array(words).default([]) }).prefault({}),
    /** Words that people look for and find answered here, though they are no name of it. */
    searchWords: z.array(words).default([]),
    /** One or two plain sentences. */
    definition: bothLanguages,
    /** Numbers in the list of formulas, such as F21. */
    formulas: z.array(z.string().regex(/^F\d{1,2}[a-z]?$/)).default([]),
    /** A sentence from the practice shop; names in braces stand for figures worked out while the site is built. */
    example: bothLanguages,
    /** The area of the shop where it can be seen; absent for terms that no shop shows. */
    view: z.enum(VIEWS).optional(),
    /** The lesson that teaches it: 4 and 6 make lesson 4.6. */
    lesson: z.strictObject({ module: z.int().min(1).max(14), order: z.int().min(1).max(20) }),
    related: z.array(reference('glossary')).min(1),
    confusedWith: z
      .array(z.strictObject({ id: reference('glossary'), difference: bothLanguages }))
      .default([]),
    /** A word of Chinese selling platforms, with no exact twin elsewhere. */
    chinesePlatforms: z.boolean().default(false),
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

/** Claims to be found right or wrong: E01 to E44 err, the controls from C01 do not. */
const audit = defineCollection({
  loader: glob({
    pattern: '*.json',
    base: './src/content/audit',
    generateId: ({ data }) => String(data['id']),
  }),
  schema: auditCase,
});

/** One question a module for each form of the transfer test, about shops of no lesson; the two forms ask alike. */
const form = z.strictObject({ en: prompt, zh: prompt });
const transfer = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/transfer' }),
  schema: z.strictObject({ module: z.int().min(1).max(14), a: form, b: form }),
});

export const collections = { lessons, glossary, sources, audit, transfer };
