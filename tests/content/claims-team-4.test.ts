/** What the lessons on rating problems and on comparing solutions say about their labs. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type OptionId,
  type OptionSetup,
  playOptions,
  readOption,
} from '../../src/components/lesson/labs/option/option-lab.ts';
import {
  FIRST_RATINGS,
  importanceOf,
  nearRatings,
  problemSetup,
  ranked,
  reportRatings,
} from '../../src/components/lesson/labs/problem/problem-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import type { Game, WeekPlan, WeekResult } from '../../src/simulator/index.ts';
import { createGame, parseScenario, playWeek, suggestProblems } from '../../src/simulator/index.ts';

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
const yuan = (fen: number) => Math.round(fen / 100);
const percent = (share: number) => (share * 100).toFixed(1);

describe('lesson 14.4', () => {
  const [before, now] = [play('lesson-problems', [{}, {}]), play('lesson-problems', [{}, {}, {}])];
  const setup = problemSetup(before, now);

  test('the five figures of week 3 and their limits', () => {
    expect(setup.map(({ id, measure, limit }) => [id, percent(measure), limit])).toEqual([
      ['late', '22.6', 0.05],
      ['tickets', '52.1', 0.1],
      ['chats', '47.1', 0.2],
      ['soldOut', '11.1', 0.02],
      ['stars', '12.5', 0],
    ]);
    expect((4.4 - (setup[4]?.measure ?? 0)).toFixed(2)).toBe('4.27');
  });

  test('the report’s marks, and their products', () => {
    expect(setup.map(({ status, impact }) => [status, impact])).toEqual([
      [2, 5],
      [1, 3.5],
      [3, 5],
      [3, 3],
      [4, 1.5],
    ]);
    expect(setup.map(importanceOf)).toEqual([20, 17.5, 15, 9, 3]);
    expect(suggestProblems(before, now)[0]).toMatchObject({ field: 'delivery', status: 2, impact: 5 });
  });

  test('the meeting puts joggers first, the figures fourth', () => {
    expect(ranked(FIRST_RATINGS)[0]).toBe('soldOut');
    expect(importanceOf(FIRST_RATINGS.soldOut)).toBe(25);
    const rated = reportRatings(setup);
    expect(ranked(rated)).toEqual(['late', 'tickets', 'chats', 'soldOut', 'stars']);
    expect(nearRatings(setup, rated)).toBe(5);
    expect(nearRatings(setup, FIRST_RATINGS)).toBe(0);
    // half a point brings the first two level
    expect(importanceOf({ status: 2.5, impact: 5 })).toBe(importanceOf({ status: 1, impact: 3.5 }));
  });
});

describe('lesson 14.5', () => {
  let setup: OptionSetup;
  const at = (id: OptionId, weeks: number) => readOption(setup.tries[id], weeks);
  const gain = (id: OptionId, weeks: number) => yuan(at(id, weeks).gainFen);
  const IDS: OptionId[] = ['promise', 'express', 'crowd', 'own'];
  beforeAll(async () => {
    setup = await playOptions('lesson-options', play);
  }, 120_000);

  test('all lose in the first week, two are ahead after eight', () => {
    expect(IDS.map((id) => gain(id, 1))).toEqual([-3234, -2047, -556, -1446]);
    expect(IDS.map((id) => gain(id, 2))).toEqual([-4666, -4199, -1057, -2685]);
    expect(IDS.map((id) => gain(id, 8))).toEqual([14_109, -8212, 6134, -3627]);
  });

  test('the longer promise turns in the third week', () => {
    expect(gain('promise', 4)).toBe(-742);
    const weeks = setup.tries.promise.gainFen.map(yuan);
    expect(weeks[3]).toBe(2650);
    for (const week of weeks.slice(2, 7)) expect(week).toBeGreaterThan(0);
    expect([setup.tries.promise.firstLowFen, setup.tries.promise.firstHighFen].map(yuan)).toEqual([
      -5726, -1861,
    ]);
    expect([setup.none.orders[0], setup.tries.promise.orders[0]]).toEqual([925, 878]);
  });

  test('late parcels in eight weeks', () => {
    expect(percent(readOption(setup.none, 8).lateRate)).toBe('38.2');
    expect(IDS.map((id) => percent(at(id, 8).lateRate))).toEqual(['9.3', '28.5', '27.1', '30.8']);
    expect(percent(setup.tries.promise.lateRate[0] ?? 0)).toBe('16.2');
    expect(setup.none.lateRate[0]).toBeGreaterThan(0.2);
  });

  test('a longer promise saves refunds and compensation', () => {
    const weeksUnder = (first: WeekPlan) =>
      [1, 2, 3, 4, 5, 6].flatMap((luck) =>
        [1, 2, 3, 4, 5, 6, 7, 8].map((week) =>
          play(`lesson-options-${luck}`, [{}, {}, first, ...Array.from({ length: week - 1 }, () => ({}))]),
        ),
      );
    const [longer, same] = [weeksUnder({ promiseDays: 5 }), weeksUnder({})];
    const saved = (line: 'refunds' | 'serviceCompensation') =>
      yuan(
        longer.reduce(
          (sum, week, n) => sum + week.profit.lines[line] - (same[n]?.profit.lines[line] ?? 0),
          0,
        ) / 6,
      );
    expect([saved('refunds'), saved('serviceCompensation')]).toEqual([50_286, 9916]);
  });
});
