/** Which answer a request gets: pages from the network while there is one, hashed files from what is kept. */
import type { Library } from './library.ts';
import { isHashed } from './release.ts';

/** A network that is slower than this is as good as none, where the page is kept. */
const PATIENCE_MS = 4000;

interface Answering {
  readonly library: Pick<Library, 'find'>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/** Answers a request of this site; undefined when the browser had better do so itself. */
export function answerFor(
  request: Request,
  { library, fetch, base }: Answering,
): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url);
  const isOwn = origin === new URL(globalThis.location.href).origin && pathname.startsWith(base);
  if (request.method !== 'GET' || !isOwn || request.headers.has('range')) return undefined;
  const path = decodeURI(pathname.slice(base.length)).replace(/(^|\/)index\.html$/, '$1');
  if (isHashed(path)) return library.find(path).then((kept) => kept ?? fetch(request));
  const fallback = async () =>
    (await library.find(path)) ??
    (request.mode === 'navigate'
      ? await library.find(path.startsWith('zh/') ? 'zh/offline/' : 'en/offline/')
      : undefined);
  return networkFirst(fetch(request), () => library.find(path), fallback);
}

/** The network's answer; a kept one when that fails, or is late. */
async function networkFirst(
  asked: Promise<Response>,
  whenLate: () => Promise<Response | undefined>,
  whenLost: () => Promise<Response | undefined>,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  try {
    return (await Promise.race([asked, late])) ?? (await whenLate()) ?? (await asked);
  } catch (error) {
    const kept = await whenLost();
    if (kept) return kept;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
