/**
 * Orders of the time before the book, as a shop that had run like this for long would have them on file.
 *
 * Looking back from a customer's last purchase, the one before it was a repeat with chance
 * λ(1 − p) ÷ (λ + δ) and a first purchase otherwise, and the gaps are exponential with rate λ + δ: the
 * stationary MBG/NBD process in reverse.
 */
import { ln } from '../maths.ts';
import { CLASS_COUNT, RECENCY_WEEKS } from '../model/world.ts';
import type { Scenario } from '../scenario.ts';
import type { EarlierOrder } from '../vocabulary.ts';
import { type Chance, USES } from './draws.ts';
import type { Sale } from './sales.ts';
import { FIRST_WEEK } from './weeks.ts';

/** The old file goes back three years, for 60 orders a customer at most. */
const WEEKS_ON_FILE = 156;
const ORDERS_ON_FILE = 60;

/**
 * Orders before the book of customer `number`, oldest first, the last one `bucket` weeks before the book's
 * first week (12: twelve or more). Amounts are those of `likeThem`, sales of the segment in that week.
 */
export function earlierOrders(
  scenario: Scenario,
  likeThem: readonly Sale[],
  cell: number,
  bucket: number,
  number: number,
  chance: Chance,
): EarlierOrder[] {
  const { classes, dormancyPerWeek: dormancy } = scenario.customers;
  const { ordersPerWeek: rate, dropoutRate } = classes[cell % CLASS_COUNT]!;
  const repeat = (rate * (1 - dropoutRate)) / (rate + dormancy);
  const luck = (turn: number) => chance(USES.earlierOrders, number, turn);
  const gap = (turn: number) => -ln(luck(turn)) / (rate + dormancy);
  const orders: EarlierOrder[] = [];
  let weeksAgo = bucket + (bucket === RECENCY_WEEKS - 1 ? Math.min(WEEKS_ON_FILE - bucket, gap(0)) : 0);
  for (let n = 0; n < ORDERS_ON_FILE && weeksAgo <= WEEKS_ON_FILE; n++) {
    const sale = likeThem[Math.floor(luck(3 * n + 1) * likeThem.length)];
    orders.push({ week: FIRST_WEEK - 1 - Math.floor(weeksAgo), netFen: sale?.netFen ?? 0 });
    if (luck(3 * n + 2) >= repeat) break;
    weeksAgo += gap(3 * n + 3);
  }
  return orders.reverse();
}
