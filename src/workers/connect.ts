import { releaseProxy, wrap } from 'comlink';
import type { Connection } from './client.ts';
import { workerFailure } from './failures.ts';
import { PAGE_PORT, type SimulatorCalls } from './protocol.ts';
import workerUrl from './simulator.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

/** A slow telephone loads the worker in less. */
const FIRST_ANSWER_MS = 15_000;

/** Starts the worker. Where workers are refused, the same file runs on the page itself: slower to the hand, same answers. */
export async function connectWorker(): Promise<Connection> {
  try {
    return await greeted(startWorker());
  } catch {
    onPage ??= startOnPage();
    return await greeted(await onPage);
  }
}

/** Waits for the first sign of life: a worker that cannot load says nothing at all. */
async function greeted(connection: Connection): Promise<Connection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_resolve, reject) => {
    const silence = workerFailure('worker/failed', 'the worker does not start');
    timer = setTimeout(() => reject(silence), FIRST_ANSWER_MS);
  });
  try {
    await Promise.race([connection.calls.holds(''), connection.lost, late]);
    return connection;
  } catch (error) {
    connection.end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A page evaluates the file once, so there is one such connection and it never ends. */
let onPage: Promise<Connection> | undefined;

async function startOnPage(): Promise<Connection> {
  const { port1, port2 } = new MessageChannel();
  Reflect.set(globalThis, PAGE_PORT, port2);
  // The address is known to the build only as a worker's, so that the page does not load it otherwise.
  await import(/* @vite-ignore */ scriptUrl());
  return { calls: wrap<SimulatorCalls>(port1), lost: new Promise(() => undefined), end: () => undefined };
}

function scriptUrl(): string {
  return new URL(workerUrl, import.meta.url).href;
}

function startWorker(): Connection {
  const worker = new Worker(trustedScriptUrl(scriptUrl()), {
    type: 'module',
    name: 'simulator',
  });
  const calls = wrap<SimulatorCalls>(worker);
  let lose: (reason: unknown) => void = () => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
    worker.onerror = (event) => reject(workerFailure('worker/failed', event.message));
    worker.onmessageerror = () => reject(workerFailure('worker/failed', 'a message could not be read'));
  });
  lost.catch(() => undefined); // whoever waits for an answer hears of it
  return {
    calls,
    lost,
    end: () => {
      calls[releaseProxy]();
      worker.terminate();
      lose(workerFailure('worker/failed', 'the worker was ended'));
    },
  };
}
