import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_PARAMETERS } from '../../src/components/model/parameters.ts';
import {
  createGame,
  players,
  playWeek,
  RULES_VERSION,
  replay,
  type Scenario,
  saveOf,
  scenarioFindings,
  scenarioPlausibility,
} from '../../src/simulator/index.ts';
import { scenarioOf } from './support/any-shop.ts';

const FOLDER = 'src/content/scenarios';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const contentOf = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** Every text of a scenario with the place it stands in. */
function textsOf(value: unknown, path = ''): { path: string; en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as Record<string, unknown>;
  if (typeof en === 'string' && typeof zh === 'string') return [{ path, en, zh }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

test('the site has three shops', () => {
  expect(files).toEqual(expect.arrayContaining(['accessories.json', 'apparel.json', 'fresh.json']));
});

describe.each(files)('%s', (file) => {
  const content = contentOf(file);
  const scenario: Scenario = scenarioOf(content);

  test('is called as its id, and an author’s check finds nothing to mend', () => {
    expect(`${scenario.id}.json`).toBe(file);
    expect(scenarioFindings(content)).toEqual([]);
  });

  test('was calibrated under these rules and reaches its own aims', () => {
    expect(scenario.calibrated.rulesVersion).toBe(RULES_VERSION);
    expect(scenarioPlausibility(scenario).findings).toEqual([]);
  });

  test('speaks both languages', () => {
    const texts = textsOf(content);
    expect(texts.length).toBeGreaterThan(20);
    for (const { path, en, zh } of texts) {
      expect([path, /\p{Script=Han}/u.test(en)]).toEqual([path, false]);
      // a date that merchants write in figures is the same in both
      if (!/^\d+$/.test(zh)) expect([path, /\p{Script=Han}/u.test(zh)]).toEqual([path, true]);
      expect([path, /\p{Script=Han} [\w¥]|[\w¥] \p{Script=Han}|您|\p{Script=Han}[,;:!?]/u.test(zh)]).toEqual([
        path,
        false,
      ]);
    }
  });

  test('names a source for every section of parameters', () => {
    const keys = Object.keys(scenario.sources)
      .flatMap((key) => key.split(', '))
      .map((key) => key.split('.')[0]);
    const sections = Object.keys(scenario).filter((key) => !NO_PARAMETERS.includes(key as keyof Scenario));
    expect(sections.filter((section) => !keys.includes(section))).toEqual([]);
    for (const source of Object.values(scenario.sources)) expect(source).not.toBe('');
  });

  test('can be taken over, played and replayed', () => {
    let game = createGame({ scenario, seed: 'first' });
    for (let week = 1; week <= 2; week++)
      game = playWeek(game, players.textbook.decide(game, scenario), scenario).game;
    expect(game.shop?.results.at(-1)?.orders).toBeGreaterThan(300);
    expect(replay(saveOf(game), scenario).differences).toEqual([]);
  });
});
