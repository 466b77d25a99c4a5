import type { Order, OrderEventKind } from '../../../simulator/index.ts';
import { type Standing, standingOf } from './order-promise.ts';

/** A step of an order's life: one that happened, or one that is still to come. */
export interface LifeStep {
  readonly kind: OrderEventKind;
  /** Day counted from the week's Monday, and minute of the day; absent while it is to come. */
  readonly at?: { readonly day: number; readonly minute: number };
  /** Minutes since the step before; absent for the first and for what is to come. */
  readonly sinceMinutes?: number;
  /** Last day by which it was promised; on delivery alone. */
  readonly promisedDay?: number;
  /** On delivery: kept, missed or still open. */
  readonly standing?: Standing;
}

const AHEAD: Readonly<Partial<Record<Order['state'], readonly OrderEventKind[]>>> = {
  'awaiting-payment': ['paid'],
  'awaiting-shipment': ['shipped', 'in-transit', 'delivered', 'confirmed'],
  shipped: ['in-transit', 'delivered', 'confirmed'],
  'awaiting-receipt': ['delivered', 'confirmed'],
  // The bank took the money back, and the parcel goes on all the same.
  exception: ['shipped', 'in-transit', 'delivered'],
};

/** Everything that happened to an order until Sunday night, and what comes next. */
export function lifecycle(order: Order): readonly LifeStep[] {
  const promise = { promisedDay: order.promisedDay, standing: standingOf(order) };
  let before: number | undefined;
  const past = order.timeline.map(({ kind, day, minute }): LifeStep => {
    const now = day * 1440 + minute;
    const since = before === undefined ? {} : { sinceMinutes: now - before };
    before = now;
    return { kind, at: { day, minute }, ...since, ...(kind === 'delivered' ? promise : {}) };
  });
  const done = new Set(past.map(({ kind }) => kind));
  const ahead = (AHEAD[order.state] ?? [])
    .filter((kind) => !done.has(kind))
    .map((kind): LifeStep => ({ kind, ...(kind === 'delivered' ? promise : {}) }));
  return [...past, ...ahead];
}
