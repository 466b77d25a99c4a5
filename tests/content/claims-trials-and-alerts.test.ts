/** What the lessons on A/B testing, alerts and audits say about their labs and figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditOrder } from '../../src/components/lesson/exercises/audit-set.ts';
import { abTrials, TRIALS, visitsNeeded } from '../../src/components/lesson/labs/ab/ab-lab.ts';
import { type AlertSetup, playAlerts, readAlert } from '../../src/components/lesson/labs/alert/alert-lab.ts';
import { type AuditCase, auditCase } from '../../src/components/lesson/schema/audit.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

describe('lesson 13.4', () => {
  const setup = { baseRate: 0.03, startLift: 0, seed: 'lesson-ab' };
  const at = (lift: number, days: number) => abTrials(setup, { lift, visitsPerDay: 600, days });
  const last = (list: readonly number[]) => list.at(-1) ?? Number.NaN;
  const z = (visits: number, control: number, variant: number) => {
    const pooled = (control + variant) / (2 * visits);
    return (variant - control) / visits / Math.sqrt((pooled * (1 - pooled) * 2) / visits);
  };

  test('looking daily, one useless page in five wins', () => {
    expect(last(at(0, 14).byDay)).toBeGreaterThan(0.2);
    expect(last(at(0, 14).byDay)).toBeLessThan(0.25);
  });

  test('one look calls about one in 20, and more daily looks are worse', () => {
    const spread = 2 * Math.sqrt((0.05 * 0.95) / TRIALS);
    expect(Math.abs(last(at(0, 14).onDay) - 0.05)).toBeLessThan(spread);
    expect(Math.abs(last(at(0, 28).onDay) - 0.05)).toBeLessThan(spread);
    expect(last(at(0, 28).byDay)).toBeGreaterThan(last(at(0, 14).byDay));
  });

  test('stopped at the first success, a fifth looks more than twice as large', () =>
    expect(at(0.2, 14).shownLift).toBeGreaterThan(0.4));

  test('at a tenth and two weeks about four trials in five find nothing', () =>
    expect(1 - last(at(0.1, 14).onDay)).toBeCloseTo(0.8, 1));

  test('visits needed, and z of both questions', () => {
    expect(Math.abs(visitsNeeded(0.03, 0.2) - 13_895)).toBeLessThan(50);
    expect(Math.abs(visitsNeeded(0.03, 0.1) - 53_147)).toBeLessThan(100);
    expect(z(9000, 270, 333)).toBeCloseTo(2.61, 2);
    expect(z(2000, 60, 74)).toBeCloseTo(1.23, 2);
    expect((2.61 * 2000) / 9000).toBeCloseTo(0.58, 2);
    expect(2.61 * Math.sqrt(4.5)).toBeCloseTo(5.54, 2);
  });
});

describe('lesson 13.5', () => {
  let setup: AlertSetup;
  beforeAll(async () => {
    const kept = new Map<string, { game: Game; result?: WeekResult }>();
    const play = (luck: string, plans: readonly WeekPlan[]): WeekResult => {
      let key = luck;
      let now = kept.get(key) ?? { game: createGame({ scenario, seed: luck }) };
      for (const plan of plans) {
        key += JSON.stringify(plan);
        now = kept.get(key) ?? playWeek(now.game, plan, scenario);
        kept.set(key, now);
      }
      if (!now.result) throw new Error('no week was played');
      return now.result;
    };
    setup = await playAlerts('tee', 'lesson-alert', play);
  }, 120_000);
  const best = (missCost: number) => {
    const costs = Array.from({ length: 40 }, (_, n) => readAlert(setup, 'ads', (n + 1) / 100, missCost).cost);
    return costs.indexOf(Math.min(...costs)) + 1;
  };

  test('there are 48 weeks of either kind', () =>
    expect([setup.quiet.length, setup.faulty.ads.length]).toEqual([48, 48]));

  test('from 20% nothing rings in vain, and most faults of every kind are missed', () => {
    for (const fault of ['shelf', 'ads', 'promise'] as const) {
      const { falseAlarmRate, missRate } = readAlert(setup, fault, 0.2, 5);
      expect(falseAlarmRate).toBe(0);
      expect(missRate).toBeGreaterThan(0.85);
    }
    expect(readAlert(setup, 'ads', 0.2, 5).missRate).toBeCloseTo(0.9, 1);
  });

  test('no line is free of both mistakes', () => {
    for (let line = 1; line <= 40; line += 1) {
      const { falseAlarmRate, missRate } = readAlert(setup, 'ads', line / 100, 5);
      expect(falseAlarmRate + missRate).toBeGreaterThan(0);
    }
  });

  test('the dearer a miss, the lower the best line', () =>
    expect([best(1), best(5), best(20)]).toEqual([12, 7, 4]));

  test('the rates that are calculated with are those of the lab', () => {
    const percent = (line: number) => {
      const { falseAlarmRate, missRate } = readAlert(setup, 'ads', line, 5);
      return [Math.round(falseAlarmRate * 100), Math.round(missRate * 100)];
    };
    expect(percent(0.1)).toEqual([6, 40]);
    expect(percent(0.04)).toEqual([31, 6]);
    expect(percent(0.02)[0]).toBe(42);
    expect((10 * 0.94) / (10 * 0.94 + 90 * 0.31)).toBeCloseTo(0.25, 2);
  });
});

describe('lesson 13.6', () => {
  const cases: AuditCase[] = readdirSync('src/content/audit').map((file) =>
    auditCase.parse(JSON.parse(readFileSync(`src/content/audit/${file}`, 'utf8'))),
  );

  test('has more than sixty claims', () => expect(cases.length).toBeGreaterThan(60));

  test.each(['A', 'B', 'C', 'D', 'E'] as const)('set %s is mixed, each case once', (set) => {
    const own = cases.filter((one) => one.set === set);
    const order = auditOrder(own);
    expect(new Set(order)).toEqual(new Set(own));
    expect(order.map(({ id }) => id)).not.toEqual(own.map(({ id }) => id));
    const tables = order.map(({ id, table }) => table?.caption.en ?? id);
    const starts = tables.filter((one, at) => one !== tables[at - 1]);
    expect(starts.length).toBe(new Set(tables).size);
  });
});
