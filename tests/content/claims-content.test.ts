/** What the lessons on content and live selling say about their widgets and figures. */
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/components/lesson/exercises/spot.ts';
import {
  type LiveSetup,
  liveAt,
  playLive,
  readLive,
} from '../../src/components/lesson/labs/live/live-lab.ts';
import { type ExerciseOf, exercise } from '../../src/components/lesson/schema/exercises.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, creatorPacing, parseScenario, playWeek } from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;
const kept = new Map<string, { game: Game; result?: WeekResult }>();
const play = (seed: string, plans: readonly WeekPlan[]): WeekResult => {
  let key = seed;
  let now: { game: Game; result?: WeekResult } = kept.get(key) ?? { game: createGame({ scenario, seed }) };
  kept.set(key, now);
  for (const plan of plans) {
    key += JSON.stringify(plan);
    now = kept.get(key) ?? playWeek(now.game, plan, scenario);
    kept.set(key, now);
  }
  if (!now.result) throw new Error('no week was played');
  return now.result;
};
const { shop } = createGame({ scenario, seed: 'lesson' });
if (!shop) throw new Error('the game came without its shop');
const { facts, settings } = shop;

const exerciseOf = (path: string, id: string) =>
  exercise.parse(readLesson('en', path).data.exercises?.find((one) => one.id === id));

test('lesson 10.1: the brief has nine lines, five of them unclear', () => {
  const data = exerciseOf('10-content/01-planning-and-making', 'brief') as ExerciseOf<'spot'>;
  expect([data.blocks.length, faultsOf(data).length]).toEqual([9, 5]);
});

test('lesson 10.1: the shop spends ¥2,500 a week on content', () =>
  expect(settings.contentBudgetFen).toBe(250_000));

describe('lesson 10.3', () => {
  let setup: LiveSetup;
  beforeAll(async () => {
    const show = { skuId: 'hoodie', name: 'hoodie', liveDay: 4, purchase: settings.purchase };
    setup = await playLive(show, 'lesson-live', play);
  }, 120_000);
  const paces = [0, 1, 2];
  const depths = [0, 1, 2, 3];
  const gain = (pace: number, depth: number) => readLive(setup, pace, depth).gainFen;

  test('the show asked about: a record Friday, more orders, and less money', () => {
    const [show, quiet] = [liveAt(setup, 2, 2), liveAt(setup, 0, 0)];
    expect(show.daySalesFen / quiet.daySalesFen).toBeGreaterThan(1.1);
    expect(readLive(setup, 2, 2).moreOrders).toBeGreaterThan(20);
    expect(gain(2, 2)).toBeLessThan(-100_000);
  });

  test('the deeper the cut, the higher Friday’s sales, and the less is left', () => {
    for (const pace of paces)
      for (const depth of [1, 2, 3]) {
        const [one, before] = [liveAt(setup, pace, depth), liveAt(setup, pace, depth - 1)];
        expect(one.daySalesFen).toBeGreaterThan(before.daySalesFen);
        expect(gain(pace, depth)).toBeLessThan(gain(pace, depth - 1));
      }
  });

  test('concentrated money brings fewer creators’ orders, and a little more is sent back', () => {
    for (const depth of depths) {
      const [all, half, even] = [liveAt(setup, 2, depth), liveAt(setup, 1, depth), liveAt(setup, 0, depth)];
      expect(all.creatorOrders).toBeLessThan(half.creatorOrders);
      expect(half.creatorOrders).toBeLessThan(even.creatorOrders);
      expect(all.returnedUnits).toBeGreaterThan(even.returnedUnits);
    }
  });

  test('of twelve, the even week without a cut leaves most', () => {
    for (const pace of paces)
      for (const depth of depths) if (pace + depth > 0) expect(gain(pace, depth)).toBeLessThan(0);
  });

  test('creators have ¥5,000 a week, and four of seven daily budgets fall on the day of the show', () => {
    expect(settings.kolBudgetFen).toBe(500_000);
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => creatorPacing(facts.rules.liveSelling.pacing, 4, 1, day));
    expect(days[4]).toBe(4);
    expect(days.reduce((sum, one) => sum + one, 0)).toBeCloseTo(7, 10);
  });

  test('of ¥2,000 a week for three weeks, ¥3,500 still work when the campaign begins', () => {
    let audienceYuan = 0;
    for (let week = 0; week < 3; week += 1) audienceYuan = audienceYuan * facts.rules.warmUpCarryOver + 2000;
    expect(audienceYuan).toBe(3500);
  });

  test('one point of orders a tap is worth as much as 600 more viewers', () =>
    expect(3600 * 0.12 * 0.05).toBeCloseTo(360 * 0.06, 10));
});
