import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as simulator from '../src/simulator/index.ts';
import { type HonestOrder, playHonest } from '../tests/engines/play-honest.ts';

const FOLDER = path.join('src', 'content', 'scenarios');
/** Reports between two words of progress. */
const BATCH = 50;

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const scenarios = Object.fromEntries(
  files.map((file) => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')),
  ]),
);
const { reports, first, step } = workerData as HonestOrder;
for (let from = first; from < reports; from += BATCH * step) {
  const order = { reports: Math.min(reports, from + BATCH * step), first: from, step };
  parentPort?.postMessage(playHonest({ ...simulator, scenarios }, order));
}
