/** Orders that never became sales: left unpaid, stopped as fraud, refused by mistake, or of a group that was not filled. */
import { minuteOfDay } from '../result.ts';
import { binomialInverse } from '../sampling.ts';
import type { CancelReason } from '../vocabulary.ts';
import { type Chance, pick, USES } from './draws.ts';
import type { DayRecord, WeekRecord } from './record.ts';

/** Share of submitted orders that are paid. */
const PAYMENT_SUCCESS = 0.979;

/** An order that was not filled: one unit of one product. */
export interface Unfilled {
  readonly index: number;
  readonly day: number;
  readonly minute: number;
  readonly sku: number;
  readonly segment: number;
  readonly reason: CancelReason;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** A minute of the day by its traffic, before the product sold out. */
function minuteAt(record: WeekRecord, day: DayRecord, sku: number, u: number): number {
  const soldOutAt = day.soldOutAt[sku]!;
  return minuteOfDay(record.world.scenario.hourlyTraffic, u * (soldOutAt >= 0 ? soldOutAt : 1));
}

/**
 * The week's unfilled orders, numbered from `from`: unpaid ones are among each day's checkouts without an
 * order, the others are the week's caught fraud and refused orders, on days as busy as their sales.
 */
export function unfilledOrders(record: WeekRecord, chance: Chance, from: number): Unfilled[] {
  const unfilled: Unfilled[] = [];
  const add = (day: DayRecord, reason: CancelReason) => {
    const index = from + unfilled.length;
    const J = record.world.skuCount;
    const cell = pick(day.firstChoices, chance(USES.cancelled, index, 0));
    if (cell < 0) return;
    const sku = cell % J;
    const minute = minuteAt(record, day, sku, chance(USES.cancelled, index, 1));
    unfilled.push({ index, day: day.day, minute, sku, segment: Math.floor(cell / J), reason });
  };
  for (const day of record.days) {
    const open = day.checkouts - day.orders - sum(day.groupCancelled);
    const wanted = (day.orders * (1 - PAYMENT_SUCCESS)) / PAYMENT_SUCCESS;
    if (open <= 0) continue;
    const unpaid = binomialInverse(open, Math.min(1, wanted / open), chance(USES.unpaid, day.day));
    for (let n = 0; n < unpaid; n++) add(day, 'unpaid');
  }
  const { groupSku } = record.decisions;
  for (const day of record.days)
    day.groupCancelled.forEach((orders, segment) => {
      for (let n = 0; n < orders; n++) {
        const index = from + unfilled.length;
        const minute = minuteAt(record, day, groupSku, chance(USES.cancelled, index, 1));
        unfilled.push({ index, day: day.day, minute, sku: groupSku, segment, reason: 'group-incomplete' });
      }
    });
  const weights = record.days.map(({ orders }) => orders);
  const spread = (count: number, reason: CancelReason, turn: number) => {
    for (let n = 0; n < count; n++) {
      const day = pick(weights, chance(USES.cancelled, n, turn));
      if (day >= 0) add(record.days[day]!, reason);
    }
  };
  spread(record.fraudAttempts - record.fraudUndetected, 'fraud-caught', 2);
  spread(record.refusedOrders, 'refused', 3);
  return unfilled;
}
