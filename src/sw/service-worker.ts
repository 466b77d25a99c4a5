/** Makes the site work without a network. Bundled into `sw.js` by `scripts/offline.ts`, which puts the version in. */
import { answerFor } from './answers.ts';
import { openLibrary } from './library.ts';
import type { OfflineCopy, ToWorker } from './messages.ts';
import { RELEASE_FILE, type Release } from './release.ts';
import { scope } from './scope.ts';

declare const __VERSION__: string;

const root = scope.registration.scope;
const base = new URL(root).pathname;
const library = openLibrary({
  caches: scope.caches,
  fetch: (address, options) => fetch(address, options),
  root,
});

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, { library, fetch: (request) => fetch(request), base });
  if (answer) event.respondWith(answer);
});
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  const reply = (copy: OfflineCopy) => port?.postMessage(copy);
  event.waitUntil(answer(event.data, reply));
});

/** Fetches what must be there at once. A visitor who keeps the whole site gets the whole of the new release. */
async function install(): Promise<void> {
  const answer = await fetch(`${root}${RELEASE_FILE}`, { cache: 'no-store' });
  const next = (await answer.json()) as Release;
  if (next.version !== __VERSION__) throw new Error('the host is changing to another release');
  const current = await library.release('current');
  const keepsAll = current !== undefined && (await isWhole(current));
  const wanted = keepsAll ? next.files : next.files.filter(({ isCore }) => isCore);
  if (!(await library.fetchMissing(wanted))) throw new Error('not everything could be fetched');
  await library.keepRelease('next', next);
}

/** The release before stays: a page opened under it may yet ask for its parts. */
async function activate(): Promise<void> {
  const [current, next] = [await library.release('current'), await library.release('next')];
  if (next !== undefined && next.version !== current?.version) {
    await library.keepRelease('previous', current);
    await library.keepRelease('current', next);
    await library.keepOnly([current, next]);
  }
  await library.keepRelease('next', undefined);
  await scope.clients.claim();
}

async function answer(message: ToWorker, reply: (copy: OfflineCopy) => void): Promise<void> {
  if (message.type === 'activate') return scope.skipWaiting();
  const release = await library.release('current');
  if (release === undefined) return;
  if (message.type === 'remove') {
    const core = { ...release, files: release.files.filter(({ isCore }) => isCore) };
    await library.keepOnly([core]);
  }
  if (message.type === 'save') {
    let savedBytes = 0;
    const hasAll = await library.fetchMissing(release.files, (bytes) => {
      savedBytes += bytes;
      reply({ ...copyOf(release, savedBytes), isWhole: false });
    });
    if (!hasAll) return reply({ ...copyOf(release, await library.keptBytes(release)), hasFailed: true });
  }
  reply(copyOf(release, await library.keptBytes(release)));
}

function copyOf({ version, transferBytes, files }: Release, savedBytes: number): OfflineCopy {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return { version, savedBytes, totalBytes, transferBytes, isWhole: savedBytes >= totalBytes };
}

async function isWhole(release: Release): Promise<boolean> {
  return copyOf(release, await library.keptBytes(release)).isWhole;
}
