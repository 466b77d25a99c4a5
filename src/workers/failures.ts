/** Ways in which the simulator's worker can fail; words live in i18n under the same code. */
export const WORKER_CODES = [
  'worker/failed', // the worker stopped or threw: a fault of ours, the plan is kept
  'worker/timeout', // the worker took longer than a file of ours ever takes
] as const;
export type WorkerCode = (typeof WORKER_CODES)[number];

export interface WorkerProblem {
  readonly code: WorkerCode;
  /** For a diagnostic file only, never for the screen. */
  readonly detail?: string;
}

const isCode = (code: unknown): code is WorkerCode => (WORKER_CODES as readonly unknown[]).includes(code);

/** Tells whether an error came out of the worker and carries one of its codes. */
export function isWorkerProblem(error: unknown): error is Error & { readonly code: WorkerCode } {
  return error instanceof Error && 'code' in error && isCode(error.code);
}

/** The coded problem of an error for which `isWorkerProblem` holds; others count as a failed worker. */
export function workerProblem(error: unknown): WorkerProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: isWorkerProblem(error) ? error.code : 'worker/failed', detail };
}

/** Makes the error that carries `code`. */
export function workerFailure(code: WorkerCode, cause: unknown): Error & { readonly code: WorkerCode } {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return Object.assign(new Error(detail, { cause }), { code });
}
