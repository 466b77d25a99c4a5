import { type BenchCase, benchCases } from '../../src/simulator/index.ts';
import { type Command, DONE, endProgress, optionsOf, showProgress, WRONG } from '../command.ts';
import { loadScenario } from '../files.ts';
import { microsecondsPerCall } from '../measure.ts';

const HELP = `Measures the engine: medians of processor time, ratios, and the budgets.

  bench [--scenario ID] [--json]

  --scenario ID   the shop measured, apparel unless told otherwise
  --json          print {"rows": [{name, median, unit, ratio?, budget?, within}]}

A ratio is times another row where the row says which, and times the first row elsewhere. Exit code 1 when a row is
over its budget. Times move with the machine and what else it does; ratios hardly do.`;

const OPTIONS = { scenario: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Row {
  readonly name: string;
  /** Processor time of one call, in `unit`. */
  readonly median: number;
  readonly unit: 'µs' | 'ms';
  readonly ratio?: number;
  /** In `unit`, or a ratio where the row is measured against another one. */
  readonly budget?: number;
  readonly within: boolean;
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** Measures the cases in order; later rows may be ratios of earlier ones. */
function* rowsOf(cases: readonly BenchCase[]): Generator<Row> {
  const measured = new Map<string, number>();
  let first: number | undefined;
  for (const { name, budgetMicroseconds, against, run } of cases) {
    const microseconds = microsecondsPerCall(run);
    measured.set(name, microseconds);
    first ??= microseconds;
    const unit = microseconds < 1000 && (budgetMicroseconds ?? 0) < 1000 ? 'µs' : 'ms';
    const scale = unit === 'µs' ? 1 : 1000;
    const ratio = microseconds / ((against && measured.get(against.name)) ?? first);
    const budget =
      against?.ratio ?? (budgetMicroseconds === undefined ? undefined : budgetMicroseconds / scale);
    const used = against === undefined ? microseconds / scale : ratio;
    yield {
      name,
      median: rounded(microseconds / scale),
      unit,
      ratio: rounded(ratio),
      ...(budget === undefined ? {} : { budget }),
      within: budget === undefined || used <= budget,
    };
  }
}

function lineOf({ name, median, unit, ratio, budget, within }: Row, of: string | undefined): string {
  const limit = budget === undefined ? '' : `${within ? 'within' : 'OVER'} ${budget} ${of ? '×' : unit}`;
  return `${name.padEnd(54)}${`${median} ${unit}`.padStart(10)}  ${`${ratio}×`.padEnd(8)}${limit}`;
}

export const bench: Command = {
  summary: 'measure the engine against its budgets',
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const cases = benchCases(loadScenario(values.scenario ?? 'apparel'));
    const rows: Row[] = [];
    showProgress(cases[0]?.name ?? '');
    for (const row of rowsOf(cases)) {
      endProgress();
      if (!values.json) console.log(lineOf(row, cases[rows.length]?.against?.name));
      rows.push(row);
      showProgress(cases[rows.length]?.name ?? '');
    }
    endProgress();
    if (values.json) console.log(JSON.stringify({ rows }));
    return rows.every(({ within }) => within) ? DONE : WRONG;
  },
};
