import type { ToWorker } from './messages.ts';

/** The part of a service worker's global object that is used; the compiler knows pages only. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void },
    ) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: Lasting & { readonly data: ToWorker; readonly ports: readonly MessagePort[] }) => void,
  ): void;
}

/** The worker lives at least until this has settled. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export const scope = globalThis as unknown as WorkerScope;
