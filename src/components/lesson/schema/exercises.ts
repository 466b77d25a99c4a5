import { z } from 'astro/zod';
import { REPORT_PARTS } from '../../../simulator/index.ts';
import { copyProblems } from '../exercises/copy.ts';
import { GOAL_UNITS, goalProblems } from '../exercises/goal.ts';
import { graphProblems } from '../exercises/graph.ts';
import { gridProblems } from '../exercises/grid.ts';
import { bestSites } from '../exercises/map.ts';
import { FIGURE_KINDS, FIGURE_UNITS, REPAIR_KINDS, repairProblems } from '../exercises/repair.ts';
import { MOST_WEIGHT, scoresProblems } from '../exercises/scores.ts';
import { screeningProblems } from '../exercises/screening.ts';
import { LOOKS, spotProblems } from '../exercises/spot.ts';
import { machineProblems } from '../exercises/states.ts';
import { titleProblems } from '../exercises/title.ts';
import { treeProblems } from '../exercises/tree.ts';
import { triageProblems } from '../exercises/triage.ts';
import { reportProblems } from '../exercises/weekly-report.ts';
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

const look = z.enum(LOOKS);
const spot = z
  .strictObject({
    ...head,
    kind: z.literal('spot'),
    /** What the page is, above it. */
    page: words,
    /** What a block can offend against; without it a mark alone is judged. */
    principles: z
      .array(z.strictObject({ id: slug, name: words }))
      .min(2)
      .max(8)
      .optional(),
    /** What the amounts of the blocks add to: what the page costs its reader. */
    measure: words.optional(),
    blocks: z
      .array(
        z.strictObject({
          look: look.default('text'),
          label: words.optional(),
          text: words,
          /** A principle by its id, or `fault` where there is no list of them; absent in a sound block. */
          fault: slug.optional(),
          reason,
          repaired: words.optional(),
          repairedLook: look.optional(),
          /** Where it stands once repaired, counted from 1. */
          place: z.int().min(1).optional(),
          gone: z.boolean().default(false),
          amount: z.int().nonnegative().default(0),
          repairedAmount: z.int().nonnegative().optional(),
        }),
      )
      .min(4)
      .max(16),
  })
  .superRefine((data, context) => {
    for (const message of spotProblems(data)) context.addIssue({ code: 'custom', message });
  });

const scores = z
  .strictObject({
    ...head,
    kind: z.literal('scores'),
    /** The best rating; the worst is 1. */
    scale: z.int().min(3).max(10).default(5),
    criteria: z
      .array(z.strictObject({ id: slug, name: words, weight: z.int().min(0).max(MOST_WEIGHT), reason }))
      .min(2)
      .max(8),
    options: z
      .array(
        z.strictObject({
          id: slug,
          name: words,
          ratings: z.array(z.strictObject({ criterion: slug, text: words, rating: z.int().min(1), reason })),
        }),
      )
      .min(2)
      .max(10),
  })
  .superRefine((data, context) => {
    for (const message of scoresProblems(data)) context.addIssue({ code: 'custom', message });
  });

const tally = z.strictObject({ label: words }).optional();
const grid = z
  .strictObject({
    ...head,
    kind: z.literal('grid'),
    choose: z.enum(['any', 'one']),
    /** Over the first column. */
    label: words,
    columns: z
      .array(z.strictObject({ id: slug, name: words }))
      .min(2)
      .max(7),
    rows: z
      .array(
        z.strictObject({
          text: words,
          right: z.array(slug),
          start: z.array(slug).default([]),
          reason,
          cells: z.array(z.strictObject({ column: slug, reason })).default([]),
          excess: z.number().nonnegative().default(1),
          missing: z.number().nonnegative().default(1),
        }),
      )
      .min(2)
      .max(12),
    /** What the cells too many, and too few, add up to. */
    excess: tally,
    missing: tally,
  })
  .superRefine((data, context) => {
    for (const message of gridProblems(data)) context.addIssue({ code: 'custom', message });
  });

const triage = z
  .strictObject({
    ...head,
    kind: z.literal('triage'),
    /** When work begins, minutes after midnight. */
    opens: z.int().min(0).max(1439).default(540),
    /** The most urgent first. */
    priorities: z
      .array(
        z.strictObject({
          id: slug,
          name: words,
          limitMinutes: z.int().positive(),
          missed: z.number().nonnegative(),
        }),
      )
      .min(1)
      .max(4),
    tickets: z
      .array(
        z.strictObject({
          text: words,
          priority: slug,
          waited: z.int().nonnegative(),
          work: z.int().positive(),
          reason,
        }),
      )
      .min(3)
      .max(8),
  })
  .superRefine((data, context) => {
    for (const message of triageProblems(data)) context.addIssue({ code: 'custom', message });
  });

const goal = z
  .strictObject({
    ...head,
    kind: z.literal('goal'),
    weeks: z.int().min(1).max(52),
    figures: z
      .array(
        z.strictObject({
          name: words,
          parts: z.array(words).min(1),
          unit: z.enum(GOAL_UNITS),
          now: z.number(),
          least: z.number(),
          most: z.number(),
          reason,
        }),
      )
      .min(1)
      .max(6),
    owners: z
      .array(z.strictObject({ name: words }))
      .min(1)
      .max(6),
    drafts: z
      .array(z.strictObject({ text: words }))
      .max(6)
      .default([]),
    model: words,
  })
  .superRefine((data, context) => {
    for (const message of goalProblems(data)) context.addIssue({ code: 'custom', message });
  });

const screening = z
  .strictObject({
    ...head,
    kind: z.literal('screening'),
    /** What a bad case is called, such as “Fraud”. */
    wanted: words,
    /** Yuan that a mistake costs: a bad one let through, a good one held. */
    missCost: z.number().positive(),
    alarmCost: z.number().positive(),
    signs: z
      .array(z.strictObject({ id: slug, name: words }))
      .min(2)
      .max(8),
    cases: z
      .array(z.strictObject({ name: words, text: words, signs: z.array(slug), bad: z.boolean(), reason }))
      .min(6)
      .max(16)
      .refine((all) => areDistinct(all.map((one) => one.reason)), 'two cases give the same reason')
      .refine((all) => areDistinct(all.map((one) => one.name)), 'two cases have the same name'),
    rules: z
      .array(z.strictObject({ name: words, signs: z.array(slug).min(1).optional(), least: z.int().min(1) }))
      .min(1)
      .max(5),
  })
  .superRefine((data, context) => {
    for (const message of screeningProblems(data)) context.addIssue({ code: 'custom', message });
  });

const named = z.strictObject({ id: slug, name: words });
const cell = z.union([words, z.number()]);
const repair = z
  .strictObject({
    ...head,
    kind: z.literal('repair'),
    /** A column of codes gives their names; other cells stand as they are in both languages. */
    columns: z
      .array(z.strictObject({ id: slug, name: words, values: z.array(named).optional() }))
      .min(2)
      .max(7),
    faults: z.array(named).min(2).max(6),
    repairs: z
      .array(z.strictObject({ id: slug, name: words, does: z.enum(REPAIR_KINDS) }))
      .min(2)
      .max(6),
    figures: z
      .array(
        z.strictObject({
          label: words,
          kind: z.enum(FIGURE_KINDS),
          column: slug.optional(),
          where: z.strictObject({ column: slug, is: words }).optional(),
          unit: z.enum(FIGURE_UNITS).default('number'),
          digits: z.int().min(0).max(3).default(0),
        }),
      )
      .min(1)
      .max(5),
    rows: z
      .array(
        z.strictObject({
          cells: z.array(cell).min(2),
          fault: slug.optional(),
          repair: slug.optional(),
          set: z.array(z.strictObject({ column: slug, to: cell })).optional(),
          reason,
        }),
      )
      .min(4)
      .max(16),
  })
  .superRefine((data, context) => {
    for (const message of repairProblems(data)) context.addIssue({ code: 'custom', message });
  });

const report = z
  .strictObject({
    ...head,
    kind: z.literal('report'),
    evidence: z
      .array(
        z.strictObject({
          id: z.string().regex(/^E-?\d{1,2}-\d{1,3}$/),
          name: words,
          week: z.int(),
          path: z.string(),
          value: z.number(),
        }),
      )
      .min(1)
      .max(12),
    items: z
      .array(
        z.strictObject({
          part: z.enum(REPORT_PARTS),
          reason,
          versions: z
            .array(z.strictObject({ text: words, right: z.boolean().default(false), reason }))
            .min(2)
            .max(4)
            .refine((all) => areDistinct(all.map((one) => one.reason)), 'two versions give the same reason'),
        }),
      )
      .min(3)
      .max(12),
  })
  .superRefine((data, context) => {
    for (const message of reportProblems(data)) context.addIssue({ code: 'custom', message });
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
  screening,
  goal,
  triage,
  scores,
  grid,
  spot,
  repair,
  report,
]);

export type ExerciseData = z.infer<typeof exercise>;
export type ExerciseKind = ExerciseData['kind'];
export type ExerciseOf<Kind extends ExerciseKind> = Extract<ExerciseData, { kind: Kind }>;
