import type { FullPlan, ShopView, WeekResult } from '../../../simulator/index.ts';
import {
  BUDGET_LEVERS,
  MEDIA,
  type MediaResponse,
  type Medium,
  mediaResponse,
  type Range,
} from './response.ts';

/** Money by which budgets are compared, fen. */
export const STEP_FEN = 10_000;
/** A budget of which less than this share was spent was not used up. */
const USED_UP = 0.95;
const RECENT_WEEKS = 4;

/** One medium under the staged plan. */
export interface MediaReading {
  readonly medium: Medium;
  readonly stagedFen: number;
  /** Undefined where nothing was ever spent. */
  readonly response: MediaResponse | undefined;
  /** What will probably be spent of the staged budget: search ads leave over what no click costs. */
  readonly spendFen: number;
  /** True where last week's budget was not used up and more of it would buy nothing. */
  readonly isLeftOver: boolean;
  /** Net sales that the last (with no budget, the first) ¥100 bring, per yuan. */
  readonly lastReturn: Range | undefined;
}

/** Reads every medium off the shop's own weeks. */
export function mediaReadings(shop: ShopView, plan: FullPlan): readonly MediaReading[] {
  return MEDIA.map((medium) => {
    const lever = BUDGET_LEVERS[medium];
    const stagedFen = plan[lever];
    const response = mediaResponse(shop.facts, shop.results, medium, shop.position.isoWeek);
    const last = shop.results.at(-1);
    const spentFen = response?.weeks.at(-1)?.spendFen ?? 0;
    const isLeftOver =
      medium === 'sem' &&
      last !== undefined &&
      plan.semMaxBidFen <= last.plan.semMaxBidFen &&
      spentFen < USED_UP * last.plan.semBudgetFen &&
      stagedFen > spentFen;
    const perVisitFen = salesPerVisitFen(shop.results, medium);
    const visits = response?.lastStep(Math.max(STEP_FEN, stagedFen), STEP_FEN);
    return {
      medium,
      stagedFen,
      response,
      spendFen: isLeftOver ? spentFen : stagedFen,
      isLeftOver,
      lastReturn: visits && scaled(visits, perVisitFen / STEP_FEN),
    };
  });
}

/** A range in another unit. */
export function scaled({ low, mid, high }: Range, factor: number): Range {
  return { low: low * factor, mid: mid * factor, high: high * factor };
}

/** Net sales of a visit by a medium in the last four weeks, fen; of all weeks where those had no visit. */
export function salesPerVisitFen(results: readonly WeekResult[], medium: Medium): number {
  return ratioOf(results.slice(-RECENT_WEEKS), medium) ?? ratioOf(results, medium) ?? 0;
}

function ratioOf(results: readonly WeekResult[], medium: Medium): number | undefined {
  const rows = results.flatMap(({ channels }) => channels.filter(({ channel }) => channel === medium));
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  return visits === 0 ? undefined : rows.reduce((sum, row) => sum + row.netSalesFen, 0) / visits;
}

/**
 * Net sales per yuan of advertising at which nothing is left: one over the margin after goods, delivery, fees
 * and refunds in the last four weeks. Undefined without a margin.
 */
export function breakEvenReturn(results: readonly WeekResult[]): number | undefined {
  const recent = results.slice(-RECENT_WEEKS);
  const sales = recent.reduce((sum, { profit }) => sum + profit.netSalesFen, 0);
  const margin = recent.reduce((sum, { profit }) => sum + profit.contributionMargin2Fen, 0);
  return margin > 0 ? sales / margin : undefined;
}
