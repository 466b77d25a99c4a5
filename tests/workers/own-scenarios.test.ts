import { describe, expect, test } from 'vitest';
import {
  buildReport,
  createGame,
  emptyNarrative,
  playWeek,
  type Scenario,
  saveOf,
  scenarioHash,
} from '../../src/simulator/index.ts';
import { fileText } from '../../src/storage/transfer.ts';
import { createCalls } from '../../src/workers/calls.ts';
import { readOwnShop } from '../../src/workers/own-scenarios.ts';
import { sampleAssignment } from '../simulator/assignment/sample.ts';
import { scenario } from '../simulator/support/shop.ts';

const calls = createCalls();
/** A shop of one's own: the same figures under another name. */
const shopOf = (id: string): Scenario => ({ ...scenario, id, name: { en: 'Own shop', zh: '自己的店' } });
const codesOf = (text: string) => {
  const read = readOwnShop(text);
  return read.ok ? ['read'] : read.problems.map(({ code, path }) => `${code} ${path}`);
};
const changed = (change: (shop: Record<string, unknown>) => void) => {
  const copy = structuredClone(shopOf('changed')) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};

describe('a scenario file', () => {
  test('is read with its hash and what a keeper may know of it', () => {
    const own = shopOf('own-read');
    const read = readOwnShop(JSON.stringify(own));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.hash).toBe(scenarioHash(own));
    expect(read.value.facts.name).toEqual(own.name);
  });

  test('of another kind, too long, too deep or not JSON is refused', () => {
    expect(codesOf('{"format":"shop-game"}')).toEqual(['scenario/other-format format']);
    expect(codesOf(`{"format":"shop-scenario","x":"${'x'.repeat(400_000)}"}`)).toEqual([
      'scenario/too-large ',
    ]);
    expect(codesOf('['.repeat(5000))).toEqual(['file/too-deep ']);
    expect(codesOf('hello')).toEqual(['file/not-json ']);
    expect(codesOf(changed(() => undefined).replace('{', '{"__proto__":{"x":1},'))).toEqual([
      'file/wrong-shape __proto__',
    ]);
  });

  test('with a fault is refused, and each fault has its place', () => {
    expect(
      codesOf(
        changed((shop) => {
          delete shop['skus'];
          shop['script'] = 'alert(1)';
        }),
      ),
    ).toEqual(['scenario/wrong-shape skus', 'scenario/wrong-shape script']);
    expect(codesOf(changed((shop) => delete shop['calibrated']))).toEqual([
      'scenario/not-calibrated calibrated',
    ]);
    expect(codesOf(changed((shop) => ((shop['weeks'] as number) = 13)))).toEqual([
      'scenario/out-of-range weeks',
    ]);
  });

  test('of a size that no browser could play is refused before it is tried', () => {
    const huge = changed((shop) => {
      (shop['targets'] as { visitsPerWeek: number }).visitsPerWeek = 1e12;
    });
    expect(codesOf(huge)).toEqual(['scenario/out-of-range targets.visitsPerWeek']);
  });

  test('that misses its own aims is refused', () => {
    const off = changed((shop) => {
      (shop['targets'] as { visitsPerWeek: number }).visitsPerWeek *= 2;
    });
    expect(codesOf(off)).toEqual(['scenario/off-target targets.visitsPerWeek']);
  });
});

describe('a shop brought along by an assignment', () => {
  const own = shopOf('own-assigned');
  const assignment = sampleAssignment({ scenarioId: own.id, scenarioHash: scenarioHash(own), scenario: own });

  test('its reports are verified once the file has been read, and not before', async () => {
    const played = playWeek(createGame({ scenario: own, seed: 'OWN' }), {}, own).game;
    const report = fileText(buildReport(played, 1, emptyNarrative()));
    const before = await calls.verify(report);
    expect([before.verdict, before.problems[0]?.code]).toEqual(['unreadable', 'file/unknown-scenario']);

    const read = await calls.readAssignment(JSON.stringify(assignment));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.scenario).toEqual(own);
    expect(read.value.assignment).not.toHaveProperty('scenario');
    expect(read.value.facts.name).toEqual(own.name);

    expect((await calls.verify(report)).verdict).toBe('verified');
    expect((await calls.verify(report.replace('"units": ', '"units": 1'))).verdict).toBe('altered');
    expect((await calls.readGame(fileText(saveOf(played)))).ok).toBe(true);
    expect((await calls.readAssignment(read.value.code)).ok).toBe(true);
  });

  test('an edition of a shop of the site stands beside the site’s own', async () => {
    const edition: Scenario = { ...scenario, name: { en: 'Another edition', zh: '另一版' } };
    expect(await calls.addScenario(edition)).toBe(true);
    const facts = async (hash?: string) => (await calls.facts(scenario.id, hash)).name;
    expect(await facts()).toEqual(scenario.name);
    expect(await facts(scenarioHash(scenario))).toEqual(scenario.name);
    expect(await facts(scenarioHash(edition))).toEqual(edition.name);
    const game = await calls.create({
      ...{ scenarioId: scenario.id, scenarioHash: scenarioHash(edition), seed: 'E', attempt: 1 },
    });
    expect(game.head.scenarioHash).toBe(scenarioHash(edition));
    const opened = await calls.open('other', { head: game.head, entries: [] });
    expect(opened.isSameEdition).toBe(true);
  });
});
