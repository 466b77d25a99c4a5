import { parentPort, workerData } from 'node:worker_threads';
import { loadScenario } from './files.ts';
import { playWorld, type Rules } from './ladder.ts';

/** What a thread is asked for: worlds `first`, `first + step` … below `worlds`. */
export interface Share extends Rules {
  readonly scenarioId: string;
  readonly worlds: number;
  readonly first: number;
  readonly step: number;
}

const { scenarioId, worlds, first, step, ...rules } = workerData as Share;
const scenario = loadScenario(scenarioId);
for (let world = first; world < worlds; world += step) {
  parentPort?.postMessage({ world, seasons: playWorld(scenario, world, rules) });
}
