import {
  parseAssignment,
  parseScenario,
  RULES_VERSION,
  type Scenario,
  type Verification,
} from '../../src/simulator/index.ts';
import {
  type Command,
  DONE,
  type ExitCode,
  endProgress,
  optionsOf,
  showProgress,
  UNUSABLE,
  WRONG,
  wholeNumber,
} from '../command.ts';
import { expandFolders } from '../expand.ts';
import { accepted, clauseOf, readJson } from '../files.ts';
import { verifyAll } from '../verify-all.ts';

const HELP = `Re-runs reports and saved games from their decisions and compares every figure.

  verify FILE… [--jobs N] [--assignment FILE] [--json]

  FILE               a report, a saved game, or a folder: every .json file in it and below
  --jobs N           so many at a time, each in a thread; as many as the machine has unless told
  --assignment FILE  an assignment (shop-assignment) with a shop of its own, for the reports played in it
  --json             print one object a line as each file is done, in no certain order:
                     {index, file, verdict, differences, problems}; "index" is the file's place, from 0

Without --json the files come in the order they were named. A verdict is verified, altered (with the figures that
differ), other-rules (played under rules that this copy does not have) or unreadable. Exit code 0: all verified. 1:
something was altered. 2: something could not be checked. It shows that the figures follow from the decisions, not who
made them.`;

const OPTIONS = {
  json: { type: 'boolean' },
  jobs: { type: 'string' },
  assignment: { type: 'string' },
} as const;
const MOST_JOBS = 64;

function linesOf(file: string, { verdict, differences, problems, rulesVersion }: Verification): string[] {
  const rules =
    verdict === 'other-rules' ? ` (rules ${rulesVersion ?? 'unknown'}, this copy has ${RULES_VERSION})` : '';
  return [
    `${verdict.padEnd(11)} ${file}${rules}`,
    ...differences.map(
      ({ path: where, stored, replayed }) =>
        `  ${where}: the file says ${stored}, a re-run gives ${replayed}`,
    ),
    ...problems.map((problem) => `  ${clauseOf(problem)}`),
  ];
}

/** The shop inside an assignment; throws one sentence when there is none. */
export function ownScenario(file: string | undefined): Scenario | undefined {
  if (file === undefined) return undefined;
  const { scenario } = accepted(parseAssignment(readJson(file)), file);
  if (!scenario) throw new Error(`${file} has no shop of its own: leave --assignment out.`);
  return accepted(parseScenario(scenario), file);
}

/** The worst of all verdicts, as an exit code. */
export function exitOf(verifications: readonly Verification[]): ExitCode {
  const verdicts = new Set(verifications.map(({ verdict }) => verdict));
  if (verdicts.has('unreadable') || verdicts.has('other-rules')) return UNUSABLE;
  return verdicts.has('altered') ? WRONG : DONE;
}

export const verify: Command = {
  summary: 're-run reports or games and compare every figure',
  help: HELP,
  run: async (words) => {
    const { values, positionals } = optionsOf(words, OPTIONS);
    const files = expandFolders(positionals);
    if (files.length === 0) throw new Error('No file was named: verify FILE… takes one report or more.');
    const jobs = values.jobs === undefined ? undefined : wholeNumber(values.jobs, 'jobs', 1, MOST_JOBS);
    const own = ownScenario(values.assignment);
    const results = new Map<number, Verification>();
    let printed = 0;
    await verifyAll(files, {
      own,
      jobs,
      onDone: (index, verification) => {
        results.set(index, verification);
        endProgress();
        if (values.json) console.log(JSON.stringify({ index, file: files[index], ...verification }));
        for (; !values.json && results.has(printed); printed += 1) {
          console.log(linesOf(files[printed] ?? '', results.get(printed) as Verification).join('\n'));
        }
        showProgress(`${results.size} of ${files.length}`);
      },
    });
    endProgress();
    return exitOf([...results.values()]);
  },
};
