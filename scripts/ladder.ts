/** Plays the ladder of every shop and keeps it: `npm run ladder [-- --worlds N]`; 200 worlds unless told otherwise. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RULES_VERSION } from '../src/simulator/index.ts';

const { values } = parseArgs({ options: { worlds: { type: 'string', default: '200' } } });
const folder = path.join('docs', 'ladder');
mkdirSync(folder, { recursive: true });

for (const file of readdirSync(path.join('src', 'content', 'scenarios')).sort()) {
  if (!file.endsWith('.json')) continue;
  const scenario = path.basename(file, '.json');
  const args = [
    'bin/shopkeeper.ts',
    'calibrate',
    '--scenario',
    scenario,
    '--worlds',
    values.worlds,
    '--json',
  ];
  const run = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (run.status !== 0) {
    console.error(`The ladder of ${scenario} stopped: see above.`);
    process.exit(1);
  }
  const target = path.join(folder, `${scenario}-rules-${RULES_VERSION}.json`);
  writeFileSync(target, `${JSON.stringify(JSON.parse(run.stdout), null, 2)}\n`);
  console.log(`Wrote ${target}.`);
}
