/** What the lessons on service say about labs, exercises and replays of the shop. */
import { describe, expect, test } from 'vitest';
import {
  bestOrder,
  orderBy,
  type TriageData,
  workThrough,
} from '../../src/components/lesson/exercises/triage.ts';
import { paretoSteps, paretoWeek, rowsFor } from '../../src/components/lesson/labs/pareto/pareto-lab.ts';
import { lucksOf } from '../../src/components/lesson/labs/price-lab.ts';
import { readQueue } from '../../src/components/lesson/labs/queue/queue-lab.ts';
import { readRefund } from '../../src/components/lesson/labs/refund/refund-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek, publicFacts } from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const facts = publicFacts(scenario);

function season(seed: string, weeks: number, first: WeekPlan = {}): WeekResult[] {
  let game = createGame({ scenario, seed });
  return Array.from({ length: weeks }, (_, n) => {
    const next = playWeek(game, n === 0 ? first : {}, scenario);
    game = next.game;
    return next.result;
  });
}
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('lesson 8.1', () => {
  const weeks = (plan: WeekPlan) => lucksOf('lesson-agents', 12).flatMap((luck) => season(luck, 1, plan));
  const profit = (all: readonly WeekResult[]) =>
    Math.round(mean(all.map((week) => week.profit.operatingProfitFen)) / 100);
  const in30 = (all: readonly WeekResult[]) =>
    Math.round(mean(all.map((week) => week.service.answeredIn30SecondsRate)) * 100);

  test('a third agent earns about ¥900 after her wage, a fourth loses a little, a fifth ¥759', () => {
    const [two, three, four, five] = [2, 3, 4, 5].map((serviceAgents) => weeks({ serviceAgents }));
    if (!two || !three || !four || !five) throw new Error('a team is missing');
    expect(mean(two.map((week) => week.service.chats))).toBeCloseTo(1686, -1);
    expect([in30(two), in30(three)]).toEqual([43, 68]);
    expect([profit(two), profit(three)]).toEqual([6678, 7571]);
    expect(profit(four)).toBeLessThan(profit(three));
    expect(profit(four) - profit(five)).toBe(759);
    expect(Math.round(mean(three.map((w) => w.orders)) - mean(two.map((w) => w.orders)))).toBe(17);
  });

  test('two agents and a bot in half of the chats answer as three without', () => {
    expect(in30(weeks({ botShare: 0.5 }))).toBe(68);
  });

  test('what the queue shows', () => {
    const share = (agents: number, chats: number) =>
      Math.round(readQueue(agents, chats, 150).answeredShare * 100);
    expect([share(2, 40), share(3, 40), share(4, 40), share(4, 80)]).toEqual([29, 77, 94, 42]);
    expect(readQueue(2, 40, 150).busyShare).toBeCloseTo(0.833, 3);
    const { handleMinutes, concurrency } = scenario.service;
    expect((handleMinutes * 60) / concurrency).toBe(150);
  });
});

describe('lesson 8.3', () => {
  const inbox = readLesson('en', '08-service/03-tickets-and-limits').data
    .exercises?.[0] as unknown as TriageData;
  const by = (rule: Parameters<typeof orderBy>[1]) => {
    const { kept, cost } = workThrough(inbox, orderBy(inbox, rule));
    return [kept, cost];
  };

  test('what each rule keeps, and what the best order keeps', () => {
    expect(by('arrival')).toEqual([2, 96]);
    expect(by('shortest')).toEqual([4, 44]);
    expect(by('priority')).toEqual([4, 16]);
    expect(by('due')).toEqual([2, 96]);
    const best = workThrough(inbox, bestOrder(inbox));
    expect([best.kept, best.cost]).toEqual([5, 4]);
  });

  test('high first misses the wrong size, shortest first the dispute, least time first begins in vain', () => {
    const missed = (rule: Parameters<typeof orderBy>[1]) =>
      workThrough(inbox, orderBy(inbox, rule))
        .runs.filter((run) => !run.isKept)
        .map((run) => run.ticket);
    expect(missed('priority')).toEqual([2, 0]);
    expect(missed('shortest')).toEqual([0, 1]);
    expect(workThrough(inbox, orderBy(inbox, 'due')).runs[1]).toMatchObject({ ticket: 0, isKept: false });
  });

  test('the fourth week overflows: 319 tickets, 73 left over, 150 outside, 155 late', () => {
    const week = season('lesson-pareto', 4).at(-1);
    expect(week?.service).toMatchObject({ tickets: 319, carriedTickets: 73, outsourcedTickets: 150 });
    expect(week?.profit.lines.outsourcedTickets).toBe(-150 * 900);
    expect(week?.profit.lines.serviceCompensation).toBe(-155 * 400);
    expect(week?.plan.serviceAgents).toBe(2);
  });
});

describe('lesson 8.4', () => {
  const weeks = (plan: WeekPlan) => lucksOf('lesson-returns', 6).flatMap((luck) => season(luck, 6, plan));
  const none = weeks({});
  const of = (all: readonly WeekResult[]) => ({
    orders: mean(all.map((week) => week.orders)),
    back: mean(all.map((week) => week.skus.reduce((sum, sku) => sum + sku.returnedUnits, 0))),
    profit: mean(all.map((week) => week.profit.operatingProfitFen)) / 100,
    refunds: mean(all.map((week) => -week.profit.lines.refunds)) / 100,
    freight: mean(all.map((week) => -week.profit.lines.returnFreight)) / 100,
    premium: mean(all.map((week) => -week.profit.lines.freightInsurance)) / 100,
    tickets: mean(all.map((week) => week.service.tickets)),
  });
  const base = of(none);

  test('freight insurance: 13 orders and 12 returns more, ¥437 less', () => {
    const one = of(weeks({ freightInsurance: true }));
    expect(Math.round(one.orders - base.orders)).toBe(13);
    expect(Math.round(one.back - base.back)).toBe(12);
    expect(Math.round(base.profit - one.profit)).toBe(437);
    expect(Math.round(one.premium)).toBe(896);
    expect(Math.round(base.freight - one.freight)).toBe(822);
    expect(Math.round(one.refunds - base.refunds)).toBe(1948);
  }, 30_000);

  test('15 days: 16 orders and 12 returns more, ¥153 less; refunds at once: 32 tickets and ¥335 less', () => {
    const longer = of(weeks({ returnWindowDays: 15 }));
    expect(Math.round(longer.orders - base.orders)).toBe(16);
    expect(Math.round(longer.back - base.back)).toBe(12);
    expect(Math.round(base.profit - longer.profit)).toBe(153);
    const quick = of(weeks({ autoRefund: true }));
    expect(Math.round(base.tickets - quick.tickets)).toBe(32);
    expect(Math.round(base.profit - quick.profit)).toBe(335);
    expect(scenario.returns.autoRefundSatisfaction).toBeGreaterThan(0);
  }, 30_000);

  test('the sums of the dress are those of the lab', () => {
    const setup = {
      name: '',
      paidFen: facts.skus.find(({ id }) => id === 'dress')?.usualPriceFen ?? 0,
      wearPerMillePerDay: facts.rules.wearPerMillePerDay,
      freightFen: facts.returnFreightFen,
    };
    const worn = { kind: 'used', days: 20, windowDays: 30, freightFen: 800, payoutFen: 0 } as const;
    expect(readRefund(setup, worn).inHandFen).toBe(19_810);
    expect(readRefund(setup, { ...worn, payoutFen: 640 }).inHandFen).toBe(20_450);
    const faulty = readRefund(setup, { ...worn, kind: 'faulty', days: 12, freightFen: 1200 });
    expect(faulty.inHandFen + faulty.shopFreightFen).toBe(24_100);
    expect(readRefund(setup, { ...worn, kind: 'tried', days: 7, windowDays: 7 }).verdict).toBe('lawful');
  });
});

describe('lessons 8.5 and 8.6', () => {
  const weeks = season('lesson-pareto', 4);
  const [first, , , fourth] = weeks;
  if (!first || !fourth) throw new Error('weeks are missing');
  const setup = paretoWeek(fourth, (id) => id);

  test('two causes make 66% of the tickets, three 88%, delivery 134', () => {
    const steps = paretoSteps(setup.rows.causes);
    expect(steps.map(({ value }) => value)).toEqual([134, 76, 70, 21, 18]);
    expect(steps.map(({ added }) => Math.round(added * 100))).toEqual([42, 66, 88, 94, 100]);
    expect(steps[0]?.name).toBe('logistics');
  });

  test('seven of ten products make 80% of what came back; joggers are second, then sixth', () => {
    const [pieces, money] = [paretoSteps(setup.rows.returned), paretoSteps(setup.rows.refunds)];
    expect([pieces.length, rowsFor(pieces, 0.8)]).toEqual([10, 7]);
    expect(Math.round((pieces[0]?.share ?? 0) * 100)).toBe(25);
    expect(pieces[0]?.name).toBe('dress');
    expect([
      pieces.findIndex(({ name }) => name === 'joggers'),
      money.findIndex(({ name }) => name === 'joggers'),
    ]).toEqual([1, 5]);
  });

  test('four weeks of goods sold and back', () => {
    const sums = (id: string) =>
      weeks.reduce(
        ([sold, back], week) => {
          const sku = week.skus.find(({ skuId }) => skuId === id);
          return [sold + (sku?.units ?? 0), back + (sku?.returnedUnits ?? 0)] as const;
        },
        [0, 0] as readonly [number, number],
      );
    expect([sums('dress'), sums('hoodie'), sums('shirt')]).toEqual([
      [625, 227],
      [775, 131],
      [348, 82],
    ]);
  });

  test('delivery tickets of weeks 1 and 4, and why they come', () => {
    expect([first.service.ticketsByCause.logistics, first.orders]).toEqual([77, 957]);
    expect([fourth.service.ticketsByCause.logistics, fourth.orders]).toEqual([134, 1014]);
    expect(Math.round(fourth.fulfilment.lateRate * 100)).toBe(39);
    expect(fourth.plan.promiseDays).toBe(3);
    expect(facts.packagingFenPerOrder).toBe(160);
  });

  test('the marks of weeks 1 and 4', () => {
    const marks = (week: WeekResult) =>
      [week.satisfaction.product, week.satisfaction.service, week.satisfaction.delivery].map(
        (mark) => Math.round(mark * 100) / 100,
      );
    expect([marks(first), marks(fourth)]).toEqual([
      [4.4, 3.94, 3.96],
      [4.4, 3.71, 3.82],
    ]);
    expect(first.satisfaction.index).toBeCloseTo(4.15, 2);
    expect(fourth.satisfaction.index).toBeCloseTo(4.05, 2);
  });

  test('a net promoter score of 250 answers swings by about ten points', () => {
    const [up, down, all] = [110 / 250, 60 / 250, 250];
    const variance = up + down - (up - down) ** 2;
    expect(100 * 1.96 * Math.sqrt(variance / all)).toBeCloseTo(10, 0);
  });
});
