import { setup } from '../../../i18n/areas/setup.ts';
import { decimal, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  GOAL_FAVOURS,
  GOAL_METRICS,
  type GoalMetric,
  goalReading,
  type ShopGoal,
  type ShopView,
} from '../../../simulator/index.ts';

/** How a figure is typed: shown units, steps and limits in the units it is kept in. */
export const GOAL_FIELDS: Readonly<
  Record<
    GoalMetric,
    { scale: number; step: number; min: number; max: number; prefix?: string; suffix?: string }
  >
> = {
  operatingProfitFen: { scale: 100, step: 10_000, min: -100_000_000, max: 10_000_000_000, prefix: '¥' },
  netSalesFen: { scale: 100, step: 10_000, min: 0, max: 10_000_000_000, prefix: '¥' },
  rating: { scale: 1, step: 0.01, min: 1, max: 5 },
  conversionRate: { scale: 0.01, step: 0.0001, min: 0, max: 1, suffix: '%' },
  stockOutShare: { scale: 0.01, step: 0.001, min: 0, max: 1, suffix: '%' },
  lateRate: { scale: 0.01, step: 0.001, min: 0, max: 1, suffix: '%' },
};

const isSum = (metric: GoalMetric): boolean => metric === 'operatingProfitFen' || metric === 'netSalesFen';

/** What the season would reach at the pace of the weeks before it. */
export function paceOf(metric: GoalMetric, { results, facts }: ShopView): number {
  const before = results.filter(({ week }) => week < 1);
  const { now } = goalReading({ metric, target: 0 }, before);
  return isSum(metric) ? (now / Math.max(1, before.length)) * facts.weeks : now;
}

/** A target somewhat beyond that pace, in round figures. */
export function suggestedGoal(metric: GoalMetric, shop: ShopView): ShopGoal {
  const pace = paceOf(metric, shop);
  const { step } = GOAL_FIELDS[metric];
  const beyond = (() => {
    if (metric === 'rating') return Math.min(4.95, pace + 0.05);
    if (isSum(metric)) return pace + 0.2 * Math.abs(pace);
    return GOAL_FAVOURS[metric] === 'more' ? pace * 1.1 : pace * 0.7;
  })();
  const round = isSum(metric) ? 100_000 : step;
  // dividing by a whole number keeps .05 from becoming .05000000001
  return {
    metric,
    target:
      round < 1 ? Math.round(beyond / round) / Math.round(1 / round) : Math.round(beyond / round) * round,
  };
}

/** True where a target asks for no more than the weeks before reached. */
export function isEasy({ metric, target }: ShopGoal, shop: ShopView): boolean {
  const pace = paceOf(metric, shop);
  return GOAL_FAVOURS[metric] === 'more' ? target <= pace : target >= pace;
}

/** The first figure that no goal names yet. */
export function nextMetric(goals: readonly ShopGoal[]): GoalMetric {
  return GOAL_METRICS.find((metric) => !goals.some((goal) => goal.metric === metric)) ?? 'rating';
}

export function goalValue(metric: GoalMetric, value: number, locale: Locale): string {
  if (isSum(metric)) return money(value, locale);
  if (metric === 'rating') return decimal(value, locale, 2);
  return percent(value, locale, metric === 'conversionRate' ? 2 : 1);
}

/** “at least ¥50,000”, “at most 3.0%”. */
export function targetText({ metric, target }: ShopGoal, locale: Locale): string {
  const t = setup[locale].goals;
  const value = goalValue(metric, target, locale);
  return GOAL_FAVOURS[metric] === 'more' ? t.atLeast(value) : t.atMost(value);
}
