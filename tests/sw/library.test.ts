import { expect, test } from 'vitest';
import { answerFor } from '../../src/sw/answers.ts';
import { openLibrary } from '../../src/sw/library.ts';
import type { Release } from '../../src/sw/release.ts';

const ROOT = 'https://shop.test/site/';

/** As much of a browser's caches as the library uses. */
function madeUpCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const urlOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return {
      match: async (key: RequestInfo) => kept.get(urlOf(key))?.clone(),
      put: async (key: RequestInfo, answer: Response) => void kept.set(urlOf(key), answer),
      delete: async (key: RequestInfo) => kept.delete(urlOf(key)),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
    };
  };
  return { open } as unknown as CacheStorage;
}

const release = (version: string, revisions: Record<string, string>): Release => ({
  version,
  transferBytes: 10,
  files: Object.entries(revisions).map(([path, revision]) => ({ path, revision, bytes: 100 })),
});

function opened(host: Record<string, string>) {
  const asked: string[] = [];
  const library = openLibrary({
    caches: madeUpCaches(),
    root: ROOT,
    fetch: async (address) => {
      const path = String(address).slice(ROOT.length);
      asked.push(path);
      const body = host[path];
      return body === undefined ? new Response('', { status: 404 }) : new Response(body);
    },
  });
  const take = async (next: Release) => {
    const current = await library.release('current');
    await library.fetchMissing(next.files);
    await library.keepRelease('previous', current);
    await library.keepRelease('current', next);
    await library.keepOnly([current, next]);
  };
  const textOf = async (path: string) => (await library.find(path))?.text();
  return { library, asked, take, textOf, host };
}

test('a new release fetches what changed; the one before stays, the one before that goes', async () => {
  const { library, asked, take, textOf, host } = opened({
    'en/': 'one',
    '_astro/a.js': 'A',
    '_astro/b.js': 'B',
  });
  await take(release('1', { 'en/': '1', '_astro/a.js': 'a' }));
  asked.length = 0;
  host['en/'] = 'two';
  const second = release('2', { 'en/': '2', '_astro/b.js': 'b' });
  await take(second);
  expect(asked.sort()).toEqual(['_astro/b.js', 'en/']);
  expect(await textOf('en/')).toBe('two');
  expect(await textOf('_astro/a.js')).toBe('A');
  expect(await library.keptBytes(second)).toBe(200);
  asked.length = 0;
  await take(release('3', { 'en/': '2', '_astro/b.js': 'b' }));
  expect(asked).toEqual([]);
  expect(await textOf('_astro/a.js')).toBeUndefined();
});

test('what cannot be fetched is missing, and the rest is kept', async () => {
  const { library, textOf } = opened({ 'en/': 'one' });
  const wanted = release('1', { 'en/': '1', 'gone/': '1' });
  await library.keepRelease('current', wanted);
  const kept: number[] = [];
  expect(await library.fetchMissing(wanted.files, (bytes) => kept.push(bytes))).toBe(false);
  expect(kept).toEqual([100]);
  expect(await textOf('en/')).toBe('one');
  expect(await library.keptBytes(wanted)).toBe(100);
});

test('pages come from the network first, hashed files from what is kept, and lost pages say so', async () => {
  const kept: Record<string, string> = { 'en/': 'kept', '_astro/a.js': 'kept', 'zh/offline/': '没有网络' };
  const library = {
    find: async (path: string) => (kept[path] === undefined ? undefined : new Response(kept[path])),
  };
  let hasNetwork = true;
  const fetch = async () => {
    if (!hasNetwork) throw new TypeError('no network');
    return new Response('network');
  };
  Reflect.set(globalThis, 'location', new URL(`${ROOT}sw.js`));
  const page = (path: string, mode = 'navigate') =>
    ({ url: ROOT + path, method: 'GET', mode, headers: new Headers() }) as unknown as Request;
  const answer = async (request: Request) =>
    (await answerFor(request, { library, fetch, base: '/site/' }))?.text();
  expect(await answer(page('en/'))).toBe('network');
  expect(await answer(page('_astro/a.js', 'no-cors'))).toBe('kept');
  hasNetwork = false;
  expect(await answer(page('en/?q=1'))).toBe('kept');
  expect(await answer(page('en/index.html'))).toBe('kept');
  expect(await answer(page('zh/learn/'))).toBe('没有网络');
  await expect(answer(page('data.json', 'cors'))).rejects.toThrow('no network');
  expect(
    answerFor({ ...page('en/'), method: 'POST' } as Request, { library, fetch, base: '/site/' }),
  ).toBeUndefined();
  const elsewhere = { ...page(''), url: 'https://other.test/', headers: new Headers() } as unknown as Request;
  expect(answerFor(elsewhere, { library, fetch, base: '/site/' })).toBeUndefined();
});
