import { z } from 'astro/zod';
import { workOut } from '../arithmetic.ts';
import { words } from './words.ts';

const both = z.strictObject({ en: words, zh: words });
/** A figure that reads the same in both languages, or words in each. */
const cell = z.union([words, both]);

/** A line of arithmetic, such as `(5.2 − 4) ÷ 5.2`. */
const line = words.refine((text) => {
  try {
    return Number.isFinite(workOut(text));
  } catch {
    return false;
  }
}, 'cannot be worked out: use digits, + − × ÷ √ % and parentheses');

const table = z
  .strictObject({
    caption: both,
    columns: z.array(both).min(2).max(6),
    rows: z.array(z.array(cell)).min(1).max(10),
    /** The cell in question, both counted from 0. */
    marked: z.strictObject({ row: z.int().nonnegative(), column: z.int().nonnegative() }).optional(),
  })
  .refine(
    ({ columns, rows }) => rows.every((row) => row.length === columns.length),
    'a row has too few cells',
  )
  .refine(
    ({ columns, rows, marked }) =>
      marked === undefined || (marked.row < rows.length && marked.column < columns.length),
    'the marked cell is outside the table',
  );

/** What is wrong with a claim, coarsely; `none` where nothing is. */
export const AUDIT_KINDS = ['arithmetic', 'base', 'definition', 'wording', 'logic', 'none'] as const;

/** The fault that a learner chooses from a list. */
export const AUDIT_FAULTS = [
  'sum',
  'growth',
  'ratio',
  'base',
  'unit',
  'definition',
  'contradiction',
  'cause',
  'placeholder',
  'wording',
  'none',
] as const;

/** A claim from the report of a made-up shop, to be found right or wrong. `E` cases err, `C` cases do not. */
export const auditCase = z
  .strictObject({
    id: z.string().regex(/^[EC]\d{2}$/),
    /** A: recompute. B: totals and bases. C: parts against each other. D: definitions. E: integrity. */
    set: z.enum(['A', 'B', 'C', 'D', 'E']),
    kind: z.enum(AUDIT_KINDS),
    verdict: z.enum(['error', 'sound']),
    fault: z.enum(AUDIT_FAULTS),
    title: both,
    /** What is claimed, or asked of the marked cell. */
    statement: both,
    table: table.optional(),
    /** The figure in question as printed, and how it should have been worked out. */
    claimed: line.optional(),
    correct: z.strictObject({ of: line, gives: line }).optional(),
    /** Sums that the explanation rests on. */
    workings: z.array(z.strictObject({ label: both, of: line, gives: line })),
    explanation: both,
    repair: both,
    /** Lessons that use it, such as 13.1. */
    lessons: z.array(z.string().regex(/^\d{1,2}\.\d$/)).min(1),
    formulas: z.array(z.string().regex(/^F\d{1,2}[a-d]?$/)),
    /** Cases about the same figures or the same fault. */
    related: z.array(z.string().regex(/^[EC]\d{2}$/)),
    tags: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
  })
  .refine(
    ({ id, verdict }) => (id.startsWith('E') ? 'error' : 'sound') === verdict,
    'letter and verdict differ',
  )
  .refine(
    ({ verdict, kind, fault }) =>
      (verdict === 'sound') === (kind === 'none') && (kind === 'none') === (fault === 'none'),
    'verdict, kind and fault differ',
  )
  .refine(
    ({ claimed, correct }) => (claimed === undefined) === (correct === undefined),
    'claimed without correct',
  )
  .refine(
    ({ kind, correct }) => (kind !== 'arithmetic' && kind !== 'none') || correct !== undefined,
    'a case of arithmetic wants its sum',
  );
export type AuditCase = z.infer<typeof auditCase>;
