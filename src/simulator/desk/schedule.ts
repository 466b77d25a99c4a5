/** Which templates a season deals to which week (rule DK1). */
import { draw, PURPOSES, packDraw, packMoment, type RandomKey, SUBSYSTEMS } from '../random.ts';
import { DESK_TEMPLATES, type ListedTemplate } from './templates.ts';

/** Days of the desk's draws: 0 builds a case, 1 deals the season, 2 shuffles the answers. */
const DEALING = 1;

/**
 * Deals every template to one week of the season, so that none comes twice: those that always fit first, then
 * those that need an occasion, each family spread over the weeks.
 *
 * @returns one pool a week, from week 0 (the previous owner's last) on
 */
export function dealSeason(key: RandomKey, weeks: number): readonly (readonly ListedTemplate[])[] {
  const moment = packMoment(0, SUBSYSTEMS.desk, DEALING);
  const lucks = (count: number, use: number) =>
    Array.from({ length: count }, (_, entity) =>
      draw(key, moment, entity, use, packDraw(PURPOSES.play, 0, 0)),
    );
  const ofWeek = lucks(weeks, 1);
  const ofTemplate = lucks(DESK_TEMPLATES.length, 0);
  const weekOrder = ofWeek.map((_, week) => week).sort((a, b) => ofWeek[a]! - ofWeek[b]!);
  const pools: ListedTemplate[][] = weekOrder.map(() => []);
  const families = [...new Set(DESK_TEMPLATES.map(({ family }) => family))];
  let next = 0;
  for (const occasional of [false, true]) {
    for (const family of families) {
      const mine = DESK_TEMPLATES.filter(
        (listed) => listed.family === family && (listed.template.fits !== undefined) === occasional,
      ).sort((a, b) => ofTemplate[a.index]! - ofTemplate[b.index]!);
      for (const listed of mine) pools[weekOrder[next++ % weeks]!]!.push(listed);
    }
  }
  return pools;
}
