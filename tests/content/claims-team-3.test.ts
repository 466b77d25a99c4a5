/** What the lesson on performance and incentives says about its lab. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  gainFen,
  type IncentiveSetup,
  PAYS,
  playPays,
  readPay,
  TEAMS,
} from '../../src/components/lesson/labs/incentive/incentive-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekPlan } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

function play(seed: string, plans: readonly WeekPlan[]) {
  let game = createGame({ scenario, seed });
  let last: ReturnType<typeof playWeek> | undefined;
  for (const plan of plans) {
    last = playWeek(game, plan, scenario);
    game = last.game;
  }
  if (!last) throw new Error('no week was played');
  return last.result;
}

describe('lesson 14.3', () => {
  let setup: IncentiveSetup;
  beforeAll(async () => {
    setup = await playPays('lesson-pay', play);
  }, 60_000);
  const [speed, sales] = [PAYS.indexOf('speed'), PAYS.indexOf('sales')];
  const [two, four] = [TEAMS.indexOf(2), TEAMS.indexOf(4)];

  test('pay for sales with two agents: one or two orders more, ¥926 less', () => {
    const [whole, paid] = [readPay(setup, two, 0), readPay(setup, two, sales)];
    expect(Math.round(gainFen(setup, two, sales) / 100)).toBe(-926);
    expect(paid.orders - whole.orders).toBeGreaterThan(1);
    expect(paid.orders - whole.orders).toBeLessThan(2);
    expect(Math.round(paid.returned - whole.returned)).toBe(9);
    expect(Math.round((paid.refundsFen - whole.refundsFen) / 100)).toBe(1413);
    expect(paid.answered).toBeLessThan(whole.answered);
    for (const [measure, value] of Object.entries(paid))
      expect(value, measure).not.toBe(whole[measure as keyof typeof whole]);
  });

  test('pay for speed is worth something only while people are short', () => {
    expect(Math.round(gainFen(setup, two, speed) / 100)).toBe(185);
    expect(Math.round(gainFen(setup, four, speed) / 100)).toBe(-11);
    expect(readPay(setup, four, 0).serviceMark).toBeCloseTo(4.38, 2);
    expect(readPay(setup, four, speed).serviceMark).toBeCloseTo(4.35, 2);
    expect(readPay(setup, two, 0).answered).toBeCloseTo(0.5, 2);
  });

  test('each pay raises what it is named after, and people raise the mark most', () => {
    for (const team of [two, four]) {
      expect(readPay(setup, team, sales).orders).toBeGreaterThan(readPay(setup, team, 0).orders);
      expect(readPay(setup, team, speed).answered).toBeGreaterThan(readPay(setup, team, 0).answered);
    }
    expect(readPay(setup, two, 0).serviceMark).toBeCloseTo(3.5, 2);
    expect(scenario.service.agentHoursPerWeek * 2).toBe(80);
  });
});
