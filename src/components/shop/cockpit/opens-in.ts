import type { GameHead, Lever, PublicFacts } from '../../../simulator/index.ts';
import type { View } from '../../shell/route.ts';
import { placeOf } from '../decisions/lever-places.ts';

/** Levers of one area that open together. */
export interface OpeningArea {
  readonly view: View;
  readonly levers: readonly Lever[];
}

/** What a guided season opens with a week, by area; nothing in a free season. */
export function opensIn(
  { season }: Pick<GameHead, 'season'>,
  { unlocks, weeks }: Pick<PublicFacts, 'unlocks' | 'weeks'>,
  week: number,
): readonly OpeningArea[] {
  if (season !== 'guided' || week < 1 || week > weeks) return [];
  const levers = unlocks[week - 1] ?? [];
  const views = [...new Set(levers.map(placeOf))];
  return views.map((view) => ({ view, levers: levers.filter((lever) => placeOf(lever) === view) }));
}
