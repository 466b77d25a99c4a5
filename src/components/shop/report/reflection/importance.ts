import { decimal } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { formulaById, type ReportProblem } from '../../../../simulator/index.ts';

/** The scale of status and impact. */
export const HALVES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;
const BEST = 5;
const WORST = 1;

/**
 * How urgent a problem is, 1 to 25. Status says how well it stands, the formula asks how badly: 5 becomes 1.
 */
export function importanceOf({ status, impact }: Pick<ReportProblem, 'status' | 'impact'>): number {
  const priority = formulaById('F54');
  if (!priority) throw new Error('no formula for the priority of a problem');
  return priority.compute({ problemStatus: BEST + WORST - status, problemImpact: impact });
}

/** An importance with the digits it needs: 12, 12.5, 5.25. */
export function importanceText(problem: Pick<ReportProblem, 'status' | 'impact'>, locale: Locale): string {
  const importance = importanceOf(problem);
  const digits = Number.isInteger(importance) ? 0 : Number.isInteger(2 * importance) ? 1 : 2;
  return decimal(importance, locale, digits);
}

/** Places of the problems by importance, 1 first; equals share a place. */
export function ranksOf(problems: readonly ReportProblem[]): readonly number[] {
  const scores = problems.map(importanceOf);
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}

/** The most important first; equals stay in their order. */
export function byImportance(problems: readonly ReportProblem[]): readonly ReportProblem[] {
  return problems.toSorted((a, b) => importanceOf(b) - importanceOf(a));
}
