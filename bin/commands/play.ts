import {
  checkPlan,
  createGame,
  type Game,
  type Player,
  parsePlan,
  players,
  playWeek,
  saveOf,
  type WeekResult,
} from '../../src/simulator/index.ts';
import {
  type Command,
  DONE,
  type ExitCode,
  endProgress,
  optionsOf,
  required,
  showProgress,
  WRONG,
  wholeNumber,
} from '../command.ts';
import { accepted, clauseOf, loadGame, loadScenario, readJson, writeJson } from '../files.ts';
import { yuan } from '../money.ts';

const HELP = `Plays weeks and writes the game.

  play --scenario ID --seed S --player NAME --weeks N --out FILE
  play --game FILE --plan FILE [--out FILE]

The first form lets a built-in player run the shop from the start. The second plays one more week of a saved
game by hand: the plan is JSON with the levers to change, {"listPriceFen": {"tee": 6900}}; what it leaves out
stays as it was last week.

  --scenario ID   the shop: a file of src/content/scenarios without .json
  --seed S        any text; the same seed gives the same season
  --player NAME   ${Object.keys(players).join(', ')}
  --weeks N       weeks to play
  --learner NAME  name kept in the game
  --game FILE     a saved game (shop-game)
  --plan FILE     the week's plan
  --out FILE      where to write; without it the second form writes back to --game`;

const OPTIONS = {
  scenario: { type: 'string' },
  seed: { type: 'string' },
  player: { type: 'string' },
  weeks: { type: 'string' },
  learner: { type: 'string' },
  game: { type: 'string' },
  plan: { type: 'string' },
  out: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

function lineOf({ week, orders, profit }: WeekResult): string {
  return `week ${week}: ${orders} orders, net sales ${yuan(profit.netSalesFen)}, operating profit ${yuan(profit.operatingProfitFen)}`;
}

function playerOf(name: string): Player {
  const player = Object.entries(players).find(([known]) => known === name)?.[1];
  if (player === undefined) {
    throw new Error(`There is no player "${name}": choose from ${Object.keys(players).join(', ')}.`);
  }
  return player;
}

function playSeason(values: Values): ExitCode {
  const scenario = loadScenario(required(values.scenario, 'scenario'));
  const player = playerOf(required(values.player, 'player'));
  const weeks = wholeNumber(required(values.weeks, 'weeks'), 'weeks', 1, scenario.weeks);
  const out = required(values.out, 'out');
  const seed = required(values.seed, 'seed');
  let game: Game = createGame({
    scenario,
    seed,
    ...(values.learner === undefined ? {} : { learner: { name: values.learner } }),
  });
  const lines: string[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    showProgress(`week ${week} of ${weeks}`);
    const played = playWeek(game, player.decide(game, scenario), scenario);
    game = played.game;
    lines.push(lineOf(played.result));
  }
  endProgress();
  writeJson(out, saveOf(game));
  console.log([...lines, `Wrote ${out}.`].join('\n'));
  return DONE;
}

function playByHand(values: Values, file: string): ExitCode {
  const planFile = required(values.plan, 'plan');
  const { game, scenario } = loadGame(file);
  const plan = accepted(parsePlan(readJson(planFile)), planFile);
  if (game.entries.length >= scenario.weeks) {
    throw new Error(`All ${scenario.weeks} weeks of ${file} are played: start another game.`);
  }
  const problems = checkPlan(game, plan);
  if (problems.length > 0) {
    console.error(`The plan cannot run: ${problems.map(clauseOf).join('; ')}.`);
    return WRONG;
  }
  const played = playWeek(game, plan, scenario);
  const out = values.out ?? file;
  writeJson(out, saveOf(played.game));
  console.log(`${lineOf(played.result)}\nWrote ${out}.`);
  return DONE;
}

export const play: Command = {
  summary: 'play weeks with a built-in player, or one more week with a plan of your own',
  help: HELP,
  run: async (words) => {
    const { values, positionals } = optionsOf(words, OPTIONS);
    if (positionals[0] !== undefined)
      throw new Error(`"${positionals[0]}" is not expected here: see --help.`);
    if (values.game !== undefined && values.scenario !== undefined) {
      throw new Error('--game and --scenario exclude each other: a saved game knows its scenario.');
    }
    return values.game === undefined ? playSeason(values) : playByHand(values, values.game);
  },
};
