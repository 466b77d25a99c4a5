import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../src/simulator/index.ts';
import { openVerifier } from './verify-file.ts';

/** What a thread is given: a shop that this copy does not carry. */
export interface Shops {
  readonly own: Scenario | undefined;
}

const verify = openVerifier((workerData as Shops).own);
parentPort?.on('message', async ({ index, input }: { index: number; input: string }) => {
  parentPort?.postMessage({ index, answer: await verify(input) });
});
