/** How far a season has come towards the goals set before it (rules U26–U28). */
import type { GoalMetric, ShopGoal, WeekResult } from './vocabulary.ts';

/** Whether more of a figure is better or less. */
export const GOAL_FAVOURS: Readonly<Record<GoalMetric, 'more' | 'less'>> = {
  operatingProfitFen: 'more',
  netSalesFen: 'more',
  rating: 'more',
  conversionRate: 'more',
  stockOutShare: 'less',
  lateRate: 'less',
};

export interface GoalReading {
  /** The figure so far, as the metric is counted. */
  readonly now: number;
  /** True when the season, ended today, would have met the goal. */
  readonly isMet: boolean;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (results: readonly WeekResult[], of: (result: WeekResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);

function figureOf(metric: GoalMetric, results: readonly WeekResult[]): number {
  switch (metric) {
    case 'operatingProfitFen':
      return sum(results, ({ profit }) => profit.operatingProfitFen);
    case 'netSalesFen':
      return sum(results, ({ profit }) => profit.netSalesFen);
    case 'rating':
      return results.at(-1)?.satisfaction.rating ?? 0;
    case 'conversionRate':
      return ratio(
        sum(results, ({ orders }) => orders),
        sum(results, ({ visits }) => visits),
      );
    case 'stockOutShare': {
      const lost = sum(results, ({ skus }) => skus.reduce((units, { lostUnits }) => units + lostUnits, 0));
      return ratio(lost, lost + sum(results, ({ units }) => units));
    }
    case 'lateRate':
      return ratio(
        sum(results, ({ fulfilment, orders }) => fulfilment.lateRate * orders),
        sum(results, ({ orders }) => orders),
      );
  }
}

/**
 * A goal against the weeks played so far: profit and sales add up, the rating is the last week's, and shares are
 * those of all weeks together. Wanted are `target` or more, or `target` or less where less is better.
 *
 * @param results weeks of the keeper, the previous owner's left out
 */
export function goalReading({ metric, target }: ShopGoal, results: readonly WeekResult[]): GoalReading {
  const now = figureOf(metric, results);
  const isMet = results.length > 0 && (GOAL_FAVOURS[metric] === 'more' ? now >= target : now <= target);
  return { now, isMet };
}
