import type { Scenario, Verification } from '../src/simulator/index.ts';
import { runPool, threadsFor } from './pool.ts';
import { openVerifier } from './verify-file.ts';
import type { Shops } from './verify-worker.ts';

/** So few files are done before a second thread has started. */
const FILES_A_THREAD = 12;

interface VerifyAll {
  readonly own?: Scenario | undefined;
  /** Threads; undefined for as many as the machine has and the files are worth. */
  readonly jobs?: number | undefined;
  /** Called for each file as it is done, in no certain order. */
  readonly onDone: (index: number, verification: Verification) => void;
}

/** Verifies files, over several threads where that is worth it. */
export async function verifyAll(files: readonly string[], { own, jobs, onDone }: VerifyAll): Promise<void> {
  const threads = threadsFor(files.length, FILES_A_THREAD, jobs);
  if (threads === 1) {
    const verify = openVerifier(own);
    for (const [index, file] of files.entries()) onDone(index, await verify(file));
    return;
  }
  const data: Shops = { own };
  await runPool(files, { worker: new URL('./verify-worker.ts', import.meta.url), data, threads, onDone });
}
