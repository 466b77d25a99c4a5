import type { Channel, FullPlan, MediaCarryOver, PublicFacts, WeekResult } from '../../../simulator/index.ts';

/** Channels with a weekly budget. */
export const MEDIA = ['sem', 'social', 'kol', 'seo', 'content'] as const satisfies readonly Channel[];
export type Medium = (typeof MEDIA)[number];

/** The budget lever of each medium. */
export const BUDGET_LEVERS = {
  sem: 'semBudgetFen',
  social: 'socialBudgetFen',
  kol: 'kolBudgetFen',
  seo: 'seoBudgetFen',
  content: 'contentBudgetFen',
} as const satisfies Record<Medium, keyof FullPlan>;

/** A value with the range that eight in ten fall into. */
export interface Range {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** One past week of a medium. */
export interface MediaWeek {
  readonly week: number;
  readonly spendFen: number;
  /** The steady weekly budget that this week's spending and what was left of earlier weeks amount to. */
  readonly levelFen: number;
  readonly visits: number;
  /** Visits at average traffic of the platform: the season is taken out. */
  readonly calmVisits: number;
}

/** What visits do when a budget changes, as far as the shop's own weeks tell. */
export interface MediaResponse {
  readonly weeks: readonly MediaWeek[];
  /** False while all weeks had about the same budget: then the slope is the prior's. */
  readonly hasVaried: boolean;
  /** Share of the effect of more money that comes in its first week; the rest follows while it is kept up. */
  readonly firstWeekShare: number;
  /** A past week's visits at the traffic of the coming one. */
  comingVisits(week: MediaWeek): number;
  /** Visits of the coming week at a steady budget; eight weeks in ten lie within the range. */
  visits(budgetFen: number): Range;
  /** Visits a week that the last `stepFen` of a steady budget bring, with the range of the estimate. */
  lastStep(budgetFen: number, stepFen: number): Range;
}

/**
 * Half-saturation over the usual budget before the shop's own weeks speak. 1 means that doubling the usual
 * budget brings a third more visits. Clicks cost about the same until searches run out: nearly straight.
 */
const PRIOR_RATIO: Readonly<Record<Medium, number>> = { sem: 4, social: 1, kol: 1, content: 1, seo: 1 };
const PRIOR_SD = 0.8;
/** How unsteady weeks are before there are many of them, and how many weeks that belief counts for. */
const PRIOR_WEEK_SD = 0.22;
const PRIOR_WEEKS = 4;
/** Budgets closer than this share of their mean count as the same. */
const SAME = 0.12;

/** Share of an earlier week's pressure that a medium feels on average during the week. */
export function feltShare(carryOver: MediaCarryOver, medium: Medium): number {
  const kept = carryOver[medium];
  if (kept === 0) return 0;
  // Search ranking moves at the end of a week, the others fade from day to day.
  if (medium === 'seo') return 1;
  const daily = kept ** (1 / 7);
  return (daily * (1 - kept)) / (7 * (1 - daily));
}

/** Past weeks of a medium, oldest first; the oldest budget is taken to have run for long. */
export function mediaWeeks(
  facts: PublicFacts,
  results: readonly WeekResult[],
  medium: Medium,
): readonly MediaWeek[] {
  const { mediaCarryOver } = facts.rules;
  const kept = mediaCarryOver[medium];
  const felt = feltShare(mediaCarryOver, medium);
  let stock: number | undefined;
  return results.flatMap((result) => {
    const row = result.channels.find(({ channel }) => channel === medium);
    if (row === undefined) return [];
    const before: number = stock ?? row.spendFen;
    stock = kept * before + (1 - kept) * row.spendFen;
    return [
      {
        week: result.week,
        spendFen: row.spendFen,
        levelFen: felt * before + (1 - felt) * row.spendFen,
        visits: row.visits,
        calmVisits: row.visits / marketOf(facts, result.isoWeek),
      },
    ];
  });
}

/** Last year's platform traffic of a week, 1 = average. */
function marketOf(facts: PublicFacts, isoWeek: number): number {
  return facts.marketIndex[isoWeek - 1] ?? 1;
}

const NODES = Array.from({ length: 31 }, (_, node) => (node - 15) / 5);
const SPREAD = Array.from({ length: 13 }, (_, node) => (node - 6) * 0.4);

interface Curve {
  /** Half-saturation, fen. */
  readonly halfFen: number;
  /** Mean of ln(visits ÷ share reached). */
  readonly lnCeiling: number;
  readonly squares: number;
  readonly weight: number;
}

/**
 * Visits = C · s ÷ (s + K), the saturating curve, in logarithms. K has a lognormal prior around the usual
 * budget, C none; both are weighed over a grid of K.
 *
 * @param isoWeek the coming week, whose platform traffic the answers are for
 * @returns undefined where nothing was ever spent
 */
export function mediaResponse(
  facts: PublicFacts,
  results: readonly WeekResult[],
  medium: Medium,
  isoWeek: number,
): MediaResponse | undefined {
  const weeks = mediaWeeks(facts, results, medium);
  const used = weeks.filter(({ levelFen, visits }) => levelFen > 0 && visits > 0);
  if (used.length === 0) return undefined;
  const levels = used.map(({ levelFen }) => levelFen);
  const usualFen = Math.exp(mean(levels.map(Math.log)));
  const curves = weighed(used, usualFen * PRIOR_RATIO[medium]);
  const squares = Math.min(...curves.map((curve) => curve.squares));
  const weekVariance = varianceOf(squares, used.length);
  const market = marketOf(facts, isoWeek);
  const middle = Math.exp(weekVariance / 2) * market;
  const ceilingSd = Math.sqrt(weekVariance / used.length);
  const weekSd = Math.sqrt(weekVariance / used.length + weekVariance);
  const reached = (fen: number, halfFen: number) => Math.max(0, fen) / (Math.max(0, fen) + halfFen);
  const answer = (share: (halfFen: number) => number, sd: number, scale: number): Range => {
    const samples = curves.flatMap(({ halfFen, lnCeiling, weight }) => {
      const value = share(halfFen) * Math.exp(lnCeiling);
      return SPREAD.map((z) => ({
        value: value * Math.exp(sd * z),
        weight: weight * Math.exp((-z * z) / 2),
      }));
    });
    const mid = curves.reduce(
      (sum, curve) => sum + curve.weight * share(curve.halfFen) * Math.exp(curve.lnCeiling),
      0,
    );
    const [low, high] = tenths(samples);
    return { low: low * scale, mid: mid * middle, high: high * scale };
  };
  return {
    weeks,
    hasVaried: hasVaried(results, medium),
    firstWeekShare: 1 - feltShare(facts.rules.mediaCarryOver, medium),
    comingVisits: ({ calmVisits }) => calmVisits * market,
    visits: (budgetFen) => answer((halfFen) => reached(budgetFen, halfFen), weekSd, market),
    lastStep: (budgetFen, stepFen) =>
      answer(
        (halfFen) => reached(budgetFen, halfFen) - reached(budgetFen - stepFen, halfFen),
        ceilingSd,
        middle,
      ),
  };
}

/** True once the keeper decided differently in different weeks; clicks that vary by themselves do not count. */
function hasVaried(results: readonly WeekResult[], medium: Medium): boolean {
  const decided = (of: (plan: FullPlan) => number) => {
    const values = results.map(({ plan }) => of(plan));
    return Math.max(...values) - Math.min(...values) > SAME * mean(values);
  };
  const isVaried = decided((plan) => plan[BUDGET_LEVERS[medium]]);
  return isVaried || (medium === 'sem' && decided(({ semMaxBidFen }) => semMaxBidFen));
}

/** Curves over a grid of half-saturation, with weights that add up to 1. */
function weighed(used: readonly MediaWeek[], priorHalfFen: number): readonly Curve[] {
  const fitted = NODES.map((z) => {
    const halfFen = priorHalfFen * Math.exp(PRIOR_SD * z);
    const gaps = used.map(({ levelFen, calmVisits }) =>
      Math.log((calmVisits * (levelFen + halfFen)) / levelFen),
    );
    const lnCeiling = mean(gaps);
    const squares = gaps.reduce((sum, gap) => sum + (gap - lnCeiling) ** 2, 0);
    return { halfFen, lnCeiling, squares, z };
  });
  const least = Math.min(...fitted.map(({ squares }) => squares));
  const variance = varianceOf(least, used.length);
  const raw = fitted.map((curve) => ({
    ...curve,
    weight: Math.exp(-(curve.z ** 2) / 2 - (curve.squares - least) / (2 * variance)),
  }));
  const total = raw.reduce((sum, { weight }) => sum + weight, 0);
  return raw.map((curve) => ({ ...curve, weight: curve.weight / total }));
}

function varianceOf(squares: number, weeks: number): number {
  return (squares + PRIOR_WEEKS * PRIOR_WEEK_SD ** 2) / (weeks + PRIOR_WEEKS);
}

/** The points with a tenth of the weight below and above. */
function tenths(samples: readonly { readonly value: number; readonly weight: number }[]): [number, number] {
  const sorted = [...samples].sort((a, b) => a.value - b.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const at = (share: number) => {
    let passed = 0;
    for (const { value, weight } of sorted) {
      passed += weight;
      if (passed >= share * total) return value;
    }
    return sorted.at(-1)?.value ?? 0;
  };
  return [at(0.1), at(0.9)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
