/** What can be wrong with a scenario file, each with its place, so that an author can mend it. */
import type * as v from 'valibot';

export const FINDING_CODES = [
  'missing', // a field that every scenario has
  'unknown-field', // a field that no scenario has
  'wrong-type', // text where a number belongs, and the like; `allowed` says what belongs there
  'not-listed', // none of the values that `allowed` lists
  'not-a-number', // NaN or infinite
  'not-whole', // a fraction where a whole number belongs
  'below-minimum',
  'above-maximum',
  'wrong-length', // a list with too many or too few entries
  'wrong-name', // an identifier with letters it may not have
  'wrong-sum', // shares that do not add up to `allowed`
  'cost-not-below-price', // `value` is the cost, `maximum` the highest it may be
  'unknown-reference', // names something the scenario does not have; `allowed` lists what it has
  'twice', // names one thing two times
  'not-named', // a plan or list that leaves out `value`
  'unused', // named, but nothing belongs to it
  'refused', // does not fit the rest of the file in a way that has no code of its own
  'range-reversed', // a lever's highest value lies below its lowest, or its step is not above 0
  'not-calibrated', // without the block that the calibrator writes
  'other-rules', // calibrated by other rules than these: `value` against `maximum`
  'not-finite', // a cell of the warm state, a shadow price or a figure that is no number
  'off-target', // `value` was reached where `minimum` to `maximum` was aimed at
  'not-steady', // a figure of the warm shop that drifts from week to week
  'loses-money', // the reference shop's profit, fen a week, is not above 0
  'nothing-to-mend', // no take-over price is off by 8 % or more
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One thing to mend. `path` names the field, such as `skus.3.unitCostFen`. */
export interface Finding {
  readonly code: FindingCode;
  readonly path: string;
  readonly value?: number | string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly allowed?: string;
}

type Issue = v.BaseIssue<unknown>;

function codeOf({ kind, type, expected, received, input }: Issue): FindingCode {
  if (kind === 'schema') {
    if (input === undefined) return 'missing';
    if (expected === 'never') return 'unknown-field';
    if (received === 'NaN') return 'not-a-number';
    return type === 'picklist' || type === 'literal' ? 'not-listed' : 'wrong-type';
  }
  if (typeof input === 'number' && !Number.isFinite(input)) return 'not-a-number';
  if (type === 'integer') return 'not-whole';
  if (type === 'regex') return 'wrong-name';
  if (type === 'min_value') return 'below-minimum';
  return type === 'max_value' ? 'above-maximum' : 'wrong-length';
}

function boundsOf({ type, requirement, expected }: Issue): Partial<Finding> {
  if (typeof requirement === 'number') {
    if (type.startsWith('min_')) return { minimum: requirement };
    if (type.startsWith('max_')) return { maximum: requirement };
    return { minimum: requirement, maximum: requirement };
  }
  if (type === 'picklist' || type === 'literal') return { allowed: listOf(expected ?? '') };
  return expected === null || expected === 'never' ? {} : { allowed: expected };
}

/** `("a" | "b")` as `a, b`. */
const listOf = (expected: string) => expected.replace(/[()"]/g, '').replaceAll(' | ', ', ');

/** What the shape of a scenario finds, field by field. */
export function shapeFindings(issues: readonly Issue[]): Finding[] {
  return issues.map((issue) => {
    const { input } = issue;
    const list = Array.isArray(input) || typeof input === 'string';
    const code = codeOf(issue);
    const value = code === 'wrong-length' && list ? input.length : input;
    return {
      code,
      path: issue.path?.map(({ key }) => String(key)).join('.') ?? '',
      ...(typeof value === 'number' || typeof value === 'string' ? { value } : {}),
      ...(code === 'missing' || code === 'unknown-field' ? {} : boundsOf(issue)),
    };
  });
}
