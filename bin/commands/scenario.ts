import { parseScenario } from '../../src/simulator/index.ts';
import { type Command, DONE, optionsOf, UNUSABLE, WRONG } from '../command.ts';
import { clauseOf, readJson } from '../files.ts';

const HELP = `Checks a scenario file: every field present, of the right type and inside its allowed range.

  scenario check FILE

Exit code 0: in order. 1: something is wrong with it; each problem is named on a line of its own.`;

export const scenario: Command = {
  summary: 'check a scenario file',
  help: HELP,
  run: async (words) => {
    const { positionals } = optionsOf(words, {});
    const [verb, file] = positionals;
    if (verb !== 'check' || file === undefined) {
      console.error('A scenario can only be checked: scenario check FILE.');
      return UNUSABLE;
    }
    const parsed = parseScenario(readJson(file));
    if (!parsed.ok) {
      console.log(parsed.problems.map(clauseOf).join('\n'));
      console.error(`${file} has ${parsed.problems.length} problems: see the lines above.`);
      return WRONG;
    }
    console.log(`${file} is in order: ${parsed.value.skus.length} products, ${parsed.value.weeks} weeks.`);
    return DONE;
  },
};
