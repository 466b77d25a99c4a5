/** Reading saves from foreign data: closed shapes with caps, one coded problem per fault. */
import * as v from 'valibot';
import { table } from './scenario/primitives.ts';
import { fullPlanSchema, LEVERS, problemsOf } from './scenario.ts';
import { setupSchema } from './setup-shape.ts';
import type { Game, Problem, Result } from './vocabulary.ts';

/** Version of the file formats `shop-game` and `shop-report`. */
export const FORMAT_VERSION = 2;

const shortText = (length: number) => v.pipe(v.string(), v.maxLength(length));
const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));
const whole = v.pipe(v.number(), v.safeInteger());

const weekNumber = v.pipe(whole, v.minValue(1), v.maxValue(12));
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Levers by week, from week 1 to 12. */
export const unlocksShape = v.pipe(
  v.array(v.pipe(v.array(v.picklist(LEVERS)), v.maxLength(LEVERS.length))),
  v.length(12),
);
/** Last day to hand a week in. */
export const dueDatesShape = v.pipe(
  v.array(
    v.strictObject({
      week: weekNumber,
      date: v.pipe(v.string(), v.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)),
    }),
  ),
  v.maxLength(12),
);
/** One check for each week, of 16 hex digits. */
export const revealChecksShape = v.pipe(v.array(hex(16)), v.minLength(1), v.maxLength(12));
export const weightsShape = v.strictObject({ pricing: weight, promotion: weight, fulfilment: weight });

export const headEntries = {
  formatVersion: v.pipe(whole, v.minValue(1)),
  rulesVersion: v.pipe(whole, v.minValue(1)),
  scenarioId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  scenarioHash: hex(16),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  shopName: shortText(60),
  learner: v.exactOptional(v.strictObject({ name: shortText(60), number: v.exactOptional(shortText(40)) })),
  assignment: v.exactOptional(
    v.strictObject({
      id: shortText(64),
      classCode: shortText(40),
      hash: v.exactOptional(hex(16)),
      weeks: v.exactOptional(weekNumber),
      unlocks: v.exactOptional(unlocksShape),
      weights: v.exactOptional(weightsShape),
      revealChecks: v.exactOptional(revealChecksShape),
      marksAfter: v.exactOptional(dueDatesShape),
    }),
  ),
  attempt: v.pipe(whole, v.minValue(1), v.maxValue(100_000)),
  season: v.exactOptional(v.literal('guided')),
  practice: v.exactOptional(v.literal(true)),
  setup: v.exactOptional(setupSchema),
};

export const entrySchema = v.strictObject({
  week: v.pipe(whole, v.minValue(1), v.maxValue(12)),
  plan: fullPlanSchema,
  bet: v.nullable(v.strictObject({ operatingProfitFen: whole, toleranceFen: v.pipe(whole, v.minValue(0)) })),
  deskAnswers: table(shortText(40), shortText(200), 40),
  note: shortText(4000),
  reveal: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{12}$/))),
  seals: v.exactOptional(v.pipe(whole, v.minValue(1), v.maxValue(999))),
  resultHash: hex(32),
  hash: hex(64),
});
export const entriesSchema = v.pipe(v.array(entrySchema), v.maxLength(12));

const gameSchema = v.strictObject({
  head: v.strictObject({ format: v.literal('shop-game'), ...headEntries }),
  entries: entriesSchema,
});

/** Entries count their weeks 1, 2, 3 … without gaps. */
export function weeksInOrder(entries: readonly { readonly week: number }[]): Problem[] {
  const bad = entries.findIndex(({ week }, index) => week !== index + 1);
  return bad < 0
    ? []
    : [
        {
          code: 'file/wrong-shape',
          path: `entries.${bad}.week`,
          value: entries[bad]!.week,
          minimum: bad + 1,
          maximum: bad + 1,
        },
      ];
}

/** Why a JSON value is no file of ours, or a newer one than we read; empty when it may be parsed. */
export function formatProblems(format: unknown, formatVersion: unknown, expected: string): Problem[] {
  if (format !== expected)
    return [
      {
        code: 'file/other-format',
        path: 'format',
        ...(typeof format === 'string' ? { value: format.slice(0, 40) } : {}),
      },
    ];
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION)
    return [
      { code: 'file/newer-version', path: 'formatVersion', value: formatVersion, maximum: FORMAT_VERSION },
    ];
  return [];
}

/** Reads a game from foreign data (shape only; `openGame` and `replay` bring it to life and check its hashes). */
export function parseGame(input: unknown): Result<Game> {
  const head = (input as { head?: { format?: unknown; formatVersion?: unknown } } | null)?.head;
  const foreign = formatProblems(head?.format, head?.formatVersion, 'shop-game');
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const parsed = v.safeParse(gameSchema, input);
  if (!parsed.success)
    return { ok: false, problems: problemsOf(parsed.issues, 'file/wrong-shape', 'file/wrong-shape') };
  const gaps = weeksInOrder(parsed.output.entries);
  if (gaps.length > 0) return { ok: false, problems: gaps };
  return { ok: true, value: parsed.output as Game };
}
