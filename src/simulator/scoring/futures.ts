/** Futures of a week: what its plan brings under luck that no game has, keyed by scenario, rules and week. */
import { operatingProfit } from '../model/finance.ts';
import { drawNormal, type Luck, luckOf } from '../model/luck.ts';
import { SUBSYSTEMS } from '../random.ts';
import { simulateWeek } from '../week.ts';
import type { ScoringContext } from './context.ts';
import { preparePlan } from './value.ts';

/** Futures that stand for a plan on screens. */
export const FUTURES = 200;

/** Which futures: `count` of them from number `first` on. */
export interface Futures {
  readonly first: number;
  readonly count: number;
}
export const ALL_FUTURES: Futures = { first: 0, count: FUTURES };

/** Moment of the market shock that a future starts from: no day of a week has this number. */
const BEFORE_MONDAY = 7;

/**
 * Operating profit of the context's plan in every future, fen: week by week, the week itself first.
 *
 * Last week's market is not known to a keeper, so each future draws its own from the long run. Weeks after the
 * first run the plan's lasting decisions.
 *
 * @param weeks   1 to 9
 * @param deskFen what the first week's account books for rulings at the desk
 */
export function futureProfits(
  context: ScoringContext,
  futures: Futures,
  weeks = 1,
  deskFen = 0,
): Float64Array[] {
  const { world, work, key, week } = context;
  const prepared = preparePlan(world, work, context.state, context.plan, context.isoWeek, weeks - 1);
  const profits = Array.from({ length: weeks }, () => new Float64Array(futures.count));
  const state = context.state.slice();
  for (let i = 0; i < futures.count; i++) {
    const luckAt = (offset: number): Luck => luckOf(key, week + offset, 'scoring', futures.first + i);
    state.set(context.state);
    state[world.layout.market] =
      world.scenario.dynamics.marketSd * drawNormal(luckAt(0), SUBSYSTEMS.market, BEFORE_MONDAY, 0, 0, 0);
    for (let h = 0; h < weeks; h++) {
      work.deskFen = h === 0 ? deskFen : 0;
      simulateWeek(world, work, state, prepared.weeks[h]!, luckAt(h), prepared.isoWeeks[h]!);
      profits[h]![i] = operatingProfit(work);
    }
  }
  work.deskFen = 0;
  return profits;
}
