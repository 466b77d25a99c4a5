import { describe, expect, test } from 'vitest';
import { withNaiveAxis } from '../../../src/simulator/plans.ts';
import {
  AXIS_LEVERS,
  axisPlans,
  trialOf,
  withAxis,
  withReferenceAxis,
} from '../../../src/simulator/scoring/axes.ts';
import { expectedValue } from '../../../src/simulator/scoring/context.ts';
import { axisScore } from '../../../src/simulator/scoring/score.ts';
import { AXES, type Axis, type FullPlan } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';
import { contextBefore, LIGHT, planOf, replanned } from './contexts.ts';

const context = contextBefore(4, 'carry-over', {}, LIGHT);
const levers = (axis: Axis) => AXIS_LEVERS[axis] as readonly (keyof FullPlan)[];

/** Every price times `factor`. */
const dearer = (plan: FullPlan, factor: number): Pick<FullPlan, 'listPriceFen'> => ({
  listPriceFen: Object.fromEntries(
    Object.entries(plan.listPriceFen).map(([id, fen]) => [id, Math.round((fen * factor) / 100) * 100]),
  ),
});

describe('axes', () => {
  test('Q31: the axes share no lever, and a trial changes those of its axis alone; new prices bring new orders', () => {
    const all = AXES.flatMap(levers);
    expect(new Set(all).size).toBe(all.length);
    for (const axis of AXES) {
      const { learner, naive, best } = axisPlans(context, axis, false);
      const others = Object.keys(learner).filter((lever) => !levers(axis).includes(lever as keyof FullPlan));
      for (const plan of [naive, best])
        for (const lever of others)
          expect(plan[lever as keyof FullPlan]).toEqual(learner[lever as keyof FullPlan]);
    }
    const dear = { ...context.plan, ...dearer(context.plan, 1.1) };
    const units = (plan: FullPlan) => Object.values(plan.purchase).reduce((sum, p) => sum + p.units, 0);
    expect(units(trialOf(context, 'pricing', dear, context.plan))).toBeLessThan(0.85 * units(context.plan));
    expect(trialOf(context, 'promotion', dear, context.plan)).toBe(dear);
    expect(withAxis(context.plan, 'pricing', dear).purchase).toBe(context.plan.purchase);
  });

  test('Q32: the best plan is worth no less than the learner’s, the naive, last week’s and the reference', () => {
    for (const axis of AXES) {
      const { learner, naive, best, evaluations } = axisPlans(context, axis, false);
      const worth = (plan: FullPlan) =>
        expectedValue(context, trialOf(context, axis, plan, learner)).totalFen;
      const rivals = [
        learner,
        naive,
        withAxis(learner, axis, context.settings),
        withReferenceAxis(context, learner, axis),
      ];
      for (const rival of rivals) expect(worth(best)).toBeGreaterThanOrEqual(worth(rival));
      expect(evaluations).toBeLessThanOrEqual(LIGHT.evaluations[axis]);
    }
  });

  // at 2.2 times the prices hardly anything is sold, so how it is delivered would hardly matter
  test('Q33: wrecking the other axes does not mute one: it is scored beside the reference decisions', () => {
    const wrecked = replanned(contextBefore(4, 'textbook', {}, LIGHT), {
      ...dearer(planOf(4), 2.2),
      ...poorFulfilment(),
    });
    const { guarded, learner } = axisPlans(wrecked, 'fulfilment', false);
    expect(guarded).toBe(true);
    expect(learner.listPriceFen).toEqual(scenario.reference.listPriceFen);
    expect(learner.serviceAgents).toBe(wrecked.plan.serviceAgents);
    const mark = axisScore(wrecked, 'fulfilment', false);
    expect(mark.guarded).toBe(true);
    const alone = axisScore(
      replanned(wrecked, { listPriceFen: planOf(4).listPriceFen }),
      'fulfilment',
      false,
    );
    expect(mark.score).toBeLessThan(30);
    expect(Math.abs((mark.score ?? 0) - (alone.score ?? 0))).toBeLessThan(10);
    // and an honest week is scored as it is
    for (const axis of AXES) expect(axisPlans(context, axis, false).guarded).toBe(false);
  });
});

function poorFulfilment(): Partial<FullPlan> {
  const naive = withNaiveAxis(scenario, planOf(4), 'fulfilment');
  return Object.fromEntries(levers('fulfilment').map((lever) => [lever, naive[lever]]));
}
