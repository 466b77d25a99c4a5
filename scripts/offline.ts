/**
 * Writes `sw.js` and the list of the release it keeps into a built site: `node scripts/offline.ts [--dist FOLDER]`.
 * Runs last, because the list names every file by its content.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { RELEASE_FILE, type Release, type ReleaseFile } from '../src/sw/release.ts';
import { DIST, messageOf } from './site.ts';

const ENTRY = path.join('src', 'sw', 'service-worker.ts');
export const WORKER_FILE = 'sw.js';
/** What makes no sense without a network, or is the worker itself. */
const LEFT_OUT = new RegExp(
  `^(404\\.html|lms/index\\.html|${RELEASE_FILE}|${WORKER_FILE.replace('.', '\\.')})$`,
);
/** What tells a visitor that there is no network, in either language, and what those pages show. */
const CORE_PAGE = /^(en|zh)\/offline\/$/;

/** The list of a built site. */
export function releaseOf(dist: string): Release {
  let transferBytes = 0;
  const pages: string[] = [];
  const listed = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file) && !file.endsWith('.map'))
    .sort()
    .map((file): ReleaseFile => {
      const content = readFileSync(path.join(dist, file));
      const place = file.replace(/(^|\/)index\.html$/, '$1');
      if (CORE_PAGE.test(place)) pages.push(content.toString());
      transferBytes += gzipSync(content, { level: 6 }).length;
      return { path: place, revision: hash(content), bytes: content.length };
    });
  const named = new Set(
    listed
      .map((file) => file.path)
      .filter((file) => /\.(css|js|svg|woff2)$/.test(file) && pages.some((page) => page.includes(file))),
  );
  // a set grows while it is walked, so this ends when nothing new is imported
  for (const file of named) for (const next of importsOf(path.join(dist, file))) named.add(next);
  const isCore = (place: string) => CORE_PAGE.test(place) || named.has(place);
  const files = listed.map((file) => (isCore(file.path) ? { ...file, isCore: true as const } : file));
  return { version: hash(JSON.stringify(files)), transferBytes, files };
}

/** Writes list and worker into the site; gives the list. */
export async function emitOffline(dist: string): Promise<Release> {
  const release = releaseOf(dist);
  writeFileSync(path.join(dist, RELEASE_FILE), JSON.stringify(release));
  writeFileSync(path.join(dist, WORKER_FILE), await bundleWorker(release.version));
  return release;
}

/** What a script imports before it runs; scripts lie in one folder. */
function importsOf(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  return [...imports].map(([, name]) => `_astro/${name}`);
}

async function bundleWorker(version: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'worker', fileName: 'sw' },
    },
  });
  const [chunk] = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The service worker did not bundle into one script.');
  return chunk.code;
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { dist: { type: 'string', default: DIST } } });
    const { version, files } = await emitOffline(values.dist);
    console.log(`[offline] ${version}: ${files.length} files`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
