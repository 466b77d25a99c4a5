import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { buildReport, createGame, emptyNarrative, playWeek } from '../../src/simulator/index.ts';
import type { ArchivedEngine, LoadEngine } from '../../src/workers/archive.ts';
import { verifyText } from '../../src/workers/files.ts';
import { scenario } from '../simulator/support/shop.ts';

const old = readFileSync('tests/fixtures/report-rules-1.shop.json', 'utf8');
const load = vi.fn<LoadEngine>(async (rulesVersion) => {
  const module: unknown = await import(`../../archive/engine/rules-${rulesVersion}.js`);
  return module as ArchivedEngine;
});
/** The old report with something changed. */
function changed(change: (file: ReturnType<typeof JSON.parse>) => void): string {
  const file = JSON.parse(old);
  change(file);
  return JSON.stringify(file);
}

describe('a report of earlier rules', () => {
  test('is verified by the engine of its own rules, which is loaded then and not before', async () => {
    const game = playWeek(createGame({ scenario, seed: 'now' }), {}, scenario).game;
    await verifyText(JSON.stringify(buildReport(game, 1, emptyNarrative())), load);
    expect(load).not.toHaveBeenCalled();
    expect(await verifyText(old, load)).toMatchObject({
      verdict: 'verified',
      rulesVersion: 1,
      differences: [],
      archived: { scenarioId: 'apparel', week: 3, shopName: '' },
    });
    expect(load).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('is altered where a figure does not follow, which is named', async () => {
    const outcome = await verifyText(
      changed(({ figures }) => {
        figures.thisWeek.orders += 1;
      }),
      load,
    );
    expect(outcome).toMatchObject({ verdict: 'altered', rulesVersion: 1 });
    expect(outcome.differences.map(({ path }) => path)).toContain('figures.thisWeek.orders');
  });

  test('can be read and not checked where its engine cannot be had', async () => {
    const none: LoadEngine = () => Promise.reject(new TypeError('offline'));
    expect(await verifyText(old, none)).toEqual({
      verdict: 'other-rules',
      differences: [],
      problems: [],
      rulesVersion: 1,
    });
  });

  test('is unreadable where it is damaged, or about a shop that the rules did not have', async () => {
    const cut = await verifyText(
      changed((file) => {
        delete file.figures;
      }),
      load,
    );
    expect(cut.verdict).toBe('unreadable');
    const elsewhere = await verifyText(
      changed(({ head }) => {
        head.scenarioId = 'constructor';
      }),
      load,
    );
    expect(elsewhere).toMatchObject({ verdict: 'unreadable', problems: [{ code: 'file/unknown-scenario' }] });
  });

  test('asks for no engine by a version that is none', async () => {
    load.mockClear();
    for (const version of [0, -1, 1.5, '1', '../x', null, 99])
      await verifyText(
        changed(({ head }) => {
          head.rulesVersion = version;
        }),
        load,
      );
    expect(load).not.toHaveBeenCalled();
  });
});
