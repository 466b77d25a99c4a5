import { useStore } from '@nanostores/preact';
import { placeOf } from '../shop/decisions/lever-places.ts';
import { isNewThisWeek, viewLockedUntil } from '../shop/decisions/locks.ts';
import { type Desk, useDesk } from '../shop/decisions/use-desk.ts';
import { $openCases } from './open-cases.ts';
import type { View } from './route.ts';

/** What stands beside the name of an area. */
export interface AreaMark {
  /** The week in which a guided season opens it; undefined when it is open. */
  readonly lockedUntil: number | undefined;
  /** A guided season opens something there this week. */
  readonly isNew: boolean;
  /** Values of the plan that cannot run and are set there. */
  readonly problems: number;
  /** Cases of the desk without a ruling. */
  readonly cases: number;
}

export const NO_MARK: AreaMark = { lockedUntil: undefined, isNew: false, problems: 0, cases: 0 };

/** The mark of one area for the plan on the table. */
export function areaMark(desk: Desk, openCases: number, view: View): AreaMark {
  const isGuided = desk.game.head.season === 'guided' && !desk.seasonOver;
  return {
    lockedUntil: isGuided ? viewLockedUntil(desk, view) : undefined,
    isNew: isGuided && isNewThisWeek(desk, view),
    problems: desk.problems.filter(({ path }) => placeOf(path) === view).length,
    cases: view === 'desk' && !desk.seasonOver ? openCases : 0,
  };
}

/** Gives the mark of any area of the open shop. */
export function useAreaMarks(): (view: View) => AreaMark {
  const desk = useDesk();
  const openCases = useStore($openCases).length;
  return (view) => (desk === undefined ? NO_MARK : areaMark(desk, openCases, view));
}
