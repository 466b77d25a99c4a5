import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createGame,
  defaultPlan,
  type Game,
  parseGame,
  parseScenario,
  playWeek,
  saveOf,
  type WeekPlan,
} from '../../src/simulator/index.ts';
import { fileText, MAXIMUM_FILE_BYTES } from '../../src/storage/transfer.ts';
import { upgradeSave } from '../../src/storage/upgrades.ts';
import { readGameText } from '../../src/workers/files.ts';

const file = new URL('../../src/content/scenarios/apparel.json', import.meta.url);
const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('the shop is faulty');
const scenario = parsed.value;

/** A season of these plans, one a week. */
function play(seed: string, plans: readonly WeekPlan[], note = ''): Game {
  let game = createGame({ scenario, seed, shopName: '青禾' });
  for (const plan of plans) game = playWeek(game, { ...defaultPlan(game), ...plan }, scenario, { note }).game;
  return game;
}

describe('a save as text', () => {
  const plans = fc.array(
    fc.record({
      socialBudgetFen: fc.integer({ min: 0, max: 1000 }).map((yuan) => yuan * 100),
      promiseDays: fc.constantFrom(2, 3, 4),
      autoRefund: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const seeds = fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((seed) => seed.isWellFormed());
  const notes = fc.string({ maxLength: 40, unit: 'grapheme' });

  test('is read back as the same save, whatever was played and written', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, plans, notes, async (seed, weeks, note) => {
        const save = saveOf(play(seed, weeks, note));
        const read = await readGameText(fileText(save));
        expect(read).toMatchObject({ ok: true, value: save });
      }),
      { numRuns: 20 },
    );
  });

  test('of a whole season is far below the largest file that is read', () => {
    const season = play(
      'SEASON',
      Array.from({ length: 12 }, () => ({})),
    );
    expect(fileText(saveOf(season)).length).toBeLessThan(MAXIMUM_FILE_BYTES / 20);
  });

  test('with a decision that the shop would have refused is refused, though its chain is sound', async () => {
    const forged = play('FORGED', [{}, { serviceAgents: 5000 }]);
    const read = await readGameText(fileText(saveOf(forged)));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'file/altered', path: 'entries.1.plan.serviceAgents' }],
    });
  });

  test('of another edition of the shop is refused as an unknown shop', async () => {
    const game = createGame({ scenario, seed: 'OLD' });
    const other = { head: { ...game.head, scenarioHash: '0'.repeat(16) }, entries: [] };
    expect(await readGameText(fileText(other))).toMatchObject({
      ok: false,
      problems: [{ code: 'file/unknown-scenario', path: 'head.scenarioHash' }],
    });
  });
});

// One file for each released version of the format, kept for ever.
test.each([1, 2])('a save file of version %i still has a shape that is understood', (version) => {
  const fixture = new URL(`../storage/fixtures/save-v${version}.shop.json`, import.meta.url);
  const upgraded = upgradeSave(JSON.parse(readFileSync(fixture, 'utf8')));
  expect(upgraded.ok && parseGame(upgraded.save)).toMatchObject({ ok: true });
});
