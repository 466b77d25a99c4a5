import { createCalls } from '../../src/workers/calls.ts';
import type { Connection } from '../../src/workers/client.ts';

/** The worker's calls without a worker: no thread, no copying, the same answers. */
export async function connectInPlace(): Promise<Connection> {
  return { calls: createCalls(), lost: new Promise(() => undefined), end: () => undefined };
}
