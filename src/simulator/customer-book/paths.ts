/**
 * The visits before a first order.
 *
 * A buyer came in each of the four weeks before with a chance of .30, .18, .108 and .065, at most once a
 * week, so that a week's visits remain different people. The visits are real ones: taken by channel from
 * those of the week that nobody else has taken, and the last touch is the order itself.
 */
import { CHANNEL_COUNT, SEGMENT_COUNT, type World } from '../model/world.ts';
import { pick } from '../orders/draws.ts';
import type { Touch } from '../vocabulary.ts';
import { CHANNELS } from '../vocabulary.ts';
import { type Chance, USES } from './draws.ts';
import type { Sale } from './sales.ts';
import { FIRST_WEEK, type WeekFacts } from './weeks.ts';

const DIRECT = CHANNELS.indexOf('direct');
const EMAIL = CHANNELS.indexOf('email');
/** Chance of a visit in the week before the order, and what each further week leaves of it. */
const VISIT_CHANCE = 0.3;
const FADING = 0.6;
const WEEKS_BACK = 4;

/** Visits without an order that are on nobody's path yet, week × channel. */
export type FreeVisits = readonly number[][];

export const freeVisitsOf = (weeks: readonly WeekFacts[]): FreeVisits =>
  weeks.map(({ visits, channelOrders }) => visits.map((count, c) => Math.max(0, count - channelOrders[c]!)));

/** The path of a first order, oldest visit first; takes its visits from `free`. */
export function pathOf(
  world: World,
  weeks: readonly WeekFacts[],
  free: FreeVisits,
  sale: Sale,
  index: number,
  chance: Chance,
): Touch[] {
  const path: Touch[] = [{ week: sale.week, day: sale.day, channel: CHANNELS[sale.channel]! }];
  const weights = new Float64Array(CHANNEL_COUNT);
  let likely = VISIT_CHANCE;
  for (let back = 1; back <= WEEKS_BACK && sale.week - back >= FIRST_WEEK; back++, likely *= FADING) {
    if (chance(USES.path, index, 3 * back) >= likely) continue;
    const at = sale.week - back - FIRST_WEEK;
    const { visitsByDay, knownDirectShare } = weeks[at]!;
    const left = free[at]!;
    // a product was looked at: mix and view share of the channel count
    for (let c = 0; c < CHANNEL_COUNT; c++) {
      const fresh = c === EMAIL ? 0 : c === DIRECT ? 1 - knownDirectShare : 1;
      const seen = world.segmentMix[c * SEGMENT_COUNT + sale.segment]! * world.viewShare[c]!;
      weights[c] = left[c]! < 1 ? 0 : left[c]! * fresh * seen;
    }
    const c = pick(weights, chance(USES.path, index, 3 * back + 1));
    if (c < 0) continue;
    left[c]! -= 1;
    const day = Math.max(0, pick(visitsByDay, chance(USES.path, index, 3 * back + 2)));
    path.push({ week: sale.week - back, day, channel: CHANNELS[c]! });
  }
  return path.reverse();
}
