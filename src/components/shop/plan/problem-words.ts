import { common } from '../../../i18n/areas/common.ts';
import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Lever, Problem, PublicFacts } from '../../../simulator/index.ts';

/** The words for a field: those of the first problem at `path` or below it. */
export function problemAt(problems: readonly Problem[], path: string, locale: Locale): string | undefined {
  const found = problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  return found === undefined ? undefined : problemText(found, locale);
}

/** The name of the field a problem belongs to. */
export function problemField(problem: Problem, facts: PublicFacts, locale: Locale): string {
  const [lever = '', skuId] = problem.path.split('.');
  const { levers } = common[locale];
  const name = lever in levers ? levers[lever as Lever] : lever;
  const sku = facts.skus.find(({ id }) => id === skuId);
  return sku === undefined ? name : planWords[locale].product(textOf(sku.name, locale), name);
}
