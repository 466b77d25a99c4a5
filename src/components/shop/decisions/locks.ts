import { type Lever, openingWeek, openLevers } from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';
import { leversOf } from './lever-places.ts';
import type { Desk } from './use-desk.ts';

type Season = Pick<Desk, 'game' | 'shop'>;

/** The week in which a guided season opens a lever; undefined when it is open. */
export function lockedUntil({ game, shop }: Season, lever: Lever): number | undefined {
  const { facts, position } = shop;
  // what set-up opens for week 1 is chosen there: it does not open an area for a week
  const { setup: _settled, ...head } = game.head;
  if (openLevers(head, facts, position.week).has(lever)) return undefined;
  return openingWeek(facts, lever);
}

/** The week in which the first lever of a screen opens; undefined when one is open or it has none. */
export function viewLockedUntil(desk: Season, view: View): number | undefined {
  const weeks = leversOf(view).map((lever) => lockedUntil(desk, lever));
  if (weeks.length === 0 || weeks.includes(undefined)) return undefined;
  return Math.min(...weeks.map((week) => week ?? Number.POSITIVE_INFINITY));
}

/** True when a guided season opens one of the screen's levers this week, for a "new" tag. */
export function isNewThisWeek({ game, shop }: Season, view: View): boolean {
  if (game.head.season !== 'guided') return false;
  const { facts, position } = shop;
  return leversOf(view).some((lever) => openingWeek(facts, lever) === position.week);
}
