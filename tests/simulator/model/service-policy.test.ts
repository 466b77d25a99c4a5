import { describe, expect, test } from 'vitest';
import { coverage } from '../../../src/simulator/model/service-policy.ts';
import { makeWorkspace, TOTAL } from '../../../src/simulator/model/workspace.ts';
import { type FullPlan, PROFIT_LINES, type ProfitLine } from '../../../src/simulator/vocabulary.ts';
import { cells, layout, plan, playOne, scenario, sum, warmState, world } from '../support/shop.ts';

const work = makeWorkspace(world);
const line = (name: ProfitLine) => (work.lines[PROFIT_LINES.indexOf(name)] ?? 0) + 0;
const week = (settings: Partial<FullPlan>, state = warmState()) => {
  const after = playOne({ work, state, plan: plan(settings) }).state;
  return {
    state: after,
    chats: work.totals[TOTAL.chats] ?? 0,
    answered: work.totals[TOTAL.answered60] ?? 0,
    orders: sum(work.dayOrders),
    tickets: work.totals[TOTAL.tickets] ?? 0,
    sla: work.totals[TOTAL.sla] ?? 0,
    service: after[layout.satisfaction + 1] ?? 0,
    returned: sum(work.skuReturned) / sum(work.skuUnits),
  };
};

describe('hours', () => {
  test('SV1: chats follow the traffic in the busiest hours, 1 at the reference', () => {
    expect(coverage(world, 14)).toBe(1);
    for (let hours = 8; hours < 24; hours++)
      expect(coverage(world, hours + 1)).toBeGreaterThan(coverage(world, hours));
    // longer hours bring more chats to the same people, shorter ones leave chats unanswered
    const usual = week({ serviceAgents: 2 });
    const long = week({ serviceAgents: 2, serviceHoursPerDay: 24 });
    expect(long.chats / usual.chats).toBeCloseTo(coverage(world, 24), 1);
    expect(long.answered).toBeLessThan(usual.answered);
    const short = week({ serviceAgents: 12, serviceHoursPerDay: 8 });
    expect(short.chats / usual.chats).toBeCloseTo(1, 1);
    expect(short.answered).toBeLessThanOrEqual(coverage(world, 8));
    // with people enough, longer hours sell more
    const many = { serviceAgents: 12 };
    expect(week({ ...many, serviceHoursPerDay: 20 }).orders).toBeGreaterThan(
      week({ ...many, serviceHoursPerDay: 12 }).orders,
    );
  });
});

test('SV2: a bot answers at once, convinces less and costs by the chat', () => {
  const thin = { serviceAgents: 1 };
  const alone = week(thin);
  const helped = week({ ...thin, botShare: 0.8 });
  expect(helped.answered).toBeGreaterThan(alone.answered);
  expect(helped.orders).toBeGreaterThan(alone.orders);
  expect(line('serviceTools')).toBeCloseTo(-(20_000 + 0.8 * 15 * helped.chats), 3);
  const staffed = { serviceAgents: 12 };
  expect(week({ ...staffed, botShare: 0.8 }).orders).toBeLessThan(week(staffed).orders);
  expect(week({ ...staffed, botShare: 0.8 }).service).toBeLessThan(week(staffed).service);
});

test('SV3: scripts build up from money and fade without it', () => {
  const after = week({ scriptsBudgetFen: 60_000 });
  expect(line('serviceTools')).toBe(-60_000);
  expect(after.state[layout.scripts]).toBeCloseTo(0.1, 12);
  expect(week({}, after.state).state[layout.scripts]).toBeCloseTo(0.09, 12);
  const state = warmState();
  state[layout.scripts] = 2;
  playOne({ work, state, plan: plan({ serviceAgents: 2 }) });
  expect(work.chatMinutesFactor).toBeCloseTo(1 - 0.12 * (1 - Math.exp(-2)), 12);
  const quick = work.totals[TOTAL.answered60] ?? 0;
  expect(quick).toBeGreaterThan(week({ serviceAgents: 2 }).answered);
});

test('SV4: paying more for late answers soothes, paying nothing brings them back', () => {
  const usual = week({});
  const generous = week({ compensationFen: 800 });
  const mean = week({ compensationFen: 0 });
  expect(generous.service - usual.service).toBeCloseTo(0.3 * 0.02, 3);
  expect(generous.tickets).toBeLessThan(usual.tickets);
  expect(mean.tickets).toBeGreaterThan(usual.tickets);
  expect(week({ serviceAgents: 1, compensationFen: 1000 }).sla).toBeLessThan(1);
  expect(line('serviceCompensation')).toBeLessThan(0);
});

test('SV5: training brings skill a tenth of the way a week, and skill saves minutes', () => {
  const after = week({ trainingBudgetFen: 150_000 });
  expect(line('training')).toBe(-150_000);
  expect(after.state[layout.skill]).toBeCloseTo(1 + 0.1 * 0.15 * (1 - Math.exp(-1)), 12);
  expect(week({}).state[layout.skill]).toBe(1);
  const state = warmState();
  state[layout.skill] = 1.1;
  const skilled = week({ serviceAgents: 2 }, state);
  expect(work.ticketMinutesFactor).toBeCloseTo(1 / 1.1, 12);
  expect(skilled.answered).toBeGreaterThan(week({ serviceAgents: 2 }).answered);
});

test('SV6: one-sided pay gets what it pays for and loses the rest', () => {
  const balanced = week({ serviceAgents: 2 });
  const speed = week({ serviceAgents: 2, incentive: 'speed' });
  expect(speed.answered).toBeGreaterThan(balanced.answered);
  expect(work.damageRate / scenario.fulfilment.damageRate).toBeCloseTo(1.2, 12);
  const sales = week({ serviceAgents: 6, incentive: 'sales' });
  const plain = week({ serviceAgents: 6 });
  expect(sales.orders).toBeGreaterThan(plain.orders);
  expect(sales.returned).toBeGreaterThan(plain.returned);
  expect(sales.service).toBeLessThan(plain.service);
});

test('SV7: the default desk is the reference one', () => {
  week({});
  expect([work.chatMinutesFactor, work.ticketMinutesFactor, work.packingFactor]).toEqual([1, 1, 1]);
  expect(line('serviceTools')).toBe(0);
  expect(line('training')).toBe(0);
  expect(cells(warmState(), layout.skill, 1)).toEqual([1]);
});
