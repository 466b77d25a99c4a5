import { atom, type ReadableAtom } from 'nanostores';
import type { Learner } from '../simulator/index.ts';

const learner = atom<Learner | undefined>(undefined);

/** Who the learning platform says is learning, for forms to fill in; undefined outside of one. */
export const $platformLearner: ReadableAtom<Learner | undefined> = learner;

export function setPlatformLearner(known: Learner | undefined): void {
  learner.set(known);
}
