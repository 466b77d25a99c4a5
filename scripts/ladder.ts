/**
 * Plays the ladder of every shop and keeps it: `npm run ladder [-- --worlds N --policies N]`; 200 worlds and 30 policies
 * unless told otherwise.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RULES_VERSION } from '../src/simulator/index.ts';

const { values } = parseArgs({
  options: { worlds: { type: 'string', default: '200' }, policies: { type: 'string', default: '30' } },
});
const folder = path.join('docs', 'ladder');
mkdirSync(folder, { recursive: true });

/** What a `calibrate` command prints as JSON; ends the script when it fails. */
function measured(scenario: string, ...words: string[]): object {
  const args = ['bin/shopkeeper.ts', 'calibrate', '--scenario', scenario, ...words, '--json'];
  const run = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status === 0) return JSON.parse(run.stdout) as object;
  console.error(`The ladder of ${scenario} stopped: see above.`);
  process.exit(1);
}

for (const file of readdirSync(path.join('src', 'content', 'scenarios')).sort()) {
  if (!file.endsWith('.json')) continue;
  const scenario = path.basename(file, '.json');
  const ladder = measured(scenario, '--worlds', values.worlds);
  const repeatability = measured(scenario, '--policies', values.policies);
  const target = path.join(folder, `${scenario}-rules-${RULES_VERSION}.json`);
  writeFileSync(target, `${JSON.stringify({ ...ladder, repeatability }, null, 2)}\n`);
  console.log(`Wrote ${target}.`);
}
