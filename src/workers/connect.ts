import { releaseProxy, wrap } from 'comlink';
import type { Connection } from './client.ts';
import { workerFailure } from './failures.ts';
import type { SimulatorCalls } from './protocol.ts';
import workerUrl from './simulator.ts?worker&url';
import { trustedScriptUrl } from './trusted-url.ts';

/** A slow telephone loads the worker in less. */
const FIRST_ANSWER_MS = 15_000;

/** Starts the worker. Where it is refused or never answers, the simulator runs on the page itself. */
export async function connectWorker(): Promise<Connection> {
  if (typeof Worker === 'undefined') return connectInPlace();
  let connection: Connection | undefined;
  try {
    connection = startWorker();
    const late = new Promise((_resolve, reject) => setTimeout(reject, FIRST_ANSWER_MS));
    await Promise.race([connection.calls.holds(''), connection.lost, late]);
    return connection;
  } catch {
    connection?.end();
    return connectInPlace();
  }
}

function startWorker(): Connection {
  const worker = new Worker(trustedScriptUrl(new URL(workerUrl, import.meta.url).href), {
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

/** The same calls without a worker. */
export async function connectInPlace(): Promise<Connection> {
  const { createCalls } = await import('./calls.ts');
  return { calls: createCalls(), lost: new Promise(() => undefined), end: () => undefined };
}
