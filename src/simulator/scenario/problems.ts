import type * as v from 'valibot';
import type { Problem } from '../vocabulary.ts';

/** Turns valibot's findings into coded problems that name the path, the value and the allowed range. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  shape: Problem['code'],
  range: Problem['code'],
): Problem[] {
  return issues.slice(0, 20).map((issue) => {
    const path = issue.path?.map((part) => String(part.key)).join('.') ?? '';
    const value =
      typeof issue.input === 'number' || typeof issue.input === 'string' ? issue.input : undefined;
    const limit = typeof issue.requirement === 'number' ? issue.requirement : undefined;
    return {
      code: issue.kind === 'validation' ? range : shape,
      path,
      ...(value !== undefined ? { value: typeof value === 'string' ? value.slice(0, 80) : value } : {}),
      ...(limit !== undefined && issue.type === 'min_value' ? { minimum: limit } : {}),
      ...(limit !== undefined && issue.type === 'max_value' ? { maximum: limit } : {}),
    };
  });
}
