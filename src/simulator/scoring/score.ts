/**
 * Marks of a played week: the decision is judged, not the luck.
 *
 * A mark compares the expected value of the plan with the naive plan (20) and the best plan found (100) on the
 * same axis, with the other axes as the learner set them. Luck drawn for scoring is keyed by scenario, rules
 * and week; the game's own luck never enters.
 */

import { deskFor } from '../desk/desk.ts';
import type { Scenario } from '../scenario.ts';
import type { Axis, AxisScore, DecisionGap, FullPlan, Game, GameHead, WeekScore } from '../vocabulary.ts';
import { AXES } from '../vocabulary.ts';
import { AXIS_LEVERS, type AxisPlans, axisPlans, breaksRules, isOpen, trialOf } from './axes.ts';
import { difference, drawnValues, expectedValue, openScoring, type ScoringContext } from './context.ts';
import { markOf, VIOLATION_CAP } from './marks.ts';
import type { Value } from './value.ts';
import { HORIZON_WEEKS } from './value.ts';

/** Published weights of the axes in the week's mark. */
export const AXIS_WEIGHTS: Readonly<Record<Axis, number>> = {
  pricing: 0.35,
  promotion: 0.3,
  fulfilment: 0.35,
};
/** Weights of the axes in the marks of a game: its assignment's, else the published ones. */
export function axisWeights(head: Pick<GameHead, 'assignment'> | undefined): Readonly<Record<Axis, number>> {
  return head?.assignment?.weights ?? AXIS_WEIGHTS;
}

/** Standard errors that the spread of an axis's marks must hold, else more futures are drawn: four points each. */
const CERTAIN = 20;

/** Smallest gap marks are spread over: 4 % of the reference weekly contribution for every week the axis lasts. */
export function smallestGapFen(scenario: Scenario, axis: Axis): number {
  const weekly = scenario.calibrated.figures['contributionFen'] ?? 4_000_000;
  return 0.04 * weekly * (axis === 'promotion' ? 1 : HORIZON_WEEKS + 1);
}

/** Exact expected values and marks searched in expectation: quick, replaced by `scoreWeek`. */
export function provisionalScore(game: Game, week: number, scenario: Scenario): WeekScore {
  const marks = marksOf(openScoring(game, week, scenario), false, axisWeights(game.head));
  return { ...marks, desk: deskFor(game, week, scenario) };
}

/**
 * The marks of week `week`. The same state and plan always get the same marks, whatever the luck was.
 *
 * @throws if the week has not been played
 */
export function scoreWeek(game: Game, week: number, scenario: Scenario): WeekScore {
  const marks = marksOf(openScoring(game, week, scenario), true, axisWeights(game.head));
  return { ...marks, desk: deskFor(game, week, scenario) };
}

/** Marks of the plan of `context`: final ones in drawn futures, else provisional ones in expected values. */
export function marksOf(
  context: ScoringContext,
  final: boolean,
  weights: Readonly<Record<Axis, number>> = AXIS_WEIGHTS,
): WeekScore {
  const axes = Object.fromEntries(AXES.map((axis) => [axis, axisScore(context, axis, final)])) as Record<
    Axis,
    AxisScore
  >;
  const scored = AXES.filter((axis) => axes[axis].score !== null);
  const weight = scored.reduce((sum, axis) => sum + weights[axis], 0);
  const overall =
    weight > 0 ? scored.reduce((sum, axis) => sum + weights[axis] * axes[axis].score!, 0) / weight : null;
  return { week: context.week, stage: final ? 'final' : 'provisional', ...axes, overall, desk: null };
}

/** One axis of `marksOf`. */
export function axisScore(context: ScoringContext, axis: Axis, final: boolean): AxisScore {
  if (!isOpen(context, axis)) return closedAxis(context);
  const plans = axisPlans(context, axis, final);
  const trial = (plan: FullPlan) => trialOf(context, axis, plan, plans.learner);
  const expected = {
    learner: expectedValue(context, plans.learner),
    naive: expectedValue(context, trial(plans.naive)),
    best: expectedValue(context, trial(plans.best)),
  };
  let planFen = expected.learner.totalFen;
  let baselineFen = expected.naive.totalFen;
  let bestFen = Math.max(expected.best.totalFen, planFen);
  let standardErrorFen = 0;
  if (final) {
    // differences on common futures, anchored at the learner's expected value
    const compare = (count: number) => {
      const mine = drawnValues(context, plans.learner, 0, count);
      const naive = difference(drawnValues(context, trial(plans.naive), 0, count), mine);
      const best = difference(drawnValues(context, trial(plans.best), 0, count), mine);
      const spread = Math.max(best.mean - naive.mean, smallestGapFen(context.scenario, axis));
      return { naive, best, certain: spread >= CERTAIN * best.standardError };
    };
    const { futures, closeFutures } = context.effort;
    const first = compare(futures[axis]);
    const { naive, best } = first.certain ? first : compare(Math.max(closeFutures, futures[axis]));
    baselineFen = planFen + naive.mean;
    bestFen = planFen + Math.max(0, best.mean);
    standardErrorFen = best.mean > 0 ? best.standardError : 0;
  }
  planFen = Math.round(planFen);
  baselineFen = Math.round(baselineFen);
  bestFen = Math.round(bestFen);
  const mark = markOf(planFen, bestFen, baselineFen, smallestGapFen(context.scenario, axis));
  const broken = breaksRules(context, axis, plans.learner);
  return {
    score: broken ? Math.min(VIOLATION_CAP, mark) : mark,
    baselineFen,
    planFen,
    bestFen,
    standardErrorFen: Math.round(standardErrorFen),
    bestPlan: changes(plans, axis),
    gaps: final ? decisionGaps(context, axis, plans) : [],
    guarded: plans.guarded,
    broken,
  };
}

/** An axis without an open lever: its value, and no mark. */
function closedAxis(context: ScoringContext): AxisScore {
  const planFen = Math.round(expectedValue(context, context.plan).totalFen);
  return {
    score: null,
    baselineFen: planFen,
    planFen,
    bestFen: planFen,
    standardErrorFen: 0,
    bestPlan: {},
    gaps: [],
    guarded: false,
    broken: false,
  };
}

/** The levers in which the best plan differs from the learner's. */
function changes(plans: AxisPlans, axis: Axis): Partial<FullPlan> {
  const same = (lever: keyof FullPlan) =>
    JSON.stringify(plans.best[lever]) === JSON.stringify(plans.learner[lever]);
  return Object.fromEntries(
    AXIS_LEVERS[axis].filter((lever) => !same(lever)).map((lever) => [lever, plans.best[lever]]),
  );
}

/** Single decisions of the best plan, each tried alone in the learner's: path and the changed plan. */
function singleChanges(plans: AxisPlans, axis: Axis): { path: string; plan: FullPlan }[] {
  const { learner, best } = plans;
  if (axis === 'pricing')
    return Object.keys(best.listPriceFen)
      .filter((id) => best.listPriceFen[id] !== learner.listPriceFen[id])
      .map((id) => ({
        path: `listPriceFen.${id}`,
        plan: { ...learner, listPriceFen: { ...learner.listPriceFen, [id]: best.listPriceFen[id]! } },
      }));
  if (axis === 'promotion') {
    const offers = Object.fromEntries(AXIS_LEVERS.promotion.map((lever) => [lever, best[lever]]));
    const same = AXIS_LEVERS.promotion.every(
      (lever) => JSON.stringify(best[lever]) === JSON.stringify(learner[lever]),
    );
    return same ? [] : [{ path: 'promotion', plan: { ...learner, ...offers } }];
  }
  const groups: Record<string, readonly (keyof FullPlan)[]> = {
    purchase: ['purchase'],
    serviceAgents: ['serviceAgents'],
    promiseDays: ['promiseDays'],
    deliveryShares: ['ownShare', 'thirdPartyShare', 'crowdsourcedShare', 'ownStaff'],
    returns: ['autoRefund', 'returnWindowDays', 'freightInsurance'],
    supply: ['supplierId', 'inspectionShare'],
    parcels: ['carrierId', 'packaging', 'batchingHours', 'serveRemoteZones'],
  };
  return Object.entries(groups).flatMap(([path, levers]) => {
    const part = Object.fromEntries(levers.map((lever) => [lever, best[lever]]));
    const differs = levers.some((lever) => JSON.stringify(best[lever]) !== JSON.stringify(learner[lever]));
    return differs ? [{ path, plan: { ...learner, ...part } }] : [];
  });
}

/** What each single decision of the best plan would have added, split by when; hidden below two standard errors. */
function decisionGaps(context: ScoringContext, axis: Axis, plans: AxisPlans): DecisionGap[] {
  const single = singleChanges(plans, axis);
  if (single.length === 0) return [];
  const { gapFutures } = context.effort;
  const mine = drawnValues(context, plans.learner, 0, gapFutures);
  const gaps = single.map(({ path, plan }) => {
    const values = drawnValues(context, trialOf(context, axis, plan, plans.learner), 0, gapFutures);
    const { mean, standardError } = difference(values, mine);
    const part = (pick: (value: Value) => number) =>
      Math.round(values.reduce((sum, value, i) => sum + pick(value) - pick(mine[i]!), 0) / gapFutures);
    return {
      path,
      gainFen: Math.round(mean),
      thisWeekFen: part((value) => value.thisWeekFen),
      laterWeeksFen: part((value) => value.laterWeeksFen),
      stocksFen: part((value) => value.stocksFen),
      standardErrorFen: Math.round(standardError),
    };
  });
  return gaps
    .filter(({ gainFen, standardErrorFen }) => gainFen > 2 * standardErrorFen)
    .sort((a, b) => b.gainFen - a.gainFen);
}
