import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGame, parseScenario, players, playWeek, saveOf } from '../src/simulator/index.ts';

interface PlayedGame {
  readonly seed: string;
  readonly shopName: string;
  readonly weeks: number;
}

/** A shop that the textbook player has run for some weeks, as the file that the site itself would export. */
export function gameFile({ seed, shopName, weeks }: PlayedGame): string {
  const file = path.join('src', 'content', 'scenarios', 'apparel.json');
  const scenario = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
  if (!scenario.ok)
    throw new Error('The scenario is out of order: run `npm run shopkeeper -- scenario check`.');
  let game = createGame({ scenario: scenario.value, seed, shopName });
  for (let week = 1; week <= weeks; week += 1) {
    game = playWeek(game, players.textbook.decide(game, scenario.value), scenario.value).game;
  }
  return JSON.stringify(saveOf(game));
}
