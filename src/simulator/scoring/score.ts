/** Expected values of a played week, axis by axis. Marks from 0 to 100 need best responses and stay null. */
import { isoWeekOf, runTo } from '../game.ts';
import { withNaiveAxis } from '../plans.ts';
import type { Scenario } from '../scenario.ts';
import type { Axis, AxisScore, Game, WeekScore } from '../vocabulary.ts';
import { planValue, restocked } from './value.ts';

/**
 * The expected value of the plan of week `week` and of the same plan with one axis made naive, fen.
 *
 * Exact expected values (no sampling), so the standard error is 0. Depends on state and plan only, never on
 * the luck of the week.
 *
 * @throws if the week has not been played
 */
export function scoreWeek(game: Game, week: number, scenario: Scenario): WeekScore {
  const entry = game.entries[week - 1];
  if (entry === undefined)
    throw new Error(`week ${week} has not been played; the last is ${game.entries.length}`);
  const { world, work, state } = runTo(game, scenario, week);
  const isoWeek = isoWeekOf(scenario, week);
  const prices = scenario.calibrated.shadowPriceFen;
  const planFen = Math.round(planValue(world, work, state, entry.plan, isoWeek, prices));
  const axis = (name: Axis): AxisScore => {
    const naive = withNaiveAxis(scenario, entry.plan, name);
    const trial = name === 'pricing' ? restocked(world, naive, entry.plan) : naive;
    const baselineFen = Math.round(planValue(world, work, state, trial, isoWeek, prices));
    return { score: null, baselineFen, planFen, bestFen: null, standardErrorFen: 0 };
  };
  return {
    week,
    pricing: axis('pricing'),
    promotion: axis('promotion'),
    fulfilment: axis('fulfilment'),
    overall: null,
    desk: null,
  };
}
