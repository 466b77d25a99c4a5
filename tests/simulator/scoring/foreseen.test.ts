import { expect, test } from 'vitest';
import { makeWorkspace } from '../../../src/simulator/model/workspace.ts';
import { worldOf } from '../../../src/simulator/model/world.ts';
import { referencePlan } from '../../../src/simulator/plans.ts';
import { planValue } from '../../../src/simulator/scoring/value.ts';
import { playOne, scenario, sum, warmState } from '../support/shop.ts';

const surprise = scenario.calendar.find(({ announced, noticeWeeks }) => !announced && noticeWeeks === 0);
const known = scenario.calendar.find(({ announced, effects }) => announced && effects.length > 0);
const valueIn = (isoWeek: number, calendar = scenario.calendar) => {
  const trial = { ...scenario, calendar };
  const world = worldOf(trial);
  return planValue(
    world,
    makeWorkspace(world),
    warmState(),
    referencePlan(trial),
    isoWeek,
    scenario.calibrated.shadowPriceFen,
  );
};

test('EV11: an event that nobody could know of moves the week and no mark', () => {
  if (surprise === undefined || known === undefined) throw new Error('the calendar has both kinds');
  const without = scenario.calendar.filter((event) => event !== surprise);
  expect(valueIn(surprise.isoWeek)).toBe(valueIn(surprise.isoWeek, without));
  const visits = (isoWeek: number) => sum(playOne({ isoWeek }).work.dayVisits);
  expect(visits(surprise.isoWeek)).not.toBeCloseTo(visits(0), 0);
  expect(valueIn(known.isoWeek)).not.toBe(
    valueIn(
      known.isoWeek,
      scenario.calendar.filter((event) => event !== known),
    ),
  );
});
