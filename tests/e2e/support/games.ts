import { readFileSync } from 'node:fs';
import {
  createGame,
  type Game,
  openGame,
  parseGame,
  parseScenario,
  players,
  playWeek,
  type Scenario,
  saveOf,
  type WeekPlan,
} from '../../../src/simulator/index.ts';
import { fileText } from '../../../src/storage/transfer.ts';

/** The one shop of this release. */
export const scenario: Scenario = readScenario();

function readScenario(): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync('src/content/scenarios/apparel.json', 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A product of the shop by its id. */
export function productOf(id: string): Scenario['skus'][number] {
  const found = scenario.skus.find((sku) => sku.id === id);
  if (found === undefined) throw new Error(`the shop has no ${id}`);
  return found;
}

interface Beginning {
  readonly weeks: number;
  readonly seed?: string;
  readonly shopName?: string;
  readonly learner?: { readonly name: string; readonly number?: string };
}

/** A shop that the textbook player has run for some weeks. */
export function playedGame({ weeks, seed = 'JOURNEY', shopName = 'Journey Shop', learner }: Beginning): Game {
  return playOn(createGame({ scenario, seed, shopName, ...(learner ? { learner } : {}) }), weeks);
}

/** Runs an opened game on until `weeks` have been played. */
export function playOn(game: Game, weeks: number): Game {
  let played = game;
  while (played.entries.length < weeks) {
    const plan: WeekPlan = players.textbook.decide(played, scenario);
    played = playWeek(played, plan, scenario).game;
  }
  return played;
}

/** The game in an exported file, opened. */
export function gameOfFile(text: string): Game {
  const parsed = parseGame(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openGame(parsed.value, scenario);
}

/** The file that the shop would export. */
export function fileOfGame(game: Game): string {
  return fileText(saveOf(game));
}

/** A file to choose in the browser. */
export function upload(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
