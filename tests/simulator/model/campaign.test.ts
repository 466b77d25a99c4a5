import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paced } from '../../../src/simulator/model/campaign.ts';
import { TOTAL } from '../../../src/simulator/model/workspace.ts';
import { buildWorld } from '../../../src/simulator/model/world.ts';
import { PROFIT_LINES } from '../../../src/simulator/vocabulary.ts';
import { layout, plan, playOne, scenario, sum, warmState, world } from '../support/shop.ts';

const { liveDayPacing, nextDayPacing, otherDayPacing } = scenario.channels.kol;
const line = (lines: Float64Array, name: (typeof PROFIT_LINES)[number]) => lines[PROFIT_LINES.indexOf(name)];

// half kept for the show: 1 + 3·.5 = 2.5 on its day, 1.4 the day after, .62 on the others
test('LP1: a creators’ budget is spread over the days as 1 + (pacing − 1) × concentration, seven in all', () => {
  expect(
    [paced(4, 0.5), paced(1.8, 0.5), paced(0.24, 0.5)].map((day) => Math.round(day * 1e9) / 1e9),
  ).toEqual([2.5, 1.4, 0.62]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const days =
        paced(liveDayPacing, share) + paced(nextDayPacing, share) + 5 * paced(otherDayPacing, share);
      expect(days).toBeCloseTo(7, 9);
    }),
  );
  expect(paced(4, 0)).toBe(1);
});

test('LP2: kept for the show alone, the budget is spread as live rooms do, and returns are as usual', () => {
  expect([paced(4, 1), paced(1.8, 1), paced(0.24, 1)]).toEqual([4, 1.8, 0.24]);
});

test('LP3: spread evenly, creators bring other visits on other days and fewer goods come back', () => {
  const show = playOne({});
  const even = playOne({ plan: plan({ liveConcentration: 0 }) });
  // Friday is the day of the show
  expect(even.work.dayVisits[4]!).toBeLessThan(show.work.dayVisits[4]!);
  expect(even.work.dayVisits[1]!).toBeGreaterThan(show.work.dayVisits[1]!);
  expect(even.work.channelVisits[4]).not.toBeCloseTo(show.work.channelVisits[4]!, 0);
  const calm = buildWorld({ ...scenario, liveSelling: { returnLift: 0 } }, scenario.calibrated);
  const same = playOne({ world: calm, plan: plan({ liveConcentration: 0 }) });
  const due = (state: Float64Array) =>
    sum(state.subarray(layout.returnUnits, layout.returnUnits + world.skuCount * 3));
  const share = even.work.channelOrders[4]! / sum(even.work.channelOrders);
  expect(due(even.state)).toBeLessThan(due(same.state));
  // at most .3 of the creators' share of the orders
  expect(due(even.state) / due(same.state)).toBeGreaterThan(1 - 0.3 * share - 1e-9);
});

test('WU1: half of a warmed-up audience is left after a week, and none after the campaign', () => {
  const after = (audience: number, isoWeek: number, warmUpBudgetFen = 0) => {
    const state = warmState();
    state[layout.audience] = audience;
    return playOne({ state, isoWeek, plan: plan({ warmUpBudgetFen }) }).state[layout.audience];
  };
  expect(after(400_000, 44)).toBe(200_000);
  expect(after(400_000, 44, 300_000)).toBe(500_000);
  expect(after(400_000, 46)).toBe(0);
  expect(after(400_000, 46, 100_000)).toBe(100_000);
});

// Hill of exponent 1 at its half: .25 × ½
test('WU2: in the week of a campaign it brings up to 25 % more new direct visits, in others none', () => {
  const lift = (audience: number, isoWeek: number) => {
    const state = warmState();
    state[layout.audience] = audience;
    const direct = (from: Float64Array) => playOne({ state: from, isoWeek }).work.channelVisits[0]!;
    const season = world.market[isoWeek]!.season * 7;
    return (direct(state) - direct(warmState())) / (world.newDirectVisitsPerDay * season);
  };
  expect(lift(300_000, 46)).toBeCloseTo(0.125, 2);
  expect(lift(1e12, 46)).toBeCloseTo(0.25, 2);
  for (const isoWeek of [0, 40, 45].filter((week) => week > 0)) expect(lift(300_000, isoWeek)).toBe(0);
  // a campaign that nobody was told of converts nothing
  const hidden = {
    ...scenario,
    calendar: scenario.calendar.map((event) => ({ ...event, announced: false })),
  };
  expect(buildWorld(hidden, scenario.calibrated).market.some(({ campaign }) => campaign)).toBe(false);
});

test('WU3: its budget is a cost of the week it is spent in; without one nothing changes', () => {
  const spent = playOne({ plan: plan({ warmUpBudgetFen: 250_000 }), isoWeek: 45 });
  const none = playOne({ isoWeek: 45 });
  expect(line(spent.work.lines, 'warmUp')).toBe(-250_000);
  expect(line(none.work.lines, 'warmUp')).toBe(-0);
  expect(spent.work.totals[TOTAL.netSales]).toBe(none.work.totals[TOTAL.netSales]);
});
