/** Visits of the coming week from the shop's own channels and last year's platform traffic. */
import { ln } from '../maths.ts';
import type { Channel, FullPlan, PublicFacts, WeekResult } from '../vocabulary.ts';
import { reachRatio } from './market.ts';

export const PRIOR_SHOP_SD = 0.22;

export const BUDGET: Partial<Record<Channel, keyof FullPlan & `${string}BudgetFen`>> = {
  seo: 'seoBudgetFen',
  sem: 'semBudgetFen',
  social: 'socialBudgetFen',
  kol: 'kolBudgetFen',
  content: 'contentBudgetFen',
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Last year's platform traffic of a week, 1 = average. */
export const indexOf = (facts: PublicFacts, isoWeek: number): number => facts.marketIndex[isoWeek - 1] ?? 1;

/**
 * Expected visits: each channel's recent average, scaled by the square root of its budget ratio and by last
 * year's platform traffic of the coming week against the recent ones.
 */
export function expectedVisits(
  facts: PublicFacts,
  history: readonly WeekResult[],
  plan: FullPlan,
  isoWeek: number,
): number {
  const recent = history.slice(-4);
  const season = indexOf(facts, isoWeek) / mean(recent.map((week) => indexOf(facts, week.isoWeek)));
  let visits = 0;
  recent[0]?.channels.forEach(({ channel }, c) => {
    const usual = mean(recent.map((week) => week.channels[c]!.visits));
    const lever = BUDGET[channel];
    let ratio = 1;
    if (lever !== undefined)
      ratio = (plan[lever] + 30_000) / (mean(recent.map((week) => week.plan[lever])) + 30_000);
    if (channel === 'direct')
      ratio = reachRatio(
        facts,
        plan,
        recent.map((week) => week.plan),
      );
    if (channel === 'affiliate')
      ratio =
        (plan.affiliateCommissionRate + 0.01) /
        (mean(recent.map((w) => w.plan.affiliateCommissionRate)) + 0.01);
    if (channel === 'email')
      ratio = (plan.emailSends + 0.2) / (mean(recent.map((week) => week.plan.emailSends)) + 0.2);
    visits += usual * Math.sqrt(ratio);
  });
  return visits * season;
}

/** Squared deviations of ln visits, season taken out, around their mean: how unsteady the shop has been. */
export function residualSquares(facts: PublicFacts, history: readonly WeekResult[]): number {
  const values = history.map((week) => ln(Math.max(1, week.visits) / indexOf(facts, week.isoWeek)));
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
}

/** Weekday shares of sales in the keeper's own weeks. */
export function weekdayShares(history: readonly WeekResult[]): number[] {
  const totals = Array.from(
    { length: 7 },
    (_, d) => history.reduce((sum, week) => sum + week.days[d]!.orders, 0) + 1,
  );
  const all = totals.reduce((sum, orders) => sum + orders, 0);
  return totals.map((orders) => orders / all);
}
