/** What happened to an order and when, and the state it leaves it in on Sunday night. */
import type { CancelReason, OrderEvent, OrderEventKind, OrderState } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { type Chance, USES } from './draws.ts';

const DAY = 1440;
const SUNDAY_NIGHT = 7 * DAY - 1;
const SHIFT_STARTS = 8 * 60;
const SHIFT_MINUTES = 12 * 60;
/** Carriers deliver until half past nine. */
const LAST_DELIVERY = 21 * 60 + 30;
/** Hours a buyer has to pay. */
const PAYMENT_HOURS = 24;

export interface History {
  readonly state: OrderState;
  readonly timeline: readonly OrderEvent[];
}

/** Appends events, none before the one it follows. */
function clock(day: number, minute: number) {
  const timeline: OrderEvent[] = [];
  let now = day * DAY + minute;
  const log = (kind: OrderEventKind) =>
    timeline.push({ kind, day: Math.floor(now / DAY), minute: now % DAY });
  log('placed');
  return {
    timeline,
    now: () => now,
    /** Logs an event at minute `at` of the week, or now if that has passed, no later than `latest`. */
    log(kind: OrderEventKind, at: number, latest = SUNDAY_NIGHT) {
      now = Math.max(now, Math.min(Math.floor(at), latest));
      log(kind);
    },
  };
}

const endOf = (day: number) => Math.min(SUNDAY_NIGHT, (day + 1) * DAY - 1);

/** The life of an order that was paid. `sameDayShare` of parcels leave on the day they are shipped. */
export function historyOf(draft: Draft, sameDayShare: number, chance: Chance): History {
  const { index, day, minute, parcel } = draft;
  const at = clock(day, minute);
  const shop = at.log;
  shop('paid', at.now() + 10 * chance(USES.payment, index), endOf(day));
  let state: OrderState = 'awaiting-shipment';
  if (parcel) {
    const { shippedDay, deliveredDay } = parcel;
    const u = chance(USES.shipping, index, 0);
    const opens = shippedDay * DAY + SHIFT_STARTS;
    const packed = shippedDay === day ? Math.max(at.now(), opens) + 20 + 160 * u : opens + SHIFT_MINUTES * u;
    const closes = deliveredDay === shippedDay ? shippedDay * DAY + LAST_DELIVERY - 60 : endOf(shippedDay);
    shop('shipped', packed, closes);
    state = 'shipped';
    const leavesToday = deliveredDay === shippedDay || chance(USES.shipping, index, 1) < sameDayShare;
    const left = leavesToday
      ? at.now() + 15 + 75 * chance(USES.shipping, index, 2)
      : (shippedDay + 1) * DAY + 6 * 60 + 120 * chance(USES.shipping, index, 2);
    if (left <= SUNDAY_NIGHT) {
      shop('in-transit', left, deliveredDay === shippedDay ? closes + 30 : endOf(deliveredDay));
      state = 'awaiting-receipt';
    }
    if (deliveredDay <= 6) {
      const u2 = chance(USES.delivery, index);
      const first = Math.max(at.now(), deliveredDay * DAY + SHIFT_STARTS);
      const last = deliveredDay * DAY + LAST_DELIVERY;
      shop('delivered', first + Math.max(0, last - first) * u2, endOf(deliveredDay));
      state = 'awaiting-receipt';
    }
  }
  if (draft.returns.some(({ weeksLater }) => weeksLater === 0)) {
    returned(draft, at, chance);
    state = 'after-sale';
  } else if (parcel && parcel.deliveredDay <= 6) {
    // two in three confirm within hours, the others within three days
    const u = chance(USES.receipt, index, 0);
    const hours = u < 2 / 3 ? 1 + 6 * u : 24 + 144 * (u - 2 / 3);
    const confirmed = at.now() + hours * 60;
    if (confirmed <= SUNDAY_NIGHT) {
      shop('confirmed', confirmed);
      state = 'completed';
    }
  }
  if (draft.stolen) {
    shop('charged-back', SUNDAY_NIGHT - 120 * chance(USES.fraud, index, 1));
    state = 'exception';
  }
  return { state, timeline: at.timeline };
}

/** Goods back a day after receipt; who had not received them yet is refunded on Sunday without a return. */
function returned(draft: Draft, at: ReturnType<typeof clock>, chance: Chance): void {
  const { index, parcel } = draft;
  const u = chance(USES.afterSale, index, 0);
  const v = chance(USES.afterSale, index, 1);
  if (parcel && parcel.deliveredDay <= 6) {
    const { deliveredDay } = parcel;
    const home = Math.min(6, deliveredDay + 1);
    at.log('return-requested', at.now() + 20 + 100 * u, endOf(deliveredDay));
    at.log('goods-returned', home * DAY + 10 * 60 + 420 * v, endOf(home));
    at.log('refunded', at.now() + 10 + 110 * u, endOf(home));
  } else {
    at.log('return-requested', 6 * DAY + SHIFT_STARTS + 600 * u);
    at.log('refunded', at.now() + 30 + 90 * v);
  }
}

/** The life of an order that never became a sale. */
export function unfilledHistory(
  order: {
    readonly index: number;
    readonly day: number;
    readonly minute: number;
    readonly reason: CancelReason;
  },
  chance: Chance,
): History {
  const at = clock(order.day, order.minute);
  if (order.reason === 'unpaid') {
    const expires = at.now() + PAYMENT_HOURS * 60;
    if (expires > SUNDAY_NIGHT) return { state: 'awaiting-payment', timeline: at.timeline };
    at.log('cancelled', expires);
  } else if (order.reason === 'group-incomplete') {
    // paid on condition: groups that are not full by the evening are called off and nothing is charged
    at.log('cancelled', order.day * DAY + 23 * 60 + 59 * chance(USES.afterSale, order.index, 4));
  } else {
    at.log('held', at.now() + 1 + 4 * chance(USES.afterSale, order.index, 2), endOf(order.day));
    at.log('cancelled', at.now() + 10 + 110 * chance(USES.afterSale, order.index, 3));
  }
  return { state: 'cancelled', timeline: at.timeline };
}
