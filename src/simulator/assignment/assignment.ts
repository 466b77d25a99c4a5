/** Assignments: the closed shape of what an instructor hands out (rules U14–U16). */
import * as v from 'valibot';
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import { dueDatesShape, revealChecksShape, unlocksShape, weightsShape } from '../game-file.ts';
import { LEVERS, parseScenario, scenarioHash } from '../scenario.ts';
import type { AssignmentFile, Problem, Result } from '../vocabulary.ts';
import { REPORT_PARTS } from '../vocabulary.ts';

/** Version of the file format `shop-assignment`. */
export const ASSIGNMENT_VERSION = 1;

const text = (length: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(length));
const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));
const whole = v.pipe(v.number(), v.safeInteger());
const week = v.pipe(whole, v.minValue(1), v.maxValue(12));
const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/));

const assignmentSchema = v.strictObject({
  format: v.literal('shop-assignment'),
  formatVersion: v.literal(ASSIGNMENT_VERSION),
  id: name,
  title: text(80),
  teacher: text(60),
  course: v.exactOptional(text(80)),
  scenarioId: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  scenarioHash: hex(16),
  seed: v.variant('mode', [
    v.strictObject({ mode: v.literal('shared'), seed: name }),
    v.strictObject({ mode: v.literal('student') }),
  ]),
  classCode: v.exactOptional(text(40)),
  classCheck: v.exactOptional(hex(8)),
  weeks: week,
  dueDates: v.exactOptional(dueDatesShape),
  levers: v.union([v.picklist(['guided', 'free']), unlocksShape]),
  weights: v.exactOptional(weightsShape),
  report: v.exactOptional(
    v.strictObject({
      parts: v.pipe(v.array(v.picklist(REPORT_PARTS)), v.minLength(1), v.maxLength(REPORT_PARTS.length)),
      minimumCharacters: v.pipe(whole, v.minValue(0), v.maxValue(20_000)),
    }),
  ),
  rubric: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          title: text(80),
          points: v.pipe(whole, v.minValue(1), v.maxValue(100)),
          text: v.exactOptional(text(300)),
        }),
      ),
      v.minLength(1),
      v.maxLength(12),
    ),
  ),
  note: v.exactOptional(text(500)),
  sealed: v.exactOptional(v.literal(true)),
  revealChecks: v.exactOptional(revealChecksShape),
  debrief: v.exactOptional(v.picklist(['at-once', 'after-due'])),
  handIn: v.exactOptional(v.literal('group')),
  // its own reader checks it below
  scenario: v.exactOptional(v.custom<object>((input) => typeof input === 'object' && input !== null)),
});

/** Reads an assignment from foreign data. */
export function parseAssignment(input: unknown): Result<AssignmentFile> {
  const { format, formatVersion } = (input ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== 'shop-assignment') return refused({ code: 'file/other-format', path: 'format' });
  if (typeof formatVersion === 'number' && formatVersion > ASSIGNMENT_VERSION) {
    const limits = { value: formatVersion, maximum: ASSIGNMENT_VERSION };
    return refused({ code: 'assignment/newer-version', path: 'formatVersion', ...limits });
  }
  const parsed = v.safeParse(assignmentSchema, input);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    return refused({ code: 'assignment/wrong-shape', path });
  }
  const assignment = parsed.output as AssignmentFile;
  const wrong = contradictionIn(assignment);
  return wrong === undefined
    ? { ok: true, value: assignment }
    : refused({ code: 'assignment/wrong-shape', path: wrong });
}

/** Where an assignment contradicts itself, in ways that its shape cannot show. */
function contradictionIn(assignment: AssignmentFile): string | undefined {
  const {
    classCode,
    classCheck,
    dueDates = [],
    weeks,
    levers,
    weights,
    report,
    sealed,
    revealChecks,
  } = assignment;
  if ((classCode === undefined) === (classCheck === undefined)) return 'classCode';
  const isOrdered = dueDates.every((due, i) => due.week <= weeks && due.week > (dueDates[i - 1]?.week ?? 0));
  if (!isOrdered) return 'dueDates';
  if (typeof levers !== 'string') {
    const opened = levers.flat();
    if (opened.length !== LEVERS.length || new Set(opened).size !== LEVERS.length) return 'levers';
  }
  if (weights && Math.abs(weights.pricing + weights.promotion + weights.fulfilment - 1) > 1e-9)
    return 'weights';
  if (report && new Set(report.parts).size !== report.parts.length) return 'report.parts';
  if (revealChecks?.length !== (sealed ? weeks : undefined)) return 'revealChecks';
  if (assignment.debrief === 'after-due' && dueDates.length === 0) return 'debrief';
  return assignment.scenario === undefined ? undefined : faultOfShop(assignment);
}

/** Where the shop that an assignment brings along is none, or another than the one it names. */
function faultOfShop({ scenario, scenarioId, scenarioHash: hash }: AssignmentFile): string | undefined {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) return `scenario.${parsed.problems[0]?.path ?? ''}`;
  if (parsed.value.id !== scenarioId) return 'scenario.id';
  return scenarioHash(parsed.value) === hash ? undefined : 'scenarioHash';
}

/** The assignment as a link holds it: without the shop that its file may bring along. */
export function withoutShop({ scenario: _brought, ...assignment }: AssignmentFile): AssignmentFile {
  return assignment;
}

/**
 * First 16 hex digits of SHA-256 over the canonical JSON: names exactly this assignment. A shop that is brought along
 * is named by its own hash, so that file and link are one assignment.
 */
export function assignmentHash(assignment: AssignmentFile): string {
  return hashText(canonicalJson(withoutShop(assignment))).slice(0, 16);
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
