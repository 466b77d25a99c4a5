import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plannedLessons } from '../../../src/components/coverage/coverage.ts';
import { bestResults, keepBest } from '../../../src/components/labs/best-results.ts';
import {
  type Base,
  bestOf,
  LAB_IDS,
  LABS,
  playSetting,
  positionsOf,
  scan,
  targetOf,
} from '../../../src/components/labs/practice-lab.ts';
import type { Play } from '../../../src/components/lesson/labs/price-lab.ts';
import {
  createGame,
  type Game,
  parseScenario,
  playWeek,
  type WeekResult,
} from '../../../src/simulator/index.ts';

function shopOf(scenarioId: string): {
  readonly play: Play;
  readonly base: Base;
} {
  const parsed = parseScenario(JSON.parse(readFileSync(`src/content/scenarios/${scenarioId}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(scenarioId);
  const scenario = parsed.value;
  const kept = new Map<string, { game: Game; result?: WeekResult }>();
  const play: Play = (seed, plans) => {
    let key = seed;
    let now = kept.get(key) ?? { game: createGame({ scenario, seed }) };
    kept.set(key, now);
    for (const plan of plans) {
      key += JSON.stringify(plan);
      now = kept.get(key) ?? playWeek(now.game, plan, scenario);
      kept.set(key, now);
    }
    if (!now.result) throw new Error('no week');
    return now.result;
  };
  const settings = createGame({ scenario, seed: 'any' }).shop?.settings;
  if (!settings) throw new Error('no shop');
  return { play, base: settings };
}

describe.each(LAB_IDS)('the lab of %s', async (id) => {
  const lab = LABS[id];
  const { play, base } = shopOf(lab.scenarioId);
  const scanned = await scan(play, lab, base);
  const best = bestOf(scanned);
  const target = targetOf(scanned, lab.lever.start);

  test('starts on a position of its slider, at a setting that misses the target', () => {
    expect(positionsOf(lab)).toContain(lab.lever.start);
    const start = scanned.find(({ value }) => value === lab.lever.start);
    expect(start?.profitFen).toBeLessThan(target);
  });
  test('has its best setting within the slider, not at an end', () => {
    expect(best.value).toBeGreaterThan(lab.lever.min);
    expect(best.value).toBeLessThan(lab.lever.max);
    expect(best.profitFen).toBeGreaterThanOrEqual(target);
  });
  test('leaves some settings above the target and most below', () => {
    const reached = scanned.filter(({ profitFen }) => profitFen >= target).length;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(scanned.length / 2);
  });
  test('gives the same outcome each time, and another with other luck', async () => {
    expect(await playSetting(play, lab, base, best.value)).toEqual({
      profitFen: best.profitFen,
      facts: best.facts,
    });
    const other = await playSetting(play, lab, base, best.value, `${lab.seed}/2`);
    expect(other.profitFen).not.toBe(best.profitFen);
  });
  test('shows figures that move, and names a lesson of the course', () => {
    for (const fact of lab.facts)
      expect(new Set(scanned.map(({ facts }) => facts[fact])).size, fact).toBeGreaterThan(2);
    expect(plannedLessons()).toContain(`${lab.lesson.module}.${lab.lesson.order}`);
  });
});

describe('the best result', () => {
  afterEach(() => vi.unstubAllGlobals());
  const browser = (start: string | null = null) => {
    let kept = start;
    vi.stubGlobal('localStorage', {
      getItem: () => kept,
      setItem: (_: string, text: string) => {
        kept = text;
      },
    });
  };
  test('is kept, and only a better one takes its place', () => {
    browser();
    keepBest('price', { profitFen: 100, reached: false });
    keepBest('price', { profitFen: 50, reached: false });
    expect(bestResults()).toEqual({ price: { profitFen: 100, reached: false } });
    keepBest('price', { profitFen: 200, reached: true });
    keepBest('price', { profitFen: 300, reached: false });
    expect(bestResults()).toEqual({ price: { profitFen: 300, reached: true } });
  });
  test('that is damaged is left out', () => {
    browser('{"price":{"profitFen":"x"},"bid":{"profitFen":1,"reached":true},"other":1}');
    expect(bestResults()).toEqual({ bid: { profitFen: 1, reached: true } });
    browser('nonsense');
    expect(bestResults()).toEqual({});
  });
});
