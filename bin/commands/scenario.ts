import { readFileSync } from 'node:fs';
import type { ReferenceFigures, Scenario } from '../../src/simulator/index.ts';
import { type Command, DONE, type ExitCode, optionsOf, WRONG } from '../command.ts';
import { checkSize } from '../files.ts';
import { yuan } from '../money.ts';
import { type Checked, checkScenario, findingLines } from '../scenario-check.ts';

const HELP = `Checks a scenario file: every field is there, of the right kind and inside its range; what belongs together
fits together; and, once it is calibrated, the shop reaches its own aims under the rules of this copy.

  scenario check FILE [--json]

  --json   print {"file", "findings": [{code, path, line, value, minimum, maximum, allowed}], "figures"}

Each finding is a line: where, what was found, what to do. Exit code 0: in order. 1: something is to be mended.
2: the file is missing, too large or not JSON.`;

const OPTIONS = { json: { type: 'boolean' } } as const;

function summaryOf({ skus, weeks }: Scenario, figures: ReferenceFigures): string {
  const { visits, conversionRate, lift, operatingProfitFen } = figures;
  const percent = (rate: number, digits: number) => `${(100 * rate).toFixed(digits)} %`;
  return [
    `in order: ${skus.length} products, ${weeks} weeks`,
    `a reference week has ${visits.toFixed(0)} visits, of which ${percent(conversionRate, 2)} buy`,
    `its promotion lifts that by ${percent(lift, 1)}`,
    `and the profit is ${yuan(operatingProfitFen)}`,
  ].join('; ');
}

function report(file: string, checked: Checked): ExitCode {
  const { findings, scenario: found, figures } = checked;
  if (findings.length === 0 && found && figures) {
    console.log(`${file} is ${summaryOf(found, figures)}.`);
    return DONE;
  }
  console.log(findingLines(checked).join('\n'));
  const things = findings.length === 1 ? 'one thing' : `${findings.length} things`;
  console.error(`${file} has ${things} to mend: see above.`);
  return WRONG;
}

export const scenario: Command = {
  summary: 'check a scenario file and say what to mend',
  help: HELP,
  run: async (words) => {
    const { values, positionals } = optionsOf(words, OPTIONS);
    const [verb, file, more] = positionals;
    if (verb !== 'check' || file === undefined || more !== undefined) {
      throw new Error('A scenario can only be checked, one file at a time: scenario check FILE.');
    }
    checkSize(file);
    const checked = checkScenario(file, readFileSync(file, 'utf8'));
    if (!values.json) return report(file, checked);
    console.log(JSON.stringify({ file, findings: checked.findings, figures: checked.figures }));
    return checked.findings.length === 0 ? DONE : WRONG;
  },
};
