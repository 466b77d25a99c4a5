/** Marks and effects of rulings (rules DK10–DK12). */
import type { RandomKey } from '../random.ts';
import type { DeskCase, DeskEffects, DeskOutcome, WeekResult } from '../vocabulary.ts';
import { plainCases } from './cases.ts';
import { NO_DESK_EFFECTS, sumEffects } from './effects.ts';
import type { DeskScenario } from './material.ts';

/**
 * What rulings are worth and do. A case without a ruling, or with one that was not on offer, earns nothing and
 * does nothing; rulings on cases of other weeks are passed over.
 *
 * @param answers ruling by case: `{ 'w3-2': 'full' }`
 */
export function deskOutcome(
  cases: readonly DeskCase[],
  answers: Readonly<Record<string, string>>,
): DeskOutcome {
  const given = cases.flatMap(({ id, answers: offered }) =>
    Object.hasOwn(answers, id) ? offered.filter((answer) => answer.id === answers[id]) : [],
  );
  let points = 0;
  for (const answer of given) points += answer.points;
  return {
    score: cases.length > 0 ? (100 * points) / cases.length : null,
    answered: given.length,
    effects: sumEffects(given.map(({ effects }) => effects)),
  };
}

/**
 * What the rulings of an entry do on the Monday of its week, from the result of the week before; no order book is
 * opened, so a replay stays fast.
 */
export function deskEffectsOf(
  scenario: DeskScenario,
  key: RandomKey,
  lastWeek: WeekResult,
  answers: Readonly<Record<string, string>>,
): DeskEffects {
  if (Object.keys(answers).length === 0) return NO_DESK_EFFECTS;
  return deskOutcome(plainCases(scenario, key, lastWeek), answers).effects;
}
