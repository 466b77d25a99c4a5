import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** How many threads `count` inputs are worth, when one thread earns its start with `each` of them. */
export function threadsFor(count: number, each: number, asked: number | undefined): number {
  const worth = Math.min(availableParallelism(), Math.ceil(count / each));
  return Math.max(1, Math.min(asked ?? worth, count));
}

interface Pool<Answer> {
  readonly worker: URL;
  readonly data: unknown;
  readonly threads: number;
  /** Called for each input as it is done, in no certain order. */
  readonly onDone: (index: number, answer: Answer) => void;
}

/** Gives inputs to threads one by one; each posts `{ index, answer }` for `{ index, input }`. Rejects when a thread dies. */
export async function runPool<Input, Answer>(
  inputs: readonly Input[],
  { worker: address, data, threads, onDone }: Pool<Answer>,
): Promise<void> {
  let next = 0;
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(address, { workerData: data });
      const give = () => {
        const index = next;
        next += 1;
        if (index < inputs.length) worker.postMessage({ index, input: inputs[index] });
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', ({ index, answer }: { index: number; answer: Answer }) => {
        onDone(index, answer);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, thread));
}
