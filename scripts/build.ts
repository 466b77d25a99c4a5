/**
 * Builds the whole site into `dist`, or the folder after `--out`: the pages, then the engine of this and of every released
 * rules version, then the service worker with the list of all files.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { emitEngines } from './engine.ts';
import { emitOffline } from './offline.ts';
import { basePath, DIST, messageOf } from './site.ts';

function buildPages(folder: string): void {
  const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath() },
  });
  if (status !== 0) throw new Error('The pages did not build: see the message above.');
}

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: DIST } } });
  buildPages(values.out);
  const engine = await emitEngines(path.join(values.out, 'engine'));
  console.log(`[build] engine/${engine.fileName}, ${Math.round(engine.code.length / 1000)} kB`);
  const release = await emitOffline(values.out);
  console.log(`[build] release ${release.version}, ${Math.round(release.transferBytes / 1000)} kB to fetch`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
