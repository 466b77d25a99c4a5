import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AXES,
  calibrate as calibrateScenario,
  PLAYER_IDS,
  parseScenarioDraft,
  type Scenario,
} from '../../src/simulator/index.ts';
import {
  type Command,
  DONE,
  type ExitCode,
  endProgress,
  optionsOf,
  required,
  showProgress,
  wholeNumber,
} from '../command.ts';
import { accepted, loadScenario, readJson, scenarioFile, writeJson } from '../files.ts';
import { type Ladder, ladderOf, type Rules, type Shares, type World } from '../ladder.ts';
import type { Share } from '../ladder-worker.ts';
import { yuan } from '../money.ts';
import { repeatability } from '../repeatability.ts';

const HELP = `Measures what the literature does not give: the parameters of a scenario, or what its marks say of known players.

  calibrate --scenario ID [--write] [--json]
  calibrate --worlds N [--scenario ID] [--weeks N] [--final] [--json]
  calibrate --policies N [--scenario ID] [--weeks N] [--json]

The first form solves for the unknown parameters, so that the reference shop shows its target figures. The second
lets every built-in player run a season in N worlds and prints mean marks and profits, and how often the planner
does better than the textbook and the textbook better than the naive player. The third plays N fixed policies under
two seeds and prints how alike marks rank them, and profits.

  --scenario ID   a file of src/content/scenarios without .json; worlds are those of apparel unless it is given
  --write         keep the parameters in that file, under "calibrated"
  --worlds N      seeds to play, 1 to 10000; world number k is the same for ever
  --policies N    policies to play, 3 to 1000
  --weeks N       weeks of each world; a whole season unless it is given
  --final         marks from drawn futures, about ten times slower, instead of expected values
  --json          print the whole result; of worlds {"players": {NAME: {score, profitFen, worthFen …}},
                  "shares": {plannerBeatsTextbook, textbookBeatsNaive} …}

"worth" is a season's profit plus what customers, reputation and the other lasting stocks gained. Scores and saved
games depend on the parameters: after --write, raise RULES_VERSION if the scenario was released.`;

const OPTIONS = {
  scenario: { type: 'string' },
  worlds: { type: 'string' },
  policies: { type: 'string' },
  weeks: { type: 'string' },
  final: { type: 'boolean' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Lays the file out as the formatter wants it. */
function format(file: string): void {
  const biome = path.join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'biome');
  spawnSync(biome, ['format', '--write', file], { stdio: 'ignore', shell: process.platform === 'win32' });
}

function solve(scenarioId: string, write: boolean, json: boolean): ExitCode {
  const file = scenarioFile(scenarioId);
  const content = readJson(file) as Readonly<Record<string, unknown>>;
  const { calibrated: _old, ...draftOnly } = content;
  const draft = accepted(parseScenarioDraft(draftOnly), file);
  const calibrated = calibrateScenario(draft, showProgress);
  endProgress();
  if (json) console.log(JSON.stringify(calibrated));
  else {
    for (const [name, value] of Object.entries(calibrated.figures)) {
      console.log(`${name.padEnd(32)}${Number(value.toPrecision(6))}`);
    }
  }
  if (write) {
    writeJson(file, { ...draftOnly, calibrated });
    format(file);
    console.error(`Wrote ${path.relative('.', file)}.`);
  }
  return DONE;
}

/** Plays its share of the worlds in a thread of its own. */
function playShare(share: Share, onWorld: (world: number, seasons: World) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('../ladder-worker.ts', import.meta.url), { workerData: share });
    thread.on('message', ({ world, seasons }: { world: number; seasons: World }) => onWorld(world, seasons));
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
}

async function playWorlds(scenario: Scenario, worlds: number, rules: Rules): Promise<Ladder> {
  const threads = Math.min(worlds, availableParallelism());
  const played: World[] = [];
  let done = 0;
  showProgress(`0 of ${worlds} worlds`);
  const shares = Array.from({ length: threads }, (_, first) =>
    playShare({ ...rules, scenarioId: scenario.id, worlds, first, step: threads }, (world, seasons) => {
      played[world] = seasons;
      done += 1;
      showProgress(`${done} of ${worlds} worlds`);
    }),
  );
  await Promise.all(shares);
  endProgress();
  return ladderOf(scenario, played, rules);
}

function linesOf({ worlds, weeks, stage, players, shares, sharesByWorth, sharesByProfit }: Ladder): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const line = (name: string, { plannerBeatsTextbook, textbookBeatsNaive }: Shares) =>
    `${name.padEnd(12)}planner ≥ textbook ${percent(plannerBeatsTextbook)} · textbook ≥ naive ${percent(textbookBeatsNaive)}`;
  return [
    `${worlds} worlds of ${weeks} weeks, ${stage} marks`,
    ...PLAYER_IDS.map((id) => {
      const { score, scoreSd, profitFen, worthFen, ...standing } = players[id];
      const axes = AXES.map((axis) => `${axis} ${standing[axis].toFixed(1)}`).join(', ');
      return `${id.padEnd(12)}${score.toFixed(1).padStart(5)} ± ${scoreSd.toFixed(1)} (${axes}) · profit ${yuan(profitFen)} · worth ${yuan(worthFen)}`;
    }),
    line('by marks', shares),
    line('by worth', sharesByWorth),
    line('by profit', sharesByProfit),
  ];
}

/** Marks and profits of the same policies under two seeds. */
function repeat(scenario: Scenario, policies: number, weeks: number, json: boolean): ExitCode {
  let done = 0;
  const found = repeatability(scenario, policies, weeks, () => {
    done += 1;
    showProgress(`${done} of ${policies} policies`);
  });
  endProgress();
  console.log(
    json
      ? JSON.stringify(found, undefined, 2)
      : `${policies} policies of ${weeks} weeks under two seeds: rank correlation ${found.byScore.toFixed(3)} by marks, ${found.byProfit.toFixed(3)} by profit`,
  );
  return DONE;
}

function weeksOf(scenario: Scenario, asked: string | undefined): number {
  return asked === undefined ? scenario.weeks : wholeNumber(asked, 'weeks', 1, scenario.weeks);
}

export const calibrate: Command = {
  summary: "solve for a scenario's unknown parameters, or rank the players over many worlds",
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const json = values.json === true;
    if (values.policies !== undefined) {
      if (values.worlds !== undefined || values.final || values.write)
        throw new Error('--policies goes with --scenario, --weeks and --json alone.');
      const policies = wholeNumber(values.policies, 'policies', 3, 1000);
      const scenario = loadScenario(values.scenario ?? 'apparel');
      return repeat(scenario, policies, weeksOf(scenario, values.weeks), json);
    }
    if (values.worlds === undefined) {
      if (values.final || values.weeks !== undefined)
        throw new Error('--final and --weeks belong to --worlds: they say how the players are marked.');
      return solve(required(values.scenario, 'scenario'), values.write === true, json);
    }
    if (values.write) throw new Error('--write keeps parameters: leave out --worlds, which finds none.');
    const worlds = wholeNumber(values.worlds, 'worlds', 1, 10_000);
    const scenario = loadScenario(values.scenario ?? 'apparel');
    const weeks = weeksOf(scenario, values.weeks);
    const ladder = await playWorlds(scenario, worlds, { weeks, final: values.final === true });
    console.log(json ? JSON.stringify(ladder, undefined, 2) : linesOf(ladder).join('\n'));
    return DONE;
  },
};
