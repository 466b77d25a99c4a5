import { buildReport, emptyNarrative } from '../../src/simulator/index.ts';
import { type Command, DONE, optionsOf, required, wholeNumber } from '../command.ts';
import { loadGame, writeJson } from '../files.ts';

const HELP = `Writes the weekly report of a week that was played. Its words are left empty.

  report --game FILE --week N --out FILE

  --game FILE   a saved game (shop-game)
  --week N      the week reported on
  --out FILE    where to write the report (shop-report)`;

const OPTIONS = { game: { type: 'string' }, week: { type: 'string' }, out: { type: 'string' } } as const;

export const report: Command = {
  summary: 'write the weekly report of a played week',
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const file = required(values.game, 'game');
    const { game } = loadGame(file);
    const played = game.entries.length;
    if (played === 0) throw new Error(`No week of ${file} is played yet: play one first.`);
    const week = wholeNumber(required(values.week, 'week'), 'week', 1, played);
    const out = required(values.out, 'out');
    writeJson(out, buildReport(game, week, emptyNarrative()));
    console.log(`Wrote ${out}: week ${week} of ${game.head.shopName || game.head.scenarioId}.`);
    return DONE;
  },
};
