import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES_VERSION } from '../../src/simulator/index.ts';
import { expect, test } from './support/test.ts';

/** The part of the emitted engine that is used here. */
type Engine = typeof import('../../src/simulator/index.ts') & {
  readonly scenarios: Readonly<Record<string, unknown>>;
};

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const seasons = globSync('tests/golden/*/game.shop.json')
  .map((file) => path.dirname(file))
  .sort();

test('there are golden seasons to replay', () => {
  expect(seasons.length).toBeGreaterThan(0);
});

for (const folder of seasons) {
  test(`the engine of this site replays “${path.basename(folder)}” to the recorded figures`, async ({
    page,
    baseURL,
  }) => {
    const game = read(path.join(folder, 'game.shop.json'));
    const expected = read(path.join(folder, 'season.expected.json'));
    await page.goto('en/verify/');
    const replayed = await page.evaluate(
      async ({ address, content }) => {
        const engine: Engine = await import(address);
        const parsed = engine.parseGame(content);
        if (!parsed.ok) return { refused: parsed.problems };
        const scenario = engine.parseScenario(engine.scenarios[parsed.value.head.scenarioId]);
        if (!scenario.ok) return { refused: scenario.problems };
        const { results, differences } = engine.replay(parsed.value, scenario.value);
        const digest = async (text: string) => {
          const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
          return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        };
        const weeks = [];
        for (const result of results) {
          const { plan: _decided, ...figures } = result;
          weeks.push({
            week: result.week,
            resultHash: (await digest(JSON.stringify(figures))).slice(0, 32),
            figures: engine.keyFigures(result),
          });
        }
        return { rulesVersion: engine.RULES_VERSION, weeks, differences };
      },
      { address: `${baseURL}engine/rules-${RULES_VERSION}.js`, content: game },
    );
    expect(replayed).toEqual({ ...expected, differences: [] });
  });
}
