import { pageSeconds, type SwitchLever } from '../../../simulator/index.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** One piece of work on the speed of pages. */
export interface SpeedWork {
  readonly id: 'pictures' | 'video' | 'code';
  readonly lever: SwitchLever;
  /** Load time, seconds. */
  readonly before: number;
  readonly after: number;
  /** Paid once, fen. */
  readonly costFen: number;
  /** Week in which it was done; undefined while it is not. */
  readonly doneWeek: number | undefined;
  readonly isStaged: boolean;
}

/** The three pieces of work: done for good in the first week that had the switch on. */
export function speedWorks({ shop, plan }: Desk): readonly SpeedWork[] {
  const { pageWork } = shop.facts;
  const work = (
    id: SpeedWork['id'],
    lever: 'optimisePictures' | 'optimiseVideo' | 'optimiseCode',
    costFen: number,
  ): SpeedWork => ({
    id,
    lever,
    ...pageWork.seconds[id],
    costFen,
    doneWeek: shop.results.find((result) => result.plan[lever])?.week,
    isStaged: plan[lever],
  });
  return [
    work('pictures', 'optimisePictures', pageWork.picturesFen),
    work('video', 'optimiseVideo', pageWork.videoFen),
    work('code', 'optimiseCode', pageWork.codeFen),
  ];
}

/** Load time of a page now, seconds: its parts by their weight. */
export function loadSeconds(works: readonly SpeedWork[]): number {
  const now = (part: SpeedWork['id']) => {
    const work = works.find(({ id }) => id === part);
    return work === undefined ? 0 : work.doneWeek === undefined ? work.before : work.after;
  };
  return pageSeconds(now('pictures'), now('video'), now('code'));
}
