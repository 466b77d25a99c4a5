/** What the lessons on releases, pages and loading say about their widgets and figures. */
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, totalOf } from '../../src/components/lesson/exercises/spot.ts';
import {
  paidBackAfter,
  playSpeed,
  type SpeedSetup,
  secondsOf,
  speedAt,
} from '../../src/components/lesson/labs/speed/speed-lab.ts';
import { type ExerciseOf, exercise } from '../../src/components/lesson/schema/exercises.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';
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

test('lesson 3.5: the shop’s list is ranked by size advice first and the banner last', () => {
  const data = exerciseOf('03-platform/05-functions-and-releases', 'backlog') as ExerciseOf<'scores'>;
  const totals = data.options.map(({ id, ratings }) => ({
    id,
    total: ratings.reduce(
      (sum, one) => sum + one.rating * (data.criteria.find(({ id }) => id === one.criterion)?.weight ?? 0),
      0,
    ),
  }));
  const order = totals.toSorted((a, b) => b.total - a.total).map(({ id }) => id);
  expect([order[0], order.at(-1)]).toEqual(['size', 'banner']);
});

test('lesson 3.5: seven changes have a price', () => expect(facts.variants).toHaveLength(7));

test('lesson 3.6: the page has seven faults, and repaired it takes fewer than a third of the taps', () => {
  const data = exerciseOf('03-platform/06-interface', 'hoodie-page') as ExerciseOf<'spot'>;
  const faults = faultsOf(data);
  expect(faults).toHaveLength(7);
  expect([totalOf(data, []), totalOf(data, faults)]).toEqual([14, 4]);
});

test('lesson 3.6: the hoodie stands at ¥145', () => expect(settings.listPriceFen['hoodie']).toBe(14_500));

describe('lesson 3.7', () => {
  let setup: SpeedSetup;
  beforeAll(async () => {
    const work = { work: facts.pageWork, rule: facts.rules.pageLoad, purchase: settings.purchase };
    setup = await playSpeed(work, 'lesson-speed', play);
  }, 120_000);
  const PICTURES = 1;
  const VIDEO = 2;
  const CODE = 4;
  const ALL = 7;
  const more = (choice: number) => speedAt(setup, choice).orders - speedAt(setup, 0).orders;
  const end = (choice: number) => speedAt(setup, choice).gainFen.at(-1) ?? 0;

  test('the page takes 5.01 s, and 3.60 s with all work done; speed rises by 39 %', () => {
    expect(secondsOf(setup, 0)).toBeCloseTo(5.01, 10);
    expect(secondsOf(setup, ALL)).toBeCloseTo(3.6, 10);
    expect(5.01 / 3.6 - 1).toBeCloseTo(0.39, 2);
  });

  test('video and code take 0.3 and 0.36 s off the page', () => {
    expect(secondsOf(setup, 0) - secondsOf(setup, VIDEO)).toBeCloseTo(0.3, 10);
    expect(secondsOf(setup, 0) - secondsOf(setup, CODE)).toBeCloseTo(0.36, 10);
  });

  test('a week has about 1,060 orders; pictures bring some 44 more, all work some 88', () => {
    expect(speedAt(setup, 0).orders).toBeCloseTo(1063, 0);
    expect(more(PICTURES)).toBeCloseTo(44, 0);
    expect(more(ALL)).toBeCloseTo(88, 0);
  });

  test('pictures are paid back after one week, video after two, code after three', () => {
    expect([PICTURES, VIDEO, CODE].map((choice) => paidBackAfter(speedAt(setup, choice)))).toEqual([1, 2, 3]);
  });

  test('all three together bring most after six weeks', () => {
    for (let choice = 0; choice < ALL; choice += 1) expect(end(choice)).toBeLessThan(end(ALL));
  });

  test('visits are the same in all choices, but for a few', () => {
    for (const { visits } of setup.tries) expect(visits / speedAt(setup, 0).visits).toBeCloseTo(1, 2);
  });
});
