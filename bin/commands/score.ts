import { AXES, type AxisScore, scoreWeek, type WeekScore } from '../../src/simulator/index.ts';
import { type Command, DONE, endProgress, optionsOf, required, showProgress } from '../command.ts';
import { loadGame } from '../files.ts';
import { yuan } from '../money.ts';

const HELP = `Values the decisions of every week played, in expected values: the luck of the week plays no part.

  score --game FILE [--json]

  --game FILE   a saved game (shop-game)
  --json        print {"weeks": [{week, pricing, promotion, fulfilment, overall, desk}]}; per axis
                {score, baselineFen, planFen, bestFen, standardErrorFen}

"plan" is the expected value of what was decided, "baseline" the same week with that axis left as a naive keeper
would leave it. A mark out of 100 is shown where it exists, a dash where it does not.`;

const OPTIONS = { game: { type: 'string' }, json: { type: 'boolean' } } as const;

function axisLine(name: string, { score, baselineFen, planFen, bestFen }: AxisScore): string {
  const best = bestFen === null ? '' : ` · best ${yuan(bestFen)}`;
  return `  ${name.padEnd(11)}${(score === null ? '–' : score.toFixed(1)).padStart(6)} · plan ${yuan(planFen)} · baseline ${yuan(baselineFen)}${best}`;
}

function linesOf(score: WeekScore): string[] {
  const overall = score.overall === null ? '' : ` · overall ${score.overall.toFixed(1)}`;
  return [`week ${score.week}${overall}`, ...AXES.map((axis) => axisLine(axis, score[axis]))];
}

export const score: Command = {
  summary: 'value the decisions of a game, without its luck',
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const { game, scenario } = loadGame(required(values.game, 'game'));
    const weeks = game.entries.map(({ week }) => {
      showProgress(`week ${week} of ${game.entries.length}`);
      return scoreWeek(game, week, scenario);
    });
    endProgress();
    console.log(values.json ? JSON.stringify({ weeks }) : weeks.flatMap(linesOf).join('\n'));
    return DONE;
  },
};
