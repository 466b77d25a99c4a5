import {
  buildReport,
  createGame,
  defaultPlan,
  emptyNarrative,
  forecastWeek,
  playWeek,
  scoreWeek,
  verifyReport,
} from '../../src/simulator/index.ts';
import { scaledScenario, shopRun } from '../bench/engine.ts';
import { microsecondsPerCall } from '../bench/measure.ts';
import { type Command, DONE, endProgress, optionsOf, showProgress, WRONG } from '../command.ts';
import { loadScenario } from '../files.ts';

const HELP = `Measures the engine: medians of processor time, ratios to one expected week, and the budgets.

  bench [--scenario ID] [--json]

  --scenario ID   the shop measured, apparel unless told otherwise
  --json          print {"rows": [{name, median, unit, ratio?, budget?, within}]}

Exit code 1 when a row is over its budget. Times move with the machine, ratios hardly do.`;

const OPTIONS = { scenario: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Row {
  readonly name: string;
  readonly median: number;
  readonly unit: 'µs' | 'ms' | '×';
  /** Times the processor time of one expected week. */
  readonly ratio?: number;
  readonly budget?: number;
  readonly within: boolean;
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** The rows of the benchmark, one after the other. */
function* measure(id: string): Generator<Row> {
  const scenario = loadScenario(id);
  const shop = shopRun(scenario);
  const expected = microsecondsPerCall(() => shop.expectedWeeks(1));
  const row = (name: string, microseconds: number, unit: 'µs' | 'ms', budget: number): Row => {
    const median = rounded(unit === 'ms' ? microseconds / 1000 : microseconds);
    return { name, median, unit, ratio: rounded(microseconds / expected), budget, within: median <= budget };
  };
  yield row('one week, expected values', expected, 'µs', 60);
  yield row('one week, sampled', microsecondsPerCall(shop.sampledWeek), 'µs', 150);

  shop.expectedWeeks(1);
  const visits = shop.visits();
  const [small, large] = [4_000, 4_000_000].map((target) =>
    shopRun(scaledScenario(scenario, target / visits)),
  );
  if (small === undefined || large === undefined) return;
  const sampled = [small, large].map((size) => microsecondsPerCall(size.sampledWeek));
  const growth = rounded((sampled[1] ?? 0) / (sampled[0] ?? 1));
  const millions = `${Math.round(small.visits() / 1000)} thousand to ${(large.visits() / 1e6).toFixed(1)} million visits`;
  yield {
    name: `growth of a sampled week from ${millions}`,
    median: growth,
    unit: '×',
    budget: 2,
    within: growth <= 2,
  };

  yield row(
    'what-if: a week and 8 weeks after it, expected',
    microsecondsPerCall(() => shop.expectedWeeks(9)),
    'ms',
    1,
  );

  let game = createGame({ scenario, seed: 'benchmark' });
  const plan = defaultPlan(game);
  const history = game.shop?.results ?? [];
  const first = game;
  yield row(
    'forecast after an edit',
    microsecondsPerCall(() => forecastWeek(first, plan, history), 7),
    'ms',
    50,
  );

  for (let week = 1; week <= scenario.weeks; week += 1) {
    game = playWeek(game, defaultPlan(game), scenario).game;
  }
  const season = game;
  yield row(
    'score of a week, expected values',
    microsecondsPerCall(() => scoreWeek(season, 6, scenario), 5),
    'ms',
    500,
  );
  const report = buildReport(season, scenario.weeks, emptyNarrative());
  yield row(
    `verify a report of ${scenario.weeks} weeks`,
    microsecondsPerCall(() => verifyReport(report, scenario), 7),
    'ms',
    20,
  );
}

function lineOf({ name, median, unit, ratio, budget, within }: Row): string {
  const times = ratio === undefined ? '' : `${ratio}× a week`;
  const limit = budget === undefined ? '' : `${within ? 'within' : 'OVER'} ${budget} ${unit}`;
  return `${name.padEnd(64)}${`${median} ${unit}`.padStart(12)}  ${times.padEnd(16)}${limit}`;
}

export const bench: Command = {
  summary: 'measure the engine against its budgets',
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const rows: Row[] = [];
    showProgress('measuring');
    for (const row of measure(values.scenario ?? 'apparel')) {
      endProgress();
      rows.push(row);
      if (!values.json) console.log(lineOf(row));
      showProgress('measuring');
    }
    endProgress();
    if (values.json) console.log(JSON.stringify({ rows }));
    return rows.every(({ within }) => within) ? DONE : WRONG;
  },
};
