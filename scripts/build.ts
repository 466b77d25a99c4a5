/** Builds the whole site into `dist`: the pages, then the engine of this and of every released rules version. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { emitEngines } from './engine.ts';
import { basePath, DIST, messageOf } from './site.ts';

function buildPages(): void {
  const astro = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', DIST], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: basePath() },
  });
  if (status !== 0) throw new Error('The pages did not build: see the message above.');
}

try {
  buildPages();
  const engine = await emitEngines(path.join(DIST, 'engine'));
  console.log(`[build] engine/${engine.fileName}, ${Math.round(engine.code.length / 1000)} kB`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
