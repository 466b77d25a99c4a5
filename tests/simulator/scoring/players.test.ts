/** The planner as yardstick, and policies that try to win without running the shop well. */
import { describe, expect, test, vi } from 'vitest';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { withNaiveAxis } from '../../../src/simulator/plans.ts';
import { ADVERSARY_IDS, adversaries } from '../../../src/simulator/players/adversaries.ts';
import { plannedWeek } from '../../../src/simulator/players/planner.ts';
import { players } from '../../../src/simulator/players/players.ts';
import { contextOf, difference, drawnValues, expectedValue } from '../../../src/simulator/scoring/context.ts';
import { marksOf } from '../../../src/simulator/scoring/score.ts';
import { AXES, type FullPlan } from '../../../src/simulator/vocabulary.ts';
import { deepFreeze } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { gameBefore, planOf, shopBefore } from './contexts.ts';

// marks search hundreds of plans: seconds, and on a busy machine many
vi.setConfig({ testTimeout: 120_000 });

const CELLS = [
  [1, 'textbook'],
  [8, 'carry-over'],
  [12, 'textbook'],
] as const;

/** The planner's week in a shop that somebody else has run so far, and the naive plan beside it. */
const cells = CELLS.map(([week, player]) => {
  const shop = shopBefore(week, player, 'adversaries');
  const quiet = { ...shop.settings, coupon: null, threshold: null, gift: null, flash: null };
  const context = contextOf(shop, plannedWeek(shop, quiet));
  const worth = (plan: FullPlan) => expectedValue(context, plan).totalFen;
  const naive = AXES.reduce((plan, axis) => withNaiveAxis(scenario, plan, axis), context.plan);
  return { week, player, context, worth, spreadFen: worth(context.plan) - worth(naive) };
});

describe('the planner', () => {
  test('I10: its plans are best responses on each axis, worth more than the textbook’s in the same shop', () => {
    for (const { week, player, context, worth } of cells) {
      const marks = marksOf(context, false);
      for (const axis of AXES) expect(marks[axis].score, `${axis}, week ${week}`).toBeGreaterThan(99);
      expect(worth(context.plan)).toBeGreaterThan(worth(planOf(week, player, 'adversaries')));
    }
  });

  test('I11: it knows the true parameters and no luck to come, leaves the game alone and repeats itself', () => {
    const game = deepFreeze(gameBefore(2, 'textbook', 'adversaries'));
    const plan = players.planner.decide(game, scenario);
    expect(checkPlan(game, plan)).toEqual([]);
    // its plan follows from the state on Monday: a game of the same past says the same
    expect(players.planner.decide({ ...game, entries: [...game.entries] }, scenario)).toEqual(plan);
  });
});

describe('adversaries', () => {
  test.each(ADVERSARY_IDS)('I12: %s gains no more than 1 % on the planner, expected or drawn', (id) => {
    for (const { context, worth, spreadFen, week } of cells) {
      const plan = adversaries[id].plan(context);
      expect(adversaries[id].plan(context), `week ${week}`).toEqual(plan);
      const planned = worth(context.plan);
      expect(worth(plan) - planned).toBeLessThan(0.01 * planned);
      // moving prices and stock together can find a little of what answering axis by axis leaves
      expect(worth(plan) - planned).toBeLessThan(0.05 * spreadFen);
      const gain = difference(drawnValues(context, plan, 0, 24), drawnValues(context, context.plan, 0, 24));
      expect(gain.mean - 2 * gain.standardError).toBeLessThan(0.01 * planned);
    }
  });

  test('I12: from a plan that somebody else made, a search gains, and climbing on the week alone loses value', () => {
    const shop = shopBefore(8, 'carry-over', 'adversaries');
    const context = contextOf(shop, planOf(8, 'carry-over', 'adversaries'));
    const worth = (plan: FullPlan) => expectedValue(context, plan).totalFen;
    expect(worth(adversaries['random-search'].plan(context))).toBeGreaterThan(worth(context.plan));
    const planner = cells[1];
    if (planner === undefined) throw new Error('the cell is missing');
    const climbed = adversaries['week-climber'].plan(planner.context);
    const week = (plan: FullPlan) => expectedValue(planner.context, plan).thisWeekFen;
    expect(week(climbed)).toBeGreaterThan(week(planner.context.plan));
    expect(planner.worth(climbed)).toBeLessThan(planner.worth(planner.context.plan));
    expect(worth(adversaries['random-search'].plan(context))).toBeLessThan(
      planner.worth(planner.context.plan),
    );
  });
});
