/** Plan + luck = result (rules AT11–AT13): the plan is the mean over the scoring futures, luck the rest. */
import type { Scenario } from '../../scenario.ts';
import type { Game, PlanAndLuck } from '../../vocabulary.ts';
import { openScoring } from '../context.ts';
import { ALL_FUTURES, type Futures, futureProfits } from '../futures.ts';
import { morningOf } from './morning.ts';

/**
 * What the plan of week `week` was worth on average and what luck added, fen: they add up to what it brought.
 *
 * @throws if the week has not been played
 */
export function planAndLuck(
  game: Game,
  week: number,
  scenario: Scenario,
  futures: Futures = ALL_FUTURES,
): PlanAndLuck {
  const context = openScoring(game, week, scenario);
  const { realisedFen, deskFen } = morningOf(game, week, scenario);
  const [profits] = futureProfits(context, futures, 1, deskFen);
  const { mean, standardError } = meanOf(profits!);
  const planFen = Math.floor(mean + 0.5);
  return {
    week,
    planFen,
    luckFen: realisedFen - planFen,
    realisedFen,
    standardErrorFen: Math.floor(standardError + 0.5),
    futures: futures.count,
  };
}

/** Mean and its standard error. */
export function meanOf(values: Float64Array): { readonly mean: number; readonly standardError: number } {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += values[i]! / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return { mean, standardError: n > 1 ? Math.sqrt(squares / (n * (n - 1))) : 0 };
}
