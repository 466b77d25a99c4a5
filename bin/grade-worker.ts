import { parentPort, workerData } from 'node:worker_threads';
import { type GradeRules, openGrader } from './grade-file.ts';

const grade = openGrader(workerData as GradeRules);
parentPort?.on('message', async ({ index, input }: { index: number; input: string }) => {
  parentPort?.postMessage({ index, answer: await grade(input) });
});
