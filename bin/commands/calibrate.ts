import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { calibrate as calibrateScenario, parseScenarioDraft } from '../../src/simulator/index.ts';
import { type Command, DONE, endProgress, optionsOf, required, showProgress } from '../command.ts';
import { accepted, readJson, scenarioFile, writeJson } from '../files.ts';

const HELP = `Solves for what the literature does not give, so that the scenario's reference shop shows its target figures.

  calibrate --scenario ID [--write] [--json]

  --scenario ID   a file of src/content/scenarios without .json
  --write         keep the result in that file, under "calibrated"
  --json          print the whole result

Scores and saved games depend on the result: after --write, raise RULES_VERSION if the scenario was released.`;

const OPTIONS = {
  scenario: { type: 'string' },
  write: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Lays the file out as the formatter wants it. */
function format(file: string): void {
  const biome = path.join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'biome');
  spawnSync(biome, ['format', '--write', file], { stdio: 'ignore', shell: process.platform === 'win32' });
}

export const calibrate: Command = {
  summary: "solve for a scenario's unknown parameters",
  help: HELP,
  run: async (words) => {
    const { values } = optionsOf(words, OPTIONS);
    const file = scenarioFile(required(values.scenario, 'scenario'));
    const content = readJson(file) as Readonly<Record<string, unknown>>;
    const { calibrated: _old, ...draftOnly } = content;
    const draft = accepted(parseScenarioDraft(draftOnly), file);
    const calibrated = calibrateScenario(draft, showProgress);
    endProgress();
    if (values.json) console.log(JSON.stringify(calibrated));
    else {
      for (const [name, value] of Object.entries(calibrated.figures)) {
        console.log(`${name.padEnd(32)}${Number(value.toPrecision(6))}`);
      }
    }
    if (values.write) {
      writeJson(file, { ...draftOnly, calibrated });
      format(file);
      console.error(`Wrote ${path.relative('.', file)}.`);
    }
    return DONE;
  },
};
