/** Faster pages (rules PS1–PS4): work done once, paid once, kept for good. */
import { exp } from '../maths.ts';
import type { Decisions } from './decisions.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Load time of a page: half is pictures, two tenths video and three tenths code. */
export function pageSeconds(pictures: number, video: number, code: number): number {
  return 0.5 * pictures + 0.2 * video + 0.3 * code;
}

/** Share of viewers a page keeps against one of the reference load time, by the seconds beyond it. */
export function pageLoadFactor(world: World, pictures: number, video: number, code: number): number {
  const { effectPerSecond, referenceSeconds } = world.scenario.pageLoad;
  return exp(-effectPerSecond * (pageSeconds(pictures, video, code) - referenceSeconds));
}

/** Does the page work that is switched on and not done yet, and leaves its cost and the load factor. */
export function openPage(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const { pageWork } = world.scenario;
  const { plan } = decisions;
  const at = world.layout.pageSeconds;
  if (plan.optimisePictures || plan.optimiseVideo || plan.optimiseCode) {
    let cost = 0;
    if (plan.optimisePictures && state[at]! > pageWork.picturesSeconds) {
      state[at] = pageWork.picturesSeconds;
      cost += pageWork.picturesFen;
    }
    if (plan.optimiseVideo && state[at + 1]! > pageWork.videoSeconds) {
      state[at + 1] = pageWork.videoSeconds;
      cost += pageWork.videoFen;
    }
    if (plan.optimiseCode && state[at + 2]! > pageWork.codeSeconds) {
      state[at + 2] = pageWork.codeSeconds;
      cost += pageWork.codeFen;
    }
    work.totals[TOTAL.pageWork] = cost;
  }
  work.pageLoad = pageLoadFactor(world, state[at]!, state[at + 1]!, state[at + 2]!);
}
