/** What the lessons on orders say about their labs, their exercises and the shop's own rules. */
import { describe, expect, test } from 'vitest';
import { workOut } from '../../src/components/lesson/arithmetic.ts';
import { heldByRule, readScreening } from '../../src/components/lesson/exercises/screening.ts';
import {
  bestChecks,
  bestStrictness,
  fraudSetup,
  PROOF_FROM,
  readFraud,
} from '../../src/components/lesson/labs/fraud/fraud-lab.ts';
import { funnelSetup, pointGain, stepRates } from '../../src/components/lesson/labs/funnel/funnel-lab.ts';
import { type ExerciseOf, exercise } from '../../src/components/lesson/schema/exercises.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import {
  createGame,
  detectionRate,
  falseAlarmRate,
  parseScenario,
  playWeek,
  refusedAfterReview,
  WIN_CHANCE,
} from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const play = (seed: string, plans: readonly WeekPlan[]): WeekResult => {
  let game: Game = createGame({ scenario, seed });
  let last: WeekResult | undefined;
  for (const plan of plans) {
    const { game: next, result } = playWeek(game, plan, scenario);
    [game, last] = [next, result];
  }
  if (!last) throw new Error('no week was played');
  return last;
};
const { shop } = createGame({ scenario, seed: 'lesson' });
if (!shop) throw new Error('the game came without its shop');
const { facts } = shop;
const { rules } = facts;
const setup = fraudSetup(rules, 'lesson-fraud', play);
const yuan = (fen: number) => Math.round(fen / 100);
const round = (value: number, digits: number) => Number(value.toFixed(digits));

describe('lesson 6.1', () => {
  const week = funnelSetup(play('lesson-funnel', [{}]));
  const rates = stepRates(week);

  test('its funnel is that of the lab', () => {
    expect(week).toEqual({ visits: 47_793, carts: 3987, checkouts: 1757, orders: 1070 });
    expect(week.checkouts - week.orders).toBe(687);
    expect(round(1 - rates.orders, 1)).toBe(0.4);
  });

  test('a point is worth 128 orders at the cart, 18 at paying, and a tenth 107 anywhere', () => {
    expect(Math.round(pointGain(week.visits, rates, 'carts'))).toBe(128);
    expect(Math.round(pointGain(week.visits, rates, 'orders'))).toBe(18);
    expect(week.orders * 0.1).toBeCloseTo(107, 8);
    expect(round(0.01 / rates.carts, 2)).toBe(0.12);
    expect(Math.round(rates.orders / 0.01)).toBe(61);
    expect(round(week.checkouts / week.orders - 1, 2)).toBe(0.64);
  });

  test('the fourth way to pay keeps 1 % more for 0.3 % of net sales', () => {
    expect(rules.payment.methodFactors).toEqual([0.9, 0.97, 1, 1.01]);
    expect(facts.policyCosts.fourthMethodRate).toBe(0.003);
  });
});

test('lessons 6.1, 6.3 and 6.4 speak of the same order: ¥179.90, of which ¥60.90 is left', () => {
  expect([setup.averageFen, setup.leftFen, setup.orders]).toEqual([17_990, 6090, 1074]);
});

describe('lesson 6.3', () => {
  const weeks = [1, 2].map((count) =>
    play(
      'lesson-orders',
      Array.from({ length: count }, () => ({})),
    ),
  );
  const [before, now] = weeks;
  if (!before || !now) throw new Error('two weeks are missing');

  test('its two weeks were played', () => {
    const counts = (one: WeekResult) => [one.visits, one.carts, one.checkouts, one.orders];
    expect(counts(before)).toEqual([45_496, 3894, 1734, 1065]);
    expect(counts(now)).toEqual([42_261, 3413, 1565, 966]);
    expect(now.uniqueVisitors).toBe(38_851);
    expect([before.paymentOutageDay, now.paymentOutageDay]).toEqual([null, null]);
  });

  test('the step to payment held, so it was not payment', () => {
    expect(round(before.orders / before.checkouts, 3)).toBe(0.614);
    expect(round(now.orders / now.checkouts, 3)).toBe(0.617);
    expect([before.checkouts - before.orders, now.checkouts - now.orders]).toEqual([669, 599]);
  });

  test('an ordinary Wednesday has by noon what the case says', () => {
    const half = (count: number) => count / 14;
    expect(half(now.visits)).toBeGreaterThan(2950);
    expect(half(now.visits)).toBeLessThan(3100);
    expect(246 / 3040).toBeCloseTo(now.carts / now.visits, 2);
    expect(113 / 246).toBeCloseTo(now.checkouts / now.carts, 2);
    expect(70 / 113).toBeCloseTo(now.orders / now.checkouts, 2);
  });

  test('the outage is the engine’s', () => {
    expect([rules.payment.outageChancePerWeek, rules.payment.outageLossShare]).toEqual([0.03, 0.4]);
    expect(facts.policyCosts.backupGatewayFen).toBe(40_000);
  });
});

describe('lesson 6.4', () => {
  const from = (amount: number) => PROOF_FROM.indexOf(amount) + 1;
  const at = (strict: number, proof: number, discount = 0) => readFraud(setup, strict, proof, discount);

  test('no check loses ¥1,546 to 8.6 frauds; the strictest refuses 43 good orders worth ¥2,616', () => {
    expect(yuan(at(0, 0).totalFen)).toBe(1546);
    expect(round(at(0, 0).passed, 1)).toBe(8.6);
    expect([Math.round(at(1, 0).refused), yuan(at(1, 0).lostFen), yuan(at(1, 0).totalFen)]).toEqual([
      43, 2616, 2677,
    ]);
    expect(round(at(1, 0).passed, 2)).toBe(0.34);
    expect(round(detectionRate(rules, 1), 2)).toBe(0.96);
  });

  test('35 % costs least in a usual week, 45 % in a big promotion', () => {
    expect(bestChecks(setup, 0)).toEqual({ strict: 35, proof: 0 });
    expect(yuan(at(0.35, 0).totalFen)).toBe(822);
    expect(bestStrictness(setup, 0, 0.3)).toBe(45);
    expect(Math.round(at(0, 0, 0.3).attempts)).toBe(15);
  });

  test('a second proof from ¥200 on top stops one fraud more and loses ten buyers', () => {
    const [alone, both] = [at(0.35, 0), at(0.35, from(200))];
    expect([round(alone.passed, 2), round(both.passed, 2)]).toEqual([2.79, 1.8]);
    expect([round(both.abandoned, 2), round(both.verified, 3)]).toEqual([10.02, 0.311]);
    expect(yuan(both.totalFen)).toBe(1252);
  });

  test('asked of everyone it still lets 2.5 of 8.3 through and loses 32 buyers', () => {
    const everyone = at(0, PROOF_FROM.length + 1);
    expect([round(everyone.passed, 1), round(everyone.attempts, 1)]).toEqual([2.5, 8.3]);
    expect(Math.round(everyone.abandoned)).toBe(32);
  });

  test('in a promotion without a check it pays', () => {
    const [none, proof] = [at(0, 0, 0.3), at(0, from(200), 0.3)];
    expect([round(none.passed, 2), round(proof.passed, 2)]).toEqual([15.04, 9.71]);
    expect(yuan(none.totalFen - proof.totalFen)).toBe(348);
  });

  test('played weeks come out as the lab expects', () => {
    const weeks = Array.from({ length: 40 }, (__, n) =>
      play(`fraud-${n}`, [{ riskStrictness: 0.35, verificationThresholdFen: 20_000 }]),
    );
    const mean = (pick: (week: WeekResult) => number) =>
      weeks.reduce((sum, week) => sum + pick(week), 0) / weeks.length;
    const read = at(0.35, from(200));
    expect(Math.abs(mean((week) => week.fraudAttempts) - read.attempts)).toBeLessThan(1.4);
    expect(Math.abs(mean((week) => week.refusedOrders) - read.refused)).toBeLessThan(1.2);
    const lossFen = mean((week) => -week.profit.lines.fraudLosses);
    expect(Math.abs(lossFen - read.fraudFen)).toBeLessThan(12_000);
  }, 60_000);
});

describe('lesson 6.5', () => {
  const { data } = readLesson('en', '06-orders/05-fake-orders');
  const queue = exercise.parse(data.exercises?.[0]) as ExerciseOf<'screening'>;
  const byRule = (name: string) => {
    const rule = queue.rules.find((one) => one.name === name);
    if (!rule) throw new Error(name);
    return readScreening(queue, heldByRule(queue, rule));
  };

  test('its check is the engine’s at a strictness of one half', () => {
    expect(round(detectionRate(rules, 0.5), 2)).toBe(0.8);
    expect(falseAlarmRate(rules, 0.5)).toBeCloseTo(0.01, 10);
    expect(rules.risk.attemptRate).toBe(0.008);
    expect(round(rules.risk.attemptRate * (1 + rules.risk.discountEffect * 0.3), 3)).toBe(0.014);
    expect(Math.round(0.39 / 0.008)).toBe(49);
  });

  test('“any sign” holds seven good buyers and costs least of the rules', () => {
    const any = byRule('Any sign');
    expect([any.alarms, any.misses, round(any.cost, 2)]).toEqual([7, 0, 106.4]);
    for (const { name } of queue.rules.slice(1)) expect(byRule(name).cost).toBeGreaterThan(any.cost);
    expect(any.precision).toBeLessThan(0.4);
  });

  test('the rule that is never wrong misses the stolen account', () => {
    const three = byRule('Three signs or more');
    expect([three.precision, three.misses, three.cost]).toEqual([1, 1, 179.9]);
  });

  test('no sign tells good from bad', () => {
    const withSign = (sign: string, bad: boolean) =>
      queue.cases.filter((one) => one.bad === bad && one.signs.includes(sign)).length;
    expect([withSign('address', false), withSign('address', true)]).toEqual([2, 2]);
    expect([withSign('new', false), withSign('new', true)]).toEqual([3, 3]);
  });

  test('a reviewer rescues 50.3 % of 5.26 refused orders and would pay from eight times as many', () => {
    expect(round(1 - refusedAfterReview(rules, 1), 3)).toBe(0.503);
    expect(round(readFraud(setup, 0.35, 0, 0).refused, 2)).toBe(5.26);
    expect(Math.round(facts.policyCosts.reviewerWageFen / 16_113)).toBe(8);
  });
});

describe('lesson 6.6', () => {
  test('its chances are those of the desk', () => expect(WIN_CHANCE).toEqual([10, 30, 55, 75, 90]));

  test('the vests are 5 % below the usual cost', () => {
    expect(workOut('132 × 0.95')).toBeCloseTo(125.4, 8);
    expect(workOut('500 × 125.4')).toBeCloseTo(62_700, 6);
    expect(workOut('62700 × 30%')).toBeCloseTo(18_810, 6);
    expect(Math.round(workOut('30 × 125.4 × 30%'))).toBe(1129);
  });
});

test('lesson 6.7: the chance and the fine are the shop’s', () => {
  const rule = rules.compliance.rules['absolute-claims'];
  expect([rule.hazard, rule.penaltyFen]).toEqual([0.08, 500_000]);
});
