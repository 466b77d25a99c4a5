import { z } from 'astro/zod';
import { copyProblems } from '../exercises/copy.ts';
import { graphProblems } from '../exercises/graph.ts';
import { bestSites } from '../exercises/map.ts';
import { machineProblems } from '../exercises/states.ts';
import { titleProblems } from '../exercises/title.ts';
import { treeProblems } from '../exercises/tree.ts';
import { steps } from './prompts.ts';
import { amount, areDistinct, reason, slug, words } from './words.ts';

const head = { id: slug, title: words, intro: words.optional() };

const process = z.strictObject({ ...head, kind: z.literal('process'), steps });
const pictures = z.strictObject({ ...head, kind: z.literal('pictures'), steps });

const drill = z.strictObject({
  ...head,
  kind: z.literal('drill'),
  /** What the decisions add to, in yuan. */
  account: z.strictObject({ label: words, start: z.number().default(0) }),
  cases: z
    .array(
      z.strictObject({
        text: words,
        choices: z
          .array(z.strictObject({ text: words, right: z.boolean().default(false), amount, reason }))
          .min(2)
          .max(4)
          .refine((all) => all.filter((one) => one.right).length === 1, 'exactly one choice is right')
          .refine((all) => areDistinct(all.map((one) => one.reason)), 'two choices give the same reason'),
      }),
    )
    .min(2)
    .max(10),
});

const branch = z
  .strictObject({
    ...head,
    kind: z.literal('branch'),
    start: slug,
    nodes: z
      .array(
        z.strictObject({
          id: slug,
          text: words,
          choices: z
            .array(z.strictObject({ text: words, to: slug }))
            .min(1)
            .max(4)
            .optional(),
          end: z.enum(['good', 'middling', 'bad']).optional(),
          amount: amount.optional(),
        }),
      )
      .min(3)
      .max(24),
  })
  .superRefine(({ start, nodes }, context) => {
    for (const message of graphProblems(start, nodes)) context.addIssue({ code: 'custom', message });
  });

const dialogue = z.strictObject({
  ...head,
  kind: z.literal('dialogue'),
  turns: z
    .array(
      z.strictObject({
        customer: words,
        replies: z
          .array(z.strictObject({ text: words, tone: z.boolean(), facts: z.boolean(), reason }))
          .min(2)
          .max(4)
          .refine((all) => all.some((one) => one.tone && one.facts), 'one reply gets tone and facts right')
          .refine((all) => areDistinct(all.map((one) => one.reason)), 'two replies give the same reason'),
      }),
    )
    .min(2)
    .max(8),
});

const tree = z
  .strictObject({
    ...head,
    kind: z.literal('tree'),
    perScreen: z.int().min(2).max(20),
    goal: z.number().positive(),
    categories: z
      .array(z.strictObject({ id: slug, name: words, under: slug.optional() }))
      .min(2)
      .max(10),
    items: z
      .array(
        z.strictObject({
          id: slug,
          name: words,
          share: z.number().positive(),
          in: z.array(slug).min(1),
          reason,
        }),
      )
      .min(4)
      .max(20),
  })
  .superRefine((data, context) => {
    for (const message of treeProblems(data)) context.addIssue({ code: 'custom', message });
  });

const map = z
  .strictObject({
    ...head,
    kind: z.literal('map'),
    columns: z.int().min(4).max(16),
    rows: z.int().min(3).max(12),
    kilometresPerTile: z.number().positive(),
    daysAtOnce: z.number().nonnegative(),
    kilometresPerDay: z.number().positive(),
    costPerKilometre: z.number().nonnegative(),
    most: z.int().min(1).max(4),
    goalDays: z.number().positive(),
    cities: z
      .array(
        z.strictObject({ name: words, x: z.int().min(1), y: z.int().min(1), orders: z.number().positive() }),
      )
      .min(3)
      .max(16),
    sites: z
      .array(
        z.strictObject({ name: words, x: z.int().min(1), y: z.int().min(1), rent: z.number().nonnegative() }),
      )
      .min(2)
      .max(8),
  })
  .superRefine((data, context) => {
    const report = (message: string) => context.addIssue({ code: 'custom', message });
    for (const { name, x, y } of [...data.cities, ...data.sites])
      if (x > data.columns || y > data.rows) report(`“${name}” lies outside the map`);
    const { reading } = bestSites(data, 'days');
    if (reading.days > data.goalDays)
      report(`no choice of sites reaches ${data.goalDays} days; the best is ${reading.days.toFixed(2)}`);
  });

const states = z
  .strictObject({
    ...head,
    kind: z.literal('states'),
    start: slug,
    states: z
      .array(z.strictObject({ id: slug, name: words, end: z.boolean().default(false) }))
      .min(3)
      .max(9),
    arrows: z
      .array(
        z.strictObject({ from: slug, to: slug, by: words, shown: z.boolean(), right: z.boolean(), reason }),
      )
      .min(3)
      .max(20),
  })
  .superRefine((data, context) => {
    for (const message of machineProblems(data)) context.addIssue({ code: 'custom', message });
  });

const copy = z
  .strictObject({
    ...head,
    kind: z.literal('copy'),
    text: words,
    words: z
      .array(
        z.strictObject({
          unlawful: z.boolean(),
          /** Unlawful only because it is not proved; the claim check cannot know. */
          unproved: z.boolean().default(false),
          reason,
          instead: words.optional(),
        }),
      )
      .min(2)
      .max(14),
  })
  .superRefine((data, context) => {
    for (const message of copyProblems(data)) context.addIssue({ code: 'custom', message });
  });

const title = z
  .strictObject({
    ...head,
    kind: z.literal('title'),
    goalSearches: z.number().positive(),
    terms: z
      .array(
        z.strictObject({
          text: words,
          parts: z.array(words).min(1),
          searches: z.number().nonnegative(),
          competitors: z.number().positive(),
          fits: z.boolean(),
          reason,
        }),
      )
      .min(3)
      .max(14),
    model: words,
  })
  .superRefine((data, context) => {
    for (const message of titleProblems(data)) context.addIssue({ code: 'custom', message });
  });

export const FABE = ['feature', 'advantage', 'benefit', 'evidence'] as const;
const fabe = z.strictObject({
  ...head,
  kind: z.literal('fabe'),
  sentences: z
    .array(z.strictObject({ text: words, block: z.enum(FABE), reason }))
    .min(4)
    .max(10)
    .refine((all) => FABE.every((block) => all.some((one) => one.block === block)), 'every block is used'),
});

const checklist = z.strictObject({
  ...head,
  kind: z.literal('checklist'),
  items: z
    .array(z.strictObject({ text: words, why: words }))
    .min(3)
    .max(12),
});

/** An exercise of a lesson that is not graded and holds no card back. */
export const exercise = z.discriminatedUnion('kind', [
  process,
  pictures,
  drill,
  branch,
  dialogue,
  tree,
  map,
  states,
  copy,
  title,
  fabe,
  checklist,
]);

export type ExerciseData = z.infer<typeof exercise>;
export type ExerciseKind = ExerciseData['kind'];
export type ExerciseOf<Kind extends ExerciseKind> = Extract<ExerciseData, { kind: Kind }>;
