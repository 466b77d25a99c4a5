import {
  AXES,
  type AxisScore,
  type DecisionGap,
  provisionalScore,
  scoreWeek,
  type WeekScore,
} from '../../src/simulator/index.ts';
import { type Command, DONE, endProgress, optionsOf, required, showProgress } from '../command.ts';
import { loadGame } from '../files.ts';
import { yuan } from '../money.ts';

const HELP = `Marks the decisions of every week played, from 0 to 100: the luck of the week plays no part.

  score --game FILE [--provisional] [--json]

  --game FILE     a saved game (shop-game)
  --provisional   marks from expected values, about ten times quicker than those from drawn futures
  --json          print {"weeks": [{week, stage, pricing, promotion, fulfilment, overall, desk}]}; per axis
                  {score, baselineFen, planFen, bestFen, standardErrorFen, bestPlan, gaps, guarded}

"plan" is the expected value of what was decided over nine weeks with the stocks it leaves, "baseline" the same
with that axis left as a naive keeper would leave it (20 points), "best" the best plan found for it (100 points)
and "±" the standard error of the distance to the best. Below an axis stand the single decisions that would have
added most. 100 is an upper mark: the search knows the true parameters, though never the luck.`;

const OPTIONS = {
  game: { type: 'string' },
  provisional: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Decisions named for an axis. */
const MOST_GAPS = 3;

const mark = (score: number | null): string => (score === null ? '–' : score.toFixed(1));

function gapLine({ path, gainFen, standardErrorFen }: DecisionGap): string {
  return `    ${path}: ${yuan(gainFen)} more (± ${yuan(standardErrorFen)})`;
}

function axisLines(name: string, score: AxisScore): string[] {
  const { baselineFen, planFen, bestFen, standardErrorFen, gaps, guarded } = score;
  const best = bestFen === null ? '' : ` · best ${yuan(bestFen)}`;
  const error = standardErrorFen > 0 ? ` ± ${yuan(standardErrorFen)}` : '';
  const beside = guarded ? ' · beside the reference decisions' : '';
  return [
    `  ${name.padEnd(11)}${mark(score.score).padStart(6)} · plan ${yuan(planFen)} · baseline ${yuan(baselineFen)}${best}${error}${beside}`,
    ...gaps.slice(0, MOST_GAPS).map(gapLine),
  ];
}

function linesOf(score: WeekScore): string[] {
  const overall = score.overall === null ? '' : ` · overall ${mark(score.overall)}`;
  const stage = score.stage === 'provisional' ? ' · provisional' : '';
  return [`week ${score.week}${overall}${stage}`, ...AXES.flatMap((axis) => axisLines(axis, score[axis]))];
}

/** The season's mark is the mean of its weeks. */
function seasonLine(weeks: readonly WeekScore[]): string {
  const mean = weeks.reduce((sum, { overall }) => sum + (overall ?? 0), 0) / weeks.length;
  return `season: overall ${mark(mean)}`;
}

export const score: Command = {
  summary: 'mark the decisions of a game, without its luck',
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const { game, scenario } = loadGame(required(values.game, 'game'));
    const take = values.provisional ? provisionalScore : scoreWeek;
    const weeks = game.entries.map(({ week }) => {
      showProgress(`week ${week} of ${game.entries.length}`);
      return take(game, week, scenario);
    });
    endProgress();
    const lines = weeks.flatMap(linesOf);
    if (weeks.length > 1) lines.push(seasonLine(weeks));
    console.log(values.json ? JSON.stringify({ weeks }) : lines.join('\n'));
    return DONE;
  },
};
