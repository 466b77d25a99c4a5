/**
 * The files that are kept, over releases: each under its path and revision, so that a new release fetches only what
 * changed and the release before stays whole for pages that are still open.
 */
import { isHashed, type Release, type ReleaseFile } from './release.ts';

const FILES = 'shopkeeper-files';
const RELEASES = 'shopkeeper-releases';
/** Files fetched at a time. */
const AT_A_TIME = 4;

export type ReleaseName = 'current' | 'previous' | 'next';

export interface Library {
  release(name: ReleaseName): Promise<Release | undefined>;
  keepRelease(name: ReleaseName, release: Release | undefined): Promise<void>;
  /** The kept answer for a path, of the current release or the one before. */
  find(path: string): Promise<Response | undefined>;
  /** Bytes of a release that are kept. */
  keptBytes(release: Release): Promise<number>;
  /** Fetches what is missing. True when all of it is kept. @param onFile called with the bytes of each kept file */
  fetchMissing(files: readonly ReleaseFile[], onFile?: (bytes: number) => void): Promise<boolean>;
  /** Lets go of all files that none of these releases has. */
  keepOnly(releases: readonly (Release | undefined)[]): Promise<void>;
}

interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Address of the site, with a slash at its end. */
  readonly root: string;
}

export function openLibrary({ caches, fetch, root }: Surroundings): Library {
  const keyOf = ({ path, revision }: ReleaseFile) => `${root}${path}?revision=${revision}`;
  const releaseKey = (name: ReleaseName) => `${root}${name}.json`;

  /** Read with every request, so read once; a release that is kept anew is read anew. */
  const read = new Map<ReleaseName, Release | undefined>();
  const release: Library['release'] = async (name) => {
    if (read.has(name)) return read.get(name);
    const kept = await (await caches.open(RELEASES)).match(releaseKey(name));
    const found = kept ? ((await kept.json()) as Release) : undefined;
    if (found) read.set(name, found);
    return found;
  };

  const fetchOne = async (cache: Cache, file: ReleaseFile): Promise<void> => {
    const key = keyOf(file);
    if (await cache.match(key)) return;
    const answer = await fetch(`${root}${file.path}`, {
      cache: isHashed(file.path) ? 'default' : 'no-cache',
    });
    if (!answer.ok || answer.redirected) throw new Error(`${file.path} answers ${answer.status}`);
    await cache.put(key, answer);
  };

  return {
    release,
    keepRelease: async (name, kept) => {
      read.delete(name);
      const cache = await caches.open(RELEASES);
      if (kept === undefined) await cache.delete(releaseKey(name));
      else await cache.put(releaseKey(name), new Response(JSON.stringify(kept)));
    },
    find: async (path) => {
      const cache = await caches.open(FILES);
      for (const name of ['current', 'previous'] as const) {
        const file = (await release(name))?.files.find((one) => one.path === path);
        const kept = file && (await cache.match(keyOf(file)));
        if (kept) return kept;
      }
      return undefined;
    },
    keptBytes: async ({ files }) => {
      const keys = new Set((await (await caches.open(FILES)).keys()).map(({ url }) => url));
      return files.reduce((sum, file) => sum + (keys.has(new URL(keyOf(file)).href) ? file.bytes : 0), 0);
    },
    fetchMissing: async (files, onFile) => {
      const cache = await caches.open(FILES);
      const waiting = [...files];
      let isWhole = true;
      const work = async () => {
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
          try {
            await fetchOne(cache, file);
            onFile?.(file.bytes);
          } catch {
            isWhole = false; // no network, no room, or a newer release on the host: tried again at the next visit
          }
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
      return isWhole;
    },
    keepOnly: async (releases) => {
      const cache = await caches.open(FILES);
      const wanted = new Set(
        releases.flatMap((one) => one?.files ?? []).map((file) => new URL(keyOf(file)).href),
      );
      for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
    },
  };
}
